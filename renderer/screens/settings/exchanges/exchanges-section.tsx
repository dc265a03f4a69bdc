import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SettingsView } from '../../../../shared/ipc/settings.ts';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { Group } from '../fields/group.tsx';
import { copiedSettings } from './copied-settings.ts';
import { ExchangeLine } from './exchange-line.tsx';
import { listTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalM },
});

/** The list of exchanges: add, copy, remove, go to the site. */
export function ExchangesSection({ exchanges }: { readonly exchanges: SettingsView['exchanges'] }) {
  const styles = useStyles();
  const text = useTexts(listTexts);
  const { choose, go } = usePosition();
  const add = useAction(bridge.settings.addExchange, ['settings', 'exchange']);
  const saveCopy = useAction(bridge.settings.saveExchange, ['settings', 'exchange']);
  const remove = useAction(bridge.settings.removeExchange, ['settings', 'exchange']);
  const [removing, setRemoving] = useState<ExchangeSettings>();

  const addNew = () =>
    add.mutate({ name: text('newName') }, { onSuccess: ({ exchangeId }) => choose(exchangeId) });
  const copy = (original: ExchangeSettings) => {
    const name = text('copyOf', { name: original.name });
    add.mutate(
      { name },
      {
        onSuccess: ({ exchangeId }) =>
          saveCopy.mutate({ settings: copiedSettings(original, exchangeId, name) }),
      },
    );
  };
  const removeNow = () => {
    if (removing === undefined) return;
    remove.mutate({ exchangeId: removing.id }, { onSettled: () => setRemoving(undefined) });
  };
  const error = add.error ?? saveCopy.error ?? remove.error;
  const busy = add.isPending || saveCopy.isPending || remove.isPending;
  return (
    <Group title={text('title')} words={text('words')}>
      {exchanges.length === 0 ? <Text>{text('empty')}</Text> : null}
      <ul className={styles.list}>
        {exchanges.map(({ settings }) => (
          <ExchangeLine
            key={settings.id}
            settings={settings}
            busy={busy}
            open={() => {
              choose(settings.id);
              go({ screen: 'settings', section: 'basic' });
            }}
            copy={() => copy(settings)}
            remove={() => setRemoving(settings)}
          />
        ))}
      </ul>
      <div className={styles.row}>
        <Button icon={<AddRegular />} disabled={busy} onClick={addNew}>
          {text('add')}
        </Button>
      </div>
      {saveCopy.isSuccess ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text('copied')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {error === null ? null : <FailureBox error={error} />}
      <Confirm
        open={removing !== undefined}
        title={text('removeTitle', { name: removing?.name ?? '' })}
        confirmLabel={text('removeYes')}
        busy={remove.isPending}
        onConfirm={removeNow}
        onCancel={() => setRemoving(undefined)}
      >
        {text('removeWords')}
      </Confirm>
    </Group>
  );
}
