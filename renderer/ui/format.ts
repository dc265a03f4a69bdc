import type { Language } from '../../shared/message.ts';
import { fill, useLanguage } from '../texts/texts.ts';

const words = {
  ru: {
    today: 'сегодня {time}',
    yesterday: 'вчера {time}',
    tomorrow: 'завтра {time}',
    seconds: '{count} с',
    minutes: '{count} мин',
    hours: '{count} ч',
    days: '{count} день|{count} дня|{count} дней',
    bytes: '{count} Б',
    kilobytes: '{count} КБ',
    megabytes: '{count} МБ',
  },
  en: {
    today: 'today {time}',
    yesterday: 'yesterday {time}',
    tomorrow: 'tomorrow {time}',
    seconds: '{count} s',
    minutes: '{count} min',
    hours: '{count} h',
    days: '{count} day|{count} days',
    bytes: '{count} B',
    kilobytes: '{count} KB',
    megabytes: '{count} MB',
  },
} as const;
const dayMs = 24 * 60 * 60_000;

/** A moment as people of this PC say it: «сегодня 18:40», «12 марта 18:40», with the year where it is another. */
export function moment(iso: string, language: Language, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = clock(at);
  const days = daysBetween(now, at);
  if (days === 0) return fill(words[language].today, { time }, language);
  if (days === -1) return fill(words[language].yesterday, { time }, language);
  if (days === 1) return fill(words[language].tomorrow, { time }, language);
  return `${calendarDay(at, language, now)} ${time}`;
}

/** The same after a preposition: «(полно до) 18:40» today, else with the day. */
export function pointInTime(iso: string, language: Language, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = clock(at);
  return daysBetween(now, at) === 0 ? time : `${calendarDay(at, language, now)} ${time}`;
}

/**
 * Day and time to the second, for journals: `23.11.2026 18:40:05`. Hundreds stand on one screen, so they are put together here: making
 * an `Intl` formatter for each took a quarter of the time in which a large issue opened.
 */
export function exactMoment(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = [twoDigits(at.getDate()), twoDigits(at.getMonth() + 1), String(at.getFullYear())];
  return `${day.join(language === 'ru' ? '.' : '/')} ${clock(at)}:${twoDigits(at.getSeconds())}`;
}

/** A length of time with at most two units: «12 с», «3 мин 20 с», «1 ч 5 мин», «2 дня 3 ч». */
export function duration(seconds: number, language: Language): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    ['days', Math.floor(whole / 86_400)],
    ['hours', Math.floor(whole / 3600) % 24],
    ['minutes', Math.floor(whole / 60) % 60],
    ['seconds', whole % 60],
  ] as const;
  const first = parts.findIndex(([, count]) => count > 0);
  if (first === -1) return fill(words[language].seconds, { count: 0 }, language);
  return parts
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => fill(words[language][unit], { count }, language))
    .join(' ');
}

/** Working time as timesheets are read: «1 ч 30 мин», never days. */
export function minutes(count: number, language: Language): string {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  const parts = [
    ...(hours === 0 ? [] : [fill(words[language].hours, { count: hours }, language)]),
    ...(rest === 0 && hours > 0 ? [] : [fill(words[language].minutes, { count: rest }, language)]),
  ];
  return parts.join(' ');
}

/** A number with the spaces or commas of the language. */
function count(number: number, language: Language): string {
  return new Intl.NumberFormat(language).format(number);
}

/** The size of a file, in the unit in which it has few digits. */
export function fileSize(bytes: number, language: Language): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1) return fill(words[language].bytes, { count: bytes }, language);
  if (kilobytes < 1024) return fill(words[language].kilobytes, { count: Math.round(kilobytes) }, language);
  const megabytes = Math.round((kilobytes / 1024) * 10) / 10;
  return fill(words[language].megabytes, { count: megabytes }, language);
}

/** All of the above in the reader's language; `moment` by the clock at the moment of drawing. */
export function useFormat() {
  const language = useLanguage();
  return {
    moment: (iso: string) => moment(iso, language, new Date()),
    pointInTime: (iso: string) => pointInTime(iso, language, new Date()),
    exactMoment: (iso: string) => exactMoment(iso, language),
    duration: (seconds: number) => duration(seconds, language),
    minutes: (number: number) => minutes(number, language),
    count: (number: number) => count(number, language),
    fileSize: (bytes: number) => fileSize(bytes, language),
  };
}

/** Both languages write it alike. */
function clock(at: Date): string {
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function calendarDay(at: Date, language: Language, now: Date): string {
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(at);
}

/** Calendar days of this PC, summer time or not. */
function daysBetween(from: Date, until: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(until) - midnight(from)) / dayMs);
}
