import { evidenceWord } from '../../../shared/messages/evidence.ts';
import type { Replica } from '../../exchange/export/read/replica.ts';
import type { MatchSummary } from '../../exchange/matching/propose-matches.ts';
import { titleOf } from '../../explain/subject.ts';
import type { MatchProposal } from '../../store/store.ts';
import type { Terminal } from '../terminal.ts';
import { kindName } from './names.ts';
import { tableLines } from './table.ts';

/** How many records of each kind were found on both sides. */
export function showSummaries(terminal: Terminal, summaries: readonly MatchSummary[]): void {
  const { text, line } = terminal;
  if (summaries.length === 0) return;
  const head = [
    text('cli.column_kind'),
    text('cli.column_certain'),
    text('cli.column_ambiguous'),
    text('cli.column_near'),
    text('cli.column_foreign'),
    text('cli.column_absent'),
    text('cli.column_parked'),
  ];
  const rows = summaries.map((one) => [
    kindName(terminal, one.kind),
    one.certain,
    one.ambiguous,
    one.near,
    one.foreignKey,
    one.absent,
    one.waiting,
  ]);
  for (const row of tableLines(head, rows)) line(row);
}

/** The questions that wait for a person, each with the words to answer it. */
export function showProposals(terminal: Terminal, open: readonly MatchProposal[], replica: Replica): void {
  const { text, line, say } = terminal;
  line();
  if (open.length === 0) {
    say('cli.no_questions');
    return;
  }
  say('cli.questions', { count: open.length });
  const head = [
    text('cli.column_kind'),
    text('cli.column_onec'),
    text('cli.column_evidence'),
    text('cli.column_certainty'),
    text('cli.column_pair'),
  ];
  const rows = open.map(({ kind, ref, okdeskId, certainty, evidence }) => [
    kindName(terminal, kind),
    titleOf(replica, kind, ref),
    evidenceWord(evidence, terminal.language),
    text(`cli.certainty_${certainty}`),
    `${ref}=${okdeskId}`,
  ]);
  for (const row of tableLines(head, rows)) line(row);
}
