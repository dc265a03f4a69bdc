import { okdeskIdSchema, parseOneCRef } from '../../../shared/ids.ts';
import type { JournalEntry } from '../../../shared/journal-entry.ts';
import { exportKindSchema } from '../../../shared/kinds.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { issueUrl } from '../../exchange/import/map/issue.ts';
import { parseAddress } from '../../okdesk/wire/address.ts';
import type { ExchangeStore } from '../../store/store.ts';
import { okdeskPage } from '../clients/okdesk-page.ts';

/** Page in ОкДеск of the record that a line speaks of; a part of an issue stands on the issue's page. */
export function recordPage(
  entry: JournalEntry,
  settings: ExchangeSettings,
  store: Pick<ExchangeStore, 'exportLinks'>,
): string | undefined {
  const issueId = issueOf(entry);
  if (issueId !== undefined) return issuePage(settings, issueId);
  const exported = exportedRecord(entry);
  if (exported === undefined) return undefined;
  const { kind, ref } = exported;
  const linked = ref === undefined ? undefined : store.exportLinks.get(kind, ref)?.okdeskId;
  const okdeskId = linked ?? okdeskIdSchema.safeParse(entry.okdeskId).data;
  return okdeskId === undefined ? undefined : okdeskPage(settings.okdesk.url, kind, okdeskId);
}

/** Page of an issue for people; `undefined` while the settings hold no address. */
export function issuePage(settings: ExchangeSettings, issueId: number): string | undefined {
  const address = parseAddress(settings.okdesk.url);
  return address.ok ? issueUrl(address.value.siteUrl, issueId) : undefined;
}

/** Whether a failure still holds the record of the line back. */
export function isHeldBack(entry: JournalEntry, { inbox, outbox }: ExchangeStore): boolean {
  const issueId = okdeskIdSchema.safeParse(issueOf(entry));
  if (issueId.success) return inbox.get(issueId.data)?.problem !== undefined;
  const exported = exportedRecord(entry);
  if (exported?.ref === undefined) return false;
  const row = outbox.get(exported.kind, exported.ref);
  return row?.problem !== undefined && row.state !== 'undecided';
}

function issueOf({ kind, issueId, okdeskId }: JournalEntry): number | undefined {
  return issueId ?? (kind === 'issue' ? okdeskId : undefined);
}

function exportedRecord({ kind, onecRef }: JournalEntry) {
  const exported = exportKindSchema.safeParse(kind);
  if (!exported.success) return undefined;
  return { kind: exported.data, ref: onecRef === undefined ? undefined : parseOneCRef(onecRef) };
}
