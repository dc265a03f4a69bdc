import type { CheckAnswer, CheckReport } from '../../../shared/check-answer.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { OkdeskOptions } from '../create.ts';
import { createDictionaries } from '../entities/dictionaries.ts';
import { openConnection } from '../open-connection.ts';
import { askAccount } from './account.ts';
import { answered, troubled } from './answers.ts';
import { askRights } from './rights.ts';

/** Failures that say nothing against address and token: the way there is closed, or the server is out. */
const unreachable: ReadonlySet<MessageCode> = new Set([
  'okdesk.dns',
  'okdesk.refused',
  'okdesk.timeout',
  'okdesk.reset',
  'okdesk.network',
  'okdesk.proxy',
  'okdesk.stopped',
  'okdesk.cut',
  'okdesk.tls',
  'okdesk.tls_expired',
  'okdesk.tls_self_signed',
  'okdesk.tls_unknown_issuer',
  'okdesk.tls_wrong_host',
  'okdesk.rate_limited',
  'okdesk.busy',
  'okdesk.server_error',
]);

/** Nobody who has the method refuses a dictionary with «not found»: the host is not an account. */
function causeOf(problem: Problem): MessageCode {
  return problem.status === 404 ? 'okdesk.no_such_account' : problem.code;
}

function report(verdict: MessageCode, answers: readonly CheckAnswer[]): CheckReport {
  const good = verdict === 'okdesk.verdict_good' && answers.every((answer) => answer.state !== 'bad');
  return { side: 'okdesk', verdict, good, answers: [...answers] };
}

/**
 * «Проверить соединение». The verdict is one of the seed's three; the answers name the cause and its remedy, every right
 * that the key's role lacks, every part that is switched off, the employee and the attributes. Each request goes once,
 * nothing is written. There is no method that tells about the account, so a cheap dictionary is asked first.
 */
export async function checkOkdesk(options: OkdeskOptions): Promise<CheckReport> {
  const { connection } = openConnection({ ...options, patient: false });
  const question = 'okdesk.ask_reach';
  const first = await createDictionaries(connection).statuses();
  const forbidden = !first.ok && first.error.code === 'okdesk.forbidden';
  if (!first.ok && !forbidden) {
    const cause = causeOf(first.error);
    const verdict = unreachable.has(cause) ? 'okdesk.verdict_unreachable' : 'okdesk.verdict_wrong';
    return report(verdict, [{ ...troubled(question, first.error, cause), state: 'bad' }]);
  }
  const rights = await askRights(connection);
  const closed = rights.filter((answer) => answer.problem?.code === 'okdesk.forbidden');
  if (!first.ok && closed.length > 0 && rights.every((answer) => answer.state !== 'good')) {
    return report('okdesk.verdict_wrong', [
      { ...troubled(question, first.error, 'okdesk.contact_key'), state: 'bad' },
      ...rights,
    ]);
  }
  const reach = first.ok
    ? answered(question, 'good', 'okdesk.connected')
    : troubled(question, first.error, 'okdesk.denied_statuses');
  return report('okdesk.verdict_good', [
    reach,
    ...rights,
    ...(await askAccount(connection, options.settings)),
  ]);
}
