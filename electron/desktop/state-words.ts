import type { ExchangeView } from '../../shared/ipc/views.ts';
import type { Language, MessageParameters } from '../../shared/message.ts';
import { type MessageCode, messageText } from '../../shared/messages/index.ts';
import { momentText } from './moment-text.ts';

/** Who reads, and when. */
export interface Reader {
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The short words of a message. */
export function words(code: MessageCode, { language }: Reader, parameters: MessageParameters = {}): string {
  return messageText(code, parameters, language).what;
}

/** The state of one exchange in a few words: «полно до 18:40», «идёт выгрузка: 120 из 500». */
export function stateWords(view: ExchangeView, reader: Reader): string {
  switch (view.state) {
    case 'setup':
    case 'off':
      return words(`tray.state_${view.state}`, reader);
    case 'running':
      return workWords(view, reader);
    case 'paused':
      return view.pausedUntil === undefined
        ? completeWords(view, reader)
        : words('tray.state_paused', reader, {
            until: momentText(view.pausedUntil, reader.now, reader.language),
          });
    case 'error': {
      const problem = view.problem ?? view.brake;
      if (problem === undefined) return words('tray.state_error_unnamed', reader);
      return words('tray.state_error', reader, { problem: words(problem.code, reader, problem.parameters) });
    }
    default:
      return words(`tray.state_${view.state}`, reader, { complete: completeWords(view, reader) });
  }
}

/** Up to when everything is on the other side: the earlier of both directions. */
function completeWords({ completeSince }: ExchangeView, reader: Reader): string {
  const { export: exported, import: imported } = completeSince;
  const say = (code: 'tray.complete' | 'tray.complete_export' | 'tray.complete_import', moment: string) =>
    words(code, reader, { moment: momentText(moment, reader.now, reader.language) });
  if (exported !== undefined && imported !== undefined) {
    return say('tray.complete', exported < imported ? exported : imported);
  }
  if (exported !== undefined) return say('tray.complete_export', exported);
  if (imported !== undefined) return say('tray.complete_import', imported);
  return words('tray.complete_never', reader);
}

function workWords({ work }: ExchangeView, reader: Reader): string {
  if (work === undefined) return '';
  if (work.stopping) return words('tray.work_stopping', reader);
  const what = words(`tray.work_${work.what}`, reader);
  if (work.progress === undefined) return what;
  const { done, total } = work.progress;
  return total === undefined
    ? words('tray.progress_open', reader, { work: what, done })
    : words('tray.progress', reader, { work: what, done, total });
}
