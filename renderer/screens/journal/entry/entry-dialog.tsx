import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import { bridge, useAnswer } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { EntryContent } from './entry-content.tsx';
import { entryTexts } from './texts.ts';

const useStyles = makeStyles({ surface: { maxWidth: 'min(860px, 94vw)' } });

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly id: number;
  readonly close: () => void;
}

/** One entry of the journal with all that both sides said. */
export function EntryDialog({ exchangeId, id, close }: Properties) {
  const styles = useStyles();
  const text = useTexts(entryTexts);
  const asked = useAnswer(['journal', 'entry', { exchangeId, id }], bridge.journal.entry);
  return (
    <Dialog open onOpenChange={(_, change) => (change.open ? undefined : close())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text('title')}</DialogTitle>
          <DialogContent>
            {asked.error === null ? null : <FailureBox error={asked.error} retry={asked.refetch} />}
            {asked.isPending ? <Loading label={text('loading')} /> : null}
            {asked.data === undefined ? null : asked.data.entry === undefined ? (
              <Text>{text('gone')}</Text>
            ) : (
              <EntryContent
                exchangeId={exchangeId}
                entry={asked.data.entry}
                okdeskUrl={asked.data.okdeskUrl}
                heldBack={asked.data.heldBack}
                close={close}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              {text('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
