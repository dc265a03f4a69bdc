import { expect, test } from 'vitest';
import { answerOf, refusedContacts } from './support.ts';

const idle = (view: { work?: unknown; waiting: readonly unknown[] }) =>
  view.work === undefined && view.waiting.length === 0;

test('what was mended goes when it is sent again, and the cause is gone', async () => {
  await using program = await refusedContacts('email');
  const { ask, exchangeId, okdesk } = program;
  const { causes } = await answerOf(ask.causes({ exchangeId }));
  expect(causes).toEqual([expect.objectContaining({ code: 'export.refused', field: 'email', status: 422 })]);
  const [cause] = causes;
  expect(cause?.records).toHaveLength(cause?.count ?? 0);
  expect(cause?.records[0]).toMatchObject({ kind: 'contact', attempts: 1 });

  okdesk.faults.clear();
  const retried = await answerOf(
    ask.retry({ exchangeId, selection: { code: 'export.refused', field: 'email' } }),
  );
  expect(retried).toEqual({ queued: cause?.count, directions: ['export'], joined: false });
  await program.until(idle);
  expect(await answerOf(ask.causes({ exchangeId }))).toEqual({ causes: [] });
});

test('one record is sent again alone: its attempts are forgotten, those of the others are not', async () => {
  await using program = await refusedContacts('email');
  const { ask, exchangeId } = program;
  const recordsOf = async () => (await answerOf(ask.causes({ exchangeId }))).causes[0]?.records ?? [];
  const [first, second] = await recordsOf();
  const onecRef = first?.onecRef ?? '';
  expect(await answerOf(ask.retry({ exchangeId, selection: { onecRef } }))).toMatchObject({ queued: 1 });
  await program.until(idle);
  const attempts = new Map((await recordsOf()).map((record) => [record.onecRef, record.attempts]));
  expect(attempts.get(onecRef)).toBe(1);
  expect(attempts.get(second?.onecRef)).toBe(2);
});

test('where nothing failed, nothing runs', async () => {
  await using program = await refusedContacts('email');
  const { ask, exchangeId } = program;
  const selection = { code: 'export.refused', field: 'phone' } as const;
  expect(await answerOf(ask.retry({ exchangeId, selection }))).toEqual({
    queued: 0,
    directions: [],
    joined: false,
  });
  expect(program.exchanges.view(exchangeId)?.work).toBeUndefined();
});

test('an exchange that is switched off starts nothing, and the records stay refused', async () => {
  await using program = await refusedContacts('email');
  const { ask, exchangeId, exchange } = program;
  program.change({ enabled: false });
  const before = exchange.journal.troubled();
  expect(ask.retry({ exchangeId, selection: 'all' })).toMatchObject({
    ok: false,
    error: { code: 'service.switched_off' },
  });
  expect(exchange.journal.troubled()).toEqual(before);
});
