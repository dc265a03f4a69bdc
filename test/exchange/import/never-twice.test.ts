import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { importWith, inOffice, loadWithoutMemory, type Office } from './support/office.ts';

const { taskFile, timesheet } = estiProfile;
const { fields, set } = timesheet;
const act = '00000000-0000-4000-8000-00000000ac70';
const loggedAt = '2026-05-01T10:00:00.000+03:00';

function issueWithTime({ desk, anna }: Office, hours = 1.5): { issue: number; entry: number } {
  const issue = desk.createIssue({ title: 'Касса' });
  const entry = desk.addTimeEntry(issue, { employee_id: anna, spent_time: hours, logged_at: loggedAt });
  return { issue, entry };
}

const alive = (office: Office) => office.onec.timesheets().filter((sheet) => sheet['DeletionMark'] !== true);

/** An import by a program that remembers nothing. */
describe.each(['ignored', 'honoured'] as const)('time of a merged issue (given keys are %s)', (keys) => {
  it('takes its timesheet along', () =>
    inOffice(async (office) => {
      office.world.onec.switches.clientRefKey = keys;
      const { issue, entry } = issueWithTime(office);
      const other = office.desk.createIssue({ title: 'Та же касса' });
      await office.load();
      office.desk.mergeIssue(issue, other);
      await office.load();
      expect(alive(office)).toMatchObject([
        { [fields.issueId]: String(other), [fields.task]: office.taskOf(other)['Ref_Key'] },
      ]);
      expect(office.sheetOf(entry)[fields.posted]).toBe(true);
    }));

  it('stays in the act it went into, and the accountant is asked', () =>
    inOffice(async (office) => {
      office.world.onec.switches.clientRefKey = keys;
      const { issue, entry } = issueWithTime(office);
      const other = office.desk.createIssue({ title: 'Та же касса' });
      await office.load();
      const ref = String(office.sheetOf(entry)['Ref_Key']);
      office.world.onec.asPerson().change(set, ref, { [fields.billedBy]: act });
      office.desk.mergeIssue(issue, other);
      await office.load();
      expect(office.onec.timesheets()).toMatchObject([
        { [fields.issueId]: String(issue), [fields.billedBy]: act },
      ]);
      expect(office.world.exchange.cases.listOpen()).toMatchObject([{ code: 'import.billed_entry_differs' }]);
    }));
});

it('time that moves to another issue while the import is under way keeps its timesheet', () =>
  inOffice(async (office) => {
    const { issue, entry } = issueWithTime(office);
    const others = Array.from({ length: 8 }, () => office.desk.createIssue({ title: 'Касса' }));
    const last = others.at(-1) ?? 0;
    await importWith(office.world, {
      progress: ({ phase, done }) => {
        if (phase === 'sending' && done === 1) office.desk.mergeIssue(issue, last);
      },
    });
    expect(office.onec.timesheets()).toHaveLength(1);
    expect(office.sheetOf(entry)).toMatchObject({ [fields.issueId]: String(last) });
  }));

describe('a program that has lost its memory', () => {
  it('finds the timesheet of an entry that moved with its issue meanwhile', () =>
    inOffice(async (office) => {
      const { issue } = issueWithTime(office);
      const other = office.desk.createIssue({ title: 'Та же касса' });
      await office.load();
      office.desk.mergeIssue(issue, other);
      await loadWithoutMemory(office.world);
      expect(alive(office)).toMatchObject([{ [fields.issueId]: String(other) }]);
    }));

  it('finds it also where the issue is looked for together with others before it', () =>
    inOffice(async (office) => {
      const { issue } = issueWithTime(office);
      await office.load();
      const others = Array.from({ length: 6 }, () => issueWithTime(office).issue);
      office.desk.mergeIssue(issue, others.at(-1) ?? 0);
      await loadWithoutMemory(office.world);
      expect(alive(office)).toHaveLength(others.length + 1);
    }));

  it('takes away the timesheet of an entry that was deleted meanwhile, but not one in an act', () =>
    inOffice(async (office) => {
      const { issue, entry } = issueWithTime(office);
      const more = [1, 2].map((hours) =>
        office.desk.addTimeEntry(issue, { employee_id: office.anna, spent_time: hours, logged_at: loggedAt }),
      );
      const [billed = 0, kept = 0] = more;
      await office.load();
      const ref = String(office.sheetOf(billed)['Ref_Key']);
      office.world.onec.asPerson().change(set, ref, { [fields.billedBy]: act });
      office.desk.deleteTimeEntry(entry);
      office.desk.deleteTimeEntry(billed);
      await loadWithoutMemory(office.world);
      expect(office.sheetOf(entry)).toMatchObject({ DeletionMark: true, [fields.posted]: false });
      for (const id of [billed, kept]) expect(office.sheetOf(id)).toMatchObject({ DeletionMark: false });
    }));
});

it('an entry that the list gives twice is one timesheet', () =>
  inOffice(async (office) => {
    const { issue, entry } = issueWithTime(office);
    const listed = { id: entry, spent_time: 1.5, employee: { id: office.anna }, logged_at: loggedAt };
    const body = JSON.stringify({ time_entries: [listed, listed] });
    const path = new RegExp(`issues/${issue}/time_entries`);
    office.world.okdesk.faults.add({ path, fault: { type: 'status', status: 200, body } });
    await office.load();
    expect(office.onec.timesheets()).toHaveLength(1);
  }));

it('a gateway that stopped waiting for 1C is not asked again in the same run: 1C may be writing still', () =>
  inOffice(async (office) => {
    issueWithTime(office);
    office.world.onec.faults.add({
      method: 'POST',
      path: /ЛистУчетаРабочегоВремени$/,
      fault: { type: 'status', status: 504, body: '' },
    });
    expect((await office.load()).report.outcome).toBe('partial');
    expect(office.onec.timesheets()).toHaveLength(0);
    expect((await office.load()).report.outcome).toBe('complete');
    expect(alive(office)).toHaveLength(1);
  }));

it('an entry of no time is no difference, with a timesheet or without', () =>
  inOffice(async (office) => {
    issueWithTime(office, 0);
    await office.load();
    expect((await office.world.run('import', { verify: true })).planned).toEqual([]);
  }));

describe('files of a task that 1C has lost', () => {
  it('come again with the task', () =>
    inOffice(async (office) => {
      const { issue } = issueWithTime(office);
      office.desk.addAttachment(issue, { name: 'акт.txt', bytes: Buffer.from('акт') });
      await office.load();
      const lost = office.world.onec.asPerson().all(taskFile.set)[0];
      office.inspiteOfLock.remove(taskFile.set, String(lost?.['Ref_Key']));
      office.inspiteOfLock.remove(estiProfile.task.set, String(office.taskOf(issue)['Ref_Key']));
      office.desk.changeIssue(issue, { title: 'Касса снова' });
      expect((await office.load()).report.kinds).toMatchObject({
        issue: { created: 1 },
        attachment: { created: 1 },
      });
      const owner = office.taskOf(issue)['Ref_Key'];
      expect(office.world.onec.asPerson().all(taskFile.set)).toMatchObject([
        { [taskFile.fields.owner]: owner },
      ]);
    }));

  it('are let go when ОкДеск has lost them too', () =>
    inOffice(async (office) => {
      const { issue } = issueWithTime(office);
      const file = office.desk.addAttachment(issue, { name: 'акт.txt', bytes: Buffer.from('акт') });
      await office.load();
      const lost = office.world.onec.asPerson().all(taskFile.set)[0];
      office.inspiteOfLock.remove(taskFile.set, String(lost?.['Ref_Key']));
      office.desk.remove('attachments', file);
      office.desk.changeIssue(issue, { title: 'Касса снова' });
      expect((await office.load()).report.kinds.attachment).toMatchObject({ failed: 0 });
      expect(office.world.exchange.inbox.count()).toBe(0);
    }));
});
