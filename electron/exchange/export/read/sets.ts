import type { Profile } from '../../../onec/profile/profile.ts';
import type { OneCRecordType } from '../../../onec/records/records.ts';

/** Which records an entity set holds, for sets that the replica keeps. */
export function recordTypesBySet(profile: Profile): ReadonlyMap<string, OneCRecordType> {
  return new Map<string, OneCRecordType>([
    [profile.user.set, 'user'],
    [profile.manufacturer.set, 'manufacturer'],
    [profile.equipmentKind.set, 'equipment_kind'],
    [profile.equipmentModel.set, 'equipment_model'],
    [profile.contractType.set, 'contract_type'],
    [profile.businessDirection.set, 'business_direction'],
    [profile.workplace.set, 'workplace'],
    [profile.workKind.set, 'work_kind'],
    [profile.partner.set, 'partner'],
    [profile.counterparty.set, 'counterparty'],
    [profile.contactPerson.set, 'contact_person'],
    [profile.contract.set, 'contract'],
    [profile.clientObject.set, 'client_object'],
    [profile.clientEquipment.set, 'client_equipment'],
  ]);
}

/** The two documents that the import writes. */
export function documentSets(profile: Profile): ReadonlySet<string> {
  return new Set([profile.task.set, profile.timesheet.set]);
}
