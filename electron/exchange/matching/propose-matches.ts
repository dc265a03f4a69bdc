import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { BookmarkStore } from '../../store/store.ts';
import type { Desired } from '../export/map/desired.ts';
import { recordQuestion } from '../export/record/record-question.ts';
import { sentAfter } from '../export/record/sent-fields.ts';
import { consider, createSession, type ExportSession } from '../export/session.ts';
import type { Existing } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import { requeueWaitingIssues } from '../run/resolve-references.ts';
import { pendingInStretches } from '../run/stretches.ts';
import type { Match } from './find-match.ts';
import type { Lists } from './lists.ts';
import { readListsAhead } from './lists-ahead.ts';

const searchedBookmark = 'matching.searched';

/** When the matching last looked through every kind, ISO 8601 in UTC; `undefined`: never. */
export function matchingSearchedAt(bookmarks: BookmarkStore): string | undefined {
  return bookmarks.get(searchedBookmark);
}

/** What the first-run matching found, per kind. */
export interface MatchSummary {
  readonly kind: ExportKind;
  /** Linked now: the evidence left no doubt. */
  readonly certain: number;
  /** Wait for a person's answer; `foreignKey` are those whose `crm_1c_id` another program wrote. */
  readonly ambiguous: number;
  readonly near: number;
  readonly foreignKey: number;
  /** Nothing like them in ОкДеск: they will be created. */
  readonly absent: number;
  /** Cannot be looked for before the record they belong to is linked. */
  readonly waiting: number;
}

/**
 * Matching before the first export: looks for every queued record that has no link, links the certain ones in bulk and puts
 * the doubtful ones before a person. Sends nothing to ОкДеск; the next export writes into what was linked. Needs a
 * finished initial fill.
 */
export async function proposeMatches(
  context: RunContext,
  lists: Lists,
): Promise<Result<readonly MatchSummary[], Problem>> {
  const session = await createSession(context, lists);
  if (!session.ok) return session;
  const summaries: MatchSummary[] = [];
  await readListsAhead(session.value);
  for (const kind of exportKinds) {
    const summary = await matchKind(session.value, kind);
    if (!summary.ok) return summary;
    summaries.push(summary.value);
    if (context.signal.aborted) return success(summaries);
  }
  context.store.bookmarks.set(searchedBookmark, new Date(context.now()).toISOString());
  return success(summaries);
}

async function matchKind(session: ExportSession, kind: ExportKind): Promise<Result<MatchSummary, Problem>> {
  const { context } = session;
  const summary = { kind, certain: 0, ambiguous: 0, near: 0, foreignKey: 0, absent: 0, waiting: 0 };
  const { outbox } = context.store;
  const total = (outbox.count()[kind] ?? 0) - (outbox.undecidedCount()[kind] ?? 0);
  let done = 0;
  for await (const rows of pendingInStretches(outbox, kind)) {
    for (const row of rows) {
      if (context.signal.aborted) return success(summary);
      done += 1;
      const { decision } = consider(session, kind, row.ref);
      if (decision.step === 'park') summary.waiting += 1;
      if (decision.step !== 'find') continue;
      const match = await session.finder.find(decision.desired, row.createStarted);
      if (!match.ok) return match;
      summary[settle(context, decision.desired, match.value)] += 1;
      context.progress({ direction: 'export', phase: 'planning', kind, done, total });
    }
  }
  return success(summary);
}

function settle(
  context: RunContext,
  desired: Desired,
  match: Match,
): 'certain' | 'ambiguous' | 'near' | 'foreignKey' | 'absent' {
  switch (match.type) {
    case 'none':
      return 'absent';
    case 'certain':
      link(context, desired, match.existing, match.evidence);
      return 'certain';
    case 'question':
      recordQuestion(context, desired, match);
      return match.certainty;
    case 'foreign_key':
      recordQuestion(context, desired, match);
      return 'foreignKey';
  }
}

/**
 * The link without a fingerprint: the record stays queued, and the export writes what differs. Only the code is remembered,
 * because equipment names its directories by it.
 */
function link(context: RunContext, desired: Desired, existing: Existing, evidence: string): void {
  const { kind, ref } = desired;
  const { store } = context;
  const { code } = sentAfter(desired, {}, {}, existing, []);
  store.transaction(() => {
    store.exportLinks.put({
      kind,
      ref,
      okdeskId: existing.id,
      contentHash: '',
      attempted: '',
      sentFields: JSON.stringify(code === undefined ? {} : { code }),
      archived: false,
      evidence,
    });
    store.matches.propose({ kind, ref, okdeskId: existing.id, certainty: 'certain', evidence });
    store.matches.decide(kind, ref, existing.id, 'accepted');
    store.matches.taken(kind, ref, existing.id);
    requeueWaitingIssues(store, `${kind}:${existing.id}`);
  });
}
