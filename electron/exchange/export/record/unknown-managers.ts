import { z } from 'zod';
import type { OneCRef } from '../../../../shared/ids.ts';
import type { UserRecord } from '../../../onec/records/records.ts';
import { partnerExclusion } from '../map/conditions.ts';
import type { ExportSession } from '../session.ts';

const toldBookmark = 'export.unknown_managers';
const toldSchema = z.array(z.string());

/**
 * Main managers of exported partners whose e-mail is not that of exactly one employee of ОкДеск, where managers become
 * assignees. Each is told once; the companies of one who is found since are queued, because ОкДеск's employees do not
 * come in 1C's changes.
 */
export async function noteUnknownManagers({
  context,
  view,
}: Pick<ExportSession, 'context' | 'view'>): Promise<void> {
  if (!view.managerBecomesAssignee) return;
  const { bookmarks, journal, outbox, transaction } = context.store;
  const told = new Set(toldSchema.parse(JSON.parse(bookmarks.get(toldBookmark) ?? '[]')));
  const unknown = new Map<string, { readonly user: UserRecord; companies: number }>();
  const found: OneCRef[] = [];
  for await (const partners of view.replica.all('partner')) {
    for (const partner of partners) {
      const user = view.record('user', partner.mainManager);
      if (partnerExclusion(partner) !== undefined || user === undefined || user.email === '') continue;
      if (view.employeeByEmail(user.email) !== undefined) {
        if (told.has(user.email)) found.push(partner.ref);
        continue;
      }
      const manager = unknown.get(user.email) ?? { user, companies: 0 };
      manager.companies += 1;
      unknown.set(user.email, manager);
    }
  }
  transaction(() => {
    for (const ref of found) outbox.enqueue('company', ref);
    for (const [email, { user, companies }] of unknown) {
      if (told.has(email)) continue;
      journal.append({
        runId: context.runId,
        level: 'warning',
        event: 'export',
        code: 'export.manager_unknown',
        parameters: { name: user.name, email, companies },
        onecRef: user.ref,
      });
    }
    bookmarks.set(toldBookmark, JSON.stringify([...unknown.keys()].toSorted()));
  });
}
