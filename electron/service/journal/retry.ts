import type { ExchangeId } from '../../../shared/ids.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { journalQuestions } from '../../../shared/ipc/journal.ts';
import type { Direction } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { ExchangeStore, TroubledRecord } from '../../store/store.ts';
import type { Program } from '../program.ts';

type Selection = Parameters<Handlers<typeof journalQuestions>['retry']>[0]['selection'];

interface Retried {
  readonly queued: number;
  readonly directions: Direction[];
  readonly joined: boolean;
}

/**
 * «Отправить снова»: what failed is due again, with its attempts forgotten, and a run is wanted at once. Where no run can
 * start, everything stays as it was.
 */
export function retry(
  { exchanges }: Pick<Program, 'exchanges'>,
  id: ExchangeId,
  selection: Selection,
): Result<Retried, Problem> {
  const store = exchanges.state(id);
  const chosen = store.journal.troubled().filter((record) => isChosen(selection, record));
  const directions = directionsOf(chosen);
  if (directions.length === 0) return success({ queued: 0, directions, joined: false });
  const wanted = exchanges.want(id, directions, { occasion: 'person', brakeApproved: false });
  if (!wanted.ok) return wanted;
  return success({ queued: makeDue(store, chosen), directions, joined: wanted.value.joined });
}

function isChosen(selection: Selection, { ref, issueId, problem }: TroubledRecord): boolean {
  if (selection === 'all') return true;
  if ('onecRef' in selection) return ref === selection.onecRef;
  if ('issueId' in selection) return issueId === selection.issueId;
  const { code, field } = selection;
  return (
    problem.code === code && (field === undefined || field === String(problem.parameters['field'] ?? ''))
  );
}

/** Export first: issues refer to what it links. */
function directionsOf(records: readonly TroubledRecord[]): Direction[] {
  return [
    ...(records.some(({ ref }) => ref !== undefined) ? (['export'] as const) : []),
    ...(records.some(({ issueId }) => issueId !== undefined) ? (['import'] as const) : []),
  ];
}

function makeDue({ outbox, inbox, transaction }: ExchangeStore, records: readonly TroubledRecord[]): number {
  return transaction(() =>
    records.reduce((sum, { ref, issueId }) => {
      const exported = ref === undefined ? 0 : outbox.retry({ ref });
      const imported = issueId === undefined ? 0 : inbox.retry({ issueId });
      return sum + exported + imported;
    }, 0),
  );
}
