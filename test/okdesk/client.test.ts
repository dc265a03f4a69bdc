import { describe, expect, it } from 'vitest';
import { okdeskIdSchema } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { okdeskSettingsSchema } from '../../shared/settings.ts';
import { type Given, impatient, startSmallServer, token } from './small-server.ts';

const id = (number: number) => okdeskIdSchema.parse(number);

function problemOf(result: Result<unknown, Problem>): Problem {
  if (result.ok) throw new Error(`a failure was expected, came ${JSON.stringify(result.value)}`);
  return result.error;
}

/** Gives the listed answers one after the other, then the last one for ever. */
function inTurn(...answers: readonly [Given, ...Given[]]) {
  const left = [...answers];
  return (): Given => (left.length > 1 ? left.shift() : left[0]) ?? 'cut';
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const card = { body: '{"id":7,"name":"ООО Ромашка"}' };

describe('reads', () => {
  it('are repeated after 429 without Retry-After, 503, a cut and half an answer', async () => {
    for (const fault of [
      { status: 429, body: '' },
      { status: 503, body: '<html>busy</html>' },
      'cut',
      { body: '{"id":7,"na' },
      { body: '<html>sign in to the Wi-Fi</html>' },
    ] satisfies Given[]) {
      await using server = await startSmallServer(inTurn(fault, card));
      const { okdesk } = impatient(server.url);
      expect(await okdesk.companies.card(id(7))).toMatchObject({ ok: true, value: { name: 'ООО Ромашка' } });
      expect(server.log).toHaveLength(2);
      expect(okdesk.counts()).toEqual({ requests: 2, acceptedWrites: 0 });
    }
  });

  it('obey Retry-After', async () => {
    await using server = await startSmallServer(
      inTurn({ status: 429, headers: { 'Retry-After': '7' }, body: '{}' }, card),
    );
    const { okdesk, waits } = impatient(server.url);
    expect((await okdesk.companies.card(id(7))).ok).toBe(true);
    expect(waits).toEqual([7000]);
  });

  it('end with the moment to come back when too much patience is asked', async () => {
    await using server = await startSmallServer(
      inTurn({ status: 429, headers: { 'Retry-After': '3600' }, body: '{}' }),
    );
    const { okdesk } = impatient(server.url, { now: () => 1_000_000 });
    expect(problemOf(await okdesk.companies.card(id(7)))).toMatchObject({
      code: 'okdesk.rate_limited',
      disposition: 'waiting',
      notBefore: 4_600_000,
    });
    expect(server.log).toHaveLength(1);
  });

  it('carry the token in the query and the brackets of lists', async () => {
    await using server = await startSmallServer(inTurn({ body: '[5, "6"]' }));
    const { okdesk } = impatient(server.url);
    const ids = await okdesk.issues.ids({ status: ['opened', 'closed'] });
    expect(ids).toEqual({ ok: true, value: [5, 6] });
    expect(server.log[0]?.query.get('api_token')).toBe(token);
    expect(server.log[0]?.query.getAll('status[]')).toEqual(['opened', 'closed']);
  });

  it('follow a redirect on the same host only, and never carry the token to another', async () => {
    await using other = await startSmallServer(inTurn(card));
    const elsewhere = `${other.url}/api/v1/companies/?api_token=${token}`;
    await using server = await startSmallServer(
      inTurn({ status: 302, headers: { Location: '/elsewhere' }, body: '' }, card, {
        status: 301,
        headers: { Location: elsewhere },
        body: '',
      }),
    );
    const { okdesk } = impatient(server.url);
    expect((await okdesk.companies.card(id(7))).ok).toBe(true);
    const problem = problemOf(await okdesk.companies.card(id(7)));
    expect(problem).toMatchObject({ code: 'okdesk.redirected', parameters: { target: other.url } });
    expect(other.log).toHaveLength(0);
  });

  it('name the field on which an answer of another shape breaks', async () => {
    await using server = await startSmallServer(inTurn({ body: '[{"id":1,"name":"x"},{"id":2,"name":5}]' }));
    const pages = impatient(server.url).okdesk.companies.all();
    const page = await pages.next();
    expect(page.value).toMatchObject({
      ok: false,
      error: { code: 'okdesk.unexpected_answer', parameters: { field: '1.name' } },
    });
  });

  it.each([
    ['200 with errors', { body: '{"errors":"Записи 7 не существует"}' }],
    ['404', { status: 404, body: '{"errors":"Записи 7 не существует"}' }],
    ['404 with a page', { status: 404, body: '<html></html>' }],
    ['the card of the issue it was merged into', { body: '{"id":8,"created_at":"x","updated_at":"y"}' }],
  ])('take %s for a missing issue', async (_form, given) => {
    await using server = await startSmallServer(inTurn(given));
    expect(await impatient(server.url).okdesk.issues.card(id(7))).toEqual({ ok: true, value: undefined });
  });

  it.each(['[]', '{}', 'null', '', '[{"id":3,"name":"other","crm_1c_id":"abc;def"}]'])(
    'take %s for a search that found nothing',
    async (body) => {
      await using server = await startSmallServer(inTurn({ body }));
      expect(await impatient(server.url).okdesk.companies.byCrm1cId('abc')).toEqual({
        ok: true,
        value: undefined,
      });
    },
  );

  it('find the company whose key is equal among those whose key only contains it', async () => {
    const exact = '{"id":9,"name":"Наша","crm_1c_id":"ABC"}';
    await using server = await startSmallServer(({ path, query }) => {
      if (path.endsWith('/list')) return { body: '[{"id":3,"name":"Чужая"},{"id":9,"name":"Наша"}]' };
      if (query.get('id') === '9') return { body: exact };
      return { body: '{"id":3,"name":"Чужая","crm_1c_id":"abcdef"}' };
    });
    const { okdesk } = impatient(server.url);
    expect(await okdesk.companies.byCrm1cId('abc')).toMatchObject({ ok: true, value: { id: 9 } });
  });

  it('refuse to choose between two companies with one key', async () => {
    const twice = '[{"id":3,"name":"A","crm_1c_id":"abc"},{"id":4,"name":"B","crm_1c_id":"abc"}]';
    await using server = await startSmallServer(inTurn({ body: twice }));
    const problem = problemOf(await impatient(server.url).okdesk.companies.byCrm1cId('abc'));
    expect(problem).toMatchObject({ code: 'okdesk.several_matches', parameters: { ids: '3, 4' } });
  });

  it('take time entries as an object and as a bare list', async () => {
    const entry = '{"id":1,"spent_time":"1.5","logged_at":"2024-05-01T15:00:00.000+03:00"}';
    await using server = await startSmallServer(
      inTurn({ body: `{"spent_time_total":1.5,"time_entries":[${entry}]}` }, { body: `[${entry}]` }),
    );
    const { okdesk } = impatient(server.url);
    const [object, bare] = [await okdesk.issues.timeEntries(id(7)), await okdesk.issues.timeEntries(id(7))];
    expect(object).toMatchObject({ ok: true, value: [{ spent_time: 1.5 }] });
    expect(bare).toEqual(object);
  });

  it.each([
    ['no entries beside no time', '{"spent_time_total":0}', true],
    ['no entries beside a null', '{"spent_time_total":0,"time_entries":null}', true],
    ['no entries beside an hour and a half', '{"spent_time_total":1.5}', false],
    ['an unknown envelope', '{"entries":[]}', false],
    ['an entry without hours', '[{"id":1,"spent_time":null}]', false],
    ['an entry with empty hours', '[{"id":1,"spent_time":""}]', false],
  ])('take %s for an issue without time only if it says so', async (_form, body, good) => {
    await using server = await startSmallServer(inTurn({ body }));
    const entries = await impatient(server.url).okdesk.issues.timeEntries(id(7));
    if (good) expect(entries).toEqual({ ok: true, value: [] });
    else expect(problemOf(entries).code).toBe('okdesk.unexpected_answer');
  });

  it('read digits where a text was expected, as one old client saw them in crm_1c_id', async () => {
    await using server = await startSmallServer(inTurn({ body: '{"id":7,"name":"А","crm_1c_id":15}' }));
    expect(await impatient(server.url).okdesk.companies.card(id(7))).toMatchObject({
      value: { crm_1c_id: '15' },
    });
  });

  it('give up a file whose bytes stop coming', async () => {
    const size = { 'Content-Length': '1000' };
    await using storage = await startSmallServer(() => ({ headers: size, body: 'half' }));
    await using server = await startSmallServer(() => ({
      body: JSON.stringify({ attachment_url: `${storage.url}/file` }),
    }));
    const settings = okdeskSettingsSchema.parse({ url: server.url, timeoutSeconds: 0.3 });
    const file = await impatient(server.url, { settings }).okdesk.issues.download(id(7), id(1));
    if (!file.ok) throw new Error(file.error.code);
    await expect(collect(file.value.stream)).rejects.toThrow('cut off');
    expect(storage.log[0]?.query.has('api_token')).toBe(false);
  });

  it('read the window again in the long form when the choice of fields is refused', async () => {
    const row =
      '{"id":1,"title":"t","updated_at":"2024-05-01T12:00:00.000+05:00","status":{"code":"opened"}}';
    await using server = await startSmallServer(({ query }) =>
      query.has('fields[issue]')
        ? { status: 422, body: '{"errors":{"fields":"неверно"}}' }
        : { body: Number(query.get('page[number]')) > 1 ? '[]' : `[${row}]` },
    );
    const window = { since: Date.UTC(2024, 4, 1, 6), until: Date.UTC(2024, 4, 1, 8) };
    const pages = await collect(impatient(server.url).okdesk.issues.changed(window));
    expect(pages).toHaveLength(1);
    expect(server.log.map(({ query }) => query.get('updated_since'))).toContain('01-05-2024 10:00');
    expect(server.log.at(-1)?.query.get('updated_until')).toBe('01-05-2024 14:00');
  });
});

describe('writes', () => {
  it.each([
    ['cut', 'unknown', 'okdesk.reset'],
    [{ status: 502, body: 'bad gateway' }, 'unknown', 'okdesk.busy'],
    [{ status: 500, body: '{"errors":"oops"}' }, 'unknown', 'okdesk.server_error'],
    [{ body: '<html>done</html>' }, 'unknown', 'okdesk.not_okdesk'],
    [{ body: '' }, 'unknown', 'okdesk.empty_answer'],
    [{ body: '{"id":7,"na' }, 'unknown', 'okdesk.cut'],
    [{ status: 422, body: '{"errors":{"name":"занято"}}' }, 'no', 'okdesk.rejected'],
    [{ body: '{"errors":{"name":"занято"}}' }, 'no', 'okdesk.rejected'],
    [{ status: 403, body: '{"errors":"нет доступа"}' }, 'no', 'okdesk.forbidden'],
  ] as const)(
    'that end with %j are not repeated and say whether they were applied: %s',
    async (given, applied, code) => {
      await using server = await startSmallServer(() => given);
      const { okdesk } = impatient(server.url);
      const problem = problemOf(await okdesk.companies.create({ name: 'ООО Ромашка' }));
      expect(problem).toMatchObject({ code, applied, operation: 'POST companies/' });
      expect(server.log).toHaveLength(1);
    },
  );

  it('are repeated when ОкДеск asked to come later', async () => {
    await using server = await startSmallServer(inTurn({ status: 429, body: '' }, card));
    const { okdesk } = impatient(server.url);
    expect((await okdesk.companies.create({ name: 'ООО Ромашка' })).ok).toBe(true);
    expect(okdesk.counts()).toEqual({ requests: 2, acceptedWrites: 1 });
  });

  it('give all that the seed’s sentence needs: code, answer, request', async () => {
    const answer = '{"errors":{"email":"имеет неверное значение"}}';
    await using server = await startSmallServer(inTurn({ status: 422, body: answer }));
    const body = { last_name: 'Иванов', email: 'ivanii@mail.okdesk.com' };
    const problem = problemOf(await impatient(server.url).okdesk.contacts.create(body));
    expect(problem.status).toBe(422);
    expect(problem.answer).toBe(answer);
    expect(JSON.parse(problem.request ?? '')).toEqual({ contact: body });
    expect(problem.parameters).toMatchObject({ field: 'email', said: 'email: имеет неверное значение' });
  });

  it('tell an account without agreements', async () => {
    await using server = await startSmallServer(inTurn({ status: 404, body: '<html>404</html>' }));
    const { okdesk } = impatient(server.url);
    expect(problemOf(await okdesk.agreements.create({ title: '1' })).code).toBe('okdesk.method_absent');
    const page = await okdesk.agreements.all().next();
    expect(page.value).toMatchObject({ error: { code: 'okdesk.method_absent' } });
  });

  it('read the record again where ОкДеск answers a change with nothing', async () => {
    await using server = await startSmallServer(({ method }) => (method === 'PATCH' ? { body: '' } : card));
    const changed = await impatient(server.url).okdesk.companies.update(id(7), { name: 'ООО Ромашка' });
    expect(changed).toMatchObject({ ok: true, value: { id: 7 } });
  });

  it('do not begin once the exchange was stopped', async () => {
    await using server = await startSmallServer(inTurn(card));
    const { okdesk } = impatient(server.url, { signal: AbortSignal.abort() });
    const problem = problemOf(await okdesk.companies.create({ name: 'x' }));
    expect(problem).toMatchObject({ code: 'okdesk.stopped', applied: 'no' });
    expect(server.log).toHaveLength(0);
  });
});
