import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../shared/settings.ts';
import { cliProblem } from './problems.ts';

/** The one setting whose names are free and hold dots themselves. */
const freeNames = 'onec.profileOverrides.';
/** Settings of several parts that may be given as one text: a schedule in cron notation, empty to switch it off. */
const textForms: ReadonlySet<string> = new Set(['schedule.export', 'schedule.import']);

/**
 * Applies `path=value` (`import.overlapMinutes=30`) to the settings of an exchange. The text takes the type of the value
 * that is there; names that do not exist and values out of range are refused.
 */
export function setValue(exchange: ExchangeSettings, assignment: string): Result<ExchangeSettings, Problem> {
  const [, path = '', text = ''] = /^([^=]+)=(.*)$/su.exec(assignment) ?? [];
  if (path === '') return failed(cliProblem('cli.wrong_assignment'));
  const names = path.startsWith(freeNames)
    ? ['onec', 'profileOverrides', path.slice(freeNames.length)]
    : path.split('.');
  const known = textForms.has(path) || exists(exchange, names, path.startsWith(freeNames));
  if (path === 'id' || !known) {
    return failed(cliProblem('cli.unknown_setting', { name: path }));
  }
  const parsed = exchangeSettingsSchema.safeParse(replaced(exchange, names, text));
  return parsed.success
    ? success(parsed.data)
    : failed(cliProblem('cli.wrong_setting_value', { name: path }));
}

function exists(within: unknown, names: readonly string[], free: boolean): boolean {
  const [first, ...rest] = names;
  if (first === undefined) return !isObject(within);
  if (!isObject(within)) return false;
  if (free && rest.length === 0) return first !== '';
  return Object.hasOwn(within, first) && exists(within[first], rest, free);
}

function replaced(within: unknown, names: readonly string[], text: string): unknown {
  const [first, ...rest] = names;
  if (first === undefined) return typed(within, text);
  const fields = isObject(within) ? within : {};
  return { ...fields, [first]: replaced(fields[first], rest, text) };
}

function typed(present: unknown, text: string): unknown {
  if (typeof present === 'number') return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  if (typeof present !== 'boolean') return text;
  if (/^(true|yes|да|1)$/iu.test(text)) return true;
  return /^(false|no|нет|0)$/iu.test(text) ? false : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
