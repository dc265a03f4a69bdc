import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Profile, ProfileObject } from './profile.ts';
import { profilePaths } from './resolve.ts';

/** What the exchange loses without an object. */
interface Need {
  /** `bad`: the exchange cannot do its work; `warning`: a part of it is switched off. */
  readonly state: 'bad' | 'warning';
  /** Says what is switched off and what the 1C administrator opens. */
  readonly code: MessageCode;
}

/** Objects in the order in which people should open them. Storage objects of files are judged together elsewhere. */
export const needs: Readonly<Partial<Record<ProfileObject, Need>>> = {
  partner: { state: 'bad', code: 'onec.missing_partner' },
  counterparty: { state: 'warning', code: 'onec.missing_counterparty' },
  contactPerson: { state: 'bad', code: 'onec.missing_contactPerson' },
  contract: { state: 'bad', code: 'onec.missing_contract' },
  contractType: { state: 'warning', code: 'onec.missing_contractType' },
  manufacturer: { state: 'warning', code: 'onec.missing_manufacturer' },
  equipmentKind: { state: 'warning', code: 'onec.missing_equipmentKind' },
  equipmentModel: { state: 'warning', code: 'onec.missing_equipmentModel' },
  clientObject: { state: 'warning', code: 'onec.missing_clientObject' },
  clientEquipment: { state: 'warning', code: 'onec.missing_clientEquipment' },
  user: { state: 'bad', code: 'onec.missing_user' },
  contactInformationKind: { state: 'bad', code: 'onec.missing_contactInformationKind' },
  businessDirection: { state: 'warning', code: 'onec.missing_businessDirection' },
  workplace: { state: 'warning', code: 'onec.missing_workplace' },
  workKind: { state: 'warning', code: 'onec.missing_workKind' },
  unpaidWorkKind: { state: 'warning', code: 'onec.missing_unpaidWorkKind' },
  exchangePlan: { state: 'warning', code: 'onec.missing_exchangePlan' },
  task: { state: 'bad', code: 'onec.missing_task' },
  timesheet: { state: 'bad', code: 'onec.missing_timesheet' },
  taskFile: { state: 'warning', code: 'onec.missing_taskFile' },
};

/** Without these the exchange cannot tell what goes, or would write the same twice. */
const vital: ReadonlySet<string> = new Set([
  'partner.fields.exportFlag',
  'contactPerson.fields.exportFlag',
  'contract.fields.exportFlag',
  'contactPerson.fields.partner',
  'contract.fields.partner',
  'task.fields.issueId',
  'task.fields.partner',
  'timesheet.fields.timeEntryId',
  'timesheet.fields.minutes',
  'timesheet.fields.employee',
  'timesheet.fields.task',
  'taskFile.fields.attachmentId',
  'taskFile.fields.owner',
]);

/** Standard attributes that configurations switch off by length, and names that differ by version without harm. */
const harmless =
  /\.(code|isFolder|description|thisNode|predefinedName|predefinedNameOfLibrary|inlineData|inlineDataType|internal|number)$/u;

export interface MissingField {
  readonly path: string;
  readonly set: string;
  readonly name: string;
  readonly state: 'bad' | 'warning';
}

/** Objects of the profile whose sets are not opened. */
export function missingObjects(profile: Profile, opened: ReadonlySet<string>): readonly ProfileObject[] {
  const objects = profileObjects(profile);
  return objects.filter((object) => needs[object] !== undefined && !opened.has(profile[object].set));
}

export function profileObjects(profile: Profile): readonly ProfileObject[] {
  const isObject = (name: string): name is ProfileObject => Object.hasOwn(profile, name);
  return Object.keys(profile).filter(isObject);
}

/** Type that holds a property of this path: the object itself, or the rows of one of its sections. */
function typeOf(path: readonly string[], set: string, names: ReadonlyMap<string, string>): string {
  const [object, part, section] = path;
  return part === 'rows' ? `${set}_${names.get(`${object}.sections.${section}`) ?? ''}_RowType` : set;
}

/** Properties that the profile names and the metadata of an opened object does not have. */
export function missingFields(profile: Profile, metadata: Metadata): readonly MissingField[] {
  const names = profilePaths(profile);
  const missing: MissingField[] = [];
  for (const [path, name] of names) {
    const parts = path.split('.');
    const set = names.get(`${parts[0]}.set`) ?? '';
    const type = metadata[typeOf(parts, set, names)];
    if (parts[1] === 'set' || metadata[set] === undefined || harmless.test(path)) continue;
    if (type === undefined || Object.hasOwn(type.properties, name)) continue;
    missing.push({ path, set, name, state: vital.has(path) ? 'bad' : 'warning' });
  }
  return missing;
}
