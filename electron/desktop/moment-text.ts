import type { Language } from '../../shared/message.ts';

/** A moment as people say it today: only the time; of another day with the date. In this PC's zone. */
export function momentText(moment: string, now: number, language: Language): string {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const date = new Date(moment);
  const time = date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === new Date(now).toDateString()) return time;
  return `${date.toLocaleDateString(locale, { day: '2-digit', month: '2-digit' })} ${time}`;
}
