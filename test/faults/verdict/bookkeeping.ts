import type { TableName } from '../../../electron/sandbox/okdesk/data/tables.ts';
import type { ExchangeStore } from '../../../electron/store/store.ts';
import { type ExportKind, exportKinds } from '../../../shared/kinds.ts';
import type { Played } from '../world/play.ts';
import type { Sides } from '../world/sides.ts';
import { withState } from '../world/state.ts';
import { journalFaults } from './journal.ts';

/** Queues, links and journal agree with what is on both sides. */
export function bookkeepingFaults({ world }: Played): readonly string[] {
  return withState(world, (store) => [
    ...exportLinkFaults(store, world.sides),
    ...outboxFaults(store),
    ...importLinkFaults(store, world.sides),
    ...inboxFaults(store),
    ...journalFaults(store),
  ]);
}

const tables: Readonly<Record<ExportKind, TableName>> = {
  company: 'companies',
  contact: 'contacts',
  agreement: 'agreements',
  maintenance_entity: 'maintenance_entities',
  manufacturer: 'equipment_manufacturers',
  equipment_kind: 'equipment_kinds',
  equipment_model: 'equipment_models',
  equipment: 'equipments',
};

/** A link leads to a record that is there, and nothing is in doubt about it. */
function exportLinkFaults({ exportLinks }: ExchangeStore, { okdesk }: Sides): readonly string[] {
  return exportKinds.flatMap((kind) => {
    const there = new Set(okdesk.all(tables[kind]).map(({ id }) => id));
    return exportLinks
      .list(kind)
      .flatMap(({ okdeskId, attempted }) => [
        ...(there.has(okdeskId) ? [] : [`the link of ${kind} ${okdeskId} leads nowhere`]),
        ...(attempted === '' ? [] : [`what became of ${kind} ${okdeskId} is still in doubt`]),
      ]);
  });
}

/** Whatever is left in the queue waits for a person, or for a record that does. */
function outboxFaults({ outbox }: ExchangeStore): readonly string[] {
  return exportKinds.flatMap((kind) =>
    outbox
      .pending(kind, Number.MAX_SAFE_INTEGER)
      .filter(({ state }) => state === 'due')
      .map(({ ref }) => `${kind} ${ref} still waits`),
  );
}

const documents = {
  issue: 'Document_ЗаданиеСотруднику',
  time_entry: 'Document_ЛистУчетаРабочегоВремени',
  attachment: 'Catalog_ЗаданиеСотрудникуПрисоединенныеФайлы',
} as const;

function importLinkFaults({ importLinks }: ExchangeStore, { onec }: Sides): readonly string[] {
  return (['issue', 'time_entry', 'attachment'] as const).flatMap((kind) => {
    const there = new Set(
      onec
        .asPerson()
        .all(documents[kind])
        .map((entity) => String(entity['Ref_Key'])),
    );
    return importLinks
      .list(kind)
      .filter(({ state, ref }) => state === 'linked' && !there.has(String(ref)))
      .map(({ okdeskId }) => `the link of ${kind} ${okdeskId} leads nowhere`);
  });
}

function inboxFaults({ inbox }: ExchangeStore): readonly string[] {
  return inbox
    .pending(Number.MAX_SAFE_INTEGER)
    .filter(({ state }) => state === 'due')
    .map(({ issueId }) => `issue ${issueId} still waits`);
}
