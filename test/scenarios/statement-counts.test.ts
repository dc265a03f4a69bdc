import { StatementSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { onecSide } from './onec-side.ts';
import { startWorld } from './world.ts';

/** How many statements of the store SQLite has carried out for this process. */
function countStatements(): () => number {
  const { prototype } = StatementSync;
  const { run, get, all } = prototype;
  let statements = 0;
  const counted = <Call extends typeof run | typeof get | typeof all>(call: Call): Call =>
    new Proxy(call, {
      apply(_, statement: StatementSync, values) {
        // The embedded servers, in this process too, give their values by place, the store by name.
        if (!statement.sourceSQL.includes('?')) statements += 1;
        return Reflect.apply(call, statement, values);
      },
    });
  Object.assign(prototype, { run: counted(run), get: counted(get), all: counted(all) });
  onTestFinished(() => {
    Object.assign(prototype, { run, get, all });
  });
  return () => statements;
}

test('a contact that is new costs the store 24 statements, from 1C to its pair in ОкДеск', async () => {
  const statements = countStatements();
  const statementsOf = async (contacts: number) => {
    const world = await startWorld();
    const side = onecSide(world.onec);
    const partner = side.partner('ООО «Ромашка»');
    for (let number = 1; number <= contacts; number += 1) side.contact(partner, `Иванов Иван ${number}`);
    const before = statements();
    const { report } = await world.run('export');
    const carriedOut = statements() - before;
    await world.close();
    expect(report.kinds.contact).toMatchObject({ created: contacts });
    return carriedOut;
  };
  const few = await statementsOf(10);
  const many = await statementsOf(110);
  expect((many - few) / 100).toBeLessThanOrEqual(24);
});
