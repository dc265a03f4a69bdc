import { mask } from '../http/masking.ts';

/** Names under which both sides explain a refusal; support needs these words, addresses in them are masked. */
const explanations = /^(errors?|message|value|code|lang|detail|status)$/iu;

/** Takes e-mail addresses, telephone numbers and long digit rows (INN, accounts) out of a text for people. */
export function maskPersonal(text: string): string {
  return text
    .replaceAll(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, `${mask}@${mask}`)
    .replaceAll(/\+?\d[\d\s()-]{8,}\d/gu, mask);
}

/**
 * A request or an answer reduced to its shape: names stay, texts become their length, except where a side explains a
 * refusal. What is no JSON is dropped, only its length is told.
 */
export function shapeOf(text: string): string {
  try {
    return JSON.stringify(reduced(JSON.parse(text), false));
  } catch {
    return `${mask} (${text.length})`;
  }
}

function reduced(value: unknown, explaining: boolean): unknown {
  if (typeof value === 'string') return explaining ? maskPersonal(value) : `${mask} (${value.length})`;
  if (Array.isArray(value)) return value.map((one) => reduced(one, explaining));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      reduced(inner, explaining || explanations.test(name)),
    ]),
  );
}
