import type { ExchangeId } from '../../shared/ids.ts';
import type { clientQuestions } from '../../shared/ipc/clients.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import { failed, type Result, success } from '../../shared/result.ts';
import { belongings, clientCard } from '../service/clients/card.ts';
import { type ClientIndex, createClientIndex } from '../service/clients/client-index.ts';
import { flagProblem } from '../service/clients/flag-problem.ts';
import { createClientLists } from '../service/clients/list.ts';
import { setFlags } from '../service/clients/set-flags.ts';
import { type ClientView, clientView } from '../service/clients/view.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** What is kept between questions for one exchange. */
interface Known {
  readonly index: ClientIndex;
  readonly list: ReturnType<typeof createClientLists>;
}

/** Questions of the screen «Клиенты». The indexes live as long as the handlers. */
export function clientsHandlers(program: Program): Handlers<typeof clientQuestions> {
  const known = new Map<ExchangeId, Known>();

  async function follow(
    id: ExchangeId,
    kinds: readonly ExportKind[],
  ): Promise<Result<{ readonly view: ClientView; readonly list: Known['list'] }, Problem>> {
    const settings = program.settings.exchange(id);
    if (settings === undefined) return failed(serviceProblem('service.unknown_exchange'));
    const store = program.exchanges.state(id);
    const present = known.get(id) ?? {
      index: createClientIndex(store.replica),
      list: createClientLists(),
    };
    known.set(id, present);
    for (const kind of kinds) await present.index.follow(kind);
    return success({ view: clientView(store, settings, present.index, program.now()), list: present.list });
  }

  return {
    async list({ exchangeId, ...wishes }) {
      const ready = await follow(exchangeId, [wishes.kind]);
      return ready.ok ? success(ready.value.list(ready.value.view, wishes)) : ready;
    },
    async card({ exchangeId, ref }) {
      const ready = await follow(exchangeId, ['company', ...belongings]);
      if (!ready.ok) return ready;
      const card = clientCard(ready.value.view, ref);
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
