import { describe, expect, test } from 'vitest';
import type { Exclusion, Mapped } from '../../../electron/exchange/export/map/desired.ts';
import { checkBrake } from '../../../electron/exchange/plan/brake.ts';
import { decide } from '../../../electron/exchange/plan/decision.ts';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import { ref } from '../export/map/people-and-clients.ts';

const id = okdeskIdSchema.parse(77);
const ready: Mapped = {
  status: 'ready',
  desired: { kind: 'company', ref: ref(1), title: 'Ромашка', fields: { name: 'Ромашка' } },
};
const link = { okdeskId: id, contentHash: 'same', archived: false };

describe('decision', () => {
  test('an own write that comes back from 1C asks nothing of ОкДеск', () => {
    expect(decide('company', ready, link, 'same', 'leave')).toEqual({ step: 'unchanged', id });
  });
  test('other content of a linked record is a change', () => {
    expect(decide('company', ready, link, 'other', 'leave')).toMatchObject({ step: 'change', id });
  });
  test('a record without link is looked for before it is created', () => {
    expect(decide('company', ready, undefined, 'same', 'leave').step).toBe('find');
  });

  test.each<[ExportKind, Exclusion, 'leave' | 'archive', string]>([
    ['company', 'deleted', 'leave', 'archive'],
    ['contact', 'deleted', 'leave', 'archive'],
    ['contact', 'partner_deleted', 'leave', 'archive'],
    ['manufacturer', 'deleted', 'leave', 'archive'],
    ['agreement', 'deleted', 'leave', 'leave'],
    ['maintenance_entity', 'gone', 'leave', 'leave'],
    ['equipment', 'deleted', 'leave', 'leave'],
    ['company', 'not_flagged', 'leave', 'leave'],
    ['company', 'not_flagged', 'archive', 'archive'],
    ['contact', 'partner_not_flagged', 'archive', 'archive'],
    ['contact', 'not_working', 'leave', 'leave'],
    ['equipment', 'partner_not_flagged', 'archive', 'leave'],
  ])('linked %s, %s, setting «%s»: %s', (kind, reason, setting, step) => {
    const excluded: Mapped = { status: 'excluded', title: '', reason };
    expect(decide(kind, excluded, link, '', setting).step).toBe(step);
    expect(decide(kind, excluded, undefined, '', setting).step).toBe('ignore');
    expect(decide(kind, excluded, { ...link, archived: true }, '', setting).step).toBe('unchanged');
  });
});

describe('mass-change brake', () => {
  const settings = { records: 500, percent: 50, percentFrom: 50 };
  test.each([
    ['few changes pass', { changes: 10, archives: 0, linked: 1000 }, false],
    ['exactly the limit passes', { changes: 500, archives: 0, linked: 5000 }, false],
    ['one more asks', { changes: 499, archives: 2, linked: 5000 }, true],
    ['more than the share of a kind asks', { changes: 26, archives: 0, linked: 50 }, true],
    ['the share says nothing about few records', { changes: 40, archives: 0, linked: 49 }, false],
    ['nothing to do passes', { changes: 0, archives: 0, linked: 0 }, false],
  ])('%s', (_, company, asks) => {
    expect(checkBrake({ company }, settings) !== undefined).toBe(asks);
  });

  test('the question names the kind that would change most', () => {
    const question = checkBrake(
      {
        company: { changes: 1, archives: 0, linked: 900 },
        contact: { changes: 600, archives: 5, linked: 900 },
      },
      settings,
    );
    expect(question).toEqual({
      changes: 601,
      archives: 5,
      kind: 'contact',
      kindChanges: 605,
      kindTotal: 900,
    });
  });
});
