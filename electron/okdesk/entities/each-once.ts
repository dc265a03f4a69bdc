/**
 * Each record of an answer once, by its id: a list that somebody changes while it is made was seen to bring a row on two
 * pages, and nothing forbids it within one. What has no id (attributes) stays as it is.
 */
export function eachOnce<Item>(items: readonly Item[]): Item[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const id = identityOf(item);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function identityOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}
