import { expect, test } from 'vitest';
import type { OkdeskId } from '../../shared/ids.ts';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { impatient, startSmallServer } from './small-server.ts';

const issue: OkdeskId = okdeskIdSchema.parse(1001);
const person = { id: 1, name: 'Анна', type: 'employee' };
const entry = { id: 7, spent_time: 1.5, logged_at: '2026-11-20T12:00:00.000+03:00', employee: person };
const comment = { id: 3, content: 'Готово', public: true, published_at: '2026-11-20T12:00:00.000+03:00' };
const item = { id: 5, name: 'Сделать копию базы', level: 1, required: true, checked: false };
const company = { id: 9, name: 'ООО «Ромашка»', parameters: [] };

/** A row that is there once comes twice in every list. */
const twice = (rows: unknown) => ({ body: JSON.stringify([rows, rows]) });

test('a row that comes twice in one answer is one comment, one time entry, one company', async () => {
  await using server = await startSmallServer(({ path }) => {
    if (path.endsWith('/comments')) return twice(comment);
    if (path.endsWith('/time_entries')) return twice(entry);
    if (path.endsWith('/check_lists/items')) return twice(item);
    return twice(company);
  });
  const { issues, companies } = impatient(server.url).okdesk;
  const answers = [
    await issues.comments(issue),
    await issues.timeEntries(issue),
    await issues.checkList(issue),
    await companies.search('Ромашка'),
  ];
  expect(answers.map((answer) => (answer.ok ? answer.value.length : answer.error.code))).toEqual([
    1, 1, 1, 1,
  ]);
});
