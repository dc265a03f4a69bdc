/** Small files that programs open: names as people and their programs give them, bytes as base64. */
const text = (name: string, content: string) => ({
  name,
  content: Buffer.from(content, 'utf8').toString('base64'),
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const onePage = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

export const files = [
  { name: 'Снимок экрана.png', content: onePixel },
  text('Акт сверки «Ромашка».pdf', onePage),
  text(
    'журнал ошибок.log',
    '2026-01-15 09:12:44 ERROR Конфликт блокировок при выполнении транзакции\n'.repeat(8),
  ),
  text('остатки.csv', '\uFEFFСклад;Номенклатура;Остаток\nОсновной;Бумага А4;120\nОсновной;Тонер, чёрный;3\n'),
  text('как воспроизвести 😀.txt', '1. Открыть чек\n2. Нажать «Пробить»\n3. Увидеть ошибку\n'),
  text('readme', 'файл без расширения'),
  { name: 'photo.IMG_0042.JPG.png', content: onePixel },
] as const;
