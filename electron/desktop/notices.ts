import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { RunReport } from '../../shared/run-report.ts';
import type { ExchangeControl, SettingsDoor } from '../service/program.ts';
import type { BookmarkStore, RunStore } from '../store/store.ts';
import { dayOf, type NoticeMemory, noticeMemorySchema, planNotices } from './notice-plan.ts';
import { type DayTotals, type NoticeText, noticeText } from './notice-text.ts';

/** Where the memory of notices lies among an exchange's bookmarks. */
const bookmarkName = 'desktop.notices';
/** More runs than a day can have at one a minute in both directions. */
const runsOfADay = 3000;

export interface NoticeOptions {
  readonly exchanges: ExchangeControl;
  readonly settings: SettingsDoor;
  readonly now: () => number;
  readonly show: (text: NoticeText) => void;
}

/** Shows what is due whenever it is asked to look. */
export interface Notices {
  look(views: readonly ExchangeView[]): void;
  /** The PC woke: what lies before does not count as time in which an exchange could have run. */
  awake(): void;
}

export function createNotices({ exchanges, settings, now, show }: NoticeOptions): Notices {
  let awakeSince = now();

  function lookAt(view: ExchangeView): void {
    const { bookmarks, runs } = exchanges.state(view.id);
    const { program } = settings.current();
    const before = remembered(bookmarks);
    const { memory, due } = planNotices({ view, memory: before, settings: program, now: now(), awakeSince });
    // Remembered first: after a crash in between a notice is lost, not repeated at every start.
    if (JSON.stringify(memory) !== JSON.stringify(before))
      bookmarks.set(bookmarkName, JSON.stringify(memory));
    const reader = { language: program.language, now: now() };
    for (const notice of due) {
      const totals = notice.type === 'summary' ? totalsOf(runs, dayOf(now())) : { exported: 0, imported: 0 };
      show(noticeText(notice, view, totals, reader));
    }
  }

  return {
    look(views) {
      for (const view of views) lookAt(view);
    },
    awake() {
      awakeSince = now();
    },
  };
}

function remembered(bookmarks: BookmarkStore): NoticeMemory {
  const text = bookmarks.get(bookmarkName);
  const parsed = noticeMemorySchema.safeParse(text === undefined ? {} : JSON.parse(text));
  return parsed.success ? parsed.data : noticeMemorySchema.parse({});
}

function totalsOf(runs: RunStore, day: string): DayTotals {
  const reports = runs
    .list(runsOfADay)
    .filter((run) => !run.trial && dayOf(Date.parse(run.startedAt)) === day)
    .flatMap((run) => run.report ?? []);
  const sum = (direction: RunReport['direction']) =>
    reports
      .filter((report) => report.direction === direction)
      .flatMap((report) => Object.values(report.kinds))
      .reduce((total, { created, changed }) => total + created + changed, 0);
  return { exported: sum('export'), imported: sum('import') };
}
