import type { IssueBundle } from '../../../../electron/exchange/import/issue-bundle.ts';
import type { Lookups } from '../../../../electron/exchange/import/map/lookups.ts';
import {
  checkListItemSchema,
  commentSchema,
  issueSchema,
  timeEntrySchema,
} from '../../../../electron/okdesk/records.ts';
import { emptyGuid, type OneCRef, okdeskIdSchema, oneCRefSchema } from '../../../../shared/ids.ts';

/** A reference that is easy to tell from others in a failed test. */
export function refOf(number: number): OneCRef {
  return oneCRefSchema.parse(emptyGuid.slice(0, -4) + String(number).padStart(4, '0'));
}

export const idOf = (number: number) => okdeskIdSchema.parse(number);

type Fields = Readonly<Record<string, unknown>>;

/** An issue as the card gives it, with everything empty but what every issue has. */
function issueOf(fields: Fields = {}) {
  return issueSchema.parse({
    id: 101,
    title: 'Не печатает принтер',
    created_at: '2026-05-01T09:00:00.000+03:00',
    updated_at: '2026-05-01T09:30:00.000+03:00',
    ...fields,
  });
}

interface BundleFields {
  readonly issue?: Fields;
  readonly comments?: readonly Fields[];
  readonly timeEntries?: readonly Fields[];
  readonly checkList?: readonly Fields[];
}

export function bundleOf(fields: BundleFields = {}): IssueBundle {
  return {
    issue: issueOf(fields.issue),
    comments: (fields.comments ?? []).map((comment) => commentSchema.parse(comment)),
    timeEntries: (fields.timeEntries ?? []).map((entry) => timeEntrySchema.parse(entry)),
    checkList: fields.checkList?.map((item) => checkListItemSchema.parse(item)),
  };
}

/** Look-ups that know what they are given, and Moscow time. */
export function lookupsOf(known: {
  readonly exported?: Readonly<Record<string, OneCRef>>;
  readonly tasks?: Readonly<Record<number, OneCRef>>;
  readonly emails?: Readonly<Record<number, string>>;
  readonly users?: Readonly<Record<string, OneCRef | 'ambiguous'>>;
  readonly directories?: Readonly<Record<string, OneCRef | 'ambiguous'>>;
  readonly unpaidWorkKind?: OneCRef;
}): Lookups {
  return {
    exported: (kind, id) => known.exported?.[`${kind}:${id}`],
    task: (id) => known.tasks?.[id],
    employeeEmail: (id) => known.emails?.[id],
    user: (email) => known.users?.[email],
    directory: (type, name) => known.directories?.[`${type}:${name}`],
    unpaidWorkKind: known.unpaidWorkKind,
    wallTime: (moment) => new Date(Date.parse(moment) + 3 * 3_600_000).toISOString().slice(0, 19),
  };
}
