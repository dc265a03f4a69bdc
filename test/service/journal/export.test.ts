import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { journalHandlers } from '../../../electron/ipc/journal-handlers.ts';
import { xlsxLineLimit } from '../../../electron/service/journal/export/xlsx.ts';
import type { NewJournalEntry } from '../../../shared/journal-entry.ts';
import { startProgram } from '../support.ts';
import { answerOf } from './support.ts';

const line: NewJournalEntry = {
  runId: 12,
  level: 'error',
  event: 'export',
  code: 'lint.email_blank',
  parameters: {},
  kind: 'contact',
  title: 'Иванов Иван Иванович',
};

async function office(...entries: readonly Partial<NewJournalEntry>[]) {
  const now = () => new Date(2026, 10, 23, 18, 40, 5).getTime();
  const program = await startProgram({ partners: 1, issues: 0, now });
  program.exchange.transaction(() => {
    for (const entry of entries) program.exchange.journal.append({ ...line, ...entry });
  });
  return { ...program, ask: journalHandlers(program) };
}

test('CSV opens in Russian Excel: mark, semicolons, moments of this PC, quotes around what needs them', async () => {
  await using program = await office({ title: 'ООО «Вектор»; склад', answer: '{"email":"имеет\nошибку"}' });
  const { ask, exchangeId, folder, surface } = program;
  const path = join(folder, 'журнал.csv');
  surface.choose(path);
  expect(await answerOf(ask.export({ exchangeId, filter: {}, format: 'csv' }))).toEqual({ path, lines: 1 });
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFFДата и время;Уровень;Событие;Вид записи;Запись;Сообщение;')).toBe(true);
  expect(text).toContain(
    '23.11.2026 18:40:05;ошибка;Обмен с сайтом ОкДеск (выгрузка);Контактное лицо;"ООО «Вектор»; склад";',
  );
  expect(text).toContain('"{""email"":""имеет\nошибку""}"\r\n');
});

test('a file holds the lines of the filter, newest first, however many pages they take', async () => {
  const many = Array.from({ length: 1_203 }, (_, number) => ({ title: `Клиент ${number}` }));
  await using program = await office(...many, { level: 'note', title: 'лишняя' });
  const { ask, exchangeId, folder, surface } = program;
  const path = join(folder, 'журнал.csv');
  surface.choose(path);
  const filter = { levels: ['error' as const] };
  expect(await answerOf(ask.export({ exchangeId, filter, format: 'csv' }))).toMatchObject({ lines: 1_203 });
  const titles = [...readFileSync(path, 'utf8').matchAll(/;(Клиент \d+|лишняя);/gu)].map(
    ([, title]) => title,
  );
  expect(titles).toEqual(many.map(({ title }) => title).toReversed());
});

test('a name that begins like a formula stays a text in Excel', async () => {
  await using program = await office({ title: '=HYPERLINK("http://example.org")' });
  const { ask, exchangeId, folder, surface } = program;
  surface.choose(join(folder, 'журнал.csv'));
  await answerOf(ask.export({ exchangeId, filter: {}, format: 'csv' }));
  expect(readFileSync(join(folder, 'журнал.csv'), 'utf8')).toContain(`;"'=HYPERLINK(""http:`);
});

test('an Excel workbook has the words, the moment as a moment, and no sign that XML forbids', async () => {
  await using program = await office({ title: 'Петров \u0001 Пётр' });
  const { ask, exchangeId, folder, surface } = program;
  const path = join(folder, 'журнал.xlsx');
  surface.choose(path);
  await answerOf(ask.export({ exchangeId, filter: {}, format: 'xlsx' }));
  const parts = unzipped(readFileSync(path));
  expect(parts.get('xl/sharedStrings.xml')).toContain('Петров  Пётр');
  expect(parts.get('xl/sharedStrings.xml')).toContain('Контактное лицо');
  // Days since 30.12.1899, as Excel counts: 46349 is 23.11.2026, and 18:40:05 is 0.7778…
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<v>46349\.7778/u);
});

test('a workbook that would be too long is refused with the way out, before any question about a file', async () => {
  await using program = await office();
  const { ask, exchangeId, exchange } = program;
  exchange.transaction(() => {
    for (let number = 0; number <= xlsxLineLimit; number += 1) exchange.journal.append(line);
  });
  expect(await ask.export({ exchangeId, filter: {}, format: 'xlsx' })).toMatchObject({
    ok: false,
    error: { code: 'journal.too_many_lines', parameters: { count: xlsxLineLimit + 1 } },
  });
});

test('closing the dialog writes nothing; a place that cannot be written leaves what was there', async () => {
  await using program = await office({});
  const { ask, exchangeId, folder, surface } = program;
  surface.choose(undefined);
  expect(await answerOf(ask.export({ exchangeId, filter: {}, format: 'csv' }))).toEqual({ lines: 0 });

  const path = join(folder, 'занято.csv');
  mkdirSync(path);
  writeFileSync(join(path, 'чужое'), 'здесь');
  surface.choose(path);
  const answer = await ask.export({ exchangeId, filter: {}, format: 'csv' });
  expect(answer).toMatchObject({ ok: false, error: { parameters: { path } } });
  expect(readdirSync(path)).toEqual(['чужое']);
  expect(existsSync(`${path}.part`)).toBe(false);
});

/** Files of an archive whose entries are deflated; enough for what a workbook is. */
function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const directory = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let place = archive.readUInt32LE(directory + 16);
  while (archive.readUInt32LE(place) === 0x02014b50) {
    const size = archive.readUInt32LE(place + 20);
    const nameLength = archive.readUInt16LE(place + 28);
    const more = archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
    const name = archive.toString('utf8', place + 46, place + 46 + nameLength);
    const local = archive.readUInt32LE(place + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(data, data + size);
    const stored = archive.readUInt16LE(place + 10) === 0;
    parts.set(name, (stored ? packed : inflateRawSync(packed)).toString('utf8'));
    place += 46 + nameLength + more;
  }
  return parts;
}
