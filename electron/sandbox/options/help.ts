import type { Language } from '../../../shared/message.ts';
import { messageText } from '../../../shared/messages/index.ts';
import { defaultSwitches as defaultOkdeskSwitches } from '../okdesk/switches.ts';
import { defaultSwitches as defaultOneCSwitches } from '../onec/switches.ts';
import { okdeskSwitchReaders } from './okdesk-switches.ts';
import { onecSwitchReaders } from './onec-switches.ts';
import { valueOptions } from './value-options.ts';

/** Every option and every switch of both servers, with what it accepts and what holds without it. */
export function helpText(language: Language): string {
  const values = Object.entries(valueOptions).map(([name, { accepts, default: value }]) =>
    line(name, accepts, String(value)),
  );
  const parameters = {
    values: values.join('\n'),
    onec: switchLines('onec', onecSwitchReaders, defaultOneCSwitches()),
    okdesk: switchLines('okdesk', okdeskSwitchReaders, defaultOkdeskSwitches()),
  };
  return messageText('sandbox.help', parameters, language).what;
}

function switchLines(
  side: string,
  readers: Readonly<Record<string, { readonly accepts: string }>>,
  defaults: object,
): string {
  const values = new Map<string, unknown>(Object.entries(defaults));
  return Object.entries(readers)
    .map(([name, { accepts }]) => line(`${side}.${name}`, accepts, shown(values.get(name))))
    .join('\n');
}

function line(name: string, accepts: string, value: string): string {
  return `  ${`--${name}=`.padEnd(34)}${accepts}  (${value})`;
}

function shown(value: unknown): string {
  if (value instanceof Set) return [...value].join(',') || '–';
  if (value instanceof Map) return value.size === 0 ? '–' : JSON.stringify(Object.fromEntries(value));
  if (Array.isArray(value) && value.length === 0) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
