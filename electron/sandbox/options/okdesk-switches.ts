import { z } from 'zod';
import type { OkdeskSwitches } from '../okdesk/switches.ts';
import {
  choice,
  flag,
  json,
  meaning,
  numbers,
  type SwitchReaders,
  texts,
  wholeNumber,
} from './switch-reader.ts';

const fields = z.record(z.string(), z.unknown());

/** The switches of the embedded ОкДеск as they are written on the command line (`--okdesk.<name>=…`). */
export const okdeskSwitchReaders: SwitchReaders<OkdeskSwitches> = {
  utcOffsetMinutes: wholeNumber,
  blockedAccount: meaning<false | 402 | 403>({ false: false, 402: 402, 403: 403 }),
  denied: texts,
  hiddenCompanyIds: numbers,
  unauthorizedBody: choice('json', 'html'),
  notFoundBody: choice('html', 'json'),
  modelErrors: choice('strings', 'arrays', 'plain', 'list'),
  queryErrors: choice('arrays', 'strings'),
  defaultPageSize: wholeNumber,
  fromId: choice('inclusive', 'exclusive'),
  issuePageSizeOver50: choice('cut', 'refuse'),
  untilCoversDay: flag,
  crm1cIdMatch: choice('substring', 'exact'),
  contactCrm1cId: flag,
  emptySearch: choice('[]', '{}', 'null'),
  severalMatches: choice('first', 'array'),
  equipmentSearch: choice('objectWhenSingle', 'array'),
  uniqueCompanies: flag,
  uniqueContacts: flag,
  shortCompanyItems: flag,
  cardsById: flag,
  agreementWrites: flag,
  objectActivations: flag,
  unknownAttribute: choice('ignore', 'refuse'),
  unknownOption: choice('refuse', 'store'),
  attributes: json(
    '{"companies":[{"code":"inn","field_type":"ftstring"}]}',
    z.record(z.string(), z.array(fields)),
  ),
  companyCategories: json('[{"id":1,"code":"client","name":"Клиент"}]', z.array(fields)),
  missingIssue: meaning<200 | 404>({ 200: 200, 404: 404 }),
  mergedIssue: choice('errors', 'redirect', 'other'),
  typeAtCreation: choice('honoured', 'ignored'),
  touchedBy: json(
    '{"comments":true,"attachments":true,"timeEntries":true,"checkLists":true}',
    z.object({
      comments: z.boolean(),
      attachments: z.boolean(),
      timeEntries: z.boolean(),
      checkLists: z.boolean(),
    }),
  ),
  noAssignee: choice('null', 'absent', 'nullMembers'),
  personTypes: flag,
  anonymousSystemComments: flag,
  unknownIssueField: choice('refuse', 'ignore'),
  attachmentUrlSeconds: wholeNumber,
  attachmentRedirect: flag,
  timeEntriesShape: choice('object', 'array'),
  attributesShape: choice('array', 'object'),
};
