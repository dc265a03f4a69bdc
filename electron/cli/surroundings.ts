import type { RunSurroundings } from '../exchange/run/open-context.ts';
import type { Clients } from './clients.ts';
import type { CommandContext } from './command.ts';
import type { Session } from './session.ts';
import { progressView } from './show/progress.ts';

/** What a command gives to the engine: the session's exchange, both clients, and the terminal for progress. */
export function surroundingsOf(
  { now, signal, terminal }: CommandContext,
  { settings, exchange }: Session,
  { onec, okdesk }: Clients,
): RunSurroundings {
  return { settings, onec, okdesk, store: exchange, now, signal, progress: progressView(terminal, now) };
}
