import type { SettingsView } from '../../../shared/ipc/settings.ts';
import { type ProgramSettings, programSettingsSchema } from '../../../shared/program-settings.ts';
import { type ExchangeSettings, exchangeSettingsSchema } from '../../../shared/settings.ts';
import { bridge, useAction } from '../../bridge.ts';
import { type Draft, useDraft } from './draft/use-draft.ts';
import { exchangeFaults, type Fault, programFaults } from './faults/faults.ts';

/** The program's settings and those of the chosen exchange, as the person is changing them. */
export interface SettingsDraft {
  readonly program: Draft<ProgramSettings>;
  /** Present while an exchange is chosen. */
  readonly exchange: Draft<ExchangeSettings> | undefined;
  readonly faults: readonly Fault[];
  readonly dirty: boolean;
  readonly saving: boolean;
  /** Why the last saving failed. */
  readonly error: Error | null;
  /** Answers whether everything was saved. */
  save(): Promise<boolean>;
  drop(): void;
}

/** Stands in while there is no exchange to change. */
const noExchange = exchangeSettingsSchema.parse({ id: 'none' });

export function useSettingsDraft(view: SettingsView, chosen: ExchangeSettings | undefined): SettingsDraft {
  const program = useDraft('draft.program', programSettingsSchema, view.program);
  const ofExchange = useDraft(
    `draft.exchange.${chosen?.id ?? ''}`,
    exchangeSettingsSchema,
    chosen ?? noExchange,
  );
  const exchange = chosen === undefined ? undefined : ofExchange;
  const saveProgram = useAction(bridge.settings.saveProgram, ['settings']);
  const saveExchange = useAction(bridge.settings.saveExchange, ['settings']);
  const faults = [
    ...programFaults(program.value).map((fault) => ({ ...fault, path: `program.${fault.path}` })),
    ...(exchange === undefined ? [] : exchangeFaults(exchange.value)),
  ];
  const save = async () => {
    if (faults.length > 0) return false;
    try {
      if (program.dirty) await saveProgram.mutateAsync({ program: program.value });
      if (exchange?.dirty === true) await saveExchange.mutateAsync({ settings: exchange.value });
    } catch {
      // The action keeps its failure, and the bar shows it.
      return false;
    }
    program.drop();
    exchange?.drop();
    return true;
  };
  return {
    program,
    exchange,
    faults,
    dirty: program.dirty || exchange?.dirty === true,
    saving: saveProgram.isPending || saveExchange.isPending,
    error: saveProgram.error ?? saveExchange.error,
    save,
    drop() {
      program.drop();
      exchange?.drop();
      saveProgram.reset();
      saveExchange.reset();
    },
  };
}
