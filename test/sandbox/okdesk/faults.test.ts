import { expect, test } from 'vitest';
import { account } from './account.ts';

const company = { company: { name: 'ООО Ромашка' } };

test('слишком частые обращения: 429 один раз, потом всё хорошо', async () => {
  const { desk, call } = await account();
  desk.faults.add({
    path: /companies/,
    fault: { type: 'status', status: 429, headers: { 'retry-after': '1' } },
  });
  expect((await call('GET', '/companies/list')).status).toBe(429);
  expect((await call('GET', '/companies/list')).status).toBe(200);
});

test('связь оборвалась до записи — записи нет, после записи — есть', async () => {
  const { desk, call } = await account();
  desk.faults.add(
    { method: 'POST', fault: { type: 'dropBefore' } },
    { method: 'POST', fault: { type: 'dropAfter' } },
  );
  await expect(call('POST', '/companies', company)).rejects.toThrow();
  expect(desk.all('companies')).toHaveLength(0);
  await expect(call('POST', '/companies', company)).rejects.toThrow();
  expect(desk.all('companies')).toHaveLength(1);
  expect(desk.counts()).toEqual({ requests: 2, acceptedWrites: 1 });
});

test('вместо ответа страница, половина ответа, пустой ответ, медленный ответ', async () => {
  const { desk, call } = await account();
  desk.faults.add({ fault: { type: 'html', status: 502 } });
  expect((await call('GET', '/issues/types')).body).toContain('<html>');
  desk.faults.add({ fault: { type: 'truncate' } });
  await expect(call('GET', '/issues/types')).rejects.toThrow(SyntaxError);
  desk.faults.add({ fault: { type: 'emptyBody' } });
  await expect(call('GET', '/issues/types')).rejects.toThrow(SyntaxError);
  desk.faults.add({ fault: { type: 'delay', ms: 50 } });
  const started = performance.now();
  expect((await call('GET', '/issues/types')).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(45);
});

test('ключ не попадает в журнал обращений', async () => {
  const { desk, call } = await account();
  await call('GET', '/issues/list?page[size]=1');
  expect(JSON.stringify(desk.requestLog())).not.toContain(desk.token);
  expect(desk.requestLog()[0]).toMatchObject({ method: 'GET', path: '/api/v1/issues/list', status: 200 });
});
