import type { OneCRef } from '../../../../shared/ids.ts';

/** A record of 1C among those that share a value. */
interface Owner {
  readonly ref: OneCRef;
  readonly name: string;
}

/** Exported records of 1C by a value that ОкДеск wants to be one record's only: an ИНН, an e-mail. */
export interface Owners {
  add(value: string, owner: Owner): void;
  of(value: string): readonly Owner[];
}

export function createOwners(): Owners {
  const byValue = new Map<string, Owner[]>();
  return {
    add(value, owner) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [owner]);
      else known.push(owner);
    },
    of: (value) => byValue.get(value) ?? [],
  };
}
