import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result } from '../../../shared/result.ts';
import type { Okdesk, Pages } from '../okdesk.ts';
import { type Agreement, agreementSchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import type { Query } from '../wire/query.ts';
import { answerForms } from './answer-forms.ts';
import { createWritten } from './written.ts';

const forms = answerForms(agreementSchema);

/** A collection cannot be a missing record: its 404 says that this account's API has no such method. */
function absent<Value>(result: Result<Value, Problem>): Result<Value, Problem> {
  return !result.ok && result.error.status === 404
    ? failed({ ...result.error, code: 'okdesk.method_absent' })
    : result;
}

/**
 * «Договоры», the least known kind: reading was seen in one client, writing is an assumption. Where the account refuses,
 * `create` and `all` fail with `okdesk.method_absent`.
 */
export function createAgreements(connection: Connection): Okdesk['agreements'] {
  const written = createWritten(connection, {
    collection: 'agreements',
    listPath: 'agreements/list',
    wrapper: 'agreement',
    forms,
    card: 'path',
  });
  async function* all(filter?: Query): Pages<Agreement> {
    for await (const page of written.all(filter)) yield absent(page);
  }
  return {
    ...written,
    all,
    create: async (body) => absent(await written.create(body)),
    ofCompany: (companyId) =>
      connection.ask({ method: 'GET', path: `companies/${companyId}/agreements` }, forms.oneOrMany),
  };
}
