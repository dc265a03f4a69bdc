import type { Existing } from '../plan/existing.ts';
import { existingKeys, type KeyAttributes } from './keys.ts';

/** Records of ОкДеск by the keys under which they are found. */
export function indexExisting(
  records: readonly Existing[],
  attributes: KeyAttributes,
): (key: string) => readonly Existing[] {
  const byKey = new Map<string, Existing[]>();
  for (const existing of records) {
    for (const key of new Set(existingKeys(existing, attributes))) {
      if (key === '') continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [existing]);
      else known.push(existing);
    }
  }
  return (key) => byKey.get(key) ?? [];
}
