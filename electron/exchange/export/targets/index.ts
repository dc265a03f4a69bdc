import type { ExportKind } from '../../../../shared/kinds.ts';
import type { OkdeskSettings } from '../../../../shared/settings.ts';
import type { Okdesk } from '../../../okdesk/okdesk.ts';
import { agreementTarget } from './agreement.ts';
import { companyTarget } from './company.ts';
import { contactTarget } from './contact.ts';
import { directoryTarget } from './directory.ts';
import { equipmentTarget } from './equipment.ts';
import { maintenanceEntityTarget } from './maintenance-entity.ts';
import type { Target } from './target.ts';

export type Targets = Readonly<Record<ExportKind, Target>>;

/** All exported kinds on ОкДеск's side. */
export function createTargets(okdesk: Okdesk, attributes: OkdeskSettings['attributes']): Targets {
  return {
    manufacturer: directoryTarget('manufacturer', okdesk),
    equipment_kind: directoryTarget('equipment_kind', okdesk),
    equipment_model: directoryTarget('equipment_model', okdesk),
    company: companyTarget(okdesk, attributes),
    contact: contactTarget(okdesk),
    agreement: agreementTarget(okdesk),
    maintenance_entity: maintenanceEntityTarget(okdesk),
    equipment: equipmentTarget(okdesk),
  };
}
