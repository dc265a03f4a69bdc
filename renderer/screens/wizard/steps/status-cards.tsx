import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../../../texts/texts.ts';
import { doneOf, gravest, type LineGroup } from '../lines/groups.ts';
import { LineList } from '../lines/line-list.tsx';
import { LineState } from '../lines/line-state.tsx';
import { Swatch } from '../lines/swatch.tsx';
import { TickAll } from '../lines/tick-all.tsx';
import { statusTexts } from './status-texts.ts';
import type { StepProperties } from './step-properties.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  code: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { paddingBottom: tokens.spacingVerticalS },
});

interface Properties {
  /** Statuses with their lines of one pass. */
  readonly groups: readonly LineGroup[];
  /** Codes of the cards that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly onTick: StepProperties['onTick'];
}

/** One card a status; those that are closed still say how they stand. */
export function StatusCards({ groups, open, onOpen, onTick }: Properties) {
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => onOpen(openItems.map(String))}
    >
      {groups.map((group) => (
        <AccordionItem key={group.name} value={group.name} id={cardId(group.name)}>
          <StatusHead group={group} />
          <AccordionPanel collapseMotion={null}>
            <StatusPanel group={group} onTick={onTick} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** Where the card of a status stands on the page. */
export function cardId(code: string): string {
  return `status-${code}`;
}

function StatusHead({ group }: { readonly group: LineGroup }) {
  const styles = useStyles();
  const text = useTexts(statusTexts);
  const state = gravest(group.lines);
  return (
    <AccordionHeader as="h4">
      <span className={styles.head}>
        {group.colour === undefined ? null : <Swatch colour={group.colour} />}
        <Text weight="semibold">{group.title}</Text>
        <span className={styles.code}>{group.name}</span>
        {state === undefined ? null : <LineState state={state} optional={group.optional} />}
        <Text size={200} className={styles.quiet}>
          {text('countOf', { done: doneOf(group.lines), total: group.lines.length })}
        </Text>
      </span>
    </AccordionHeader>
  );
}

function StatusPanel({ group, onTick }: Pick<Properties, 'onTick'> & { readonly group: LineGroup }) {
  const styles = useStyles();
  const { title, lines } = group;
  return (
    <div className={styles.panel}>
      <LineList label={title} lines={lines} about={title} onTick={onTick} />
      <TickAll lines={lines} about={title} onTick={onTick} />
    </div>
  );
}
