import { useTexts } from '../../../texts/texts.ts';
import { Finish } from '../first-run/finish.tsx';
import { FirstExchange } from '../first-run/first-exchange.tsx';
import { FirstPlan } from '../first-run/first-plan.tsx';
import { LineList } from '../lines/line-list.tsx';
import type { StepProperties } from './step-properties.ts';
import { stepWords } from './texts.ts';

/** (j) The plan, the first exchange, and the end of the wizard. */
export function FirstRunStep({ configured, report, standings, onTick, goTo }: StepProperties) {
  const text = useTexts(stepWords);
  const { id, setup } = configured.settings;
  return (
    <>
      <FirstPlan exchangeId={id} />
      <FirstExchange exchangeId={id} />
      <LineList label={text('needed')} lines={report?.lines ?? []} onTick={onTick} />
      <Finish exchangeId={id} finishedAt={setup.finishedAt} standings={standings} goTo={goTo} />
    </>
  );
}
