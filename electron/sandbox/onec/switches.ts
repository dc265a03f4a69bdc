/**
 * Every behaviour of a real 1C server that is uncertain, differs between installations or is a fault. The object is
 * live: a test flips a switch between two requests.
 */
export interface OneCSwitches {
  /** `If-Match` is documented, two live measurements found it ignored. Default `ignore`. */
  ifMatch: 'ignore' | 'enforce';
  /** Whether POST honours a `Ref_Key` given by the client: not verified. Default `ignored`. */
  clientRefKey: 'ignored' | 'honoured';
  /** The root when nothing is opened: 404 was measured, the guide shows an empty workspace. Default `404`. */
  emptyComposition: '404' | 'empty';
  /** Sets that the administrator did not open. Their navigation goes, composite references become unavailable. */
  closedSets: Set<string>;
  /** Nothing is opened at all. */
  nothingOpened: boolean;
  /** `$count` begins with U+FEFF (seen on УТ 11.5). Default true. */
  countBom: boolean;
  /** One project found its server without `$count`. Default false. */
  countMissing: boolean;
  /** `$inlinecount=allpages` makes `$top`/`$skip` ignored (guide) or not (unverified). Default `limited`. */
  inlineCountRows: 'limited' | 'all';
  /** SelectChanges in JSON: not documented. Default `refused` (Atom comes whatever is asked). */
  selectChangesJson: 'refused' | 'answered';
  /** `$metadata` is padded to about this many bytes; a full УТ publication has 17 000 000. Default 0. */
  metadataPadding: number;
  /** IIS answers 411 to a POST without body and `Content-Length` (measured behind IIS). Default false. */
  iis411: boolean;
  /** `automatic` ignores `IBSession` (measured); `manual` gives cookies and 400 for unknown ones. */
  ibsession: 'automatic' | 'manual';
  /** The next so many requests find no free session in the pool: 406. Default 0. */
  poolExhausted: number;
  /** «Начало сеанса с информационной базой запрещено»: application-server JSON with BOM, 403. */
  sessionsBlocked: boolean;
  /** No free client licence: the platform's HTML page. */
  noLicence: boolean;
  /** Somebody holds the infobase exclusively: the platform's HTML page. */
  exclusiveMode: boolean;
  /** Platform HTML page instead of every answer, with this status (some proxies turn it into 200). */
  htmlError: false | 500 | 200;
  /** Milliseconds that the first request after the start waits (10–30 s were measured on large bases). */
  slowFirstRequest: number;
  /** Which binary storage of attached files the base has. Default `newer` (УТ 11.5.20). */
  attachedFiles: 'older' | 'newer' | 'both';
  /** Rows under record-level security, as `set/ref`: without `allowedOnly` the whole list is refused with 401/20. */
  forbiddenRows: Set<string>;
  /** Sets that the user may not read or may not write (401, code 20). */
  unreadableSets: Set<string>;
  unwritableSets: Set<string>;
  /** Language of error texts; `lang` says "ru" all the same (seen in 1C's own book). */
  errorLanguage: 'ru' | 'en';
  /** The guide shows `DataVersion` null right after POST, clients saw a value. Default false. */
  nullDataVersionAfterPost: boolean;
  /** A handler «ПередЗаписью» that refuses writes of these sets: set → text. */
  beforeWriteRefuses: Map<string, string>;
  /** The plan is outside the состав: its set and its operations answer 404, code 8. */
  exchangePlanClosed: boolean;
  /** The web server reads `+` in a query as a blank. Unverified; default false. */
  plusIsBlank: boolean;
  /** False: OData is not published, every path is the web server's 404. */
  published: boolean;
  /** IIS replaces the bodies of 404 and 500 by its own HTML. Default false. */
  iisReplacesErrors: boolean;
}

export function defaultSwitches(): OneCSwitches {
  return {
    ifMatch: 'ignore',
    clientRefKey: 'ignored',
    emptyComposition: '404',
    closedSets: new Set(),
    nothingOpened: false,
    countBom: true,
    countMissing: false,
    inlineCountRows: 'limited',
    selectChangesJson: 'refused',
    metadataPadding: 0,
    iis411: false,
    ibsession: 'automatic',
    poolExhausted: 0,
    sessionsBlocked: false,
    noLicence: false,
    exclusiveMode: false,
    htmlError: false,
    slowFirstRequest: 0,
    attachedFiles: 'newer',
    forbiddenRows: new Set(),
    unreadableSets: new Set(),
    unwritableSets: new Set(),
    errorLanguage: 'ru',
    nullDataVersionAfterPost: false,
    beforeWriteRefuses: new Map(),
    exchangePlanClosed: false,
    plusIsBlank: false,
    published: true,
    iisReplacesErrors: false,
  };
}
