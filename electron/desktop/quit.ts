import { app } from 'electron';

/**
 * However the end begins – the tray's menu, the system, a signal – everything that has to end ends first, once. Windows
 * sends no event of these at sign-out; the state is right on disk after every record for that reason.
 */
export function quitAfter(shutdown: () => Promise<void>): void {
  app.on('before-quit', (event) => {
    event.preventDefault();
    void shutdown().then(() => app.exit());
  });
}
