import { additionalAttributeObjects } from './additional-attributes.ts';
import { attachedFiles } from './attached-files.ts';
import { contactInformationKinds } from './contact-information-kinds.ts';
import { equipmentCatalogs } from './equipment.ts';
import { exchangePlan } from './exchange-plan.ts';
import type { MetadataObject } from './model.ts';
import { contactPersons, contracts, counterparties, partners } from './partners.ts';
import { businessDirections, organizations, users, workDirectories } from './people.ts';
import { task, timesheet, workedTime } from './work-documents.ts';

/** The whole configuration: УТ 11 as far as the exchange can meet it, and what the module adds. */
export const configuration: readonly MetadataObject[] = [
  partners,
  counterparties,
  contactPersons,
  contracts,
  ...equipmentCatalogs,
  users,
  organizations,
  businessDirections,
  ...workDirectories,
  contactInformationKinds,
  ...additionalAttributeObjects,
  task,
  timesheet,
  workedTime,
  ...attachedFiles,
  exchangePlan,
];
