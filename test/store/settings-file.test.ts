import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../electron/store/settings-file.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { clock, folder } from './support.ts';

const settings = settingsSchema.parse({
  exchanges: [{ id: 'main', onec: { url: 'http://localhost/base' } }],
});
const now = clock().now;

describe('settings file', () => {
  test('a missing file gives an empty list of exchanges', () => {
    expect(readSettings(join(folder(), 'settings.json'))).toEqual({
      ok: true,
      value: { settings: settingsSchema.parse({}), warnings: [] },
    });
  });

  test('what was written is read again, and nothing is left beside it', () => {
    const place = folder();
    const path = join(place, 'data', 'settings.json');
    expect(writeSettings(path, settings, now)).toEqual({ ok: true, value: { keptAs: undefined } });
    expect(readSettings(path)).toEqual({ ok: true, value: { settings, warnings: [] } });
    expect(readdirSync(join(place, 'data'))).toEqual(['settings.json']);
  });

  test.each([
    ['a slip of the pen', '{"version":1,"exchanges":[}'],
    ['a wrong value', '{"version":1,"exchanges":[{"id":"main","journalDays":"много"}]}'],
    ['half a file', '{"version":1,'],
  ])('a file with %s is reported and stays as it is', (_, text) => {
    const path = join(folder(), 'settings.json');
    writeFileSync(path, text);
    const read = readSettings(path);
    expect(read.ok ? '' : read.error.code).toBe('store.settings_unreadable');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('writing over a broken file keeps it under another name and tells which', () => {
    const path = join(folder(), 'settings.json');
    writeFileSync(path, '{broken');
    const written = writeSettings(path, settings, now);
    const keptAs = written.ok ? written.value.keptAs : undefined;
    expect(readFileSync(keptAs ?? '', 'utf8')).toBe('{broken');
    expect(readSettings(path).ok).toBe(true);
  });

  test('unknown names and secrets in the file are told by their place', () => {
    const path = join(folder(), 'settings.json');
    writeFileSync(
      path,
      `\uFEFF${JSON.stringify({ exchanges: [{ id: 'main', colour: 1, okdesk: { token: 'x' } }] })}`,
    );
    const read = readSettings(path);
    expect(read.ok ? read.value.warnings.map((warning) => [warning.code, warning.parameters]) : []).toEqual([
      ['store.settings_unknown_field', { name: 'exchanges.0.colour' }],
      ['store.settings_secret', { name: 'exchanges.0.okdesk.token' }],
    ]);
  });

  test('a place that cannot be written is a problem with a remedy', () => {
    const path = join(folder(), 'settings.json');
    mkdirSync(path);
    const written = writeSettings(path, settings, now);
    expect(written.ok ? '' : written.error.code).toBe('store.unwritable');
    expect(readSettings(path).ok).toBe(false);
  });
});
