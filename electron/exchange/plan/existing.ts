import { z } from 'zod';
import { type OkdeskId, okdeskIdSchema } from '../../../shared/ids.ts';
import { type ExportKind, exportKindSchema } from '../../../shared/kinds.ts';

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

/** The same, read back from JSON. */
export const existingSchema: z.ZodType<Existing> = z.object({
  kind: exportKindSchema,
  id: okdeskIdSchema,
  title: z.string(),
  active: z.boolean(),
  fields: z.record(z.string(), z.unknown()),
});
