import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../electron/store/database.ts';
import { indexLines } from '../../electron/store/journal-index.ts';
import { searchQueries } from '../../electron/store/journal-text.ts';
import { prepareWords, wordsOf } from '../../electron/store/journal-words.ts';
import { folder, mainExchange, opened } from './support.ts';

const line = { level: 'info', event: 'export', code: 'export.refused', parameters: {} } as const;

/** A journal of one line for each title: what is found in it, and the query that is asked for that. */
function journalOf(titles: readonly string[]) {
  const path = join(folder(), 'exchange.sqlite');
  const { journal } = opened(path).exchange(mainExchange);
  for (const title of titles) journal.append({ ...line, title });
  const database = openDatabase(path, 0);
  onTestFinished(() => database.close());
  prepareWords(database);
  indexLines(database);
  const asked = (text: string) => searchQueries(text, wordsOf(database))?.join(' AND ');
  return {
    found: (text: string) => journal.list({ text }).map(({ title }) => title),
    counted: (text: string) => journal.count({ text }).count,
    asked,
  };
}

describe('a beginning of a word', () => {
  const titles = ['Касса', 'кассы, кассы', 'КАССОВЫЙ чек', 'Кассир Ёлкина', 'каскад', 'чек', 'Kassa'];

  test('is asked for by the words that begin so, each line of which is found once', () => {
    const { found, counted, asked } = journalOf(titles);
    expect(asked('касс')).toBe('("касса" OR "кассир" OR "кассовый" OR "кассы")');
    expect(asked('КАСС')).toBe(asked('касс'));
    expect(found('касс')).toEqual(['Кассир Ёлкина', 'КАССОВЫЙ чек', 'кассы, кассы', 'Касса']);
    expect(counted('КАСС')).toBe(4);
    expect(found('касс чек')).toEqual(['КАССОВЫЙ чек']);
    expect(found('ёлк')).toEqual(['Кассир Ёлкина']);
    expect(found('касс нет')).toEqual([]);
  });

  test('of more words than are named one by one finds the same', () => {
    const many = Array.from({ length: 40 }, (_, number) => `договор${number}`);
    const { found, asked } = journalOf([...many, 'другое']);
    expect(asked('договор')).toBe('"договор"*');
    expect(found('договор')).toEqual(many.toReversed());
    expect(asked('договор39')).toBe('("договор39")');
  });

  test('with signs that the index folds in its own way finds the same', () => {
    const { found, asked } = journalOf(['Café Größe', 'ЙОД', 'счёт-фактура 12/7', 'İstanbul']);
    expect(found('CAFÉ')).toEqual(['Café Größe']);
    expect(found('cafe')).toEqual(['Café Größe']);
    expect(found('GRÖ')).toEqual(['Café Größe']);
    expect(found('йо')).toEqual(['ЙОД']);
    expect(found('istan')).toEqual(['İstanbul']);
    expect(asked('счет-факт')).toBe('"счет-факт"*');
    expect(found('счет-факт')).toEqual(['счёт-фактура 12/7']);
    expect(found('фактура-счет')).toEqual([]);
  });
});

test('a word written a moment ago is found, also in the same transaction', () => {
  const { journal, transaction } = opened().exchange(mainExchange);
  journal.append({ ...line, title: 'печать' });
  const found = transaction(() => {
    journal.append({ ...line, title: 'печати' });
    return journal.count({ text: 'печат' }).count;
  });
  expect(found).toBe(2);
});
