import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { MessageCode } from '../../../../shared/messages/index.ts';
import type { DirectoryType, Lookups, ReferredKind } from './lookups.ts';
import { wantedDirectory, wantedEmail, wantedEmployee, wantedExported, wantedIssue } from './wanted.ts';

/** A field left empty because its other end is unknown: what is missing, and the message that names the cure. */
export interface Gap {
  readonly field: string;
  readonly wanted: string;
  readonly code: MessageCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Someone or something of ОкДеск: id and name as the card gives them. */
interface Mention {
  readonly id: OkdeskId | undefined;
  readonly name: string | undefined;
}

/**
 * Turns what an issue refers to into references of 1C and remembers every one that could not be turned. A reference
 * that the issue does not have is no gap.
 */
export interface ReferenceFinder {
  exported(field: string, kind: ReferredKind, id: OkdeskId | undefined): OneCRef | undefined;
  task(field: string, issueId: OkdeskId | undefined): OneCRef | undefined;
  user(field: string, employee: Mention | undefined): OneCRef | undefined;
  directory(field: string, type: DirectoryType, name: string | undefined): OneCRef | undefined;
  readonly gaps: readonly Gap[];
}

export function findReferences(lookups: Lookups): ReferenceFinder {
  const gaps: Gap[] = [];
  const gap = (
    field: string,
    wanted: string,
    code: MessageCode,
    parameters: Gap['parameters'],
  ): undefined => {
    if (!gaps.some((known) => known.field === field && known.wanted === wanted)) {
      gaps.push({ field, wanted, code, parameters });
    }
  };

  return {
    gaps,

    exported(field, kind, id) {
      if (id === undefined) return undefined;
      return (
        lookups.exported(kind, id) ?? gap(field, wantedExported(kind, id), `import.${kind}_unknown`, { id })
      );
    },

    task(field, issueId) {
      if (issueId === undefined) return undefined;
      return (
        lookups.task(issueId) ??
        gap(field, wantedIssue(issueId), 'import.parent_unknown', { parent: issueId })
      );
    },

    user(field, employee) {
      if (employee?.id === undefined) return undefined;
      const name = employee.name ?? `№ ${employee.id}`;
      const email = lookups.employeeEmail(employee.id);
      if (email === undefined) {
        return gap(field, wantedEmployee(employee.id), 'import.employee_without_email', { name });
      }
      const user = lookups.user(email);
      if (user === 'ambiguous') {
        return gap(field, wantedEmail(email), 'import.email_of_two_users', { name, email });
      }
      return user ?? gap(field, wantedEmail(email), 'import.user_unknown', { name, email });
    },

    directory(field, type, name) {
      if (name === undefined) return undefined;
      const entry = lookups.directory(type, name);
      const wanted = wantedDirectory(type, name);
      if (entry === 'ambiguous') return gap(field, wanted, `import.${type}_ambiguous`, { name });
      return entry ?? gap(field, wanted, `import.${type}_unknown`, { name });
    },
  };
}
