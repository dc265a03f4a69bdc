import type { OkdeskId, OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';
import type { SentFields } from './write-fields.ts';

/** Who the plan speaks of. */
interface Subject {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  readonly title: string;
  readonly id?: OkdeskId;
}

/** A line of the plan as people see it: field by field what is there and what would be. */
export function plannedChange(
  subject: Subject,
  action: PlannedChange['action'],
  details: {
    readonly before?: Readonly<Record<string, unknown>>;
    readonly after?: SentFields;
    readonly reason?: PlannedChange['reason'];
  } = {},
): PlannedChange {
  const { before = {}, after = {}, reason } = details;
  return {
    record: {
      kind: subject.kind,
      title: subject.title,
      onecRef: subject.ref,
      ...(subject.id === undefined ? {} : { okdeskId: subject.id }),
    },
    action,
    fields: Object.entries(after).map(([name, value]) => ({ name, before: before[name], after: value })),
    ...(reason === undefined ? {} : { reason }),
  };
}
