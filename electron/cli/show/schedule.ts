import type { Schedule } from '../../../shared/schedule.ts';
import type { Terminal } from '../terminal.ts';

/** A Monday; the days after it name themselves. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 24 * 3600 * 1000;

/** A schedule as a person says it; cron notation as it was written. */
export function scheduleWords(terminal: Pick<Terminal, 'text' | 'language'>, schedule: Schedule): string {
  const { enabled, rule } = schedule;
  if (!enabled) return terminal.text('cli.rule_off');
  if (rule.type === 'cron') return rule.text;
  const days = weekdayWords(terminal.language, rule.weekdays);
  if (rule.type === 'times') return terminal.text('cli.rule_times', { times: rule.times.join(', '), days });
  const { everyMinutes: minutes, from, until } = rule;
  return terminal.text('cli.rule_interval', { minutes, from, until, days });
}

function weekdayWords(language: string, weekdays: readonly number[]): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return [...weekdays]
    .sort((one, other) => one - other)
    .map((weekday) => format.format(monday + (weekday - 1) * dayMs))
    .join(', ');
}
