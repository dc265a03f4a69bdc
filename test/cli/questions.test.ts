import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { place } from './support.ts';

const storiesSchema = z.object({
  stories: z.array(
    z.object({
      title: z.string(),
      answer: z.object({ code: z.string() }),
      findings: z.array(z.object({ code: z.string() })),
    }),
  ),
});
const answersIn = (object: unknown) => storiesSchema.parse(object).stories.map((story) => story.answer.code);

describe('what people ask after an exchange', () => {
  test('«Почему этого нет на другой стороне?»', async () => {
    const { call, okdesk } = await place();
    const unknown = await call(['explain', 'Ромашка']);
    expect(unknown).toMatchObject({ exitCode: 2 });
    expect(unknown.output).toContain('Ничего не найдено');
    await call(['run', '--once']);

    const issue = okdesk.all('issues')[0]?.['id'];
    const told = await call(['explain', `№ ${String(issue)}`, '--json']);
    expect(answersIn(told.object)[0]).toMatch(/^explain\.issue_(there|incomplete)$/u);
    expect(answersIn((await call(['explain', '999999', '--json'])).object)).toEqual([
      'explain.issue_unknown',
    ]);

    const client = await call(['explain', 'ромашка', '--json']);
    expect(answersIn(client.object)).toEqual(['explain.record_there']);
    const words = (await call(['explain', 'Ромашка'])).output;
    expect(words).toContain('Есть в ОкДеск под номером');
    expect(words).toContain('Контактных лиц');
  });

  test('a partner without the flag is explained by the flag, with the cure', async () => {
    const { call, onec } = await place();
    const person = onec.asPerson();
    person.create('Catalog_Партнеры', { Description: 'Канцелярия Плюс', ОкД_ВыгружатьВОкДеск: false });
    await call(['initial-fill']);
    const { output, exitCode } = await call(['explain', 'канцелярия плюс']);
    expect(exitCode).toBe(0);
    expect(output).toContain('Не стоит флаг «Выгружать в ОкДеск»');
    expect(output).toContain('Поставьте флаг');
  });

  test('a document of 1C is found by its number when the password is at hand', async () => {
    const { call, onec } = await place();
    await call(['run', '--once']);
    const [task] = onec.asPerson().all('Document_ЗаданиеСотруднику');
    const number = String(task?.['Number']);
    expect(answersIn((await call(['explain', number, '--json'])).object)[0]).toMatch(/^explain\.issue_/u);
    expect((await call(['explain', number], {})).exitCode).toBe(2);
  });

  test('a refused record is shown with its cause, sent again by cause, and goes after the cure', async () => {
    const { call, okdesk } = await place();
    const refusal = {
      type: 'status',
      status: 422,
      body: '{"errors":{"phone":"имеет неверное значение"}}',
    } as const;
    for (const method of ['POST', 'PATCH']) {
      okdesk.faults.add({ method, path: /\/contacts/u, times: 1000, fault: refusal });
    }
    const failed = await call(['run', '--direction', 'export']);
    expect(failed.exitCode).toBe(5);
    expect(failed.output).toMatch(
      /При обновлении данных контактного лица .+ произошла ошибка\. Код ошибки 422/u,
    );
    expect(failed.output).toContain('Что делать:');

    const causes = await call(['retry', '--json']);
    expect(causes.object).toMatchObject({
      causes: expect.arrayContaining([expect.objectContaining({ code: 'export.refused' })]),
    });
    expect((await call(['retry', 'export.refused'])).output).toContain('Поставлено в очередь снова');
    expect((await call(['retry', 'нет такого'])).exitCode).toBe(2);

    okdesk.faults.clear();
    expect((await call(['run', '--direction', 'export'])).exitCode).toBe(0);
    const journal = await call(['journal', '--level', 'error', '--text', 'неверное значение', '--json']);
    const lines = z.object({ entries: z.array(z.object({ level: z.string(), kind: z.string() })) });
    const { entries } = lines.parse(journal.object);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map((entry) => `${entry.level} ${entry.kind}`))).toEqual(
      new Set(['error contact']),
    );
  });

  test('matching shows what exists on both sides and refuses a pair that nobody proposed', async () => {
    const { call } = await place();
    const { exitCode, object } = await call(['match', '--json']);
    expect(exitCode).toBe(0);
    expect(object).toMatchObject({
      summaries: expect.arrayContaining([expect.objectContaining({ kind: 'company' })]),
    });
    const pair = '3d8833c5-567e-11ed-b631-18c04dfe78bb=4';
    const wrong = await call(['match', '--accept', pair, '--json']);
    expect(wrong).toMatchObject({ exitCode: 2, object: { problem: { code: 'cli.no_such_pair' } } });
  });
});
