import type { OneCRef } from '../../../shared/ids.ts';

/**
 * Objects of the infobase as the engine knows them: only what the exchange uses, already freed of wire forms (empty
 * references are absent, numbers are numbers, dates are wall time without zone as 1C keeps it).
 */

/** `YYYY-MM-DDTHH:MM:SS`, the infobase's wall time. */
export type WallTime = string;

/** One line of contact information: what people see, and the separated value where 1C has it. */
export interface ContactLine {
  readonly type: 'email' | 'phone' | 'address' | 'site' | 'other';
  /** Predefined name of the kind (`EmailПартнера`), empty for kinds that users added. */
  readonly kind: string;
  /** `АдресЭП` for e-mails where filled, else the presentation. */
  readonly value: string;
  readonly presentation: string;
  readonly line: number;
}

interface Base {
  readonly ref: OneCRef;
  readonly dataVersion: string;
  readonly deletionMark: boolean;
}

export interface PartnerRecord extends Base {
  readonly type: 'partner';
  readonly name: string;
  readonly publicName: string;
  readonly exportFlag: boolean;
  readonly predefined: boolean;
  readonly mainManager?: OneCRef;
  readonly contacts: readonly ContactLine[];
}

export interface CounterpartyRecord extends Base {
  readonly type: 'counterparty';
  readonly name: string;
  readonly fullName: string;
  readonly partner?: OneCRef;
  readonly head?: OneCRef;
  readonly inn: string;
  readonly kpp: string;
  readonly contacts: readonly ContactLine[];
}

export interface ContactPersonRecord extends Base {
  readonly type: 'contact_person';
  readonly fullName: string;
  readonly partner?: OneCRef;
  readonly position: string;
  /** «Состояние» as 1C names the value; empty when the base has no such field or it is not filled. */
  readonly state: string;
  readonly endedOn?: WallTime;
  readonly exportFlag: boolean;
  readonly contacts: readonly ContactLine[];
}

export interface ContractRecord extends Base {
  readonly type: 'contract';
  readonly name: string;
  readonly number: string;
  readonly date?: WallTime;
  readonly startsOn?: WallTime;
  readonly endsOn?: WallTime;
  readonly partner?: OneCRef;
  readonly counterparty?: OneCRef;
  readonly contractType?: OneCRef;
  readonly sum: number;
  readonly exportFlag: boolean;
}

/** Simple catalogs: manufacturers, equipment kinds, contract types, workplaces, kinds of work, business directions. */
export interface DirectoryRecord extends Base {
  readonly type:
    | 'manufacturer'
    | 'equipment_kind'
    | 'contract_type'
    | 'workplace'
    | 'work_kind'
    | 'business_direction';
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly isFolder: boolean;
}

export interface EquipmentModelRecord extends Base {
  readonly type: 'equipment_model';
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly manufacturer?: OneCRef;
  readonly equipmentKind?: OneCRef;
}

export interface ClientObjectRecord extends Base {
  readonly type: 'client_object';
  readonly name: string;
  readonly partner?: OneCRef;
  readonly address: string;
  readonly contracts: readonly OneCRef[];
}

export interface ClientEquipmentRecord extends Base {
  readonly type: 'client_equipment';
  readonly name: string;
  readonly partner?: OneCRef;
  readonly model?: OneCRef;
  readonly clientObject?: OneCRef;
  readonly serialNumber: string;
  readonly inventoryNumber: string;
  readonly contracts: readonly OneCRef[];
}

export interface UserRecord extends Base {
  readonly type: 'user';
  readonly name: string;
  /** Lower case; empty when the card has none. */
  readonly email: string;
  readonly invalid: boolean;
}

/** Everything the program keeps a replica of. */
export type OneCRecord =
  | PartnerRecord
  | CounterpartyRecord
  | ContactPersonRecord
  | ContractRecord
  | DirectoryRecord
  | EquipmentModelRecord
  | ClientObjectRecord
  | ClientEquipmentRecord
  | UserRecord;

export type OneCRecordType = OneCRecord['type'];
/** The record of one type; an intersection, so that the catalogs that share `DirectoryRecord` can be told apart. */
export type OneCRecordOf<Type extends OneCRecordType> = OneCRecord & { readonly type: Type };
