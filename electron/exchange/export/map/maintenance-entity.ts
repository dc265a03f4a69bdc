import type { OneCRef } from '../../../../shared/ids.ts';
import { agreementReferences } from './agreement-references.ts';
import { ownerExclusion } from './conditions.ts';
import type { Mapped, MapView } from './desired.ts';
import { attributeField, filledFields } from './fields.ts';

/** An object of a client follows the partner's flag (the seed, part 11). */
export function mapMaintenanceEntity(ref: OneCRef, view: MapView): Mapped {
  const object = view.record('client_object', ref);
  if (object === undefined) return { status: 'excluded', title: '', reason: 'gone' };
  const title = object.name.trim();
  if (object.deletionMark) return { status: 'excluded', title, reason: 'deleted' };
  if (object.partner === undefined) return { status: 'lacking', title, lacks: 'partner' };
  const reason = ownerExclusion(view.record('partner', object.partner));
  if (reason !== undefined) return { status: 'excluded', title, reason };
  const company = view.linked('company', object.partner);
  if (company === undefined) {
    return { status: 'blocked', title, waitsFor: { kind: 'company', ref: object.partner } };
  }
  const agreements = agreementReferences(object.contracts, view);
  if ('waitsFor' in agreements) return { status: 'blocked', title, waitsFor: agreements.waitsFor };
  const fields = filledFields({
    name: title,
    company_id: company.id,
    address: object.address,
    agreement_ids: agreements.ids,
    ...attributeField(view.attributes.onecRef, ref),
  });
  return { status: 'ready', desired: { kind: 'maintenance_entity', ref, title, fields } };
}
