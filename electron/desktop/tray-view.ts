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
      open('tray.open', reader),
      ...(state === 'setup' ? [open('tray.set_up', reader, 'wizard')] : []),
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
      open('tray.journal', reader, 'journal'),
      separator,
      { type: 'command', label: words('tray.exit', reader), command: { type: 'exit' }, enabled: true },
    ],
  };
}

function exchangeLine(view: ExchangeView, reader: Reader): string {
  return words('tray.line', reader, { name: view.name, state: stateWords(view, reader) });
}

function open(code: 'tray.open' | 'tray.journal' | 'tray.set_up', reader: Reader, screen?: Screen): TrayLine {
  const command = { type: 'open', ...(screen === undefined ? {} : { screen }) } as const;
  return { type: 'command', label: words(code, reader), command, enabled: true };
}

function commandsOf({ id: exchangeId, state, work }: ExchangeView, reader: Reader): readonly TrayLine[] {
  const ready = state !== 'setup' && state !== 'off';
  const line = (
    code: 'tray.export' | 'tray.import' | 'tray.both' | 'tray.stop' | 'tray.pause' | 'tray.continue',
    command: TrayCommand,
    enabled: boolean,
  ): TrayLine => ({ type: 'command', label: words(code, reader), command, enabled });
  const run = (...directions: Direction[]): TrayCommand => ({ type: 'run', exchangeId, directions });
  return [
    line('tray.export', run('export'), ready),
    line('tray.import', run('import'), ready),
    line('tray.both', run('export', 'import'), ready),
    line('tray.stop', { type: 'stop', exchangeId }, work !== undefined && !work.stopping),
    state === 'paused'
      ? line('tray.continue', { type: 'pause', exchangeId, minutes: 0 }, true)
      : line('tray.pause', { type: 'pause', exchangeId, minutes: pauseMinutes }, ready),
  ];
}

function cut(text: string): string {
  return text.length <= longestToolTip ? text : `${text.slice(0, longestToolTip - 1)}…`;
}
