import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular, OpenRegular } from '@fluentui/react-icons';
import type { ExchangeId } from '../../../../shared/ids.ts';
import type { JournalFilterView } from '../../../../shared/ipc/journal.ts';
import type { JournalEntry } from '../../../../shared/journal-entry.ts';
import { bridge, useAction } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useLanguage, useMessages, useTexts } from '../../../texts/texts.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Details } from '../../../ui/details.tsx';
import { useFormat } from '../../../ui/format.ts';
import { LevelMark } from '../level-mark.tsx';
import { useRecordWords } from '../record-words.ts';
import { RetryButton, RetryStatus } from '../retry/retry-button.tsx';
import { useRetry } from '../retry/use-retry.ts';
import { entryForSupport } from './support-text.ts';
import { entryTexts } from './texts.ts';
import { WireText } from './wire-text.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Properties {
  readonly exchangeId: ExchangeId;
  readonly entry: JournalEntry;
  readonly okdeskUrl: string | undefined;
  readonly heldBack: boolean;
  readonly close: () => void;
}

/** What happened, with whom, why, what to do; then what was asked and answered, word for word. */
export function EntryContent({ exchangeId, entry, okdeskUrl, heldBack, close }: Properties) {
  const styles = useStyles();
  const text = useTexts(entryTexts);
  const language = useLanguage();
  const say = useMessages();
  const format = useFormat();
  const recordWords = useRecordWords();
  const { go } = usePosition();
  const retry = useRetry(exchangeId);
  const openLink = useAction(bridge.application.openLink);
  const { level, at, event, runId, code, parameters, request, answer, onecRef, okdeskId, issueId } = entry;
  const shown = request === undefined ? parameters : { ...parameters, request: text('below') };
  const { what, why, remedy } = say(code, shown);
  const failed = level === 'error' || level === 'warning';
  const record = recordWords(entry);
  const history = historyOf(entry);
  const show = (filter: JournalFilterView) => {
    close();
    go({ screen: 'journal', filter });
  };
  return (
    <div className={styles.content}>
      <div className={styles.head}>
        <LevelMark level={level} />
        <Text>{format.exactMoment(at)}</Text>
        <Text>{say(`journal.event_${event}`).what}</Text>
        {runId === undefined ? null : <Text>{text('run', { id: String(runId) })}</Text>}
      </div>
      <div className={styles.words}>
        {record === '' ? null : (
          <Text size={400} weight="semibold">
            {record}
          </Text>
        )}
        <Text>{what}</Text>
        {failed ? <Advice label={text('why')} words={why} /> : null}
        {failed ? <Advice label={text('remedy')} words={remedy} /> : null}
      </div>
      <div className={styles.actions}>
        {heldBack ? <RetryButton retry={retry} selection={selectionOf(entry)} count={1} /> : null}
        <RetryStatus retry={retry} />
        {okdeskUrl === undefined ? null : (
          <Button size="small" icon={<OpenRegular />} onClick={() => openLink.mutate({ url: okdeskUrl })}>
            {text('openInOkdesk')}
          </Button>
        )}
        {history === undefined ? null : (
          <Button size="small" icon={<HistoryRegular />} onClick={() => show(history)}>
            {text('recordLines')}
          </Button>
        )}
        {runId === undefined ? null : (
          <Button size="small" onClick={() => show({ runId })}>
            {text('runLines')}
          </Button>
        )}
        <CopyButton text={entryForSupport(entry, language)} label={text('copyWhole')} />
      </div>
      {answer === undefined ? null : (
        <WireText title={text(event === 'export' ? 'okdeskAnswer' : 'answer')} text={answer} />
      )}
      {request === undefined ? null : <WireText title={text('request')} text={request} />}
      <Details
        label={text('numbers')}
        rows={[
          [text('code'), code],
          [text('onecRef'), onecRef],
          [text('okdeskId'), okdeskId?.toString()],
          [text('issueId'), issueId?.toString()],
        ]}
      />
    </div>
  );
}

function Advice({ label, words }: { readonly label: string; readonly words: string | undefined }) {
  if (words === undefined || words === '') return null;
  return (
    <Text>
      <Text weight="semibold">{`${label}: `}</Text>
      {words}
    </Text>
  );
}

/** Everything about the record of this entry; for parts of an issue about the issue. */
function historyOf({ kind, onecRef, okdeskId, issueId }: JournalEntry): JournalFilterView | undefined {
  const issue = issueId ?? (kind === 'issue' ? okdeskId : undefined);
  if (issue !== undefined) return { issueId: issue };
  return onecRef === undefined ? undefined : { onecRef };
}

function selectionOf({ kind, onecRef, okdeskId, issueId }: JournalEntry) {
  const issue = issueId ?? (kind === 'issue' ? okdeskId : undefined);
  return issue === undefined ? { onecRef: onecRef ?? '' } : { issueId: issue };
}
