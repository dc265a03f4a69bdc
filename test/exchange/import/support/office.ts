import { type FinishedRun, runExchange } from '../../../../electron/exchange/run/run-exchange.ts';
import { createOkdesk } from '../../../../electron/okdesk/create.ts';
import { createOneC } from '../../../../electron/onec/create.ts';
import { estiProfile } from '../../../../electron/onec/profile/esti.ts';
import { openStore } from '../../../../electron/store/open.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { parseOneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import type { Progress } from '../../../../shared/run-report.ts';
import { onecSide } from '../../../scenarios/onec-side.ts';
import { startWorld, type World, type WorldOptions } from '../../../scenarios/world.ts';
import { idOf } from './records.ts';

type Entity = Readonly<Record<string, unknown>>;

const task = estiProfile.task.fields;
const sheet = estiProfile.timesheet.fields;

/** Both embedded servers with an employee of ОкДеск, and the words in which the tests speak of them. */
async function openOffice(options: WorldOptions = {}) {
  const world = await startWorld(options);
  const desk = world.okdesk.asPerson();
  const anna = desk.create('employees', {
    last_name: 'Белова',
    first_name: 'Анна',
    email: 'anna@example.test',
  });
  const side = onecSide(world.onec);
  const issueOf = (document: Entity) => Number(document[task.issueId]);
  return {
    world,
    desk,
    anna,
    onec: side,
    /** The import, as the schedule starts it. */
    load: () => world.run('import'),
    taskOf: (issueId: number): Entity => only(side.tasks().filter((found) => issueOf(found) === issueId)),
    sheetOf: (entryId: number): Entity =>
      only(side.timesheets().filter((found) => Number(found[sheet.timeEntryId]) === entryId)),
    /** What a person could change only as an administrator, past the lock. */
    inspiteOfLock: world.onec.asPerson('Администратор', { inspiteOfLock: true }),
    /** As the export records a pair. */
    link(kind: ExportKind, ref: string, okdeskId: number): void {
      const parsed = parseOneCRef(ref);
      if (parsed === undefined) throw new Error(`no reference: ${ref}`);
      world.exchange.exportLinks.put({
        kind,
        ref: parsed,
        okdeskId: idOf(okdeskId),
        contentHash: '',
        sentFields: '{}',
        attempted: '',
        archived: false,
        evidence: 'person',
      });
    },
    codes: () => world.exchange.journal.list({ limit: 1000 }).map((entry) => entry.code),
    writes: (run: FinishedRun) => run.report.writes.onec,
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Lends an office to a test and closes it whatever happens. */
export async function inOffice(
  work: (office: Office) => Promise<void>,
  options?: WorldOptions,
): Promise<void> {
  const office = await openOffice(options);
  try {
    await work(office);
  } finally {
    await office.world.close();
  }
}

function only(found: readonly Entity[]): Entity {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} documents instead of one`);
  return first;
}

/** Requests for cards of issues so far. */
export function cardsRead(world: World): number {
  return world.okdesk.requestLog().filter(({ path }) => /\/issues\/\d+$/.test(path)).length;
}

interface RunParts {
  readonly store?: Store;
  readonly signal?: AbortSignal;
  readonly progress?: (step: Progress) => void;
}

/** An import with another store, a stop or an ear for its progress. */
export async function importWith(world: World, parts: RunParts): Promise<FinishedRun | undefined> {
  const { settings } = world;
  const { signal = new AbortController().signal, progress = () => undefined } = parts;
  const finished = await runExchange({
    settings,
    onec: createOneC({ settings: settings.onec, password: world.onec.password, signal }),
    okdesk: createOkdesk({ settings: settings.okdesk, token: world.okdesk.token, signal }),
    store: parts.store?.exchange(settings.id) ?? world.exchange,
    direction: 'import',
    options: { dryRun: false, verify: false, brakeApproved: true },
    now: Date.now,
    signal,
    progress,
  });
  return finished.ok ? finished.value : undefined;
}

/** An import by a program that remembers nothing. */
export async function loadWithoutMemory(world: World): Promise<void> {
  const opened = openStore({ path: ':memory:', now: Date.now });
  if (!opened.ok) throw new Error(opened.error.code);
  await importWith(world, { store: opened.value });
  opened.value.close();
}
