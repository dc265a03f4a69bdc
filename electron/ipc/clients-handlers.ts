import type { ExchangeId } from '../../shared/ids.ts';
import type { clientQuestions } from '../../shared/ipc/clients.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { belongings, clientCard } from '../service/clients/card.ts';
import { flagProblem } from '../service/clients/flag-problem.ts';
import { createClientLists } from '../service/clients/list.ts';
import { setFlags } from '../service/clients/set-flags.ts';
import { clientIndexOf } from '../service/clients/shared-index.ts';
import { type ClientView, clientView } from '../service/clients/view.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** Questions of the screen «Клиенты». */
export function clientsHandlers(program: Program): Handlers<typeof clientQuestions> {
  const lists = new Map<ExchangeId, ReturnType<typeof createClientLists>>();

  async function follow(id: ExchangeId, kinds: readonly ExportKind[]): Promise<Result<ClientView, Problem>> {
    const settings = program.settings.exchange(id);
    if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
    const index = clientIndexOf(program, id);
    for (const kind of kinds) await index.follow(kind);
    return success(clientView(program.exchanges.state(id), settings, index, program.now()));
  }

  return {
    async list({ exchangeId, ...wishes }) {
      const view = await follow(exchangeId, [wishes.kind]);
      if (!view.ok) return view;
      const list = lists.get(exchangeId) ?? createClientLists();
      lists.set(exchangeId, list);
      return success(list(view.value, wishes));
    },
    async card({ exchangeId, ref }) {
      const view = await follow(exchangeId, ['company', ...belongings]);
      if (!view.ok) return view;
      const card = clientCard(view.value, ref);
      return card === undefined
        ? failed(flagProblem('company', ref, ref, 'clients.forbidden_gone'))
        : success(card);
    },
    async setFlags({ exchangeId, on, records }) {
      const surroundings = program.exchanges.connect(exchangeId);
      return surroundings.ok ? setFlags(surroundings.value, records, on) : surroundings;
    },
  };
}
