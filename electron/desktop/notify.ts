import { Notification } from 'electron';
import type { Screen } from '../../shared/ipc/application.ts';
import type { NoticeText } from './notice-text.ts';

/** Shows notices of the operating system; a click on one opens the window at its screen. */
export function notifier(icon: string, open: (screen: Screen) => void): (text: NoticeText) => void {
  // A notice that was collected as garbage hears no click, so each is held until it is gone.
  const living = new Set<Notification>();
  return ({ title, body, screen }) => {
    if (!Notification.isSupported()) return;
    const notice = new Notification({ title, body, icon });
    living.add(notice);
    notice.on('click', () => {
      living.delete(notice);
      open(screen);
    });
    notice.on('close', () => living.delete(notice));
    notice.on('failed', () => living.delete(notice));
    notice.show();
  };
}
