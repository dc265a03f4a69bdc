import type { OneCRef } from '../../../shared/ids.ts';
import type { MapView } from '../../exchange/export/map/desired.ts';
import { isRecordOf } from '../../exchange/export/read/replica.ts';
import type {
  CounterpartyRecord,
  OneCRecord,
  OneCRecordOf,
  OneCRecordType,
  PartnerRecord,
} from '../../onec/records/records.ts';

/** What the mapping of one record needs of others. */
export interface Neighbours {
  counterpartiesOf(partner: OneCRef): readonly CounterpartyRecord[];
  get<Type extends OneCRecordType>(type: Type, ref: OneCRef): OneCRecordOf<Type> | undefined;
}

/**
 * A view in which this one record is flagged, alive, and everything that it waits for is in ОкДеск already. So the
 * export's own mapping gives title and fields of every record, and its doubts are told before anybody sends it.
 */
export function asIfExported(record: OneCRecord, neighbours: Neighbours): MapView {
  const opened = openedRecord(record);
  return {
    record(type, ref) {
      if (ref === record.ref && isRecordOf(opened, type)) return opened;
      if (ref === undefined) return undefined;
      const partner: OneCRecord = openPartner(ref);
      return isRecordOf(partner, type) ? partner : neighbours.get(type, ref);
    },
    ofPartner(type, partner) {
      return neighbours.counterpartiesOf(partner).flatMap((entry: OneCRecord) => {
        return isRecordOf(entry, type) ? [entry] : [];
      });
    },
    linked: (_kind, ref) => ({ id: ref, code: ref }),
    employeeByEmail: () => undefined,
    managerBecomesAssignee: false,
    attributes: { inn: '', onecRef: '' },
    now: '',
  };
}

function openedRecord(record: OneCRecord): OneCRecord {
  const alive = { ...record, deletionMark: false };
  switch (alive.type) {
    case 'partner':
      return { ...alive, exportFlag: true, predefined: false };
    case 'contact_person':
      return { ...alive, exportFlag: true, state: 'Работает' };
    case 'contract':
      return { ...alive, exportFlag: true };
    default:
      return alive;
  }
}

function openPartner(ref: OneCRef): PartnerRecord {
  return {
    type: 'partner',
    ref,
    dataVersion: '',
    deletionMark: false,
    name: '',
    publicName: '',
    exportFlag: true,
    predefined: false,
    contacts: [],
  };
}
