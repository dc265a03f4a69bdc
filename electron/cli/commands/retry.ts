import { z } from 'zod';
import { okdeskIdSchema, parseOneCRef } from '../../../shared/ids.ts';
import { isMessageCode } from '../../../shared/messages/index.ts';
import { failed } from '../../../shared/result.ts';
import { findByName } from '../../explain/find.ts';
import type { ExchangeStore } from '../../store/store.ts';
import { defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { cliProblem } from '../problems.ts';
import { withSession } from '../session.ts';
import { showCauses } from '../show/causes.ts';

/** «Отправить снова»: makes refused records due at once; the next run takes them. */
export const retry = defineCommand({
  options: {},
  schema: z.object({ words: z.array(z.string()).max(1) }),
  run: (context, { words: [selection] }) =>
    withSession(context, async ({ exchange }) => {
      const { terminal } = context;
      if (selection === undefined) {
        const causes = exchange.journal.causes();
        showCauses(terminal, causes);
        return ended(exitCodes.complete, { causes });
      }
      const count = makeDue(exchange, selection);
      if (count === undefined) return failed(cliProblem('cli.nothing_to_retry', { text: selection }));
      terminal.say('cli.queued_again', { count });
      return ended(exitCodes.complete, { queued: count });
    }),
});

/** Number of records made due; `undefined` when the selection means nothing here. */
function makeDue(exchange: ExchangeStore, selection: string): number | undefined {
  const { outbox, inbox, transaction } = exchange;
  if (selection === 'all') return transaction(() => outbox.retry('all') + inbox.retry('all'));
  if (isMessageCode(selection)) {
    return transaction(() => outbox.retry({ code: selection }) + inbox.retry({ code: selection }));
  }
  const issue = okdeskIdSchema.safeParse(selection);
  if (issue.success) return inbox.retry({ issueId: issue.data }) || undefined;
  const ref = parseOneCRef(selection);
  if (ref !== undefined) return outbox.retry({ ref }) || undefined;
  const found = findByName(exchange.replica, selection);
  const count = transaction(() => found.reduce((sum, one) => sum + outbox.retry({ ref: one.ref }), 0));
  return count || undefined;
}
