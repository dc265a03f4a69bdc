/**
 * Single entities and entries of feeds come in an order of their own (seen in recordings): nobody may rely on it.
 * The order is made from the names and the key, so that a run repeats.
 */
export function unsettledOrder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  key: string,
): Item[] {
  return items
    .map((item) => ({ item, weight: weigh(nameOf(item) + key) }))
    .sort((left, right) => left.weight - right.weight)
    .map(({ item }) => item);
}

function weigh(text: string): number {
  let weight = 7;
  for (let index = 0; index < text.length; index += 1) {
    weight = (Math.imul(weight, 31) + text.charCodeAt(index)) | 0;
  }
  return weight;
}
