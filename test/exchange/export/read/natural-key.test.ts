import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReplica } from '../../../../electron/exchange/export/read/replica.ts';
import { openDatabase } from '../../../../electron/store/database.ts';
import { migrate } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations/index.ts';
import { clock, folder, mainExchange, opened, openedExchange } from '../../../store/support.ts';
import { contactPerson, counterparty, line, ref } from '../map/people-and-clients.ts';

const ownKind = 'EmailКонтактногоЛица';
/** Before there was a column for the key. */
const olderForm = 7;

test('whoever shares an address with many is found, and no more of them are read than are looked at', () => {
  const { replica: store } = openedExchange();
  let read = 0;
  const replica = createReplica({
    ...store,
    byNaturalKey: (...asked) => {
      const rows = store.byNaturalKey(...asked);
      read += rows.length;
      return rows;
    },
  });
  const numbers = Array.from({ length: 130 }, (_, index) => index + 1);
  const contacts = [line('email', ownKind, 'no@example.ru')];
  for (const number of numbers.toReversed()) replica.put(contactPerson(number, { contacts }));
  const sharing = () => replica.sharing('contact_person', 'no@example.ru');
  expect([...sharing()]).toEqual(numbers.map(ref));
  read = 0;
  expect(sharing().find((other) => other !== ref(1))).toBe(ref(2));
  expect(read).toBeLessThan(30);
});

test('people and counterparties that an older program kept are found by e-mail and by ИНН as newer ones are', () => {
  const records = [
    contactPerson(2, {
      contacts: [line('email', '', 'other@example.ru', 1), line('email', ownKind, 'Ivanov@Example.ru ', 2)],
    }),
    contactPerson(3, {
      contacts: [
        line('email', '', 'later@example.ru', 12),
        line('email', '', '  ', 1),
        line('email', '', 'ivanov@example.ru', 9),
      ],
    }),
    contactPerson(4, { contacts: [line('phone', ownKind, 'ivanov@example.ru')] }),
    counterparty(5, { inn: ' 7707083893 ' }),
    counterparty(6),
  ];
  const path = join(folder(), 'exchange.sqlite');
  const database = openDatabase(path, 20);
  migrate(database, migrations.slice(0, olderForm), clock().now);
  database.script(`INSERT INTO exchange (name) VALUES ('${mainExchange}')`);
  const payloads = [
    ...records.map((record) => ({ ...record, payload: JSON.stringify(record) })),
    { ...contactPerson(7), payload: 'not JSON' },
    { ...counterparty(8), payload: '{' },
  ];
  for (const { type, ref, payload } of payloads) {
    database.run(
      `INSERT INTO replica (exchange, type, ref, data_version, payload) VALUES (1, :type, :ref, '', :payload)`,
      { type, ref, payload },
    );
  }
  database.close();

  const newer = createReplica(openedExchange().replica);
  for (const record of records) newer.put(record);
  for (const replica of [createReplica(opened(path).exchange(mainExchange).replica), newer]) {
    expect([...replica.sharing('contact_person', 'ivanov@example.ru')]).toEqual([ref(2), ref(3)]);
    expect([...replica.sharing('counterparty', '7707083893')]).toEqual([ref(5)]);
    expect([...replica.sharing('counterparty', '')]).toEqual([]);
  }
});
