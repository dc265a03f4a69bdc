import { createFaultQueue, type FaultQueue } from '../http/faults.ts';
import { type Listening, listeningOf } from '../http/listening.ts';
import { createRequestCounter, type RequestCounts, type RequestLogEntry } from '../http/request-counter.ts';
import type { OkdeskSeed } from '../seed.ts';
import { createAccess, type Grant } from './access.ts';
import { loadSeed } from './data/load-seed.ts';
import { isFields, list, type Row, text } from './data/row.ts';
import { openTables, type TableName } from './data/tables.ts';
import { defaultOkdeskSeed } from './default-seed.ts';
import { type Desk, freshKey, keyOf } from './desk.ts';
import { actAsPerson, type Person } from './person.ts';
import { buildServer } from './server.ts';
import { defaultSwitches, type OkdeskSwitches } from './switches.ts';

/** All optional. `file` is an SQLite path (default: memory); a seed goes only into an empty file. Default port: a free one. */
export interface OkdeskSandboxOptions {
  readonly port?: number;
  readonly file?: string;
  readonly seed?: OkdeskSeed;
  readonly switches?: Partial<OkdeskSwitches>;
  readonly now?: () => Date;
}

/** A running embedded account of ОкДеск. */
export interface RunningOkdesk {
  /** `http://127.0.0.1:port`, no closing slash; the interface is below `/api/v1`. */
  readonly url: string;
  /** Key of the administrator, 40 hexadecimal characters. */
  readonly token: string;
  readonly userEmail: string;
  /** Live: a change counts from the next request on. */
  readonly switches: OkdeskSwitches;
  readonly faults: FaultQueue;
  readonly listening: Listening;
  /** Issues a further key, say of an employee without rights or of a contact, and answers it. */
  addToken(grant: Omit<Grant, 'token'>): string;
  /** Acts in ОкДеск's own windows, by default as the administrator. */
  asPerson(employeeId?: number): Person;
  /** Records as they are stored (field names of the seed, moments in UTC). */
  all(table: TableName): readonly Row[];
  counts(): RequestCounts;
  requestLog(): readonly RequestLogEntry[];
  close(): Promise<void>;
}

/** Starts an account on the loopback interface. */
export async function startOkdeskSandbox(options: OkdeskSandboxOptions = {}): Promise<RunningOkdesk> {
  const switches: OkdeskSwitches = { ...defaultSwitches(), ...options.switches };
  const tables = openTables(options.file ?? ':memory:');
  if (tables.count('employees') === 0 && tables.count('statuses') === 0) {
    loadSeed(tables, options.seed ?? defaultOkdeskSeed, switches.utcOffsetMinutes);
  }
  const access = createAccess();
  const desk: Desk = { tables, switches, access, now: options.now ?? (() => new Date()) };
  const administrator = administratorOf(tables.select('employees'));
  const token = keyOf('the administrator of the embedded account');
  const actorId = administrator?.id ?? 1;
  access.add({ token, person: { type: 'employee', id: actorId }, administrator: true, denied: [] });

  const faults = createFaultQueue();
  const counter = createRequestCounter((entry) => !entry.path.endsWith('/users/sign_in'));
  const server = buildServer(desk, faults, counter);
  const url = await server.listen({ port: options.port ?? 0, host: '127.0.0.1' }).catch((error: unknown) => {
    tables.close();
    throw error;
  });
  return {
    url,
    token,
    userEmail: administrator === undefined ? '' : (text(administrator, 'email') ?? ''),
    switches,
    faults,
    listening: listeningOf(server, url),
    addToken(grant) {
      const fresh = freshKey();
      access.add({ ...grant, token: fresh });
      return fresh;
    },
    asPerson: (employeeId = actorId) => actAsPerson(desk, employeeId),
    all: (table) => tables.select(table),
    counts: () => counter.counts(),
    requestLog: () => counter.log(),
    async close() {
      await server.close();
      tables.close();
    },
  };
}

function administratorOf(employees: readonly Row[]): Row | undefined {
  const isAdministrator = (row: Row) =>
    list(row, 'roles').some((role) => isFields(role) && /админ|admin/i.test(text(role, 'name') ?? ''));
  return employees.find(isAdministrator) ?? employees[0];
}
