import type { OkdeskId } from '../../../shared/ids.ts';
import type { Problem } from '../../../shared/problem.ts';
import { type Result, success } from '../../../shared/result.ts';
import type { Okdesk } from '../../okdesk/okdesk.ts';
import type { Parameter } from '../../okdesk/records.ts';
import { gatherAttributes, type SeenAttributes } from './seen-attributes.ts';

/** Issues that are looked at where the account does not show its attributes. */
const sampleSize = 12;
const sampleDays = 90;

/**
 * Attributes of issues or of time entries as the account shows them; where the method is closed or absent, as real
 * issues and their time entries carry them.
 */
export async function seeAttributes(
  okdesk: Okdesk,
  of: 'issues' | 'timeEntries',
  now: number,
): Promise<{ readonly seen: SeenAttributes; readonly problem: Problem | undefined }> {
  const { dictionaries } = okdesk;
  const schema = await (of === 'issues'
    ? dictionaries.issueAttributes()
    : dictionaries.timeEntryAttributes());
  if (schema.ok) return { seen: { source: 'schema', attributes: schema.value }, problem: undefined };
  if (!isClosed(schema.error)) return { seen: { source: 'nothing' }, problem: schema.error };
  const sample = await gather(okdesk, of, now);
  if (!sample.ok) return { seen: { source: 'nothing' }, problem: sample.error };
  const { records, parameters } = sample.value;
  return {
    seen: { source: 'records', records, attributes: gatherAttributes(parameters) },
    problem: undefined,
  };
}

/** The account answers, but does not tell this: no such method, no right to it, or another shape than the known one. */
function isClosed({ code, status }: Problem): boolean {
  const closed: readonly string[] = ['okdesk.method_absent', 'okdesk.forbidden', 'okdesk.unexpected_answer'];
  return closed.includes(code) || status === 404;
}

async function gather(
  okdesk: Okdesk,
  of: 'issues' | 'timeEntries',
  now: number,
): Promise<Result<{ readonly records: number; readonly parameters: readonly Parameter[] }, Problem>> {
  const issues = await someIssues(okdesk, now);
  if (!issues.ok) return issues;
  const parameters: Parameter[] = [];
  let records = 0;
  for (const id of issues.value) {
    const found = of === 'issues' ? await issueParameters(okdesk, id) : await timeParameters(okdesk, id);
    if (!found.ok) return found;
    records += found.value.length;
    parameters.push(...found.value.flat());
  }
  return success({ records, parameters });
}

async function someIssues(okdesk: Okdesk, now: number): Promise<Result<readonly OkdeskId[], Problem>> {
  const since = now - sampleDays * 24 * 60 * 60 * 1000;
  const ids: OkdeskId[] = [];
  for await (const page of okdesk.issues.changed({ since, until: now })) {
    if (!page.ok) return page;
    ids.push(...page.value.map(({ id }) => id));
    if (ids.length >= sampleSize) break;
  }
  return success(ids.slice(0, sampleSize));
}

/** Parameters of each record: one list for the card of an issue, one for each time entry. */
async function issueParameters(
  okdesk: Okdesk,
  id: OkdeskId,
): Promise<Result<readonly (readonly Parameter[])[], Problem>> {
  const card = await okdesk.issues.card(id);
  if (!card.ok) return card;
  return success(card.value === undefined ? [] : [card.value.parameters]);
}

async function timeParameters(
  okdesk: Okdesk,
  id: OkdeskId,
): Promise<Result<readonly (readonly Parameter[])[], Problem>> {
  const entries = await okdesk.issues.timeEntries(id);
  return entries.ok ? success(entries.value.map((entry) => entry.parameters)) : entries;
}
