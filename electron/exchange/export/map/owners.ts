import type { OneCRef } from '../../../../shared/ids.ts';

/** A record of 1C among those that share a value. */
interface Owner {
  readonly ref: OneCRef;
  readonly name: string;
}

/** Exported records of 1C by a value that ОкДеск wants to be one record's only: an ИНН, an e-mail. */
export interface Owners {
  add(value: string, ref: OneCRef): void;
  of(value: string): readonly Owner[];
}

/**
 * Keeps references only, and no list where there is but one: there are tens of thousands, of which hardly any is asked for
 * its name.
 */
export function createOwners(nameOf: (ref: OneCRef) => string): Owners {
  const byValue = new Map<string, OneCRef | OneCRef[]>();
  return {
    add(value, ref) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, ref);
      else if (typeof known === 'string') byValue.set(value, [known, ref]);
      else known.push(ref);
    },
    of(value) {
      const known = byValue.get(value) ?? [];
      const refs = typeof known === 'string' ? [known] : known;
      return refs.map((ref) => ({
        ref,
        get name() {
          return nameOf(ref);
        },
      }));
    },
  };
}
