import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { OneCRecord } from '../../../onec/records/records.ts';
import { infobaseZone, momentToWallTime } from '../../../onec/values/wall-time.ts';
import type { RunContext } from '../../run/context.ts';
import type { LinkedEnd, MapView } from '../map/desired.ts';
import { createReplica, ofType, type Replica } from './replica.ts';

/** The view of one run, with what only the run itself uses. */
export interface RunView extends MapView {
  readonly replica: Replica;
  /** Dry run: a record that would be created stands for its id in those that refer to it. */
  pretendLinked(kind: ExportKind, ref: OneCRef, end: LinkedEnd): void;
}

/** What mapping looks at: the replica, the links, and, where the setting asks for it, the employees. */
export async function createMapView(context: RunContext): Promise<Result<RunView, Problem>> {
  const { settings, store } = context;
  const employees = await loadEmployees(context);
  if (!employees.ok) return employees;
  const replica = createReplica(store.replica);
  const pretended = new Map<string, LinkedEnd>();
  // The parts of a mapping look at the same records, and nothing else runs between them.
  const lookedAt = new Map<string, OneCRecord | undefined>();
  return success({
    replica,
    record(type, ref) {
      if (ref === undefined) return undefined;
      if (lookedAt.size === 0) queueMicrotask(() => lookedAt.clear());
      const key = `${type} ${ref}`;
      if (!lookedAt.has(key)) lookedAt.set(key, replica.get(type, ref));
      return ofType(lookedAt.get(key), type);
    },
    ofPartner: (type, partner) => replica.list(type, partner),
    linked: (kind, ref) => store.exportLinks.end(kind, ref) ?? pretended.get(`${kind} ${ref}`),
    employeeByEmail: (email) => employees.value.get(email.toLowerCase()),
    managerBecomesAssignee: settings.export.managerBecomesAssignee,
    attributes: settings.okdesk.attributes,
    now: momentToWallTime(context.now(), infobaseZone(settings.onec.timeZone)),
    pretendLinked(kind, ref, end) {
      pretended.set(`${kind} ${ref}`, end);
    },
  });
}

/** Employees by e-mail, read once and only when used. An address that two have is nobody's. */
async function loadEmployees(context: RunContext): Promise<Result<ReadonlyMap<string, OkdeskId>, Problem>> {
  const byEmail = new Map<string, OkdeskId>();
  if (!context.settings.export.managerBecomesAssignee) return success(byEmail);
  const shared = new Set<string>();
  for await (const page of context.okdesk.employees.all()) {
    if (!page.ok) return page;
    for (const { email, id } of page.value) {
      const address = email?.trim().toLowerCase();
      if (address === undefined) continue;
      if (byEmail.has(address)) shared.add(address);
      byEmail.set(address, id);
    }
  }
  for (const address of shared) byEmail.delete(address);
  return success(byEmail);
}
