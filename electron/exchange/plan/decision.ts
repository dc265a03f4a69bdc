import type { OkdeskId } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';
import type { Desired, Exclusion, Lack, Mapped, RecordKey } from '../export/map/desired.ts';

/** What the link table knows about a record. */
export interface KnownLink {
  readonly okdeskId: OkdeskId;
  readonly contentHash: string;
  readonly archived: boolean;
}

/** What should happen to one record, before the other side is asked anything. */
export type Decision =
  /** Not in ОкДеск and does not belong there. */
  | { readonly step: 'ignore' }
  /** Linked, and the content last sent equals: no request at all. */
  | { readonly step: 'unchanged'; readonly id: OkdeskId }
  | { readonly step: 'park'; readonly waitsFor: RecordKey }
  | { readonly step: 'lacking'; readonly lacks: Lack }
  /** Not linked: look whether ОкДеск has it, then link or create. */
  | { readonly step: 'find'; readonly desired: Desired }
  | { readonly step: 'change'; readonly desired: Desired; readonly id: OkdeskId; readonly archived: boolean }
  | { readonly step: 'archive'; readonly id: OkdeskId }
  /** Linked, does not belong there any more, and stays: by the setting, or because the API cannot remove it. */
  | { readonly step: 'leave'; readonly id: OkdeskId; readonly because: 'setting' | 'api' };

/** Kinds that ОкДеск can put away: by `/activations`, directories by `visible: false`. */
const archivable: ReadonlySet<ExportKind> = new Set([
  'company',
  'contact',
  'manufacturer',
  'equipment_kind',
  'equipment_model',
]);

/** Gone for good, as against a flag that was taken off. */
const removal: ReadonlySet<Exclusion> = new Set(['gone', 'deleted', 'partner_deleted']);

/**
 * Decides about one record from what 1C wants, the link, and the fingerprint of the wanted content. An own write that
 * comes back from 1C has the old fingerprint and is `unchanged`.
 */
export function decide(
  kind: ExportKind,
  mapped: Mapped,
  link: KnownLink | undefined,
  contentHash: string,
  whenFlagRemoved: 'leave' | 'archive',
): Decision {
  switch (mapped.status) {
    case 'blocked':
      return { step: 'park', waitsFor: mapped.waitsFor };
    case 'lacking':
      return { step: 'lacking', lacks: mapped.lacks };
    case 'excluded':
      return decideExcluded(kind, mapped.reason, link, whenFlagRemoved);
    case 'ready': {
      if (link === undefined) return { step: 'find', desired: mapped.desired };
      const { okdeskId: id, archived } = link;
      if (!archived && link.contentHash === contentHash) return { step: 'unchanged', id };
      return { step: 'change', desired: mapped.desired, id, archived };
    }
  }
}

function decideExcluded(
  kind: ExportKind,
  reason: Exclusion,
  link: KnownLink | undefined,
  whenFlagRemoved: 'leave' | 'archive',
): Decision {
  if (link === undefined) return { step: 'ignore' };
  const id = link.okdeskId;
  if (link.archived) return { step: 'unchanged', id };
  if (!removal.has(reason) && whenFlagRemoved === 'leave') return { step: 'leave', id, because: 'setting' };
  return archivable.has(kind) ? { step: 'archive', id } : { step: 'leave', id, because: 'api' };
}
