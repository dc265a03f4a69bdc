/** Words as people search for them: lower case, `ё` as `е`, quotation marks and double blanks aside. */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"'„“”]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
