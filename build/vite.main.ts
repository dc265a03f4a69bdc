import { defineConfig } from 'vite';

/** The main process: everything is bundled into one file, only `electron` and Node itself stay outside. */
export default defineConfig({
  build: {
    ssr: 'electron/main.ts',
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: process.env['NODE_ENV'] !== 'production',
    rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'main.js' } },
  },
  ssr: { noExternal: true, target: 'node' },
});
