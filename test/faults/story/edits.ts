import type { Random } from '../../../electron/sandbox/data/random.ts';

/**
 * What people change on both sides. Numbers count within the data with which the world began (`issue: 2` is its third
 * issue), because those are the same in every replay; moments are given, because clocks differ between worlds.
 */
export type Edit =
  | { readonly side: 'okdesk'; readonly what: 'retitle'; readonly issue: number; readonly text: string }
  | { readonly side: 'okdesk'; readonly what: 'status'; readonly issue: number; readonly code: string }
  | {
      readonly side: 'okdesk';
      readonly what: 'comment';
      readonly issue: number;
      readonly text: string;
      readonly open: boolean;
    }
  | { readonly side: 'okdesk'; readonly what: 'addTime'; readonly issue: number; readonly hours: number }
  | { readonly side: 'okdesk'; readonly what: 'changeTime'; readonly entry: number; readonly hours: number }
  | { readonly side: 'okdesk'; readonly what: 'deleteTime'; readonly entry: number }
  | { readonly side: 'okdesk'; readonly what: 'attach'; readonly issue: number; readonly text: string }
  | { readonly side: 'okdesk'; readonly what: 'newIssue'; readonly hours: number; readonly text: string }
  | { readonly side: 'okdesk'; readonly what: 'deleteIssue'; readonly issue: number }
  | { readonly side: 'okdesk'; readonly what: 'merge'; readonly issue: number; readonly into: number }
  | {
      readonly side: 'onec';
      readonly what: 'change';
      readonly set: ChangedSet;
      readonly record: number;
      readonly text: string;
    }
  | { readonly side: 'onec'; readonly what: 'manufacturer'; readonly text: string }
  | { readonly side: 'onec'; readonly what: 'contact'; readonly partner: number; readonly text: string }
  | {
      readonly side: 'onec';
      readonly what: 'tamper';
      readonly document: 'task' | 'timesheet';
      readonly record: number;
    };

/**
 * What of each kind is changed. Names by which ОкДеск's own records are recognised at the first export are left alone:
 * changed before it they rightly lead to another end than changed after it.
 */
export const changedProperties = {
  Catalog_Партнеры: 'НаименованиеПолное',
  Catalog_КонтактныеЛицаПартнеров: 'ДолжностьПоВизитке',
  Catalog_ДоговорыКонтрагентов: 'Description',
} as const;
type ChangedSet = keyof typeof changedProperties;
export const changedSets: readonly ChangedSet[] = [
  'Catalog_Партнеры',
  'Catalog_КонтактныеЛицаПартнеров',
  'Catalog_ДоговорыКонтрагентов',
];

const hours = [0.1, 0.25, 0.33, 0.5, 1, 1.75, 2.1, 7.99];

/** The next thing that somebody does. What leads money – time – comes most often. */
export function makeEdit(random: Random, issues: number, editsAreTold: boolean): Edit {
  const issue = random.integer(0, issues - 1);
  const text = `Правка ${random.integer(100, 999)}`;
  const okdesk = { side: 'okdesk' } as const;
  const onec = { side: 'onec' } as const;
  const makers: readonly (() => Edit)[] = [
    () => ({ ...okdesk, what: 'addTime', issue, hours: random.pick(hours) }),
    () => ({ ...okdesk, what: 'addTime', issue, hours: random.pick(hours) }),
    () => ({ ...okdesk, what: 'changeTime', entry: random.integer(0, 9), hours: random.pick(hours) }),
    () => ({ ...okdesk, what: 'changeTime', entry: random.integer(0, 9), hours: random.pick(hours) }),
    () => ({ ...okdesk, what: 'deleteTime', entry: random.integer(0, 9) }),
    () => ({ ...okdesk, what: 'newIssue', hours: random.pick(hours), text }),
    () => ({ ...okdesk, what: 'retitle', issue, text }),
    () => ({
      ...okdesk,
      what: 'status',
      issue,
      code: random.pick(['opened', 'delayed', 'closed', 'completed']),
    }),
    () => ({ ...okdesk, what: 'comment', issue, text, open: random.chance(0.6) }),
    () => ({ ...okdesk, what: 'attach', issue, text }),
    () => ({ ...okdesk, what: 'deleteIssue', issue }),
    () => ({ ...okdesk, what: 'merge', issue, into: random.integer(0, issues - 1) }),
    () => ({ ...onec, what: 'change', set: random.pick(changedSets), record: random.integer(0, 5), text }),
    () => ({ ...onec, what: 'change', set: random.pick(changedSets), record: random.integer(0, 5), text }),
    () => ({ ...onec, what: 'manufacturer', text }),
    () => ({ ...onec, what: 'contact', partner: random.integer(0, 2), text }),
  ];
  const tamper = (): Edit => ({
    ...onec,
    what: 'tamper',
    document: random.pick(['task', 'timesheet'] as const),
    record: random.integer(0, 9),
  });
  return random.pick(editsAreTold ? [...makers, tamper] : makers)();
}
