import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { StoryView } from '../../../../shared/ipc/journal.ts';
import { usePosition } from '../../../place.ts';
import { useMessages, useTexts } from '../../../texts/texts.ts';
import { useFormat } from '../../../ui/format.ts';
import { LevelMark } from '../level-mark.tsx';
import { explainTexts } from './texts.ts';
import { useFindingWords } from './use-finding-words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  story: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  plain: { listStyle: 'none', paddingLeft: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '136px 142px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
});

interface Properties {
  readonly story: StoryView;
  readonly close: () => void;
}

/** Why one record is where it is: the answer, what it rests on, the last lines of its journal. */
export function Story({ story: { title, answer, findings, journal }, close }: Properties) {
  const styles = useStyles();
  const text = useTexts(explainTexts);
  const words = useFindingWords();
  const say = useMessages();
  const format = useFormat();
  const { go } = usePosition();
  const told = words(answer);
  const [newest] = journal;
  return (
    <article className={styles.story} aria-label={title}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      <div className={styles.answer} role="status">
        <Text size={400} weight="semibold">
          {told.what}
        </Text>
        {told.why === undefined ? null : <Text>{told.why}</Text>}
        {told.remedy === undefined ? null : <Remedy words={told.remedy} />}
      </div>
      {findings.length === 0 ? null : (
        <section aria-label={text('known')}>
          <Text weight="semibold">{text('known')}</Text>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and come as a whole.
              <li key={index}>
                <FindingWords finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {newest === undefined ? null : (
        <section aria-label={text('lines')}>
          <Text weight="semibold">{text('lines')}</Text>
          <ul className={mergeClasses(styles.list, styles.plain)}>
            {journal.map((line) => (
              <li key={line.id} className={styles.line}>
                <LevelMark level={line.level} />
                <Text size={200}>{format.exactMoment(line.at)}</Text>
                <Text size={200} truncate wrap={false} title={say(line.code, line.parameters).what}>
                  {say(line.code, line.parameters).what}
                </Text>
              </li>
            ))}
          </ul>
          <Button
            size="small"
            icon={<HistoryRegular />}
            onClick={() => {
              close();
              const { issueId, onecRef } = newest;
              go({
                screen: 'journal',
                view: 'entries',
                filter: issueId === undefined ? { onecRef } : { issueId },
              });
            }}
          >
            {text('allLines')}
          </Button>
        </section>
      )}
    </article>
  );
}

function FindingWords({ finding }: { readonly finding: StoryView['answer'] }) {
  const { what, why, remedy } = useFindingWords()(finding);
  const { child } = finding.parameters;
  // What belongs to a client stands with its name before the reason, which is told with the client itself.
  if (child !== undefined) return <Text>{`${child}: ${what}`}</Text>;
  return (
    <>
      <Text block>{what}</Text>
      {why === undefined || why === '' ? null : <Text block>{why}</Text>}
      {remedy === undefined || remedy === '' ? null : <Remedy words={remedy} />}
    </>
  );
}

function Remedy({ words }: { readonly words: string }) {
  const text = useTexts(explainTexts);
  return (
    <Text block>
      <Text weight="semibold">{`${text('remedy')}: `}</Text>
      {words}
    </Text>
  );
}
