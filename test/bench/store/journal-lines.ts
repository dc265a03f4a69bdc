import type { NewJournalEntry } from '../../../shared/journal-entry.ts';

/** Lines of one run. */
const linesOfRun = 500;
const clients = 20_000;
const linesOfIssue = 20;
/** Words that are looked for: one stands in a single line, one in most lines. */
export const rareWord = 'Журавлёва77';
export const frequentWord = 'заявка';

/** A line like those that a year of exchange leaves: two thirds of issues, one third of clients, one refusal in 300. */
export function journalLine(number: number): NewJournalEntry {
  const runId = 1 + Math.floor(number / linesOfRun);
  const client = (number * 7919) % clients;
  if (number % 3 !== 0) return issueLine(number, runId, client);
  return number % 99 === 0 ? refusedContact(runId, client) : changedCompany(runId, client);
}

/** A stable reference of 1C. */
export const reference = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

function issueLine(number: number, runId: number, client: number): NewJournalEntry {
  const issueId = 1 + Math.floor(number / linesOfIssue);
  return {
    runId,
    level: number % 200 === 0 ? 'warning' : number % 2 === 0 ? 'note' : 'info',
    event: 'import',
    code: number % 5 === 0 ? 'import.issue_created' : 'import.issue_changed',
    parameters: { timesheets: number % 4, files: number % 3 },
    kind: 'issue',
    title: `Заявка ${issueId}: не печатает принтер, ООО «Компания ${client}»`,
    onecRef: reference(issueId),
    okdeskId: issueId,
    issueId,
  };
}

function refusedContact(runId: number, client: number): NewJournalEntry {
  const title = client === 77 ? rareWord : `Иванов ${client}`;
  return {
    runId,
    level: 'error',
    event: 'export',
    code: 'export.refused',
    parameters: { kindRu: 'Контактное лицо', kindEn: 'Contact', title, field: 'email' },
    kind: 'contact',
    title,
    onecRef: reference(1_000_000 + client),
    request: JSON.stringify({ contact: { last_name: title, email: `person${client}@example` } }),
    answer: '{"errors":{"email":["имеет неверное значение"]}}',
  };
}

function changedCompany(runId: number, client: number): NewJournalEntry {
  const title = `ООО «Компания ${client}»`;
  return {
    runId,
    level: 'info',
    event: 'export',
    code: 'export.changed',
    parameters: { kindRu: 'Компания', kindEn: 'Company', title, id: client },
    kind: 'company',
    title,
    onecRef: reference(2_000_000 + client),
    okdeskId: client,
  };
}
