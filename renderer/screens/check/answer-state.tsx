import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  type FluentIcon,
  QuestionCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { CheckAnswer } from '../../../shared/check-answer.ts';
import { useTexts } from '../../texts/texts.ts';
import { checkTexts } from './texts.ts';

type State = CheckAnswer['state'];

const looks: Readonly<
  Record<State, { readonly icon: FluentIcon; readonly colour: NonNullable<BadgeProps['color']> }>
> = {
  good: { icon: CheckmarkCircleFilled, colour: 'success' },
  warning: { icon: WarningFilled, colour: 'warning' },
  bad: { icon: ErrorCircleFilled, colour: 'danger' },
  unknown: { icon: QuestionCircleFilled, colour: 'informative' },
};

/** What must be mended stands before what is in order. */
export const stateOrder: readonly State[] = ['bad', 'warning', 'unknown', 'good'];

/** The state of one answer: picture, colour and word. */
export function AnswerState({ state }: { readonly state: State }) {
  const text = useTexts(checkTexts);
  const { icon: Icon, colour } = looks[state];
  return (
    <Badge appearance="tint" color={colour} icon={<Icon aria-hidden />}>
      {text(state)}
    </Badge>
  );
}

/** How many answers are in each state; states without any are left out. */
export function AnswerCounts({ answers }: { readonly answers: readonly CheckAnswer[] }) {
  const text = useTexts(checkTexts);
  const words = {
    good: 'countGood',
    warning: 'countWarning',
    bad: 'countBad',
    unknown: 'countUnknown',
  } as const;
  return stateOrder.map((state) => {
    const count = answers.filter((answer) => answer.state === state).length;
    if (count === 0) return null;
    const { icon: Icon, colour } = looks[state];
    return (
      <Badge key={state} appearance="ghost" color={colour} icon={<Icon aria-hidden />}>
        {text(words[state], { count })}
      </Badge>
    );
  });
}
