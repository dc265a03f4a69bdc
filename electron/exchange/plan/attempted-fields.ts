import type { Existing } from './existing.ts';
import { mergedFields } from './merge-fields.ts';
import { sameValue } from './same-value.ts';
import type { SentFields } from './write-fields.ts';

/**
 * What the link should remember after a write whose answer was lost: a field that ОкДеск shows as it was attempted was
 * written by us, any other is as it was before. Where we write beside people, what the write took away must be gone too:
 * they may have added themselves what it was to put there.
 */
export function withAttempted(sent: SentFields, attempted: SentFields, current: Existing): SentFields {
  const landed = Object.entries(attempted).filter(([name, value]) => {
    const present = current.fields[name];
    const merge = mergedFields[name];
    const expected = merge === undefined ? value : merge(present, { sent: sent[name], wanted: value });
    return sameValue(name, present, expected);
  });
  return { ...sent, ...Object.fromEntries(landed) };
}
