import { Finish } from '../first-run/finish.tsx';
import { FirstExchange } from '../first-run/first-exchange.tsx';
import { FirstPlan } from '../first-run/first-plan.tsx';
import { GroupedLines } from '../lines/grouped-lines.tsx';
import type { StepProperties } from './step-properties.ts';

/** (j) The plan, the first exchange, and the end of the wizard. */
export function FirstRunStep({ configured, report, standings, onTick, goTo }: StepProperties) {
  const { id } = configured.settings;
  return (
    <>
      <FirstPlan exchangeId={id} goTo={goTo} />
      <FirstExchange exchangeId={id} />
      <GroupedLines lines={report?.lines ?? []} onTick={onTick} />
      <Finish settings={configured.settings} standings={standings} goTo={goTo} />
    </>
  );
}
