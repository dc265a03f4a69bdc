import type { Finding } from './finding.ts';

/**
 * What is wrong with an e-mail address; 1C checks it less strictly than ОкДеск (the seed: most often blanks and brackets,
 * two addresses, a Russian letter). The first of the findings is the most telling one.
 */
export function lintEmail(field: string, email: string): readonly Finding[] {
  const address = email.trim();
  if (address === '') return [];
  const finding = (code: Finding['code'], more: Finding['parameters'] = {}): Finding => ({
    code,
    field,
    parameters: { email: address, ...more },
  });
  const findings: Finding[] = [];
  if (/[<>]/.test(address)) findings.push(finding('lint.email_brackets'));
  if ((address.match(/@/g) ?? []).length > 1) findings.push(finding('lint.email_several'));
  else if (/\s/.test(address)) findings.push(finding('lint.email_blank'));
  const foreign = mixedLetter(address);
  if (foreign !== undefined) findings.push(finding('lint.email_mixed_alphabets', foreign));
  if (findings.length === 0 && !/^[^@\s,;]+@[^@\s,;.]+(?:\.[^@\s,;.]+)+$/.test(address)) {
    findings.push(finding('lint.email_shape'));
  }
  return findings;
}

/** The first Cyrillic letter of an address that also has Latin ones, with its place counted from 1. */
function mixedLetter(address: string): { readonly letter: string; readonly position: number } | undefined {
  if (!/[a-z]/i.test(address)) return undefined;
  const letters = [...address];
  const index = letters.findIndex((letter) => /\p{Script=Cyrillic}/u.test(letter));
  const letter = letters[index];
  return letter === undefined ? undefined : { letter, position: index + 1 };
}
