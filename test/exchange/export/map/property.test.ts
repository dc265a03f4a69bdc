import { describe, expect, test } from 'vitest';
import { agreementTitle } from '../../../../electron/exchange/export/map/agreement.ts';
import { directoryCode } from '../../../../electron/exchange/export/map/directory-code.ts';
import { mapRecord } from '../../../../electron/exchange/export/map/index.ts';
import type { OneCRecord } from '../../../../electron/onec/records/records.ts';
import { contract, partner, ref, viewOf } from './people-and-clients.ts';

const base = { dataVersion: 'v1', deletionMark: false } as const;
const directory = { ...base, name: 'Атол', code: '000000007 ', description: '', isFolder: false } as const;
const records: readonly OneCRecord[] = [
  partner(1),
  contract(2, {
    partner: ref(1),
    number: '15/2026',
    startsOn: '2026-01-01T00:00:00',
    endsOn: '2026-12-31T00:00:00',
    sum: 1500.5,
    contractType: ref(3),
  }),
  { ...directory, type: 'contract_type', ref: ref(3), name: 'Абонентский' },
  contract(4, { partner: ref(1), exportFlag: false }),
  {
    ...base,
    type: 'client_object',
    ref: ref(5),
    name: 'Склад',
    partner: ref(1),
    address: 'г. Тверь',
    contracts: [ref(2), ref(4)],
  },
  { ...directory, type: 'manufacturer', ref: ref(6) },
  { ...directory, type: 'equipment_kind', ref: ref(7), name: 'Касса', code: '' },
  {
    ...base,
    type: 'equipment_model',
    ref: ref(8),
    name: 'Атол 30Ф',
    code: '30F',
    description: 'фискальный',
    manufacturer: ref(6),
    equipmentKind: ref(7),
  },
  {
    ...base,
    type: 'client_equipment',
    ref: ref(9),
    name: 'Касса у входа',
    partner: ref(1),
    model: ref(8),
    clientObject: ref(5),
    serialNumber: 'SN-1',
    inventoryNumber: 'INV-1',
    contracts: [ref(2)],
  },
];
const links = [
  ['company', ref(1), 77],
  ['agreement', ref(2), 20],
  ['maintenance_entity', ref(5), 50],
  ['manufacturer', ref(6), 60, 'atol'],
  ['equipment_kind', ref(7), 70, 'kassa'],
  ['equipment_model', ref(8), 80, '30F'],
] as const;
const view = viewOf(records, links, { attributes: { inn: '', onecRef: 'ref_1c' } });

describe('agreement', () => {
  test('title, days, company, type by name, sum and key', () => {
    expect(mapRecord('agreement', ref(2), view)).toMatchObject({
      desired: {
        fields: {
          title: '№ 15/2026 Договор обслуживания',
          start_date: '2026-01-01',
          end_date: '2026-12-31',
          company_ids: [77],
          agreement_type: 'Абонентский',
          cost: 1500.5,
          crm_1c_id: ref(2),
        },
      },
    });
  });

  test.each([
    ['15/2026', 'Договор обслуживания', '№ 15/2026 Договор обслуживания'],
    ['15/2026', 'Договор № 15/2026 от 01.01', 'Договор № 15/2026 от 01.01'],
    ['', 'Договор', 'Договор'],
    ['15', '', '№ 15'],
  ])('title of number «%s» and name «%s» is «%s»', (number, name, title) => {
    expect(agreementTitle({ number, name })).toBe(title);
  });

  test('goes by its own flag and its partner’s', () => {
    expect(mapRecord('agreement', ref(4), view)).toMatchObject({ status: 'excluded', reason: 'not_flagged' });
    const unflagged = viewOf([partner(1, { exportFlag: false }), contract(2, { partner: ref(1) })], links);
    expect(mapRecord('agreement', ref(2), unflagged)).toMatchObject({ reason: 'partner_not_flagged' });
  });
});

describe('objects and equipment follow the partner’s flag', () => {
  test('object: name, company, address, exported agreements, 1C reference into the attribute', () => {
    expect(mapRecord('maintenance_entity', ref(5), view)).toMatchObject({
      desired: {
        fields: {
          name: 'Склад',
          company_id: 77,
          address: 'г. Тверь',
          agreement_ids: [20],
          'custom_parameters.ref_1c': ref(5),
        },
      },
    });
  });

  test('object waits for an agreement that is to be exported', () => {
    const early = viewOf(
      records,
      links.filter(([kind]) => kind !== 'agreement'),
    );
    expect(mapRecord('maintenance_entity', ref(5), early)).toMatchObject({
      status: 'blocked',
      waitsFor: { kind: 'agreement', ref: ref(2) },
    });
  });

  test('equipment names its directories by the codes that ОкДеск knows', () => {
    expect(mapRecord('equipment', ref(9), view)).toMatchObject({
      desired: {
        title: 'Касса у входа INV-1',
        fields: {
          equipment_type_code: 'kassa',
          equipment_manufacturer_code: 'atol',
          equipment_model_code: '30F',
          serial_number: 'SN-1',
          inventory_number: 'INV-1',
          company_id: 77,
          maintenance_entity_id: 50,
          agreement_ids: [20],
          'custom_parameters.ref_1c': ref(9),
        },
      },
    });
  });

  test('neither goes without the flag', () => {
    const unflagged = viewOf([partner(1, { exportFlag: false }), ...records.slice(1)], links);
    for (const [kind, n] of [
      ['maintenance_entity', 5],
      ['equipment', 9],
    ] as const) {
      expect(mapRecord(kind, ref(n), unflagged)).toMatchObject({ reason: 'partner_not_flagged' });
    }
  });
});

describe('directories', () => {
  test('models refer to type and manufacturer by id', () => {
    expect(mapRecord('equipment_model', ref(8), view)).toMatchObject({
      desired: {
        fields: {
          code: '30F',
          name: 'Атол 30Ф',
          description: 'фискальный',
          equipment_kind_id: 70,
          equipment_manufacturer_id: 60,
        },
      },
    });
  });

  test('the code is the trimmed code of 1C, else made of the name and stable', () => {
    expect(directoryCode({ code: ' 007 ', name: 'Атол', ref: ref(6) })).toBe('007');
    expect(directoryCode({ code: '', name: 'Щит & Ключ, «Юг»', ref: ref(6) })).toBe(
      'shchit-klyuch-yug-00000000',
    );
    expect(directoryCode({ code: '', name: '№', ref: ref(6) })).toBe('entry-00000000');
  });
});
