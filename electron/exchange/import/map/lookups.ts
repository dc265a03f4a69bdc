import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { WallTime } from '../../../onec/records/records.ts';

/** Kinds that the export links and an issue refers to. */
export type ReferredKind = 'company' | 'agreement' | 'maintenance_entity' | 'equipment';

/** Catalogs of 1C whose entries are found by name. */
export const directoryTypes = ['business_direction', 'workplace', 'work_kind'] as const;
export type DirectoryType = (typeof directoryTypes)[number];

/** What is read from either side to answer look-ups; the rest are links in the store. */
export type LookupPart = 'user' | DirectoryType | 'unpaid_work_kind' | 'employee';

/**
 * All that mapping has to know beyond the issue itself, as look-ups that answer at once: links of the export, users and
 * catalogs of 1C, employees of ОкДеск. `ambiguous` is a name or an address that two entries share.
 */
export interface Lookups {
  exported(kind: ReferredKind, id: OkdeskId): OneCRef | undefined;
  /** «Задание сотруднику» of another issue. */
  task(issueId: OkdeskId): OneCRef | undefined;
  employeeEmail(id: OkdeskId): string | undefined;
  user(email: string): OneCRef | 'ambiguous' | undefined;
  directory(type: DirectoryType, name: string): OneCRef | 'ambiguous' | undefined;
  /** Constant «Вид работы без оплаты». */
  readonly unpaidWorkKind: OneCRef | undefined;
  /** Moment of ОкДеск (ISO 8601 with offset) → the infobase's wall time. */
  wallTime(moment: string): WallTime | undefined;
}
