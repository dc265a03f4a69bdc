import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../renderer/screens/journal/entries/page-span.ts';
import { prettyText } from '../../../renderer/screens/journal/entry/pretty-text.ts';
import { retryResult } from '../../../renderer/screens/journal/retry/retry-result.ts';
import type { RunView } from '../../../shared/ipc/views.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { RunOutcome } from '../../../shared/run-report.ts';

describe('request and answer', () => {
  test('JSON is set out line by line, with its method and path before it', () => {
    expect(prettyText('PATCH contacts/7 {"contact":{"email":"a"}}')).toBe(
      'PATCH contacts/7\n{\n  "contact": {\n    "email": "a"\n  }\n}',
    );
  });

  test('what was cut or is no JSON stays as it came', () => {
    for (const text of ['{"contact":{"na… (+120)', 'Bad gateway', '']) expect(prettyText(text)).toBe(text);
  });
});

test('only the pages of the rows in sight are asked for', () => {
  expect(pagesOf(0, 30)).toEqual([0]);
  expect(pagesOf(95, 130)).toEqual([0, 1]);
  expect(pagesOf(900_010, 900_040)).toEqual([9_000]);
});

describe('what became of «Отправить снова»', () => {
  const run = (id: number, direction: Direction, outcome: RunOutcome | undefined, failed = 0): RunView => ({
    id,
    direction,
    trial: false,
    startedAt: '2026-11-23T09:00:00.000Z',
    ...(outcome === undefined
      ? {}
      : {
          outcome,
          report: {
            direction,
            kinds: { contact: { created: 1, changed: 0, unchanged: 0, failed, parked: 0 } },
            requests: { onec: 1, okdesk: 1 },
            writes: { onec: 0, okdesk: 1 },
            seconds: 1,
            outcome,
          },
        }),
  });

  test('a complete run without errors: everything was accepted', () => {
    expect(retryResult([run(3, 'export', 'complete'), run(2, 'export', 'stopped')], ['export'])).toEqual({
      kind: 'accepted',
    });
  });

  test('what still fails is counted over both directions', () => {
    const runs = [run(4, 'import', 'complete', 2), run(3, 'export', 'complete', 1)];
    expect(retryResult(runs, ['export', 'import'])).toEqual({ kind: 'stillFailing', count: 3 });
  });

  test('a run that did not come to its end never counts as accepted', () => {
    expect(retryResult([run(3, 'export', 'stopped')], ['export'])).toEqual({ kind: 'stopped' });
    expect(retryResult([run(3, 'export', undefined)], ['export'])).toEqual({ kind: 'unfinished' });
    expect(retryResult([], ['export'])).toBeUndefined();
  });

  test('a dry run tells nothing', () => {
    const dry = { ...run(4, 'export', 'complete'), trial: true };
    expect(retryResult([dry, run(3, 'export', 'partial')], ['export'])).toEqual({ kind: 'partial' });
  });
});
