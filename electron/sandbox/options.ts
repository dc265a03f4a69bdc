import { z } from 'zod';
import type { Language } from '../../shared/message.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { defaultSwitches as defaultOkdeskSwitches, type OkdeskSwitches } from './okdesk/switches.ts';
import { defaultSwitches as defaultOneCSwitches, type OneCSwitches } from './onec/switches.ts';
import { type GivenOption, type OptionMistake, readCommandLine } from './options/command-line.ts';
import { okdeskSwitchReaders } from './options/okdesk-switches.ts';
import { onecSwitchReaders } from './options/onec-switches.ts';
import type { SwitchReaders } from './options/switch-reader.ts';
import { readValues, valueOptions } from './options/value-options.ts';

/** What the person at the command line of `npm run sandbox` asked for. */
export interface SandboxOptions {
  readonly help: boolean;
  readonly json: boolean;
  readonly language: Language;
  /** 0: any free port. */
  readonly onecPort: number;
  readonly okdeskPort: number;
  readonly seed: number;
  readonly partners: number;
  readonly issues: number;
  /** No data at all: an infobase and an account as on the first day. */
  readonly empty: boolean;
  /** ОкДеск as before its set-up, for trying the wizard. */
  readonly unprepared: boolean;
  /** Folder for the SQLite files; `undefined`: everything in memory. */
  readonly data: string | undefined;
  readonly onec: OneCSwitches;
  readonly okdesk: OkdeskSwitches;
}

const flags = ['help', 'json', 'empty', 'unprepared'] as const;
const languageSchema = z.enum(['ru', 'en']);
const known = [...flags, 'data', 'lang', ...Object.keys(valueOptions)];

/** Reads the command line. Everything unknown is named, together with what is known in its place. */
export function readSandboxOptions(commandLine: readonly string[]): Result<SandboxOptions, OptionMistake> {
  const words = readCommandLine(commandLine, flags);
  if (!words.ok) return words;
  const given = new Map<string, string>();
  const onec = defaultOneCSwitches();
  const okdesk = defaultOkdeskSwitches();
  for (const option of words.value) {
    const mistake = option.name.startsWith('onec.')
      ? setSwitch(onec, onecSwitchReaders, option)
      : option.name.startsWith('okdesk.')
        ? setSwitch(okdesk, okdeskSwitchReaders, option)
        : known.includes(option.name)
          ? undefined
          : unknown(option.name, known);
    if (mistake !== undefined) return failed(mistake);
    given.set(option.name, option.value);
  }

  const language = languageSchema.safeParse(given.get('lang') ?? 'ru');
  if (!language.success) {
    const parameters = { option: 'lang', value: given.get('lang') ?? '', accepts: 'ru | en' };
    return failed({ code: 'sandbox.wrong_value', parameters });
  }
  const values = readValues(given);
  if (!values.ok) return values;
  const { 'onec-port': onecPort, 'okdesk-port': okdeskPort, seed, partners, issues } = values.value;
  return success({
    help: given.has('help'),
    json: given.has('json'),
    language: language.data,
    onecPort,
    okdeskPort,
    seed,
    partners,
    issues,
    empty: given.has('empty'),
    unprepared: given.has('unprepared'),
    data: given.get('data'),
    onec,
    okdesk,
  });
}

/** Sets one switch of a server from its text, or says what is wrong with it. */
function setSwitch<Switches extends object>(
  switches: Switches,
  readers: SwitchReaders<Switches>,
  option: GivenOption,
): OptionMistake | undefined {
  const [side = '', ...rest] = option.name.split('.');
  const name = rest.join('.');
  if (!isNameOf(readers, name)) {
    return unknown(
      option.name,
      Object.keys(readers).map((reader) => `${side}.${reader}`),
    );
  }
  const { schema, accepts } = readers[name];
  const parsed = schema.safeParse(option.value);
  if (!parsed.success) {
    return {
      code: 'sandbox.wrong_value',
      parameters: { option: option.name, value: option.value, accepts },
    };
  }
  switches[name] = parsed.data;
  return undefined;
}

function isNameOf<Switches>(readers: SwitchReaders<Switches>, name: string): name is keyof Switches & string {
  return Object.hasOwn(readers, name);
}

function unknown(option: string, names: readonly string[]): OptionMistake {
  const list = names.map((name) => `--${name}`).join(', ');
  return { code: 'sandbox.unknown_option', parameters: { option, known: list } };
}
