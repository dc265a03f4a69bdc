import { createHash, randomBytes } from 'node:crypto';
import type { Access, Grant } from './access.ts';
import { stamp } from './data/moments.ts';
import { type Fields, text } from './data/row.ts';
import type { TableName, Tables } from './data/tables.ts';
import { type ErrorTree, modelErrors, queryErrors, said } from './errors.ts';
import { type Parameters, readParameters } from './request/parameters.ts';
import type { OkdeskSwitches } from './switches.ts';

/** One account of the help desk: its data, its settings, its clock. */
export interface Desk {
  readonly tables: Tables;
  readonly switches: OkdeskSwitches;
  readonly access: Access;
  now(): Date;
}

/** A request that passed the door. `body` is JSON, or nested form fields with files in them. */
export interface Call {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Fields;
  readonly body: unknown;
  readonly grant: Grant;
  /** `http://host:port`, as the client wrote it. */
  readonly origin: string;
}

/** What a method answers; `unknownPath` looks like a method that the account does not have. */
export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'unknownPath' };

/** One method of the interface; the path is that after `/api/v1`, parameters as `:id`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  handle(call: Call): Answer;
}

/** 200 with a body; creation answers 200 too. */
export const ok = (body: unknown): Answer => ({ kind: 'json', status: 200, body });

/** An error with a plain sentence. */
export const refusal = (status: number, sentence: string): Answer => ({
  kind: 'json',
  status,
  body: { errors: sentence },
});

/** 404 for a record that is not there. */
export const missing = (id: number | string): Answer => refusal(404, said.missing(id));

/** A method that the account does not have. */
export const unknownPath: Answer = { kind: 'unknownPath' };

/** 422 for a record that does not hold together. */
export const invalid = (desk: Desk, errors: ErrorTree): Answer => ({
  kind: 'json',
  status: 422,
  body: { errors: modelErrors(errors, desk.switches.modelErrors) },
});

/** 422 for query parameters of a wrong type. */
export const badQuery = (desk: Desk, errors: ErrorTree): Answer => ({
  kind: 'json',
  status: 422,
  body: { errors: queryErrors(errors, desk.switches.queryErrors) },
});

/** The reader of a call's query. */
export const parametersOf = (desk: Desk, call: Call): Parameters =>
  readParameters(call.query, desk.switches.utcOffsetMinutes);

/** The id in the path, or `undefined` when it is no number. */
export function idOf(call: Call, name = 'id'): number | undefined {
  const value = call.params[name];
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** A stored moment as this account answers it. */
export const moment = (desk: Desk, value: unknown): string | null =>
  stamp(value, desk.switches.utcOffsetMinutes);

/** The moment of a change, as it is stored. */
export const nowText = (desk: Desk): string => desk.now().toISOString();

/** `{id, name}` of a record that is referred to, or `null`. Agreements carry `title` instead. */
export function brief(desk: Desk, table: TableName, id: number | undefined): Fields | null {
  const row = id === undefined ? undefined : desk.tables.get(table, id);
  if (row === undefined) return null;
  return table === 'agreements'
    ? { id: row.id, title: row['title'] ?? null }
    : { id: row.id, name: personName(row) ?? row['name'] ?? null };
}

/** «Фамилия Имя Отчество» of an employee or a contact; `undefined` for a record that is no person. */
export function personName(row: Fields): string | undefined {
  const parts = ['last_name', 'first_name', 'patronymic'].flatMap((part) => text(row, part) ?? []);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** A key of 40 hexadecimal characters, as the account generates them; the same for the same text. */
export const keyOf = (source: string): string => createHash('sha1').update(source).digest('hex');

/** A fresh key that nobody can guess. */
export const freshKey = (): string => randomBytes(20).toString('hex');
