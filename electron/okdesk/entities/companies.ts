import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import type { Okdesk } from '../okdesk.ts';
import { type Company, companySchema } from '../records.ts';
import type { Connection } from '../wire/connection.ts';
import { answerForms } from './answer-forms.ts';
import { archive } from './archive.ts';
import { createWritten } from './written.ts';

const forms = answerForms(companySchema);

function sameKey(left: string | undefined, right: string): boolean {
  return left?.trim().toLowerCase() === right.trim().toLowerCase();
}

/** Two companies with one key: taking either would send one client's data to another. */
function several(ref: string, matches: readonly Company[]): Problem {
  return {
    code: 'okdesk.several_matches',
    side: 'okdesk',
    operation: 'GET companies/',
    disposition: 'refused',
    applied: 'no',
    parameters: { key: ref, ids: matches.map((company) => company.id).join(', ') },
  };
}

/** «Компании»: search by exact key gives one object or a list, and matches `crm_1c_id` by substring. */
export function createCompanies(connection: Connection): Okdesk['companies'] {
  const written = createWritten(connection, {
    collection: 'companies',
    listPath: 'companies/list',
    wrapper: 'company',
    forms,
    card: 'search',
  });

  /** First page of the list, cards where the list keeps `crm_1c_id` to itself. */
  async function fromList(ref: string): Promise<Result<readonly Company[], Problem>> {
    const path = 'companies/list';
    const page = await connection.ask({ method: 'GET', path, query: { crm_1c_id: ref } }, forms.oneOrMany);
    if (!page.ok) return page;
    const whole: Company[] = [];
    for (const item of page.value) {
      const card = item.crm_1c_id === undefined ? await written.card(item.id) : success(item);
      if (!card.ok) return card;
      if (card.value !== undefined) whole.push(card.value);
    }
    return success(whole);
  }

  return {
    ...written,
    async byCrm1cId(ref) {
      const search = await connection.ask(
        { method: 'GET', path: 'companies/', query: { crm_1c_id: ref } },
        forms.oneOrMany,
      );
      if (!search.ok) return search;
      if (search.value.length === 0) return success(undefined);
      let matches = search.value.filter((company) => sameKey(company.crm_1c_id, ref));
      if (matches.length === 0) {
        // One object of another key: the search stopped at the first that contains ours.
        const list = await fromList(ref);
        if (!list.ok) return list;
        matches = list.value.filter((company) => sameKey(company.crm_1c_id, ref));
      }
      return matches.length > 1 ? failed(several(ref, matches)) : success(matches[0]);
    },
    search: (text) =>
      connection.ask({ method: 'GET', path: 'companies/', query: { search_string: text } }, forms.oneOrMany),
    archive: (id) => archive(connection, 'companies', id),
  };
}
