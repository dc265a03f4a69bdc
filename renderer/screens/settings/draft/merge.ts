/** Whether two settings hold the same, in whatever order their names were written. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, place) => same(part, other[place]));
  }
  if (!isGroup(one) || !isGroup(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name], other[name]));
}

/**
 * Edits put upon what is saved now. `base` is what the edits began with: a value that the person did not touch is the
 * saved one, because the wizard and the main process save settings, too. Lists count as one value.
 */
export function rebase(base: unknown, edited: unknown, saved: unknown): unknown {
  if (same(base, edited)) return saved;
  if (!isGroup(base) || !isGroup(edited) || !isGroup(saved)) return edited;
  const names = new Set([...Object.keys(saved), ...Object.keys(edited)]);
  const kept = [...names].filter((name) => name in edited || !(name in base));
  return Object.fromEntries(kept.map((name) => [name, rebase(base[name], edited[name], saved[name])]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
