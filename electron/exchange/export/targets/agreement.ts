import { z } from 'zod';
import { okdeskIdSchema } from '../../../../shared/ids.ts';
import { success } from '../../../../shared/result.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { Agreement } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import { attributeFields, mapResult, presentFields, type Target, targetOf } from './target.ts';

const companiesSchema = z.array(okdeskIdSchema);

export function agreementTarget(okdesk: Okdesk): Target {
  const { agreements } = okdesk;
  return {
    ...targetOf('agreement', agreements, describeAgreement),
    async search(desired) {
      const ids = companiesSchema.safeParse(desired.fields['company_ids']);
      const company = ids.data?.[0];
      if (company === undefined) return success([]);
      return mapResult(await agreements.ofCompany(company), (found) => found.map(describeAgreement));
    },
  };
}

/** The type was seen as text and as an object with a name (an assumption). */
const typeSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

function describeAgreement(agreement: Agreement): Existing {
  const { title, start_date, end_date, cost, crm_1c_id } = agreement;
  const companies = new Set([...agreement.company_ids, ...agreement.companies.map((company) => company.id)]);
  return {
    kind: 'agreement',
    id: agreement.id,
    title: title ?? '',
    active: agreement.active !== false,
    fields: {
      ...presentFields({ title, start_date, end_date, cost, crm_1c_id }),
      ...presentFields({
        agreement_type: typeSchema.safeParse(agreement.agreement_type).data,
        company_ids: companies.size === 0 ? undefined : [...companies],
      }),
      ...attributeFields(agreement.parameters),
    },
  };
}
