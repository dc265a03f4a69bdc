import { setFlagsFromString } from 'node:v8';

/**
 * Gives V8's young objects no more room than the start of the program needed. V8 doubles that room while many young
 * objects live, up to 128 MB on a PC with much memory, and keeps it; an exchange takes no longer without it (measured).
 * `--max-semi-space-size` would say the same, but V8 reads it only before it starts, which a packed Electron program
 * cannot reach. The factor is read at every growth (V8, `new-spaces.cc`), and Electron leaves V8's flags open after the
 * start (electron pull request 42414). A V8 that does not know the flag says so on stderr and goes on.
 */
export function keepYoungObjectsSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
