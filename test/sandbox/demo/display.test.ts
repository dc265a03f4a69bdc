import { describe, expect, test } from 'vitest';
import { countsTable, withAllKinds } from '../../../electron/sandbox/demo/counts-table.ts';
import { failureLines, warningLines } from '../../../electron/sandbox/demo/journal-lines.ts';
import { readDemoOptions } from '../../../electron/sandbox/demo/options.ts';
import { createProgressDisplay } from '../../../electron/sandbox/demo/progress-display.ts';
import { isSuccess } from '../../../electron/sandbox/demo/summary.ts';
import { wordsIn } from '../../../electron/sandbox/demo/words.ts';
import { openStore } from '../../../electron/store/open.ts';
import { exchangeIdSchema, runIdSchema } from '../../../shared/ids.ts';
import type { RunReport } from '../../../shared/run-report.ts';

const russian = wordsIn('ru');
const report: RunReport = {
  direction: 'import',
  kinds: { issue: { created: 3, changed: 0, unchanged: 0, failed: 1, parked: 0 } },
  requests: { onec: 5, okdesk: 6 },
  writes: { onec: 0, okdesk: 0 },
  seconds: 0.5,
  outcome: 'complete',
};

/** What a display wrote while its clock went on by `stepMs` with each step. */
function shown(isTerminal: boolean, stepMs: number): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const display = createProgressDisplay(
    { isTerminal, write: (text) => written.push(text) },
    russian,
    () => now,
  );
  for (let done = 1; done <= 50; done += 1) {
    display.show({ direction: 'import', phase: 'sending', kind: 'issue', done, total: 400, secondsLeft: 9 });
    now += stepMs;
  }
  display.clear();
  return written;
}

describe('what the demonstration shows', () => {
  test('a terminal gets one line that changes and goes away', () => {
    const written = shown(true, 50);
    expect(written.every((text) => text.startsWith('\r\u001b[2K') && !text.includes('\n'))).toBe(true);
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  test('a file gets a plain line every two seconds, with count and time left', () => {
    const written = shown(false, 100);
    expect(written).toHaveLength(3);
    expect(written[0]).toBe('   отправка, заявки: 1 из 400, осталось около 9 с\n');
  });

  test('the table has a line for every kind of the direction', () => {
    const lines = countsTable(report, russian).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/создано +изменено +без изменений +с ошибкой +ждёт$/);
    expect(lines[1]).toMatch(/заявки +3 +· +· +1 +·$/);
  });

  test('the object has every kind, those without work as zeros', () => {
    expect(Object.keys(withAllKinds(report).kinds)).toEqual([
      'issue',
      'comment',
      'attachment',
      'time_entry',
      'check_list',
    ]);
  });

  test('a failure is told with cause and remedy; its warning is not told twice', () => {
    const store = openStore({ path: ':memory:', now: Date.now });
    if (!store.ok) throw new Error(store.error.code);
    const { journal, runs } = store.value.exchange(exchangeIdSchema.parse('test'));
    const runId = runIdSchema.parse(runs.start('export'));
    const code = 'sandbox.wrong_value';
    const parameters = { option: 'seed', value: 'x', accepts: '1' };
    const entry = { runId, event: 'export', code, parameters, kind: 'contact' } as const;
    journal.append({ ...entry, level: 'error', onecRef: 'one' });
    journal.append({ ...entry, level: 'warning', onecRef: 'one' });
    expect(failureLines(journal, runId, russian)).toContain('Что сделать: Можно: 1');
    expect(warningLines(journal, runId, russian)).toBe('');
    journal.append({ ...entry, level: 'warning', onecRef: 'two' });
    journal.append({ ...entry, level: 'warning', onecRef: 'three' });
    expect(warningLines(journal, runId, russian)).toContain('(таких 2)');
    store.value.close();
  });

  test('success needs four complete runs, equal minutes and no write in the second pair', () => {
    const equal = { okdesk: 1, onec: 1, missing: [], doubled: [], different: [], stray: [], agrees: true };
    const four = [report, report, report, report];
    expect(isSuccess(four, equal)).toBe(true);
    expect(isSuccess(four.slice(1), equal)).toBe(false);
    expect(isSuccess(four, { ...equal, agrees: false })).toBe(false);
    expect(isSuccess([...four.slice(1), { ...report, writes: { onec: 1, okdesk: 0 } }], equal)).toBe(false);
    expect(isSuccess([...four.slice(1), { ...report, outcome: 'partial' }], equal)).toBe(false);
  });

  test('options of the sandbox that the demonstration lacks are refused', () => {
    expect(readDemoOptions(['--data=x'])).toMatchObject({ error: { code: 'sandbox.unknown_option' } });
    expect(readDemoOptions(['--partners=3', '--json'])).toMatchObject({ value: { partners: 3, json: true } });
  });
});
