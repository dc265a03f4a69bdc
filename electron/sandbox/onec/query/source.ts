import type { Entity, EntityType, Row, Section } from '../schema/entity-type.ts';
import { rowsOf } from '../schema/entity-type.ts';
import type { Infobase, Narrowing, StoredRow } from '../storage/infobase.ts';

/** Where a list comes from: a set of entities, or the rows of a tabular section of all owners. */
export interface Source {
  readonly type: EntityType;
  count(): number | undefined;
  rows(narrowing: Narrowing | undefined): Iterable<StoredRow>;
  /** Only sets of entities keep an order by presentation. */
  keysByPresentation?(skip: number, top: number): readonly string[];
  read(key: string): Entity | undefined;
}

export function entitySource(infobase: Infobase, type: EntityType): Source {
  return {
    type,
    count: () => infobase.count(type.set),
    rows: (narrowing) => infobase.rows(type.set, narrowing),
    keysByPresentation: (skip, top) => infobase.keysByPresentation(type.set, skip, top),
    read: (key) => infobase.read(type.set, key),
  };
}

/** A tabular section read by itself: each row carries the `Ref_Key` of its owner. */
export function sectionSource(infobase: Infobase, owner: EntityType, section: Section): Source {
  const ownerKey = owner.key[0] ?? 'Ref_Key';
  const ownerProperty = { name: ownerKey, type: 'Edm.Guid' as const, length: 0 };
  const properties = [ownerProperty, ...section.properties];
  const type: EntityType = {
    set: section.set,
    shape: 'record',
    key: [ownerKey, 'LineNumber'],
    properties,
    byName: new Map(properties.map((property) => [property.name, property])),
    sections: [],
    navigation: [],
    storages: [],
  };
  const found = new Map<string, Entity>();
  function* rows(): Generator<StoredRow, void, void> {
    for (const { key: ref, entity } of infobase.rows(owner.set)) {
      for (const row of rowsOf(entity, section.name)) {
        const item: Row = { [ownerKey]: ref, ...row };
        const key = `${ownerKey}=guid'${ref}', LineNumber=${String(row['LineNumber'])}`;
        found.set(key, item);
        yield { key, entity: item };
      }
    }
  }
  return { type, count: () => undefined, rows, read: (key) => found.get(key) };
}
