import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type WizardStep, wizardSteps } from '../../../../shared/ipc/wizard.ts';
import type { ExchangeSettings } from '../../../../shared/settings.ts';
import { bridge, problemOf, useAction } from '../../../bridge.ts';
import { usePosition } from '../../../place.ts';
import { useTexts } from '../../../texts/texts.ts';
import { FailureBox } from '../../../ui/failure-box.tsx';
import { ProblemBox } from '../../../ui/problem-box.tsx';
import { Heading } from '../heading.tsx';
import type { StepState } from '../step-state.ts';
import { stepTexts } from '../texts.ts';
import type { StepStanding } from '../use-report.ts';
import { firstRunTexts } from './texts.ts';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const standingWords: Readonly<
  Record<Exclude<StepState, 'green'>, 'standingNew' | 'standingWork' | 'standingUnknown'>
> = { new: 'standingNew', work: 'standingWork', unknown: 'standingUnknown' };

interface Properties {
  readonly settings: ExchangeSettings;
  readonly standings: readonly StepStanding[];
  readonly goTo: (step: WizardStep) => void;
}

/** «Готово»: main looks once more whether every step is green, and turns the chosen schedules on. */
export function Finish({ settings, standings, goTo }: Properties) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const { go } = usePosition();
  const { id: exchangeId, schedule, setup } = settings;
  const scheduled = schedule.export.enabled || schedule.import.enabled;
  const finish = useAction(bridge.wizard.finish, ['settings', 'exchange', 'wizard']);
  return (
    <section className={styles.place} aria-label={text('finishTitle')}>
      <Heading>{text('finishTitle')}</Heading>
      <Text className={styles.quiet}>{text('finishHint')}</Text>
      <NotGreen standings={standings} goTo={goTo} />
      {scheduled ? null : (
        <div>
          <Text>{text('noSchedule')} </Text>
          <Link as="button" onClick={() => goTo('schedules')}>
            {text('toSchedules')}
          </Link>
        </div>
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={finish.isPending}
          onClick={() => finish.mutate({ exchangeId })}
        >
          {text(scheduled ? 'finish' : 'finishByHand')}
        </Button>
      </div>
      {finish.isError ? <Refusal error={finish.error} goTo={goTo} /> : null}
      <div role="status">
        {finish.isSuccess || setup.finishedAt !== '' ? (
          <>
            <Text weight="semibold">{text('finished')} </Text>
            <Link as="button" onClick={() => go({ screen: 'exchange' })}>
              {text('toExchange')}
            </Link>
          </>
        ) : null}
      </div>
    </section>
  );
}

/** Why main does not end the wizard: the steps that it found wanting, each a way there. */
function Refusal({ error, goTo }: { readonly error: Error } & Pick<Properties, 'goTo'>) {
  const names = useTexts(stepTexts);
  const problem = problemOf(error);
  if (problem?.code !== 'setup.not_green') return <FailureBox error={error} />;
  const refused = String(problem.parameters['names'] ?? '').split(' ');
  const steps = wizardSteps.filter((step) => refused.includes(step));
  return (
    <ProblemBox
      problem={problem}
      actions={steps.map((step) => (
        <Button key={step} size="small" onClick={() => goTo(step)}>
          {names(step)}
        </Button>
      ))}
    />
  );
}

/** Steps that are still to be done, each a way there. */
function NotGreen({ standings, goTo }: Pick<Properties, 'standings' | 'goTo'>) {
  const styles = useStyles();
  const text = useTexts(firstRunTexts);
  const names = useTexts(stepTexts);
  const open = standings.flatMap(({ step, state }) =>
    state === 'green' || step === 'firstRun' ? [] : [{ step, state }],
  );
  if (open.length === 0) return null;
  return (
    <div>
      <Text>{text('notGreen')}</Text>
      <ul className={styles.list}>
        {open.map(({ step, state }) => (
          <li key={step}>
            <Link as="button" onClick={() => goTo(step)}>
              {names(step)}
            </Link>
            <Text className={styles.quiet}>{` – ${text(standingWords[state])}`}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
