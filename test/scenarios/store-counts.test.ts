import { DatabaseSync, StatementSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { noEmail, ownEmail, worldWithContacts } from './world-with-contacts.ts';

interface StoreWork {
  readonly statements: number;
  /** Of them, those that SQLite planned before it carried them out: it does so where `LIMIT` is a bare value. */
  readonly planned: number;
  readonly rows: number;
}

/** What SQLite has carried out for the program in this process, and the rows that it gave. */
function countStoreWork(): () => StoreWork {
  const { prototype } = StatementSync;
  const { run, get, all } = prototype;
  const { prepare } = DatabaseSync.prototype;
  /** The embedded servers keep their data by SQLite, too, in this process. */
  const ofStore = new WeakSet<StatementSync>();
  DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql: string, ...more) {
    const statement = prepare.call(this, sql, ...more);
    if (new Error('asked by').stack?.includes('/electron/store/') === true) ofStore.add(statement);
    return statement;
  };
  const work = { statements: 0, planned: 0, rows: 0 };
  const counted = <Call extends typeof run | typeof get | typeof all>(
    call: Call,
    rowsIn: (answer: unknown) => number,
  ): Call =>
    new Proxy(call, {
      apply(_, statement: StatementSync, values) {
        const answer: unknown = Reflect.apply(call, statement, values);
        if (ofStore.has(statement)) {
          work.statements += 1;
          if (/LIMIT \?(?! \+)/.test(statement.sourceSQL)) work.planned += 1;
          work.rows += rowsIn(answer);
        }
        return answer;
      },
    });
  Object.assign(prototype, {
    run: counted(run, () => 0),
    get: counted(get, (row) => (row === undefined ? 0 : 1)),
    all: counted(all, (rows) => (Array.isArray(rows) ? rows.length : 0)),
  });
  onTestFinished(() => {
    Object.assign(prototype, { run, get, all });
    DatabaseSync.prototype.prepare = prepare;
  });
  return () => ({ ...work });
}

test.each([
  { emails: 'without an e-mail', emailOf: noEmail, most: 21 },
  { emails: 'with an e-mail', emailOf: ownEmail, most: 22 },
])(
  'a contact $emails that is new costs the store $most statements, none of them planned anew, from 1C to its pair in ОкДеск',
  async ({ emailOf, most }) => {
    const work = countStoreWork();
    const costOf = async (contacts: number) => {
      const world = await worldWithContacts(contacts, emailOf);
      const before = work();
      const { report } = await world.run('export');
      expect(report.kinds.contact).toMatchObject({ created: contacts });
      const after = work();
      return { statements: after.statements - before.statements, planned: after.planned - before.planned };
    };
    const [few, many] = [await costOf(10), await costOf(110)];
    expect((many.statements - few.statements) / 100).toBeLessThanOrEqual(most);
    expect((many.planned - few.planned) / 100).toBeLessThan(0.1);
  },
);

test('a contact that changed costs as many rows of the store among 200 people as among 20', async () => {
  const work = countStoreWork();
  const costOf = async (contacts: number) => {
    const world = await worldWithContacts(contacts);
    await world.run('export');
    const [contact] = world.onec.asPerson().all('Catalog_КонтактныеЛицаПартнеров');
    const ref = String(contact?.['Ref_Key']);
    world.onec.asPerson().change('Catalog_КонтактныеЛицаПартнеров', ref, { ДолжностьПоВизитке: 'Директор' });
    const before = work();
    const { report } = await world.run('export');
    expect(report.kinds.contact).toMatchObject({ changed: 1 });
    const after = work();
    return [after.statements - before.statements, after.rows - before.rows];
  };
  expect(await costOf(200)).toEqual(await costOf(20));
});
