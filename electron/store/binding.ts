import { z } from 'zod';
import type { Scope } from './scope.ts';
import type { BindingStore } from './store.ts';

const rowSchema = z.object({ onec: z.string(), okdesk: z.string() });

export function createBindingStore({ database, exchange }: Scope): BindingStore {
  return {
    get: () =>
      database.one(rowSchema, 'SELECT onec, okdesk FROM binding WHERE exchange = :exchange', { exchange }),
    set: ({ onec, okdesk }) => {
      database.run(
        `INSERT INTO binding (exchange, onec, okdesk) VALUES (:exchange, :onec, :okdesk)
         ON CONFLICT DO UPDATE SET onec = excluded.onec, okdesk = excluded.okdesk`,
        { exchange, onec, okdesk },
      );
    },
  };
}
