import type { OneCRef } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Desired, Lack } from '../../exchange/export/map/desired.ts';
import { mapRecord } from '../../exchange/export/map/index.ts';
import type { CounterpartyRecord, OneCRecord } from '../../onec/records/records.ts';
import { asIfExported, type Neighbours } from './as-if-exported.ts';
import { searchText } from './search-text.ts';

/** What lists, filters and doubts need of one record of 1C; everything else stays in the store. */
export interface Entry {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  /** As ОкДеск names it or would. */
  readonly title: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** Title and everything else by which people search, in the form of `searchText`. */
  readonly search: string;
  readonly partner: OneCRef | undefined;
  readonly flag: boolean | undefined;
  /** The fields that can be doubted, as they would be sent; `undefined` where the record lacks something. */
  readonly desired: Desired | undefined;
  readonly lacks: Lack | undefined;
}

export function entryOf(kind: ExportKind, record: OneCRecord, neighbours: Neighbours): Entry {
  const mapped = mapRecord(kind, record.ref, asIfExported(record, neighbours));
  const ready = mapped.status === 'ready' ? mapped.desired : undefined;
  const title = ready?.title ?? (mapped.status === 'ready' ? '' : mapped.title);
  const legal = record.type === 'partner' ? neighbours.counterpartiesOf(record.ref) : [];
  const detail = detailOf(record, ready);
  return {
    kind,
    ref: record.ref,
    title: title === '' ? record.ref : title,
    detail,
    search: searchText([title, detail, ...namesOf(record, legal)].join(' ')),
    partner: 'partner' in record ? record.partner : undefined,
    flag: 'exportFlag' in record ? record.exportFlag : undefined,
    desired: ready === undefined ? undefined : doubtful(ready),
    lacks: mapped.status === 'lacking' ? mapped.lacks : undefined,
  };
}

function detailOf(record: OneCRecord, desired: Desired | undefined): string {
  const field = (name: string) => String(desired?.fields[name] ?? '');
  switch (record.type) {
    case 'partner':
      return field('additional_name');
    case 'contact_person':
      return [field('email') || field('mobile_phone') || field('phone'), record.position]
        .filter((part) => part !== '')
        .join(', ');
    case 'contract':
      return period(field('start_date'), field('end_date'));
    case 'client_object':
      return record.address;
    case 'client_equipment':
      return [record.serialNumber, record.inventoryNumber].filter((part) => part !== '').join(', ');
    default:
      return 'code' in record ? record.code : '';
  }
}

/** `01.01.2026 – 31.12.2026`: the days of a contract as they are written in both languages. */
function period(start: string, end: string): string {
  const [from, to] = [start, end].map((day) => day.split('-').toReversed().join('.'));
  return from === '' && to === '' ? '' : `${from} – ${to}`.trim();
}

function namesOf(record: OneCRecord, legal: readonly CounterpartyRecord[]): readonly string[] {
  switch (record.type) {
    case 'partner':
      return [
        record.name,
        ...record.contacts.map((line) => line.value),
        ...legal.flatMap(({ name, fullName, inn }) => [name, fullName, inn]),
      ];
    case 'contact_person':
      return record.contacts.map((line) => line.value);
    case 'contract':
      return [record.number];
    default:
      return [];
  }
}

/** Only what the doubts look at: fifty thousand records are kept in memory. */
function doubtful({ kind, ref, title, fields }: Desired): Desired {
  const { email, additional_name, last_name } = fields;
  const kept = Object.entries({ email, additional_name, last_name }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { kind, ref, title, fields: Object.fromEntries(kept) };
}
