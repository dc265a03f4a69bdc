/** ФИО in ОкДеск's three fields. An empty part is one that the text does not hold. */
export interface PersonName {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

/**
 * Splits «ФИО in one string» of 1C: `Иванов Иван Иванович`, `Иванов Иван`, `Иван Иванович`, `Иван Иванович Иванов`,
 * `Иванов И.И.`, `Мамедов Рустам Али оглы`, `Петров - Водкин Кузьма Сергеевич`. A single word is a first name, because
 * ОкДеск requires one; the missing last name is then a matter for lint.
 */
export function splitPersonName(fullName: string): PersonName {
  const words = wordsOf(fullName);
  const turkic = words.findIndex((word, index) => index >= 2 && isTurkicEnding(word));
  if (turkic >= 0) return turkicName(words, turkic);
  const patronymic = words.findIndex((word, index) => index >= 1 && isPatronymic(word));
  if (patronymic === 1) return { last: rest(words, 2), first: words[0] ?? '', patronymic: words[1] ?? '' };
  if (patronymic >= 2 && patronymic === words.length - 1) {
    return {
      last: words.slice(0, patronymic - 1).join(' '),
      first: words[patronymic - 1] ?? '',
      patronymic: words[patronymic] ?? '',
    };
  }
  const [one = '', two = ''] = words;
  if (words.length === 1) return { last: '', first: one, patronymic: '' };
  return { last: one, first: two, patronymic: rest(words, 2) };
}

/** «Мамедов Рустам Али оглы», also with the last name behind, on both sides, or without one. */
function turkicName(words: readonly string[], ending: number): PersonName {
  const patronymic = `${words[ending - 1] ?? ''} ${words[ending] ?? ''}`;
  const before = words.slice(0, ending - 1);
  const last = [...before.slice(0, -1), ...words.slice(ending + 1)].join(' ');
  return { last, first: before.at(-1) ?? '', patronymic };
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

function rest(words: readonly string[], from: number): string {
  return words.slice(from).join(' ');
}

const patronymicEnding = /(?:[оеё]вич|[оеё]вна|инична|ична)$/iu;
/** Patronymics in «-ич» without «-ов-»: the ending alone would also catch last names such as «Бабич». */
const shortPatronymics = new Set([
  'ильич',
  'лукич',
  'кузьмич',
  'фомич',
  'никитич',
  'саввич',
  'фокич',
  'силыч',
]);

function isPatronymic(word: string): boolean {
  return patronymicEnding.test(word) || shortPatronymics.has(word.toLowerCase());
}

const turkicEndings = new Set(['оглы', 'оглу', 'огли', 'кызы', 'кизи', 'гызы', 'улы', 'уулу']);

function isTurkicEnding(word: string): boolean {
  return turkicEndings.has(word.toLowerCase());
}
