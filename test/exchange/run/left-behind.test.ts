import { expect, test } from 'vitest';
import { isLeftBehind } from '../../../electron/exchange/run/left-behind.ts';

test.each([
  ['a request that timed out in three runs', 'okdesk.timeout', 3, 1, true],
  ['connection cut in five runs', 'okdesk.reset', 5, 1, true],
  ['only two runs so far', 'okdesk.timeout', 2, 1, false],
  ['the fifth record in a row', 'okdesk.busy', 3, 5, true],
  ['the sixth in a row: it is the connection', 'okdesk.busy', 3, 6, false],
  ['nobody there at all', 'okdesk.refused', 9, 1, false],
  ['too many requests', 'okdesk.rate_limited', 9, 1, false],
  ['a server of 1C that stumbles over it in three runs', 'onec.serverError', 3, 1, true],
  ['sessions of 1C are blocked', 'onec.sessionsBlocked', 9, 1, false],
] as const)('%s', (_, code, attempts, inARow, expected) => {
  expect(isLeftBehind({ code, attempts, inARow })).toBe(expected);
});
