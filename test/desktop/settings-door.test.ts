import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSettings } from '../../electron/desktop/settings-door.ts';
import { readSettings } from '../../electron/store/settings-file.ts';
import { exchangeSettingsSchema } from '../../shared/settings.ts';
import { folder } from './support.ts';

const exchange = exchangeSettingsSchema.parse({ id: 'main', onec: { url: 'http://server.example/base' } });
const start = Date.parse('2026-11-23T09:00:00Z');

function door(path: string) {
  let moment = start;
  const opened = openSettings(path, () => moment);
  return {
    ...opened,
    wait: (milliseconds: number) => {
      moment += milliseconds;
    },
  };
}

const codes = (notices: readonly { readonly code: string }[]) => notices.map(({ code }) => code);

describe('the settings', () => {
  test('begin with the defaults, and a change is on disk when the call returns', () => {
    const path = join(folder(), 'data', 'settings.json');
    const { door: settings, notices } = door(path);
    expect(notices).toEqual([]);
    expect(settings.current().exchanges).toEqual([]);
    expect(settings.saveExchange(exchange).ok).toBe(true);
    const read = readSettings(path);
    expect(read.ok ? read.value : read.error).toEqual({
      settings: expect.objectContaining({ exchanges: [exchange] }),
      warnings: [],
    });
  });

  test('tell every listener of a change, until it ends listening', () => {
    const { door: settings } = door(join(folder(), 'settings.json'));
    let heard = 0;
    const end = settings.listen(() => {
      heard += 1;
    });
    settings.saveProgram({ ...settings.current().program, theme: 'dark' });
    settings.saveExchange(exchange);
    end();
    settings.removeExchange(exchange.id);
    expect(heard).toBe(2);
    expect(settings.current().program.theme).toBe('dark');
    expect(settings.exchange(exchange.id)).toBeUndefined();
  });

  test('changed by the command line meanwhile are seen, and not overwritten by the next change here', () => {
    const path = join(folder(), 'settings.json');
    const first = door(path);
    first.door.saveExchange(exchange);
    const commandLine = door(path).door;
    commandLine.saveExchange({ ...exchange, journalDays: 30 });
    first.wait(2_000);
    expect(first.door.exchange(exchange.id)?.journalDays).toBe(30);
    first.door.saveProgram({ ...first.door.current().program, theme: 'light' });
    expect(commandLine.current().exchanges).toHaveLength(1);
    expect(door(path).door.exchange(exchange.id)?.journalDays).toBe(30);
  });

  test.each([
    ['a slip', '{"exchanges":[}'],
    ['a wrong value', '{"exchanges":[{"id":"main","journalDays":"много"}]}'],
  ])('with %s are kept under another name, told and never wiped', (_what, text) => {
    const place = folder();
    const path = join(place, 'settings.json');
    writeFileSync(path, text);
    const { door: settings, notices } = door(path);
    expect(codes(notices)).toEqual(['desktop.settings_set_aside']);
    expect(settings.current().exchanges).toEqual([]);
    settings.saveExchange(exchange);
    const [aside = ''] = readdirSync(place).filter((name) => name.includes('broken'));
    expect(readFileSync(join(place, aside), 'utf8')).toBe(text);
    expect(notices[0]?.parameters['path']).toContain(aside);
  });

  test('broken while the program runs: what was understood last holds, and a change keeps the broken file', () => {
    const place = folder();
    const path = join(place, 'settings.json');
    const { door: settings, wait } = door(path);
    settings.saveExchange(exchange);
    writeFileSync(path, '{"half');
    wait(2_000);
    expect(settings.exchange(exchange.id)).toEqual(exchange);
    expect(settings.saveProgram({ ...settings.current().program, theme: 'dark' }).ok).toBe(true);
    expect(readdirSync(place).filter((name) => name.includes('broken'))).toHaveLength(1);
    expect(readSettings(path).ok).toBe(true);
  });

  test('warn of a password written into the file', () => {
    const path = join(folder(), 'settings.json');
    writeFileSync(path, '\uFEFF{"exchanges":[{"id":"main","onec":{"password":"x"}}]}');
    const { door: settings, notices } = door(path);
    expect(codes(notices)).toEqual(['store.settings_secret']);
    expect(settings.current().exchanges).toHaveLength(1);
    settings.saveExchange(exchange);
    expect(readFileSync(path, 'utf8')).not.toContain('password');
  });

  test('that cannot be written are told, and the former ones hold', () => {
    const path = join(folder(), 'settings.json');
    mkdirSync(path);
    const { door: settings, notices } = door(path);
    expect(codes(notices)).toEqual(['store.unwritable']);
    const saved = settings.saveExchange(exchange);
    expect(saved.ok ? '' : saved.error.code).toBe('store.unwritable');
    expect(settings.current().exchanges).toEqual([]);
  });
});
