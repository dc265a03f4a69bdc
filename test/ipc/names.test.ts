import { expect, test } from 'vitest';
import { questions } from '../../shared/ipc/index.ts';
import { news } from '../../shared/ipc/news.ts';
import { newsNames, questionNames } from '../../shared/ipc-names.ts';

test('the preload knows exactly the questions of the contract', () => {
  const contract = Object.entries(questions).map(([subject, group]) => [subject, Object.keys(group).sort()]);
  const names = Object.entries(questionNames).map(([subject, group]) => [subject, [...group].sort()]);
  expect(Object.fromEntries(names)).toEqual(Object.fromEntries(contract));
});

test('the preload knows exactly the news of the contract', () => {
  expect([...newsNames].sort()).toEqual(Object.keys(news).sort());
});
