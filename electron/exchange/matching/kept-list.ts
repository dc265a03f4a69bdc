import type { ExportKind } from '../../../shared/kinds.ts';
import type { Desired } from '../export/map/desired.ts';
import { existingSchema } from '../plan/existing.ts';
import type { RunContext } from '../run/context.ts';
import type { Candidate } from './candidate.ts';
import { existingKeys, wantedKeys } from './keys.ts';

/**
 * The list of one kind in the store, by the keys of its records: an account has tens of thousands, and a run looks for few
 * of them at a time, so none stays in memory.
 */
interface KeptList {
  /** A record that is there already is replaced and keeps its place in the list. */
  put(candidates: readonly Candidate[]): void;
  /** Each record that has one of the keys, in the order of the list. */
  find(desired: Desired): readonly Candidate[];
}

export function createKeptList({ store, runId, settings }: RunContext, kind: ExportKind): KeptList {
  const { attributes } = settings.okdesk;
  return {
    put(candidates) {
      const records = candidates.map(({ existing, isWhole }) => ({
        okdeskId: existing.id,
        payload: JSON.stringify(existing),
        whole: isWhole,
        keys: existingKeys(existing, attributes).filter((key) => key !== ''),
      }));
      store.listed.put(runId, kind, records);
    },
    find(desired) {
      const keys = wantedKeys(desired, attributes).map(({ key }) => key);
      return store.listed.byKeys(runId, kind, keys).map(({ payload, whole }) => ({
        existing: existingSchema.parse(JSON.parse(payload)),
        isWhole: whole,
      }));
    },
  };
}
