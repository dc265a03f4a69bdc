import { z } from 'zod';
import { oneCRefSchema } from '../../shared/ids.ts';
import { lastRevision, nextRevision, type Scope } from './scope.ts';
import type { ReplicaStore } from './store.ts';

const payloadRow = z.object({ payload: z.string() }).transform((row) => row.payload);
const changedRow = z.object({ ref: oneCRefSchema, revision: z.number(), payload: z.string() });
const versionRow = z.object({ ref: oneCRefSchema, data_version: z.string() });

export function createReplicaStore(scope: Scope): ReplicaStore {
  const { database, exchange } = scope;
  return {
    put: ({ type, ref, dataVersion, owner, payload }) => {
      const revision = nextRevision(scope);
      database.run(
        `INSERT INTO replica (exchange, type, ref, data_version, owner, payload, revision)
         VALUES (:exchange, :type, :ref, :dataVersion, :owner, :payload, :revision)
         ON CONFLICT DO UPDATE SET data_version = excluded.data_version, owner = excluded.owner,
           payload = excluded.payload, revision = excluded.revision`,
        { exchange, type, ref, dataVersion, owner, payload, revision },
      );
      return revision;
    },
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
    changedSince: (type, revision, limit) =>
      database.all(
        changedRow,
        `SELECT ref, revision, payload FROM replica
         WHERE exchange = :exchange AND type = :type AND revision > :revision ORDER BY revision LIMIT :limit`,
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
    remove: (type, ref) => {
      database.run('DELETE FROM replica WHERE exchange = :exchange AND type = :type AND ref = :ref', {
        exchange,
        type,
        ref,
      });
    },
  };
}
