import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A part of what is shipped beside Electron itself. */
export interface BundlePart {
  readonly name: string;
  readonly kilobytes: number;
  /** As the installer compresses it, more or less. */
  readonly gzipKilobytes: number;
}

const out = fileURLToPath(new URL('../../../out', import.meta.url));
const kilobyte = 1000;

/** Sizes of the built application by part; a screen's own scripts are loaded when it is opened first. */
export function bundleParts(): readonly BundlePart[] {
  const page = readFileSync(`${out}/renderer/index.html`, 'utf8');
  const scripts = readdirSync(`${out}/renderer/assets`).map((name) => `renderer/assets/${name}`);
  const isFirst = (path: string) => page.includes(path.slice('renderer/'.length));
  const ofFolder = (folder: string) =>
    readdirSync(`${out}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(out.length + 1));
  return [
    part('main process', ofFolder('main')),
    part('preload', ofFolder('preload')),
    part('window: what its first page names', ['renderer/index.html', ...scripts.filter(isFirst)]),
    part(
      'window: parts of single screens',
      scripts.filter((path) => !isFirst(path)),
    ),
    part('icons', ofFolder('assets')),
  ];
}

function part(name: string, paths: readonly string[]): BundlePart {
  const contents = paths.map((path) => readFileSync(`${out}/${path}`));
  const sum = (sizes: readonly number[]) => sizes.reduce((whole, size) => whole + size, 0) / kilobyte;
  return {
    name,
    kilobytes: sum(contents.map(({ length }) => length)),
    gzipKilobytes: sum(contents.map((content) => gzipSync(content).length)),
  };
}
