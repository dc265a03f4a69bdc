import { hash } from 'node:crypto';
import type { Sides } from '../world/sides.ts';

/** One short word for all requests of both sides in their order, with their answers' statuses. */
export function fingerprintOf({ onec, okdesk }: Sides): string {
  const lines = [onec, okdesk].flatMap((side) => [
    '—',
    ...side.requestLog().map((entry) => {
      const { method, path, query, status, applied } = entry;
      return [method, path, query, status, applied].join(' ');
    }),
  ]);
  return hash('sha256', lines.join('\n')).slice(0, 16);
}
