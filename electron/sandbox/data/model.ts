/**
 * The franchisee as people would tell of it, before it is written down twice: in the names of 1C and in the names of
 * ОкДеск. `ref` is the object's reference in 1C, `okdeskId` its number in ОкДеск where people typed it in there too.
 */
export interface Person {
  readonly ref: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly position: string;
  /** As typed into 1C; a few are broken. */
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  /** «Состояние»: empty, «Работает» or «Уволен». */
  readonly state: string;
  readonly exported: boolean;
  readonly okdeskId: number | undefined;
}

export interface Counterparty {
  readonly ref: string;
  readonly name: string;
  readonly fullName: string;
  readonly inn: string;
  readonly kpp: string;
  readonly legalForm: 'ЮрЛицо' | 'ИндивидуальныйПредприниматель' | 'ФизЛицо';
  readonly head: string | undefined;
}

export interface Contract {
  readonly ref: string;
  readonly name: string;
  readonly number: string;
  readonly day: string;
  readonly lastDay: string;
  /** Place in the list of contract types. */
  readonly type: number;
  readonly sum: number;
  readonly exported: boolean;
  readonly okdeskId: number | undefined;
}

export interface ClientObject {
  readonly ref: string;
  readonly name: string;
  readonly address: string;
  readonly okdeskId: number | undefined;
}

export interface Equipment {
  readonly ref: string;
  readonly name: string;
  /** Place in the list of models. */
  readonly model: number;
  /** Place in the client's list of objects. */
  readonly object: number | undefined;
  readonly serialNumber: string;
  readonly inventoryNumber: string;
  readonly okdeskId: number | undefined;
}

/** A partner with all that belongs to it. */
export interface Client {
  readonly index: number;
  readonly ref: string;
  readonly plan: ClientPlan;
  readonly name: string;
  readonly publicName: string;
  /** What people typed into ОкДеск as the company's name. */
  readonly typedName: string;
  readonly domain: string;
  readonly phone: string;
  readonly address: string;
  /** Place in the list of the staff. */
  readonly manager: number;
  readonly counterparties: readonly Counterparty[];
  readonly people: readonly Person[];
  readonly contracts: readonly Contract[];
  readonly objects: readonly ClientObject[];
  readonly equipment: readonly Equipment[];
  /** Number of the company in ОкДеск, when it is there already. */
  readonly okdeskId: number | undefined;
}

/** What a partner is in this base; thirty of them repeat. */
export interface ClientPlan {
  readonly role: 'client' | 'supplier' | 'bank' | 'authority' | 'lead';
  readonly form: 'ООО' | 'ИП' | 'физлицо';
  readonly exported: boolean;
  /** How ОкДеск knows it before the first exchange. */
  readonly inOkdesk: 'no' | 'by-inn' | 'near';
  readonly oddity?: ClientOddity;
}

export type ClientOddity =
  | 'branches'
  | 'branch-partner'
  | 'no-counterparty'
  | 'names-beside-inn'
  | 'deleted'
  | 'email-in-brackets'
  | 'email-with-cyrillic'
  | 'two-emails'
  | 'shared-email'
  | 'no-last-name'
  | 'email-with-blank';

/** One who works for the franchisee. */
export interface StaffMember {
  readonly ref: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly patronymic: string;
  /** In the card of 1C; empty: not filled. `undefined`: there is no such user in 1C. */
  readonly emailInOneC: string | undefined;
  readonly emailInOkdesk: string;
  /** `undefined`: no such employee in ОкДеск. */
  readonly okdeskId: number | undefined;
  readonly active: boolean;
  /** One whom the exchange does not find by e-mail, or who has left: seldom met in issues. */
  readonly odd: boolean;
}
