import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, SaveRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { JournalFilterView } from '../../../../shared/ipc/journal.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { journalTexts } from '../texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly filter: JournalFilterView;
  readonly disabled: boolean;
}

/** The lines of the present filter into a file. */
export function SaveMenu({ exchangeId, filter, disabled }: Properties) {
  const styles = useStyles();
  const text = useTexts(journalTexts);
  const save = useAction(bridge.journal.export);
  const saveAs = (format: 'csv' | 'xlsx') => save.mutate({ exchangeId, filter, format });
  const path = save.data?.path;
  return (
    <div className={styles.place}>
      {save.isPending ? <Spinner size="tiny" label={text('saving')} /> : null}
      {save.error === null ? null : <FailureBox error={save.error} />}
      {path === undefined ? null : (
        <MessageBar intent="success">
          <MessageBarBody>{text('saved', { count: save.data?.lines ?? 0, path })}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text('dismiss')}
                onClick={save.reset}
              />
            }
          />
        </MessageBar>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<SaveRegular />} disabled={disabled || save.isPending}>
            {text('save')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => saveAs('xlsx')}>{text('saveXlsx')}</MenuItem>
            <MenuItem onClick={() => saveAs('csv')}>{text('saveCsv')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
