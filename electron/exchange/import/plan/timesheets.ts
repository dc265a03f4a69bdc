import { type OkdeskId, type OneCRef, okdeskIdSchema } from '../../../../shared/ids.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import { readNumber, readReference } from '../../../onec/values/scalar.ts';
import type { ImportLink } from '../../../store/store.ts';
import type { Timesheet } from '../map/timesheet.ts';
import { marksFromText, meantMark } from './content.ts';
import {
  chooseDocument,
  type DocumentStep,
  documentChanges,
  planDocument,
  type StoredDocument,
} from './document.ts';

/** What is to be done with the timesheet of one entry. */
export interface TimesheetPlan {
  readonly entryId: OkdeskId;
  readonly minutes: number;
  readonly body: EntityBody;
  readonly link: ImportLink | undefined;
  readonly step:
    | DocumentStep
    /** The sheet went into an act: it is never touched; `differs` is a case for the accountant. */
    | { readonly step: 'billed'; readonly stored: StoredDocument; readonly differs: boolean };
  /** Sheets of this entry that are not marked for deletion; above one the time may be billed twice. */
  readonly count: number;
}

/** What is to be done with the sheet of an entry that ОкДеск has no more. */
export interface TimesheetRemoval {
  readonly link: ImportLink;
  readonly stored: StoredDocument | undefined;
  /** `forget`: already marked or gone; `mark`: deletion mark and no postings; `billed`: a case for the accountant. */
  readonly step: 'forget' | 'mark' | 'billed';
  readonly minutes: number;
}

export interface StoredTimesheet {
  readonly entryId: number;
  readonly document: StoredDocument;
}

export function planTimesheet(
  sheet: Timesheet,
  taskRef: OneCRef,
  link: ImportLink | undefined,
  stored: readonly StoredTimesheet[],
  own: OneCRef,
  profile: Profile,
): TimesheetPlan {
  const { fields } = profile.timesheet;
  const entryId = sheet.entry.id;
  const body = { ...sheet.body, [fields.task]: taskRef, [fields.deletionMark]: false };
  const candidates = stored
    .filter((other) => other.entryId === entryId || other.document.ref === link?.ref)
    .map((other) => other.document);
  const { chosen, count } = chooseDocument(candidates, link?.ref, own);
  const plan = { entryId, minutes: sheet.minutes, body, link, count };
  if (chosen !== undefined && isBilled(chosen, profile)) {
    return { ...plan, step: { step: 'billed', stored: chosen, differs: differs(body, link, chosen) } };
  }
  return { ...plan, step: planDocument(body, link, chosen, fields) };
}

/**
 * Sheets of the issue that no link accounts for, as links: the store was lost or is older than they are, a second sheet
 * was made, or somebody took a deletion mark away. When their entry is gone, they must go as well.
 *
 * @param known the link of an entry; one of another issue means that the entry moved there and takes its sheet along.
 */
export function unlinkedSheets(
  issueId: OkdeskId,
  known: (entryId: OkdeskId) => ImportLink | undefined,
  stored: readonly StoredTimesheet[],
): readonly ImportLink[] {
  return stored.flatMap(({ entryId, document }) => {
    const id = okdeskIdSchema.safeParse(entryId);
    if (!id.success || document.deletionMark) return [];
    const link = known(id.data);
    if (link !== undefined && link.issueId !== issueId) return [];
    if (link !== undefined && link.state !== 'gone' && link.ref === document.ref) return [];
    const { ref, dataVersion } = document;
    const remembered = { contentHash: '', dataVersion, state: 'linked', detail: '' } as const;
    return [{ kind: 'time_entry', okdeskId: id.data, issueId, ref, ...remembered }];
  });
}

/** Sheets of entries that are gone. An entry whose hours are impossible is still there: its sheet is left alone. */
export function planRemovals(
  links: readonly ImportLink[],
  present: ReadonlySet<OkdeskId>,
  stored: readonly StoredTimesheet[],
  profile: Profile,
): readonly TimesheetRemoval[] {
  return links
    .filter((link) => link.kind === 'time_entry' && link.state !== 'gone' && !present.has(link.okdeskId))
    .map((link) => {
      const document = stored.find((other) => other.document.ref === link.ref)?.document;
      const minutes = document === undefined ? Number(link.detail) : minutesOf(document, profile);
      const removal = { link, stored: document, minutes };
      if (document !== undefined && isBilled(document, profile)) return { ...removal, step: 'billed' };
      return { ...removal, step: document === undefined || document.deletionMark ? 'forget' : 'mark' };
    });
}

function isBilled(document: StoredDocument, profile: Profile): boolean {
  return readReference(document.entity[profile.timesheet.fields.billedBy]) !== undefined;
}

export function minutesOf(document: StoredDocument, profile: Profile): number {
  return readNumber(document.entity[profile.timesheet.fields.minutes]) ?? 0;
}

/** By what was meant when it was written; where that is unknown, by what stands in the document. */
function differs(body: EntityBody, link: ImportLink | undefined, stored: StoredDocument): boolean {
  const marks = link?.ref === stored.ref ? marksFromText(link.contentHash) : undefined;
  return marks === undefined ? documentChanges(body, stored).length > 0 : marks.meant !== meantMark(body);
}
