import {
  issueAttributes,
  priorities,
  statuses,
  timeEntryAttributes,
  types,
} from '../data/for-okdesk/setup.ts';
import type { OkdeskSeed } from '../seed.ts';

/** An account fresh from its set-up: dictionaries of the guide and one administrator, no clients, no issues. */
export const defaultOkdeskSeed: OkdeskSeed = {
  employees: [
    {
      id: 1,
      last_name: 'Обменова',
      first_name: 'Ольга',
      patronymic: 'Олеговна',
      position: 'Администратор',
      email: 'admin@example.org',
      login: 'admin',
      password: 'admin',
      active: true,
      roles: [{ id: 1, name: 'Администратор' }],
      groups: [{ id: 1, name: 'Поддержка' }],
    },
  ],
  companies: [],
  contacts: [],
  agreements: [],
  maintenance_entities: [],
  equipment_kinds: [],
  equipment_manufacturers: [],
  equipment_models: [],
  equipments: [],
  statuses,
  types,
  priorities,
  issue_attributes: issueAttributes,
  time_entry_attributes: timeEntryAttributes,
  issues: [],
  comments: [],
  attachments: [],
  time_entries: [],
  check_list_items: [],
};
