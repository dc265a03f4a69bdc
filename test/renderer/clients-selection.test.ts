import { expect, test } from 'vitest';
import { flagPlan } from '../../renderer/screens/clients/selection.ts';
import { type ClientRecord, clientRecordSchema } from '../../shared/ipc/clients.ts';

const guid = (number: number) => `3d8833c5-567e-11ed-b631-${String(number).padStart(12, '0')}`;
const base = { title: 'Запись', detail: '', state: 'excluded', findings: [], flag: false };
const company = clientRecordSchema.parse({ ...base, kind: 'company', ref: guid(1) });

function contact(number: number, code: string): ClientRecord {
  return clientRecordSchema.parse({
    ...base,
    kind: 'contact',
    ref: guid(number),
    partner: { ref: guid(1), title: 'Ромашка' },
    forbidden: { code, parameters: {} },
  });
}

test('a contact goes along when its client gets the flag in the same wish, the client first', () => {
  const plan = flagPlan([contact(2, 'clients.forbidden_partner_not_flagged'), company], true);
  expect(plan.wishes.map(({ kind }) => kind)).toEqual(['company', 'contact']);
  expect(plan.forbidden).toEqual([]);
});

test('what the rule forbids is left out and counted by its reason; taking off is never forbidden', () => {
  const records = [
    contact(2, 'clients.forbidden_partner_not_flagged'),
    contact(3, 'clients.forbidden_partner_not_flagged'),
    contact(4, 'clients.forbidden_not_working'),
  ];
  expect(flagPlan(records, true)).toEqual({
    wishes: [],
    forbidden: [
      { code: 'clients.forbidden_partner_not_flagged', count: 2 },
      { code: 'clients.forbidden_not_working', count: 1 },
    ],
  });
  expect(flagPlan(records, false).wishes).toHaveLength(3);
});
