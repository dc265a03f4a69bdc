import type { SetupReport } from '../../../shared/ipc/wizard.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import type { SecretStore } from '../../service/program.ts';
import type { ExchangeStore } from '../../store/store.ts';
import type { Words } from '../lines.ts';
import type { SetupSides } from '../sides.ts';

/** What a step looks at. */
export interface StepContext {
  readonly settings: ExchangeSettings;
  readonly secrets: Pick<SecretStore, 'has'>;
  readonly sides: SetupSides;
  readonly state: ExchangeStore;
  /** What the person has ticked off. */
  readonly ticks: ReadonlySet<string>;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Asks what there is to ask about one step. Changes nothing on either side. */
export type CheckStep = (context: StepContext) => Promise<SetupReport>;
