import { Button, Text } from '@fluentui/react-components';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { CauseView } from '../../../../shared/ipc/journal.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { emergencyTexts } from './texts.ts';

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly causes: readonly CauseView[] | undefined;
}

/** Records that the other side refused, by cause, with what to do, and «Отправить снова». */
export function RecordsStep({ exchangeId, causes }: Properties) {
  const text = useTexts(emergencyTexts);
  const message = useMessages();
  const { go } = usePosition();
  const retry = useAction(bridge.journal.retry, ['journal', 'exchange']);
  const found = causes ?? [];
  return (
    <>
      <Text>{text(found.length === 0 ? 'recordsGood' : 'recordsBad')}</Text>
      {found.length === 0 ? null : (
        <ul style={{ margin: 0 }}>
          {found.map((cause) => {
            const { what, remedy } = message(cause.code, cause.records[0]?.parameters ?? {});
            return (
              <li key={cause.code}>
                <Text weight="semibold">{`${text('recordsCount', { count: cause.count })}: `}</Text>
                <Text>{[what, remedy].filter((words) => words !== undefined && words !== '').join(' ')}</Text>
              </li>
            );
          })}
        </ul>
      )}
      {found.length === 0 ? null : <Text>{text('email')}</Text>}
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {found.length === 0 ? null : (
          <Button
            appearance="primary"
            disabled={retry.isPending}
            onClick={() => retry.mutate({ exchangeId, selection: 'all' })}
          >
            {text('resend')}
          </Button>
        )}
        <Button onClick={() => go({ screen: 'journal', view: found.length === 0 ? 'entries' : 'causes' })}>
          {text('toJournal')}
        </Button>
      </div>
      {retry.isSuccess ? <Text role="status">{text('resent', { count: retry.data.queued })}</Text> : null}
      {retry.isError ? <FailureBox error={retry.error} /> : null}
    </>
  );
}
