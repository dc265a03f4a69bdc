import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  ArrowCircleUpFilled,
  CheckmarkCircleFilled,
  ClockFilled,
  ErrorCircleFilled,
  type FluentIcon,
  QuestionCircleFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { RecordState } from '../../../shared/ipc/views.ts';
import { useTexts } from '../../texts/texts.ts';
import { recordStateTexts } from './texts.ts';

/** Picture and colour of each state on the way to ОкДеск. */
export const recordLooks: Readonly<
  Record<RecordState, { readonly icon: FluentIcon; readonly colour: NonNullable<BadgeProps['color']> }>
> = {
  linked: { icon: CheckmarkCircleFilled, colour: 'success' },
  queued: { icon: ArrowCircleUpFilled, colour: 'brand' },
  parked: { icon: ClockFilled, colour: 'informative' },
  refused: { icon: ErrorCircleFilled, colour: 'danger' },
  undecided: { icon: QuestionCircleFilled, colour: 'warning' },
  excluded: { icon: SubtractCircleRegular, colour: 'subtle' },
  unknown: { icon: SubtractCircleRegular, colour: 'informative' },
};

/** Where a record stands: picture, colour and words, so that none of them is needed alone. */
export function RecordBadge({ state }: { readonly state: RecordState }) {
  const text = useTexts(recordStateTexts);
  const { icon: Icon, colour } = recordLooks[state];
  return (
    <Badge appearance="tint" size="medium" color={colour} icon={<Icon aria-hidden />}>
      {text(state)}
    </Badge>
  );
}
