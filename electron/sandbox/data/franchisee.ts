import type { OkdeskSeed, OneCSeed } from '../seed.ts';
import { makeClient } from './clients/client.ts';
import {
  companyRow,
  contactRows,
  employeeRows,
  equipmentDirectories,
  propertyRows,
} from './for-okdesk/clients.ts';
import { makeIssues } from './for-okdesk/issues.ts';
import {
  firstDayStatuses,
  issueAttributes,
  priorities,
  statuses,
  timeEntryAttributes,
  types,
} from './for-okdesk/setup.ts';
import { clientObjects, predefinedPartners } from './for-onec/client-objects.ts';
import { contactKindObjects } from './for-onec/contact-information.ts';
import { directoryObjects } from './for-onec/directory-objects.ts';
import { staffObjects } from './for-onec/staff-objects.ts';
import type { Client, StaffMember } from './model.ts';
import { makeStaff } from './staff.ts';

export interface FranchiseeOptions {
  /** Any whole number; the same one gives the same data. */
  readonly seed: number;
  /** Ordinary partners; the three that every base has from birth come in addition. */
  readonly partners: number;
  readonly issues: number;
  /** `YYYY-MM-DD`: nothing in the data happens on this day or later. */
  readonly today?: string;
  /** ОкДеск as before its set-up: statuses of the first day, no attributes, and so no issues either. */
  readonly unprepared?: boolean;
}

export interface Franchisee {
  readonly onec: OneCSeed;
  readonly okdesk: OkdeskSeed;
}

/** The sign-in of the exchange to the embedded infobase. */
const exchangeUser = { name: 'ОбменОкДеск', password: 'обмен' } as const;

/** The day on which the data ends unless another one is asked for. */
const defaultToday = '2026-03-31';

/**
 * An invented franchisee for both embedded servers: what 1C holds, and what people typed into ОкДеск by hand before
 * the first exchange. Everything depends on the options alone; a larger base begins with the clients of a smaller one.
 */
export function makeFranchisee({
  seed,
  partners,
  issues,
  today = defaultToday,
  unprepared = false,
}: FranchiseeOptions): Franchisee {
  const nextOkdeskId = numbering();
  const staff = makeStaff(seed, partners, () => nextOkdeskId('employee'));
  const clients = Array.from({ length: partners }, (_, index) =>
    makeClient({ seed, index, today, staff: staff.length, nextOkdeskId }),
  );
  return {
    onec: {
      users: [exchangeUser, { name: 'Администратор', password: '' }],
      objects: [
        ...contactKindObjects(seed),
        ...directoryObjects(seed),
        ...staffObjects(seed, staff),
        ...predefinedPartners(seed),
        ...clients.flatMap((client) => clientObjects(seed, client, staff)),
      ],
    },
    okdesk: okdeskSide(clients, staff, {
      seed,
      issues: unprepared ? 0 : issues,
      today,
      strangerId: nextOkdeskId('company'),
      unprepared,
    }),
  };
}

interface OkdeskSide {
  readonly seed: number;
  readonly issues: number;
  readonly today: string;
  readonly strangerId: number;
  readonly unprepared: boolean;
}

function okdeskSide(
  clients: readonly Client[],
  staff: readonly StaffMember[],
  options: OkdeskSide,
): OkdeskSeed {
  const { seed, strangerId, unprepared } = options;
  const known = clients.filter((client) => client.okdeskId !== undefined);
  const property = known.map(propertyRows);
  const stranger = {
    id: strangerId,
    name: 'ООО «Только в ОкДеске»',
    additional_name: null,
    crm_1c_id: null,
    active: true,
    comment: 'Заведена диспетчером по звонку, в 1С такого партнёра нет',
  };
  return {
    employees: employeeRows(staff),
    companies: [
      ...known.map((client) => companyRow(seed, client)),
      ...(options.issues > 0 ? [stranger] : []),
    ],
    contacts: known.flatMap(contactRows),
    agreements: property.flatMap((rows) => rows.agreements),
    maintenance_entities: property.flatMap((rows) => rows.maintenance_entities),
    equipments: property.flatMap((rows) => rows.equipments),
    ...equipmentDirectories(),
    statuses: unprepared ? firstDayStatuses : statuses,
    types,
    priorities,
    issue_attributes: unprepared ? [] : issueAttributes,
    time_entry_attributes: unprepared ? [] : timeEntryAttributes,
    ...makeIssues({ ...options, count: options.issues, clients: known, staff }),
  };
}

/** One sequence of numbers for each kind, each from 1. */
function numbering(): (kind: string) => number {
  const last = new Map<string, number>();
  return (kind) => {
    const next = (last.get(kind) ?? 0) + 1;
    last.set(kind, next);
    return next;
  };
}
