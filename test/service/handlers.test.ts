import { describe, expect, test } from 'vitest';
import { checkHandlers } from '../../electron/ipc/check-handlers.ts';
import { exchangeHandlers } from '../../electron/ipc/exchange-handlers.ts';
import { matchingHandlers } from '../../electron/ipc/matching-handlers.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../shared/ids.ts';
import { exchangeQuestions } from '../../shared/ipc/exchange.ts';
import { matchingQuestions } from '../../shared/ipc/matching.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { onecSide } from '../scenarios/onec-side.ts';
import { startProgram } from './support.ts';

function good<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
  return result.value;
}

describe('the screen «Обмен»', () => {
  test('shows a plan without sending anything, what changes first, and its whole length', async () => {
    await using program = await startProgram({ filled: true });
    const ask = exchangeHandlers(program);
    const { exchangeId } = program;
    const side = onecSide(program.onec);
    side.partner('Новый клиент');
    const before = program.okdesk.counts().acceptedWrites;
    const plan = good(await ask.plan({ exchangeId, direction: 'export', verify: false }));
    expect(exchangeQuestions.plan.answer.parse(plan).report.outcome).toBe('complete');
    expect(plan.planned[0]).toMatchObject({ action: 'create', record: { title: 'Новый клиент' } });
    expect(plan.total).toBe(plan.planned.length);
    expect(program.okdesk.counts().acceptedWrites).toBe(before);

    const compared = good(await ask.plan({ exchangeId, direction: 'export', verify: true }));
    expect(exchangeQuestions.plan.answer.parse(compared).problem).toBeUndefined();
    expect(program.okdesk.counts().acceptedWrites).toBe(before);
  });

  test('«Начальное заполнение» reads 1C whole and sends nothing', async () => {
    await using program = await startProgram();
    const ask = exchangeHandlers(program);
    const { objects } = good(await ask.initialFill({ exchangeId: program.exchangeId }));
    expect(objects).toBeGreaterThan(20);
    expect(program.okdesk.counts().acceptedWrites).toBe(0);
    expect(good(await ask.list({})).exchanges).toMatchObject([
      { id: 'main', state: 'idle', queue: { pending: expect.any(Number) } },
    ]);
    expect(good(await ask.list({})).exchanges[0]?.queue.pending).toBeGreaterThan(0);
  });

  test('a stopped initial fill says so', async () => {
    await using program = await startProgram({ partners: 20 });
    const ask = exchangeHandlers(program);
    const { exchangeId } = program;
    program.onec.faults.add({ path: /Catalog_/u, times: 100, fault: { type: 'delay', ms: 50 } });
    const filling = ask.initialFill({ exchangeId });
    await program.until(({ work }) => work?.progress !== undefined);
    good(await ask.stop({ exchangeId }));
    expect(await filling).toMatchObject({ ok: false, error: { code: 'service.stopped' } });
  });

  test('runs come newest first with their reports', async () => {
    await using program = await startProgram({ filled: true });
    const ask = exchangeHandlers(program);
    const answer = good(await ask.runs({ exchangeId: program.exchangeId, limit: 1 }));
    expect(exchangeQuestions.runs.answer.parse(answer).runs).toMatchObject([
      { direction: 'import', trial: false, outcome: 'complete', report: { direction: 'import' } },
    ]);
  });

  test('«Стоп», «Пауза» and «Обмен сейчас» reach the exchange', async () => {
    await using program = await startProgram();
    const ask = exchangeHandlers(program);
    const { exchangeId } = program;
    good(await ask.pause({ exchangeId, minutes: 60 }));
    expect(program.exchanges.view(exchangeId)?.state).toBe('paused');
    good(await ask.pause({ exchangeId, minutes: 0 }));
    good(await ask.run({ exchangeId, directions: ['export', 'import'], brakeApproved: false }));
    expect(program.exchanges.view(exchangeId)?.work?.what).toBe('export');
    good(await ask.stop({ exchangeId }));
    await program.until(({ work }) => work === undefined);
    expect(program.exchange.runs.list(9)).toMatchObject([{ outcome: 'stopped' }]);
  });
});

describe('the connection check', () => {
  const sides = ['onec', 'okdesk'] as const;

  test('asks both sides with the kept sign-in and writes nothing', async () => {
    await using program = await startProgram();
    const { exchangeId } = program;
    const { reports } = good(await checkHandlers(program).run({ exchangeId, sides: [...sides] }));
    expect(reports.map(({ side }) => side)).toEqual(['onec', 'okdesk']);
    expect(reports[1]?.verdict).toBe('okdesk.verdict_good');
    expect(program.onec.counts().acceptedWrites + program.okdesk.counts().acceptedWrites).toBe(0);
  });

  test('a secret that is missing is an answer with its remedy, and the other side is asked', async () => {
    await using program = await startProgram();
    const { exchangeId } = program;
    await program.secrets.set(exchangeId, 'okdeskToken', '');
    const { reports } = good(await checkHandlers(program).run({ exchangeId, sides: [...sides] }));
    expect(reports[0]?.answers.length).toBeGreaterThan(3);
    expect(reports[1]).toMatchObject({
      good: false,
      verdict: 'okdesk.verdict_wrong',
      answers: [{ state: 'bad', answer: 'service.no_okdesk_token' }],
    });
    expect(program.okdesk.counts().requests).toBe(0);
  });
});

describe('matching', () => {
  test('reads 1C, links what is certain, asks about the rest; a yes links, a no lets it be created', async () => {
    await using program = await startProgram({ partners: 0, issues: 0 });
    const { exchangeId } = program;
    const side = onecSide(program.onec);
    const yes = side.partner('ООО «Ромашка»');
    const no = side.partner('ООО «Василёк»');
    const sure = side.partner('Лютик');
    side.counterparty(sure, 'Лютик', '7707083893');
    const person = program.okdesk.asPerson();
    const chamomile = person.create('companies', { name: 'Ромашка' });
    const cornflower = person.create('companies', { name: 'Василёк' });
    person.create('companies', { name: 'Лютик', additional_name: '7707083893' });
    const ask = matchingHandlers(program);

    good(await ask.search({ exchangeId }));
    const list = matchingQuestions.list.answer.parse(good(await ask.list({ exchangeId })));
    const open = list.proposals.filter(({ decision }) => decision === 'open');
    expect(open.map(({ title, okdeskId, evidence }) => [title, okdeskId, evidence]).sort()).toEqual([
      ['ООО «Василёк»', cornflower, 'название'],
      ['ООО «Ромашка»', chamomile, 'название'],
    ]);
    expect(open.every(({ url }) => url.startsWith(`${program.okdesk.url}/companies/`))).toBe(true);
    const companies = () => list.summaries.find(({ kind }) => kind === 'company');
    expect(companies()).toEqual({ kind: 'company', records: 3, linked: 1, open: 2 });
    expect(list.foreignKeys).toBe(0);

    const pair = (ref: string, okdeskId: number) => ({
      kind: 'company' as const,
      ref: oneCRefSchema.parse(ref),
      okdeskId: okdeskIdSchema.parse(okdeskId),
    });
    expect(program.exchanges.view(exchangeId)).toMatchObject({ state: 'attention', queue: { undecided: 2 } });
    good(await ask.decide({ exchangeId, accept: [pair(yes, chamomile)], reject: [pair(no, cornflower)] }));
    expect(program.exchanges.view(exchangeId)).toMatchObject({ queue: { undecided: 0 } });
    await program.run('export');
    const keyOf = (id: number) => program.okdesk.all('companies').find((row) => row.id === id)?.['crm_1c_id'];
    expect(keyOf(chamomile)).toBe(yes);
    expect(keyOf(cornflower)).toBeUndefined();
    expect(program.okdesk.all('companies').filter((row) => row['crm_1c_id'] === no)).toHaveLength(1);
  });

  test('a pair that nobody proposed is refused, and no other answer is taken', async () => {
    await using program = await startProgram({ partners: 0, issues: 0 });
    const { exchangeId } = program;
    const ref = oneCRefSchema.parse(onecSide(program.onec).partner('Ромашка'));
    const okdeskId = okdeskIdSchema.parse(program.okdesk.asPerson().create('companies', { name: 'Ромашка' }));
    const ask = matchingHandlers(program);
    good(await ask.search({ exchangeId }));
    const real = { kind: 'company', ref, okdeskId } as const;
    const strange = { ...real, okdeskId: okdeskIdSchema.parse(9999) };
    const answer = await ask.decide({ exchangeId, accept: [real], reject: [strange] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'service.no_such_pair' } });
    expect(program.exchange.matches.list('company')).toMatchObject([{ decision: 'open' }]);
  });

  test('a company that carries the key of another exchange is counted and left alone', async () => {
    await using program = await startProgram({ partners: 0, issues: 0 });
    const { exchangeId } = program;
    const side = onecSide(program.onec);
    side.counterparty(side.partner('Ромашка'), 'Ромашка', '7707083893');
    const foreign = { name: 'Ромашка', additional_name: '7707083893', crm_1c_id: 'CRM-77' };
    program.okdesk.asPerson().create('companies', foreign);
    const ask = matchingHandlers(program);
    good(await ask.search({ exchangeId }));
    expect(good(await ask.list({ exchangeId })).foreignKeys).toBe(1);
    expect(program.okdesk.all('companies')).toMatchObject([{ crm_1c_id: 'CRM-77' }]);
  });
});
