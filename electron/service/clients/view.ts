import type { OneCRef } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import { exportKindWords } from '../../../shared/messages/export.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { lintRecord } from '../../exchange/export/lint/index.ts';
import type { OtherEmailOwner } from '../../exchange/export/lint/other-email-owner.ts';
import type { Exclusion } from '../../exchange/export/map/desired.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import { exclusionOf } from '../../explain/exclusion.ts';
import { type Finding, finding } from '../../explain/story.ts';
import { titleOf } from '../../explain/subject.ts';
import { infobaseZone, momentToWallTime } from '../../onec/values/wall-time.ts';
import type { ExchangeStore, OutboxRow } from '../../store/store.ts';
import type { ClientIndex } from './client-index.ts';
import type { Entry } from './entry.ts';
import { flagForbidden } from './flag-rule.ts';
import { okdeskPage } from './okdesk-page.ts';
import { recordState } from './record-state.ts';

/** What the lists of clients look at: one exchange, at one moment. */
export interface ClientView {
  readonly store: ExchangeStore;
  readonly settings: ExchangeSettings;
  readonly index: ClientIndex;
  /** The infobase's wall time now. */
  readonly wallTime: string;
  readonly otherEmailOwner: OtherEmailOwner;
}

export function clientView(
  store: ExchangeStore,
  settings: ExchangeSettings,
  index: ClientIndex,
  now: number,
): ClientView {
  const wallTime = momentToWallTime(now, infobaseZone(settings.onec.timeZone));
  return { store, settings, index, wallTime, otherEmailOwner: index.otherEmailOwner(wallTime) };
}

/** One record as the window shows it, with everything that the store knows of its way. */
export function recordView(view: ClientView, entry: Entry): ClientRecord {
  const { store, settings, index } = view;
  const { kind, ref } = entry;
  const link = store.exportLinks.get(kind, ref);
  const row = store.outbox.get(kind, ref);
  const excluded = excludedBy(view, entry);
  const partner = entry.partner === undefined ? undefined : index.entry('company', entry.partner);
  const url = link === undefined ? undefined : okdeskPage(settings.okdesk.url, kind, link.okdeskId);
  const forbidden = forbiddenBy(view, entry);
  return {
    kind,
    ref,
    title: entry.title,
    detail: entry.detail,
    ...(entry.flag === undefined ? {} : { flag: entry.flag }),
    state: recordState(row?.state, excluded, link !== undefined),
    findings: inOrder(
      row?.problem !== undefined,
      whyNotThere(view, row, excluded, link),
      excluded === undefined ? doubtsOf(view, entry, row) : [],
    ),
    ...(partner === undefined ? {} : { partner: { ref: partner.ref, title: partner.title } }),
    ...(forbidden === undefined ? {} : { forbidden }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Beside a refusal the doubt comes first: it names the cause that ОкДеск's answer only hints at. */
function inOrder(refused: boolean, why: readonly Finding[], doubts: readonly Finding[]): Finding[] {
  return refused ? [...doubts, ...why] : [...why, ...doubts];
}

export function excludedBy({ index, wallTime }: ClientView, { kind, ref }: Entry): Exclusion | undefined {
  return exclusionOf(index, kind, ref, wallTime);
}

/** True for a record that is to go and that ОкДеск will probably refuse. */
export function isDoubtful(view: ClientView, entry: Entry, excluded: Exclusion | undefined): boolean {
  if (excluded !== undefined) return false;
  return entry.lacks !== undefined || lintOf(view, entry).length > 0;
}

function lintOf({ otherEmailOwner }: ClientView, { desired }: Entry): readonly Finding[] {
  return desired === undefined ? [] : lintRecord(desired, otherEmailOwner);
}

function whyNotThere(
  { store }: ClientView,
  row: OutboxRow | undefined,
  excluded: Exclusion | undefined,
  link: { readonly archived: boolean; readonly okdeskId: number } | undefined,
): readonly Finding[] {
  if (row?.problem !== undefined) return [finding(row.problem.code, row.problem.parameters)];
  if (excluded !== undefined) return [finding(`explain.excluded_${excluded}`)];
  if (row?.parkedFor !== undefined) {
    const { kind, ref } = row.parkedFor;
    return [finding('explain.record_parked', { title: titleOf(createReplica(store.replica), kind, ref) })];
  }
  if (row !== undefined) return [];
  if (link?.archived === true) return [finding('explain.record_archived', { id: link.okdeskId })];
  return link === undefined ? [finding('explain.record_unknown')] : [];
}

/** What a record lacks is also what its refusal says; it is told once. */
function doubtsOf(view: ClientView, entry: Entry, row: OutboxRow | undefined): readonly Finding[] {
  const words = exportKindWords[entry.kind];
  const lack =
    entry.lacks === undefined
      ? []
      : [finding(`export.lacks_${entry.lacks}`, { kindRu: words.ru, kindEn: words.en, title: entry.title })];
  return [...lack, ...lintOf(view, entry)]
    .filter((one) => one.code !== row?.problem?.code)
    .map(({ code, parameters }) => ({ code, parameters }));
}

/** The seed's rule for this record, as a sentence; nothing where the flag can be put on or there is no flag. */
function forbiddenBy({ index, wallTime }: ClientView, entry: Entry): Finding | undefined {
  const record = flaggedRecord(index, entry);
  if (record === undefined) return undefined;
  const partner = entry.partner === undefined ? undefined : index.get('partner', entry.partner);
  const reason = flagForbidden(record, partner, wallTime);
  if (reason === undefined || reason === 'not_flagged') return undefined;
  const client = entry.partner === undefined ? undefined : index.entry('company', entry.partner);
  return finding(`clients.forbidden_${reason}`, { title: entry.title, partner: client?.title ?? '' });
}

function flaggedRecord(
  index: ClientIndex,
  { kind, ref }: { readonly kind: Entry['kind']; readonly ref: OneCRef },
) {
  if (kind === 'company') return index.get('partner', ref);
  if (kind === 'contact') return index.get('contact_person', ref);
  return kind === 'agreement' ? index.get('contract', ref) : undefined;
}
