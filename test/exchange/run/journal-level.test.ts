import { expect, test } from 'vitest';
import { journalUpTo } from '../../../electron/exchange/run/journal-level.ts';
import { openStore } from '../../../electron/store/open.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import { type JournalLevel, journalLevels } from '../../../shared/journal-entry.ts';

const rules: readonly (readonly [JournalLevel, readonly JournalLevel[]])[] = [
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['info', ['error', 'warning', 'info']],
  ['note', ['error', 'warning', 'info', 'note']],
];

test.each(rules)('уровень журнала «%s» оставляет %j', (level, kept) => {
  const opened = openStore({ path: ':memory:', now: () => 0 });
  if (!opened.ok) throw new Error(opened.error.code);
  const { journal } = opened.value.exchange(exchangeIdSchema.parse('main'));
  const limited = journalUpTo(journal, level);
  for (const each of journalLevels) {
    limited.append({ level: each, event: 'export', code: 'run.started', parameters: { direction: '' } });
  }
  expect(new Set(limited.list({}).map((entry) => entry.level))).toEqual(new Set(kept));
  opened.value.close();
});
