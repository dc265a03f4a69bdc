/** One step of the database's form. A published one is never changed; the next need gets the next number. */
export interface Migration {
  /** 1, 2, 3… without gaps. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
