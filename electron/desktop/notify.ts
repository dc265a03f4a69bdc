import { Notification } from 'electron';

/** A notice of the operating system. A click does what the notice is about. */
export function notify(title: string, body: string, icon: string, clicked: () => void): void {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body, icon });
  // Held until it is gone: a notice that was collected hears no click.
  living.add(notice);
  const forget = () => living.delete(notice);
  notice.on('click', () => {
    forget();
    clicked();
  });
  notice.on('close', forget);
  notice.on('failed', forget);
  notice.show();
}

const living = new Set<Notification>();
