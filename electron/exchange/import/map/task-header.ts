import type { OneCRef } from '../../../../shared/ids.ts';
import type { OkdeskSettings } from '../../../../shared/settings.ts';
import type { Issue } from '../../../okdesk/records.ts';
import type { EntityBody } from '../../../onec/onec.ts';
import type { Profile } from '../../../onec/profile/profile.ts';
import { attributeText } from './attribute-text.ts';
import { htmlToText } from './html-to-text.ts';
import type { Lookups } from './lookups.ts';
import { storableLine } from './plain-text.ts';
import type { ReferenceFinder } from './references.ts';
import { wireDate, wireRef, wireRows } from './wire.ts';

/** The header of «Задание сотруднику», and the two references that its timesheets repeat. */
export interface TaskHeader {
  readonly body: EntityBody;
  readonly partner: OneCRef | undefined;
  readonly contract: OneCRef | undefined;
}

/**
 * «Поля шапки: клиент (партнер), договор, объект обслуживания, оборудование, описание; статус заявки, текущий
 * ответственный, автор заявки», and what the design adds: parent, «Тип работ», dates, number and link.
 */
export function taskHeader(
  issue: Issue,
  issueUrl: string,
  settings: OkdeskSettings,
  profile: Profile,
  lookups: Lookups,
  references: ReferenceFinder,
): TaskHeader {
  const { fields, sections, rows } = profile.task;
  const date = (moment: string | undefined) =>
    wireDate(moment === undefined ? undefined : lookups.wallTime(moment));
  const partner = references.exported('partner', 'company', issue.company_id);
  const contract = references.exported('contract', 'agreement', issue.agreement?.id);
  const equipments = issue.equipment_ids
    .map((id) => references.exported('equipment', 'equipment', id))
    .filter((ref) => ref !== undefined);
  const workKind = attributeText(issue.parameters, settings.attributes.workKind);

  const body: EntityBody = {
    [fields.date]: date(issue.created_at),
    [fields.partner]: wireRef(partner),
    [fields.contract]: wireRef(contract),
    [fields.clientObject]: wireRef(
      references.exported('clientObject', 'maintenance_entity', issue.service_object_id),
    ),
    [fields.equipment]: wireRef(equipments[0]),
    [fields.title]: storableLine(issue.title ?? ''),
    [fields.description]: htmlToText(issue.description ?? ''),
    [fields.responsible]: wireRef(references.user('responsible', issue.assignee)),
    [fields.businessDirection]: wireRef(
      references.directory('businessDirection', 'business_direction', workKind),
    ),
    [fields.dueAt]: date(issue.deadline_at),
    [fields.completedAt]: date(issue.completed_at),
    [fields.parentTask]: wireRef(references.task('parentTask', issue.parent_id)),
    [fields.statusCode]: storableLine(issue.status?.code ?? ''),
    [fields.statusName]: storableLine(issue.status?.name ?? ''),
    [fields.author]: storableLine(issue.author?.name ?? ''),
    [fields.issueType]: storableLine(issue.type?.name ?? issue.type?.code ?? ''),
    [fields.priority]: storableLine(issue.priority?.name ?? issue.priority?.code ?? ''),
    [fields.issueId]: String(issue.id),
    [fields.issueUrl]: issueUrl,
    [fields.createdAt]: date(issue.created_at),
    [fields.updatedAt]: date(issue.updated_at),
    [sections.equipments]: wireRows(equipments.map((ref) => ({ [rows.equipments.equipment]: ref }))),
  };
  return { body, partner, contract };
}
