import type { OneCRef } from '../../../shared/ids.ts';

/**
 * Literals of OData v3 as 1C reads them (1C guide 17.4). They are plain text; percent-encoding is done once, when the
 * address is made.
 */
export function guidLiteral(ref: OneCRef): string {
  return `guid'${ref}'`;
}

/** A quote inside is doubled. */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A reference of a composite attribute: `eq guid'…'` never matches there, only the cast does (1C guide 17.4). */
export function castLiteral(ref: OneCRef, set: string): string {
  return `cast(${guidLiteral(ref)},'${set}')`;
}

/** Path of one object, encoded: `Catalog_X(guid'…')`. */
export function objectPath(set: string, ref: OneCRef): string {
  return `${encodeURIComponent(set)}(${guidLiteral(ref)})`;
}

/** Web servers allow a query of 2 KB by default; 25 comparisons of references stay under it. */
const largestBatch = 25;

/** Filters `Ref_Key eq … or …` that together cover all the references. */
export function referenceFilters(refs: readonly OneCRef[], property: string = 'Ref_Key'): readonly string[] {
  const unique = [...new Set(refs)];
  const filters: string[] = [];
  for (let start = 0; start < unique.length; start += largestBatch) {
    const batch = unique.slice(start, start + largestBatch);
    filters.push(batch.map((ref) => `${property} eq ${guidLiteral(ref)}`).join(' or '));
  }
  return filters;
}
