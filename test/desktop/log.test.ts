import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../electron/desktop/log.ts';
import { folder } from './support.ts';

const secrets = () => ['token-of-okdesk'];

test('each day has its file, and a line has its level and no secret', () => {
  const place = folder();
  let moment = Date.parse('2026-11-23T09:00:00Z');
  const log = openLog(place, { now: () => moment, secrets });
  log.write('warn', 'asked with api_token=unknown and token-of-okdesk');
  moment += 24 * 3600 * 1000;
  log.write('error', 'the next day');
  expect(readdirSync(place).sort()).toEqual(['2026-11-23.log', '2026-11-24.log']);
  const first = readFileSync(join(place, '2026-11-23.log'), 'utf8');
  expect(first).toContain('[warn]');
  expect(first).not.toMatch(/token-of-okdesk|unknown/);
});

test('files older than a fortnight go, other files stay', () => {
  const place = folder();
  for (const name of ['2026-11-01.log', '2026-11-01.old.log', '2026-11-20.log', 'notes.log']) {
    writeFileSync(join(place, name), '');
  }
  openLog(place, { now: () => Date.parse('2026-11-23T09:00:00Z'), secrets }).write('info', 'x');
  expect(readdirSync(place).sort()).toEqual(['2026-11-20.log', '2026-11-23.log', 'notes.log']);
});

test('a day’s file does not grow without end', () => {
  const place = folder();
  const log = openLog(place, { now: () => Date.parse('2026-11-23T09:00:00Z'), secrets });
  writeFileSync(join(place, '2026-11-23.log'), 'x'.repeat(6 * 1024 * 1024));
  log.write('info', 'first');
  log.write('info', 'second');
  const sizes = readdirSync(place).map((name) => [name, readFileSync(join(place, name)).length] as const);
  expect(sizes.length).toBe(2);
  expect(Math.min(...sizes.map(([, size]) => size))).toBeLessThan(1000);
});

test('a folder that cannot be written stops nobody', () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const log = openLog(join(file, 'logs'), { now: () => Date.parse('2026-11-23T09:00:00Z'), secrets });
  expect(() => log.write('error', 'x')).not.toThrow();
});
