import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('./world/victim.ts', import.meta.url));

/**
 * The program that is killed, as one plain file as it is also shipped: a story starts it again and again, and reading
 * a thousand sources takes four times as long.
 */
export async function bundleVictim(file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir: dirname(file),
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { format: 'es', entryFileNames: basename(file), codeSplitting: false } },
    },
    ssr: { noExternal: true, target: 'node' },
  });
}
