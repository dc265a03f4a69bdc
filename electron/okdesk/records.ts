import { z } from 'zod';
import { okdeskIdSchema } from '../../shared/ids.ts';

/**
 * What ОкДеск answers, and only what we use of it: fields we do not know pass unread, fields we use are checked.
 * Optional values come as `null`, as `""` or not at all (OkDesk API, shapes of answers); here all three become `undefined`.
 * A number in the place of a text (`crm_1c_id` in one old client) is taken as its digits.
 */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => (value === null || value === '' ? undefined : value));
/** Decimal hours. Nothing in their place is an unreadable answer, never an entry of no time. */
const hours = z.union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())]);
const id = okdeskIdSchema;
const optionalId = okdeskIdSchema.nullish().transform((value) => value ?? undefined);
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value): z.output<Item>[] => value ?? []);
const named = z.object({ id, name: text });
const optionalNamed = z
  .object({ id: optionalId, name: text })
  .nullish()
  .transform((value) => (value?.id === undefined ? undefined : { id: value.id, name: value.name }));

/** A custom attribute: values of any kind are read leniently (accounts were seen to hold numbers). */
const parameterSchema = z.object({
  code: z.coerce.string(),
  name: text,
  field_type: text,
  value: z.unknown(),
});
export type Parameter = z.infer<typeof parameterSchema>;

const attachmentSchema = z.object({
  id,
  attachment_file_name: z.string(),
  description: text,
  attachment_file_size: z.coerce.number().nullish(),
  is_public: z.boolean().nullish(),
  created_at: text,
  comment_id: optionalId,
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const companySchema = z.object({
  id,
  name: z.string(),
  additional_name: text,
  site: text,
  email: text,
  phone: text,
  address: text,
  crm_1c_id: text,
  active: z.boolean().nullish(),
  default_assignee: optionalNamed,
  parameters: list(parameterSchema),
});
export type Company = z.infer<typeof companySchema>;

export const contactSchema = z.object({
  id,
  name: text,
  last_name: text,
  first_name: text,
  patronymic: text,
  position: text,
  email: text,
  phone: text,
  mobile_phone: text,
  active: z.boolean().nullish(),
  company_id: optionalId,
  crm_1c_id: text,
  parameters: list(parameterSchema),
});
export type Contact = z.infer<typeof contactSchema>;

export const agreementSchema = z.object({
  id,
  title: text,
  active: z.boolean().nullish(),
  start_date: text,
  end_date: text,
  cost: z.coerce.number().nullish(),
  crm_1c_id: text,
  company_ids: list(id),
  companies: list(named),
  agreement_type: z.unknown().optional(),
  parameters: list(parameterSchema),
});
export type Agreement = z.infer<typeof agreementSchema>;

export const maintenanceEntitySchema = z.object({
  id,
  name: z.string(),
  address: text,
  comment: text,
  active: z.boolean().nullish(),
  company_id: optionalId,
  agreements: list(z.object({ id, title: text })),
  parameters: list(parameterSchema),
});
export type MaintenanceEntity = z.infer<typeof maintenanceEntitySchema>;

/** Equipment kinds, manufacturers and models: `code` is their natural key and cannot be edited. */
export const directoryEntrySchema = z.object({
  id,
  code: z.coerce.string(),
  name: z.string(),
  description: text,
  visible: z.boolean().nullish(),
  equipment_kind: z.object({ id, code: z.coerce.string().nullish() }).nullish(),
  equipment_manufacturer: z.object({ id, code: z.coerce.string().nullish() }).nullish(),
});
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;

export const equipmentSchema = z.object({
  id,
  serial_number: text,
  inventory_number: text,
  comment: text,
  company: optionalNamed,
  maintenance_entity: optionalNamed,
  maintenance_entity_id: optionalId,
  equipment_kind: z.object({ code: z.coerce.string() }).nullish(),
  equipment_manufacturer: z.object({ code: z.coerce.string() }).nullish(),
  equipment_model: z.object({ code: z.coerce.string() }).nullish(),
  agreements: list(z.object({ id, title: text })),
  parameters: list(parameterSchema),
});
export type Equipment = z.infer<typeof equipmentSchema>;

const employeeSchema = z.object({
  id,
  last_name: text,
  first_name: text,
  patronymic: text,
  name: text,
  email: text,
  login: text,
  active: z.boolean().nullish(),
});
export const employeesSchema = z.array(employeeSchema);
export type Employee = z.infer<typeof employeeSchema>;

export const statusSchema = z.object({ code: z.string(), name: text, color: text });
export type Status = z.infer<typeof statusSchema>;

/** An item of `issues/list`: short, with other names than the card. Only what the window needs. */
export const issueListItemSchema = z.object({ id, title: text, updated_at: z.string() });
export type IssueListItem = z.infer<typeof issueListItemSchema>;

/** The card of an issue (`GET issues/{id}`). */
export const issueSchema = z.object({
  id,
  title: text,
  /** HTML; mail issues carry whole documents. */
  description: text,
  created_at: z.string(),
  updated_at: z.string(),
  completed_at: text,
  deadline_at: text,
  source: text,
  /** Decimal hours. */
  spent_time_total: z.coerce.number().nullish(),
  company_id: optionalId,
  service_object_id: optionalId,
  equipment_ids: list(id),
  parent_id: optionalId,
  child_ids: list(id),
  attachments: list(attachmentSchema),
  parameters: list(parameterSchema),
  comments: z.object({ count: z.number().nullish(), last_at: text }).nullish(),
  type: z.object({ code: z.string(), name: text }).nullish(),
  priority: z.object({ code: z.string(), name: text }).nullish(),
  status: z.object({ code: z.string(), name: text }).nullish(),
  contact: optionalNamed,
  agreement: z.object({ id, title: text }).nullish(),
  assignee: optionalNamed,
  author: z.object({ id: optionalId, name: text, type: text }).nullish(),
});
export type Issue = z.infer<typeof issueSchema>;

export const commentSchema = z.object({
  id,
  /** HTML. */
  content: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  public: z.boolean().nullish(),
  published_at: text,
  author: z.object({ id: optionalId, name: text, type: text }).nullish(),
  attachments: list(attachmentSchema),
});
export type Comment = z.infer<typeof commentSchema>;

export const timeEntrySchema = z.object({
  id,
  comment: text,
  spent_time: hours,
  logged_at: text,
  employee: z.object({ id: optionalId, name: text, login: text }).nullish(),
  parameters: list(parameterSchema),
});
export type TimeEntry = z.infer<typeof timeEntrySchema>;

export const checkListItemSchema = z.object({
  id,
  name: text,
  item_type: text,
  parent_id: optionalId,
  position: z.number().nullish(),
  required: z.boolean().nullish(),
  checked: z.boolean().nullish(),
  checked_at: text,
});
export type CheckListItem = z.infer<typeof checkListItemSchema>;

/** Schema of one custom attribute as `issues/parameters/list` and `time_entries/parameters` give it (envelope uncertain). */
export const attributeSchema = z.object({
  code: z.coerce.string(),
  name: text,
  field_type: text,
  required: z.boolean().nullish(),
  values: list(z.string()),
});
export type Attribute = z.infer<typeof attributeSchema>;
