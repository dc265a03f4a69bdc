import type { OneCRef } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result, success } from '../../../shared/result.ts';
import { keepRecord } from '../../exchange/export/read/keep-record.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import { checkBinding } from '../../exchange/run/binding.ts';
import type { RunSurroundings } from '../../exchange/run/open-context.ts';
import { nameOf } from '../../explain/subject.ts';
import type { RecordReader } from '../../onec/onec.ts';
import { createRecordReader } from '../../onec/records/reader.ts';
import type { PartnerRecord } from '../../onec/records/records.ts';
import { infobaseZone, momentToWallTime } from '../../onec/values/wall-time.ts';
import { flagProblem } from './flag-problem.ts';
import { type Flagged, flagForbidden } from './flag-rule.ts';
import { type FlagKind, flagName, flagSet, readFlagged } from './flagged-records.ts';

export interface FlagWish {
  readonly kind: FlagKind;
  readonly ref: OneCRef;
}
interface RefusedFlag {
  readonly ref: OneCRef;
  readonly title: string;
  readonly problem: Problem;
}
export interface FlagsDone {
  readonly set: number;
  readonly refused: RefusedFlag[];
}

/** Records that are read, written and read back together; a stop takes effect between two portions. */
const portionSize = 20;

/**
 * Sets or takes off «Выгружать в ОкДеск» in 1C. Every record is read afresh, judged by the seed's rule, written with its
 * version and read back; what came back is in the replica and in the queue at once. Clients come first, so that their
 * contacts may follow in the same call. A refusal concerns its record only; a failure of 1C as a whole ends the call,
 * and what was not reached is told as refused by it.
 */
export async function setFlags(
  surroundings: RunSurroundings,
  wishes: readonly FlagWish[],
  on: boolean,
): Promise<Result<FlagsDone, Problem>> {
  const { onec, store, settings } = surroundings;
  const reader = await createRecordReader(onec);
  if (!reader.ok) return reader;
  const known = checkBinding(store.binding, {
    onecFingerprint: reader.value.baseFingerprint,
    onecUrl: settings.onec.url,
    okdeskUrl: settings.okdesk.url,
  });
  if (!known.ok) return known;

  const work = { ...surroundings, reader: reader.value, on };
  const ordered = (['company', 'contact', 'agreement'] as const).map((kind) => ({
    kind,
    refs: [...new Set(wishes.filter((wish) => wish.kind === kind).map((wish) => wish.ref))],
  }));
  let set = 0;
  const refused: RefusedFlag[] = [];
  let halt: Problem | undefined;
  for (const { kind, refs } of ordered) {
    for (let start = 0; start < refs.length; start += portionSize) {
      const portion = refs.slice(start, start + portionSize);
      const done = halt === undefined ? await setPortion(work, kind, portion) : failed(halt);
      if (done.ok) {
        set += done.value.set;
        refused.push(...done.value.refused);
        halt = done.value.halt;
      } else {
        halt = done.error;
        refused.push(
          ...portion.map((ref) => ({ ref, title: titleIn(work, kind, ref), problem: done.error })),
        );
      }
    }
  }
  if (halt !== undefined && set === 0) return failed(halt);
  store.journal.append({
    level: 'info',
    event: 'export',
    code: on ? 'clients.flags_set' : 'clients.flags_removed',
    parameters: { count: set, refused: refused.length },
  });
  return success({ set, refused });
}

interface FlagWork extends RunSurroundings {
  readonly reader: RecordReader;
  readonly on: boolean;
}

async function setPortion(
  work: FlagWork,
  kind: FlagKind,
  refs: readonly OneCRef[],
): Promise<Result<FlagsDone & { readonly halt: Problem | undefined }, Problem>> {
  const before = await readFlagged(work.onec, work.reader, kind, refs);
  if (!before.ok) return before;
  const partners = await partnersOf(work, [...before.value.values()]);
  if (!partners.ok) return partners;

  const problems = new Map<OneCRef, Problem>();
  let halt: Problem | undefined;
  for (const ref of refs) {
    const record = before.value.get(ref);
    const problem = halt ?? (await setOne(work, kind, record, partners.value));
    if (problem !== undefined) problems.set(ref, problem);
    if (problem !== undefined && problem.disposition !== 'refused') halt = problem;
  }
  // Also after a failure: 1C may have carried out what it did not answer.
  const after = await readFlagged(work.onec, work.reader, kind, refs);
  if (!after.ok) return after;
  keep(work, [...partners.value.values(), ...after.value.values()]);

  const refused = refs.flatMap((ref): RefusedFlag[] => {
    const record = after.value.get(ref);
    const title = record === undefined ? titleIn(work, kind, ref) : nameOf(record);
    const problem = problems.get(ref);
    if (record?.exportFlag === work.on && (problem === undefined || problem.applied === 'unknown')) return [];
    return [{ ref, title, problem: problem ?? flagProblem(kind, ref, title, 'clients.flag_not_kept') }];
  });
  return success({ set: refs.length - refused.length, refused, halt });
}

async function setOne(
  work: FlagWork,
  kind: FlagKind,
  record: Flagged | undefined,
  partners: ReadonlyMap<OneCRef, PartnerRecord>,
): Promise<Problem | undefined> {
  if (record === undefined) return undefined;
  if (work.on) {
    const partner =
      'partner' in record && record.partner !== undefined ? partners.get(record.partner) : undefined;
    const now = momentToWallTime(work.now(), infobaseZone(work.settings.onec.timeZone));
    const reason = flagForbidden(record, partner, now);
    if (reason !== undefined && reason !== 'not_flagged') {
      const client = partner === undefined ? '' : nameOf(partner);
      return flagProblem(kind, record.ref, nameOf(record), `clients.forbidden_${reason}`, client);
    }
  }
  if (record.exportFlag === work.on) return undefined;
  const { profile } = work.onec;
  const body = { [flagName(profile, kind)]: work.on };
  const written = await work.onec.update(flagSet(profile, kind), record.ref, body, record.dataVersion);
  return written.ok ? undefined : written.error;
}

/** The partners as 1C has them now: the rule must not be judged by what was true at the last run. */
async function partnersOf(
  work: FlagWork,
  records: readonly Flagged[],
): Promise<Result<ReadonlyMap<OneCRef, PartnerRecord>, Problem>> {
  const refs = records.flatMap((record) => ('partner' in record ? (record.partner ?? []) : []));
  const found = await readFlagged(work.onec, work.reader, 'company', refs);
  if (!found.ok) return found;
  const partners = [...found.value.values()].filter((record) => record.type === 'partner');
  return success(new Map(partners.map((partner) => [partner.ref, partner])));
}

/** One transaction: replica, queue and what follows a partner. A run that goes on meanwhile sees all of it or nothing. */
function keep({ store, settings }: FlagWork, records: readonly Flagged[]): void {
  const { managerBecomesAssignee } = settings.export;
  const keeper = { store, replica: createReplica(store.replica), managerBecomesAssignee, distrusted: false };
  store.transaction(() => {
    for (const record of records) keepRecord(keeper, record);
  });
}

function titleIn({ store }: FlagWork, kind: FlagKind, ref: OneCRef): string {
  const replica = createReplica(store.replica);
  const types = { company: 'partner', contact: 'contact_person', agreement: 'contract' } as const;
  const record = replica.get<'partner' | 'contact_person' | 'contract'>(types[kind], ref);
  return record === undefined ? ref : nameOf(record);
}
