import type { OkdeskId, OneCRef } from '../../../../shared/ids.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { type Result, success } from '../../../../shared/result.ts';
import type { RawEntity } from '../../../onec/onec.ts';
import { anyNumber, numbersThatFit } from '../../../onec/values/number-filter.ts';
import {
  dataVersionKey,
  readBoolean,
  readNumber,
  readReference,
  readText,
  readTrimmed,
  refKey,
} from '../../../onec/values/scalar.ts';
import type { ImportLink } from '../../../store/store.ts';
import type { ImportRun } from '../import-run.ts';
import { issueUrl } from '../map/issue.ts';
import type { StoredDocument } from '../plan/document.ts';
import type { StoredTimesheet } from '../plan/timesheets.ts';

/** Documents of 1C that name an issue, however they came there. */
export interface StoredIssue {
  readonly tasks: readonly StoredDocument[];
  readonly timesheets: readonly StoredTimesheet[];
}

/** Issues in one look-up: what stands in 1C must not be long known when it is changed. */
const issuesTogether = 10;
/** New issues in one look-up: what is not there is not changed. */
const newIssuesTogether = 50;

/**
 * The look before every create, and the present state before every change: tasks and timesheets by the number of the
 * issue, some issues at once, in the order in which they will be asked for. What is linked and does not name its issue
 * any more is read by its reference.
 */
export function storedDocuments(run: ImportRun, issueIds: readonly OkdeskId[]) {
  const known = new Map<OkdeskId, StoredIssue>();
  const isNew = (id: OkdeskId) => run.context.store.importLinks.ofIssue(id).length === 0;

  /** The issue and those that come after it. */
  function together(issueId: OkdeskId): readonly OkdeskId[] {
    const rest = issueIds.slice(Math.max(0, issueIds.indexOf(issueId)));
    if (!isNew(issueId)) return numbersThatFit(rest, issuesTogether);
    return numbersThatFit(rest.values().filter(isNew).take(newIssuesTogether).toArray(), newIssuesTogether);
  }

  return {
    async of(issueId: OkdeskId): Promise<Result<StoredIssue, Problem>> {
      if (!known.has(issueId)) {
        const issues = together(issueId);
        const asked = await readBatch(run, issues);
        const isAlone = issues.length > 1 && mayBeOfOthers(asked);
        const batch = isAlone ? await readBatch(run, [issueId]) : asked;
        if (!batch.ok) return batch;
        for (const [place, [id, stored]] of [...batch.value].entries()) {
          const isThere = stored.tasks.length + stored.timesheets.length > 0;
          // What turned up long before its turn is looked for again then.
          if (place < issuesTogether || !isThere) known.set(id, stored);
        }
      }
      const stored = known.get(issueId) ?? { tasks: [], timesheets: [] };
      // Read once, used once: a second pass in the same run must see what the first has written.
      known.delete(issueId);
      return withLinked(run, issueId, stored);
    },
  };
}

/** A document that 1C cannot show may belong to another issue of the look-up: then it must not keep back this one. */
function mayBeOfOthers(asked: Result<unknown, Problem>): boolean {
  return !asked.ok && asked.error.disposition === 'refused';
}

async function readBatch(
  run: ImportRun,
  issueIds: readonly OkdeskId[],
): Promise<Result<ReadonlyMap<OkdeskId, StoredIssue>, Problem>> {
  const { task, timesheet } = run.context.onec.profile;
  const tasks = await entitiesOf(run, task.set, task.fields, issueIds);
  if (!tasks.ok) return tasks;
  const timesheets = await entitiesOf(run, timesheet.set, timesheet.fields, issueIds);
  if (!timesheets.ok) return timesheets;
  return success(
    new Map(
      issueIds.map((id) => [
        id,
        {
          tasks: documentsOf(run, tasks.value.get(id) ?? []),
          timesheets: timesheetsOf(run, timesheets.value.get(id) ?? []),
        },
      ]),
    ),
  );
}

type LinkFields = { readonly issueId: string; readonly issueUrl: string };

/** Only documents of this account: another exchange of the same infobase has issues with the same numbers. */
async function entitiesOf(
  run: ImportRun,
  set: string,
  fields: LinkFields,
  issueIds: readonly OkdeskId[],
): Promise<Result<ReadonlyMap<number, RawEntity[]>, Problem>> {
  const entities = await run.context.onec.list(set, { filter: anyNumber(fields.issueId, issueIds) });
  if (!entities.ok) return entities;
  const byIssue = new Map<number, RawEntity[]>();
  for (const entity of entities.value) {
    const id = readNumber(entity[fields.issueId]);
    const url = readTrimmed(entity[fields.issueUrl]);
    if (id === undefined || (url !== '' && url !== issueUrl(run.mapping.siteUrl, id))) continue;
    byIssue.set(id, [...(byIssue.get(id) ?? []), entity]);
  }
  return success(byIssue);
}

async function withLinked(
  run: ImportRun,
  issueId: OkdeskId,
  stored: StoredIssue,
): Promise<Result<StoredIssue, Problem>> {
  const { onec, store } = run.context;
  const tasks = [...stored.tasks];
  const timesheets = [...stored.timesheets];
  const linked = (link: ImportLink) => (link.state === 'gone' ? undefined : link.ref);
  for (const link of store.importLinks.ofIssue(issueId)) {
    const ref = linked(link);
    if (ref === undefined || (link.kind !== 'issue' && link.kind !== 'time_entry')) continue;
    const there = link.kind === 'issue' ? tasks : timesheets.map(({ document }) => document);
    if (there.some((document) => document.ref === ref)) continue;
    const set = link.kind === 'issue' ? onec.profile.task.set : onec.profile.timesheet.set;
    const entity = await onec.get(set, ref);
    if (!entity.ok) return entity;
    if (entity.value === undefined) continue;
    if (link.kind === 'issue') tasks.push(...documentsOf(run, [entity.value]));
    else timesheets.push(...timesheetsOf(run, [entity.value], link.okdeskId));
  }
  return success({ tasks, timesheets });
}

function documentsOf(run: ImportRun, entities: readonly RawEntity[]): readonly StoredDocument[] {
  return entities
    .map((entity) => storedDocument(entity, run.context.onec.profile.task.fields))
    .filter((document) => document !== undefined);
}

export function timesheetsOf(
  run: Pick<ImportRun, 'context'>,
  entities: readonly RawEntity[],
  entryId?: number,
): readonly StoredTimesheet[] {
  const { fields } = run.context.onec.profile.timesheet;
  return entities.flatMap((entity) => {
    const document = storedDocument(entity, fields);
    const id = entryId ?? readNumber(entity[fields.timeEntryId]) ?? 0;
    return document === undefined ? [] : [{ entryId: id, document }];
  });
}

/** A document from the wire; `undefined` without an identity. */
function storedDocument(
  entity: RawEntity,
  names: { readonly number: string; readonly deletionMark: string },
): StoredDocument | undefined {
  const ref: OneCRef | undefined = readReference(entity[refKey]);
  if (ref === undefined) return undefined;
  return {
    ref,
    dataVersion: readText(entity[dataVersionKey]),
    number: readTrimmed(entity[names.number]),
    deletionMark: readBoolean(entity[names.deletionMark]) ?? false,
    entity,
  };
}
