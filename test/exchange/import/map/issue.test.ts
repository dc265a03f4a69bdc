import { describe, expect, it } from 'vitest';
import { mapIssue } from '../../../../electron/exchange/import/map/issue.ts';
import type { Lookups } from '../../../../electron/exchange/import/map/lookups.ts';
import { esti } from '../support/profile.ts';
import { bundleOf, lookupsOf, refOf } from '../support/records.ts';
import { importSettings } from '../support/settings.ts';

const { fields, sections, rows } = esti.task;
const sheet = esti.timesheet.fields;

function map(
  bundle: Parameters<typeof bundleOf>[0],
  lookups: Lookups = lookupsOf({}),
  privateComments: 'full' | 'fact-only' | 'none' = 'full',
) {
  const settings = {
    exchange: importSettings({ privateComments }),
    profile: esti,
    privateFactText: '(приватный)',
    siteUrl: 'https://test.okdesk.ru',
  };
  return mapIssue(bundleOf(bundle), settings, lookups);
}

describe('the header of «Задание сотруднику»', () => {
  it('has client, contract, object, equipment, status, responsible, author, «Тип работ», parent, number and link', () => {
    const { task, gaps } = map(
      {
        issue: {
          description: '<p>Полосы при печати</p>',
          company_id: 77,
          agreement: { id: 2, title: 'Договор 1' },
          service_object_id: 9,
          equipment_ids: [15, 16],
          parent_id: 100,
          completed_at: '2026-05-02T23:30:00.000+05:00',
          deadline_at: null,
          status: { code: 'Work', name: 'В работе' },
          type: { code: 'service', name: 'Обслуживание' },
          priority: { code: 'normal', name: 'Обычный' },
          assignee: { id: 5, name: 'Иванова Анна' },
          author: { id: 301, name: 'Петров Олег', type: 'contact' },
          parameters: [{ code: '2', name: 'Тип работ', field_type: 'ftselect', value: 'Консультации' }],
        },
      },
      lookupsOf({
        exported: {
          'company:77': refOf(1),
          'agreement:2': refOf(2),
          'maintenance_entity:9': refOf(3),
          'equipment:15': refOf(4),
          'equipment:16': refOf(5),
        },
        tasks: { 100: refOf(6) },
        emails: { 5: 'anna@example.test' },
        users: { 'anna@example.test': refOf(7) },
        directories: { 'business_direction:Консультации': refOf(8) },
      }),
    );
    expect(gaps).toEqual([]);
    expect(task).toMatchObject({
      [fields.date]: '2026-05-01T09:00:00',
      [fields.partner]: refOf(1),
      [fields.contract]: refOf(2),
      [fields.clientObject]: refOf(3),
      [fields.equipment]: refOf(4),
      [sections.equipments]: [
        { LineNumber: '1', [rows.equipments.equipment]: refOf(4) },
        { LineNumber: '2', [rows.equipments.equipment]: refOf(5) },
      ],
      [fields.title]: 'Не печатает принтер',
      [fields.description]: 'Полосы при печати',
      [fields.responsible]: refOf(7),
      [fields.businessDirection]: refOf(8),
      [fields.completedAt]: '2026-05-02T21:30:00',
      [fields.dueAt]: '0001-01-01T00:00:00',
      [fields.parentTask]: refOf(6),
      [fields.statusCode]: 'Work',
      [fields.statusName]: 'В работе',
      [fields.author]: 'Петров Олег',
      [fields.issueType]: 'Обслуживание',
      [fields.priority]: 'Обычный',
      [fields.issueId]: '101',
      [fields.issueUrl]: 'https://test.okdesk.ru/issues/101',
    });
  });

  it('leaves a reference that does not resolve empty and says what is missing', () => {
    const { task, gaps } = map({
      issue: { company_id: 77, parent_id: 100, equipment_ids: [15], assignee: { id: 5, name: 'Анна' } },
    });
    expect(task[fields.partner]).toBe('00000000-0000-0000-0000-000000000000');
    expect(task[sections.equipments]).toEqual([]);
    expect(gaps.map(({ wanted, code }) => [wanted, code])).toEqual([
      ['company:77', 'import.company_unknown'],
      ['equipment:15', 'import.equipment_unknown'],
      ['employee:5', 'import.employee_without_email'],
      ['issue:100', 'import.parent_unknown'],
    ]);
  });

  it('names both addresses when the e-mails of an employee differ, and asks for a unique one', () => {
    const issue = { assignee: { id: 5, name: 'Анна' } };
    const known = { emails: { 5: 'anna@example.test' } };
    expect(map({ issue }, lookupsOf(known)).gaps[0]).toMatchObject({
      wanted: 'user-email:anna@example.test',
      code: 'import.user_unknown',
      parameters: { name: 'Анна', email: 'anna@example.test' },
    });
    const ambiguous = lookupsOf({ ...known, users: { 'anna@example.test': 'ambiguous' } });
    expect(map({ issue }, ambiguous).gaps[0]?.code).toBe('import.email_of_two_users');
  });

  it('misses nothing where the issue refers to nothing', () => {
    expect(map({ issue: { assignee: { id: null, name: null }, agreement: null } }).gaps).toEqual([]);
  });
});

describe('если комментарий помечен как приватный, эта информация также будет передана в 1С', () => {
  const comments = [
    { id: 3, content: '<p>Готово</p>', public: true, published_at: '2026-05-01T12:00:00.000+03:00' },
    { id: 2, content: 'Клиент должен', public: false, published_at: '2026-05-01T11:00:00.000+03:00' },
    { id: 1, content: 'Без времени', author: { id: 5, name: 'Анна', type: 'employee' } },
  ];
  const texts = (policy: 'full' | 'fact-only' | 'none') =>
    map({ comments }, lookupsOf({}), policy).comments.map(({ row }) => [
      row[rows.comments.commentId],
      row[rows.comments.isPrivate],
      row[rows.comments.text],
    ]);

  it('with its text, in the order of the correspondence', () => {
    expect(texts('full')).toEqual([
      ['1', false, 'Без времени'],
      ['2', true, 'Клиент должен'],
      ['3', false, 'Готово'],
    ]);
  });

  it('or only the fact of it', () => {
    expect(texts('fact-only')[1]).toEqual(['2', true, '(приватный)']);
  });

  it('or not at all', () => {
    expect(texts('none').map(([id]) => id)).toEqual(['1', '3']);
  });
});

describe('the check list', () => {
  it('keeps its order and its levels, and loses no item', () => {
    const { checkList } = map({
      checkList: [
        { id: 4, name: 'Подпись', position: 2, parent_id: null, checked: false },
        { id: 2, name: 'Снять крышку', item_type: 'point', parent_id: 1, position: 2, required: true },
        { id: 1, name: 'Ремонт', item_type: 'header', parent_id: null, position: 1 },
        {
          id: 3,
          name: 'Выключить',
          parent_id: 1,
          position: 1,
          checked: true,
          checked_at: '2026-05-01T10:00:00+03:00',
        },
        { id: 5, name: 'Сирота', parent_id: 99, position: 3 },
      ],
    });
    const names = rows.checkList;
    expect(checkList?.map(({ row }) => [row[names.name], row[names.level], row[names.checked]])).toEqual([
      ['Ремонт', 1, false],
      ['Выключить', 2, true],
      ['Снять крышку', 2, false],
      ['Подпись', 1, false],
      ['Сирота', 1, false],
    ]);
  });

  it('is left alone in the task when it was not read', () => {
    expect(map({}).task).not.toHaveProperty(sections.checkList);
  });
});

describe('затраченное время', () => {
  const entry = {
    id: 700,
    comment: 'Выезд',
    spent_time: 1.5,
    logged_at: '2026-05-01T23:00:00.000+03:00',
    employee: { id: 5, name: 'Анна' },
    parameters: [
      { code: 'workPlace', value: 'У клиента' },
      { code: 'typeofservice', value: 'Работы за счет фирмы' },
    ],
  };
  const lookups = lookupsOf({
    emails: { 5: 'anna@example.test' },
    users: { 'anna@example.test': refOf(7) },
    directories: {
      'workplace:У клиента': refOf(8),
      'work_kind:Работы за счет фирмы': refOf(9),
    },
    unpaidWorkKind: refOf(9),
  });

  it('is one «Лист учета рабочего времени» per entry, unpaid by its kind of work', () => {
    const { timesheets, gaps } = map(
      { timeEntries: [entry, { ...entry, id: 699, spent_time: 0.1 }] },
      lookups,
    );
    expect(gaps).toEqual([]);
    expect(timesheets.map(({ minutes }) => minutes)).toEqual([6, 90]);
    expect(timesheets[1]?.body).toMatchObject({
      [sheet.minutes]: 90,
      [sheet.startedAt]: '2026-05-01T23:00:00',
      [sheet.endedAt]: '2026-05-02T00:30:00',
      [sheet.employee]: refOf(7),
      [sheet.workplace]: refOf(8),
      [sheet.workKind]: refOf(9),
      [sheet.unpaid]: true,
      [sheet.timeEntryId]: '700',
      [sheet.issueId]: '101',
    });
  });

  it('is paid when the constant is not filled', () => {
    const paid = { ...lookups, unpaidWorkKind: undefined };
    expect(map({ timeEntries: [entry] }, paid).timesheets[0]?.body[sheet.unpaid]).toBe(false);
  });

  it('that cannot be time is a failure of its own, the others go on', () => {
    const { timesheets, badEntries } = map(
      { timeEntries: [entry, { ...entry, id: 701, spent_time: -1 }] },
      lookups,
    );
    expect(timesheets).toHaveLength(1);
    expect(badEntries[0]).toMatchObject({
      id: 701,
      problem: { code: 'import.hours_impossible', parameters: { entry: 701 } },
    });
  });

  it('names a kind of work that 1C does not have or has twice', () => {
    const twice = lookupsOf({ directories: { 'work_kind:Работы за счет фирмы': 'ambiguous' } });
    const codes = map({ timeEntries: [entry] }, twice).gaps.map(({ code }) => code);
    expect(codes).toContain('import.work_kind_ambiguous');
    expect(codes).toContain('import.workplace_unknown');
  });
});

describe('присоединенные файлы', () => {
  const issue = {
    attachments: [
      { id: 1, attachment_file_name: 'акт.сверки.pdf', attachment_file_size: '1200' },
      { id: 2, attachment_file_name: 'снимок.png', comment_id: 10 },
    ],
  };
  const comments = [
    { id: 10, content: '', public: false, attachments: [{ id: 2, attachment_file_name: 'снимок.png' }] },
  ];

  it('of the issue and of its comments come once each', () => {
    expect(map({ issue, comments }).files).toMatchObject([
      { attachmentId: 1, name: 'акт.сверки', extension: 'pdf', size: 1200 },
      { attachmentId: 2, name: 'снимок', extension: 'png', size: undefined },
    ]);
  });

  it('of a private comment stay in ОкДеск when its text does', () => {
    expect(
      map({ issue, comments }, lookupsOf({}), 'fact-only').files.map((file) => file.attachmentId),
    ).toEqual([1]);
  });
});
