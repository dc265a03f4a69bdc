import type { z } from 'zod';
import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { Pages, WriteBody } from '../okdesk.ts';
import { cursorPages } from '../pages/cursor.ts';
import type { Connection } from '../wire/connection.ts';
import type { Query } from '../wire/query.ts';
import type { AnswerForms } from './answer-forms.ts';

type RecordSchema = z.ZodType<{ readonly id: OkdeskId }>;

/** How the API addresses one kind of records. */
export interface Addressing<Schema extends RecordSchema> {
  /** `companies`, `equipments/kinds`; without slashes at the ends. */
  readonly collection: string;
  /** Where its pages are: `companies/list`, or the collection itself for directories. */
  readonly listPath: string;
  /** Key around a written body (`company`). */
  readonly wrapper: string;
  readonly forms: AnswerForms<Schema>;
  /** `search`: by `?id=`, the documented way for companies and contacts; `path`: `/{id}`; `list`: there is no card. */
  readonly card: 'search' | 'path' | 'list';
}

/** A missing record is an answer, not a failure. */
export function missingAsUndefined<Value>(
  result: Result<Value, Problem>,
): Result<Value | undefined, Problem> {
  return !result.ok && result.error.code === 'okdesk.record_missing' ? success(undefined) : result;
}

/** Reading and writing of one kind, in the shape of `Written` of the contract. */
export function createWritten<Schema extends RecordSchema>(
  connection: Connection,
  addressing: Addressing<Schema>,
) {
  type Item = z.output<Schema>;
  const { collection, forms, wrapper } = addressing;

  function lookUp(id: OkdeskId): Promise<Result<readonly Item[], Problem>> {
    const byId: Record<Addressing<Schema>['card'], { path: string; query?: Query }> = {
      search: { path: `${collection}/`, query: { id: String(id) } },
      path: { path: `${collection}/${id}` },
      // From the id before, two rows: the wanted one is among them whether `from_id` counts itself or not.
      list: {
        path: addressing.listPath,
        query: { 'page[from_id]': String(id - 1), 'page[direction]': 'forward', 'page[size]': '2' },
      },
    };
    return connection.ask({ method: 'GET', ...byId[addressing.card] }, forms.oneOrMany);
  }

  /** The record with exactly this id: a redirect or a loose search may bring another one. */
  async function card(id: OkdeskId): Promise<Result<Item | undefined, Problem>> {
    const found = missingAsUndefined(await lookUp(id));
    return found.ok ? success(found.value?.find((record) => record.id === id)) : found;
  }

  return {
    all: (filter?: Query): Pages<Item> => cursorPages(connection, addressing.listPath, forms.page, filter),
    card,
    create: (body: WriteBody): Promise<Result<Item, Problem>> =>
      connection.ask({ method: 'POST', path: `${collection}/`, body: { [wrapper]: body } }, forms.record),
    async update(id: OkdeskId, body: WriteBody): Promise<Result<Item, Problem>> {
      const call = { method: 'PATCH', path: `${collection}/${id}`, body: { [wrapper]: body } } as const;
      const answer = await connection.ask(call, forms.oneOrMany);
      if (!answer.ok) return answer;
      const answered = answer.value.find((record) => record.id === id);
      if (answered !== undefined) return success(answered);
      // Some methods answer 200 with an empty body: what is there now is read again.
      const now = await card(id);
      if (!now.ok) return now;
      return now.value === undefined ? failed(vanished(`PATCH ${call.path}`)) : success(now.value);
    },
  };
}

/** The record was written and is not there any more: somebody removed it, or the role does not see it. */
function vanished(operation: string): Problem {
  return {
    code: 'okdesk.record_missing',
    side: 'okdesk',
    operation,
    disposition: 'refused',
    applied: 'no',
    parameters: { said: '', status: 200 },
  };
}
