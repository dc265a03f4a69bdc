import { expect, test } from 'vitest';
import { documentLink, webClientAddress } from '../../electron/service/issues/document-link.ts';
import { oneCRefSchema } from '../../shared/ids.ts';

const ref = oneCRefSchema.parse('3d8833c5-567e-11ed-b631-18c04dfe78bb');

test('the navigation link of a document turns the groups of its reference round', () => {
  expect(documentLink('Document_ЗаданиеСотруднику', ref)).toBe(
    'e1cib/data/Документ.ЗаданиеСотруднику?ref=b63118c04dfe78bb11ed567e3d8833c5',
  );
  expect(documentLink('Catalog_Партнеры', ref)).toBeUndefined();
});

test('the web client is guessed only where the address is that of the standard interface', () => {
  const link = 'e1cib/data/Документ.Задание?ref=b6';
  expect(webClientAddress('https://1c.example.ru/esti/odata/standard.odata/', link)).toBe(
    `https://1c.example.ru/esti/#${encodeURI(link)}`,
  );
  expect(webClientAddress('https://1c.example.ru/esti/hs/odata', link)).toBeUndefined();
});
