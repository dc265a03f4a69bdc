/** `DataVersion`: base64 of an eight-byte big-endian counter that grows on every write (recorded: `AAAAAAAAAAI=`). */
export function nextDataVersion(before: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(readVersion(before) + 1n);
  return bytes.toString('base64');
}

function readVersion(text: string): bigint {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 8 ? bytes.readBigUInt64BE() : 0n;
}
