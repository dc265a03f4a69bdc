import { describe, expect, test } from 'vitest';
import { defaultSwitches as okdeskDefaults } from '../../../electron/sandbox/okdesk/switches.ts';
import { defaultSwitches as onecDefaults } from '../../../electron/sandbox/onec/switches.ts';
import { helpText } from '../../../electron/sandbox/options/help.ts';
import { readSandboxOptions } from '../../../electron/sandbox/options.ts';
import { isMessageCode, messageText } from '../../../shared/messages/index.ts';

function options(...commandLine: string[]) {
  const read = readSandboxOptions(commandLine);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function mistake(...commandLine: string[]) {
  const read = readSandboxOptions(commandLine);
  if (read.ok) throw new Error('the command line was taken');
  expect(isMessageCode(read.error.code)).toBe(true);
  const text = messageText(read.error.code, read.error.parameters, 'ru');
  return `${text.what} ${text.remedy}`;
}

describe('the command line of the sandbox', () => {
  test('without options: free ports, 30 partners, 400 issues, switches as the servers have them', () => {
    expect(options()).toMatchObject({
      onecPort: 0,
      okdeskPort: 0,
      seed: 1,
      partners: 30,
      issues: 400,
      json: false,
    });
    expect(options().onec).toEqual(onecDefaults());
    expect(options().okdesk).toEqual(okdeskDefaults());
  });

  test('values are taken with an equals sign and with a blank', () => {
    expect(options('--json', '--partners=5', '--issues', '7', '--data', 'somewhere')).toMatchObject({
      json: true,
      partners: 5,
      issues: 7,
      data: 'somewhere',
    });
  });

  test('switches of every form reach their server', () => {
    const read = options(
      '--onec.ifMatch=enforce',
      '--onec.htmlError=500',
      '--onec.countBom=false',
      '--onec.closedSets=Catalog_Партнеры,Catalog_Контрагенты',
      '--onec.beforeWriteRefuses={"Catalog_Партнеры":"Нельзя"}',
      '--okdesk.hiddenCompanyIds=1,2',
      '--okdesk.emptySearch={}',
      '--okdesk.missingIssue=404',
    );
    expect(read.onec).toMatchObject({ ifMatch: 'enforce', htmlError: 500, countBom: false });
    expect(read.onec.closedSets).toEqual(new Set(['Catalog_Партнеры', 'Catalog_Контрагенты']));
    expect(read.onec.beforeWriteRefuses.get('Catalog_Партнеры')).toBe('Нельзя');
    expect(read.okdesk).toMatchObject({ hiddenCompanyIds: [1, 2], emptySearch: '{}', missingIssue: 404 });
  });

  test('an unknown switch is named together with the known ones', () => {
    expect(mistake('--onec.ifmatch=enforce')).toMatch(
      /--onec\.ifmatch.*--onec\.ifMatch, .*--onec\.published/,
    );
    expect(mistake('--okdesk.zzz=1')).toContain('--okdesk.fromId');
    expect(mistake('--partner=1')).toContain('--partners');
  });

  test('a wrong value is named together with the possible ones', () => {
    expect(mistake('--onec.ifMatch=maybe')).toMatch(/«maybe».*ignore \| enforce/);
    expect(mistake('--okdesk.touchedBy={')).toContain('timeEntries');
    expect(mistake('--partners=50001')).toContain('0…50000');
    expect(mistake('--onec-port=x')).toContain('--onec-port');
    expect(mistake('--onec.noLicence=toString')).toContain('true | false');
  });

  test('the language is Russian or English', () => {
    expect(options('--lang=en').language).toBe('en');
    expect(mistake('--lang=de')).toContain('ru | en');
  });

  test('a missing value and a stray word are told', () => {
    expect(mistake('--seed', '--json')).toContain('--seed');
    expect(mistake('json')).toContain('«json»');
  });

  test('the help names every switch of both servers', () => {
    const help = helpText('ru');
    for (const name of Object.keys(onecDefaults())) expect(help).toContain(`--onec.${name}=`);
    for (const name of Object.keys(okdeskDefaults())) expect(help).toContain(`--okdesk.${name}=`);
  });
});
