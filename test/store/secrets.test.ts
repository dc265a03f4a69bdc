import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { maskSecrets } from '../../electron/http/masking.ts';
import { folder, mainExchange, okdeskId, opened, ref, refusal } from './support.ts';

const token = '0123456789abcdef0123456789abcdef01234567';
const password = 'Пароль обмена 1С';

test('masked text that goes through every table leaves no secret in any file of the store', () => {
  const place = folder();
  const path = join(place, 'exchange.sqlite');
  const store = opened(path);
  const exchange = store.exchange(mainExchange);
  const masked = maskSecrets(`GET /api/v1/contacts?api_token=${token} ${password}`, [token, password]);
  const problem = refusal({ request: masked, answer: masked });
  exchange.outbox.enqueue('company', ref(1));
  exchange.outbox.refuse('company', ref(1), problem);
  exchange.inbox.enqueue(okdeskId(1), 'x');
  exchange.inbox.refuse(okdeskId(1), problem);
  exchange.journal.append({
    level: 'error',
    event: 'export',
    code: 'store.busy',
    parameters: { path: masked },
    request: masked,
    answer: masked,
  });
  const found = dumpText(path);
  store.close();
  expect(found).toContain('/api/v1/contacts');
  const written = readdirSync(place).map((name) => readFileSync(join(place, name), 'latin1'));
  for (const text of [found, ...written]) {
    expect(text.toLowerCase()).not.toContain(token);
    expect(text).not.toContain(password);
  }
});

/** All values of all tables as one text. */
function dumpText(path: string): string {
  const raw = new DatabaseSync(path, { readOnly: true });
  const tables = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  const rows = tables.flatMap(({ name }) => raw.prepare(`SELECT * FROM "${String(name)}"`).all());
  raw.close();
  return rows
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)))
    .join('\n');
}
