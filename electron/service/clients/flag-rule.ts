import {
  contactExclusion,
  contractExclusion,
  partnerExclusion,
} from '../../exchange/export/map/conditions.ts';
import type { Exclusion } from '../../exchange/export/map/desired.ts';
import type {
  ContactPersonRecord,
  ContractRecord,
  PartnerRecord,
  WallTime,
} from '../../onec/records/records.ts';

/** The three kinds of record that have the flag «Выгружать в ОкДеск». */
export type Flagged = PartnerRecord | ContactPersonRecord | ContractRecord;

/**
 * Why the flag cannot be put on, or `undefined` where it can. «Если для Партнера не активирован флаг выгрузки в ОкДеск,
 * нельзя будет активировать аналогичный флаг у контактных лиц партнера и договоров»; and a flag on somebody who does
 * not work there would change nothing, so it is refused with the reason. Taking it off is always possible.
 */
export function flagForbidden(
  record: Flagged,
  partner: PartnerRecord | undefined,
  now: WallTime,
): Exclusion | undefined {
  switch (record.type) {
    case 'partner':
      return partnerExclusion({ ...record, exportFlag: true });
    case 'contact_person':
      return contactExclusion({ ...record, exportFlag: true }, partner, now);
    case 'contract':
      return contractExclusion({ ...record, exportFlag: true }, partner);
  }
}
