import { Badge, type BadgeProps } from '@fluentui/react-components';
import {
  ArrowSyncFilled,
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  type FluentIcon,
  PauseCircleFilled,
  PlugDisconnectedFilled,
  PowerFilled,
  WarningFilled,
  WrenchFilled,
} from '@fluentui/react-icons';
import type { ExchangeState } from '../../shared/ipc/views.ts';
import { useTexts } from '../texts/texts.ts';
import { stateTexts } from './state-words.ts';

/** Picture and colour of each state; the tray's icons mean the same. */
export const stateLooks: Readonly<
  Record<ExchangeState, { readonly icon: FluentIcon; readonly colour: NonNullable<BadgeProps['color']> }>
> = {
  setup: { icon: WrenchFilled, colour: 'informative' },
  off: { icon: PowerFilled, colour: 'subtle' },
  error: { icon: ErrorCircleFilled, colour: 'danger' },
  attention: { icon: WarningFilled, colour: 'warning' },
  offline: { icon: PlugDisconnectedFilled, colour: 'severe' },
  running: { icon: ArrowSyncFilled, colour: 'brand' },
  paused: { icon: PauseCircleFilled, colour: 'informative' },
  idle: { icon: CheckmarkCircleFilled, colour: 'success' },
};

interface Properties {
  readonly state: ExchangeState;
  readonly size?: BadgeProps['size'];
}

/** The state of an exchange: picture, colour and words, so that none of them is needed alone. */
export function StateBadge({ state, size = 'large' }: Properties) {
  const text = useTexts(stateTexts);
  const { icon: Icon, colour } = stateLooks[state];
  return (
    <Badge appearance="tint" size={size} color={colour} icon={<Icon aria-hidden />}>
      {text(state)}
    </Badge>
  );
}
