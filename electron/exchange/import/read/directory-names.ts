import type { OneCRef } from '../../../../shared/ids.ts';
import type { DirectoryRecord } from '../../../onec/records/records.ts';
import type { Lookups } from '../map/lookups.ts';

/**
 * Entries of catalogs by name. «Названия должны быть уникальными, группа не учитывается»: folders are passed over, entries
 * of all folders stand together, and a name given twice is nobody's. Case, outer and double blanks do not matter,
 * because the values of ОкДеск were typed by hand.
 */
export function directoryNames(records: readonly DirectoryRecord[]): Lookups['directory'] {
  const entries = new Map<string, OneCRef | 'ambiguous'>();
  for (const record of records) {
    if (record.isFolder || record.deletionMark) continue;
    const key = keyOf(record.type, record.name);
    entries.set(key, entries.has(key) ? 'ambiguous' : record.ref);
  }
  return (type, name) => entries.get(keyOf(type, name));
}

function keyOf(type: string, name: string): string {
  return `${type} ${directoryNameKey(name)}`;
}

/** What is left of a name when it is compared: the set-up of ОкДеск has to call equal what the import takes for equal. */
export function directoryNameKey(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase().replaceAll('ё', 'е');
}
