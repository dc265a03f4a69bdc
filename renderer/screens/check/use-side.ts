import type { CheckReport } from '../../../shared/check-answer.ts';
import type { ExchangeId } from '../../../shared/ids.ts';
import { bridge, useAnswer } from '../../bridge.ts';

export type Side = CheckReport['side'];

/** The last check of one side, and a way to repeat it. */
export interface SideCheck {
  readonly side: Side;
  readonly report: CheckReport | undefined;
  readonly checking: boolean;
  /** Moment, ISO 8601. */
  readonly checkedAt: string | undefined;
  readonly error: unknown;
  readonly repeat: () => void;
}

/** Asked when the screen is first opened; afterwards only when the person wants it. */
export function useSide(exchangeId: ExchangeId, side: Side): SideCheck {
  const asked = { exchangeId, sides: [side] };
  const { data, error, isFetching, dataUpdatedAt, refetch } = useAnswer(
    ['check', 'run', asked],
    bridge.check.run,
    { staleTime: Number.POSITIVE_INFINITY },
  );
  return {
    side,
    report: data?.reports.find((report) => report.side === side),
    checking: isFetching,
    checkedAt: dataUpdatedAt === 0 ? undefined : new Date(dataUpdatedAt).toISOString(),
    error: error ?? undefined,
    repeat: () => void refetch({ cancelRefetch: false }),
  };
}
