import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClockFilled,
  ErrorCircleFilled,
  type FluentIcon,
  RecordStopFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { RunView } from '../../../../shared/ipc/views.ts';
import { useTexts } from '../../../texts/texts.ts';
import { outcomeTexts } from '../../../ui/words.ts';
import { totalCounts } from './run-counts.ts';

const looks = {
  complete: { icon: CheckmarkCircleFilled, colour: 'success' },
  partial: { icon: WarningFilled, colour: 'warning' },
  stopped: { icon: RecordStopFilled, colour: 'informative' },
  refused: { icon: ErrorCircleFilled, colour: 'danger' },
  unfinished: { icon: ClockFilled, colour: 'informative' },
} as const satisfies Record<
  string,
  { readonly icon: FluentIcon; readonly colour: NonNullable<BadgeProps['color']> }
>;

/** How a run ended: picture, colour and words. Complete with refused records is a warning, not a success. */
export function OutcomeBadge({ run }: { readonly run: RunView }) {
  const word = useTexts(outcomeTexts);
  const outcome = run.outcome ?? 'unfinished';
  const flawed = outcome === 'complete' && totalCounts(run.report).failed > 0;
  const { icon: Icon, colour } = looks[flawed ? 'partial' : outcome];
  return (
    <Badge appearance="tint" color={colour} icon={<Icon aria-hidden />}>
      {word(flawed ? 'completeWithErrors' : outcome)}
    </Badge>
  );
}
