import type { RecordKind } from '../../../../shared/kinds.ts';
import { recordKindSchema } from '../../../../shared/kinds.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { PlannedChange } from '../../../../shared/planned-change.ts';

/** Lines of a plan that would meet the same fate for the same reason. */
export interface PlanGroup {
  readonly key: string;
  readonly action: PlannedChange['action'];
  readonly kind: RecordKind;
  /** Why; the first line's parameters stand for all. */
  readonly code: MessageCode | undefined;
  readonly lines: readonly [PlannedChange, ...PlannedChange[]];
}

/** What needs a person comes first, then what would be written, then what waits. */
const order: readonly PlannedChange['action'][] = ['refuse', 'ask', 'archive', 'change', 'create', 'park'];

/** A plan as a person reads it: by action, kind and cause. Records that are equal are left out. */
export function planGroups(planned: readonly PlannedChange[]): readonly PlanGroup[] {
  const alike = Map.groupBy(
    planned.filter(({ action }) => action !== 'leave'),
    ({ action, record, reason }) => `${action} ${record.kind} ${reason?.code ?? ''}`,
  );
  return [...alike]
    .flatMap(([key, lines]): readonly PlanGroup[] => {
      const [first, ...rest] = lines;
      if (first === undefined) return [];
      const { action, record, reason } = first;
      return [{ key, action, kind: record.kind, code: reason?.code, lines: [first, ...rest] }];
    })
    .sort(
      (one, other) =>
        order.indexOf(one.action) - order.indexOf(other.action) ||
        recordKindSchema.options.indexOf(one.kind) - recordKindSchema.options.indexOf(other.kind) ||
        other.lines.length - one.lines.length,
    );
}
