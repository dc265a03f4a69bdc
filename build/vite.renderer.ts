import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: own files only, addressed relatively, because they are served by the program's own protocol. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
