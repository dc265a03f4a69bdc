import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { doneOf, groupLines, type LineGroup } from './groups.ts';
import { LineList } from './line-list.tsx';
import { lineTexts } from './texts.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0 },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** So few lines that are right need not be folded. */
const shownRight = 4;

interface Properties {
  readonly lines: readonly SetupLine[];
  readonly onTick: (ids: readonly string[], on: boolean) => unknown;
}

/** Lines under the heading of their group: first what asks for something, then, folded when long, what is right. */
export function GroupedLines({ lines, onTick }: Properties) {
  return groupLines(lines).map((group) => <Group key={group.name} group={group} onTick={onTick} />);
}

function Group({ group, onTick }: { readonly group: LineGroup; readonly onTick: Properties['onTick'] }) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const right = group.lines.filter(({ state }) => state === 'right');
  const fold = right.length > shownRight;
  const shown = fold ? group.lines.filter(({ state }) => state !== 'right') : group.lines;
  return (
    <section className={styles.group} aria-label={group.name}>
      <Text as="h3" weight="semibold" block className={styles.title}>
        {`${group.name} – ${text('countOf', { done: doneOf(group.lines), total: group.lines.length })}`}
      </Text>
      <LineList label={group.name} lines={shown} onTick={onTick} />
      {fold ? (
        <details>
          <summary className={styles.summary}>{text('allRight', { count: right.length })}</summary>
          <LineList label={text('allRight', { count: right.length })} lines={right} onTick={onTick} />
        </details>
      ) : null}
    </section>
  );
}
