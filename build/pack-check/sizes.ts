import { gzipSync } from 'node:zlib';
import type { ArchivedFile } from './archive.ts';

const parts = ['out/main', 'out/preload', 'out/renderer', 'out/assets', 'package.json'] as const;

/** Size of every part, as it lies in the archive and as an installer would carry it. */
export function showSizes(files: readonly ArchivedFile[], write: (line: string) => void): void {
  write('Размеры / sizes, KB (gzip):');
  for (const part of parts) {
    const own = files.filter((file) => file.name === part || file.name.startsWith(`${part}/`));
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0);
    const packed = own.reduce((sum, file) => sum + gzipSync(Buffer.from(file.text(), 'latin1')).length, 0);
    write(`  ${part.padEnd(14)} ${kilobytes(bytes).padStart(8)} (${kilobytes(packed)})`);
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
