import type { OneCRef } from '../../shared/ids.ts';
import { type ExportKind, exportKinds } from '../../shared/kinds.ts';
import { createReplica, type Replica } from '../exchange/export/read/replica.ts';
import type { OneCRecord } from '../onec/records/records.ts';
import type { ReplicaStore } from '../store/replica.ts';
import { nameOf, type Subject, typeOfKind } from './subject.ts';

/**
 * Records that a person may mean by a name, a number or a reference. An exact hit leaves out those that only contain the
 * text: «Ромашка» is not «Ромашка-Сервис» while there is a «Ромашка».
 */
export function findByName(store: ReplicaStore, text: string): readonly Subject[] {
  const wanted = comparable(text);
  if (wanted === '') return [];
  const replica = createReplica(store);
  const all = exportKinds.flatMap((kind) => candidates(replica, kind));
  const exact = all.filter(({ names }) => names.includes(wanted));
  const hits =
    exact.length > 0 ? exact : all.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return hits.map(({ subject }) => subject);
}

function candidates(
  replica: Replica,
  kind: ExportKind,
): readonly { readonly subject: Subject; readonly names: readonly string[] }[] {
  const legal = kind === 'company' ? legalNames(replica) : new Map<OneCRef, readonly string[]>();
  return replica.list(typeOfKind[kind]).map((record) => ({
    subject: { kind, ref: record.ref, title: nameOf(record) },
    names: [record.ref, ...namesOf(record), ...(legal.get(record.ref) ?? [])].map(comparable),
  }));
}

function namesOf(record: OneCRecord): readonly string[] {
  switch (record.type) {
    case 'partner':
      return [record.name, record.publicName];
    case 'contact_person':
      return [record.fullName, ...record.contacts.map((contact) => contact.value)];
    case 'contract':
      return [record.name, record.number];
    case 'client_equipment':
      return [record.name, record.serialNumber, record.inventoryNumber];
    default:
      return [record.name];
  }
}

/** Clients are also known by the legal names and ИНН of their counterparties. */
function legalNames(replica: Replica): ReadonlyMap<OneCRef, readonly string[]> {
  const names = new Map<OneCRef, readonly string[]>();
  for (const { partner, name, fullName, inn } of replica.list('counterparty')) {
    if (partner !== undefined) names.set(partner, [...(names.get(partner) ?? []), name, fullName, inn]);
  }
  return names;
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"'„“]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
