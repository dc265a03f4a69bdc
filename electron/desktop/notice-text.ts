import type { Screen } from '../../shared/ipc/application.ts';
import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { MessageParameters } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Notice } from './notice-plan.ts';
import { type Reader, stateWords } from './state-words.ts';

/** What is shown, and the screen that a click opens. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
  readonly screen: Screen;
}

/** Records that reached the other side today. */
export interface DayTotals {
  readonly exported: number;
  readonly imported: number;
}

export function noticeText(
  notice: Notice,
  view: ExchangeView,
  totals: DayTotals,
  reader: Reader,
): NoticeText {
  const { name, queue } = view;
  const say = (code: MessageCode, parameters: MessageParameters, screen: Screen): NoticeText => {
    const { what, why = '' } = messageText(code, { name, ...parameters }, reader.language);
    return { title: what, body: why.trim(), screen };
  };
  switch (notice.type) {
    case 'alarm':
      return say('notice.alarm', { hours: notice.hours }, 'exchange');
    case 'summary':
      return say(
        'notice.summary',
        { ...totals, refused: queue.refused, state: stateWords(view, reader) },
        'exchange',
      );
    case 'incident':
      if (notice.grade !== 'attention') {
        return say(`notice.${notice.grade}`, problemWords(view.problem, reader), 'exchange');
      }
      return view.brake === undefined
        ? say('notice.attention', { ...queue }, queue.refused > 0 ? 'journal' : 'exchange')
        : say('notice.brake', problemWords(view.brake, reader), 'exchange');
  }
}

/** A run that a person asked for from the tray and that could not begin. */
export function refusalText(name: string, problem: Problem, { language }: Reader): NoticeText {
  const parameters = { name, ...problemWords(problem, { language, now: 0 }) };
  const { what, why = '' } = messageText('notice.run_refused', parameters, language);
  return { title: what, body: why.trim(), screen: 'exchange' };
}

function problemWords(
  problem: Problem | undefined,
  { language }: Reader,
): { problem: string; remedy: string } {
  if (problem === undefined) return { problem: '', remedy: '' };
  const { what, remedy = '' } = messageText(problem.code, problem.parameters, language);
  return { problem: /[.!?…]$/u.test(what) ? what : `${what}.`, remedy };
}
