import { existsSync, readFileSync } from 'node:fs';
import { modelled } from './modelled.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Electron's NativeImage, as far as it is modelled. */
export interface NativeImage {
  isEmpty(): boolean;
  getSize(): Size;
  toPNG(): Buffer;
  toDataURL(): string;
  setTemplateImage(): void;
  resize(wanted: Partial<Size>): NativeImage;
  addRepresentation(): void;
}

/** Size from the header of a PNG or ICO file; nothing else is an image here. */
function sizeOf(bytes: Buffer): Size {
  if (bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes.length > 22 && bytes.readUInt32LE(0) === 0x00010000) {
    return { width: bytes[6] || 256, height: bytes[7] || 256 };
  }
  return { width: 0, height: 0 };
}

function image(bytes: Buffer, size: Size): NativeImage {
  return modelled('NativeImage', {
    isEmpty: () => size.width === 0,
    getSize: () => size,
    toPNG: () => bytes,
    toDataURL: () => (size.width === 0 ? '' : `data:image/png;base64,${bytes.toString('base64')}`),
    setTemplateImage: () => undefined,
    /** Pixels are not touched; only what is said of them changes. */
    resize: (wanted: Partial<Size>) => image(bytes, { ...size, ...wanted }),
    addRepresentation: () => undefined,
  });
}

const ofBuffer = (bytes: Buffer) => image(bytes, sizeOf(bytes));

/** Electron's `nativeImage`. */
export const nativeImage = modelled('nativeImage', {
  createEmpty: () => ofBuffer(Buffer.alloc(0)),
  createFromPath: (path: string) => ofBuffer(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromBuffer: (bytes: Buffer) => ofBuffer(bytes),
  createFromDataURL: (address: string) =>
    ofBuffer(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')),
});
