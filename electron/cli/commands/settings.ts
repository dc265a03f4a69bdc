import { z } from 'zod';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { failed, type Result } from '../../../shared/result.ts';
import { exchangeSettingsSchema, type Settings, settingsSchema } from '../../../shared/settings.ts';
import { readSettings, writeSettings } from '../../store/settings-file.ts';
import { type CommandContext, type CommandOutcome, defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { chooseExchange } from '../session.ts';
import { setValue } from '../setting-value.ts';

/** Name of the exchange that the first `--set` makes. */
const firstExchange = exchangeIdSchema.parse('main');

/** Shows the settings of one exchange, or changes single ones. */
export const settings = defineCommand({
  options: { set: { type: 'string', multiple: true }, 'start-over': { type: 'boolean', default: false } },
  schema: z.object({
    set: z.array(z.string()).default([]),
    'start-over': z.boolean(),
    words: z.tuple([]),
  }),
  run: (context, options) =>
    options.set.length === 0 && !options['start-over']
      ? show(context)
      : change(context, options.set, options['start-over']),
});

async function show(context: CommandContext): Promise<Result<CommandOutcome, Problem>> {
  const chosen = chooseExchange(context);
  if (!chosen.ok) return chosen;
  context.terminal.say('cli.settings_file', { path: context.place.settings });
  context.terminal.line(JSON.stringify(chosen.value, null, 2));
  return ended(exitCodes.complete, { path: context.place.settings, settings: chosen.value });
}

async function change(
  context: CommandContext,
  assignments: readonly string[],
  startOver: boolean,
): Promise<Result<CommandOutcome, Problem>> {
  const { place, terminal, now } = context;
  const present = readSettings(place.settings);
  if (!present.ok && !startOver) return present;
  const before = present.ok ? present.value.settings : settingsSchema.parse({});
  const id = context.exchangeId ?? before.exchanges[0]?.id ?? firstExchange;
  let exchange = before.exchanges.find((one) => one.id === id) ?? exchangeSettingsSchema.parse({ id });
  for (const assignment of assignments) {
    const changed = setValue(exchange, assignment);
    if (!changed.ok) return failed(changed.error);
    exchange = changed.value;
  }
  const after: Settings = {
    ...before,
    exchanges: [...before.exchanges.filter((one) => one.id !== id), exchange],
  };
  const written = writeSettings(place.settings, after, now);
  if (!written.ok) return written;
  if (written.value.keptAs !== undefined) terminal.say('cli.settings_kept', { path: written.value.keptAs });
  terminal.say('cli.settings_written', { path: place.settings });
  return ended(exitCodes.complete, { path: place.settings, settings: exchange });
}
