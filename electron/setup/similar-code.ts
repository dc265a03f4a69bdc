/** Cyrillic letters that look like Latin ones: a code typed on the wrong keyboard layout looks right and is not. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/** A code for comparison: accounts and guide write one code in different cases. */
export function foldCode(code: string): string {
  return code.trim().toLowerCase();
}

/**
 * Whether a code is most probably a slip of a wanted one: another letter here or there, two letters exchanged, letters of
 * the other alphabet, blanks or hyphens. Equal codes are no slip.
 */
export function isSlip(code: string, wanted: string): boolean {
  if (foldCode(code) === foldCode(wanted)) return false;
  const one = bare(code);
  const other = bare(wanted);
  return distance(one, other) <= (other.length < 5 ? 1 : 2) && other.length > 1;
}

function bare(code: string): string {
  const latin = [...foldCode(code)].map((letter) => lookalikes[letter] ?? letter).join('');
  return latin.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Least number of letters to put in, take out, change or exchange with their neighbour (Damerau, restricted). */
function distance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let last = b.map((_, column) => column).concat(b.length);
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, wanted] of b.entries()) {
      const change = (last[column] ?? 0) + (letter === wanted ? 0 : 1);
      const least = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === wanted;
      current.push(swapped ? Math.min(least, (before[column - 1] ?? 0) + 1) : least);
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
