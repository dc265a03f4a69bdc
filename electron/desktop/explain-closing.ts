import { messageText } from '../../shared/messages/index.ts';
import type { SettingsDoor } from '../service/program.ts';
import type { NoticeText } from './notice-text.ts';

/** Tells once, after the first closing of the window, that the program stays in the tray. */
export function explainClosing(settings: SettingsDoor, notify: (text: NoticeText) => void): void {
  const { program } = settings.current();
  if (program.closeExplained) return;
  settings.saveProgram({ ...program, closeExplained: true });
  const { what, why = '' } = messageText('desktop.stays', {}, program.language);
  notify({ title: what, body: why, screen: 'exchange' });
}
