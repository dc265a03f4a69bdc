import { timingSafeEqual } from 'node:crypto';
import type { Infobase } from '../storage/infobase.ts';

/**
 * Name of the infobase user whom the header signs in, or nothing. The pair is UTF-8 before base64: other encodings
 * of a Cyrillic name fail (measured: cp1251 gives 401).
 */
export function signIn(header: string | undefined, { prepared }: Infobase): string | undefined {
  const encoded = /^Basic\s+([\w+/=]+)$/i.exec(header ?? '')?.[1];
  const pair = encoded === undefined ? undefined : decodeUtf8(Buffer.from(encoded, 'base64'));
  const colon = pair?.indexOf(':') ?? -1;
  if (pair === undefined || colon < 0) return undefined;
  const name = pair.slice(0, colon);
  const row = prepared('SELECT password FROM "infobase users" WHERE name = ?').get(name);
  return row !== undefined && same(String(row['password']), pair.slice(colon + 1)) ? name : undefined;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function same(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
