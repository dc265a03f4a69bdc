import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../electron/store/open.ts';
import { exchangeIdSchema } from '../../shared/ids.ts';
import { onecPassword, place, written } from './support.ts';

const runs = (value: unknown) => ({ runs: value });

describe('the exchange from the command line', () => {
  test('check, first fill, exchange, and a second exchange that writes nothing', async () => {
    const { call, onec, okdesk } = await place();
    expect((await call(['check'])).exitCode).toBe(0);

    const filled = await call(['initial-fill', '--json']);
    expect(filled).toMatchObject({ exitCode: 0, object: { queued: { company: expect.any(Number) } } });

    const first = await call(['run', '--once', '--json']);
    expect(first.object).toMatchObject(
      runs([
        { direction: 'export', outcome: 'complete' },
        { direction: 'import', outcome: 'complete', kinds: { issue: { created: 6 } } },
      ]),
    );
    const before = [onec.counts().acceptedWrites, okdesk.counts().acceptedWrites];
    const second = await call(['run', '--once', '--json']);
    const none = { writes: { onec: 0, okdesk: 0 }, outcome: 'complete' };
    expect(second.object).toMatchObject(runs([none, none]));
    expect([onec.counts().acceptedWrites, okdesk.counts().acceptedWrites]).toEqual(before);
  });

  test('a dry run shows the plan and sends nothing', async () => {
    const { call, onec, okdesk } = await place();
    const before = [onec.counts().acceptedWrites, okdesk.counts().acceptedWrites];
    const { output, exitCode } = await call(['run', '--dry-run', '--direction', 'export']);
    expect(exitCode).toBe(0);
    expect(output).toContain('План, ничего не отправлено');
    expect([onec.counts().acceptedWrites, okdesk.counts().acceptedWrites]).toEqual(before);
  });

  test('a wrong token is refused in the words of the seed', async () => {
    const { call, secrets } = await place();
    const wrong = { ...secrets, EXCHANGE_OKDESK_TOKEN: 'f'.repeat(40) };
    const checked = await call(['check'], wrong);
    expect(checked.exitCode).toBe(4);
    expect(checked.output).toContain('Неверный адрес аккаунта или API-токен');
    expect((await call(['run', '--direction', 'export'], wrong)).exitCode).toBe(4);
  });

  test('no secret is printed or stored, whatever goes well or wrong', async () => {
    const { call, okdesk, path, secrets } = await place();
    const wrong = 'fedcba9876543210fedcba9876543210fedcba98';
    const answers = [
      await call(['check']),
      await call(['check'], { ...secrets, EXCHANGE_OKDESK_TOKEN: wrong }),
      await call(['run', '--json'], { ...secrets, EXCHANGE_OKDESK_TOKEN: wrong }),
      await call(['run', '--json']),
      await call(['journal', '--limit', '1000', '--json']),
      await call(['settings', '--json']),
    ];
    const told = answers.map(({ output, errors }) => output + errors).join('\n');
    const basic = Buffer.from(`ОбменОкДеск:${onecPassword}`).toString('base64');
    for (const secret of [okdesk.token, wrong, basic, `:${onecPassword}@`]) {
      expect(told).not.toContain(secret);
      expect(written(path)).not.toContain(secret);
    }
  });

  test('a password that is a word of its own is found in nothing that was written', async () => {
    const { call, path, secrets, onec } = await place();
    const own = 'Ключ-от-Базы-77';
    const answer = await call(['run', '--json'], { ...secrets, EXCHANGE_ONEC_PASSWORD: own });
    expect(answer.exitCode).toBe(4);
    expect(onec.counts().acceptedWrites).toBe(0);
    for (const text of [answer.output, answer.errors, written(path)]) {
      expect(text).not.toContain(own);
      expect(text).not.toContain(encodeURIComponent(own));
      expect(text).not.toContain(Buffer.from(`ОбменОкДеск:${own}`).toString('base64'));
    }
  });

  test('Ctrl+C ends with status 130 and the next run finishes the work', async () => {
    const { begin, call, okdesk } = await place({ partners: 6, issues: 30 });
    okdesk.faults.add({ path: /companies/u, times: 1000, fault: { type: 'delay', ms: 200 } });
    const running = begin(['run', '--once', '--json']);
    await running.said('отправка');
    running.child.kill('SIGINT');
    const stopped = await running.ended;
    expect(stopped.exitCode).toBe(130);
    okdesk.faults.clear();
    const next = await call(['run', '--once', '--json']);
    expect(next.object).toMatchObject(runs([{ outcome: 'complete' }, { outcome: 'complete' }]));
    const keys = okdesk.all('companies').flatMap(({ crm_1c_id: key }) => (key ? [key] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a second start while one runs says so with status 3', async () => {
    const { begin, call, okdesk } = await place({ partners: 6, issues: 10 });
    okdesk.faults.add({ times: 1000, fault: { type: 'delay', ms: 150 } });
    const running = begin(['run', '--direction', 'export']);
    await running.said('отправка');
    const second = await call(['run', '--direction', 'export', '--json']);
    expect(second).toMatchObject({ exitCode: 3, object: { runs: [{ problem: { code: 'run.locked' } }] } });
    running.child.kill('SIGINT');
    await running.ended;
  });

  test('serve makes up a missed start at once with one run, and ends with Ctrl+C', async () => {
    const { begin, set, path, onec } = await place();
    await set('schedule.export=* * * * *');
    // The last export began three hours ago: 180 minutes of this schedule were missed.
    const store = openStore({ path: join(path, 'exchange.sqlite'), now: () => Date.now() - 3 * 3600 * 1000 });
    if (!store.ok) throw new Error(store.error.code);
    store.value.exchange(exchangeIdSchema.parse('main')).runs.start('export');
    store.value.close();
    const serving = begin(['serve', '--json']);
    await serving.said('Выполнено полностью');
    const requests = onec.counts().requests;
    serving.child.kill('SIGINT');
    const { exitCode, object } = await serving.ended;
    expect(exitCode).toBe(130);
    expect(object).toMatchObject({ runs: 1 });
    expect(onec.counts().requests).toBe(requests);
  });

  test('too many changes wait for a yes', async () => {
    const { call, set, onec, okdesk } = await place();
    expect((await call(['run', '--direction', 'export'])).exitCode).toBe(0);
    const person = onec.asPerson();
    for (const partner of person.all('Catalog_Партнеры')) {
      const { Ref_Key: ref, Description: name } = partner;
      person.change('Catalog_Партнеры', String(ref), { НаименованиеПолное: `${String(name)} новое` });
    }
    await set('export.brake.records=0');
    const before = okdesk.counts().acceptedWrites;
    const asked = await call(['run', '--direction', 'export']);
    expect(asked.exitCode).toBe(4);
    expect(asked.output).toContain('--yes');
    expect(okdesk.counts().acceptedWrites).toBe(before);
    expect((await call(['run', '--direction', 'export', '--yes'])).exitCode).toBe(0);
    expect(okdesk.counts().acceptedWrites).toBeGreaterThan(before);
  });
});
