import type { OneCRef } from '../../../shared/ids.ts';
import { readNumber, readReference, readTrimmed } from '../values/scalar.ts';
import type { ContactLine } from './records.ts';

/** Names of a row of the section «Контактная информация» (БСП, the same in УТ 11.4, 11.5 and КА 2.5). */
const names = {
  type: 'Тип',
  kind: 'Вид_Key',
  presentation: 'Представление',
  email: 'АдресЭП',
  line: 'LineNumber',
} as const;

/** Values of the enumeration «Типы контактной информации». */
const types: Readonly<Record<string, ContactLine['type']>> = {
  АдресЭлектроннойПочты: 'email',
  Телефон: 'phone',
  Адрес: 'address',
  ВебСтраница: 'site',
};

/**
 * Takes the address out of «Имя <a@b.c>»; any other text stays as it is. Bare brackets, `<a@b.c>`, are the typing mistake
 * of the manual: ОкДеск refuses it and a person corrects the card, so it is not hidden here.
 */
function addressOfPresentation(text: string): string {
  return (/^[^<]*[^<\s][^<]*<([^<>]*@[^<>]*)>\s*$/u.exec(text)?.[1] ?? text).trim();
}

function readLine(
  row: unknown,
  position: number,
  kinds: ReadonlyMap<OneCRef, string>,
): ContactLine | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(row));
  const type = types[readTrimmed(fields.get(names.type))] ?? 'other';
  const presentation = readTrimmed(fields.get(names.presentation));
  const email = readTrimmed(fields.get(names.email));
  const value = type === 'email' ? addressOfPresentation(email === '' ? presentation : email) : presentation;
  const kind = readReference(fields.get(names.kind));
  return {
    type,
    kind: (kind === undefined ? undefined : kinds.get(kind)) ?? '',
    value,
    presentation,
    line: readNumber(fields.get(names.line)) ?? position,
  };
}

/**
 * Rows of contact information, best first: kinds that 1C knows by name before kinds that users added, then by line.
 * Rows without a value are left out. `kinds` gives the predefined name of a kind by its reference.
 */
export function readContactLines(
  section: unknown,
  kinds: ReadonlyMap<OneCRef, string>,
): readonly ContactLine[] {
  if (!Array.isArray(section)) return [];
  const rows: readonly unknown[] = section;
  const own = (line: ContactLine) => (line.kind === '' ? 1 : 0);
  return rows
    .flatMap((row, index) => readLine(row, index + 1, kinds) ?? [])
    .filter((line) => line.value !== '')
    .sort((left, right) => own(left) - own(right) || left.line - right.line);
}
