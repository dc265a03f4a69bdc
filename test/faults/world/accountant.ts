import { decideMatches } from '../../../electron/exchange/matching/decide-matches.ts';
import type { World } from './round.ts';
import { withState } from './state.ts';

/**
 * Says yes to every record of ОкДеск that alone may be that of 1C: whoever has only a name is never linked without a
 * person's word, and until then no change of it goes anywhere.
 */
export function answerQuestions(world: World): void {
  withState(world, (store) => {
    const proposals = store.matches.list();
    const single = proposals.filter(
      ({ kind, ref, okdeskId, decision }) =>
        decision === 'open' &&
        proposals
          .filter((other) => other.kind === kind)
          .every((other) => (other.ref === ref) === (other.okdeskId === okdeskId)),
    );
    decideMatches(store, { accept: single, reject: [] });
  });
}
