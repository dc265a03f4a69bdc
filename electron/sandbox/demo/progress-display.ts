import type { Progress } from '../../../shared/run-report.ts';
import type { Words } from './words.ts';

/** Where progress goes: a terminal gets one line that changes, everything else gets a line now and then. */
export interface Screen {
  readonly isTerminal: boolean;
  write(text: string): void;
}

export interface ProgressDisplay {
  show(step: Progress): void;
  /** Takes the changing line away, so that other text can follow. */
  clear(): void;
}

const terminalPauseMs = 100;
const linePauseMs = 2000;
const clearLine = '\r\u001b[2K';

/** Shows steps of a run; steps that come faster than a person reads are left out. `now` is in milliseconds. */
export function createProgressDisplay(screen: Screen, words: Words, now: () => number): ProgressDisplay {
  let lastShown = Number.NEGATIVE_INFINITY;
  let dirty = false;
  const pause = screen.isTerminal ? terminalPauseMs : linePauseMs;
  return {
    show(step) {
      if (now() - lastShown < pause) return;
      lastShown = now();
      dirty = screen.isTerminal;
      const line = progressLine(step, words);
      screen.write(screen.isTerminal ? `${clearLine}${line}` : `${line}\n`);
    },
    clear() {
      if (dirty) screen.write(clearLine);
      dirty = false;
      lastShown = Number.NEGATIVE_INFINITY;
    },
  };
}

/** «отправка, компании: 12 из 22, осталось около 3 с». */
function progressLine(step: Progress, words: Words): string {
  const { phase, kind, done, total, secondsLeft } = step;
  const count = total === undefined ? String(done) : words.say('demo.progress_of', { done, total });
  const left = secondsLeft === undefined ? '' : words.say('demo.progress_left', { seconds: secondsLeft });
  return words.say('demo.progress', {
    phase: words.say(`demo.phase_${phase}`),
    kind: kind === undefined ? '' : `, ${words.say(`demo.kind_${kind}`)}`,
    count,
    left,
  });
}
