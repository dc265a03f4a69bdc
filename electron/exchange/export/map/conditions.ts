import type {
  ContactPersonRecord,
  ContractRecord,
  PartnerRecord,
  WallTime,
} from '../../../onec/records/records.ts';
import type { Exclusion } from './desired.ts';

/** The value of «Состояние» with which a contact is exported, besides the empty one (the seed, part 8). */
const working = 'работает';

/** Why a partner is no company of ОкДеск, or `undefined` when it is one. */
export function partnerExclusion(partner: PartnerRecord | undefined): Exclusion | undefined {
  if (partner === undefined) return 'gone';
  if (partner.deletionMark) return 'deleted';
  if (partner.predefined) return 'predefined';
  return partner.exportFlag ? undefined : 'not_flagged';
}

/** What a partner's flag takes with it: contacts, contracts, objects and equipment follow it. */
export function ownerExclusion(partner: PartnerRecord | undefined): Exclusion | undefined {
  const exclusion = partnerExclusion(partner);
  if (exclusion === undefined) return undefined;
  return exclusion === 'deleted' || exclusion === 'gone' ? 'partner_deleted' : 'partner_not_flagged';
}

/** The seed: own flag and the partner's flag, and the state is empty or «Работает». */
export function contactExclusion(
  contact: ContactPersonRecord,
  partner: PartnerRecord | undefined,
  now: WallTime,
): Exclusion | undefined {
  if (contact.deletionMark) return 'deleted';
  if (!contact.exportFlag) return 'not_flagged';
  if (!isWorking(contact, now)) return 'not_working';
  return ownerExclusion(partner);
}

/**
 * Standard УТ has no «Состояние»; there «дата прекращения связи» says the same, so it counts where the state is empty
 * (an assumption about bases without the field).
 */
function isWorking(contact: ContactPersonRecord, now: WallTime): boolean {
  const state = contact.state.trim().toLowerCase();
  if (state !== '') return state === working;
  return contact.endedOn === undefined || contact.endedOn > now;
}

/** The seed: own flag and the partner's flag. */
export function contractExclusion(
  contract: ContractRecord,
  partner: PartnerRecord | undefined,
): Exclusion | undefined {
  if (contract.deletionMark) return 'deleted';
  if (!contract.exportFlag) return 'not_flagged';
  return ownerExclusion(partner);
}
