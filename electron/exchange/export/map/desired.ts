import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import type { OneCRecordOf, OneCRecordType } from '../../../onec/records/records.ts';

/** A value of a field of ОкДеск. Ids are numbers; in a dry run a record still to be made stands there by its name. */
export type FieldValue = string | number | readonly (string | number)[];

/**
 * How a record should look in ОкДеск according to 1C: field names of ОкДеск's write bodies, custom attributes as
 * `custom_parameters.<code>`. A field that 1C does not fill is absent: people also type into ОкДеск.
 */
export interface Desired {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
  /** How people call the record; personal data when the kind is a contact. */
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Why a record does not belong in ОкДеск (the seed's conditions). */
export type Exclusion =
  | 'gone'
  | 'deleted'
  | 'predefined'
  | 'not_flagged'
  | 'partner_not_flagged'
  | 'partner_deleted'
  | 'not_working';

/** What a record lacks in 1C so that no request could be made of it. */
export type Lack = 'partner' | 'equipment_kind' | 'manufacturer';

export interface RecordKey {
  readonly kind: ExportKind;
  readonly ref: OneCRef;
}

/** The outcome of mapping one record. */
export type Mapped =
  | { readonly status: 'ready'; readonly desired: Desired }
  /** A record that this one refers to is not in ОкДеск yet. */
  | { readonly status: 'blocked'; readonly title: string; readonly waitsFor: RecordKey }
  | { readonly status: 'excluded'; readonly title: string; readonly reason: Exclusion }
  | { readonly status: 'lacking'; readonly title: string; readonly lacks: Lack };

/** The other end of a link: id, and for directories the code that ОкДеск knows. */
export interface LinkedEnd {
  readonly id: OkdeskId | string;
  readonly code: string | undefined;
}

/** All that mapping looks at. Everything is in memory or in the replica; mapping asks no server. */
export interface MapView {
  record<Type extends OneCRecordType>(type: Type, ref: OneCRef | undefined): OneCRecordOf<Type> | undefined;
  ofPartner<Type extends OneCRecordType>(type: Type, partner: OneCRef): readonly OneCRecordOf<Type>[];
  linked(kind: ExportKind, ref: OneCRef): LinkedEnd | undefined;
  /** Employee of ОкДеск with this e-mail; `undefined` when none or several have it. */
  employeeByEmail(email: string): OkdeskId | undefined;
  readonly managerBecomesAssignee: boolean;
  /** Codes of the account's attributes for ИНН and for the 1C reference; empty: not used. */
  readonly attributes: { readonly inn: string; readonly onecRef: string };
  /** The infobase's wall time now, `YYYY-MM-DDTHH:MM:SS`. */
  readonly now: string;
}
