import type { Handlers } from '../../shared/ipc/contract.ts';
import type { matchingQuestions } from '../../shared/ipc/matching.ts';
import { failed, success } from '../../shared/result.ts';
import { decideMatches } from '../exchange/matching/decide-matches.ts';
import { listMatches } from '../service/matching/list.ts';
import { searchMatches } from '../service/matching/search.ts';
import { serviceProblem } from '../service/problems.ts';
import type { Program } from '../service/program.ts';

/** Questions of the wizard's step «Сопоставление». */
export function matchingHandlers(program: Program): Handlers<typeof matchingQuestions> {
  const { exchanges, settings } = program;
  return {
    async search({ exchangeId }) {
      const found = await exchanges.work(exchangeId, 'matching', searchMatches);
      return found.ok ? success({}) : found;
    },
    async list({ exchangeId }) {
      const exchange = settings.exchange(exchangeId);
      if (exchange === undefined) return failed(serviceProblem('service.unknown_exchange'));
      const { language } = settings.current().program;
      return success(await listMatches(exchanges.state(exchangeId), exchange, program.now(), language));
    },
    decide({ exchangeId, accept, reject }) {
      if (settings.exchange(exchangeId) === undefined) {
        return failed(serviceProblem('service.unknown_exchange'));
      }
      const decided = decideMatches(exchanges.state(exchangeId), { accept, reject });
      if (!decided.ok) return failed(serviceProblem('service.no_such_pair'));
      exchanges.stateChanged();
      return success({});
    },
  };
}
