import type { OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { OneCRecord, UserRecord } from '../../../onec/records/records.ts';
import { userDirectory } from '../../../onec/records/user-directory.ts';
import { readReference } from '../../../onec/values/scalar.ts';
import { infobaseZone, momentToWallTime, readWallTime } from '../../../onec/values/wall-time.ts';
import type { RunContext } from '../../run/context.ts';
import { worksAhead } from '../../run/works-ahead.ts';
import { tell } from '../journal.ts';
import { directoryTypes, type LookupPart, type Lookups } from '../map/lookups.ts';
import { directoryNames } from './directory-names.ts';

const allParts: ReadonlySet<LookupPart> = new Set([
  'user',
  ...directoryTypes,
  'unpaid_work_kind',
  'employee',
] as const);

/**
 * Reads what every mapping looks at, once per run: users, three small catalogs and a constant of 1C, employees of
 * ОкДеск. Links are asked in the store when they are needed, because they grow during the run. Look-ups of a part that is
 * not asked for find nothing.
 */
export async function readLookups(context: RunContext, parts = allParts): Promise<Result<Lookups, Problem>> {
  const { store, settings } = context;
  const ahead = worksAhead(settings) ? readEmployeeEmails(context, parts) : undefined;
  const directories = await readDirectories(context, parts);
  if (!directories.ok) {
    await ahead;
    return directories;
  }
  const emails = await (ahead ?? readEmployeeEmails(context, parts));
  if (!emails.ok) return emails;

  const { records, unpaidWorkKind } = directories.value;
  const byEmail = userDirectory(records.filter((record): record is UserRecord => record.type === 'user'));
  const byName = directoryNames(records.filter((record) => 'isFolder' in record));
  const zone = infobaseZone(settings.onec.timeZone);
  return success({
    exported: store.exportLinks.ownerOf,
    task: (issueId) => store.importLinks.get('issue', issueId)?.ref,
    employeeEmail: (id) => emails.value.get(id),
    user(email) {
      const user = byEmail.byEmail(email);
      return user === 'ambiguous' ? user : user?.ref;
    },
    directory: byName,
    unpaidWorkKind,
    wallTime: (moment) => wallTimeOf(moment, zone),
  });
}

interface Directories {
  readonly records: readonly OneCRecord[];
  readonly unpaidWorkKind: OneCRef | undefined;
}

/** What 1C has of the parts. */
async function readDirectories(
  context: RunContext,
  parts: ReadonlySet<LookupPart>,
): Promise<Result<Directories, Problem>> {
  const { profile } = context.onec;
  const sets = [
    ['user', profile.user.set],
    ['business_direction', profile.businessDirection.set],
    ['workplace', profile.workplace.set],
    ['work_kind', profile.workKind.set],
  ] as const;
  const records: OneCRecord[] = [];
  for (const [part, set] of sets) {
    if (!parts.has(part)) continue;
    const read = await recordsOf(context, set);
    if (!read.ok) return read;
    records.push(...read.value);
  }
  if (!parts.has('unpaid_work_kind')) return success({ records, unpaidWorkKind: undefined });
  const unpaid = await readUnpaidWorkKind(context);
  return unpaid.ok ? success({ records, unpaidWorkKind: unpaid.value }) : unpaid;
}

/**
 * Moment of ОкДеск as the infobase's wall time. Old accounts were seen to leave the offset out; what they write is taken
 * for wall time already.
 */
function wallTimeOf(moment: string, zone: string): string | undefined {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(moment)) return readWallTime(moment);
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? undefined : momentToWallTime(milliseconds, zone);
}

/** All records of a set; a closed one is told and gives none, so that the run goes on with empty fields. */
async function recordsOf(context: RunContext, set: string): Promise<Result<readonly OneCRecord[], Problem>> {
  if (!context.reader.sets.includes(set)) {
    tell(context, 'warning', 'import.directory_closed', { set });
    return success([]);
  }
  const entities = await context.onec.list(set, {});
  if (!entities.ok) return entities;
  return success(
    entities.value.map((entity) => context.reader.read(set, entity)).filter((record) => record !== undefined),
  );
}

async function readUnpaidWorkKind(context: RunContext): Promise<Result<OneCRef | undefined, Problem>> {
  const { set, fields } = context.onec.profile.unpaidWorkKind;
  const constant = await context.onec.constant(set);
  if (!constant.ok) {
    if (constant.error.code !== 'onec.setNotOpened') return constant;
    tell(context, 'warning', 'import.directory_closed', { set });
    return success(undefined);
  }
  const value = constant.value?.[fields.value];
  return success(readReference(value));
}

async function readEmployeeEmails(
  context: RunContext,
  parts: ReadonlySet<LookupPart>,
): Promise<Result<ReadonlyMap<number, string>, Problem>> {
  const emails = new Map<number, string>();
  if (!parts.has('employee')) return success(emails);
  for await (const page of context.okdesk.employees.all()) {
    if (!page.ok) return page;
    for (const { id, email, login } of page.value) {
      // A login may be an e-mail; it is the second best.
      const address = email ?? (login?.includes('@') === true ? login : undefined);
      if (address !== undefined) emails.set(id, address.trim().toLowerCase());
    }
  }
  return success(emails);
}
