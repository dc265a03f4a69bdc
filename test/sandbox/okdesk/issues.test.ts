import { expect, test } from 'vitest';
import { parseSpentTime } from '../../../electron/sandbox/okdesk/records/spent-time.ts';
import { account } from './account.ts';

const clock = () => {
  let at = Date.parse('2024-05-01T06:00:00Z');
  const pass = (seconds: number) => {
    at += seconds * 1000;
  };
  return { now: () => new Date(at), pass };
};

test('заявки, изменённые с момента последнего обмена, — и только они', async () => {
  const { desk, call } = await account();
  const person = desk.asPerson();
  person.createIssue({ title: 'Старая', updated_at: '2024-05-01 09:00' });
  person.createIssue({ title: 'Новая', updated_at: '2024-05-02 09:00' });
  const found = await call('GET', '/issues/list?updated_since=02-05-2024 09:00');
  expect(found.body.map((issue: { title: string }) => issue.title)).toEqual(['Новая']);
  expect(found.body[0].updated_at).toBe('2024-05-02T09:00:00.000+03:00');
  expect((await call('GET', '/issues/list?updated_since=вчера')).body).toEqual({
    errors: { updated_since: ['Неверный формат даты'] },
  });
});

test('незнакомый отбор и массив без скобок не действуют', async () => {
  const { desk, call } = await account();
  desk.asPerson().createIssue({ title: 'Одна', company_id: 7 });
  for (const query of ['company_ids=8', 'status_code=closed', 'limit=0']) {
    expect((await call('GET', `/issues/list?${query}`)).body).toHaveLength(1);
  }
  expect((await call('GET', '/issues/list?company_ids[]=8')).body).toHaveLength(0);
  expect((await call('GET', '/issues/count?company_ids[]=0')).body).toEqual([]);
  expect((await call('GET', '/issues/count?company_ids[]=7')).body).toEqual([1]);
});

test('комментарий, файл и время двигают дату изменения заявки, если так включено', async () => {
  const time = clock();
  const { desk, call } = await account({ now: time.now });
  const person = desk.asPerson();
  const id = person.createIssue({ title: 'Касса' });
  const moved = async (act: () => unknown) => {
    const before = (await call('GET', `/issues/${id}`)).body.updated_at;
    time.pass(60);
    act();
    return (await call('GET', `/issues/${id}`)).body.updated_at !== before;
  };
  expect(await moved(() => person.addComment(id, { content: '<p>Готово</p>' }))).toBe(true);
  expect(await moved(() => person.addTimeEntry(id, { spent_time: 1.5 }))).toBe(true);
  desk.switches.touchedBy.timeEntries = false;
  expect(await moved(() => person.addTimeEntry(id, { spent_time: 1 }))).toBe(false);
  expect(await moved(() => person.changeIssue(id, { title: 'Касса!' }))).toBe(true);
});

test('удалённая и объединённая заявка: 200 и «Записи не существует»', async () => {
  const { desk, call } = await account();
  const person = desk.asPerson();
  const [gone, kept, doubled] = ['а', 'б', 'в'].map((title) => person.createIssue({ title }));
  person.addTimeEntry(Number(doubled), { spent_time: 2 });
  await call('DELETE', `/issues/${gone}`);
  person.mergeIssue(Number(doubled), Number(kept));
  for (const id of [gone, doubled]) {
    expect(await call('GET', `/issues/${id}`)).toEqual({
      status: 200,
      body: { errors: `Записи ${id} не существует` },
    });
    expect((await call('GET', `/issues/${id}/time_entries`)).status).toBe(404);
  }
  expect((await call('GET', `/issues/${kept}/time_entries`)).body.spent_time_total).toBe(2);
  expect(person.createIssue({ title: 'г' })).toBe(4);
});

test('статус меняется только разрешённым переходом, с комментарием и датой возврата', async () => {
  const { desk, call } = await account();
  const id = desk.asPerson().createIssue({ title: 'Касса', parameters: { 2: 'Консультации' } });
  const move = (body: object) => call('POST', `/issues/${id}/statuses`, body);
  expect((await move({ code: 'closed' })).body).toEqual({ errors: { code: 'имеет неверное значение' } });
  expect((await move({ code: 'delayed', comment: 'Ждём' })).body).toEqual({
    errors: { delay_to: 'не может быть пустым' },
  });
  expect((await move({ code: 'Work' })).body).toEqual({ errors: { comment: 'не может быть пустым' } });
  const after = await move({ code: 'Work', comment: 'Беру', comment_public: false });
  expect(after.body).toMatchObject({ status: { code: 'Work' }, comments: { count: 1 } });
});

test('обязательный «Тип работ» нельзя не указать и нельзя очистить', async () => {
  const { call } = await account();
  const bare = await call('POST', '/issues', { issue: { title: 'Касса' } });
  expect(bare).toEqual({
    status: 422,
    body: { errors: { custom_parameters: { 2: 'не может быть пустым' } } },
  });
  const issue = { title: 'Касса', custom_parameters: { 2: 'Разработка' } };
  const { id } = (await call('POST', '/issues', { issue })).body;
  const cleared = await call('POST', `/issues/${id}/parameters`, { custom_parameters: { 2: '' } });
  expect(cleared.status).toBe(422);
  const written = await call('POST', `/issues/${id}/parameters`, {
    custom_parameters: { 2: 'Консультации' },
  });
  expect(written).toEqual({ status: 200, body: '' });
});

test('файл приходит с комментарием, адрес файла живёт 30 секунд и ключа не просит', async () => {
  const time = clock();
  const { desk, call, form } = await account({ now: time.now });
  const id = desk.asPerson().createIssue({ title: 'Касса' });
  const file = new Blob(['содержимое']);
  const fields = { 'comment[content]': 'Вот файл', 'comment[author_id]': '1' };
  const refused = await form(`/issues/${id}/comments`, {
    ...fields,
    'comment[attachments][][attachment]': file,
  });
  expect(refused.status).toBe(422);
  const added = await form(`/issues/${id}/comments`, {
    ...fields,
    'comment[attachments][0][attachment]': file,
  });
  const [meta] = added.body.attachments;
  const { body } = await call('GET', `/issues/${id}/attachments/${meta.id}`);
  expect(await (await fetch(body.attachment_url)).text()).toBe('содержимое');
  time.pass(31);
  expect((await fetch(body.attachment_url)).status).toBe(403);
  expect((await call('POST', `/issues/${id}/attachments`, {})).status).toBe(404);
});

test('время пишут как говорят: 2 ч. 30 мин., 2:30, 2,5 часа', async () => {
  for (const text of ['2 ч. 30 мин.', '2:30', '2,5 часа', '2.5']) expect(parseSpentTime(text)).toBe(2.5);
  expect(parseSpentTime('45 мин.')).toBe(0.75);
  for (const text of ['', 'долго', '2:75', '0']) expect(parseSpentTime(text)).toBeUndefined();
  const { desk, call } = await account();
  const id = desk.asPerson().createIssue({ title: 'Касса' });
  const custom_parameters = { workPlace: 'У клиента', TypeOfService: 'Консультация' };
  const entry = { employee_id: 1, formatted_spent_time: '2 ч. 30 мин.', logged_at: '2024-05-01 15:00' };
  const time_entries = [{ ...entry, custom_parameters }];
  await call('POST', `/issues/${id}/time_entries`, { time_entries });
  const { body } = await call('GET', `/issues/${id}/time_entries`);
  expect(body).toMatchObject({
    spent_time_total: 2.5,
    time_entries: [{ spent_time: 2.5, logged_at: '2024-05-01T15:00:00.000+03:00', employee: { id: 1 } }],
  });
});

test('25 000 заявок листаются быстро, страница за страницей', async () => {
  const { desk, call } = await account();
  const person = desk.asPerson();
  for (let n = 0; n < 25_000; n += 1) {
    const at = new Date(Date.parse('2024-01-01T00:00:00Z') + n * 60_000).toISOString();
    person.createIssue({ title: `Заявка ${n}`, created_at: at, updated_at: at });
  }
  const started = performance.now();
  for (const number of [1, 250, 500]) {
    const query = `page[number]=${number}&sorting[field]=updated_at&sorting[direction]=forward`;
    expect((await call('GET', `/issues/list?${query}&updated_since=01-01-2024`)).body).toHaveLength(50);
  }
  expect(performance.now() - started).toBeLessThan(1000);
  expect((await call('GET', '/issues/count')).body).toHaveLength(25_000);
});
