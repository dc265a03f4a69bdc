import type { Problem } from '../../shared/problem.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { RunOutcome } from '../../shared/run-report.ts';
import { checkBinding } from '../exchange/run/binding.ts';
import type { RunContext } from '../exchange/run/context.ts';
import { createRecordReader } from '../onec/records/reader.ts';
import type { Clients } from './clients.ts';
import type { CommandContext } from './command.ts';
import type { Session } from './session.ts';
import { progressView } from './show/progress.ts';

const locked: Problem = {
  code: 'run.locked',
  side: 'local',
  operation: 'lock',
  disposition: 'waiting',
  applied: 'no',
  parameters: {},
};

/**
 * A step of the export that is not a whole run: first fill and matching. It holds the same lock and gets a row among the
 * runs, but never counts as a complete export: what it queued is still to be sent.
 */
export async function withEngine<Value>(
  context: CommandContext,
  session: Session,
  clients: Clients,
  work: (run: RunContext) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const release = session.exchange.lock();
  if (release === undefined) return failed(locked);
  const startedAt = context.now();
  const runId = session.exchange.runs.start('export');
  let outcome: RunOutcome = 'refused';
  try {
    const prepared = await prepare(context, session, clients, runId);
    if (!prepared.ok) return prepared;
    const done = await work(prepared.value);
    if (context.signal.aborted) outcome = 'stopped';
    else if (done.ok || done.error.disposition === 'waiting') outcome = 'partial';
    return done;
  } finally {
    const { onec, okdesk } = { onec: clients.onec.counts(), okdesk: clients.okdesk.counts() };
    session.exchange.runs.finish(runId, {
      direction: 'export',
      kinds: {},
      requests: { onec: onec.requests, okdesk: okdesk.requests },
      writes: { onec: onec.acceptedWrites, okdesk: okdesk.acceptedWrites },
      seconds: Math.round((context.now() - startedAt) / 100) / 10,
      outcome,
    });
    release();
  }
}

async function prepare(
  { signal, now, terminal }: CommandContext,
  { settings, exchange }: Session,
  { onec, okdesk }: Clients,
  runId: RunContext['runId'],
): Promise<Result<RunContext, Problem>> {
  const reader = await createRecordReader(onec);
  if (!reader.ok) return reader;
  const bound = checkBinding(exchange.binding, {
    onecFingerprint: reader.value.baseFingerprint,
    onecUrl: settings.onec.url,
    okdeskUrl: settings.okdesk.url,
  });
  if (!bound.ok) return bound;
  const progress = progressView(terminal, now);
  return {
    ok: true,
    value: { settings, onec, okdesk, reader: reader.value, store: exchange, runId, now, signal, progress },
  };
}
