import type { Schema } from '../schema/schema.ts';
import type { Infobase } from '../storage/infobase.ts';
import type { OneCSwitches } from '../switches.ts';

/** Under whose name and how something is written. */
export interface Author {
  /** Name of the infobase user. */
  readonly user: string;
  /** `ОбменДанными.Загрузка`: handlers that look at it let the write pass (guide: header `1C_OData-DataLoadMode`). */
  readonly dataLoad: boolean;
}

/** What writing needs: the data, the rules, the clock. */
export interface Workspace {
  readonly infobase: Infobase;
  readonly schema: Schema;
  readonly switches: OneCSwitches;
  readonly now: () => Date;
  /** The platform's reference for a new object. */
  readonly newReference: () => string;
  /** Documents that came from the help desk may be changed by this user only. */
  readonly exchangeUser: string;
}
