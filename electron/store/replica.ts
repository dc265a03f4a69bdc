import { z } from 'zod';
import { oneCRefSchema } from '../../shared/ids.ts';
import type { Scope } from './scope.ts';
import type { ReplicaStore } from './store.ts';

const payloadRow = z.object({ payload: z.string() }).transform((row) => row.payload);
const versionRow = z.object({ ref: oneCRefSchema, data_version: z.string() });

export function createReplicaStore({ database, exchange }: Scope): ReplicaStore {
  return {
    put: ({ type, ref, dataVersion, owner, payload }) => {
      database.run(
        `INSERT INTO replica (exchange, type, ref, data_version, owner, payload)
         VALUES (:exchange, :type, :ref, :dataVersion, :owner, :payload)
         ON CONFLICT DO UPDATE SET
           data_version = excluded.data_version, owner = excluded.owner, payload = excluded.payload`,
        { exchange, type, ref, dataVersion, owner, payload },
      );
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
    dataVersions: (type) =>
      new Map(
        database
          .all(
            versionRow,
            'SELECT ref, data_version FROM replica WHERE exchange = :exchange AND type = :type',
            { exchange, type },
          )
          .map((row) => [row.ref, row.data_version]),
      ),
    remove: (type, ref) => {
      database.run('DELETE FROM replica WHERE exchange = :exchange AND type = :type AND ref = :ref', {
        exchange,
        type,
        ref,
      });
    },
  };
}
