import type { Fields } from '../data/row.ts';

type Branch = Map<string, unknown> | unknown[];

/**
 * Names with brackets become nested values as in Rails: `page[size]=5` an object, `ids[]=1` an array,
 * `files[0][name]=x` an object with the key `0` (not an array, which later code relies on).
 */
export function nest(pairs: Iterable<readonly [string, unknown]>): Fields {
  const root = new Map<string, unknown>();
  for (const [name, value] of pairs) put(root, pathOf(name), value);
  return plainMap(root);
}

/** Parses a query string or a form body; `+` is a blank. */
export function parseQuery(query: string): Fields {
  return nest(new URLSearchParams(query));
}

function pathOf(name: string): readonly string[] {
  const parts = /^([^[]+)((?:\[[^\]]*\])*)$/.exec(name);
  if (parts === null) return [name];
  const inner = [...(parts[2] ?? '').matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  return [parts[1] ?? name, ...inner];
}

function put(branch: Branch, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (Array.isArray(branch)) {
    branch.push(rest.length === 0 && key === '' ? value : plain(grown(path, value)));
    return;
  }
  if (rest.length === 0) {
    branch.set(key, value);
    return;
  }
  const below = branch.get(key);
  const next: Branch = isBranch(below) ? below : rest[0] === '' ? [] : new Map<string, unknown>();
  branch.set(key, next);
  put(next, Array.isArray(next) && rest.length > 1 ? rest.slice(1) : rest, value);
}

function grown(path: readonly string[], value: unknown): Branch {
  const made = new Map<string, unknown>();
  put(made, path, value);
  return made;
}

function isBranch(value: unknown): value is Branch {
  return value instanceof Map || Array.isArray(value);
}

function plainMap(branch: ReadonlyMap<string, unknown>): Fields {
  return Object.fromEntries([...branch].map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return plainMap(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
