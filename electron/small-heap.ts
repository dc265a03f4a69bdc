import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the memory of the program near to what it needs, on a PC where it shares the memory with 1C. By itself V8 doubles the
 * room for young objects while many of them live, up to 128 MB on a PC with much memory, and lets old objects grow to four
 * times of what lives before it collects them. An exchange of 43,000 records takes 207 MB at its most with the first flag
 * alone, 158 MB with both, and no longer (measured, `npm run bench -- growth`).
 *
 * `--max-semi-space-size` would say the first, but V8 reads it only before it starts, which a packed Electron program cannot
 * reach. Both factors are read at every growth (V8, `new-spaces.cc`, `memory-controller.cc`), and Electron leaves V8's flags
 * open after the start (electron pull request 42414). A V8 that does not know a flag says so on stderr and goes on.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
