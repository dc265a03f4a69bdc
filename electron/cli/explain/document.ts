import { type OkdeskId, okdeskIdSchema } from '../../../shared/ids.ts';
import type { ExchangeSettings } from '../../../shared/settings.ts';
import { createOneC } from '../../onec/create.ts';
import type { CommandContext } from '../command.ts';
import { onecPasswordAtHand } from '../secrets.ts';

/**
 * The issue behind a document of 1C with this number: «Задание сотруднику» or «Лист учета рабочего времени». Numbers are
 * 1C's own and stand nowhere in the store, so 1C is asked, and only when its password is at hand.
 */
export async function issueOfDocument(
  context: CommandContext,
  settings: ExchangeSettings,
  number: string,
): Promise<OkdeskId | undefined> {
  const password = onecPasswordAtHand(context);
  if (password === undefined || settings.onec.url === '') return undefined;
  const { signal, now } = context;
  const onec = createOneC({ settings: settings.onec, password, signal, now });
  const { task, timesheet } = onec.profile;
  for (const { set, fields } of [task, timesheet]) {
    const filter = `${fields.number} eq '${number.replaceAll("'", "''")}'`;
    const found = await onec.list(set, { filter, select: ['Ref_Key', fields.issueId] });
    if (!found.ok) return undefined;
    for (const entity of found.value) {
      const issueId = okdeskIdSchema.safeParse(entity[fields.issueId]);
      if (issueId.success) return issueId.data;
    }
  }
  return undefined;
}
