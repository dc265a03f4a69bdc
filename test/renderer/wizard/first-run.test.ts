import { expect, test } from 'vitest';
import { planCauses } from '../../../renderer/screens/wizard/first-run/plan-causes.ts';
import { lastRuns, runTotals } from '../../../renderer/screens/wizard/first-run/run-totals.ts';
import type { RunView } from '../../../shared/ipc/views.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';

function held(title: string, action: PlannedChange['action'], code: MessageCode): PlannedChange {
  return {
    record: { kind: 'contact', title },
    action,
    fields: [],
    reason: { code, parameters: { title } },
  };
}

test('what a plan holds back is grouped by cause: refused first, the frequent before the rare', () => {
  const causes = planCauses([
    held('ждёт', 'park', 'run.stopped'),
    held('редкая', 'refuse', 'run.partial'),
    held('первая', 'refuse', 'run.refused'),
    held('вторая', 'refuse', 'run.refused'),
    { record: { kind: 'contact', title: 'уйдёт' }, action: 'create', fields: [] },
  ]);
  expect(causes.map(({ action, count, titles }) => [action, count, titles])).toEqual([
    ['refuse', 2, ['первая', 'вторая']],
    ['refuse', 1, ['редкая']],
    ['park', 1, ['ждёт']],
  ]);
  expect(causes[0]?.parameters).toEqual({ title: 'первая' });
});

test('five names are enough to know what is meant', () => {
  const many = Array.from({ length: 9 }, (_, place) => held(String(place), 'refuse', 'run.refused'));
  expect(planCauses(many)[0]).toMatchObject({ count: 9, titles: ['0', '1', '2', '3', '4'] });
});

function run(id: number, parts: Partial<RunView>): RunView {
  return {
    id,
    direction: 'export',
    trial: false,
    startedAt: '2026-11-20T08:00:00Z',
    endedAt: '2026-11-20T08:01:00Z',
    outcome: 'complete',
    ...parts,
  };
}

test('the last finished run of each direction counts; plans and a run that goes on do not', () => {
  const runs = [
    run(1, {}),
    run(2, {}),
    run(3, { trial: true }),
    run(4, { direction: 'import', endedAt: undefined }),
  ];
  expect(lastRuns(runs).map((last) => last.run.id)).toEqual([2]);
});

test('the counts of a run are summed over its kinds', () => {
  const counts = { created: 1, changed: 2, unchanged: 3, failed: 4, parked: 5 };
  const report = {
    direction: 'export' as const,
    kinds: { company: counts, contact: counts },
    requests: { onec: 0, okdesk: 0 },
    writes: { onec: 0, okdesk: 0 },
    seconds: 1,
    outcome: 'complete' as const,
  };
  expect(runTotals(report)).toEqual({ created: 2, changed: 4, unchanged: 6, failed: 8, parked: 10 });
  expect(runTotals(undefined).failed).toBe(0);
});
