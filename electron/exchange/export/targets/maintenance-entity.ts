import { success } from '../../../../shared/result.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import type { MaintenanceEntity } from '../../../okdesk/records.ts';
import type { Existing } from '../../plan/existing.ts';
import { attributeFields, presentFields, type Target, targetOf } from './target.ts';

export function maintenanceEntityTarget(okdesk: Okdesk): Target {
  const entities = okdesk.maintenanceEntities;
  return {
    ...targetOf('maintenance_entity', entities, describeEntity),
    async search(desired) {
      const found: Existing[] = [];
      const company = desired.fields['company_id'];
      // In a dry run the company may not be there yet: then it has no objects.
      if (typeof company !== 'number') return success(found);
      for await (const page of entities.all({ company_ids: [String(company)] })) {
        if (!page.ok) return page;
        found.push(...page.value.map(describeEntity));
      }
      return success(found);
    },
  };
}

function describeEntity(entity: MaintenanceEntity): Existing {
  const { name, address, company_id, agreements } = entity;
  return {
    kind: 'maintenance_entity',
    id: entity.id,
    title: name,
    active: entity.active !== false,
    fields: {
      ...presentFields({ name, address, company_id }),
      ...(agreements.length === 0 ? {} : { agreement_ids: agreements.map((agreement) => agreement.id) }),
      ...attributeFields(entity.parameters),
    },
  };
}
