import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { emptyGuid } from '../../../shared/ids.ts';
import { inOffice, type Office } from './support/office.ts';

const { fields, set } = estiProfile.timesheet;
const act = '00000000-0000-4000-8000-00000000ac70';

async function withEntry(work: (office: Office, issue: number, entry: number) => Promise<void>) {
  await inOffice(async (office) => {
    const { desk, anna, load } = office;
    const issue = desk.createIssue({ title: 'Касса' });
    const entry = desk.addTimeEntry(issue, {
      employee_id: anna,
      spent_time: 1.5,
      logged_at: '2026-05-01T10:00:00.000+03:00',
    });
    await load();
    await work(office, issue, entry);
  });
}

const billed = (office: Office, entry: number) =>
  office.world.onec
    .asPerson()
    .change(set, String(office.sheetOf(entry)['Ref_Key']), { [fields.billedBy]: act });

describe('затраченное время будет преобразовано в листы учета рабочего времени', () => {
  it('posted and subordinate to the task', () =>
    withEntry(async ({ taskOf, sheetOf }, issue, entry) => {
      const sheet = sheetOf(entry);
      expect(Number(sheet[fields.minutes])).toBe(90);
      expect(sheet[fields.task]).toBe(taskOf(issue)['Ref_Key']);
      expect(sheet[fields.posted]).toBe(true);
    }));

  it('a changed entry changes its sheet', () =>
    withEntry(async ({ desk, load, sheetOf, writes }, _issue, entry) => {
      desk.changeTimeEntry(entry, { spent_time: 2 });
      expect((await load()).report.kinds.time_entry).toMatchObject({ changed: 1 });
      expect(Number(sheetOf(entry)[fields.minutes])).toBe(120);
      expect(writes(await load())).toBe(0);
    }));

  it('a deleted entry marks its sheet for deletion and takes its postings back', () =>
    withEntry(async ({ desk, load, sheetOf, codes }, _issue, entry) => {
      desk.deleteTimeEntry(entry);
      await load();
      expect(sheetOf(entry)).toMatchObject({ [fields.deletionMark]: true, [fields.posted]: false });
      expect(codes()).toContain('import.entry_deleted');
    }));

  it('an empty or shortened list beside a card that counts hours takes no sheet away', () =>
    withEntry(async ({ world, desk, anna, load, sheetOf, codes, writes }, issue, entry) => {
      const second = desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
      await load();
      desk.changeIssue(issue, { title: 'Касса снова' });
      const answered = (list: readonly unknown[]) => ({
        path: new RegExp(`issues/${issue}/time_entries`),
        fault: { type: 'status', status: 200, body: JSON.stringify({ time_entries: list }) } as const,
      });
      const left = { id: second, spent_time: 1, employee: { id: anna }, logged_at: null, parameters: [] };
      world.okdesk.faults.add(answered([]), answered([left]));
      for (const kind of ['issue', 'time_entry'] as const) {
        expect((await load()).report.kinds[kind]).toMatchObject({ failed: 1 });
        expect(sheetOf(entry)).toMatchObject({ [fields.deletionMark]: false, [fields.posted]: true });
      }
      expect(codes()).toContain('import.time_contradicts');
      expect((await load()).report.outcome).toBe('complete');
      expect(writes(await load())).toBe(0);
      expect(sheetOf(entry)).toMatchObject({ [fields.deletionMark]: false });
    }));

  it('an impossible number of hours makes no sheet, and the mended one does', () =>
    inOffice(async ({ world, desk, anna, load, onec }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      const slip = desk.addTimeEntry(issue, {
        employee_id: anna,
        spent_time: -1,
        logged_at: '2026-05-01T10:00:00.000+03:00',
      });
      expect((await load()).report.kinds.time_entry).toMatchObject({ created: 0, failed: 1 });
      expect(world.exchange.journal.list({ issueId: issue, levels: ['error'] })).toMatchObject([
        { code: 'import.hours_impossible', kind: 'time_entry', okdeskId: slip },
      ]);
      desk.changeTimeEntry(slip, { spent_time: 1 });
      await load();
      expect(onec.timesheets()).toMatchObject([{ [fields.minutes]: '60' }]);
    }));

  it('an employee with the wrong e-mail is filled in later in the sheet too', () =>
    withEntry(async ({ onec, load, sheetOf }, _issue, entry) => {
      expect(sheetOf(entry)[fields.employee]).toBe(emptyGuid);
      const user = onec.user('Белова Анна', 'anna@example.test');
      await load();
      expect(sheetOf(entry)[fields.employee]).toBe(user);
    }));

  it('time that does not move the issue is seen within a day', () =>
    withEntry(async ({ world, desk, anna, load, onec }, issue) => {
      world.okdesk.switches.touchedBy = { ...world.okdesk.switches.touchedBy, timeEntries: false };
      desk.addTimeEntry(issue, {
        employee_id: anna,
        spent_time: 1,
        logged_at: '2026-05-02T10:00:00.000+03:00',
      });
      await load();
      expect(onec.timesheets()).toHaveLength(1);
      world.exchange.bookmarks.set('import.reread', String(Date.now() - 25 * 3_600_000));
      await load();
      expect(onec.timesheets()).toHaveLength(2);
    }));
});

describe('a timesheet that went into an act is never overwritten', () => {
  it('a changed entry becomes a case for the accountant, once', () =>
    withEntry(async (office, issue, entry) => {
      const { world, desk, load, sheetOf } = office;
      billed(office, entry);
      desk.changeTimeEntry(entry, { spent_time: 3 });
      await load();
      desk.changeIssue(issue, { title: 'Касса снова' });
      await load();
      expect(Number(sheetOf(entry)[fields.minutes])).toBe(90);
      expect(world.exchange.cases.listOpen()).toMatchObject([
        { code: 'import.billed_entry_changed', parameters: { entry, before: 90, after: 180 } },
      ]);
    }));

  it('a deleted entry too', () =>
    withEntry(async (office, _issue, entry) => {
      billed(office, entry);
      office.desk.deleteTimeEntry(entry);
      await office.load();
      expect(office.sheetOf(entry)[fields.deletionMark]).toBe(false);
      expect(office.world.exchange.cases.listOpen()).toMatchObject([
        { code: 'import.billed_entry_deleted', parameters: { entry, before: 90 } },
      ]);
    }));

  it('the act alone is no edit and no case', () =>
    withEntry(async (office, issue, entry) => {
      billed(office, entry);
      office.desk.changeIssue(issue, { title: 'Касса снова' });
      await office.load();
      expect(office.world.exchange.cases.listOpen()).toEqual([]);
      expect(office.codes()).not.toContain('import.timesheet_restored');
    }));
});

describe('verify proves that every entry stands in exactly one timesheet with equal minutes', () => {
  it('and names the one that does not', () =>
    withEntry(async ({ world, desk, inspiteOfLock, sheetOf }, _issue, entry) => {
      const sound = await world.run('import', { verify: true });
      expect(sound.planned).toEqual([]);
      expect(sound.report.kinds.time_entry).toMatchObject({ unchanged: 1, failed: 0 });

      inspiteOfLock.change(set, String(sheetOf(entry)['Ref_Key']), { [fields.minutes]: 60 });
      const differing = await world.run('import', { verify: true });
      expect(differing.planned[0]?.reason).toMatchObject({ code: 'import.verify_minutes' });

      inspiteOfLock.change(set, String(sheetOf(entry)['Ref_Key']), { DeletionMark: true });
      const missing = await world.run('import', { verify: true });
      expect(missing.planned[0]?.reason).toMatchObject({ code: 'import.verify_missing' });

      desk.deleteTimeEntry(entry);
      inspiteOfLock.change(set, String(sheetOf(entry)['Ref_Key']), { DeletionMark: false });
      const extra = await world.run('import', { verify: true });
      expect(extra.planned[0]?.reason).toMatchObject({ code: 'import.verify_extra' });
    }));
});

describe('an edit between the writing of a timesheet and the look at what 1C made of it', () => {
  /** Somebody is at 1C whenever a timesheet is about to be posted. */
  function atEveryPosting({ world }: Office, act: (ref: string, posting: number) => void): void {
    const { take } = world.onec.faults;
    let postings = 0;
    world.onec.faults.take = (target) => {
      const ref = /ЛистУчетаРабочегоВремени\(guid'([^']+)'\)\/Post$/u.exec(
        decodeURIComponent(target.path),
      )?.[1];
      if (ref !== undefined) {
        postings += 1;
        act(ref, postings);
      }
      return take(target);
    };
  }

  const anEntry = ({ desk, anna }: Office): number =>
    desk.addTimeEntry(desk.createIssue({ title: 'Касса' }), {
      employee_id: anna,
      spent_time: 1.5,
      logged_at: '2026-05-01T10:00:00.000+03:00',
    });

  it('does not pass for ours: the hour stands again at once, and the accountant reads of it', () =>
    inOffice(async (office) => {
      atEveryPosting(office, (ref, posting) => {
        if (posting === 1) office.inspiteOfLock.change(set, ref, { [fields.minutes]: '1' });
      });
      const entry = anEntry(office);
      await office.load();
      expect(office.sheetOf(entry)).toMatchObject({ [fields.minutes]: '90', [fields.posted]: true });
      expect(office.codes()).toContain('import.timesheet_restored');
    }));

  it('is 1C’s own doing when it comes again after every writing: it is left so, and told to nobody', () =>
    inOffice(async (office) => {
      const { description } = fields;
      atEveryPosting(office, (ref) => {
        office.inspiteOfLock.change(set, ref, { [description]: 'Заполнено при проведении' });
      });
      const entry = anEntry(office);
      await office.load();
      office.desk.changeIssue(Number(office.sheetOf(entry)[fields.issueId]), { priority: 'high' });
      const before = office.sheetOf(entry)['DataVersion'];
      await office.load();
      expect(office.sheetOf(entry)).toMatchObject({
        [description]: 'Заполнено при проведении',
        DataVersion: before,
      });
      expect(office.codes()).not.toContain('import.timesheet_restored');
    }));
});
