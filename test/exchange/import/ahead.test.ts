import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { requestsInOrder } from '../requests-in-order.ts';
import { inOffice, loadWithoutMemory, type Office } from './support/office.ts';

const { task, timesheet } = estiProfile;

/** Looks of 1C whose filter names a property; `desc`: whose order does. */
const looksBy = ({ world }: Office, property: string, word = '(?:eq|ge)') =>
  world.onec
    .requestLog()
    .filter(({ method, query }) => method === 'GET' && new RegExp(`${property} ${word}`).test(query));

describe('entries later than all that have a sheet in 1C', () => {
  const bookOne = ({ anna, desk }: Office) => {
    const issue = desk.createIssue({ title: 'Касса' });
    return desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
  };
  const questions = (office: Office) => ({
    highest: looksBy(office, timesheet.fields.timeEntryId, 'desc').length,
    one: looksBy(office, timesheet.fields.timeEntryId).length,
  });

  it('are not looked for: the highest number is asked once in a run', () =>
    inOffice(async (office) => {
      for (const _ of [1, 2, 3]) bookOne(office);
      await office.load();
      expect(office.onec.timesheets()).toHaveLength(3);
      expect(questions(office)).toEqual({ highest: 1, one: 0 });
      bookOne(office);
      await office.load();
      expect(office.onec.timesheets()).toHaveLength(4);
      expect(questions(office)).toEqual({ highest: 2, one: 0 });
    }));

  it('but each of the others is', () =>
    inOffice(async (office) => {
      office.world.onec.asPerson().create(timesheet.set, { [timesheet.fields.timeEntryId]: '1000000000' });
      bookOne(office);
      await office.load();
      expect(questions(office)).toEqual({ highest: 1, one: 1 });
      expect(office.onec.timesheets()).toHaveLength(2);
    }));

  it('and each one where 1C does not say the highest', () =>
    inOffice(async (office) => {
      const path = new RegExp(`${timesheet.set}\\?.*desc`);
      office.world.onec.faults.add({ path, times: 9, fault: { type: 'status', status: 400, body: '' } });
      for (const _ of [1, 2]) bookOne(office);
      await office.load();
      expect(questions(office).one).toBe(2);
      expect(office.onec.timesheets()).toHaveLength(2);
    }));
});

describe('while one issue is written to 1C, the next ones are read', () => {
  it('and a file comes from ОкДеск before the task is posted', () =>
    inOffice(async (office) => {
      const { desk, world } = office;
      const asked = requestsInOrder(world.onec, world.okdesk);
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addAttachment(issue, { name: 'чек.txt', bytes: Buffer.from('чек') });
      await office.load();
      const file = asked.findIndex((request) => /\/attachments\/\d+$/.test(request));
      const posted = asked.findIndex((request) => new RegExp(`${task.set}\\(.*\\)/Post$`).test(request));
      expect(file).toBeGreaterThan(-1);
      expect(file).toBeLessThan(posted);
    }));

  it('and the first ones while 1C gives its directories, the employees too', () =>
    inOffice(async ({ desk, load, world }) => {
      const asked = requestsInOrder(world.onec, world.okdesk);
      const issue = desk.createIssue({ title: 'Касса' });
      await load();
      const last = asked.findIndex((request) => request.endsWith(estiProfile.unpaidWorkKind.set));
      for (const request of [`/issues/${issue}`, '/employees/list']) {
        const place = asked.findIndex((other) => other.endsWith(request));
        expect(place).toBeGreaterThan(-1);
        expect(place).toBeLessThan(last);
      }
    }));
});

describe('1C does not wait for ОкДеск', () => {
  const placeOf = (asked: readonly string[], request: RegExp, from = 0) =>
    asked.findIndex((other, place) => place >= from && request.test(other));
  const slowly = ({ world }: Office, path: RegExp) =>
    world.okdesk.faults.add({ path, fault: { type: 'delay', ms: 300 } });

  it('in a first run it gives its directories while ОкДеск is asked what has changed', () =>
    inOffice(async (office) => {
      office.desk.createIssue({ title: 'Касса' });
      slowly(office, /\/issues\/list/);
      const asked = requestsInOrder(office.world.onec, office.world.okdesk);
      await office.load();
      const users = placeOf(asked, new RegExp(`${estiProfile.user.set}$`));
      const windows = /\/issues\/list$/;
      expect(users).toBeGreaterThan(-1);
      expect(users).toBeLessThan(placeOf(asked, windows, placeOf(asked, windows) + 1));
      expect(office.onec.tasks()).toHaveLength(1);
    }));

  it('and is not asked for them where nothing is left over and nothing has changed', () =>
    inOffice(async (office) => {
      office.desk.createIssue({ title: 'Касса' });
      await office.load();
      const asked = requestsInOrder(office.world.onec);
      await office.load();
      expect(placeOf(asked, new RegExp(`${estiProfile.user.set}$`))).toBe(-1);
    }));

  it('the documents of the first issue are looked for while its card comes', () =>
    inOffice(async (office) => {
      const { anna, desk, world } = office;
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
      slowly(office, new RegExp(`/issues/${issue}$`));
      const asked = requestsInOrder(world.onec, world.okdesk);
      await office.load();
      const look = placeOf(asked, new RegExp(`^GET .*${task.set}$`));
      expect(look).toBeGreaterThan(-1);
      expect(look).toBeLessThan(placeOf(asked, new RegExp(`/issues/${issue}/time_entries`)));
      expect(office.onec.timesheets()).toHaveLength(1);
    }));
});

describe('new issues are looked for in 1C many at a time', () => {
  const many = 30;
  const createMany = ({ desk, anna }: Office) =>
    Array.from({ length: many }, (_, index) => {
      const issue = desk.createIssue({ title: `Касса ${index}` });
      return desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
    });

  it('once for all tasks and once for all sheets', () =>
    inOffice(async (office) => {
      createMany(office);
      await office.load();
      expect(office.onec.tasks()).toHaveLength(many);
      expect(looksBy(office, task.fields.issueId)).toHaveLength(2);
    }));

  it('and a program that has lost its memory finds all of them and doubles none', () =>
    inOffice(async (office) => {
      createMany(office);
      await office.load();
      const before = looksBy(office, task.fields.issueId).length;
      await loadWithoutMemory(office.world);
      expect(office.onec.tasks()).toHaveLength(many);
      expect(office.onec.timesheets()).toHaveLength(many);
      // Tasks and sheets each: all together, and again the second and the third ten when they have their turn.
      expect(looksBy(office, task.fields.issueId).length - before).toBe(6);
    }));
});

it('bytes that come again in the same run are not looked for again, and stand in 1C once', () =>
  inOffice(async (office) => {
    const { desk, onec, world } = office;
    const { fileStorage, taskFile } = estiProfile;
    for (const title of ['Касса', 'Принтер', 'Сканер']) {
      const issue = desk.createIssue({ title });
      desk.addAttachment(issue, { name: 'подпись.png', bytes: Buffer.from('подпись') });
    }
    await office.load();
    const person = world.onec.asPerson();
    expect(looksBy(office, fileStorage.fields.hash)).toHaveLength(1);
    expect(person.all(fileStorage.set)).toHaveLength(1);
    expect(person.all(taskFile.set)).toHaveLength(3);
    expect(onec.tasks()).toHaveLength(3);
  }));

it('a document that 1C cannot show keeps back its own issue, and no other one', () =>
  inOffice(async (office) => {
    const { anna, codes, desk, world } = office;
    const issues = Array.from({ length: 3 }, (_, index) => desk.createIssue({ title: `Касса ${index}` }));
    const entries = issues.map((issue) => desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 }));
    const unreadable = { [task.fields.title]: 'Ка\u0002сса', [task.fields.issueId]: String(issues[1]) };
    world.onec.asPerson().create(task.set, unreadable);
    const sheet = {
      [timesheet.fields.timeEntryId]: String(entries[2]),
      [timesheet.fields.description]: 'Ка\u0002сса',
    };
    world.onec.asPerson().create(timesheet.set, sheet);
    await office.load();
    expect(world.exchange.importLinks.list('issue').map((link) => link.okdeskId)).toEqual([issues[0]]);
    expect(office.sheetOf(entries[0] ?? 0)).toMatchObject({ [timesheet.fields.minutes]: '60' });
    expect(codes().filter((code) => code === 'onec.badCharacter')).toHaveLength(2);
  }));
