import { z } from 'zod';
import type { CheckAnswer } from '../../../shared/check-answer.ts';
import type { Connection } from '../wire/connection.ts';
import { answered, troubled } from './answers.ts';
import { type IssuePart, issueParts, readSections, type Section, writeSections } from './sections.ts';

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

async function askPart(connection: Connection, issueId: number, part: IssuePart): Promise<CheckAnswer> {
  const path = `issues/${issueId}${part.path}`;
  const result = await connection.ask({ method: 'GET', path }, z.unknown());
  const none = !result.ok && result.error.status === 404 && part.dispensable !== true;
  if (result.ok || none || result.error.code === 'okdesk.record_missing') {
    return answered(part.question, 'good', 'okdesk.allowed');
  }
  const forbidden = result.error.code === 'okdesk.forbidden';
  const answer = troubled(part.question, result.error, forbidden ? part.denied : result.error.code);
  return part.dispensable === true && answer.state === 'bad' ? { ...answer, state: 'warning' } : answer;
}

/** Card, time, comments, files and check list, asked of the newest issue that the role sees. */
async function askIssueParts(connection: Connection): Promise<readonly CheckAnswer[]> {
  const newest = await connection.ask(
    { method: 'GET', path: 'issues/list', query: { 'page[number]': '1', 'page[size]': '1' } },
    z.array(z.object({ id: z.coerce.number() })),
  );
  const issue = newest.ok ? newest.value[0] : undefined;
  return Promise.all(
    issueParts.map(async (part): Promise<CheckAnswer> => {
      if (!newest.ok) return { ...troubled(part.question, newest.error), state: 'unknown' };
      return issue === undefined
        ? answered(part.question, 'unknown', 'okdesk.not_asked')
        : askPart(connection, issue.id, part);
    }),
  );
}

/** Every part that the exchange needs, one answer each, in the order of the exchange. */
export async function askRights(connection: Connection): Promise<readonly CheckAnswer[]> {
  const sections = [...readSections, ...writeSections].map((section) => askSection(connection, section));
  const [ofSections, ofIssues] = await Promise.all([Promise.all(sections), askIssueParts(connection)]);
  return [...ofSections, ...ofIssues];
}
