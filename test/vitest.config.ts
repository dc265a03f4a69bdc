import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real sockets and real SQLite: files run in forks, two at a time on the two cores of a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Schemas are compiled as in the program.
    setupFiles: ['zod/compile', 'test/property-seed.ts'],
    // electron-store imports `electron`, which would fetch its binary; the text stands for a path and is never used.
    env: { ELECTRON_OVERRIDE_DIST_PATH: 'not used' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
