import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { WizardStep } from '../../../shared/ipc/wizard.ts';
import type { Problem } from '../../../shared/problem.ts';
import { useMessages, useTexts } from '../../texts/texts.ts';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { unenteredSide } from './forms/lacking.ts';
import { wizardTexts } from './texts.ts';

/** Where each side's connection is entered. */
const homes = { okdesk: 'apiKey', onec: 'onec' } as const satisfies Record<string, WizardStep>;

/** Steps that have the form themselves. */
const withForms: Readonly<Record<'okdesk' | 'onec', readonly WizardStep[]>> = {
  okdesk: ['switches', 'statuses', 'issueAttribute', 'timeEntryAttributes', 'apiKey', 'exchange'],
  onec: ['timeEntryAttributes', 'onec'],
};

interface Properties {
  readonly step: WizardStep;
  readonly problem: Problem;
  readonly goTo: (step: WizardStep) => void;
}

/** Why a side could not be asked. A connection that nobody has entered yet is no failure: only the way to its form. */
export function StepProblem({ step, problem, goTo }: Properties) {
  const text = useTexts(wizardTexts);
  const words = useMessages();
  const side = unenteredSide(problem);
  if (side === undefined) return <ProblemBox problem={problem} announce={false} />;
  if (withForms[side].includes(step)) return null;
  return (
    <MessageBar>
      <MessageBarBody>{words(problem.code, problem.parameters).what}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo(homes[side])}>
          {text(side === 'onec' ? 'goOnec' : 'goOkdesk')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
