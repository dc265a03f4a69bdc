import type { z } from 'zod';
import type { OneCRef } from '../../../shared/ids.ts';
import type { clientQuestions } from '../../../shared/ipc/clients.ts';
import { createReplica } from '../../exchange/export/read/replica.ts';
import { typeOfKind } from '../../explain/subject.ts';
import { type ClientView, recordView } from './view.ts';

type Card = z.input<(typeof clientQuestions)['card']['answer']>;

/** What belongs to a client, in the order in which it goes. */
export const belongings = ['contact', 'agreement', 'maintenance_entity', 'equipment'] as const;

/** A client with its contacts, contracts, objects and equipment; `undefined` for one that 1C does not have. */
export function clientCard(view: ClientView, ref: OneCRef): Card | undefined {
  const partner = view.index.entry('company', ref);
  if (partner === undefined) return undefined;
  const replica = createReplica(view.store.replica);
  const parts = belongings.flatMap((kind) =>
    replica
      .list(typeOfKind[kind], ref)
      .flatMap((record) => view.index.entry(kind, record.ref) ?? [])
      .map((entry) => recordView(view, entry))
      .sort((one, other) => (one.title < other.title ? -1 : 1)),
  );
  return { partner: recordView(view, partner), parts };
}
