import { z } from 'zod';
import type { Existing } from '../../plan/existing.ts';
import { mergedFields } from '../../plan/merge-fields.ts';
import type { SentFields } from '../../plan/write-fields.ts';
import type { Desired, FieldValue } from '../map/desired.ts';

const sentSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
);

/** What the link remembers of the last writing; a memory that cannot be read counts as none. */
export function readSentFields(json: string): SentFields {
  const parsed = sentSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : {};
}

/**
 * What to remember after a writing: values that we wrote and that stuck, so that only they are ever cleared. Keys and
 * merged fields are remembered once they are there, whoever wrote them; the code is the one ОкДеск knows.
 */
export function sentAfter(
  desired: Desired,
  before: SentFields,
  written: SentFields,
  answer: Existing,
  notKept: readonly string[],
): SentFields {
  const sent: Record<string, FieldValue> = {};
  for (const [name, wanted] of Object.entries(desired.fields)) {
    const former = before[name];
    if (notKept.includes(name)) {
      if (former !== undefined) sent[name] = former;
    } else if (name === 'code') {
      sent[name] = String(answer.fields['code'] ?? wanted);
    } else if (name in written || former !== undefined || name === 'crm_1c_id' || name in mergedFields) {
      sent[name] = wanted;
    }
  }
  return sent;
}
