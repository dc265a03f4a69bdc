import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const out = (path: string) => fileURLToPath(new URL(`../out/${path}`, import.meta.url));

/** Window tests. No browser is downloaded: the program's own host starts the Chromium or Electron of the machine. */
export default defineConfig({
  testDir: './e2e',
  outputDir: out('e2e'),
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['./e2e/support/host-reporter.ts']],
});
