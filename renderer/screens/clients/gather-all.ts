import type { ExchangeId } from '../../../shared/ids.ts';
import type { ClientRecord } from '../../../shared/ipc/clients.ts';
import { bridge } from '../../bridge.ts';
import type { asQuestion } from './filter.ts';
import type { Selection } from './selection.ts';

/** The most that one answer carries. */
const pageSize = 500;

/** Everything that a filter finds, page by page; `undefined` when a page could not be had. */
export async function gatherAll(
  question: { readonly exchangeId: ExchangeId } & ReturnType<typeof asQuestion>,
  total: number,
): Promise<Selection | undefined> {
  const found = new Map<ClientRecord['ref'], ClientRecord>();
  for (let offset = 0; offset < total; offset += pageSize) {
    const page = await bridge.clients.list({ ...question, offset, limit: pageSize });
    if (!page.ok) return undefined;
    for (const record of page.value.records) found.set(record.ref, record);
  }
  return found;
}
