import type { OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import { guidLiteral } from '../../../onec/values/literal.ts';
import { readBoolean, readNumber, readReference, refKey } from '../../../onec/values/scalar.ts';
import { count, type ImportRun } from '../import-run.ts';
import { ofRecord, tell, tellProblem } from '../journal.ts';
import { issueUrl } from '../map/issue.ts';
import type { IssueFile } from '../map/issue-files.ts';
import { bytesInMegabyte, type FilePlan, planFiles } from '../plan/files.ts';
import type { FileFetcher } from '../read/file.ts';
import { sendFile } from './file.ts';
import { type IssueAtWork, subjectOf } from './issue-at-work.ts';

/** Brings the attached files of the task up to date. A refused file is told and the others go on. */
export async function sendFiles(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
  fetcher: FileFetcher,
): Promise<Result<void, Problem>> {
  const stored = await storedFiles(run, work, taskRef);
  if (!stored.ok) return stored;
  let refused: Problem | undefined;
  const plans = filePlansOf(run, work, stored.value);
  fetcher.expect(filesToBring(plans));
  for (const plan of plans) {
    const done = await carryOut(run, work, taskRef, plan, fetcher);
    if (done.ok) continue;
    if (done.error.disposition !== 'refused') return done;
    count(run, 'attachment', 'failed');
    tellProblem(run.context, done.error, work.issue.id);
    refused ??= done.error;
  }
  return refused === undefined ? success(undefined) : failed(refused);
}

export function filePlansOf(
  run: ImportRun,
  work: IssueAtWork,
  cards: TaskCards = unread,
): readonly FilePlan[] {
  const { standing } = cards;
  const links = work.links.filter(({ ref }) => ref === undefined || standing?.has(ref) !== false);
  return planFiles(work.documents.files, links, cards.byAttachment, limitOf(run));
}

/** Files whose bytes go to 1C. */
export function filesToBring(plans: readonly FilePlan[]): readonly IssueFile[] {
  return plans.flatMap((plan) => (plan.step === 'attach' || plan.step === 'adopt' ? [plan.file] : []));
}

const limitOf = (run: ImportRun) => run.context.settings.import.maxFileMegabytes * bytesInMegabyte;

/** Cards of files that the task has in 1C. */
interface TaskCards {
  /** Those not marked for deletion. */
  readonly byAttachment: ReadonlyMap<number, OneCRef>;
  /** All of them; `undefined` where they were not read and the links are believed. */
  readonly standing: ReadonlySet<OneCRef> | undefined;
}

const unread: TaskCards = { byAttachment: new Map(), standing: undefined };

/**
 * Cards that the task has already and no link remembers (what a killed run or a lost store left), and links whose cards
 * are no more (1C restored from a backup). Looked for only where some file is not linked or the task is not as we left
 * it; a new task has none.
 */
async function storedFiles(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
): Promise<Result<TaskCards, Problem>> {
  const { step } = work.task;
  if (step.step === 'create') return success({ byAttachment: new Map(), standing: new Set() });
  const isAsLeft = step.step === 'unchanged' || step.because === 'changed';
  const isLinked = filePlansOf(run, work).every((plan) => plan.step !== 'attach');
  if (isAsLeft && isLinked) return success(unread);
  const { set, fields } = run.context.onec.profile.taskFile;
  const cards = await run.context.onec.list(set, {
    filter: `${fields.owner} eq ${guidLiteral(taskRef)}`,
    select: [refKey, fields.attachmentId, fields.deletionMark],
  });
  if (!cards.ok) return cards;
  const byAttachment = new Map<number, OneCRef>();
  const standing = new Set<OneCRef>();
  for (const card of cards.value) {
    const ref = readReference(card[refKey]);
    const id = readNumber(card[fields.attachmentId]);
    const marked = readBoolean(card[fields.deletionMark]) === true;
    if (ref !== undefined) standing.add(ref);
    if (ref !== undefined && id !== undefined && id > 0 && !marked) byAttachment.set(id, ref);
  }
  return success({ byAttachment, standing });
}

async function carryOut(
  run: ImportRun,
  work: IssueAtWork,
  taskRef: OneCRef,
  plan: FilePlan,
  fetcher: FileFetcher,
): Promise<Result<void, Problem>> {
  if (plan.step === 'unchanged') {
    count(run, 'attachment', 'unchanged');
    return success(undefined);
  }
  if (plan.step === 'too_large') {
    leaveOut(run, work, plan.file, plan.file.size ?? 0);
    return success(undefined);
  }
  if (plan.step === 'remove') return remove(run, work, plan);
  const subject = subjectOf(work, 'attachment', plan.file.attachmentId);
  const fetched = await fetcher.take(plan.file);
  if (!fetched.ok) return failed(ofRecord(fetched.error, subject));
  if (fetched.value.type === 'too_large') {
    leaveOut(run, work, plan.file, fetched.value.size);
    return success(undefined);
  }
  // A card without its bytes would show and not open, so one that is there is completed, not just believed.
  const content = { bytes: fetched.value.bytes, lookFirst: plan.step === 'adopt' };
  const sent = await sendFile(run, work, taskRef, plan.file, content);
  if (!sent.ok) return failed(ofRecord(sent.error, subject));
  link(run, work, plan.file, { ...sent.value, detail: '' });
  count(run, 'attachment', 'created');
  return success(undefined);
}

/** The link without a card remembers that the person was told. */
function leaveOut(run: ImportRun, work: IssueAtWork, file: IssueFile, bytes: number): void {
  const { context } = run;
  link(run, work, file, { ref: undefined, dataVersion: '', detail: String(bytes) });
  const name = file.extension === '' ? file.name : `${file.name}.${file.extension}`;
  const url = issueUrl(run.mapping.siteUrl, work.issue.id);
  const parameters = { file: name, limit: context.settings.import.maxFileMegabytes, url };
  tell(
    context,
    'warning',
    'import.file_too_large',
    parameters,
    subjectOf(work, 'attachment', file.attachmentId),
  );
  count(run, 'attachment', 'unchanged');
}

function link(
  run: ImportRun,
  work: IssueAtWork,
  file: IssueFile,
  card: { readonly ref: OneCRef | undefined; readonly dataVersion: string; readonly detail: string },
): void {
  const { store } = run.context;
  const { attachmentId: okdeskId } = file;
  store.transaction(() =>
    store.importLinks.put({
      kind: 'attachment',
      okdeskId,
      issueId: work.issue.id,
      contentHash: '',
      state: 'linked',
      ...card,
    }),
  );
}

/** As with documents: marked for deletion, never deleted. A card that is no more needs no mark. */
async function remove(
  run: ImportRun,
  work: IssueAtWork,
  plan: Extract<FilePlan, { step: 'remove' }>,
): Promise<Result<void, Problem>> {
  const { context } = run;
  const { set, fields } = context.onec.profile.taskFile;
  const { okdeskId } = plan.link;
  const subject = subjectOf(work, 'attachment', okdeskId, plan.ref);
  const marked = await context.onec.update(set, plan.ref, { [fields.deletionMark]: true });
  if (!marked.ok && marked.error.code !== 'onec.objectMissing')
    return failed(ofRecord(marked.error, subject));
  context.store.transaction(() => {
    context.store.importLinks.put({ ...plan.link, state: 'gone' });
    tell(context, 'info', 'import.file_removed', { file: okdeskId }, subject);
  });
  count(run, 'attachment', 'changed');
  return success(undefined);
}
