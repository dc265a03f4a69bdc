import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { exchangeIdSchema } from '../../shared/ids.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';

/** A folder of its own for one test, gone afterwards. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'exchange-desktop-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A moment of this PC's wall time, as the schedules mean it. */
export function at(day: string, time: string): number {
  return new Date(`${day}T${time}:00`).getTime();
}

/** An exchange at rest, everything on the other side up to 18:40 of 23 November. */
export function view(part: Partial<ExchangeView> = {}): ExchangeView {
  return {
    id: exchangeIdSchema.parse('main'),
    name: 'Обмен с ОкДеск',
    state: 'idle',
    waiting: [],
    completeSince: {
      export: new Date(at('2026-11-23', '18:40')).toISOString(),
      import: new Date(at('2026-11-23', '18:45')).toISOString(),
    },
    nextRun: {},
    queue: { pending: 0, refused: 0, undecided: 0, cases: 0 },
    ...part,
  };
}
