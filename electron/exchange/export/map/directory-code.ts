import type { OneCRef } from '../../../../shared/ids.ts';

/**
 * Code of a directory entry in ОкДеск, where it is the natural key and cannot be edited: the code of 1C, else the name in
 * Latin letters with the beginning of the reference, so that two entries of one name keep apart and the code stays
 * the same after a renaming in a fresh store only as long as the name does; the link table keeps the one in use.
 */
export function directoryCode(entry: {
  readonly code: string;
  readonly name: string;
  readonly ref: OneCRef;
}): string {
  const code = entry.code.trim();
  if (code !== '') return code;
  const latin = [...entry.name.toLowerCase()]
    .map((letter) => latinLetters[letter] ?? letter)
    .join('')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${latin === '' ? 'entry' : latin}-${entry.ref.slice(0, 8)}`;
}

const latinLetters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ' +
    'ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
