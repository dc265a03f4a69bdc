import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { CauseView } from '../../../../shared/ipc/journal.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { useRecordWords } from '../record-words.ts';
import { RetryButton } from '../retry/retry-button.tsx';
import type { Retry } from '../retry/use-retry.ts';
import { causeTexts } from './texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: '180px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Properties {
  readonly retry: Retry;
  readonly record: CauseView['records'][number];
  /** The only record of its cause: the cause's own button sends it. */
  readonly alone: boolean;
}

/** A record that is held back, with its own way to be sent again. */
export function CauseRecord({ retry, record, alone }: Properties) {
  const styles = useStyles();
  const text = useTexts(causeTexts);
  const { go } = usePosition();
  const { kind, title, onecRef, issueId, attempts } = record;
  const name = useRecordWords()({ kind, title, issueId });
  const filter = issueId === undefined ? { onecRef } : { issueId };
  const selection = issueId === undefined ? { onecRef: onecRef ?? '' } : { issueId };
  return (
    <li className={styles.row}>
      <Text className={styles.name}>{name}</Text>
      <Text size={200} className={styles.quiet}>
        {text('attempts', { count: attempts })}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<HistoryRegular />}
        aria-label={text('historyOf', { record: name })}
        onClick={() => go({ screen: 'journal', view: 'entries', filter })}
      >
        {text('history')}
      </Button>
      {alone ? null : (
        <RetryButton retry={retry} appearance="subtle" selection={selection} count={1} about={name} />
      )}
    </li>
  );
}
