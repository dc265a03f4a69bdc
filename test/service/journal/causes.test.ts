import { expect, test } from 'vitest';
import { groupByCause } from '../../../electron/service/journal/causes.ts';
import type { TroubledRecord } from '../../../electron/store/store.ts';
import type { Problem } from '../../../shared/problem.ts';
import { ref } from '../../store/support.ts';

const troubled = (number: number, code: Problem['code'], field = ''): TroubledRecord => ({
  kind: 'contact',
  ref: ref(number),
  issueId: undefined,
  attempts: 1,
  problem: {
    code,
    side: 'okdesk',
    operation: 'PATCH contacts/7',
    disposition: 'refused',
    applied: 'no',
    parameters: field === '' ? {} : { field },
  },
});

test('one cause is one message about one field: what has another cure stands apart', () => {
  const causes = groupByCause([
    troubled(1, 'export.refused', 'phone'),
    troubled(2, 'export.refused', 'email'),
    troubled(3, 'export.refused', 'email'),
    troubled(4, 'okdesk.too_large'),
  ]);
  expect(causes.map(({ code, field, records }) => [code, field, records.length])).toEqual([
    ['export.refused', 'email', 2],
    ['export.refused', 'phone', 1],
    ['okdesk.too_large', '', 1],
  ]);
});
