import process from 'node:process';

/**
 * What whoever starts the stand-in decides, beside the program's own command line:
 *
 * - `DESKTOP_HOST_HEADED=1` windows a person sees (a display is needed);
 * - `DESKTOP_HOST_ENCRYPTION` `unavailable` or `basic_text`: what safeStorage can do on this "machine";
 * - `DESKTOP_HOST_SYSTEM_PROXY` the system's proxy answer in PAC words, such as `PROXY 127.0.0.1:3128`;
 * - `DESKTOP_HOST_LOCALE` the system's language, default `ru`.
 */
export const host = {
  headed: process.env['DESKTOP_HOST_HEADED'] === '1',
  encryption: process.env['DESKTOP_HOST_ENCRYPTION'] ?? 'available',
  systemProxy: process.env['DESKTOP_HOST_SYSTEM_PROXY'] ?? 'DIRECT',
  locale: process.env['DESKTOP_HOST_LOCALE'] ?? 'ru',
  /** A test started us: it sees tray, notices and opened addresses by its own probe, so nothing is printed. */
  underTest: process.channel !== undefined && process.channel !== null,
};

/** Tells a person at the terminal what Windows would have shown beside the window. */
export function tellPerson(text: string): void {
  if (!host.underTest) process.stdout.write(`${text}\n`);
}
