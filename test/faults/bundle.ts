import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const victim = fileURLToPath(new URL('./world/victim.ts', import.meta.url));

/**
 * The program that is killed, as one plain file as it is also shipped: a story starts it again and again, and reading
 * a thousand sources takes four times as long. Answers the file.
 */
export async function bundleVictim(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: victim,
      outDir: folder,
      target: 'node24',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'victim.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true, target: 'node' },
  });
  return `${folder}/victim.mjs`;
}
