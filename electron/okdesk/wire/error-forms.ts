import { z } from 'zod';
import { isJsonObject } from '../../../shared/json-object.ts';

/** What a refusal says: messages by field (`page.size`, empty name: about the whole request), and all of it as a line. */
export interface RefusalText {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
}

/** Deeper than any form met; a guard against an answer made to exhaust the stack. */
const deepest = 8;

/** Members under which a refusal was seen. */
const refusalSchema = z.object({ errors: z.unknown(), error: z.unknown(), message: z.unknown() }).partial();

function refusalOf(value: unknown): z.output<typeof refusalSchema> {
  const parsed = refusalSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}

function leaves(value: unknown, path: string, depth: number): [string, string][] {
  if (value === null || value === undefined || value === '' || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leaves(item, path, depth + 1));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      leaves(inner, path === '' ? name : `${path}.${name}`, depth + 1),
    );
  }
  return [[path, String(value)]];
}

/** Words of a page without its marks. */
function pageText(html: string): string {
  return html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/giu, ' ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON of an answer; also when a page was wrapped around it. */
function jsonOf(text: string): unknown {
  const whole = parsed(text.replace(/^\uFEFF/u, ''));
  if (whole !== undefined) return whole;
  const words = pageText(text);
  const from = words.search(/\{\s*"errors?"/u);
  return from < 0 ? undefined : parsed(words.slice(from, words.lastIndexOf('}') + 1));
}

/** Whether a value has the `errors` member by which ОкДеск says no, whatever the status. */
export function hasErrors(value: unknown): boolean {
  return leaves(refusalOf(value).errors, '', 0).length > 0;
}

/**
 * Reads every form of `errors` met in the wild (OkDesk API, error bodies): map of strings or of arrays, nested maps,
 * a plain string, an array of strings, `error` instead of `errors`, JSON inside a page, plain text.
 */
export function readRefusal(text: string): RefusalText {
  const json = jsonOf(text);
  const members = refusalOf(json);
  const said = isJsonObject(json) ? (members.errors ?? members.error ?? members.message) : json;
  const found = leaves(said, '', 0);
  const pairs: [string, string][] = found.length > 0 ? found : leaves(pageText(text), '', 0);
  const fields: Record<string, string[]> = Object.create(null);
  for (const [field, message] of pairs) {
    const messages = fields[field] ?? [];
    messages.push(message);
    fields[field] = messages;
  }
  const line = pairs.map(([field, message]) => (field === '' ? message : `${field}: ${message}`)).join('; ');
  return { fields, text: line };
}
