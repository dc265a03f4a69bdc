import type { ExchangeId } from '../../shared/ids.ts';
import type { Screen } from '../../shared/ipc/application.ts';
import type { ExchangeState, ExchangeView } from '../../shared/ipc/views.ts';
import type { Direction } from '../../shared/kinds.ts';
import { type Reader, stateWords, words } from './state-words.ts';

/** What a click in the menu asks for. */
export type TrayCommand =
  | { readonly type: 'run'; readonly exchangeId: ExchangeId; readonly directions: readonly Direction[] }
  | { readonly type: 'stop'; readonly exchangeId: ExchangeId }
  | { readonly type: 'pause'; readonly exchangeId: ExchangeId; readonly minutes: number }
  | { readonly type: 'open'; readonly screen?: Screen }
  | { readonly type: 'exit' };

/** One line of the menu. `remark` cannot be clicked. */
export type TrayLine =
  | {
      readonly type: 'command';
      /** Stable name of the line, the same in every language. */
      readonly id: string;
      readonly label: string;
      readonly command: TrayCommand;
      readonly enabled: boolean;
    }
  | { readonly type: 'remark'; readonly label: string }
  | { readonly type: 'submenu'; readonly label: string; readonly lines: readonly TrayLine[] }
  | { readonly type: 'separator' };

/** Everything the tray shows, as a value. */
export interface TrayView {
  readonly state: ExchangeState;
  readonly toolTip: string;
  readonly lines: readonly TrayLine[];
}

/** Of several exchanges the gravest is shown. One that was never set up does not hide one that works. */
const gravestFirst: readonly ExchangeState[] = [
  'error',
  'attention',
  'offline',
  'running',
  'paused',
  'idle',
  'setup',
  'off',
];

/** Windows cuts a longer tip. */
const longestToolTip = 127;
const pauseMinutes = 60;
const separator: TrayLine = { type: 'separator' };

export function trayView(views: readonly ExchangeView[], reader: Reader): TrayView {
  const state = gravestFirst.find((one) => views.some((view) => view.state === one)) ?? 'setup';
  const [first] = views;
  const single = views.length === 1 ? first : undefined;
  return {
    state,
    toolTip: cut(views.map((view) => exchangeLine(view, reader)).join('\n') || words('tray.none', reader)),
    lines: [
      line('open', { type: 'open' }, reader),
      ...(state === 'setup' ? [line('set_up', { type: 'open', screen: 'wizard' }, reader)] : []),
      separator,
      ...(single === undefined
        ? views.map(
            (view): TrayLine => ({
              type: 'submenu',
              label: exchangeLine(view, reader),
              lines: commandsOf(view, reader),
            }),
          )
        : [{ type: 'remark', label: stateWords(single, reader) } as const, ...commandsOf(single, reader)]),
      separator,
      line('journal', { type: 'open', screen: 'journal' }, reader),
      separator,
      line('exit', { type: 'exit' }, reader),
    ],
  };
}

function exchangeLine(view: ExchangeView, reader: Reader): string {
  return words('tray.line', reader, { name: view.name, state: stateWords(view, reader) });
}

type LineName =
  | 'open'
  | 'set_up'
  | 'journal'
  | 'exit'
  | 'export'
  | 'import'
  | 'both'
  | 'stop'
  | 'pause'
  | 'continue';

function line(id: LineName, command: TrayCommand, reader: Reader, enabled = true): TrayLine {
  return { type: 'command', id, label: words(`tray.${id}`, reader), command, enabled };
}

function commandsOf({ id: exchangeId, state, work }: ExchangeView, reader: Reader): readonly TrayLine[] {
  const ready = state !== 'setup' && state !== 'off';
  const run = (...directions: Direction[]): TrayCommand => ({ type: 'run', exchangeId, directions });
  const pause = (minutes: number): TrayCommand => ({ type: 'pause', exchangeId, minutes });
  return [
    line('export', run('export'), reader, ready),
    line('import', run('import'), reader, ready),
    line('both', run('export', 'import'), reader, ready),
    line('stop', { type: 'stop', exchangeId }, reader, work !== undefined && !work.stopping),
    state === 'paused'
      ? line('continue', pause(0), reader)
      : line('pause', pause(pauseMinutes), reader, ready),
  ];
}

function cut(text: string): string {
  return text.length <= longestToolTip ? text : `${text.slice(0, longestToolTip - 1)}…`;
}
