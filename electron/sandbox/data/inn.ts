const organisation = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const personFirst = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const personSecond = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

/** The region code 98 is not in use (an assumption), so that no invented client bears the number of a real firm. */
const region = '98';

/** ИНН of an organisation (10 digits) by a number that is unique among organisations. */
export function organisationInn(number: number): string {
  const digits = `${region}${spread(number, 8_999_999, 1_000_000)}`;
  return `${digits}${checkDigit(digits, organisation)}`;
}

/** ИНН of a person, ИП included (12 digits), by a number that is unique among persons. */
export function personInn(number: number): string {
  const digits = `${region}${spread(number, 89_999_999, 10_000_000)}`;
  const first = `${digits}${checkDigit(digits, personFirst)}`;
  return `${first}${checkDigit(first, personSecond)}`;
}

/** Length and check digits as the tax service defines them. */
export function isValidInn(inn: string): boolean {
  if (/^\d{10}$/.test(inn)) return checkDigit(inn, organisation) === inn[9];
  if (/^\d{12}$/.test(inn)) {
    return checkDigit(inn, personFirst) === inn[10] && checkDigit(inn, personSecond) === inn[11];
  }
  return false;
}

/** Neighbouring numbers give distant results; the multiplier is prime and divides neither range, so none repeats. */
function spread(number: number, range: number, first: number): string {
  return String(first + ((number * 104_729) % range));
}

function checkDigit(digits: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return String((sum % 11) % 10);
}
