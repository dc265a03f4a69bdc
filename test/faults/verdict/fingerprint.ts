import { hash } from 'node:crypto';
import type { Sides } from '../world/sides.ts';

/** Ports, references that follow from an account's address, keys of file addresses: drawn anew in every world. */
const drawn = /127\.0\.0\.1:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{40}/gu;

/** One short word for all requests of both sides in their order, with their answers' statuses. */
export function fingerprintOf({ onec, okdesk }: Sides): string {
  const names = new Map<string, string>();
  const named = (found: string) => {
    const name = names.get(found) ?? `#${names.size}`;
    names.set(found, name);
    return name;
  };
  const lines = [onec, okdesk].flatMap((side) => [
    '—',
    ...side.requestLog().map(({ method, path, query, status, applied }) => {
      return [method, path, query, status, applied].join(' ').replace(drawn, named);
    }),
  ]);
  return hash('sha256', lines.join('\n')).slice(0, 16);
}
