import { isJsonObject } from '../../../../shared/json-object.ts';
import type { EntityBody, RawEntity } from '../../../onec/onec.ts';
import { fingerprint } from '../fingerprint.ts';

/**
 * What a link remembers of a document: a fingerprint of what was meant to stand in it, and one of what 1C kept of that.
 * They differ by right: 1C cuts long strings and ignores properties it does not know, without a word (measured on a
 * live УТ 11). The first tells whether ОкДеск has changed, the second whether somebody edited the document.
 */
export interface ContentMarks {
  readonly meant: string;
  readonly kept: string;
}

/** A document whose writing was begun and not ended: nothing is known of its content. */
export const unfinished = '';

export const marksToText = ({ meant, kept }: ContentMarks): string => `${meant} ${kept}`;

export function marksFromText(text: string): ContentMarks | undefined {
  const [meant, kept] = text.split(' ');
  return meant === undefined || kept === undefined ? undefined : { meant, kept };
}

/** Fingerprint of a document as mapped. */
export const meantMark = (body: EntityBody): string => fingerprint(body);

/** Fingerprint of those properties of a stored document that the exchange writes, with its two states. */
export function keptMark(
  body: EntityBody,
  entity: RawEntity,
  states: { readonly posted: string; readonly deletionMark: string },
): string {
  return fingerprint({
    ...storedContent(body, entity),
    [states.posted]: plain(entity[states.posted]),
    [states.deletionMark]: plain(entity[states.deletionMark]),
  });
}

/** The properties of `entity` that `body` has, in one form: Int64 come as text, rows carry more in lists than alone. */
export function storedContent(body: EntityBody, entity: RawEntity): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(body).map((name) => [name, likewise(body[name], entity[name])]));
}

/** `body` itself in that form, for comparing by eye. */
export function meantContent(body: EntityBody): Readonly<Record<string, unknown>> {
  return storedContent(body, body);
}

function likewise(model: unknown, value: unknown): unknown {
  if (!Array.isArray(model)) return plain(value);
  const names = Object.keys(model.find(isJsonObject) ?? {});
  if (!Array.isArray(value)) return [];
  return value.filter(isJsonObject).map((row) => {
    const kept = names.length > 0 ? names : Object.keys(row);
    return Object.fromEntries(kept.map((name) => [name, plain(row[name])]));
  });
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
