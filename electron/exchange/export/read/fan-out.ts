import type { OneCRef } from '../../../../shared/ids.ts';
import type {
  ClientObjectRecord,
  ContractRecord,
  OneCRecord,
  OneCRecordOf,
  OneCRecordType,
  PartnerRecord,
} from '../../../onec/records/records.ts';
import type { RecordKey } from '../map/desired.ts';

/** What fan-out looks at besides the changed object. */
export interface FanOutView {
  list<Type extends OneCRecordType>(type: Type, partner?: OneCRef): readonly OneCRecordOf<Type>[];
  readonly managerBecomesAssignee: boolean;
}

/**
 * Which records of ОкДеск a changed object of 1C concerns. 1C registers only the object that was written: a flag set on a
 * partner says nothing about its contacts, contracts, objects and equipment, so they are queued here.
 */
export function fanOut(before: OneCRecord | undefined, after: OneCRecord, view: FanOutView): RecordKey[] {
  const { ref } = after;
  switch (after.type) {
    case 'partner':
      return fromPartner(before?.type === 'partner' ? before : undefined, after, view);
    case 'counterparty': {
      const former = before?.type === 'counterparty' ? before.partner : undefined;
      return keys('company', former === after.partner ? [former] : [former, after.partner]);
    }
    case 'contact_person': {
      const flagged = after.exportFlag || (before?.type === 'contact_person' && before.exportFlag);
      return flagged ? [{ kind: 'contact', ref }] : [];
    }
    case 'contract':
      return fromContract(before?.type === 'contract' ? before : undefined, after, view);
    case 'contract_type':
      return keys(
        'agreement',
        view
          .list('contract')
          .flatMap((contract) => (contract.contractType === ref && contract.exportFlag ? contract.ref : [])),
      );
    case 'client_object':
      return fromObject(before?.type === 'client_object' ? before : undefined, after, view);
    case 'client_equipment':
      return [{ kind: 'equipment', ref }];
    case 'manufacturer':
    case 'equipment_kind':
      return [{ kind: after.type, ref }];
    case 'equipment_model': {
      const moved =
        before?.type === 'equipment_model' &&
        (before.equipmentKind !== after.equipmentKind || before.manufacturer !== after.manufacturer);
      const equipment = moved ? view.list('client_equipment').filter((entry) => entry.model === ref) : [];
      return [
        { kind: 'equipment_model', ref },
        ...keys(
          'equipment',
          equipment.map((entry) => entry.ref),
        ),
      ];
    }
    case 'user': {
      const sameEmail = before?.type === 'user' && before.email === after.email;
      if (!view.managerBecomesAssignee || sameEmail) return [];
      const theirs = view.list('partner').filter((entry) => entry.mainManager === ref && entry.exportFlag);
      return keys(
        'company',
        theirs.map((entry) => entry.ref),
      );
    }
    case 'workplace':
    case 'work_kind':
    case 'business_direction':
      return [];
  }
}

/** A partner that neither is nor was flagged concerns nobody; its own people go along only when its gate moved. */
function fromPartner(before: PartnerRecord | undefined, after: PartnerRecord, view: FanOutView): RecordKey[] {
  if (!after.exportFlag && before?.exportFlag !== true) return [];
  const company = keys('company', [after.ref]);
  if (before !== undefined && isOpen(before) === isOpen(after)) return company;
  const own = <Type extends OneCRecordType>(type: Type) =>
    view.list(type, after.ref).map((record) => record.ref);
  return [
    ...company,
    ...keys('contact', own('contact_person')),
    ...keys('agreement', own('contract')),
    ...keys('maintenance_entity', own('client_object')),
    ...keys('equipment', own('client_equipment')),
  ];
}

function isOpen(partner: PartnerRecord): boolean {
  return partner.exportFlag && !partner.deletionMark && !partner.predefined;
}

/**
 * Objects and equipment name their agreements, so they follow when a contract enters or leaves the export; it also enters
 * when its set was opened after theirs had been read.
 */
function fromContract(
  before: ContractRecord | undefined,
  after: ContractRecord,
  view: FanOutView,
): RecordKey[] {
  if (!after.exportFlag && before?.exportFlag !== true) return [];
  const own = keys('agreement', [after.ref]);
  const goes = (contract: ContractRecord) => contract.exportFlag && !contract.deletionMark;
  const went = before !== undefined && goes(before);
  if (went === goes(after) || after.partner === undefined) return own;
  const naming = <Type extends 'client_object' | 'client_equipment'>(type: Type) =>
    view
      .list<'client_object' | 'client_equipment'>(type, after.partner)
      .flatMap((record) => (record.contracts.includes(after.ref) ? record.ref : []));
  return [
    ...own,
    ...keys('maintenance_entity', naming('client_object')),
    ...keys('equipment', naming('client_equipment')),
  ];
}

function fromObject(
  before: ClientObjectRecord | undefined,
  after: ClientObjectRecord,
  view: FanOutView,
): RecordKey[] {
  const own = keys('maintenance_entity', [after.ref]);
  if (after.partner === undefined) return own;
  if (before?.deletionMark === after.deletionMark && before.partner === after.partner) return own;
  const there = view.list('client_equipment', after.partner).filter((entry) => {
    return entry.clientObject === after.ref;
  });
  return [
    ...own,
    ...keys(
      'equipment',
      there.map((entry) => entry.ref),
    ),
  ];
}

function keys(kind: RecordKey['kind'], refs: readonly (OneCRef | undefined)[]): RecordKey[] {
  return refs.flatMap((ref) => (ref === undefined ? [] : [{ kind, ref }]));
}
