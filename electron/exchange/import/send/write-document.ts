import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { ImportKind } from '../../../../shared/kinds.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { failed, type Result, success } from '../../../../shared/result.ts';
import type { EntityBody, RawEntity } from '../../../onec/onec.ts';
import { dataVersionKey, readReference, readText, refKey } from '../../../onec/values/scalar.ts';
import type { ImportLink } from '../../../store/store.ts';
import { deterministicKey } from '../../run/deterministic-key.ts';
import type { ImportRun } from '../import-run.ts';
import { keptMark, marksToText, meantMark, unfinished } from '../plan/content.ts';
import { chooseDocument, type DocumentStep, type StateNames, type StoredDocument } from '../plan/document.ts';

/** A document to be written, and whose it is. */
export interface DocumentToWrite {
  readonly kind: Extract<ImportKind, 'issue' | 'time_entry'>;
  readonly okdeskId: OkdeskId;
  readonly issueId: OkdeskId;
  readonly set: string;
  readonly names: StateNames;
  readonly body: EntityBody;
  readonly detail: string;
  /** Looks whether 1C has the document by now, after a create whose outcome is unknown. */
  readonly lookAgain: () => Promise<Result<readonly StoredDocument[], Problem>>;
}

type WriteStep = Extract<DocumentStep, { step: 'create' | 'write' }>;

/** A document as it stands in 1C after it was written. */
export interface WrittenDocument {
  readonly ref: OneCRef;
  /** Somebody had edited it in spite of the lock; now it is again as ОкДеск has it. */
  readonly restored: boolean;
}

/** What 1C answered to a write. */
interface Answer {
  readonly ref: OneCRef;
  readonly entity: RawEntity;
}

/**
 * Creates or changes a document, posts it, and records the link. The link is recorded twice: as unfinished as soon as
 * the document is known to be there, and with its content once everything is done. A kill between the two makes the
 * next run write it again, and neither a second document nor a false alarm about an edit in 1C.
 */
export async function writeDocument(
  run: ImportRun,
  document: DocumentToWrite,
  step: WriteStep,
): Promise<Result<WrittenDocument, Problem>> {
  const answer =
    step.step === 'create' ? await createOnce(run, document) : await change(run, document, step.stored);
  if (!answer.ok) return answer;
  const { ref } = answer.value;
  const settled = await settle(run, document, answer.value);
  if (!settled.ok) return settled;
  const { kept, dataVersion, disturbed } = settled.value;
  const contentHash = marksToText({ meant: meantMark(document.body), kept });
  record(run, document, ref, { contentHash, dataVersion });
  const wasEdited = step.step === 'write' && step.because === 'restored';
  return success({ ref, restored: wasEdited || disturbed });
}

/**
 * The key is our own, and follows from the issue; whether the server keeps it is not documented, so the answer's key
 * is what counts. After a failure we look before anything is sent again: twice the same document would be twice the
 * same hours.
 */
async function createOnce(run: ImportRun, document: DocumentToWrite): Promise<Result<Answer, Problem>> {
  const { onec } = run.context;
  const own = deterministicKey(run.account, document.kind, document.okdeskId);
  const body = { [refKey]: own, ...document.body };
  const created = await onec.create(document.set, body);
  if (created.ok) return success(createdAs(run, document, own, created.value));
  const { error } = created;
  const taken = error.code === 'onec.keyExists';
  if (error.disposition === 'fatal' || (error.applied === 'no' && !taken)) return created;

  const there = await document.lookAgain();
  if (!there.ok) return there;
  const known = await onec.get(document.set, own);
  if (!known.ok) return known;
  const found = chooseDocument(there.value, undefined, own).chosen?.ref ?? (known.value && own);
  if (found !== undefined) {
    recordUnfinished(run, document, found);
    const updated = await onec.update(document.set, found, document.body);
    return updated.ok ? success({ ref: found, entity: updated.value }) : updated;
  }
  if (taken || mayStillWork(error)) return created;
  const again = await onec.create(document.set, body);
  return again.ok ? success(createdAs(run, document, own, again.value)) : again;
}

function createdAs(run: ImportRun, document: DocumentToWrite, own: OneCRef, entity: RawEntity): Answer {
  const ref = readReference(entity[refKey]) ?? own;
  recordUnfinished(run, document, ref);
  return { ref, entity };
}

/**
 * Nobody waited for the end: 1C may be writing the document just now, and the look came too early. The next run looks
 * again before it creates.
 */
function mayStillWork({ code, status }: Problem): boolean {
  return code === 'onec.timeout' || status === 502 || status === 504;
}

async function change(
  run: ImportRun,
  document: DocumentToWrite,
  stored: StoredDocument,
): Promise<Result<Answer, Problem>> {
  recordUnfinished(run, document, stored.ref);
  const version = stored.dataVersion === '' ? undefined : stored.dataVersion;
  const updated = await run.context.onec.update(document.set, stored.ref, document.body, version);
  return updated.ok ? success({ ref: stored.ref, entity: updated.value }) : updated;
}

/** What stands in a document once it is written and posted. */
interface Settled {
  /** Mark of its content. */
  readonly kept: string;
  readonly dataVersion: string;
  /** Somebody edited it meanwhile, and it was written over. */
  readonly disturbed: boolean;
}

/** A person does not edit the same document between two requests again and again: what keeps changing, 1C changes. */
const mostRewrites = 2;

/**
 * Posts the document and looks what stands there. Where that is not what 1C answered to the write, the document is written
 * once more: either somebody edited it between the write and the look, and that edit must not pass for ours (one minute
 * instead of an hour, for good), or 1C itself changes it in posting. What comes again after our writing is 1C's doing.
 */
async function settle(
  run: ImportRun,
  document: DocumentToWrite,
  { ref, entity }: Answer,
): Promise<Result<Settled, Problem>> {
  const { onec, settings } = run.context;
  const { body, names, set } = document;
  const state = settings.import.postDocuments ? { [names.posted]: true } : {};
  let answer = entity;
  let before: string | undefined;
  for (let rewrites = 0; ; rewrites += 1) {
    const found = await postAndLook(run, document, ref);
    if (!found.ok) return found;
    const kept = keptMark(body, found.value, names);
    const dataVersion = readText(found.value[dataVersionKey]);
    if (kept === keptMark(body, { ...answer, ...state }, names)) {
      return success({ kept, dataVersion, disturbed: before !== undefined });
    }
    if (kept === before || rewrites === mostRewrites) {
      return success({ kept, dataVersion, disturbed: false });
    }
    before = kept;
    const again = await onec.update(set, ref, body);
    if (!again.ok) return again;
    answer = again.value;
  }
}

/** Posts where documents are posted, then reads what 1C made of it: posting changes `DataVersion`. */
async function postAndLook(
  run: ImportRun,
  document: DocumentToWrite,
  ref: OneCRef,
): Promise<Result<RawEntity, Problem>> {
  const { onec, settings } = run.context;
  if (settings.import.postDocuments) {
    const posted = await onec.post(document.set, ref);
    if (!posted.ok) return posted;
  }
  const entity = await onec.get(document.set, ref);
  if (!entity.ok) return entity;
  return entity.value === undefined ? failed(vanished(document)) : success(entity.value);
}

function recordUnfinished(run: ImportRun, document: DocumentToWrite, ref: OneCRef): void {
  record(run, document, ref, { contentHash: unfinished, dataVersion: '' });
}

function record(
  run: ImportRun,
  document: DocumentToWrite,
  ref: OneCRef,
  content: Pick<ImportLink, 'contentHash' | 'dataVersion'>,
): void {
  const { kind, okdeskId, issueId, detail } = document;
  const { store } = run.context;
  store.transaction(() =>
    store.importLinks.put({ kind, okdeskId, issueId, ref, state: 'linked', detail, ...content }),
  );
}

function vanished(document: DocumentToWrite): Problem {
  return {
    code: 'import.document_vanished',
    side: 'onec',
    operation: `GET ${document.set}`,
    disposition: 'refused',
    applied: 'unknown',
    parameters: { set: document.set, id: document.okdeskId },
  };
}
