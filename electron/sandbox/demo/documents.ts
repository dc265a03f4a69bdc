import { estiProfile } from '../../onec/profile/esti.ts';
import type { Document, Windows } from './windows.ts';
import type { Words } from './words.ts';

const { task, timesheet, taskFile, partner, user, workKind } = estiProfile;
const shownTasks = 3;

/** A few tasks that people would look at first: those with the most timesheets under them. */
export function documentLines(windows: Windows, words: Words): string {
  const sheetsOf = Map.groupBy(windows.timesheets(), (sheet) => sheet[timesheet.fields.task]);
  const filesOf = Map.groupBy(windows.files(), (file) => file[taskFile.fields.owner]);
  const tasks = windows
    .tasks()
    .map((document) => {
      const { Ref_Key: ref } = document;
      return { document, sheets: sheetsOf.get(ref) ?? [], files: filesOf.get(ref)?.length ?? 0 };
    })
    .toSorted((one, other) => other.sheets.length - one.sheets.length)
    .slice(0, shownTasks);
  const lines = tasks.flatMap(({ document, sheets, files }) => [
    taskLine(document, files, windows, words),
    ...sheets.map((sheet) => sheetLine(sheet, windows, words)),
  ]);
  return `${words.heading('demo.documents')}${lines.join('')}`;
}

function taskLine(document: Document, files: number, windows: Windows, words: Words): string {
  const { fields, sections } = task;
  const comments = document[sections.comments];
  const nobody = words.say('demo.nobody');
  const line = words.say('demo.task', {
    number: text(document[fields.number]),
    date: dayOf(document[fields.date], words),
    title: text(document[fields.title]),
    partner: windows.nameOf(partner.set, document[fields.partner]) ?? nobody,
    responsible: windows.nameOf(user.set, document[fields.responsible]) ?? nobody,
    status: text(document[fields.statusName]) || nobody,
    comments: Array.isArray(comments) ? comments.length : 0,
    files,
    url: text(document[fields.issueUrl]),
  });
  return `${line}\n`;
}

function sheetLine(document: Document, windows: Windows, words: Words): string {
  const { fields } = timesheet;
  const nobody = words.say('demo.nobody');
  const line = words.say('demo.timesheet', {
    number: text(document[fields.number]),
    minutes: text(document[fields.minutes]),
    employee: windows.nameOf(user.set, document[fields.employee]) ?? nobody,
    workKind: windows.nameOf(workKind.set, document[fields.workKind]) ?? nobody,
    unpaid: document[fields.unpaid] === true ? words.say('demo.unpaid') : '',
  });
  return `${line}\n`;
}

/** `YYYY-MM-DD`, in Russian `DD.MM.YYYY`. */
function dayOf(date: unknown, { language }: Words): string {
  const day = text(date).slice(0, 10);
  return language === 'ru' ? day.split('-').toReversed().join('.') : day;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
