import { expect, test } from 'vitest';
import { account } from './account.ts';

test('без ключа и с чужим ключом не пускают: 401', async () => {
  const { call } = await account();
  const refused = await call('GET', '/issues/statuses', undefined, 'wrong');
  expect(refused).toEqual({
    status: 401,
    body: { errors: 'Вы не авторизованы для просмотра этой страницы' },
  });
});

test('нет права у роли — 403, и только на этот метод', async () => {
  const { desk, call } = await account({ switches: { denied: ['POST /companies'] } });
  expect((await call('POST', '/companies', { company: { name: 'ООО Ромашка' } })).status).toBe(403);
  expect((await call('GET', '/companies/list')).status).toBe(200);
  desk.switches.denied = [];
  expect((await call('POST', '/companies', { company: { name: 'ООО Ромашка' } })).status).toBe(200);
});

test('ключом контактного лица компанию не найти', async () => {
  const { desk, call } = await account();
  const id = desk.asPerson().create('contacts', { first_name: 'Олег', last_name: 'Петров' });
  const token = desk.addToken({ person: { type: 'contact', id }, administrator: false, denied: [] });
  expect((await call('GET', '/companies?name=x', undefined, token)).status).toBe(403);
  expect((await call('GET', '/issues/list', undefined, token)).status).toBe(200);
});

test('аккаунт заблокирован за неуплату — отказ словами', async () => {
  const { call } = await account({ switches: { blockedAccount: 402 } });
  expect(await call('GET', '/issues/statuses')).toEqual({
    status: 402,
    body: { errors: 'Аккаунт заблокирован: тариф не оплачен' },
  });
});

test.each([
  '<ivanii@mail.okdesk.com>',
  'ivanii@mail.okdesk.com, second@mail.okdesk.com',
  'ivаnii@mail.okdesk.com',
  'ivanii',
])('почта «%s» не принимается: имеет неверное значение', async (email) => {
  const { desk, call } = await account();
  const body = { contact: { first_name: 'Иван', last_name: 'Иванов', email } };
  const refused = await call('POST', '/contacts', body);
  expect(refused).toEqual({ status: 422, body: { errors: { email: 'имеет неверное значение' } } });
  expect(desk.all('contacts')).toEqual([]);
});

test('поиск по части кода 1С отдаёт и чужую компанию; список короче карточки', async () => {
  const { call } = await account();
  await call('POST', '/companies', { company: { name: 'ООО Ромашка', crm_1c_id: 'aaa-bbb', phone: '1' } });
  expect((await call('GET', '/companies/?crm_1c_id=aaa')).body.crm_1c_id).toBe('aaa-bbb');
  expect((await call('GET', '/companies/?crm_1c_id=zzz')).body).toEqual([]);
  expect((await call('GET', '/companies?search_string=РОМАШ')).body).toHaveLength(1);
  const [item] = (await call('GET', '/companies/list')).body;
  expect(item).not.toHaveProperty('crm_1c_id');
});

test('у контакта почта своя: второй с той же не создаётся; ФИО складывается', async () => {
  const { call } = await account();
  const ivan = { first_name: 'Иван', last_name: 'Иванов', patronymic: 'Иванович', email: 'i@example.org' };
  const created = await call('POST', '/contacts', ivan);
  expect(created.body).toMatchObject({ name: 'Иванов Иван Иванович', active: true });
  expect((await call('POST', '/contacts', { contact: ivan })).body).toEqual({
    errors: { email: 'уже существует' },
  });
  const archived = await call('PATCH', `/contacts/${created.body.id}/activations`, { active: false });
  expect(archived.body.active).toBe(false);
});

test('оборудование ссылается на справочники кодом, модели — номером; код второй раз не дать', async () => {
  const { call } = await account();
  const kind = await call('POST', '/equipments/kinds', { equipment_kind: { name: 'Касса', code: 'kkt' } });
  const again = await call('POST', '/equipments/kinds', { equipment_kind: { name: 'Ещё', code: 'kkt' } });
  expect(again).toEqual({ status: 422, body: { errors: { code: 'уже существует' } } });
  const maker = { equipment_manufacturer: { name: 'Атол', code: 'atol' } };
  const made = await call('POST', '/equipments/manufacturers/', maker);
  const model = { name: '30Ф', code: '30f', equipment_kind_id: String(kind.body.id) };
  const full = { ...model, equipment_manufacturer_id: made.body.id };
  expect((await call('POST', '/equipments/models', { equipment_model: full })).body).toMatchObject({
    equipment_kind: { code: 'kkt' },
    equipment_manufacturer: { code: 'atol' },
  });
  const unknown = { equipment: { equipment_type_code: 'нет такого' } };
  expect((await call('POST', '/equipments', unknown)).status).toBe(422);
  const known = { equipment_type_code: 'kkt', equipment_model_code: '30f', inventory_number: 'И-1' };
  await call('POST', '/equipments', { equipment: known });
  expect((await call('GET', '/equipments?inventory_number=И-1')).body).toMatchObject({
    equipment_kind: { code: 'kkt' },
    equipment_model: { code: '30f' },
  });
  const renamed = await call('PATCH', `/equipments/kinds/${kind.body.id}`, {
    equipment_kind: { code: 'other', name: 'ККТ' },
  });
  expect(renamed.body).toMatchObject({ code: 'kkt', name: 'ККТ' });
});

test('договоры пишутся, пока аккаунт это умеет', async () => {
  const { desk, call } = await account();
  const company = await call('POST', '/companies', { company: { name: 'ООО Ромашка' } });
  const agreement = { title: 'Договор 1', company_ids: [company.body.id], start_date: '2024-01-01' };
  expect((await call('POST', '/agreements', { agreement })).status).toBe(200);
  expect((await call('GET', `/companies/${company.body.id}/agreements`)).body).toHaveLength(1);
  desk.switches.agreementWrites = false;
  expect((await call('POST', '/agreements', { agreement })).status).toBe(404);
});

test('страницы списка: не больше ста, номер начала входит или не входит', async () => {
  const { desk, call } = await account();
  const person = desk.asPerson();
  for (let n = 1; n <= 5; n += 1) person.create('companies', { name: `Клиент ${n}` });
  const ids = async (query: string) =>
    (await call('GET', `/companies/list?${query}`)).body.map((item: { id: number }) => item.id);
  expect(await ids('page[size]=2')).toEqual([5, 4]);
  expect(await ids('page[size]=2&page[direction]=forward&page[from_id]=2')).toEqual([2, 3]);
  desk.switches.fromId = 'exclusive';
  expect(await ids('page[size]=2&page[direction]=forward&page[from_id]=2')).toEqual([3, 4]);
  expect(await call('GET', '/companies/list?page[size]=101')).toEqual({
    status: 422,
    body: { errors: { page: { size: ['должно быть меньше или равно 100'] } } },
  });
});
