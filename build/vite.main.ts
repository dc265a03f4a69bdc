import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The main process: everything is bundled into one file, only `electron` and Node itself stay outside. */
export default defineConfig({
  build: {
    ssr: 'electron/main.ts',
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: process.env['NODE_ENV'] !== 'production',
    rolldownOptions: {
      external: ['electron'],
      // One file: proxies and their kind are loaded on demand otherwise, from files beside it.
      output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
    },
  },
  resolve: { alias: { 'pac-proxy-agent': fileURLToPath(new URL('no-pac-agent.ts', import.meta.url)) } },
  ssr: { noExternal: true, target: 'node' },
});
