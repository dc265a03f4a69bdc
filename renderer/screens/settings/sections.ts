import type { Fault } from './faults/faults.ts';

/** Sections that concern the program, then those of the chosen exchange, in the order of the list. */
export const programSections = ['general', 'notices', 'network', 'keeping', 'exchanges'] as const;
export const exchangeSections = [
  'basic',
  'onec',
  'okdesk',
  'schedules',
  'export',
  'import',
  'journal',
] as const;

export type Section = (typeof programSections)[number] | (typeof exchangeSections)[number];

/** The section of an address (`settings` with a section); the first one for any other text. */
export function sectionOf(name: string | undefined): Section {
  return [...programSections, ...exchangeSections].find((section) => section === name) ?? 'general';
}

/** Where a wrong field stands. */
export function sectionOfFault({ path }: Fault): Section {
  const [first, second] = path.split('.');
  switch (first) {
    case 'program':
      return second === 'proxy' || second === 'extraCaFile'
        ? 'network'
        : second === 'notices' || second === 'quietHours'
          ? 'notices'
          : 'general';
    case 'onec':
    case 'okdesk':
    case 'export':
    case 'import':
      return first;
    case 'schedule':
      return 'schedules';
    case 'journalDays':
    case 'journalLevel':
      return 'journal';
    default:
      return 'basic';
  }
}
