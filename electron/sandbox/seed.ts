/** Data with which the embedded servers start. Plain wire values: each server checks nothing and stores them as given. */

/** Objects of the infobase: set name and properties as in OData JSON. `Ref_Key` is required, the rest gets defaults. */
export interface OneCSeed {
  readonly users: readonly { readonly name: string; readonly password: string }[];
  readonly objects: readonly { readonly set: string; readonly entity: Readonly<Record<string, unknown>> }[];
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Records of the account in the field names of the API's cards. Ids are given. Issues hold ids of what they refer to
 * (`company_id`, `contact_id`, `assignee_id`, `author_id` + `author_type`, `agreement_id`, `service_object_id`,
 * `equipment_ids`, `parent_id`, codes `type`, `priority`, `status`) and `parameters` as a map code → value; the server
 * builds lists and cards from them.
 */
export interface OkdeskSeed {
  readonly employees: readonly Row[];
  readonly companies: readonly Row[];
  readonly contacts: readonly Row[];
  readonly agreements: readonly Row[];
  readonly maintenance_entities: readonly Row[];
  readonly equipment_kinds: readonly Row[];
  readonly equipment_manufacturers: readonly Row[];
  readonly equipment_models: readonly Row[];
  readonly equipments: readonly Row[];
  readonly statuses: readonly Row[];
  readonly types: readonly Row[];
  readonly priorities: readonly Row[];
  readonly issue_attributes: readonly Row[];
  readonly time_entry_attributes: readonly Row[];
  readonly issues: readonly Row[];
  /** Each with `issue_id`. */
  readonly comments: readonly Row[];
  /** Each with `issue_id`, optional `comment_id`, `attachment_file_name`, and `content` as base64. */
  readonly attachments: readonly Row[];
  /** Each with `issue_id`, `employee_id`, `spent_time` in decimal hours, `parameters` as a map. */
  readonly time_entries: readonly Row[];
  /** Each with `issue_id`, `parent_id`. */
  readonly check_list_items: readonly Row[];
}
