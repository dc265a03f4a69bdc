/**
 * «Дополнительные названия» of a company carry the ИНН (the seed) beside the names that people typed. The value with
 * the ИНН in it and everything else kept; an ИНН that this program wrote earlier and that has changed is replaced.
 */
export function withInn(current: string, inn: string, formerInn: string): string {
  const kept = formerInn === '' || formerInn === inn ? current.trim() : withoutNumber(current, formerInn);
  if (inn === '' || numbersIn(kept).includes(inn)) return kept;
  return kept === '' ? inn : `${kept}, ${inn}`;
}

/** Numbers that stand among the names: candidates for an ИНН. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

function withoutNumber(text: string, number: string): string {
  return text
    .split(/[,;]/)
    .map((part) => part.replaceAll(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'g'), '').trim())
    .filter((part) => part !== '')
    .join(', ');
}
