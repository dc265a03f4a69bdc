import { randomUUID } from 'node:crypto';
import { watchRequests } from '../http/fastify-watch.ts';
import { createFaultQueue, type FaultQueue } from '../http/faults.ts';
import { type Listening, listeningOf } from '../http/listening.ts';
import { createRequestCounter, type RequestCounts, type RequestLogEntry } from '../http/request-counter.ts';
import type { OneCSeed } from '../seed.ts';
import { createPerson, type PersonInOneC, type PersonOptions } from './as-person.ts';
import { configuration } from './configuration/configuration.ts';
import { createServer, publication } from './http/server.ts';
import { buildSchema } from './schema/schema.ts';
import { openInfobase } from './storage/infobase.ts';
import { fillInfobase } from './storage/seed.ts';
import { defaultSwitches, type OneCSwitches } from './switches.ts';
import type { Workspace } from './writing/session.ts';

/** User of the exchange: the one of this name, else the first of the seed. Only it may change documents that came from ОкДеск. */
const defaultUser = { name: 'ОбменОкДеск', password: 'обмен' };

export interface OneCSandboxOptions {
  /** 0 or absent: any free port of the loopback interface. */
  readonly port?: number;
  /** SQLite file that keeps the infobase between starts; absent: memory. */
  readonly file?: string;
  /** Fills an empty infobase; a file that holds one already is left as it is. */
  readonly seed?: OneCSeed;
  readonly switches?: Partial<OneCSwitches>;
  /** The server's clock; its local time is what the wire shows. */
  readonly now?: () => Date;
  /** References of new objects; absent: random ones. */
  readonly newReference?: () => string;
}

export interface RunningOneC {
  /** Root of the standard OData interface: `http://127.0.0.1:<port>/esti/odata/standard.odata`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Live: a change acts on the next request. */
  readonly switches: OneCSwitches;
  readonly faults: FaultQueue;
  readonly listening: Listening;
  /** Acts in 1C's own windows, by default as «Администратор». */
  asPerson(userName?: string, options?: PersonOptions): PersonInOneC;
  /** Accepted writes leave out SelectChanges and NotifyChangesReceived: they change nothing that people see. */
  counts(): RequestCounts;
  requestLog(): readonly RequestLogEntry[];
  close(): Promise<void>;
}

/** Starts an infobase with its web publication on the loopback interface. */
export async function startOneCSandbox(options: OneCSandboxOptions = {}): Promise<RunningOneC> {
  const seed = withExchangeUser(options.seed ?? { users: [], objects: [] });
  const exchangeUser =
    seed.users.find(({ name }) => name === defaultUser.name) ?? seed.users[0] ?? defaultUser;
  const schema = buildSchema(configuration);
  const infobase = openInfobase(options.file ?? ':memory:', schema);
  const isEmpty = infobase.database.prepare('SELECT 1 FROM "infobase users"').get() === undefined;
  if (isEmpty) fillInfobase(infobase, schema, configuration, seed);
  const workspace: Workspace = {
    infobase,
    schema,
    switches: { ...defaultSwitches(), ...options.switches },
    now: options.now ?? (() => new Date()),
    newReference: options.newReference ?? randomUUID,
    exchangeUser: exchangeUser.name,
  };
  const faults = createFaultQueue();
  const counter = createRequestCounter(({ path }) => !/\/(SelectChanges|NotifyChangesReceived)$/.test(path));
  const app = createServer(workspace, (server) => watchRequests(server, faults, counter));
  const address = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 }).catch((error: unknown) => {
    infobase.close();
    throw error;
  });
  return {
    url: `${address}${publication}/odata/standard.odata`,
    user: exchangeUser.name,
    password: exchangeUser.password,
    switches: workspace.switches,
    faults,
    listening: listeningOf(app, address),
    asPerson: (userName = 'Администратор', personOptions = {}) =>
      createPerson(workspace, userName, personOptions),
    counts: () => counter.counts(),
    requestLog: () => counter.log(),
    async close() {
      await app.close();
      infobase.close();
    },
  };
}

function withExchangeUser(seed: OneCSeed): OneCSeed {
  return seed.users.length > 0 ? seed : { ...seed, users: [defaultUser] };
}
