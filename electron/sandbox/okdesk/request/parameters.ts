import { type DateNotation, type ParsedMoment, parseMoment } from '../data/moments.ts';
import { asNumber, type Fields, isFields } from '../data/row.ts';
import { type ErrorTree, refuse, said } from '../errors.ts';

/**
 * Reads known query parameters. A wrong type goes to `errors` (later 422); what nobody asks for is ignored silently, and
 * so is an array written without its brackets, as by the real server.
 */
export interface Parameters {
  readonly errors: ErrorTree;
  text(name: string): string | undefined;
  integer(path: readonly string[], least?: number): number | undefined;
  choice<Choice extends string>(path: readonly string[], choices: readonly Choice[]): Choice | undefined;
  boolean(name: string): boolean | undefined;
  integers(name: string): readonly number[] | undefined;
  texts(name: string): readonly string[] | undefined;
  moment(name: string, notation: DateNotation): ParsedMoment | undefined;
  fields(name: string): Fields;
}

/** Makes the reader of one query; dates are understood in the account's zone. */
export function readParameters(query: Fields, offsetMinutes: number): Parameters {
  const errors: ErrorTree = {};
  const at = (path: readonly string[]): unknown =>
    path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), query);
  const scalar = (path: readonly string[]): string | undefined => {
    const value = at(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const array = (name: string): readonly unknown[] | undefined => {
    const value = query[name];
    return Array.isArray(value) ? value : undefined;
  };

  return {
    errors,
    text: (name) => scalar([name]),
    integer(path, least) {
      const value = scalar(path);
      if (value === undefined) return undefined;
      const parsed = asNumber(value);
      if (parsed === undefined || !Number.isInteger(parsed)) refuse(errors, path, said.mustBeInteger);
      else if (least !== undefined && parsed < least) refuse(errors, path, said.atLeast(least));
      else return parsed;
      return undefined;
    },
    choice(path, choices) {
      const value = scalar(path);
      const found = choices.find((choice) => choice === value);
      if (value !== undefined && found === undefined) refuse(errors, path, said.oneOf(choices));
      return found;
    },
    boolean(name) {
      const value = scalar([name]);
      if (value === undefined) return undefined;
      if (value === 'true' || value === '1') return true;
      if (value !== 'false' && value !== '0') refuse(errors, [name], said.mustBeBoolean);
      return false;
    },
    integers: (name) =>
      array(name)?.flatMap((item, index) => {
        const parsed = asNumber(item);
        if (parsed !== undefined && Number.isInteger(parsed)) return [parsed];
        refuse(errors, [name, String(index)], said.mustBeInteger);
        return [];
      }),
    texts: (name) => array(name)?.filter((item) => typeof item === 'string'),
    moment(name, notation) {
      const value = scalar([name]);
      if (value === undefined) return undefined;
      const parsed = parseMoment(value, notation, offsetMinutes);
      if (parsed === undefined) refuse(errors, [name], said.wrongDate);
      return parsed;
    },
    fields(name) {
      const value = query[name];
      return isFields(value) ? value : {};
    },
  };
}
