import { z } from 'zod';
import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { Connection } from '../wire/connection.ts';
import { answered, troubled } from './answers.ts';
import { readSections, type Section, writeSections } from './sections.ts';

/** Whether one part is open to the key's role, switched on, and what to ask the administrator for if not. */
async function askSection(connection: Connection, section: Section): Promise<CheckAnswer> {
  const isRead = section.call.method === 'GET';
  const result = await connection.ask(section.call, isRead ? z.array(z.unknown()) : z.unknown());
  if (result.ok) return answered(section.question, 'good', 'okdesk.allowed');
  const problem = result.error;
  if (problem.code === 'okdesk.forbidden') return troubled(section.question, problem, section.denied);
  const absent = problem.code === 'okdesk.method_absent' || (isRead && problem.status === 404);
  if (absent && section.off !== undefined) {
    return { ...troubled(section.question, problem, section.off), state: 'warning' };
  }
  // Any other refusal of the change of record 0 comes from behind the gate of rights.
  const passedGate = !isRead && problem.disposition === 'refused' && (problem.status ?? 500) < 500;
  return passedGate
    ? answered(section.question, 'good', 'okdesk.allowed')
    : troubled(section.question, problem);
}

/** Time entries have no list of their own: they are asked of the newest issue that the role sees. */
async function askTimeEntries(connection: Connection): Promise<CheckAnswer> {
  const question = 'okdesk.ask_time';
  const newest = await connection.ask(
    { method: 'GET', path: 'issues/list', query: { 'page[number]': '1', 'page[size]': '1' } },
    z.array(z.object({ id: z.coerce.number() })),
  );
  if (!newest.ok) return { ...troubled(question, newest.error), state: 'unknown' };
  const issue = newest.value[0];
  if (issue === undefined) return answered(question, 'unknown', 'okdesk.not_asked');
  const path = `issues/${issue.id}/time_entries`;
  const entries = await connection.ask({ method: 'GET', path }, z.unknown());
  if (entries.ok) return answered(question, 'good', 'okdesk.allowed');
  const forbidden = entries.error.code === 'okdesk.forbidden';
  return troubled(question, entries.error, forbidden ? 'okdesk.denied_time' : entries.error.code);
}

/** Every part that the exchange needs, one answer each, in the order of the exchange. */
export async function askRights(connection: Connection): Promise<readonly CheckAnswer[]> {
  const sections = [...readSections, ...writeSections].map((section) => askSection(connection, section));
  return Promise.all([...sections, askTimeEntries(connection)]);
}
