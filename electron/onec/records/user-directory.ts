import type { UserDirectory } from '../onec.ts';
import type { UserRecord } from './records.ts';

/**
 * Employees by e-mail (seed: the address is unique per employee; 1C does not enforce it, so doubles are told). Users who
 * are marked for deletion, invalid or internal are nobody.
 */
export function userDirectory(users: Iterable<UserRecord>): UserDirectory {
  const byEmail = new Map<string, UserRecord | 'ambiguous'>();
  for (const user of users) {
    const email = user.email.trim().toLowerCase();
    if (email === '' || user.invalid || user.deletionMark) continue;
    const known = byEmail.get(email);
    const same = known === undefined || (known !== 'ambiguous' && known.ref === user.ref);
    byEmail.set(email, same ? user : 'ambiguous');
  }
  return { byEmail: (email) => byEmail.get(email.trim().toLowerCase()) };
}
