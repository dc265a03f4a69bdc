import { expect, test } from 'vitest';
import { type FanOutView, fanOut } from '../../../../electron/exchange/export/read/fan-out.ts';
import type { OneCRecord, OneCRecordOf, OneCRecordType } from '../../../../electron/onec/records/records.ts';
import { contactPerson, contract, counterparty, partner, ref } from '../map/people-and-clients.ts';

const base = { dataVersion: 'v1', deletionMark: false } as const;
const object = {
  ...base,
  type: 'client_object',
  ref: ref(5),
  name: 'Склад',
  partner: ref(1),
  address: '',
  contracts: [ref(3)],
} as const;
const equipment = {
  ...base,
  type: 'client_equipment',
  ref: ref(6),
  name: 'Касса',
  partner: ref(1),
  model: ref(7),
  clientObject: ref(5),
  serialNumber: '',
  inventoryNumber: '',
  contracts: [],
} as const;
const model = {
  ...base,
  type: 'equipment_model',
  ref: ref(7),
  name: '30Ф',
  code: '',
  description: '',
  equipmentKind: ref(8),
} as const;
const person = contactPerson(2, { partner: ref(1) });
const deal = contract(3, { partner: ref(1), contractType: ref(4) });
const kept: readonly OneCRecord[] = [
  partner(1, { mainManager: ref(9) }),
  person,
  deal,
  object,
  equipment,
  model,
];
const user = {
  ...base,
  type: 'user',
  ref: ref(9),
  name: 'Анна',
  email: 'anna@example.org',
  invalid: false,
} as const;

function isOf<Type extends OneCRecordType>(record: OneCRecord, type: Type): record is OneCRecordOf<Type> {
  return record.type === type;
}
const view = (managerBecomesAssignee = false): FanOutView => ({
  managerBecomesAssignee,
  list: <Type extends OneCRecordType>(type: Type, owner = ref(1)) =>
    kept.filter((record): record is OneCRecordOf<Type> => {
      return isOf(record, type) && (!('partner' in record) || record.partner === owner);
    }),
});
const all = ['company 1', 'contact 2', 'agreement 3', 'maintenance_entity 5', 'equipment 6'];
const off = partner(1, { exportFlag: false });

test.each<[string, OneCRecord | undefined, OneCRecord, string[]]>([
  ['a partner whose flag is set takes its own along', off, partner(1), all],
  ['a partner whose flag is taken off, too', partner(1), off, all],
  ['a partner marked for deletion, too', partner(1), partner(1, { deletionMark: true }), all],
  ['a renamed partner is one company', partner(1), partner(1, { name: 'Новое' }), ['company 1']],
  ['a partner never flagged concerns nobody', undefined, off, []],
  [
    'a counterparty that moved concerns both partners',
    counterparty(10, { partner: ref(1) }),
    counterparty(10, { partner: ref(11) }),
    ['company 1', 'company 11'],
  ],
  ['a contact', undefined, person, ['contact 2']],
  ['a contact never flagged', undefined, contactPerson(2, { exportFlag: false }), []],
  [
    'a contract: objects that were read before it and name it',
    undefined,
    deal,
    ['agreement 3', 'maintenance_entity 5'],
  ],
  [
    'an object: equipment that was read before it and stands in it',
    undefined,
    object,
    ['maintenance_entity 5', 'equipment 6'],
  ],
  ['a contract never flagged', undefined, contract(3, { partner: ref(1), exportFlag: false }), []],
  [
    'a contract that is flagged later: objects that name it',
    contract(3, { partner: ref(1), exportFlag: false }),
    deal,
    ['agreement 3', 'maintenance_entity 5'],
  ],
  [
    'a type of contracts',
    undefined,
    { ...base, type: 'contract_type', ref: ref(4), name: 'Т', code: '', description: '', isFolder: false },
    ['agreement 3'],
  ],
  [
    'an object marked for deletion: the equipment in it',
    object,
    { ...object, deletionMark: true },
    ['maintenance_entity 5', 'equipment 6'],
  ],
  ['equipment', undefined, equipment, ['equipment 6']],
  ['a model', undefined, model, ['equipment_model 7']],
  [
    'a model of another type: its equipment',
    { ...model, equipmentKind: ref(12) },
    model,
    ['equipment_model 7', 'equipment 6'],
  ],
  ['a manager', undefined, user, []],
])('%s', (_, before, after, expected) => {
  const rows = fanOut(before, after, view());
  expect(rows.map(({ kind, ref: wanted }) => `${kind} ${Number(wanted.slice(-12))}`)).toEqual(expected);
});

test('a manager’s e-mail concerns the companies, where managers become assignees', () => {
  expect(fanOut(undefined, user, view(true))).toEqual([{ kind: 'company', ref: ref(1) }]);
});
