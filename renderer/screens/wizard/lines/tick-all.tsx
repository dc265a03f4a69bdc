import { Button } from '@fluentui/react-components';
import type { SetupLine } from '../../../../shared/ipc/wizard.ts';
import { useTexts } from '../../../texts/texts.ts';
import { isTickable } from '../step-state.ts';
import { lineTexts } from './texts.ts';

interface Properties {
  readonly lines: readonly SetupLine[];
  /** What the lines are about, for the screen reader. */
  readonly about: string;
  readonly onTick: (ids: readonly string[], on: boolean) => unknown;
}

/** Ticks everything that only a person can judge; once all is ticked, takes the ticks off. */
export function TickAll({ lines, about, onTick }: Properties) {
  const text = useTexts(lineTexts);
  const tickable = lines.filter(isTickable);
  const open = tickable.filter(({ state }) => state === 'manual');
  if (tickable.length < 2) return null;
  const on = open.length > 0;
  const words = text(on ? 'tickAll' : 'untickAll');
  const ids = (on ? open : tickable).map(({ id }) => id);
  return (
    <div>
      <Button size="small" aria-label={`${words}: ${about}`} onClick={() => onTick(ids, on)}>
        {words}
      </Button>
    </div>
  );
}
