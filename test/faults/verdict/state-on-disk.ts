import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../electron/store/open.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { exchangeIdSchema } from '../../../shared/ids.ts';
import type { Played } from '../world/play.ts';
import { exchangeName } from '../world/program.ts';
import { onecPassword } from '../world/sides.ts';

/** Secrets in any form in any file that the program wrote. */
export function secretsOnDisk({ folder, world }: Played): readonly string[] {
  const { token } = world.sides.okdesk;
  const { user } = world.sides.onec;
  const secrets = [
    token,
    onecPassword,
    encodeURIComponent(onecPassword),
    Buffer.from(`${user}:${onecPassword}`).toString('base64'),
  ];
  return readdirSync(folder).flatMap((name) => {
    const content = readFileSync(join(folder, name));
    return secrets.flatMap((secret) => (content.includes(secret) ? [`${name} holds a secret`] : []));
  });
}

/** Queue, links and journal agree with what is on both sides. */
export function bookkeepingFaults({ world }: Played): readonly string[] {
  const opened = openStore({ path: world.database, now: world.clock.now });
  if (!opened.ok) return [`the state cannot be opened: ${opened.error.code}`];
  const store = opened.value.exchange(exchangeIdSchema.parse(exchangeName));
  const { onec } = world.sides;
  try {
    const sheets = new Set(
      onec
        .asPerson()
        .all('Document_ЛистУчетаРабочегоВремени')
        .map((sheet) => String(sheet['Ref_Key'])),
    );
    const links = store.importLinks.list('time_entry');
    const lost = links.filter((link) => link.state === 'linked' && !sheets.has(String(link.ref)));
    const due = store.inbox.pending(1000).filter((row) => row.state === 'due');
    return [
      ...lost.map((link) => `the link of time entry ${link.okdeskId} leads nowhere`),
      ...due.map((row) => `issue ${row.issueId} still waits`),
      ...untold(store),
      ...toldTwice(
        store.runs.list(500).map((run) => run.id),
        (runId) => store.journal.list({ runId, levels: ['error'], limit: 1000 }),
      ),
    ];
  } finally {
    opened.value.close();
  }
}

/** A run that did not go to its end says why. */
function untold({ runs, journal }: ExchangeStore): readonly string[] {
  return runs.list(500).flatMap(({ id, trial, outcome }) => {
    if (trial || (outcome !== 'partial' && outcome !== 'refused')) return [];
    const told = journal.list({ runId: id, levels: ['error', 'warning'], limit: 1 }).length > 0;
    return told ? [] : [`run ${id} ended ${outcome} and does not say why`];
  });
}

type Line = {
  readonly code: string;
  readonly onecRef?: string | undefined;
  readonly okdeskId?: number | undefined;
  readonly issueId?: number | undefined;
};

/** One failure is one line of its run: code and record together. */
function toldTwice(runs: readonly number[], linesOf: (runId: number) => readonly Line[]): readonly string[] {
  return runs.flatMap((runId) => {
    const seen = new Set<string>();
    return linesOf(runId).flatMap(({ code, onecRef, okdeskId, issueId }) => {
      const key = [code, onecRef, okdeskId, issueId].join(' ');
      if (seen.has(key)) return [`run ${runId} tells ${key.trim()} twice`];
      seen.add(key);
      return [];
    });
  });
}
