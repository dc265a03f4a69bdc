import type { Progress } from '../../../shared/run-report.ts';
import type { Terminal } from '../terminal.ts';
import { kindName } from './names.ts';

const refreshMs = 100;

/**
 * Shows the steps of a run: one moving line where a person looks on, one line per phase and kind in a log file.
 */
export function progressView(terminal: Terminal, now: () => number): (step: Progress) => void {
  let shownAt = Number.NEGATIVE_INFINITY;
  let phase = '';
  return (step) => {
    const current = `${step.direction} ${step.phase} ${step.kind ?? ''}`;
    const isNew = current !== phase;
    phase = current;
    if (!terminal.interactive) {
      if (isNew) terminal.line(describe(terminal, { ...step, secondsLeft: undefined }));
      return;
    }
    if (!isNew && now() - shownAt < refreshMs) return;
    shownAt = now();
    terminal.overwrite(describe(terminal, step));
  };
}

function describe(
  terminal: Terminal,
  {
    direction,
    phase,
    kind,
    done,
    total,
    secondsLeft,
  }: Omit<Progress, 'secondsLeft'> & { secondsLeft?: number | undefined },
): string {
  const parts = [
    terminal.text(`cli.direction_${direction}`),
    terminal.text(`cli.phase_${phase}`),
    ...(kind === undefined ? [] : [kindName(terminal, kind)]),
    total === undefined ? String(done) : `${done} / ${total}`,
    ...(secondsLeft === undefined ? [] : [terminal.text('cli.seconds_left', { seconds: secondsLeft })]),
  ];
  return parts.join(' · ');
}
