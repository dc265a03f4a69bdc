import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunningOkdesk } from '../../../electron/sandbox/okdesk/start.ts';
import { startWorld, type World } from '../../scenarios/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const taskCount = () => world.onec.asPerson().all('Document_ЗаданиеСотруднику').length;
const listRequests = (okdesk: RunningOkdesk) =>
  okdesk.requestLog().filter(({ path }) => path.includes('/issues/list')).length;

test('часы этого компьютера спешат на сутки: изменённое за эти сутки не пропускается', async () => {
  const person = world.okdesk.asPerson();
  const day = 24 * 60 * 60_000;
  person.createIssue({ title: 'Первая' });
  await world.run('import', { now: () => Date.now() + day });
  person.createIssue({ title: 'Вторая' });
  await world.run('import', { now: () => Date.now() + day });
  expect(taskCount()).toBe(2);
});

test('часы этого компьютера отстают на сутки: сегодняшние заявки загружаются', async () => {
  world.okdesk.asPerson().createIssue({ title: 'Первая' });
  await world.run('import', { now: () => Date.now() - 23 * 60 * 60_000 });
  expect(taskCount()).toBe(1);
});

test('загрузка, оборванная посреди списка, продолжает с той же страницы и ничего не пропускает', async () => {
  const start = Date.parse('2026-03-01T09:00:00Z');
  const okdesk = world.okdesk.asPerson();
  for (let number = 0; number < 130; number += 1) {
    const moment = new Date(start + number * 60_000).toISOString();
    okdesk.createIssue({ title: `Заявка ${number}`, created_at: moment, updated_at: moment });
  }
  // The newest issue is asked for the zone first, then two pages come; the third is cut.
  world.okdesk.faults.add({
    path: /issues\/list/,
    skip: 3,
    times: 20,
    fault: { type: 'status', status: 503 },
  });
  const cut = await world.run('import');
  expect(cut.report.outcome).toBe('partial');
  while (world.okdesk.faults.pending() > 0) await world.run('import');

  const before = listRequests(world.okdesk);
  await world.run('import');
  expect(taskCount()).toBe(130);
  expect(listRequests(world.okdesk) - before).toBeLessThanOrEqual(5);
}, 120_000);

test('заявки до выбранной даты первой загрузки не загружаются', async () => {
  const person = world.okdesk.asPerson();
  const moment = (text: string) => ({ created_at: text, updated_at: text });
  person.createIssue({ title: 'Старая', ...moment('2026-02-27T12:00:00+03:00') });
  person.createIssue({ title: 'Новая', ...moment('2026-03-01T00:30:00+03:00') });
  const { settings } = world;
  const firstDay = '2026-03-01';
  await world.run('import', { settings: { ...settings, import: { ...settings.import, firstDay } } });
  const titles = world.onec
    .asPerson()
    .all('Document_ЗаданиеСотруднику')
    .map((task) => task['Тема']);
  expect(titles).toEqual(['Новая']);
});
