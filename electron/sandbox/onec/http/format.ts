import type { Options } from '../query/options.ts';
import { Refusal } from '../refusal.ts';
import type { JsonDetail } from '../wire/json.ts';

/** Atom is the default; JSON comes by `$format` or by `Accept`, in three levels of detail (guide 17.4). */
export function chooseFormat(
  options: Options,
  accept: string | undefined,
): { format: 'json' | 'atom'; detail: JsonDetail } {
  const wish = options.get('$format')?.toLowerCase();
  if (wish !== undefined) return fromWish(wish);
  const json = accept?.split(',').find((type) => type.trim().startsWith('application/json'));
  return json === undefined ? { format: 'atom', detail: 'minimalmetadata' } : fromWish(json.trim());
}

function fromWish(wish: string): { format: 'json' | 'atom'; detail: JsonDetail } {
  if (wish === 'atom' || wish.startsWith('application/atom+xml') || wish.startsWith('application/xml')) {
    return { format: 'atom', detail: 'minimalmetadata' };
  }
  if (wish !== 'json' && !wish.startsWith('application/json')) {
    throw new Refusal(406, 3, 'badRepresentation', wish);
  }
  const detail = /odata=(nometadata|minimalmetadata|fullmetadata)/.exec(wish)?.[1];
  if (detail === 'nometadata' || detail === 'fullmetadata') return { format: 'json', detail };
  return { format: 'json', detail: 'minimalmetadata' };
}
