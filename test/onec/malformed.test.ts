import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOneC } from '../../electron/onec/create.ts';
import type { OneC } from '../../electron/onec/onec.ts';
import { oneCRefSchema } from '../../shared/ids.ts';
import { problemSchema } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { onecSettingsSchema } from '../../shared/settings.ts';
import { type MalformedAnswer, malformedAnswer } from '../http/malformed.ts';
import { listen } from './listen.ts';

const ref = oneCRefSchema.parse('3d8833c5-567e-11ed-b631-18c04dfe78bb');
const password = 'Пароль-7f3a91c4';
const set = 'Catalog_Партнеры';

async function pages(onec: OneC): Promise<Result<unknown, unknown>> {
  let end: Result<unknown, unknown> = { ok: true, value: [] };
  let count = 0;
  for await (const page of onec.pages(set, { orderBy: 'Ref_Key' })) {
    end = page;
    count += 1;
    if (count === 20) break;
  }
  return end;
}

const calls: Readonly<Record<string, (onec: OneC) => Promise<Result<unknown, unknown>>>> = {
  'opened sets': (onec) => onec.openedSets(),
  pages,
  list: (onec) => onec.list(set, { filter: "Description eq 'x'" }),
  count: (onec) => onec.count(set),
  'an object': (onec) => onec.get(set, ref),
  'a constant': (onec) => onec.constant('Constant_ОкД'),
  'a new document': (onec) => onec.create('Document_ЗаданиеСотруднику', { Тема: 'x' }),
  'a changed document': (onec) => onec.update('Document_ЗаданиеСотруднику', ref, { Тема: 'x' }),
  posting: (onec) => onec.post('Document_ЗаданиеСотруднику', ref),
  nodes: (onec) => onec.exchangePlanNodes(),
  changes: (onec) => onec.selectChanges(ref, 1, () => undefined),
  'received changes': (onec) => onec.notifyChangesReceived(ref, 1),
};

test('whatever 1C answers, the client comes back with a value or with a problem in words, without the password', async () => {
  let answer: MalformedAnswer = { status: 200, contentType: '', body: new Uint8Array() };
  const server = await listen((request, response) => {
    request.resume();
    response.writeHead(answer.status, { 'Content-Type': answer.contentType, Connection: 'close' });
    response.end(answer.body);
  });
  const settings = onecSettingsSchema.parse({
    url: server.url,
    user: 'ОбменОкДеск',
    timeoutSeconds: 5,
    pageSize: 50,
  });
  const onec = createOneC({ settings, password, random: () => 0, wait: async () => true });
  try {
    await fc.assert(
      fc.asyncProperty(malformedAnswer, fc.constantFrom(...Object.keys(calls)), async (given, name) => {
        answer = given;
        const result = await calls[name]?.(onec);
        expect(result).toBeDefined();
        if (result === undefined || result.ok) return;
        expect(problemSchema.safeParse(result.error).success).toBe(true);
        const told = JSON.stringify(result.error);
        expect(told).not.toContain(password);
        expect(told).not.toContain(Buffer.from(`ОбменОкДеск:${password}`).toString('base64'));
      }),
      { numRuns: 600 },
    );
  } finally {
    await server.close();
  }
}, 60_000);
