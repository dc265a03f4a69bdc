import { Refusal } from '../refusal.ts';

/** One segment of a path: `Catalog_X(guid'…')`. `key` is absent without brackets and `''` with empty ones. */
export interface Segment {
  readonly name: string;
  readonly key: string | undefined;
}

/** Splits the part of the path behind the root. Brackets may hold anything but an unescaped slash. */
export function parseSegments(path: string): readonly Segment[] {
  return path
    .split('/')
    .filter((piece) => piece !== '')
    .map((piece) => segment(decodePath(piece)));
}

function segment(text: string): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text, key: undefined };
  if (!text.endsWith(')')) throw new Refusal(400, 6, 'pathNotFound', text);
  return { name: text.slice(0, open), key: text.slice(open + 1, -1).trim() };
}

function decodePath(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    throw new Refusal(400, 2, 'badFormat', piece);
  }
}

/** Values of a key: `guid'…'` alone (under the name ``) or `Name=literal` pairs. */
export function parseKey(key: string): ReadonlyMap<string, string> {
  const parts = key.match(/(?:[^,']|'(?:[^']|'')*')+/g) ?? [];
  return new Map(
    parts.map((part) => {
      const match = /^\s*(?:([\p{L}_][\p{L}\p{N}_]*)\s*=)?\s*(.*?)\s*$/su.exec(part);
      return [match?.[1] ?? '', literal(match?.[2] ?? '')] as const;
    }),
  );
}

function literal(text: string): string {
  const quoted = /^(?:guid|datetime)?'(.*)'$/s.exec(text)?.[1];
  return quoted === undefined ? text : quoted.replaceAll("''", "'");
}
