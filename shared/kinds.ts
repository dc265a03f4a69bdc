import { z } from 'zod';

/** What goes 1C → ОкДеск, in the order of dependency: no kind refers to a later one. */
export const exportKinds = [
  'manufacturer',
  'equipment_kind',
  'equipment_model',
  'company',
  'contact',
  'agreement',
  'maintenance_entity',
  'equipment',
] as const;
export const exportKindSchema = z.enum(exportKinds);
export type ExportKind = z.infer<typeof exportKindSchema>;

/** What comes ОкДеск → 1C. */
export const importKinds = ['issue', 'comment', 'attachment', 'time_entry', 'check_list'] as const;
export const importKindSchema = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKindSchema>;

export const recordKindSchema = z.enum([...exportKinds, ...importKinds]);
export type RecordKind = z.infer<typeof recordKindSchema>;

/** `export` is 1C → ОкДеск (the seed's «выгрузка»), `import` is ОкДеск → 1C («загрузка»). */
export const directionSchema = z.enum(['export', 'import']);
export type Direction = z.infer<typeof directionSchema>;

/**
 * A record as people meet it: its kind, how it is called, and where it is on either side. `title` is personal data
 * when the kind is a contact.
 */
export const recordSchema = z.object({
  kind: recordKindSchema,
  title: z.string(),
  onecRef: z.string().optional(),
  okdeskId: z.number().optional(),
});
