import { afterEach, beforeEach, expect, test } from 'vitest';
import { estiProfile } from '../../electron/onec/profile/esti.ts';
import type { Direction } from '../../shared/kinds.ts';
import { onecSide } from './onec-side.ts';
import { startWorld, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** Requests of one run to both sides. */
async function requestsOf(direction: Direction): Promise<readonly [onec: number, okdesk: number]> {
  const asked = () => [world.onec.counts().requests, world.okdesk.counts().requests] as const;
  const [onec, okdesk] = asked();
  expect((await world.run(direction)).report.outcome).toBe('complete');
  const now = asked();
  return [now[0] - onec, now[1] - okdesk];
}

/** A client with a contact, and issues with an hour each; nothing waits for anybody. */
async function filled(issues: number): Promise<readonly number[]> {
  const side = onecSide(world.onec);
  const partner = side.partner('ООО «Ромашка»');
  side.contact(partner, 'Иванов Иван');
  side.user('Белова Анна', 'anna@example.test');
  const desk = world.okdesk.asPerson();
  const anna = desk.create('employees', {
    last_name: 'Белова',
    first_name: 'Анна',
    email: 'anna@example.test',
  });
  await world.run('export');
  const company = world.okdesk.all('companies')[0]?.id;
  const made = Array.from({ length: issues }, (_, index) => {
    const issue = desk.createIssue({ title: `Касса ${index}`, company_id: company, assignee_id: anna });
    desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
    return issue;
  });
  await world.run('import');
  // What the first runs wrote comes back once.
  await world.run('export');
  await world.run('import');
  return made;
}

test('an exchange in which nobody changed anything asks at most four times in each direction', async () => {
  await filled(3);
  expect(await requestsOf('export')).toEqual([4, 0]);
  expect(await requestsOf('import')).toEqual([2, 2]);
});

test('issues that wait for an employee cost one list more when nobody changed anything, and go by themselves in the end', async () => {
  await filled(1);
  const desk = world.okdesk.asPerson();
  const boris = desk.create('employees', { last_name: 'Орлов', first_name: 'Борис', email: '' });
  const issue = desk.createIssue({ title: 'Весы', assignee_id: boris });
  await world.run('import');
  // One page of employees and the end of their list.
  expect(await requestsOf('import')).toEqual([2, 4]);
  desk.change('employees', boris, { email: 'anna@example.test' });
  await world.run('import');
  const { task } = estiProfile;
  const written = onecSide(world.onec)
    .tasks()
    .filter((document) => Number(document[task.fields.issueId]) === issue);
  const [user] = world.onec.asPerson().all('Catalog_Пользователи');
  expect(written).toMatchObject([{ [task.fields.responsible]: user?.['Ref_Key'] }]);
});

test('one changed record of 1C costs its confirmation and one request to ОкДеск', async () => {
  await filled(0);
  const [contact] = world.onec.asPerson().all('Catalog_КонтактныеЛицаПартнеров');
  world.onec.asPerson().change('Catalog_КонтактныеЛицаПартнеров', String(contact?.['Ref_Key']), {
    ДолжностьПоВизитке: 'Директор',
  });
  expect(await requestsOf('export')).toEqual([5, 1]);
});

test('50 changed issues cost three requests each to either side, and a score for all together', async () => {
  const issues = await filled(50);
  for (const issue of issues)
    world.okdesk.asPerson().changeIssue(issue, { title: `Касса и сканер ${issue}` });
  const [onec, okdesk] = await requestsOf('import');
  // Card, time and check list; write, posting and its version.
  expect(okdesk).toBeLessThanOrEqual(3 * issues.length + 8);
  expect(onec).toBeLessThanOrEqual(3 * issues.length + 17);
});
