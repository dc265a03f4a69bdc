import { afterEach, beforeEach, expect, test } from 'vitest';
import { onecSide } from './onec-side.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let onec: ReturnType<typeof onecSide>;

beforeEach(async () => {
  world = await startWorld();
  onec = onecSide(world.onec);
});
afterEach(() => world.close());

const companies = () => world.okdesk.all('companies');
const contacts = () => world.okdesk.all('contacts');
const agreements = () => world.okdesk.all('agreements');

test('если для Партнера не активирован флаг выгрузки, его контактные лица и договоры не выгружаются', async () => {
  const client = onec.partner('Ромашка', { flag: true });
  const supplier = onec.partner('Поставщик бумаги', { flag: true });
  onec.contact(client, 'Петров Олег Ильич', { email: 'oleg@romashka.example' });
  onec.contact(supplier, 'Сидоров Пётр Кузьмич', { email: 'petr@paper.example' });
  onec.contract(client, 'Р-1');
  onec.contract(supplier, 'П-1');
  onec.change('Catalog_Партнеры', supplier, { ОкД_ВыгружатьВОкДеск: false });

  const first = await world.run('export');
  expect(first.report.outcome).toBe('complete');
  expect(companies().map(({ name }) => name)).toEqual(['Ромашка']);
  expect(contacts().map((row) => row['last_name'])).toEqual(['Петров']);
  expect(agreements()).toHaveLength(1);

  onec.change('Catalog_Партнеры', supplier, { ОкД_ВыгружатьВОкДеск: true });
  await world.run('export');
  expect(companies().map(({ name }) => name)).toEqual(['Ромашка', 'Поставщик бумаги']);
  expect(contacts().map((row) => row['last_name'])).toEqual(['Петров', 'Сидоров']);
  expect(agreements()).toHaveLength(2);
});

test('контактное лицо выгружается, только если его состояние не заполнено либо «Работает»', async () => {
  const client = onec.partner('Ромашка');
  onec.contact(client, 'Пустова Анна Петровна', { state: '' });
  onec.contact(client, 'Рабочев Иван Петрович', { state: 'Работает' });
  const gone = onec.contact(client, 'Уволенный Пётр Петрович', { state: 'Уволен' });
  await world.run('export');
  expect(contacts().map((row) => row['last_name'])).toEqual(['Пустова', 'Рабочев']);

  onec.change('Catalog_КонтактныеЛицаПартнеров', gone, { ОкД_Состояние: 'Работает' });
  await world.run('export');
  expect(contacts().map((row) => row['last_name'])).toEqual(['Пустова', 'Рабочев', 'Уволенный']);
});

test('компания узнаётся по ИНН в поле «Дополнительные названия», контактное лицо по электронной почте', async () => {
  const person = world.okdesk.asPerson();
  const companyId = person.create('companies', {
    name: 'Ромашка (старый клиент)',
    additional_name: 'Цветы, 7707083893, ромашка-опт',
  });
  const contactId = person.create('contacts', {
    last_name: 'Петров',
    first_name: 'О.',
    email: 'Oleg@Romashka.example',
    company_id: companyId,
  });
  const client = onec.partner('Ромашка');
  onec.counterparty(client, 'ООО Ромашка', '7707083893');
  const contact = onec.contact(client, 'Петров Олег Ильич', { email: 'oleg@romashka.example' });

  await world.run('export');
  expect(companies()).toHaveLength(1);
  expect(companies()[0]).toMatchObject({ id: companyId, name: 'Ромашка', crm_1c_id: client });
  expect(companies()[0]?.['additional_name']).toContain('Цветы');
  expect(contacts()).toHaveLength(1);
  expect(contacts()[0]).toMatchObject({ id: contactId, first_name: 'Олег', crm_1c_id: contact });
});

test('в 1С выгружаются только заявки, изменённые с момента последнего обмена', async () => {
  const person = world.okdesk.asPerson();
  const quiet = person.createIssue({ title: 'Тихая' });
  const lively = person.createIssue({ title: 'Живая' });
  await world.run('import');
  expect(onec.tasks()).toHaveLength(2);

  person.changeIssue(lively, { title: 'Живая, уточнённая' });
  const log = world.okdesk.requestLog().length;
  const second = await world.run('import');
  const asked = world.okdesk
    .requestLog()
    .slice(log)
    .map(({ path }) => path);
  expect(asked.filter((path) => path.includes(`/issues/${lively}`))).not.toEqual([]);
  expect(asked.filter((path) => path.includes(`/issues/${quiet}`))).toEqual([]);
  expect(second.report.kinds.issue).toMatchObject({ created: 0, changed: 1, failed: 0 });
  expect(onec.tasks().map((task) => task['Тема'])).toContain('Живая, уточнённая');
});

test('не заполненный ответственный заполняется сам, когда почта сотрудника исправлена: заявку трогать не нужно', async () => {
  const person = world.okdesk.asPerson();
  const user = onec.user('Иванова Анна', 'anna@old.example');
  const employee = person.create('employees', {
    last_name: 'Иванова',
    first_name: 'Анна',
    email: 'anna@new.example',
  });
  const issue = person.createIssue({ title: 'Не печатает принтер', assignee_id: employee });
  person.addTimeEntry(issue, { employee_id: employee, spent_time: 1.5, parameters: {} });
  const emptyReference = '00000000-0000-0000-0000-000000000000';

  await world.run('import');
  expect(onec.tasks()[0]).toMatchObject({ Ответственный_Key: emptyReference });
  expect(onec.timesheets()[0]).toMatchObject({ Сотрудник_Key: emptyReference, Минуты: '90' });

  onec.setEmail('Catalog_Пользователи', user, 'anna@new.example');
  await world.run('import');
  expect(onec.tasks()).toHaveLength(1);
  expect(onec.tasks()[0]).toMatchObject({ Ответственный_Key: user });
  expect(onec.timesheets()).toHaveLength(1);
  expect(onec.timesheets()[0]).toMatchObject({ Сотрудник_Key: user, Минуты: '90' });
});
