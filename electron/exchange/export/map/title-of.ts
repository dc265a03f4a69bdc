import type { OneCRef } from '../../../../shared/ids.ts';
import type { ExportKind } from '../../../../shared/kinds.ts';
import type { MapView } from './desired.ts';
import { mapRecord } from './index.ts';

/** How people call a record, for the sentence of another record that waits for it. */
export function titleOf(view: MapView, kind: ExportKind, ref: OneCRef): string {
  const mapped = mapRecord(kind, ref, view);
  return mapped.status === 'ready' ? mapped.desired.title : mapped.title;
}
