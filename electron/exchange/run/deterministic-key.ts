import { createHash } from 'node:crypto';
import { type OneCRef, oneCRefSchema } from '../../../shared/ids.ts';
import type { ImportKind } from '../../../shared/kinds.ts';

/** This program's own namespace, drawn once; another one would give every document of every base a new key. */
const namespace = Buffer.from('6f0d3c7e1b5a4e0c9a526b1d8f3e7a94', 'hex');

/**
 * `Ref_Key` of the document that an ОкДеск record becomes: UUID version 5 (RFC 9562, 5.5) of account, kind and id. The
 * same record gives the same key in every run and on every PC, so a create that is repeated after a broken connection
 * cannot make a second document where the server keeps the key it was given.
 *
 * @param account host of the account, as `accountOf` writes it.
 */
export function deterministicKey(account: string, kind: ImportKind | 'file_data', id: number): OneCRef {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(`${account}/${kind}/${id}`, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return oneCRefSchema.parse(groups.join('-'));
}
