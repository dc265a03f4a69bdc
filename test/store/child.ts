import { openStore } from '../../electron/store/open.ts';
import { exchangeIdSchema, okdeskIdSchema } from '../../shared/ids.ts';

/** So many that a kill almost surely strikes in the middle of a step. */
const rowsPerStep = 50;

/**
 * A second process for the tests. `write`: counts up in transactions of many rows each, one line per commit.
 * `lock`: takes the right to run, says so and keeps it. `open`: opens a store that others open at the same moment.
 */
const [task, path = ''] = process.argv.slice(2);
const opened = openStore({ path, now: Date.now });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const exchange = opened.value.exchange(exchangeIdSchema.parse('main'));

if (task === 'open') process.stdout.write('opened\n');
if (task === 'lock') {
  const release = exchange.lock();
  // Held by the listener: a lock that nothing refers to any more is collected, and so given back.
  process.on('exit', () => release?.());
  process.stdout.write(release === undefined ? 'refused\n' : 'locked\n');
  setInterval(() => exchange.bookmarks.get('alive'), 1000);
}
if (task === 'write') {
  for (let count = 1; count < 100_000; count += 1) {
    exchange.transaction(() => {
      exchange.bookmarks.set('count', String(count));
      for (let row = 1; row <= rowsPerStep; row += 1) {
        exchange.inbox.enqueue(okdeskIdSchema.parse(count * rowsPerStep + row), 'x');
      }
    });
    process.stdout.write(`${count}\n`);
  }
}
