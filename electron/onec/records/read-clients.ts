import type { OneCRef } from '../../../shared/ids.ts';
import type { Profile } from '../profile/profile.ts';
import { readContactLines } from './contact-lines.ts';
import { type Fields, given, readBase } from './fields.ts';
import type {
  ContactPersonRecord,
  ContractRecord,
  CounterpartyRecord,
  PartnerRecord,
  UserRecord,
} from './records.ts';

/** Predefined names of the kinds of contact information by reference. */
export type ContactKinds = ReadonlyMap<OneCRef, string>;

export function readPartner(
  fields: Fields,
  profile: Profile,
  kinds: ContactKinds,
): PartnerRecord | undefined {
  const { fields: names, sections } = profile.partner;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined) return undefined;
  return {
    type: 'partner',
    ...base,
    name: fields.text(names.name),
    publicName: fields.text(names.publicName),
    exportFlag: fields.flag(names.exportFlag),
    predefined: fields.flag(names.predefined),
    ...given('mainManager', fields.reference(names.mainManager)),
    contacts: readContactLines(fields.raw(sections.contactInformation), kinds),
  };
}

export function readCounterparty(
  fields: Fields,
  profile: Profile,
  kinds: ContactKinds,
): CounterpartyRecord | undefined {
  const { fields: names, sections } = profile.counterparty;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined) return undefined;
  return {
    type: 'counterparty',
    ...base,
    name: fields.text(names.name),
    fullName: fields.text(names.fullName),
    ...given('partner', fields.reference(names.partner)),
    ...given('head', fields.reference(names.head)),
    inn: fields.text(names.inn),
    kpp: fields.text(names.kpp),
    contacts: readContactLines(fields.raw(sections.contactInformation), kinds),
  };
}

export function readContactPerson(
  fields: Fields,
  profile: Profile,
  kinds: ContactKinds,
): ContactPersonRecord | undefined {
  const { fields: names, sections } = profile.contactPerson;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined) return undefined;
  return {
    type: 'contact_person',
    ...base,
    fullName: fields.text(names.fullName),
    ...given('partner', fields.reference(names.partner)),
    position: fields.text(names.position),
    state: fields.text(names.state),
    ...given('endedOn', fields.date(names.endedOn)),
    exportFlag: fields.flag(names.exportFlag),
    contacts: readContactLines(fields.raw(sections.contactInformation), kinds),
  };
}

export function readContract(fields: Fields, profile: Profile): ContractRecord | undefined {
  const { fields: names } = profile.contract;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined) return undefined;
  return {
    type: 'contract',
    ...base,
    name: fields.text(names.name),
    number: fields.text(names.number),
    ...given('date', fields.date(names.date)),
    ...given('startsOn', fields.date(names.startsOn)),
    ...given('endsOn', fields.date(names.endsOn)),
    ...given('partner', fields.reference(names.partner)),
    ...given('counterparty', fields.reference(names.counterparty)),
    ...given('contractType', fields.reference(names.contractType)),
    sum: fields.number(names.sum) ?? 0,
    exportFlag: fields.flag(names.exportFlag),
  };
}

/** An internal user (`Служебный`) signs in for programs and is nobody's employee, so he reads as invalid. */
export function readUser(fields: Fields, profile: Profile, kinds: ContactKinds): UserRecord | undefined {
  const { fields: names, sections } = profile.user;
  const base = readBase(fields, names.deletionMark);
  if (base === undefined) return undefined;
  const contacts = readContactLines(fields.raw(sections.contactInformation), kinds);
  const email = contacts.find((line) => line.type === 'email')?.value ?? '';
  return {
    type: 'user',
    ...base,
    name: fields.text(names.name),
    email: email.toLowerCase(),
    invalid: fields.flag(names.invalid) || fields.flag(names.internal),
  };
}
