/** One value of a list, and on which side of the comparison it stands. */
export interface ListedValue {
  readonly text: string;
  /** `unread`: the account's list could not be read, so nothing is claimed. */
  readonly state: 'right' | 'missing' | 'surplus' | 'unread';
}

/** Values of a text that has one a line; blank lines and repetitions count for nothing. */
export function valuesOf(text: string): readonly string[] {
  const values = text
    .split('\n')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return [...new Set(values)];
}

/**
 * What should stand in a list against what stands there: first the expected values in their order, then those that only
 * the account has.
 */
export function valueDrift(expected: string, found: string | undefined): readonly ListedValue[] {
  const wanted = valuesOf(expected);
  if (found === undefined) return wanted.map((text) => ({ text, state: 'unread' }));
  const present = valuesOf(found);
  return [
    ...wanted.map((text) => ({ text, state: present.includes(text) ? 'right' : 'missing' }) as const),
    ...present.filter((text) => !wanted.includes(text)).map((text) => ({ text, state: 'surplus' }) as const),
  ];
}
