import { midnight, okdeskTime } from '../calendar.ts';
import { workTypes } from '../directories.ts';
import type { Client, StaffMember } from '../model.ts';
import { at, type Random, randomOf } from '../random.ts';
import { issueTitles } from '../words/issues.ts';
import { makeAttachments, makeComments } from './conversation.ts';
import { type IssueFrame, lifeOf, type Row } from './issue-frame.ts';
import { makeDescription } from './issue-texts.ts';
import { priorities, statuses, types } from './setup.ts';
import { makeCheckList, makeTimeEntries } from './work.ts';

const days = 120;
const millisecondsOfDay = 24 * 60 * 60 * 1000;
const firstId = 1001;
/** How often an employee is one whom the exchange cannot find. */
const oddShare = 0.06;

interface IssuesOf {
  readonly seed: number;
  readonly today: string;
  readonly count: number;
  /** Clients that ОкДеск knows; issues belong to these. */
  readonly clients: readonly Client[];
  readonly staff: readonly StaffMember[];
  /** A company that exists in ОкДеск only; the references of its issues cannot be resolved. */
  readonly strangerId: number;
}

export interface IssueRows {
  readonly issues: readonly Row[];
  readonly comments: readonly Row[];
  readonly attachments: readonly Row[];
  readonly time_entries: readonly Row[];
  readonly check_list_items: readonly Row[];
}

/** Issues of the last four months, the oldest first, with everything inside them. */
export function makeIssues(options: IssuesOf): IssueRows {
  const issues: Row[] = [];
  const comments: Row[] = [];
  const attachments: Row[] = [];
  const timeEntries: Row[] = [];
  const checkListItems: Row[] = [];
  const ids = { comment: counter(), attachment: counter(), timeEntry: counter(), checkListItem: counter() };
  for (let index = 0; index < options.count; index += 1) {
    const random = randomOf(options.seed, `issue/${index}`);
    const owner = ownerOf(options, index);
    const frame = frameOf(options, index, owner, random);
    const said = makeComments(frame, random, ids.comment);
    const sent = makeAttachments(frame, random, said, ids.attachment);
    const worked = makeTimeEntries(frame, random, ids.timeEntry);
    issues.push(issueRow(options, index, owner, frame, random, [...said, ...sent, ...worked]));
    comments.push(...said);
    attachments.push(...sent);
    timeEntries.push(...worked);
    checkListItems.push(...makeCheckList(frame, random, ids.checkListItem));
  }
  return { issues, comments, attachments, time_entries: timeEntries, check_list_items: checkListItems };
}

/** The client of an issue; `undefined` for the company that only ОкДеск knows, and for issues of nobody. */
function ownerOf(options: IssuesOf, index: number): Client | 'stranger' | 'nobody' {
  const random = randomOf(options.seed, `issue-owner/${parentIndex(index) ?? index}`);
  if (random.chance(0.03)) return 'stranger';
  if (random.chance(0.03)) return 'nobody';
  return options.clients.length === 0 ? 'stranger' : random.pick(options.clients);
}

/** Every twentieth issue is a child of the one made three before it, and has the same client. */
function parentIndex(index: number): number | undefined {
  return index % 20 === 7 ? index - 3 : undefined;
}

function frameOf(
  options: IssuesOf,
  index: number,
  owner: Client | 'stranger' | 'nobody',
  random: Random,
): IssueFrame {
  const end = midnight(options.today) - 60_000;
  const step = (days * millisecondsOfDay) / options.count;
  const createdAt = Math.floor((end - (options.count - index) * step) / 1000) * 1000 + random.integer(0, 999);
  const people = typeof owner === 'string' ? [] : owner.people.flatMap((person) => person.okdeskId ?? []);
  const active = options.staff.filter((member) => member.active);
  const ordinary = active.filter((member) => !member.odd).flatMap((member) => member.okdeskId ?? []);
  const odd = active.filter((member) => member.odd).flatMap((member) => member.okdeskId ?? []);
  return {
    id: firstId + index,
    createdAt,
    contactId: people.length > 0 && random.chance(0.8) ? random.pick(people) : undefined,
    employee: (choice) => choice.pick(choice.chance(oddShare) ? odd : ordinary),
    moments: lifeOf(createdAt, end),
  };
}

function issueRow(
  options: IssuesOf,
  index: number,
  owner: Client | 'stranger' | 'nobody',
  frame: IssueFrame,
  random: Random,
  inside: readonly Row[],
): Row {
  const client = typeof owner === 'string' ? undefined : owner;
  const updatedAt = lastMoment(inside) ?? okdeskTime(frame.createdAt);
  // Nine of ten old issues are closed; among the newest every status is met.
  const old = index < options.count * 0.8;
  const status = old && random.chance(0.9) ? 'closed' : at(statuses, index).code;
  const done = ['closed', 'Cancel', 'completed'].includes(status);
  const byContact = frame.contactId !== undefined && random.chance(0.6);
  const parent = parentIndex(index);
  return {
    id: frame.id,
    title: random.pick(issueTitles),
    description: makeDescription(random),
    created_at: okdeskTime(frame.createdAt),
    updated_at: updatedAt,
    completed_at: done ? updatedAt : null,
    deadline_at: random.chance(0.7) ? okdeskTime(frame.createdAt + 2 * millisecondsOfDay) : null,
    delayed_to: status === 'delayed' ? okdeskTime(frame.createdAt + 30 * millisecondsOfDay) : null,
    source: byContact ? random.pick(['from_contact', 'from_email']) : 'from_employee',
    status,
    type: random.chance(0.1) ? 'inner' : random.pick(types).code,
    priority: random.chance(0.7) ? 'normal' : random.pick(priorities).code,
    company_id: owner === 'stranger' ? options.strangerId : (client?.okdeskId ?? null),
    contact_id: frame.contactId ?? null,
    assignee_id: random.chance(0.06) ? null : frame.employee(random),
    author_id: byContact ? frame.contactId : frame.employee(random),
    author_type: byContact ? 'contact' : 'employee',
    parent_id: parent === undefined ? null : firstId + parent,
    parameters: random.chance(0.03) ? {} : { 2: random.pick(workTypes) },
    ...propertyOf(client, random),
  };
}

/** What the issue is about. The agreement is often empty: a client who writes an issue cannot fill it (seed). */
function propertyOf(client: Client | undefined, random: Random): Row {
  const agreements = client?.contracts.flatMap((contract) => contract.okdeskId ?? []) ?? [];
  const objects = client?.objects.flatMap((object) => object.okdeskId ?? []) ?? [];
  const equipment = client?.equipment.flatMap((item) => item.okdeskId ?? []) ?? [];
  return {
    agreement_id: agreements.length > 0 && random.chance(0.5) ? random.pick(agreements) : null,
    service_object_id: objects.length > 0 && random.chance(0.5) ? random.pick(objects) : null,
    equipment_ids: random.chance(0.5) ? equipment.slice(0, random.integer(1, 2)) : [],
  };
}

/** The latest moment of comments, files and time; the texts compare as moments because all have one offset. */
function lastMoment(rows: readonly Row[]): string | undefined {
  const moments = rows.map((row) => {
    const { published_at: published, created_at: created, logged_at: logged } = row;
    return String(published ?? created ?? logged);
  });
  return moments.sort().at(-1);
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
