import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { emptyGuid } from '../../../shared/ids.ts';
import { cardsRead, inOffice } from './support/office.ts';

const { fields, sections, rows, set } = estiProfile.task;

describe('в 1С будут выгружены только заявки, которые были изменены с момента последнего обмена', () => {
  it('the second import reads the changed issue alone, and the third nothing', () =>
    inOffice(async ({ world, desk, load, taskOf, writes }) => {
      const [first = 0] = ['Принтер', 'Касса', 'Отчёт'].map((title) => desk.createIssue({ title }));
      expect((await load()).report.kinds.issue).toMatchObject({ created: 3 });

      const before = cardsRead(world);
      desk.changeIssue(first, { title: 'Принтер и сканер' });
      expect((await load()).report.kinds.issue).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
      expect(cardsRead(world) - before).toBe(1);
      expect(taskOf(first)[fields.title]).toBe('Принтер и сканер');

      const third = await load();
      expect(third.report.outcome).toBe('complete');
      expect(writes(third)).toBe(0);
      expect(cardsRead(world) - before).toBe(1);
    }));

  it('issues from before the chosen day are not loaded', () =>
    inOffice(async ({ world, desk, onec }) => {
      desk.createIssue({ title: 'Старая', updated_at: '2025-12-31T23:59:00.000+03:00' });
      desk.createIssue({ title: 'Новая', updated_at: '2026-01-01T00:01:00.000+03:00' });
      const settings = { ...world.settings, import: { ...world.settings.import, firstDay: '2026-01-01' } };
      await world.run('import', { settings });
      expect(onec.tasks().map((task) => task[fields.title])).toEqual(['Новая']);
    }));
});

describe('при загрузке в 1С не заполняется ответственный: не совпадают email', () => {
  it('once the card of the employee is mended the field fills by itself, the issue is not touched', () =>
    inOffice(async ({ desk, anna, onec, load, taskOf, codes, writes }) => {
      const user = onec.user('Белова Анна', 'other@example.test');
      const issue = desk.createIssue({ title: 'Принтер', assignee_id: anna });
      await load();
      expect(taskOf(issue)[fields.responsible]).toBe(emptyGuid);
      expect(codes().filter((code) => code === 'import.user_unknown')).toHaveLength(1);

      onec.setEmail('Catalog_Пользователи', user, 'anna@example.test');
      await load();
      expect(taskOf(issue)[fields.responsible]).toBe(user);
      expect(writes(await load())).toBe(0);
    }));

  it('a client that is exported later appears in the task by itself', () =>
    inOffice(async ({ desk, onec, link, load, taskOf }) => {
      const company = desk.create('companies', { name: 'Ромашка' });
      const issue = desk.createIssue({ title: 'Касса', company_id: company });
      await load();
      const partner = onec.partner('Ромашка');
      link('company', partner, company);
      await load();
      expect(taskOf(issue)[fields.partner]).toBe(partner);
    }));
});

describe('parent and child', () => {
  it('a child that comes before its parent gets its link in the same run', () =>
    inOffice(async ({ desk, load, taskOf }) => {
      const child = desk.createIssue({ title: 'Часть' });
      const parent = desk.createIssue({ title: 'Целое' });
      desk.changeIssue(child, { parent_id: parent });
      const run = await load();
      expect(run.report.outcome).toBe('complete');
      expect(taskOf(child)[fields.parentTask]).toBe(taskOf(parent)['Ref_Key']);
    }));

  it('a ring of parents does not keep the run going for ever', () =>
    inOffice(async ({ desk, load, taskOf }) => {
      const one = desk.createIssue({ title: 'Одна' });
      const other = desk.createIssue({ title: 'Другая', parent_id: one });
      desk.changeIssue(one, { parent_id: other });
      expect((await load()).report.outcome).toBe('complete');
      expect(taskOf(one)[fields.parentTask]).toBe(taskOf(other)['Ref_Key']);
    }));
});

describe('comments and files', () => {
  it('приватный комментарий также передаётся в 1С, файлы присоединяются один раз', () =>
    inOffice(async ({ world, desk, load, taskOf, writes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      const comment = desk.addComment(issue, { content: '<p>Клиент должен</p>', public: false });
      desk.addAttachment(issue, { name: 'снимок.png', bytes: Buffer.from('пиксели'), commentId: comment });
      await load();
      expect(taskOf(issue)[sections.comments]).toMatchObject([
        { [rows.comments.isPrivate]: true, [rows.comments.text]: 'Клиент должен' },
      ]);
      const cards = world.onec.asPerson().all(estiProfile.taskFile.set);
      expect(cards).toMatchObject([{ Description: 'снимок', Расширение: 'png' }]);
      expect(writes(await load())).toBe(0);
    }));

  it('a file above the limit is told with a link to it, once', () =>
    inOffice(async ({ world, desk, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addAttachment(issue, { name: 'база.dt', bytes: Buffer.alloc(3000) });
      const settings = { ...world.settings, import: { ...world.settings.import, maxFileMegabytes: 0.001 } };
      await world.run('import', { settings });
      desk.changeIssue(issue, { title: 'Касса 2' });
      await world.run('import', { settings });
      expect(world.onec.asPerson().all(estiProfile.taskFile.set)).toEqual([]);
      expect(codes().filter((code) => code === 'import.file_too_large')).toHaveLength(1);
    }));
});

describe('документы заблокированы для изменений на стороне 1С', () => {
  it('a task that was edited in spite of the lock is restored and reported', () =>
    inOffice(async ({ desk, inspiteOfLock, load, taskOf, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      await load();
      inspiteOfLock.change(set, String(taskOf(issue)['Ref_Key']), { [fields.title]: 'Чужое' });
      desk.changeIssue(issue, { priority: 'high' });
      await load();
      expect(taskOf(issue)[fields.title]).toBe('Касса');
      expect(codes()).toContain('import.task_restored');
    }));

  it('a write that changes nothing of ours is no edit', () =>
    inOffice(async ({ desk, inspiteOfLock, load, taskOf, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      await load();
      inspiteOfLock.change(set, String(taskOf(issue)['Ref_Key']), {});
      desk.changeIssue(issue, { title: 'Касса 2' });
      await load();
      expect(codes()).not.toContain('import.task_restored');
    }));
});

describe('an issue that is deleted in ОкДеск', () => {
  it('keeps its documents, and the accountant is asked about its time', () =>
    inOffice(async ({ world, desk, anna, load, taskOf, codes }) => {
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addTimeEntry(issue, {
        employee_id: anna,
        spent_time: 1.5,
        logged_at: '2026-05-01T10:00:00.000+03:00',
      });
      await load();
      desk.deleteIssue(issue);
      world.exchange.bookmarks.remove('import.reread');
      await load();
      expect(taskOf(issue)['DeletionMark']).toBe(false);
      expect(codes()).toContain('import.issue_gone');
      expect(world.exchange.cases.listOpen()).toMatchObject([
        { code: 'import.issue_gone_with_time', parameters: { minutes: 90 } },
      ]);
    }));
});
