import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import { openStore } from '../store/open.ts';
import { readSettings } from '../store/settings-file.ts';
import type { ExchangeStore, Store } from '../store/store.ts';
import type { CommandContext, CommandOutcome } from './command.ts';
import { cliProblem } from './problems.ts';
import { showProblem } from './show/problem.ts';

/** One exchange with its settings and its open state. */
export interface Session {
  readonly settings: ExchangeSettings;
  readonly store: Store;
  readonly exchange: ExchangeStore;
}

/** Opens what a command works on and closes it whatever happens. */
export async function withSession(
  context: CommandContext,
  work: (session: Session) => Promise<Result<CommandOutcome, Problem>>,
): Promise<Result<CommandOutcome, Problem>> {
  const settings = chooseExchange(context);
  if (!settings.ok) return settings;
  const opened = openStore({ path: context.place.database, now: context.now });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    return await work({ settings: settings.value, store, exchange: store.exchange(settings.value.id) });
  } finally {
    store.close();
  }
}

/** The exchange asked for; without a name the only one there is. */
export function chooseExchange(context: CommandContext): Result<ExchangeSettings, Problem> {
  const file = readSettings(context.place.settings);
  if (!file.ok) return file;
  for (const warning of file.value.warnings) showProblem(context.terminal, warning);
  const { exchanges } = file.value.settings;
  const names = exchanges.map((exchange) => exchange.id).join(', ');
  const [first] = exchanges;
  if (first === undefined) return failed(cliProblem('cli.no_exchange', { path: context.place.settings }));
  if (context.exchangeId === undefined) {
    return exchanges.length === 1 ? success(first) : failed(cliProblem('cli.which_exchange', { names }));
  }
  const found = exchanges.find((exchange) => exchange.id === context.exchangeId);
  if (found === undefined) {
    return failed(cliProblem('cli.unknown_exchange', { id: context.exchangeId, names }));
  }
  return success(found);
}
