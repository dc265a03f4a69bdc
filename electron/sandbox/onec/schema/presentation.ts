import { type Entity, type EntityType, type Row, textOf } from './entity-type.ts';

/** What people see in place of the reference, and the order that `$orderby=Ref_Key` really gives (measured). */
export function presentationOf(type: EntityType, entity: Entity | Row): string {
  if (type.byName.has('Number')) return `${textOf(entity, 'Date')} ${textOf(entity, 'Number')}`;
  return textOf(entity, 'Description') || textOf(entity, 'Code') || textOf(entity, 'Ref_Key');
}
