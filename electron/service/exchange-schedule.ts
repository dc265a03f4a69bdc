import type { ExchangeView } from '../../shared/ipc/views.ts';
import { type Direction, directionSchema } from '../../shared/kinds.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ProgramSettings } from '../../shared/program-settings.ts';
import { parseCron } from '../../shared/schedule/cron.ts';
import type { ExchangeSettings } from '../../shared/settings.ts';
import {
  ask,
  beginWishes,
  followSettings,
  nextRun,
  type Rest,
  restingUntil,
  type Wishes,
} from '../schedule/planner.ts';
import { scheduledNow } from '../schedule/scheduled.ts';
import type { ExchangeStore } from '../store/store.ts';
import { serviceProblem } from './problems.ts';

/** When one exchange runs by itself. The pause is kept in the store, so that a restart does not end it. */
export interface ExchangeSchedule {
  /** Directions that are due and may start now; each is told once. */
  takeDue(settings: ExchangeSettings, program: ProgramSettings): readonly Direction[];
  nextRun(settings: ExchangeSettings, program: ProgramSettings): ExchangeView['nextRun'];
  /** Milliseconds since 1970; `undefined`: no pause. */
  pausedUntil(): number | undefined;
  /** 0 ends the pause. */
  pause(minutes: number): void;
}

const pauseBookmark = 'service.paused_until';

export function createExchangeSchedule(
  { bookmarks, runs }: Pick<ExchangeStore, 'bookmarks' | 'runs'>,
  now: () => number,
): ExchangeSchedule {
  let wishes: Wishes | undefined;

  const follow = (settings: ExchangeSettings, program: ProgramSettings): Wishes => {
    const scheduled = scheduledNow(settings, program);
    return wishes === undefined
      ? beginWishes(scheduled, lastStart, now())
      : followSettings(wishes, scheduled, now());
  };
  const lastStart = (direction: Direction) => {
    const last = runs.last(direction);
    return last === undefined ? undefined : Date.parse(last.startedAt);
  };
  const pausedUntil = () => {
    const until = Number(bookmarks.get(pauseBookmark) ?? 0);
    return until > now() ? until : undefined;
  };
  const restOf = (program: ProgramSettings): Rest => ({
    pausedUntil: pausedUntil(),
    quietHours: program.quietHours,
  });

  return {
    takeDue(settings, program) {
      const asked = ask(follow(settings, program), now());
      const resting = restingUntil(restOf(program), now()) !== undefined;
      wishes = resting ? asked : asked.map((wish) => ({ ...wish, wanted: false }));
      return resting ? [] : asked.flatMap((wish) => (wish.wanted ? [wish.direction] : []));
    },
    nextRun(settings, program) {
      const rest = restOf(program);
      const moments = follow(settings, program).flatMap((wish) => {
        const moment = nextRun(wish, rest, now());
        return moment === undefined ? [] : [[wish.direction, new Date(moment).toISOString()] as const];
      });
      return Object.fromEntries(moments);
    },
    pausedUntil,
    pause(minutes) {
      if (minutes === 0) bookmarks.remove(pauseBookmark);
      else bookmarks.set(pauseBookmark, String(now() + minutes * 60_000));
    },
  };
}

/** A schedule that is switched on and can be read by nobody would otherwise just never run. */
export function unreadableSchedule(
  settings: ExchangeSettings,
  program: Pick<ProgramSettings, 'useExchange'>,
): Problem | undefined {
  const unreadable = scheduledNow(settings, program).find(
    ({ rule }) => rule.type === 'cron' && parseCron(rule.text) === undefined,
  );
  if (unreadable?.rule.type !== 'cron') return undefined;
  const isExport = unreadable.direction === directionSchema.enum.export;
  return serviceProblem('service.wrong_schedule', {
    text: unreadable.rule.text,
    directionRu: isExport ? 'выгрузки' : 'загрузки',
    directionEn: isExport ? 'export' : 'import',
  });
}
