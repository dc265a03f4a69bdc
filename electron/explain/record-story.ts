import { createReplica, type Replica } from '../exchange/export/read/replica.ts';
import type { ExchangeStore } from '../store/store.ts';
import { exclusionOf } from './exclusion.ts';
import { type Finding, finding, quotedLines, type Story } from './story.ts';
import { nameOf, type Subject, titleOf, typeOfKind } from './subject.ts';

/** What belongs to a client, in the order in which it goes. */
const belongings = ['contact', 'agreement', 'maintenance_entity', 'equipment'] as const;
/** Children of a client that are told one by one; big clients have hundreds of pieces of equipment. */
const toldChildren = 20;

/** Why a client, contact, contract, object or piece of equipment is not in ОкДеск; for a client also all that is its own. */
export function recordStory(store: ExchangeStore, subject: Subject, wallTime: string): Story {
  const replica = createReplica(store.replica);
  const { kind, ref } = subject;
  const problem = store.outbox.get(kind, ref)?.problem;
  const pairs = store.matches.of(kind, ref).filter((proposal) => proposal.decision === 'open');
  return {
    title: subject.title,
    answer: answerFor(store, replica, subject, wallTime),
    findings: [
      ...(problem === undefined ? [] : [finding(problem.code, problem.parameters)]),
      ...pairs.map((pair) =>
        finding('explain.record_pair', { pair: `${ref}=${pair.okdeskId}`, evidence: pair.evidence }),
      ),
      ...(kind === 'company' ? childrenOf(store, replica, subject, wallTime) : []),
    ],
    journal: store.journal.list({ onecRef: ref, limit: quotedLines }),
  };
}

function answerFor(
  store: ExchangeStore,
  replica: Replica,
  { kind, ref }: Pick<Subject, 'kind' | 'ref'>,
  wallTime: string,
): Finding {
  const link = store.exportLinks.get(kind, ref);
  const row = store.outbox.get(kind, ref);
  if (row?.state === 'refused') return finding('explain.record_refused', { attempts: row.attempts });
  if (row?.state === 'undecided') return finding('explain.record_undecided');
  const excluded = exclusionOf(replica, kind, ref, wallTime);
  if (excluded !== undefined) return finding(`explain.excluded_${excluded}`);
  if (row?.parkedFor !== undefined) {
    const title = titleOf(replica, row.parkedFor.kind, row.parkedFor.ref);
    return finding('explain.record_parked', { title });
  }
  if (link?.archived === true) return finding('explain.record_archived', { id: link.okdeskId });
  if (row !== undefined) return finding('explain.record_due');
  return link === undefined
    ? finding('explain.record_unknown')
    : finding('explain.record_there', { id: link.okdeskId, evidence: link.evidence });
}

function childrenOf(
  store: ExchangeStore,
  replica: Replica,
  client: Subject,
  wallTime: string,
): readonly Finding[] {
  return belongings.flatMap((kind) => {
    const children = replica.list(typeOfKind[kind], client.ref);
    if (children.length === 0) return [];
    const answers = children.map((record) => ({
      title: nameOf(record),
      answer: answerFor(store, replica, { kind, ref: record.ref }, wallTime),
    }));
    const outside = answers.filter(({ answer }) => answer.code !== 'explain.record_there');
    return [
      finding(`explain.children_${kind}`, {
        count: children.length,
        there: children.length - outside.length,
      }),
      ...outside.slice(0, toldChildren).map(({ title, answer }) => ({
        code: answer.code,
        parameters: { ...answer.parameters, child: title },
      })),
    ];
  });
}
