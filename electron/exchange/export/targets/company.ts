import { success } from '../../../../shared/result.ts';
import type { OkdeskSettings } from '../../../../shared/settings.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { Company } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import {
  type Answer,
  attributeFields,
  collect,
  mapResult,
  presentFields,
  type Target,
  targetOf,
  wantedText,
} from './target.ts';

export function companyTarget(okdesk: Okdesk, attributes: OkdeskSettings['attributes']): Target {
  const { companies } = okdesk;
  return {
    ...targetOf('company', companies, describeCompany),
    archive: (id) => companies.archive(id),
    isShort: ({ fields }) =>
      ['crm_1c_id', 'phone', 'email', 'address', 'site'].every((name) => fields[name] === undefined),
    search(desired) {
      const inn = wantedText(desired, 'additional_name');
      const byText = (text: string) => async () =>
        mapResult(await companies.search(text), (found) => found.map(describeCompany));
      return collect([
        async () =>
          mapResult(await companies.byCrm1cId(desired.ref), (found) =>
            found === undefined ? [] : [describeCompany(found)],
          ),
        ...(inn === '' ? [] : [byText(inn)]),
        ...(inn === '' || attributes.inn === '' ? [] : [() => byAttribute(okdesk, attributes.inn, inn)]),
        byText(tellingPart(desired.title)),
      ]);
    },
  };
}

/**
 * The longest word of a name, up to a `ё` that people may type as `е`: the search is by substring, and legal forms and
 * quotation marks differ.
 */
function tellingPart(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+|ё/iu);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '') || name;
}

async function byAttribute(okdesk: Okdesk, code: string, inn: string): Answer<readonly Existing[]> {
  const found: Existing[] = [];
  for await (const page of okdesk.companies.all({ [`custom_parameters[${code}]`]: inn })) {
    if (!page.ok) return page;
    found.push(...page.value.map(describeCompany));
  }
  return success(found);
}

function describeCompany(company: Company): Existing {
  const { name, additional_name, site, email, phone, address, crm_1c_id } = company;
  return {
    kind: 'company',
    id: company.id,
    title: name,
    active: company.active !== false,
    fields: {
      ...presentFields({ name, additional_name, site, email, phone, address, crm_1c_id }),
      ...presentFields({ default_assignee_id: company.default_assignee?.id }),
      ...attributeFields(company.parameters),
    },
  };
}
