import { expect, test } from 'vitest';
import { planGroups } from '../../../renderer/screens/exchange/plan/plan-groups.ts';
import type { PlannedChange } from '../../../shared/planned-change.ts';

const line = (
  action: PlannedChange['action'],
  kind: PlannedChange['record']['kind'],
  title: string,
  code?: 'run.locked' | 'run.stopped',
): PlannedChange => ({
  record: { kind, title },
  action,
  fields: [],
  ...(code === undefined ? {} : { reason: { code, parameters: {} } }),
});

test('A plan is read by fate, kind and cause: what needs a person first, what is equal not at all', () => {
  const groups = planGroups([
    line('create', 'contact', 'А'),
    line('create', 'company', 'Б'),
    line('leave', 'company', 'В'),
    line('refuse', 'contact', 'Г', 'run.locked'),
    line('refuse', 'contact', 'Д', 'run.stopped'),
    line('refuse', 'contact', 'Е', 'run.stopped'),
    line('park', 'equipment', 'Ж'),
  ]);
  expect(groups.map(({ action, kind, code, lines }) => [action, kind, code, lines.length])).toEqual([
    ['refuse', 'contact', 'run.stopped', 2],
    ['refuse', 'contact', 'run.locked', 1],
    ['create', 'company', undefined, 1],
    ['create', 'contact', undefined, 1],
    ['park', 'equipment', undefined, 1],
  ]);
});
