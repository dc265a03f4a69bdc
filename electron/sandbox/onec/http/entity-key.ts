import { Refusal } from '../refusal.ts';
import type { EntityType } from '../schema/entity-type.ts';
import { storageKey } from '../schema/keys.ts';
import { parseValue } from '../writing/parse-value.ts';
import { parseKey } from './resource-path.ts';

/** Key under which the addressed entity is kept. A missing element is code 7, a bad guid code 1. */
export function addressedKey(type: EntityType, key: string): string {
  if (type.shape === 'constant') return '0';
  const given = parseKey(key);
  const values = type.key.map((name) => {
    const property = type.byName.get(name);
    const text = given.get(name) ?? (type.key.length === 1 ? given.get('') : undefined);
    if (property === undefined || text === undefined) throw new Refusal(400, 7, 'badKey', name);
    return [name, parseValue(property, text) ?? null] as const;
  });
  return storageKey(type, Object.fromEntries(values));
}
