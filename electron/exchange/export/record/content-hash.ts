import { hash } from 'node:crypto';
import type { Desired } from '../map/desired.ts';

/**
 * Fingerprint of mapped content. Equal to the one last sent: the record is left alone, which settles echo too. The order of
 * fields means nothing.
 */
export function contentHash(desired: Desired): string {
  const fields = Object.entries(desired.fields).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hash('sha256', JSON.stringify(fields));
}
