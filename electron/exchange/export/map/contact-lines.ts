import type { ContactLine } from '../../../onec/records/records.ts';

/**
 * The line of contact information to send: lines of the preferred predefined kinds first, in that order; then any
 * other line of the type, the upper one first. Empty when there is none.
 */
export function chooseLine(
  lines: readonly ContactLine[],
  type: ContactLine['type'],
  preferredKinds: readonly string[],
  exceptKinds: readonly string[] = [],
): string {
  const candidates = lines
    .filter((line) => line.type === type && line.value.trim() !== '' && !exceptKinds.includes(line.kind))
    .toSorted((one, other) => one.line - other.line);
  for (const kind of preferredKinds) {
    const found = candidates.find((line) => line.kind === kind);
    if (found !== undefined) return found.value.trim();
  }
  return candidates[0]?.value.trim() ?? '';
}
