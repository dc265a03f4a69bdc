import type { OkdeskSettings } from '../../shared/settings.ts';
import { createAgreements } from './entities/agreements.ts';
import { answerForms } from './entities/answer-forms.ts';
import { createCompanies } from './entities/companies.ts';
import { createContacts } from './entities/contacts.ts';
import { createDictionaries } from './entities/dictionaries.ts';
import { createEquipments } from './entities/equipments.ts';
import { createIssues } from './entities/issues.ts';
import { createWritten } from './entities/written.ts';
import type { Okdesk } from './okdesk.ts';
import { type OpenOptions, openConnection } from './open-connection.ts';
import { cursorPages } from './pages/cursor.ts';
import { directoryEntrySchema, employeesSchema, maintenanceEntitySchema } from './records.ts';

const directoryForms = answerForms(directoryEntrySchema);
const maintenanceEntityForms = answerForms(maintenanceEntitySchema);

export interface OkdeskOptions extends Omit<OpenOptions, 'patient'> {
  readonly settings: OkdeskSettings;
  readonly token: string;
  /** `false`: every request once, where a person waits for the answer. By itself requests are repeated. */
  readonly patient?: boolean;
}

/**
 * The client of one account. Makes no request by itself. An address that cannot be one fails every call with
 * `okdesk.address_invalid`.
 */
export function createOkdesk(options: OkdeskOptions): Okdesk {
  const { connection, siteUrl } = openConnection({ ...options, patient: options.patient ?? true });
  const directory = (name: 'kinds' | 'manufacturers' | 'models', wrapper: string) =>
    createWritten(connection, {
      collection: `equipments/${name}`,
      listPath: `equipments/${name}/`,
      wrapper,
      forms: directoryForms,
      card: 'list',
    });
  return {
    siteUrl,
    companies: createCompanies(connection),
    contacts: createContacts(connection),
    agreements: createAgreements(connection),
    maintenanceEntities: createWritten(connection, {
      collection: 'maintenance_entities',
      listPath: 'maintenance_entities/list',
      wrapper: 'maintenance_entity',
      forms: maintenanceEntityForms,
      card: 'path',
    }),
    equipments: createEquipments(connection),
    equipmentKinds: directory('kinds', 'equipment_kind'),
    equipmentManufacturers: directory('manufacturers', 'equipment_manufacturer'),
    equipmentModels: directory('models', 'equipment_model'),
    employees: { all: () => cursorPages(connection, 'employees/list', employeesSchema) },
    issues: createIssues(connection, {
      siteUrl,
      timeoutMs: options.settings.timeoutSeconds * 1000,
      signal: options.signal,
      agents: options.agents,
    }),
    dictionaries: createDictionaries(connection),
    counts: () => connection.counts(),
  };
}
