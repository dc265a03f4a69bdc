import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { ConnectionPrompt } from '../forms/connection-prompt.tsx';
import { asksForOkdesk } from '../forms/lacking.ts';
import { Heading } from '../heading.tsx';
import { doneOf, groupLines } from '../lines/groups.ts';
import { isDone } from '../step-state.ts';
import { cardId, StatusCards } from './status-cards.tsx';
import { StatusMatrix } from './status-matrix.tsx';
import { statusTexts } from './status-texts.ts';
import type { StepProperties } from './step-properties.ts';

const useStyles = makeStyles({
  pass: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '760px' },
});

type Pass = SetupLine['pass'];

/** (b) Statuses of issues: a summary, then card by card in the two passes that the manual recommends. */
export function StatusesStep({ configured, report, onTick }: StepProperties) {
  const text = useTexts(statusTexts);
  const [pass, setPass] = useState<Pass>('required');
  const [chosen, setOpen] = useState<readonly string[]>();
  const lines = report?.lines ?? [];
  const open = chosen ?? firstOpen(lines, pass);
  const show = (code: string) => {
    flushSync(() => setOpen([...new Set([...open, code])]));
    const card = document.getElementById(cardId(code));
    card?.scrollIntoView({ block: 'nearest' });
    card?.querySelector('button')?.focus();
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text('warningTitle')}</MessageBarTitle>
          {text('warning')}
        </MessageBarBody>
      </MessageBar>
      {asksForOkdesk(configured, report) ? <ConnectionPrompt configured={configured} side="okdesk" /> : null}
      <StatusMatrix groups={groupLines(lines)} onChoose={show} />
      <TabList
        aria-label={text('passes')}
        selectedValue={pass}
        onTabSelect={(_, { value }) => {
          setPass(value === 'other' ? 'other' : 'required');
          setOpen(undefined);
        }}
      >
        <Tab value="required">{text('required', passCount(lines, 'required'))}</Tab>
        <Tab value="other">{text('otherPass', passCount(lines, 'other'))}</Tab>
      </TabList>
      <PassCards pass={pass} lines={lines} open={open} onOpen={setOpen} onTick={onTick} />
    </>
  );
}

/** Until the person opens something, the first status that asks for something is open. */
function firstOpen(lines: readonly SetupLine[], pass: Pass): readonly string[] {
  const first = lines.find((line) => line.pass === pass && !isDone(line.state));
  return first === undefined ? [] : [first.group];
}

function passCount(lines: readonly SetupLine[], pass: Pass) {
  const ofPass = lines.filter((line) => line.pass === pass);
  return { done: doneOf(ofPass), total: ofPass.length };
}

interface PassProperties {
  readonly pass: Pass;
  readonly lines: readonly SetupLine[];
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly onTick: StepProperties['onTick'];
}

/** The lines of one pass: first the statuses to be added, then those to be changed. */
function PassCards({ pass, lines, open, onOpen, onTick }: PassProperties) {
  const styles = useStyles();
  const text = useTexts(statusTexts);
  const groups = groupLines(lines).map((group) => ({
    ...group,
    lines: group.lines.filter((line) => line.pass === pass),
  }));
  const parts = [
    { title: text('recommended'), groups: groups.filter(({ optional }) => optional) },
    { title: text('predefined'), groups: groups.filter(({ optional }) => !optional) },
  ];
  return (
    <div className={styles.pass}>
      <Text className={styles.quiet}>{text(pass === 'required' ? 'requiredHint' : 'otherHint')}</Text>
      {parts.map((part) =>
        part.groups.length === 0 ? null : (
          <section key={part.title} aria-label={part.title}>
            <Heading>{part.title}</Heading>
            <StatusCards groups={part.groups} open={open} onOpen={onOpen} onTick={onTick} />
          </section>
        ),
      )}
    </div>
  );
}
