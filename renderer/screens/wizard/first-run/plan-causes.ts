import type { MessageParameters } from '../../../../shared/message.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { PlannedChange } from '../../../../shared/planned-change.ts';

/** Records that would not go through, for one and the same reason. */
export interface PlanCause {
  readonly code: MessageCode;
  readonly action: 'refuse' | 'ask' | 'park';
  /** Parameters of the first record: the words of the cause need some. */
  readonly parameters: MessageParameters;
  readonly count: number;
  /** Names of some of the records. */
  readonly titles: readonly string[];
}

const stopped = ['refuse', 'ask', 'park'] as const;
const titlesShown = 5;

/** What a plan holds back, grouped by cause: refused ones first, the most frequent first among them. */
export function planCauses(planned: readonly PlannedChange[]): readonly PlanCause[] {
  const causes = stopped.flatMap((action) => {
    const byCode = Map.groupBy(
      planned.filter((change) => change.action === action),
      ({ reason }) => reason?.code,
    );
    return [...byCode].flatMap(([code, changes]) => {
      if (code === undefined) return [];
      const titles = changes.slice(0, titlesShown).map(({ record }) => record.title);
      return [
        { code, action, parameters: changes[0]?.reason?.parameters ?? {}, count: changes.length, titles },
      ];
    });
  });
  return causes.toSorted(
    (one, other) => stopped.indexOf(one.action) - stopped.indexOf(other.action) || other.count - one.count,
  );
}
