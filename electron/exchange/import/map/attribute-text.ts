import type { Parameter } from '../../../okdesk/records.ts';
import { storableLine } from './plain-text.ts';

/**
 * Value of a custom attribute as text: the first one where it is a set, a number as people read it. `undefined` where
 * the record has no such attribute or it is empty. Codes are compared without case, because the seed itself writes
 * them both ways; an empty code switches the attribute off.
 */
export function attributeText(parameters: readonly Parameter[], code: string): string | undefined {
  const wanted = code.trim().toLowerCase();
  if (wanted === '') return undefined;
  const found = parameters.find((parameter) => parameter.code.trim().toLowerCase() === wanted);
  const value: unknown = Array.isArray(found?.value) ? found.value[0] : found?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = storableLine(String(value));
  return text === '' ? undefined : text;
}
