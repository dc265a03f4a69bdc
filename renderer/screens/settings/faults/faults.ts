import type { z } from 'zod';
import { type ProgramSettings, programSettingsSchema } from '../../../../shared/program-settings.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../../../shared/settings.ts';
import { ruleFault } from '../../../ui/schedule-editor/schedule-words.ts';

/** What is wrong with one field, by its path in the settings (`okdesk.url`). */
export interface Fault {
  readonly path: string;
  readonly code:
    | 'number'
    | 'whole'
    | 'least'
    | 'more'
    | 'most'
    | 'address'
    | 'odata'
    | 'email'
    | 'proxy'
    | 'pac'
    | 'schedule'
    | 'other';
  readonly limit?: number;
}

/** What the schema refuses, and what could be saved but cannot work. Empty addresses are allowed: the wizard asks. */
export function exchangeFaults(settings: ExchangeSettings): readonly Fault[] {
  const { onec, okdesk, schedule } = settings;
  const rules = [
    fault('onec.url', 'address', onec.url !== '' && !isWebAddress(onec.url)),
    fault('onec.url', 'odata', isWebAddress(onec.url) && !/\/odata\//iu.test(onec.url)),
    fault('okdesk.url', 'address', okdesk.url !== '' && !isWebAddress(okdesk.url)),
    fault('okdesk.userEmail', 'email', okdesk.userEmail !== '' && !isEmail(okdesk.userEmail)),
    fault('schedule.export', 'schedule', ruleFault(schedule.export.rule) !== undefined),
    fault('schedule.import', 'schedule', ruleFault(schedule.import.rule) !== undefined),
  ];
  return [...schemaFaults(exchangeSettingsSchema, settings), ...rules.flat()];
}

export function programFaults(program: ProgramSettings): readonly Fault[] {
  const { mode, address, pacAddress } = program.proxy;
  const rules = [
    fault(
      'proxy.address',
      'proxy',
      mode === 'manual' && !/^(https?:\/\/)?[^\s/:]+:\d{1,5}\/?$/u.test(address),
    ),
    fault('proxy.pacAddress', 'pac', mode === 'pac' && !isWebAddress(pacAddress)),
  ];
  return [...schemaFaults(programSettingsSchema, program), ...rules.flat()];
}

function fault(path: string, code: Fault['code'], wrong: boolean): readonly Fault[] {
  return wrong ? [{ path, code }] : [];
}

function schemaFaults(schema: z.ZodType, value: unknown): readonly Fault[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.map(faultOf);
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: Number.isFinite(issue.input) ? 'whole' : 'number' };
    case 'too_small':
      return { path, code: issue.inclusive === false ? 'more' : 'least', limit: Number(issue.minimum) };
    case 'too_big':
      return { path, code: 'most', limit: Number(issue.maximum) };
    default:
      return { path, code: 'other' };
  }
}

function isWebAddress(text: string): boolean {
  const address = URL.parse(text);
  return address !== null && ['http:', 'https:'].includes(address.protocol) && address.hostname !== '';
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
}
