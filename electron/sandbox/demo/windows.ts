import { z } from 'zod';
import { estiProfile } from '../../onec/profile/esti.ts';
import type { RunningServers } from '../servers.ts';
import type { Entry, Sheet } from './minutes-check.ts';

/** Both servers as people see them in their own windows: not through the interfaces that the exchange uses. */
export interface Windows {
  entries(): readonly Entry[];
  sheets(): readonly Sheet[];
  tasks(): readonly Document[];
  timesheets(): readonly Document[];
  files(): readonly Document[];
  /** Name of a catalog item; `undefined` for an empty reference. */
  nameOf(set: string, ref: unknown): string | undefined;
}

/** A document of 1C with its wire names. */
export type Document = Readonly<Record<string, unknown>>;

const { task, timesheet, taskFile } = estiProfile;
const documentSchema = z.record(z.string(), z.unknown());
const entrySchema = z.object({ id: z.number(), spent_time: z.number() });
const sheetSchema = z.object({
  [timesheet.fields.timeEntryId]: z.coerce.number(),
  [timesheet.fields.minutes]: z.coerce.number(),
});

export function windowsOf({ onec, okdesk }: RunningServers): Windows {
  const person = onec.asPerson();
  const documents = (set: string) =>
    person
      .all(set)
      .map((entity) => documentSchema.parse(entity))
      .filter((document) => document[timesheet.fields.deletionMark] !== true);
  return {
    entries: () =>
      okdesk.all('time_entries').map((row) => {
        const { id, spent_time: hours } = entrySchema.parse(row);
        return { id, hours };
      }),
    sheets: () =>
      documents(timesheet.set).flatMap((document) => {
        const sheet = sheetSchema.parse(document);
        const entryId = sheet[timesheet.fields.timeEntryId] ?? 0;
        // A sheet that people wrote in 1C themselves has no entry.
        return entryId === 0 ? [] : [{ entryId, minutes: sheet[timesheet.fields.minutes] ?? 0 }];
      }),
    tasks: () => documents(task.set),
    timesheets: () => documents(timesheet.set),
    files: () => documents(taskFile.set),
    nameOf: (set, ref) => {
      const found = typeof ref === 'string' ? person.get(set, ref) : undefined;
      const { Description: name } = documentSchema.parse(found ?? {});
      return typeof name === 'string' ? name : undefined;
    },
  };
}
