import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real sockets and real SQLite: files run in forks, two at a time on the two cores of a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
