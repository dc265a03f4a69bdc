import type { Finding } from './finding.ts';

/** ИНН: 10 digits of a legal entity or 12 of a person, with the control digits of the Federal Tax Service's order. */
export function lintInn(inn: string): readonly Finding[] {
  const parameters = { inn };
  if (inn === '') return [];
  if (!/^\d+$/.test(inn) || (inn.length !== 10 && inn.length !== 12)) {
    return [{ code: 'lint.inn_length', field: 'additional_name', parameters }];
  }
  return controlDigitsHold(inn) ? [] : [{ code: 'lint.inn_checksum', field: 'additional_name', parameters }];
}

/** True for an ИНН of right length with right control digits. */
export function isInn(text: string): boolean {
  return text !== '' && lintInn(text).length === 0;
}

const weightsOfTenth = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const weightsOfEleventh = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const weightsOfTwelfth = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function controlDigitsHold(inn: string): boolean {
  const digits = [...inn].map(Number);
  const rows = inn.length === 10 ? [weightsOfTenth] : [weightsOfEleventh, weightsOfTwelfth];
  return rows.every((weights) => {
    const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    return (sum % 11) % 10 === digits[weights.length];
  });
}
