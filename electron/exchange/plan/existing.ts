import type { OkdeskId } from '../../../shared/ids.ts';
import type { ExportKind } from '../../../shared/kinds.ts';

/** A record that ОкДеск has, its values under the names of write bodies, so that both sides compare field by field. */
export interface Existing {
  readonly kind: ExportKind;
  readonly id: OkdeskId;
  readonly title: string;
  /** False for archived records. */
  readonly active: boolean;
  /** A field that the answer did not have, or had empty, is absent. */
  readonly fields: Readonly<Record<string, unknown>>;
}
