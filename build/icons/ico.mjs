// An .ico file is a table of pictures of different sizes; since Windows Vista each may be a PNG.

/** `pictures`: `{ size, png }`, size in pixels up to 256. */
export function icoFile(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const place = 6 + 16 * index;
    header.writeUInt8(size % 256, place);
    header.writeUInt8(size % 256, place + 1);
    header.writeUInt16LE(1, place + 4);
    header.writeUInt16LE(32, place + 6);
    header.writeUInt32LE(png.length, place + 8);
    header.writeUInt32LE(offset, place + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
