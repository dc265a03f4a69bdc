import type { JournalFilter } from './store.ts';

/** What the index of words knows of a line besides its words. */
interface Facets {
  readonly exchange: number;
  readonly level: string;
  readonly event: string;
  readonly code: string;
  readonly kind: string | undefined;
}

/** Signs from here on are of private use in Unicode: the index takes them for letters, and no text has them. */
const privateUse = 0xe000;
const sign = /[^0-9a-z]/giu;

/** The facets of a line as words that nobody can type, so that words are found together with them without looking at a line. */
export function facetWords({ exchange, level, event, code, kind }: Facets): readonly string[] {
  const words = [
    facetWord('exchange', exchange),
    facetWord('level', level),
    facetWord('event', event),
    facetWord('code', code),
  ];
  return kind === undefined ? words : [...words, facetWord('kind', kind)];
}

/** The facets that a filter asks for, as parts of a query of the index that all have to be true. */
export function facetQueries({ levels = [], event, code, kind }: JournalFilter): readonly string[] {
  const one = (name: string, value: string | undefined) =>
    value === undefined ? [] : [facetWord(name, value)];
  return [
    ...(levels.length === 0 ? [] : [`(${levels.map((level) => facetWord('level', level)).join(' OR ')})`]),
    ...one('event', event),
    ...one('code', code),
    ...one('kind', kind),
  ];
}

/** Asks for lines of one exchange. */
export function exchangeQuery(exchange: number): string {
  return facetWord('exchange', exchange);
}

/** `code`, `export.refused` -> one word: its signs become letters too, each its own, and so does that before it. */
function facetWord(name: string, value: string | number): string {
  return `:${name}:${value}`.replaceAll(sign, (found) =>
    String.fromCodePoint(privateUse + (found.codePointAt(0) ?? 0)),
  );
}
