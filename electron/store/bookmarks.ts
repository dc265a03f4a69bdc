import { textValue } from './columns.ts';
import type { Scope } from './scope.ts';
import type { BookmarkStore } from './store.ts';

export function createBookmarkStore({ database, exchange }: Scope): BookmarkStore {
  return {
    get: (name) =>
      database.one(textValue, 'SELECT value FROM bookmark WHERE exchange = :exchange AND name = :name', {
        exchange,
        name,
      }),
    set: (name, value) => {
      database.run(
        `INSERT INTO bookmark (exchange, name, value) VALUES (:exchange, :name, :value)
         ON CONFLICT DO UPDATE SET value = excluded.value`,
        { exchange, name, value },
      );
    },
    remove: (name) => {
      database.run('DELETE FROM bookmark WHERE exchange = :exchange AND name = :name', { exchange, name });
    },
  };
}
