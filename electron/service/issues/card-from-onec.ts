import type { RawEntity } from '../../onec/onec.ts';
import type { Profile } from '../../onec/profile/profile.ts';
import { readBoolean, readText, readTrimmed } from '../../onec/values/scalar.ts';
import { readWallTime } from '../../onec/values/wall-time.ts';
import type { CardBody } from './card-from-okdesk.ts';
import type { StoredSheet } from './stored-sheets.ts';
import type { SheetLookups } from './work-time.ts';

/** What is left of an issue that ОкДеск does not have any more: the task and its sheets. */
export function cardFromOneC(
  task: RawEntity | undefined,
  sheets: readonly StoredSheet[],
  profile: Profile,
  { employeeName }: Pick<SheetLookups, 'employeeName'>,
): CardBody {
  const { fields, sections, rows } = profile.task;
  const comments: unknown = task?.[sections.comments];
  return {
    description: asHtml(readText(task?.[fields.description])),
    author: readTrimmed(task?.[fields.author]),
    assignee: '',
    comments: (Array.isArray(comments) ? comments : []).flatMap((row: unknown) => {
      if (typeof row !== 'object' || row === null) return [];
      const values = new Map<string, unknown>(Object.entries(row));
      const at = readWallTime(values.get(rows.comments.publishedAt));
      return [
        {
          author: readTrimmed(values.get(rows.comments.author)),
          ...(at === undefined ? {} : { at }),
          private: readBoolean(values.get(rows.comments.isPrivate)) ?? false,
          html: asHtml(readText(values.get(rows.comments.text))),
          loaded: true,
        },
      ];
    }),
    files: [],
    timeEntries: sheets.map((sheet) => ({
      employee: sheet.employee === undefined ? '' : employeeName(sheet.employee),
      ...(sheet.at === undefined ? {} : { at: sheet.at }),
      minutes: sheet.minutes,
      text: sheet.text,
      workplace: '',
      serviceKind: '',
      timesheet: sheet.number,
      billed: sheet.billed,
      unpaid: sheet.unpaid,
    })),
  };
}

/** 1C keeps plain text; the window shows HTML. */
function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
