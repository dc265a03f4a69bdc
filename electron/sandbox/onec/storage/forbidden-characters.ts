import type { Entity, Row } from '../schema/entity-type.ts';

/** Characters that XML 1.0 cannot carry (measured: U+0002 in a name stops a whole exchange). */
function isForbidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0xfffe || code === 0xffff
  );
}

export function holdsForbiddenCharacter(entity: Entity | Row): boolean {
  return Object.values(entity).some((value) => {
    if (typeof value === 'string') return textHolds(value);
    return typeof value === 'object' && value !== null && value.some((row) => holdsForbiddenCharacter(row));
  });
}

function textHolds(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isForbidden(text.charCodeAt(index))) return true;
  return false;
}
