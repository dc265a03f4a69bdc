import type { Fields } from './data/row.ts';

/** Parts of the account that a general switch turns on, by the beginning of the paths of their methods. */
export const sectionPaths = {
  clients: ['companies', 'contacts'],
  agreements: ['agreements'],
  objects: ['maintenance_entities'],
  equipments: ['equipments'],
} as const;
type Section = keyof typeof sectionPaths;

/**
 * Behaviours of ОкДеск that nobody could confirm without an account, and settings of the account itself. All are read
 * at every request, so a test may change them while the server runs.
 */
export interface OkdeskSwitches {
  /** Account zone as minutes ahead of UTC. */
  utcOffsetMinutes: number;
  /** Tariff unpaid: every call is refused with this code. Both codes and the text are an assumption. */
  blockedAccount: false | 402 | 403;
  /** Methods that the role lacks, deeper paths too: `POST /companies`, `GET /issues`; a `*` stands for any method or path step. */
  denied: readonly string[];
  /** General switches of the account that are off. */
  sectionsOff: readonly Section[];
  /** How the methods of a part that is off answer: both were never seen. */
  sectionOffAnswer: 404 | 403;
  /** Companies that the role does not see in lists and searches, while their objects and issues still name them. */
  hiddenCompanyIds: readonly number[];
  /** Body of 401. */
  unauthorizedBody: 'json' | 'html';
  /** Body of 404 for an unknown path. */
  notFoundBody: 'html' | 'json';
  /** Form of refusals of a record: `{"email":"…"}`, `{"email":["…"]}`, `"…"`, `["…"]`. */
  modelErrors: 'strings' | 'arrays' | 'plain' | 'list';
  /** Form of refusals of query parameters (documented as arrays). */
  queryErrors: 'arrays' | 'strings';
  /** `page[size]` of cursor lists when it is not given. */
  defaultPageSize: number;
  /** Whether `page[from_id]` itself belongs to the page: clients in the wild rely on it, the documentation denies it. */
  fromId: 'inclusive' | 'exclusive';
  /** `issues/list` with `page[size]` over 50. */
  issuePageSizeOver50: 'cut' | 'refuse';
  /** Whether `updated_until=2024-05-01` covers that whole day. */
  untilCoversDay: boolean;
  /** `crm_1c_id` in searches and list filters. */
  crm1cIdMatch: 'substring' | 'exact';
  /** Whether contacts take `crm_1c_id`; otherwise it is ignored silently. */
  contactCrm1cId: boolean;
  /** Answer of a search that finds nothing. */
  emptySearch: '[]' | '{}' | 'null';
  /** Answer of an exact search with several hits. */
  severalMatches: 'first' | 'array';
  /** Equipment search by an exact parameter: one object for one hit, or always an array. */
  equipmentSearch: 'objectWhenSingle' | 'array';
  /** Whether a company's name or `crm_1c_id` must be its own. */
  uniqueCompanies: boolean;
  /** Whether e-mail, login and Telegram name of a contact must be its own. */
  uniqueContacts: boolean;
  /** Items of `companies/list` without `crm_1c_id`, phone, e-mail, address. */
  shortCompanyItems: boolean;
  /** `GET /companies/{id}` and `GET /contacts/{id}`. */
  cardsById: boolean;
  /** Creating and changing agreements; otherwise 404. */
  agreementWrites: boolean;
  /** `PATCH maintenance_entities/{id}/activations` by analogy with companies. */
  objectActivations: boolean;
  /** Attribute code that the account does not have (checked where the attributes are known). */
  unknownAttribute: 'ignore' | 'refuse';
  /** Text that is none of the attribute's options. */
  unknownOption: 'refuse' | 'store';
  /** Attributes of reference data; a kind left out takes any code. No method tells them. */
  attributes: Readonly<Record<string, readonly Fields[]>>;
  /** Company categories (`id`, `code`, `name`, `color`); no method tells them. */
  companyCategories: readonly Fields[];
  /** `GET issues/{id}` of a missing issue: 200 with `errors`, or 404. */
  missingIssue: 200 | 404;
  /** `GET issues/{id}` of an issue that was merged into another one. */
  mergedIssue: 'errors' | 'redirect' | 'other';
  /** `type` at issue creation. */
  typeAtCreation: 'honoured' | 'ignored';
  /** Which additions move an issue's `updated_at`; its own changes always do. */
  touchedBy: { comments: boolean; attachments: boolean; timeEntries: boolean; checkLists: boolean };
  /** How an issue without assignee says so. */
  noAssignee: 'null' | 'absent' | 'nullMembers';
  /** Whether `author` and `observers` carry `type`. */
  personTypes: boolean;
  /** Whether the system's own comments come without an author. */
  anonymousSystemComments: boolean;
  /** `fields[issue]` with an unknown name. */
  unknownIssueField: 'refuse' | 'ignore';
  /** Seconds for which the address of a file lives. */
  attachmentUrlSeconds: number;
  /** Whether the address of a file redirects once more before the bytes. */
  attachmentRedirect: boolean;
  /** Shape of `GET issues/{id}/time_entries`. */
  timeEntriesShape: 'object' | 'array';
  /** Shape of `issues/parameters/list` and `time_entries/parameters`. */
  attributesShape: 'array' | 'object';
}

/** What is most probably true; section by section the choice that most clients in the wild depend on. */
export function defaultSwitches(): OkdeskSwitches {
  return {
    utcOffsetMinutes: 180,
    blockedAccount: false,
    denied: [],
    sectionsOff: [],
    sectionOffAnswer: 404,
    hiddenCompanyIds: [],
    unauthorizedBody: 'json',
    notFoundBody: 'html',
    modelErrors: 'strings',
    queryErrors: 'arrays',
    defaultPageSize: 50,
    fromId: 'inclusive',
    issuePageSizeOver50: 'cut',
    untilCoversDay: false,
    crm1cIdMatch: 'substring',
    contactCrm1cId: true,
    emptySearch: '[]',
    severalMatches: 'first',
    equipmentSearch: 'objectWhenSingle',
    uniqueCompanies: false,
    uniqueContacts: true,
    shortCompanyItems: true,
    cardsById: true,
    agreementWrites: true,
    objectActivations: false,
    unknownAttribute: 'ignore',
    unknownOption: 'refuse',
    attributes: {},
    companyCategories: [{ id: 1, code: 'client', name: 'Клиент', color: '#5cb85c' }],
    missingIssue: 200,
    mergedIssue: 'errors',
    typeAtCreation: 'honoured',
    touchedBy: { comments: true, attachments: true, timeEntries: true, checkLists: true },
    noAssignee: 'null',
    personTypes: true,
    anonymousSystemComments: false,
    unknownIssueField: 'refuse',
    attachmentUrlSeconds: 30,
    attachmentRedirect: true,
    timeEntriesShape: 'object',
    attributesShape: 'array',
  };
}
