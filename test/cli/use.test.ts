import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, start, written } from './support.ts';

const token = '0123456789abcdef0123456789abcdef01234567';

describe('use of the program', () => {
  test('help names every command and every exit status', async () => {
    const { exitCode, output } = await start(['--help']).ended;
    expect(exitCode).toBe(0);
    for (const word of ['check', 'run', 'initial-fill', 'match', 'retry', 'explain', 'journal', 'serve']) {
      expect(output).toContain(`  ${word} `);
    }
    for (const code of [0, 1, 2, 3, 4, 5, 130]) expect(output).toMatch(new RegExp(`^ +${code}  `, 'mu'));
    const run = await start(['run', '--help', '--lang', 'en']).ended;
    expect(run.output).toContain('--dry-run');
  });

  test('a reader that leaves early breaks nothing off', async () => {
    const { child, ended } = start(['--help']);
    child.stdout.destroy();
    const { exitCode, errors } = await ended;
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
  });

  test.each([
    [['run', '--token', token]],
    [['run', `--okdesk-token=${token}`]],
    [['check', '--password', 'тайна']],
    [['settings', '--set', `okdesk.token=${token}`]],
    [['settings', '--set', 'onec.password=тайна']],
    [['explain', token]],
  ])('a secret among the arguments is refused, explained and not repeated: %j', async (words) => {
    const path = folder();
    const { exitCode, output, errors } = await start([...words, '--data', path]).ended;
    expect(exitCode).toBe(2);
    expect(output).toContain('EXCHANGE_OKDESK_TOKEN');
    for (const text of [output, errors, written(path)]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain('тайна');
    }
  });

  test.each([
    [['rum'], 'cli.unknown_command'],
    [['run', '--dry-rum'], 'cli.wrong_arguments'],
    [['run', '--direction', 'sideways'], 'cli.wrong_value'],
    [['journal', '--limit', 'many'], 'cli.wrong_value'],
    [['journal', '--since', 'yesterday'], 'cli.wrong_value'],
    [['settings', '--set', 'onec.urll=x'], 'cli.unknown_setting'],
    [['settings', '--set', 'journalDays=много'], 'cli.wrong_setting_value'],
    [['run', '--once'], 'cli.no_exchange'],
  ])('a mistake is status 2 with the same cause for people and programs: %j', async (words, code) => {
    const { exitCode, errors, object } = await start([...words, '--json', '--data', folder()]).ended;
    expect(exitCode).toBe(2);
    expect(object).toMatchObject({ exitCode: 2, problem: { code } });
    expect(errors).not.toBe('');
  });

  test('without secrets and without a terminal the program says which variable is missing', async () => {
    const path = folder();
    const sets = [
      'onec.url=http://localhost/x',
      'onec.user=u',
      'okdesk.url=http://localhost',
      'okdesk.userEmail=a@b.example',
    ];
    await start(['settings', ...sets.flatMap((one) => ['--set', one]), '--data', path]).ended;
    const { exitCode, output } = await start(['check', '--data', path]).ended;
    expect(exitCode).toBe(2);
    expect(output).toContain('EXCHANGE_ONEC_PASSWORD');
  });

  test('a broken settings file is never replaced unless asked for, and then kept', async () => {
    const path = folder();
    writeFileSync(join(path, 'settings.json'), '{broken');
    const refused = await start(['settings', '--set', 'onec.user=u', '--data', path]).ended;
    expect(refused.exitCode).toBe(2);
    expect(readFileSync(join(path, 'settings.json'), 'utf8')).toBe('{broken');
    const anew = await start(['settings', '--start-over', '--set', 'onec.user=u', '--data', path]).ended;
    expect(anew.exitCode).toBe(0);
    expect(written(path)).toContain('{broken');
  });

  test('settings take numbers, yes and no, and names with dots', async () => {
    const path = folder();
    const sets = [
      'import.enabled=нет',
      'journalDays=30',
      'onec.profileOverrides.partner.fields.exportFlag=Флаг',
    ];
    const { object } = await start([
      'settings',
      ...sets.flatMap((one) => ['--set', one]),
      '--json',
      '--data',
      path,
    ]).ended;
    expect(object).toMatchObject({
      settings: {
        import: { enabled: false },
        journalDays: 30,
        onec: { profileOverrides: { 'partner.fields.exportFlag': 'Флаг' } },
      },
    });
  });
});
