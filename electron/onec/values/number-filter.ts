/**
 * Comparisons in one filter: the name of a property is long in an address (six characters for each Cyrillic one), and
 * web servers allow a query of two kilobytes by default.
 */
const mostComparisons = 10;

/**
 * Filter that holds for exactly these numbers. Neighbours become a range, which takes the room of two comparisons
 * however long it is; `ge`, `le` and brackets are in every version (1C guide 17.4).
 */
export function anyNumber(property: string, numbers: readonly number[]): string {
  return stretchesOf(numbers)
    .map(([first, last]) =>
      first === last ? `${property} eq ${first}` : `(${property} ge ${first} and ${property} le ${last})`,
    )
    .join(' or ');
}

/** As many of the first numbers, `most` of them at most, as one filter has room for; always the very first. */
export function numbersThatFit<Value extends number>(
  numbers: readonly Value[],
  most: number,
): readonly Value[] {
  const fitting: Value[] = [];
  for (const number of numbers.slice(0, most)) {
    const comparisons = stretchesOf([...fitting, number]).reduce(
      (sum, [first, last]) => sum + (first === last ? 1 : 2),
      0,
    );
    if (comparisons > mostComparisons) break;
    fitting.push(number);
  }
  return fitting;
}

/** First and last of every run of neighbours, ascending. */
function stretchesOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const stretches: [number, number][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && number <= stretch[1] + 1) stretch[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}
