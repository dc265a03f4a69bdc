import {
  type Entity,
  type EntityType,
  emptyGuid,
  type Property,
  type Row,
  scalar,
  textOf,
} from './entity-type.ts';

/** Under which an entity is kept: the guid of an object, the key predicate of a record. */
export function storageKey(type: EntityType, entity: Entity | Row): string {
  switch (type.shape) {
    case 'reference':
      return textOf(entity, 'Ref_Key').toLowerCase();
    case 'recordSet':
      return textOf(entity, 'Recorder_Key').toLowerCase();
    case 'constant':
      return '0';
    case 'record':
      return recordPredicate(type, entity);
  }
}

/** `Dim='…', Dim_Type='…'`: the recorded server writes a blank after the comma. */
function recordPredicate(type: EntityType, entity: Entity | Row): string {
  return type.key
    .flatMap((name) => {
      const property = type.byName.get(name);
      return property === undefined ? [] : [`${name}=${keyLiteral(property, entity)}`];
    })
    .join(', ');
}

function keyLiteral(property: Property, entity: Entity | Row): string {
  const value = String(scalar(entity, property));
  switch (property.type) {
    case 'Edm.Guid':
      return `guid'${value.toLowerCase()}'`;
    case 'Edm.DateTime':
      return `datetime'${value}'`;
    case 'Edm.String':
      return `'${property.typeProperty === undefined ? value : value.toLowerCase()}'`;
    default:
      return value;
  }
}

/** Address of a stored entity below the root: `Catalog_Партнеры(guid'…')`. */
export function entityPath(type: EntityType, key: string): string {
  switch (type.shape) {
    case 'reference':
    case 'recordSet':
      return `${type.set}(guid'${key}')`;
    case 'constant':
      return `${type.set}(guid'${emptyGuid}')`;
    case 'record':
      return `${type.set}(${key})`;
  }
}
