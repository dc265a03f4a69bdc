import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CauseView } from '../../../../shared/ipc/journal.ts';
import { usePosition } from '../../../place.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { Advice } from '../../../ui/advice.tsx';
import { useFormat } from '../../../ui/format.ts';
import { RetryButton } from '../retry/retry-button.tsx';
import type { Retry } from '../retry/use-retry.ts';
import { CauseRecord } from './cause-record.tsx';
import { causeTexts } from './texts.ts';
import { useCauseTitle } from './use-cause-title.ts';

const shownAtFirst = 5;

const useStyles = makeStyles({
  heading: { margin: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  records: { listStyle: 'none', margin: 0, padding: 0 },
});

interface Properties {
  readonly cause: CauseView;
  readonly retry: Retry;
}

/** One cause: what it is, what to do, whom it holds back. */
export function CauseCard({ cause, retry }: Properties) {
  const styles = useStyles();
  const text = useTexts(causeTexts);
  const say = useMessages();
  const format = useFormat();
  const { go } = usePosition();
  const title = useCauseTitle()(cause);
  const [whole, setWhole] = useState(false);
  const { code, field, count, records } = cause;
  const told = say(code, records[0]?.parameters);
  const shown = whole ? records : records.slice(0, shownAtFirst);
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.heading}>
          {title}
        </Subtitle2>
        <Badge appearance="tint" color="danger">
          {text('records', { count })}
        </Badge>
      </div>
      <Advice message={told} />
      <div className={styles.head}>
        <RetryButton
          retry={retry}
          selection={{ code, field }}
          count={count}
          appearance="primary"
          about={title}
        />
        <Button
          size="small"
          onClick={() => go({ screen: 'journal', view: 'entries', filter: { code, levels: ['error'] } })}
        >
          {text('inJournal')}
        </Button>
      </div>
      <ul className={styles.records} aria-label={text('recordsOf', { cause: title })}>
        {shown.map((record) => (
          <CauseRecord
            key={record.onecRef ?? record.issueId}
            retry={retry}
            record={record}
            alone={count === 1}
          />
        ))}
      </ul>
      {records.length <= shownAtFirst ? null : (
        <div className={styles.head}>
          <Button size="small" appearance="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {text(whole ? 'showSome' : 'showAll', { number: format.count(records.length) })}
          </Button>
          {count > records.length && whole ? (
            <Text size={200}>{text('rest', { count: count - records.length })}</Text>
          ) : null}
        </div>
      )}
    </section>
  );
}
