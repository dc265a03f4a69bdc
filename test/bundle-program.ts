import { basename, dirname } from 'node:path';
import { build } from 'vite';

/**
 * A program of the tests as one plain file, as the application is also shipped: reading a thousand sources takes four times as
 * long, and a good part of the memory.
 */
export async function bundleProgram(source: string, file: string): Promise<void> {
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
