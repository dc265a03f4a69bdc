const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Russian text as the part of an address: lower case Latin letters and digits, hyphens between words. */
export function latin(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '-'))
    .join('')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
