import { z } from 'zod';
import { checkOkdesk } from '../../okdesk/check/check.ts';
import { checkOneC } from '../../onec/check/check.ts';
import { defineCommand, ended } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readSecrets } from '../secrets.ts';
import { chooseExchange } from '../session.ts';
import { showCheck } from '../show/check.ts';

/** Asks both sides everything that the exchange needs, and says what to mend. */
export const check = defineCommand({
  options: {},
  schema: z.object({ words: z.tuple([]) }),
  run: async (context) => {
    const chosen = chooseExchange(context);
    if (!chosen.ok) return chosen;
    const secrets = await readSecrets(context, chosen.value);
    if (!secrets.ok) return secrets;
    const { onecPassword, okdeskToken } = secrets.value;
    const { signal, now } = context;
    const reports = await Promise.all([
      checkOneC({ settings: chosen.value.onec, password: onecPassword, signal, now }),
      checkOkdesk({ settings: chosen.value.okdesk, token: okdeskToken, signal, now }),
    ]);
    for (const report of reports) showCheck(context.terminal, report);
    const good = reports.every((report) => report.good);
    return ended(good ? exitCodes.complete : exitCodes.refused, { reports });
  },
});
