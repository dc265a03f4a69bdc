import { type OkdeskId, okdeskIdSchema } from '../../../../shared/ids.ts';
import {
  type DirectoryType,
  directoryTypes,
  type LookupPart,
  type Lookups,
  type ReferredKind,
} from './lookups.ts';

/**
 * Keys under which the store remembers what an issue waits for. The export uses those of its own kinds to wake the
 * issues when it makes a link, so their form is a contract: `company:77`, `issue:12`, `user-email:anna@example.test`.
 */
export const wantedExported = (kind: ReferredKind, id: OkdeskId) => `${kind}:${id}`;
export const wantedIssue = (id: OkdeskId) => `issue:${id}`;
export const wantedEmployee = (id: OkdeskId) => `employee:${id}`;
export const wantedEmail = (email: string) => `user-email:${email}`;
/** The catalog is part of the key: a workplace and a kind of work may share a name. */
export const wantedDirectory = (type: DirectoryType, name: string) => `directory:${type}:${name}`;

/** What has to be read to see whether any of these is there now; links are in the store, and nothing need be read. */
export function partsWanted(wanted: readonly string[]): ReadonlySet<LookupPart> {
  const parts = new Set<LookupPart>();
  for (const key of wanted) {
    const { kind, rest } = divided(key);
    if (kind === 'user-email') parts.add('user');
    if (kind === 'employee') parts.add('employee');
    const type = kind === 'directory' ? directoryType(divided(rest).kind) : undefined;
    if (type !== undefined) parts.add(type);
  }
  return parts;
}

/** Whether what was missing is there now. Unknown keys answer no: they wait for whoever wrote them. */
export function isResolved(wanted: string, lookups: Lookups): boolean {
  const { kind, rest } = divided(wanted);
  if (kind === 'user-email') return isFound(lookups.user(rest));
  if (kind === 'directory') return isDirectoryResolved(rest, lookups);
  const parsed = okdeskIdSchema.safeParse(rest);
  if (!parsed.success) return false;
  const id = parsed.data;
  switch (kind) {
    case 'company':
    case 'agreement':
    case 'maintenance_entity':
    case 'equipment':
      return lookups.exported(kind, id) !== undefined;
    case 'issue':
      return lookups.task(id) !== undefined;
    case 'employee':
      return lookups.employeeEmail(id) !== undefined;
    default:
      return false;
  }
}

function isDirectoryResolved(rest: string, lookups: Lookups): boolean {
  const { kind, rest: name } = divided(rest);
  const type = directoryType(kind);
  return type !== undefined && isFound(lookups.directory(type, name));
}

/** A key at its first colon; names of directory entries may have more of them. */
function divided(key: string): { readonly kind: string; readonly rest: string } {
  const [, kind = '', rest = ''] = /^([a-z_-]+):(.*)$/s.exec(key) ?? [];
  return { kind, rest };
}

const directoryType = (kind: string) => directoryTypes.find((type) => type === kind);

function isFound(found: unknown): boolean {
  return found !== undefined && found !== 'ambiguous';
}
