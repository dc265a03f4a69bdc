import type { Language } from '../../../shared/message.ts';
import { parseCron } from '../../../shared/schedule/cron.ts';
import { nextMoment } from '../../../shared/schedule/next-moment.ts';
import type { ScheduleRule } from '../../../shared/schedule.ts';
import { fill } from '../../texts/texts.ts';
import { minutes } from '../format.ts';
import { scheduleTexts } from './texts.ts';

/** A Monday at noon; the days after it name themselves in every zone. */
const monday = new Date(2024, 0, 1, 12);

/** The rule as a person says it: «Каждые 30 мин с 08:00 до 20:00, по рабочим дням». */
export function ruleWords(rule: ScheduleRule, language: Language): string {
  const say = (name: keyof typeof scheduleTexts.ru, parameters: Readonly<Record<string, string>>) =>
    fill(scheduleTexts[language][name], parameters, language);
  if (rule.type === 'cron') return say('sentenceCron', { text: rule.text });
  const days = daysWords(rule.weekdays, language);
  if (rule.type === 'times') return say('sentenceTimes', { times: [...rule.times].sort().join(', '), days });
  const { from, until, everyMinutes } = rule;
  const period = minutes(everyMinutes, language);
  return from === until
    ? say('sentenceRound', { period, days })
    : say('sentenceInterval', { period, from, until, days });
}

/** Short name of a weekday, 1 is Monday. */
export function weekdayWord(weekday: number, language: Language, length: 'short' | 'long' = 'short'): string {
  const day = new Date(monday);
  day.setDate(monday.getDate() + weekday - 1);
  return new Intl.DateTimeFormat(language, { weekday: length }).format(day);
}

/** The next starts of a rule, at most `count`, milliseconds since 1970. */
export function nextMoments(rule: ScheduleRule, after: number, count: number): readonly number[] {
  const moments: number[] = [];
  let last = after;
  while (moments.length < count) {
    const next = nextMoment(rule, last);
    if (next === undefined) break;
    moments.push(next);
    last = next;
  }
  return moments;
}

/** What keeps a rule from being used; the schema lets every text stand as cron. */
export function ruleFault(rule: ScheduleRule): 'cronWrong' | 'minutesWrong' | undefined {
  if (rule.type === 'cron') return parseCron(rule.text) === undefined ? 'cronWrong' : undefined;
  if (rule.type !== 'interval') return undefined;
  const whole = Number.isInteger(rule.everyMinutes) && rule.everyMinutes >= 1 && rule.everyMinutes <= 1440;
  return whole ? undefined : 'minutesWrong';
}

function daysWords(weekdays: readonly number[], language: Language): string {
  const sorted = [...weekdays].sort();
  if (sorted.length === 7) return scheduleTexts[language].daysAll;
  if (sorted.join('') === '12345') return scheduleTexts[language].daysWork;
  return sorted.map((weekday) => weekdayWord(weekday, language)).join(', ');
}
