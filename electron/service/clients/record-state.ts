import type { RecordState } from '../../../shared/ipc/views.ts';
import type { Exclusion } from '../../exchange/export/map/desired.ts';
import type { OutboxState } from '../../store/store.ts';

/**
 * Where a record stands on its way to ОкДеск. A refusal and a question speak first, because they need a person; then the
 * seed's conditions, then the queue, then the pair.
 */
export function recordState(
  queued: OutboxState | undefined,
  excluded: Exclusion | undefined,
  linked: boolean,
): RecordState {
  if (queued === 'refused' || queued === 'undecided') return queued;
  if (excluded !== undefined) return 'excluded';
  if (queued !== undefined) return queued === 'parked' ? 'parked' : 'queued';
  return linked ? 'linked' : 'unknown';
}
