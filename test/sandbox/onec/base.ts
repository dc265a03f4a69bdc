import { onTestFinished } from 'vitest';
import {
  type OneCSandboxOptions,
  type RunningOneC,
  startOneCSandbox,
} from '../../../electron/sandbox/onec/start.ts';

export const romashka = '11111111-2222-3333-4444-555555555555';
export const vasilek = '22222222-2222-3333-4444-555555555555';
export const ivanov = '33333333-2222-3333-4444-555555555555';

const mail = (address: string) => ({
  Тип: 'АдресЭлектроннойПочты',
  АдресЭП: address,
  Представление: address,
});

/** Two partners, one of them exported, a contact of each kind, an employee. */
const objects = [
  {
    set: 'Catalog_Партнеры',
    entity: {
      Ref_Key: romashka,
      Description: 'Ромашка',
      ОкД_ВыгружатьВОкДеск: true,
      КонтактнаяИнформация: [mail('info@romashka.example')],
    },
  },
  { set: 'Catalog_Партнеры', entity: { Ref_Key: vasilek, Description: 'Василек', Parent_Key: romashka } },
  {
    set: 'Catalog_Пользователи',
    entity: {
      Ref_Key: ivanov,
      Description: 'Иванов Петр',
      КонтактнаяИнформация: [mail('ivanov@firm.example')],
    },
  },
];

/** Starts an infobase that is closed after the test. */
export async function startBase(options: OneCSandboxOptions = {}): Promise<Base> {
  const onec = await startOneCSandbox({ seed: { users: [], objects }, ...options });
  onTestFinished(() => onec.close());
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(onec.url + path, {
      method,
      headers: { authorization: basic(onec.user, onec.password), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const json = async (response: Response) =>
    asObject(JSON.parse((await response.text()).replace(/^\uFEFF/, '')));
  return {
    onec,
    ask,
    read: async (path) => json(await ask('GET', withJson(path))),
    values: async (path) => asRows((await json(await ask('GET', withJson(path))))['value']),
    write: async (method, path, body) => json(await ask(method, withJson(path), body)),
    fault: async (method, path, body, headers) => {
      const response = await ask(method, withJson(path), body, headers);
      const error = asObject(asObject(await json(response))['odata.error']);
      return `${response.status}/${String(error['code'])}`;
    },
  };
}

export interface Base {
  readonly onec: RunningOneC;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  read(path: string): Promise<Record<string, unknown>>;
  values(path: string): Promise<readonly Record<string, unknown>[]>;
  write(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** `status/code` of a refusal. */
  fault(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<string>;
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

/** `$filter` of a set, encoded as careful clients do. */
export function filtered(set: string, filter: string, rest = ''): string {
  return `/${set}?$filter=${encodeURIComponent(filter)}${rest}`;
}

function withJson(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}$format=json`;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

export function asRows(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}
