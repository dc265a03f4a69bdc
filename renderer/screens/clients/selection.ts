import type { OneCRef } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import type { MessageCode } from '../../../shared/messages/index.ts';
import { type FlagKind, hasFlag } from './filter.ts';

/** Ticked records as they were when they were ticked. */
export type Selection = ReadonlyMap<OneCRef, ClientRecord>;

export function toggled(selection: Selection, record: ClientRecord): Selection {
  const next = new Map(selection);
  if (!next.delete(record.ref)) next.set(record.ref, record);
  return next;
}

export interface FlagWish {
  readonly kind: FlagKind;
  readonly ref: OneCRef;
}

/** What a wish about flags would change, and for how many which rule stands against it. */
export interface FlagPlan {
  readonly wishes: readonly FlagWish[];
  readonly forbidden: readonly { readonly code: MessageCode; readonly count: number }[];
}

const order: readonly FlagKind[] = ['company', 'contact', 'agreement'];

/**
 * Records whose flag is to change, clients first. What the seed's rule forbids is left out and counted by its reason; a
 * contact whose client is in the same wish is not forbidden by the client's flag.
 */
export function flagPlan(records: Iterable<ClientRecord>, on: boolean): FlagPlan {
  const all = [...records];
  const becoming = new Set(on ? all.filter((record) => record.kind === 'company').map(({ ref }) => ref) : []);
  const wishes: FlagWish[] = [];
  const forbidden = new Map<MessageCode, number>();
  for (const { kind, ref, forbidden: reason, partner } of all) {
    if (!hasFlag(kind)) continue;
    const soon =
      reason?.code === 'clients.forbidden_partner_not_flagged' &&
      partner !== undefined &&
      becoming.has(partner.ref);
    if (!on || reason === undefined || soon) wishes.push({ kind, ref });
    else forbidden.set(reason.code, (forbidden.get(reason.code) ?? 0) + 1);
  }
  wishes.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return { wishes, forbidden: [...forbidden].map(([code, count]) => ({ code, count })) };
}
