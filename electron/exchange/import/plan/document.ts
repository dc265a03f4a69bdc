import type { OneCRef } from '../../../../shared/ids.ts';
import type { EntityBody, RawEntity } from '../../../onec/onec.ts';
import type { ImportLink } from '../../../store/store.ts';
import { keptMark, marksFromText, meantContent, meantMark, storedContent } from './content.ts';

/** A document of 1C as it stands now. */
export interface StoredDocument {
  readonly ref: OneCRef;
  readonly dataVersion: string;
  readonly number: string;
  readonly deletionMark: boolean;
  readonly entity: RawEntity;
}

/** What is to be done with one document, decided from what it should be, what we wrote, and what stands there. */
export type DocumentStep =
  | { readonly step: 'create' }
  /**
   * `changed`: ОкДеск has something new; `restored`: somebody edited it in spite of the lock; `adopted`: it is there,
   * and how it came there was never recorded (a killed run, a lost store).
   */
  | {
      readonly step: 'write';
      readonly because: 'changed' | 'restored' | 'adopted';
      readonly stored: StoredDocument;
    }
  | { readonly step: 'unchanged'; readonly stored: StoredDocument };

/** Names of a document's two states on the wire. */
export interface StateNames {
  readonly posted: string;
  readonly deletionMark: string;
}

export function planDocument(
  body: EntityBody,
  link: ImportLink | undefined,
  stored: StoredDocument | undefined,
  names: StateNames,
): DocumentStep {
  if (stored === undefined) return { step: 'create' };
  if (link?.ref !== stored.ref) return { step: 'write', because: 'adopted', stored };
  const marks = marksFromText(link.contentHash);
  if (marks === undefined) return { step: 'write', because: 'changed', stored };
  const touched = stored.dataVersion !== link.dataVersion;
  // `DataVersion` grows with every write, also of one that changes nothing or only what is not ours (an act).
  if (touched && keptMark(body, stored.entity, names) !== marks.kept) {
    return { step: 'write', because: 'restored', stored };
  }
  if (marks.meant !== meantMark(body)) return { step: 'write', because: 'changed', stored };
  return { step: 'unchanged', stored };
}

/**
 * The one document of a record among all that name it. Those marked for deletion count only when there is no other;
 * the linked one comes first, then the one with our own key, then the oldest. `count` above one is a duplicate.
 */
export function chooseDocument(
  candidates: readonly StoredDocument[],
  linked: OneCRef | undefined,
  own: OneCRef,
): { readonly chosen: StoredDocument | undefined; readonly count: number } {
  const alive = candidates.filter((candidate) => !candidate.deletionMark);
  const pool = (alive.length > 0 ? alive : candidates).toSorted((one, other) =>
    one.number.localeCompare(other.number),
  );
  const chosen =
    pool.find((candidate) => candidate.ref === linked) ??
    pool.find((candidate) => candidate.ref === own) ??
    pool[0];
  return { chosen, count: alive.length };
}

/** Property by property what stands there and what would, for people; sections as a whole. */
export function documentChanges(
  body: EntityBody,
  stored: StoredDocument | undefined,
): { name: string; before: unknown; after: unknown }[] {
  const after = meantContent(body);
  const before = stored === undefined ? {} : storedContent(body, stored.entity);
  return Object.keys(after)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}
