import { hash } from 'node:crypto';

/** Short name of a content: equal contents have equal fingerprints, whatever the order of their properties. */
export function fingerprint(content: unknown): string {
  return hash('sha256', JSON.stringify(ordered(content)), 'base64url').slice(0, 27);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, ordered(part)]));
}
