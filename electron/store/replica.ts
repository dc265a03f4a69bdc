import { z } from 'zod';
import { type OneCRef, oneCRefSchema } from '../../shared/ids.ts';
import { upToLimit } from './columns.ts';
import { lastRevision, nextRevision, type Scope, takeRevisions } from './scope.ts';

interface ReplicaRow {
  readonly ref: OneCRef;
  readonly revision: number;
  readonly payload: string;
}

/** An object as it is put. */
export interface NewReplicaRow {
  readonly type: string;
  readonly ref: OneCRef;
  readonly dataVersion: string;
  readonly owner: OneCRef | undefined;
  /** A value that others of the type may have as well and that people take for the object's own. */
  readonly naturalKey: string | undefined;
  readonly payload: string;
}

/** Objects of 1C as last read: what mapping looks at, and what a `DataVersion` scan compares with. */
export interface ReplicaStore {
  /** The revision that the change was given: the one named, or a new one, higher than any before. */
  put(row: NewReplicaRow, revision?: number): number;
  /** Puts an object of which there is nothing yet; `false`: there is, and it stays. */
  add(row: NewReplicaRow, revision: number): boolean;
  /** The first of so many revisions, higher than any before, for what is put in this transaction, in their order. */
  takeRevisions(count: number): number;
  get(type: string, ref: OneCRef): string | undefined;
  /** Payloads of a type, all or of one owner (partner), ordered by reference. */
  list(type: string, owner?: OneCRef): readonly string[];
  /** References of a type's objects with this natural key, in their order, after this one; an empty one begins with all. */
  byNaturalKey(type: string, naturalKey: string, afterRef: string, limit: number): readonly OneCRef[];
  /** Versions of all objects of a type; `takenInUpTo`: only of those whose last version came up to this revision. */
  dataVersions(type: string, takenInUpTo?: number): ReadonlyMap<OneCRef, string>;
  /** Whatever is taken in from now on has a higher revision. */
  revision(): number;
  /** Objects taken in after this revision, oldest first; −1 begins with all. For indexes that follow the replica. */
  changedSince(type: string, revision: number, limit: number): readonly ReplicaRow[];
}

const payloadRow = z.object({ payload: z.string() }).transform((row) => row.payload);
const refRow = z.object({ ref: oneCRefSchema }).transform((row) => row.ref);
const replicaRow = z.object({ ref: oneCRefSchema, revision: z.number(), payload: z.string() });
const versionRow = z.object({ ref: oneCRefSchema, data_version: z.string() });

const insert = `INSERT INTO replica (exchange, type, ref, data_version, owner, natural_key, payload, revision)
  VALUES (:exchange, :type, :ref, :dataVersion, :owner, :naturalKey, :payload, :revision)`;
/** Put together once: they are asked for every object. */
const put = `${insert} ON CONFLICT DO UPDATE SET data_version = excluded.data_version, owner = excluded.owner,
  natural_key = excluded.natural_key, payload = excluded.payload, revision = excluded.revision`;
const add = `${insert} ON CONFLICT DO NOTHING`;

export function createReplicaStore(scope: Scope): ReplicaStore {
  const { database, exchange } = scope;
  return {
    takeRevisions: (count) => takeRevisions(scope, count),
    put: (row, revision = nextRevision(scope)) => {
      database.run(put, { exchange, ...row, revision });
      return revision;
    },
    add: (row, revision) => database.run(add, { exchange, ...row, revision }) > 0,
    get: (type, ref) =>
      database.one(
        payloadRow,
        'SELECT payload FROM replica WHERE exchange = :exchange AND type = :type AND ref = :ref',
        { exchange, type, ref },
      ),
    list: (type, owner) =>
      owner === undefined
        ? database.all(
            payloadRow,
            'SELECT payload FROM replica WHERE exchange = :exchange AND type = :type ORDER BY ref',
            { exchange, type },
          )
        : database.all(
            payloadRow,
            `SELECT payload FROM replica
             WHERE exchange = :exchange AND type = :type AND owner = :owner ORDER BY ref`,
            { exchange, type, owner },
          ),
    byNaturalKey: (type, naturalKey, afterRef, limit) =>
      database.all(
        refRow,
        `SELECT ref FROM replica
         WHERE exchange = :exchange AND type = :type AND natural_key = :naturalKey AND ref > :afterRef
         ORDER BY ref ${upToLimit}`,
        { exchange, type, naturalKey, afterRef, limit },
      ),
    changedSince: (type, revision, limit) =>
      database.all(
        replicaRow,
        `SELECT ref, revision, payload FROM replica
         WHERE exchange = :exchange AND type = :type AND revision > :revision ORDER BY revision ${upToLimit}`,
        { exchange, type, revision, limit },
      ),
    dataVersions: (type, takenInUpTo = Number.MAX_SAFE_INTEGER) =>
      new Map(
        database
          .all(
            versionRow,
            `SELECT ref, data_version FROM replica
             WHERE exchange = :exchange AND type = :type AND revision <= :takenInUpTo`,
            { exchange, type, takenInUpTo },
          )
          .map((row) => [row.ref, row.data_version]),
      ),
    revision: () => lastRevision(scope),
  };
}
