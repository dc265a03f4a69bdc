import { directoryNameKey } from '../../exchange/import/read/directory-names.ts';

/** How the values of an attribute differ from the names they should be. */
export interface ValueDrift {
  /** Names without a value. */
  readonly missing: readonly string[];
  /** Values that are nobody's name. */
  readonly surplus: readonly string[];
  /** The same name with other letter case, blanks or «ё»; the exchange takes them for equal. */
  readonly respelt: readonly string[];
  /** The values, each in the spelling of its name where it has one. */
  readonly values: readonly string[];
}

/** Compares in both directions, by the rule by which the import finds an entry of a catalog. */
export function valueDrift(names: readonly string[], values: readonly string[]): ValueDrift {
  const byKey = new Map(names.map((name) => [directoryNameKey(name), name]));
  const present = new Set(values.map(directoryNameKey));
  return {
    missing: names.filter((name) => !present.has(directoryNameKey(name))),
    surplus: values.filter((value) => !byKey.has(directoryNameKey(value))),
    respelt: values.filter((value) => {
      const name = byKey.get(directoryNameKey(value));
      return name !== undefined && name !== value.trim();
    }),
    values: values.map((value) => byKey.get(directoryNameKey(value)) ?? value.trim()),
  };
}

/** Names of a catalog as values of an attribute: each once, and those that several entries bear. */
export function uniqueNames(entries: readonly { readonly name: string; readonly deletionMark: boolean }[]): {
  readonly names: readonly string[];
  readonly doubles: readonly string[];
} {
  const named = entries.filter(({ name, deletionMark }) => !deletionMark && name.trim() !== '');
  const byKey = Map.groupBy(named, ({ name }) => directoryNameKey(name));
  const groups = [...byKey.values()].map((group) => ({
    name: group[0]?.name.trim() ?? '',
    count: group.length,
  }));
  return {
    names: groups.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'ru')),
    doubles: groups.filter(({ count }) => count > 1).map(({ name }) => name),
  };
}
