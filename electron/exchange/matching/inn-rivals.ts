import type { OneCRef } from '../../../shared/ids.ts';
import type { ExportLinkStore } from '../../store/store.ts';
import { companyName } from '../export/map/company.ts';
import { partnerExclusion } from '../export/map/conditions.ts';
import { mainCounterparty } from '../export/map/main-counterparty.ts';
import type { RunView } from '../export/read/map-view.ts';

/** Names of other exported, not yet linked partners with this ИНН: branches of one legal entity. */
export function innRivals(
  view: RunView,
  exportLinks: Pick<ExportLinkStore, 'get'>,
  inn: string,
  ref: OneCRef,
): readonly string[] {
  const names = view.replica.sharing('counterparty', inn).flatMap((counterparty) => {
    const partner = view.record('partner', view.record('counterparty', counterparty)?.partner);
    if (partner === undefined || partner.ref === ref || partnerExclusion(partner) !== undefined) return [];
    if (exportLinks.get('company', partner.ref) !== undefined) return [];
    const main = mainCounterparty(view.ofPartner('counterparty', partner.ref));
    return main?.ref === counterparty ? [companyName(partner)] : [];
  });
  return [...names];
}
