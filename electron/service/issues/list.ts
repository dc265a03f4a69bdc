import type { z } from 'zod';
import type { OkdeskId } from '../../../shared/ids.ts';
import type { issueQuestions } from '../../../shared/ipc/issues.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import type { RunSurroundings } from '../../exchange/run/open-context.ts';
import type { ExchangeStore, KnownIssue, KnownIssueState } from '../../store/store.ts';
import type { ClientIndex } from '../clients/client-index.ts';
import { findInOneC, findInStore, searchWords } from './find-issues.ts';
import { issueLine } from './issue-line.ts';
import type { KnownTasks } from './known-tasks.ts';

type ListWishes = Omit<z.output<(typeof issueQuestions)['list']['input']>, 'exchangeId'>;
type ListAnswer = z.input<(typeof issueQuestions)['list']['answer']>;

export interface IssueList {
  readonly store: ExchangeStore;
  readonly settings: ExchangeSettings;
  readonly tasks: KnownTasks;
  readonly index: ClientIndex;
  /** Both clients, or why there are none. */
  readonly surroundings: Result<Pick<RunSurroundings, 'onec'>, Problem>;
}

/** A page of issues, newest change first. Without 1C it shows what the program itself knows, and says so. */
export async function listIssues(list: IssueList, wishes: ListWishes): Promise<ListAnswer> {
  const { store, settings, tasks } = list;
  const words = searchWords(wishes.text);
  const found = words.length === 0 ? undefined : await find(list, words);
  const filter = found === undefined ? {} : { issueIds: found.issueIds };
  const counts = store.issues.count(filter);
  const states = wishes.states ?? [];
  const chosen = states.length === 0 ? filter : { ...filter, states };
  const page = store.issues.page(chosen, wishes.offset, wishes.limit);
  const offline = found?.offline ?? (await refresh(list, page));
  return {
    total: total(counts, states),
    issues: page.map((issue) =>
      issueLine(store, settings, issue, issue.ref === undefined ? undefined : tasks.of(issue.ref)),
    ),
    counts,
    ...(offline === undefined ? {} : { offline }),
  };
}

async function find(
  { store, index, surroundings }: IssueList,
  words: readonly string[],
): Promise<{ readonly issueIds: readonly OkdeskId[]; readonly offline?: Problem }> {
  const found = surroundings.ok ? await findInOneC(surroundings.value.onec, index, words) : surroundings;
  const own = findInStore(store, words);
  // Queued issues have no task yet, so the program's own words count beside 1C's.
  return found.ok ? { issueIds: [...found.value, ...own] } : { issueIds: own, offline: found.error };
}

async function refresh(
  { store, tasks, surroundings }: IssueList,
  page: readonly KnownIssue[],
): Promise<Problem | undefined> {
  const wanted = page.flatMap(({ ref, issueId }) => {
    if (ref === undefined) return [];
    return [{ ref, version: store.importLinks.get('issue', issueId)?.dataVersion ?? '' }];
  });
  if (wanted.length === 0) return undefined;
  if (!surroundings.ok) return surroundings.error;
  const refreshed = await tasks.refresh(surroundings.value.onec, wanted);
  return refreshed.ok ? undefined : refreshed.error;
}

function total(
  counts: Readonly<Partial<Record<KnownIssueState, number>>>,
  states: readonly KnownIssueState[],
): number {
  const all = ['loaded', 'waiting', 'refused', 'gone'] as const;
  return all
    .filter((state) => states.length === 0 || states.includes(state))
    .reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}
