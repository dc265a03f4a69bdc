import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import { readCards } from '../export/targets/read-cards.ts';
import type { Target } from '../export/targets/target.ts';
import type { RunContext } from '../run/context.ts';
import { candidateOf, type Lookup, lookupBySearch } from './candidate.ts';
import { createKeptList } from './kept-list.ts';

/**
 * The whole list of a kind by keys. Where its items are short, the cards of records that are not ours yet are read too when
 * they are not more than `mostCards`; otherwise each new record is also searched for.
 */
export async function readList(
  context: RunContext,
  target: Target,
  given: {
    readonly mostCards: number;
    /** Hears how many records each page had. */
    onPage(records: number): void;
  },
): Promise<Result<Lookup, Problem>> {
  const { exportLinks } = context.store;
  const list = createKeptList(context, target.kind);
  const strangers: OkdeskId[] = [];
  let listed = 0;
  let areAllShort = true;
  for await (const page of target.all()) {
    if (!page.ok) return page;
    // Whoever stops the run, or leaves the lists, looks for nothing in them any more.
    if (context.signal.aborted) break;
    const candidates = page.value.map((existing) => candidateOf(target, existing));
    const fresh = candidates.filter(({ existing: { kind, id } }) => {
      return exportLinks.ownerOf(kind, id) === undefined;
    });
    list.put(fresh);
    strangers.push(...fresh.map(({ existing }) => existing.id));
    listed += candidates.length;
    areAllShort &&= candidates.every(({ isWhole }) => !isWhole);
    given.onPage(candidates.length);
  }
  const inList: Lookup = async (desired) => success(list.find(desired));
  if (listed === 0 || !areAllShort) return success(inList);
  if (strangers.length <= given.mostCards) {
    const read = await readCards(context, target, strangers, (_, card) => {
      list.put([{ existing: card, isWhole: true }]);
    });
    return read.ok ? success(inList) : read;
  }
  const bySearch = lookupBySearch(target);
  if (bySearch === undefined) return success(inList);
  return success(async (desired) => {
    const found = await bySearch(desired);
    return found.ok ? success([...list.find(desired), ...found.value]) : found;
  });
}
