import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { ConnectionPrompt } from '../forms/connection-prompt.tsx';
import { asksForOkdesk, asksForOnec } from '../forms/lacking.ts';
import { Heading } from '../heading.tsx';
import { doneOf, gravest, groupLines, type LineGroup } from '../lines/groups.ts';
import { LineList } from '../lines/line-list.tsx';
import { LineState } from '../lines/line-state.tsx';
import { lineTexts } from '../lines/texts.ts';
import { TickAll } from '../lines/tick-all.tsx';
import type { StepProperties } from './step-properties.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  code: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
});

/** (c), (d) Attributes of issues and of time entries: a card for each, its values as lines to copy at once. */
export function AttributesStep({ configured, report, onTick }: StepProperties) {
  const groups = groupLines(report?.lines ?? []);
  const needsInfobase = report?.step === 'timeEntryAttributes' && asksForOnec(configured, report);
  return (
    <>
      {asksForOkdesk(configured, report) ? <ConnectionPrompt configured={configured} side="okdesk" /> : null}
      {needsInfobase ? <ConnectionPrompt configured={configured} side="onec" /> : null}
      {groups.map((group) => (
        <AttributeCard key={group.name} group={group} onTick={onTick} />
      ))}
    </>
  );
}

function AttributeCard({
  group,
  onTick,
}: {
  readonly group: LineGroup;
  readonly onTick: StepProperties['onTick'];
}) {
  const styles = useStyles();
  const text = useTexts(lineTexts);
  const { title } = group;
  const state = gravest(group.lines);
  return (
    <Card role="group" aria-label={title}>
      <div className={styles.head}>
        <Heading>{title}</Heading>
        <Text className={styles.code}>{group.name}</Text>
        {state === undefined ? null : <LineState state={state} />}
        <Text size={200} className={styles.quiet}>
          {text('countOf', { done: doneOf(group.lines), total: group.lines.length })}
        </Text>
      </div>
      <LineList label={title} lines={group.lines} about={title} onTick={onTick} />
      <TickAll lines={group.lines} about={title} onTick={onTick} />
    </Card>
  );
}
