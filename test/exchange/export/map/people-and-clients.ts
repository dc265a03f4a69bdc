import type { LinkedEnd, MapView } from '../../../../electron/exchange/export/map/desired.ts';
import type {
  ContactLine,
  ContactPersonRecord,
  ContractRecord,
  CounterpartyRecord,
  OneCRecord,
  OneCRecordOf,
  OneCRecordType,
  PartnerRecord,
} from '../../../../electron/onec/records/records.ts';
import { type OneCRef, okdeskIdSchema, oneCRefSchema } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';

/** Reference number n, readable in failures. */
export function ref(n: number): OneCRef {
  return oneCRefSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
}

export function line(type: ContactLine['type'], kind: string, value: string, at = 1): ContactLine {
  return { type, kind, value, presentation: value, line: at };
}

export function partner(n: number, more: Partial<PartnerRecord> = {}): PartnerRecord {
  return {
    type: 'partner',
    ref: ref(n),
    dataVersion: 'v1',
    deletionMark: false,
    name: `Партнер ${n}`,
    publicName: '',
    exportFlag: true,
    predefined: false,
    contacts: [],
    ...more,
  };
}

export function counterparty(n: number, more: Partial<CounterpartyRecord> = {}): CounterpartyRecord {
  return {
    type: 'counterparty',
    ref: ref(n),
    dataVersion: 'v1',
    deletionMark: false,
    name: `Контрагент ${n}`,
    fullName: '',
    inn: '',
    kpp: '',
    contacts: [],
    ...more,
  };
}

export function contactPerson(n: number, more: Partial<ContactPersonRecord> = {}): ContactPersonRecord {
  return {
    type: 'contact_person',
    ref: ref(n),
    dataVersion: 'v1',
    deletionMark: false,
    fullName: 'Иванов Иван Иванович',
    position: '',
    state: '',
    exportFlag: true,
    contacts: [],
    ...more,
  };
}

export function contract(n: number, more: Partial<ContractRecord> = {}): ContractRecord {
  return {
    type: 'contract',
    ref: ref(n),
    dataVersion: 'v1',
    deletionMark: false,
    name: 'Договор обслуживания',
    number: '',
    sum: 0,
    exportFlag: true,
    ...more,
  };
}

function isOf<Type extends OneCRecordType>(record: OneCRecord, type: Type): record is OneCRecordOf<Type> {
  return record.type === type;
}

/** A view over given records; links as `[kind, reference, id or code]`. */
export function viewOf(
  records: readonly OneCRecord[],
  links: readonly (readonly [ExportKind, OneCRef, number, string?])[] = [],
  more: Partial<MapView> = {},
): MapView {
  return {
    record<Type extends OneCRecordType>(type: Type, wanted: OneCRef | undefined) {
      for (const record of records) if (record.ref === wanted && isOf(record, type)) return record;
      return undefined;
    },
    ofPartner<Type extends OneCRecordType>(type: Type, owner: OneCRef) {
      return records.filter((record): record is OneCRecordOf<Type> => {
        return isOf(record, type) && 'partner' in record && record.partner === owner;
      });
    },
    linked(kind, wanted): LinkedEnd | undefined {
      const link = links.find((entry) => entry[0] === kind && entry[1] === wanted);
      return link && { id: okdeskIdSchema.parse(link[2]), code: link[3] };
    },
    employeeByEmail: () => undefined,
    managerBecomesAssignee: false,
    attributes: { inn: '', onecRef: '' },
    now: '2026-11-23T12:00:00',
    ...more,
  };
}
