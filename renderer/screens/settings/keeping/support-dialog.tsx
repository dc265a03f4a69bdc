import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAction, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { keepingTexts } from './texts.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(860px, calc(100vw - 48px))' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  file: {
    height: 'min(380px, 45vh)',
    overflow: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Everything that the bundle would hold, to be read before it leaves the PC. */
export function SupportDialog({
  exchangeId,
  close,
}: {
  readonly exchangeId: ExchangeId;
  readonly close: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(keepingTexts);
  // Asked anew each time it is opened: the journal has gone on.
  const preview = useAnswer(['settings', 'supportPreview', { exchangeId }], bridge.settings.supportPreview, {
    staleTime: 0,
  });
  const save = useAction(bridge.settings.supportSave);
  const [wanted, setWanted] = useState('');
  const files = preview.data?.files ?? [];
  const shown = files.find(({ name }) => name === wanted) ?? files[0];
  const path = save.data?.path;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text('supportOf')}</DialogTitle>
          <DialogContent className={styles.content}>
            {preview.isPending ? <Loading /> : null}
            {preview.error === null ? null : <FailureBox error={preview.error} retry={preview.refetch} />}
            {shown === undefined ? null : (
              <>
                <Field label={text('supportFiles')}>
                  <Select value={shown.name} onChange={(_, { value }) => setWanted(value)}>
                    {files.map(({ name }) => (
                      <option key={name}>{name}</option>
                    ))}
                  </Select>
                </Field>
                <section
                  className={styles.file}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard (WCAG 2.1.1).
                  tabIndex={0}
                  aria-label={text('supportText', { name: shown.name })}
                >
                  <pre>{shown.text}</pre>
                </section>
              </>
            )}
            {save.error === null ? null : <FailureBox error={save.error} />}
            {path === undefined ? null : <Text role="status">{text('supportSaved', { path })}</Text>}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{text('close')}</Button>
            <Button
              appearance="primary"
              disabled={shown === undefined || save.isPending}
              onClick={() => save.mutate({ exchangeId })}
            >
              {text('supportSave')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
