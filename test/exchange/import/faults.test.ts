import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { importWith, inOffice, loadWithoutMemory, type Office } from './support/office.ts';

const { task, timesheet } = estiProfile;
/** The second step of a download; the first one only gives this address. */
const bytesOfFile = /^\/storage\//;

function issueWithTime({ desk, anna }: Office): number {
  const issue = desk.createIssue({ title: 'Касса' });
  desk.addTimeEntry(issue, {
    employee_id: anna,
    spent_time: 1.5,
    logged_at: '2026-05-01T10:00:00.000+03:00',
  });
  return issue;
}

describe('never a second document for one issue', () => {
  it.each(['ignored', 'honoured'] as const)(
    'when the answer to a create is lost (given keys are %s)',
    (clientRefKey) =>
      inOffice(async (office) => {
        const { world, onec, load } = office;
        world.onec.switches.clientRefKey = clientRefKey;
        issueWithTime(office);
        world.onec.faults.add(
          { method: 'POST', path: /ЗаданиеСотруднику$/, fault: { type: 'dropAfter' } },
          { method: 'POST', path: /ЛистУчетаРабочегоВремени$/, fault: { type: 'dropAfter' } },
        );
        for (let run = 0; run < 3; run += 1) await load();
        expect(onec.tasks()).toHaveLength(1);
        expect(onec.timesheets()).toHaveLength(1);
        expect(onec.timesheets()[0]?.['Posted']).toBe(true);
      }),
  );

  it('when the request itself is lost the document still comes', () =>
    inOffice(async (office) => {
      const { world, onec, load } = office;
      issueWithTime(office);
      world.onec.faults.add({ method: 'POST', path: /ЗаданиеСотруднику$/, fault: { type: 'dropBefore' } });
      for (let run = 0; run < 2; run += 1) await load();
      expect(onec.tasks()).toHaveLength(1);
      expect(onec.timesheets()).toHaveLength(1);
    }));

  it('when the answer to a change is lost, nobody is blamed for an edit', () =>
    inOffice(async ({ world, desk, onec, load, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      await load();
      desk.changeIssue(issue, { title: 'Касса 2' });
      world.onec.faults.add({ method: 'PATCH', path: /ЗаданиеСотруднику/, fault: { type: 'dropAfter' } });
      expect((await load()).report.outcome).toBe('partial');
      expect((await load()).report.outcome).toBe('complete');
      expect(onec.tasks()).toMatchObject([{ [task.fields.title]: 'Касса 2' }]);
      expect(codes()).not.toContain('import.task_restored');
    }));

  it('when the program has lost its memory', () =>
    inOffice(async (office) => {
      const { world, onec, load } = office;
      issueWithTime(office);
      await load();
      await loadWithoutMemory(world);
      expect(onec.tasks()).toHaveLength(1);
      expect(onec.timesheets()).toHaveLength(1);
    }));

  it('two tasks of one issue are a case for the accountant, and no third is made', () =>
    inOffice(async ({ world, desk, onec, load }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      for (const title of ['Первое', 'Второе']) {
        world.onec
          .asPerson()
          .create(task.set, { [task.fields.title]: title, [task.fields.issueId]: String(issue) });
      }
      await load();
      expect(onec.tasks()).toHaveLength(2);
      expect(world.exchange.cases.listOpen()).toMatchObject([{ code: 'import.duplicate_task' }]);
    }));
});

describe('a refused record does not keep back the others', () => {
  it('the issue of a refused timesheet stays in the inbox and goes by itself in a later run', () =>
    inOffice(async (office) => {
      const { world, desk, onec, load } = office;
      issueWithTime(office);
      world.onec.switches.beforeWriteRefuses.set(timesheet.set, 'Период закрыт');
      desk.createIssue({ title: 'Без времени' });
      const run = await load();
      expect(run.report.outcome).toBe('complete');
      expect(run.report.kinds).toMatchObject({ issue: { created: 2 }, time_entry: { failed: 1 } });
      expect(world.exchange.inbox.count()).toBe(1);

      world.onec.switches.beforeWriteRefuses.clear();
      await load();
      expect(onec.timesheets()).toHaveLength(1);
      expect(world.exchange.inbox.count()).toBe(0);
    }));

  it('a file that cannot be loaded does not cost the hour', () =>
    inOffice(async (office) => {
      const { world, desk, onec, load } = office;
      const issue = issueWithTime(office);
      desk.addAttachment(issue, { name: 'снимок.png', bytes: Buffer.from('пиксели') });
      world.okdesk.faults.add({
        path: /attachments/,
        times: 9,
        fault: { type: 'status', status: 403, body: '{}' },
      });
      expect((await load()).report.kinds.attachment).toMatchObject({ failed: 1 });
      expect(onec.timesheets()).toHaveLength(1);
      world.okdesk.faults.clear();
      expect((await load()).report.kinds.attachment).toMatchObject({ created: 1 });
    }));

  it('a file that moved to another issue is attached there, though the first try fails and its old card still stands', () =>
    inOffice(async ({ world, desk, onec, load }) => {
      const [first, other] = [
        desk.createIssue({ title: 'Касса' }),
        desk.createIssue({ title: 'Касса и сканер' }),
      ];
      desk.addAttachment(first, { name: 'снимок.png', bytes: Buffer.from('пиксели') });
      await load();
      desk.mergeIssue(first, other);
      world.onec.faults.add({
        method: 'POST',
        path: /ПрисоединенныеФайлы$/,
        fault: { type: 'status', status: 504, body: '' },
      });
      await load();
      await load();
      const { set, fields } = estiProfile.taskFile;
      const of = (issue: number) =>
        onec.tasks().find((one) => Number(one[task.fields.issueId]) === issue)?.['Ref_Key'];
      const owners = world.onec
        .asPerson()
        .all(set)
        .map((card) => card[fields.owner]);
      expect(owners).toContain(of(other));
      expect(owners.filter((owner) => owner === of(other))).toHaveLength(1);
    }));

  it('a file that is cut off on its way is loaded in the next run, whole', () =>
    inOffice(async ({ world, desk, load }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addAttachment(issue, { name: 'база.dt', bytes: Buffer.alloc(200_000, 'б') });
      world.okdesk.switches.attachmentRedirect = false;
      world.okdesk.faults.add({ path: bytesOfFile, fault: { type: 'truncate' } });
      expect((await load()).report.kinds.attachment).toMatchObject({ created: 0, failed: 1 });
      expect((await load()).report.kinds.attachment).toMatchObject({ created: 1, failed: 0 });
      const cards = world.onec.asPerson().all(estiProfile.taskFile.set);
      expect(cards.map((card) => Number(card[estiProfile.taskFile.fields.size]))).toEqual([200_000]);
      expect(world.okdesk.faults.pending()).toBe(0);
    }));

  it('a page that a proxy sends in place of a file is not taken for the file', () =>
    inOffice(async ({ world, desk, load, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addAttachment(issue, { name: 'чек.txt', bytes: Buffer.from('чек') });
      world.okdesk.switches.attachmentRedirect = false;
      world.okdesk.faults.add({ path: bytesOfFile, fault: { type: 'html', status: 200 } });
      expect((await load()).report.kinds.attachment).toMatchObject({ created: 0, failed: 1 });
      expect(codes()).toContain('import.file_differs');
      expect((await load()).report.kinds.attachment).toMatchObject({ created: 1, failed: 0 });
      const cards = world.onec.asPerson().all(estiProfile.taskFile.set);
      expect(cards.map((card) => Number(card[estiProfile.taskFile.fields.size]))).toEqual([6]);
    }));

  it('check lists that the role may not see are told once, the issues come without them', () =>
    inOffice(async ({ world, desk, onec, load, codes }) => {
      for (const title of ['Одна', 'Другая', 'Третья']) desk.createIssue({ title });
      world.okdesk.switches.denied = ['GET /issues/*/check_lists'];
      await load();
      expect(onec.tasks()).toHaveLength(3);
      expect(codes().filter((code) => code === 'import.check_lists_closed')).toHaveLength(1);
    }));
});

describe('a run that ends early loses nothing', () => {
  it('a window that breaks off after its first page goes on from there', () =>
    inOffice(async ({ world, desk, onec, load }) => {
      for (let number = 0; number < 120; number += 1) {
        const minute = String(number % 60).padStart(2, '0');
        const updated = `2026-05-01T${10 + Math.floor(number / 60)}:${minute}:00.000+03:00`;
        desk.createIssue({ title: `№ ${number}`, updated_at: updated });
      }
      world.okdesk.faults.add({
        path: /issues\/list/,
        skip: 2,
        fault: { type: 'status', status: 401, body: '{}' },
      });
      expect((await load()).report.outcome).toBe('refused');
      expect(world.exchange.inbox.count()).toBe(50);
      await load();
      expect(onec.tasks()).toHaveLength(120);
    }));

  it('sessions that are blocked end the run as partial, and the next one goes on', () =>
    inOffice(async (office) => {
      const { world, desk, onec, load } = office;
      for (let number = 0; number < 5; number += 1) desk.createIssue({ title: `№ ${number}` });
      const body = '{"#exception":{},"exception":{"reason":403,"descr":"HTTP: Forbidden"}}';
      world.onec.faults.add({
        method: 'POST',
        path: /ЗаданиеСотруднику$/,
        skip: 2,
        times: 9,
        fault: { type: 'status', status: 503, body },
      });
      const run = await load();
      expect(run.report.outcome).toBe('partial');
      world.onec.faults.clear();
      await load();
      expect(onec.tasks()).toHaveLength(5);
    }));

  it('a stop between two records ends the run as stopped', () =>
    inOffice(async ({ world, desk, onec, load }) => {
      for (let number = 0; number < 30; number += 1) desk.createIssue({ title: `№ ${number}` });
      const stop = new AbortController();
      const run = await importWith(world, {
        signal: stop.signal,
        progress: ({ phase, done }) => {
          if (phase === 'sending' && done === 3) stop.abort();
        },
      });
      expect(run?.report.outcome).toBe('stopped');
      expect(onec.tasks()).toHaveLength(3);
      await load();
      expect(onec.tasks()).toHaveLength(30);
    }));
});

it('an issue at which three runs ended is left behind from the fourth on, and the others are loaded', () =>
  inOffice(async ({ world, desk, load, taskOf }) => {
    const poisoned = desk.createIssue({ title: 'Тяжёлая' });
    const others = [desk.createIssue({ title: 'Лёгкая' }), desk.createIssue({ title: 'Ещё одна' })];
    world.okdesk.faults.add({
      path: new RegExp(`issues/${poisoned}$`),
      times: 1000,
      fault: { type: 'dropBefore' },
    });
    const outcomes: string[] = [];
    for (let run = 0; run < 3; run += 1) outcomes.push((await load()).report.outcome);
    expect(outcomes).toEqual(['partial', 'partial', 'partial']);
    expect((await load()).report).toMatchObject({ outcome: 'complete', kinds: { issue: { created: 2 } } });
    for (const issue of others) expect(taskOf(issue)).toBeDefined();

    world.okdesk.faults.clear();
    expect((await load()).report.kinds.issue).toMatchObject({ created: 1, failed: 0 });
  }));
