import { z } from 'zod';
import type { Random } from '../../../electron/sandbox/data/random.ts';

/**
 * What of each kind is changed. Names by which ОкДеск's own records are recognised at the first export are left alone:
 * changed before it they rightly lead to another end than changed after it.
 */
export const changedProperties = {
  Catalog_Партнеры: 'НаименованиеПолное',
  Catalog_КонтактныеЛицаПартнеров: 'ДолжностьПоВизитке',
  Catalog_ДоговорыКонтрагентов: 'Description',
} as const;
const changedSetSchema = z.enum([
  'Catalog_Партнеры',
  'Catalog_КонтактныеЛицаПартнеров',
  'Catalog_ДоговорыКонтрагентов',
]);
/** Sets in which records are changed, damaged and marked for deletion. */
export const changedSets = changedSetSchema.options;

const place = z.int().min(0);
const inOkdesk = { side: z.literal('okdesk') };
const inOneC = { side: z.literal('onec') };
const ofIssue = { ...inOkdesk, issue: place };
const ofRecord = { ...inOneC, set: changedSetSchema, record: place };

/**
 * What people change on both sides. Numbers count within the data with which the world began (`issue: 2` is its third
 * issue), because those are the same in every replay; moments are given, because clocks differ between worlds.
 */
export const editSchema = z.discriminatedUnion('what', [
  z.object({ ...ofIssue, what: z.literal('retitle'), text: z.string() }),
  z.object({ ...ofIssue, what: z.literal('status'), code: z.string() }),
  z.object({ ...ofIssue, what: z.literal('comment'), text: z.string(), open: z.boolean() }),
  z.object({ ...ofIssue, what: z.literal('addTime'), hours: z.number() }),
  z.object({ ...inOkdesk, what: z.literal('changeTime'), entry: place, hours: z.number() }),
  z.object({ ...inOkdesk, what: z.literal('deleteTime'), entry: place }),
  z.object({ ...ofIssue, what: z.literal('attach'), text: z.string() }),
  z.object({ ...inOkdesk, what: z.literal('newIssue'), hours: z.number(), text: z.string() }),
  z.object({ ...ofIssue, what: z.literal('deleteIssue') }),
  z.object({ ...ofIssue, what: z.literal('merge'), into: place }),
  z.object({ ...ofRecord, what: z.literal('change'), text: z.string() }),
  /** A character that XML forbids comes into a text: 1C cannot show the record any more, nor a page that holds it. */
  z.object({ ...ofRecord, what: z.literal('damage') }),
  z.object({ ...ofRecord, what: z.literal('mark'), deleted: z.boolean() }),
  /** What the exchange put into ОкДеск's archive only a person takes out of it. */
  z.object({ ...inOkdesk, what: z.literal('takeOutOfArchive') }),
  z.object({ ...inOneC, what: z.literal('manufacturer'), text: z.string() }),
  z.object({ ...inOneC, what: z.literal('contact'), partner: place, text: z.string() }),
  z.object({ ...inOneC, what: z.literal('tamper'), document: z.enum(['task', 'timesheet']), record: place }),
]);
export type Edit = z.infer<typeof editSchema>;

const hours = [0.1, 0.25, 0.33, 0.5, 1, 1.75, 2.1, 7.99];

/** The next thing that somebody does. What leads money – time – comes most often. */
export function makeEdit(random: Random, issues: number, editsAreTold: boolean): Edit {
  const issue = random.integer(0, issues - 1);
  const text = `Правка ${random.integer(100, 999)}`;
  const okdesk = { side: 'okdesk', issue } as const;
  const onec = { side: 'onec', set: random.pick(changedSets), record: random.integer(0, 5) } as const;
  const entry = () => ({ side: 'okdesk', entry: random.integer(0, 9) }) as const;
  const makers: readonly (() => Edit)[] = [
    () => ({ ...okdesk, what: 'addTime', hours: random.pick(hours) }),
    () => ({ ...okdesk, what: 'addTime', hours: random.pick(hours) }),
    () => ({ ...entry(), what: 'changeTime', hours: random.pick(hours) }),
    () => ({ ...entry(), what: 'changeTime', hours: random.pick(hours) }),
    () => ({ ...entry(), what: 'deleteTime' }),
    () => ({ side: 'okdesk', what: 'newIssue', hours: random.pick(hours), text }),
    () => ({ ...okdesk, what: 'retitle', text }),
    () => ({ ...okdesk, what: 'status', code: random.pick(['opened', 'delayed', 'closed', 'completed']) }),
    () => ({ ...okdesk, what: 'comment', text, open: random.chance(0.6) }),
    () => ({ ...okdesk, what: 'attach', text }),
    () => ({ ...okdesk, what: 'deleteIssue' }),
    () => ({ ...okdesk, what: 'merge', into: random.integer(0, issues - 1) }),
    () => ({ ...onec, what: 'change', text }),
    () => ({ ...onec, what: 'change', text }),
    () => ({ ...onec, what: 'damage' }),
    () => ({ side: 'onec', what: 'manufacturer', text }),
    () => ({ side: 'onec', what: 'contact', partner: random.integer(0, 2), text }),
  ];
  const tamper = (): Edit => ({
    side: 'onec',
    what: 'tamper',
    document: random.pick(['task', 'timesheet'] as const),
    record: random.integer(0, 9),
  });
  // Taken back before an exchange that has lost its memory: without an exchange plan only «Сверка» finds it.
  const mark = (): Edit => ({ ...onec, what: 'mark', deleted: true });
  return random.pick(editsAreTold ? [...makers, mark, tamper] : makers)();
}

/** What somebody has to do later for the record to be whole again; most edits leave nothing behind. */
export function afterwards(edit: Edit): readonly Edit[] {
  switch (edit.what) {
    case 'damage':
      return [{ ...edit, what: 'change', text: 'Исправлено' }];
    case 'mark':
      return [
        { ...edit, deleted: false },
        { side: 'okdesk', what: 'takeOutOfArchive' },
      ];
    default:
      return [];
  }
}
