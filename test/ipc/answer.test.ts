import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkedAnswer } from '../../electron/ipc/answer.ts';
import { StoreFailure, storeProblemOf } from '../../electron/store/failure.ts';
import { failed, success } from '../../shared/result.ts';

const schemas = {
  input: z.object({ id: z.string(), limit: z.number().default(10) }),
  answer: z.object({ lines: z.array(z.string()) }),
};

function gate(handler: Parameters<typeof checkedAnswer<typeof schemas.input, typeof schemas.answer>>[2]) {
  const log: string[] = [];
  const ask = checkedAnswer('ask:some.thing', schemas, handler, (level, message) => {
    log.push(`${level} ${message}`);
  });
  return { ask, log };
}

const codeOf = (envelope: { ok: boolean; error?: { code: string } }) => envelope.error?.code;

test('a question of another shape never reaches the handler, and its value never reaches the log', async () => {
  let called = false;
  const { ask, log } = gate(() => {
    called = true;
    return success({ lines: [] });
  });
  for (const said of [undefined, 'text', { id: 7 }, { id: 'a', limit: 'secret-word' }]) {
    expect(codeOf(await ask(said))).toBe('desktop.question_malformed');
  }
  expect(called).toBe(false);
  expect(log.join('\n')).toContain('ask:some.thing');
  expect(log.join('\n')).not.toContain('secret-word');
});

test('defaults of the contract are filled in, and what the answer does not promise stays in main', async () => {
  const { ask } = gate(({ id, limit }) => {
    const answer = { lines: [id, String(limit)], password: 'hidden' };
    return success(answer);
  });
  expect(await ask({ id: 'a' })).toEqual({ ok: true, value: { lines: ['a', '10'] } });
});

test('an expected failure crosses as it is', async () => {
  const problem = storeProblemOf('store.busy', 'exchange.sqlite', 'run', '');
  const { ask } = gate(() => failed(problem));
  expect(await ask({ id: 'a' })).toEqual({ ok: false, error: problem });
});

test('a handler that breaks answers with a problem; its words and stack stay in the log', async () => {
  const { ask, log } = gate(() => {
    throw new Error('inner words');
  });
  const envelope = await ask({ id: 'a' });
  expect(codeOf(envelope)).toBe('desktop.unexpected');
  expect(JSON.stringify(envelope)).not.toContain('inner words');
  expect(log.join('\n')).toMatch(/inner words[\s\S]+answer\.test/);
});

test('a promise that is rejected, and an answer of another shape, are told in the same way', async () => {
  const rejected = gate(() => Promise.reject(new TypeError('x')));
  expect(codeOf(await rejected.ask({ id: 'a' }))).toBe('desktop.unexpected');
  const lines: unknown = [1];
  const misshapen = gate(() => success({ lines: z.any().parse(lines) }));
  expect(codeOf(await misshapen.ask({ id: 'a' }))).toBe('desktop.unexpected');
  expect(misshapen.log.join('')).toContain('lines.0 invalid_type');
});

test('a full disk is told with its cause, not as something unexpected', async () => {
  const { ask } = gate(() => {
    throw new StoreFailure(storeProblemOf('store.disk_full', 'exchange.sqlite', 'run', ''));
  });
  expect(codeOf(await ask({ id: 'a' }))).toBe('store.disk_full');
});
