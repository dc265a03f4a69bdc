import { app } from 'electron';
import type { ExchangeControl } from '../service/program.ts';
import { type NoticeText, refusalText } from './notice-text.ts';
import type { Reader } from './state-words.ts';
import type { TrayCommand } from './tray-view.ts';
import type { MainWindow } from './window.ts';

export interface TrayActionOptions {
  readonly exchanges: ExchangeControl;
  readonly window: MainWindow;
  readonly reader: () => Reader;
  readonly notify: (text: NoticeText) => void;
}

/** Does what was clicked in the tray's menu. A run that cannot begin says why, because no window may be open. */
export function trayActions(options: TrayActionOptions): (command: TrayCommand) => void {
  const { exchanges, window, reader, notify } = options;
  return (command) => {
    switch (command.type) {
      case 'open':
        window.show(command.screen);
        break;
      case 'stop':
        exchanges.stop(command.exchangeId);
        break;
      case 'pause':
        exchanges.pause(command.exchangeId, command.minutes);
        break;
      case 'exit':
        app.quit();
        break;
      case 'run': {
        const { exchangeId, directions } = command;
        const wanted = exchanges.want(exchangeId, directions, { occasion: 'person', brakeApproved: false });
        const name = exchanges.view(exchangeId)?.name ?? '';
        if (!wanted.ok) notify(refusalText(name, wanted.error, reader()));
      }
    }
  };
}
