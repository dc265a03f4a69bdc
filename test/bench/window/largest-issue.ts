import type { Page } from '@playwright/test';
import type { RunningServers } from '../../../electron/sandbox/servers.ts';

/** Comments, files and time entries of an issue that three people have worked on for a quarter. */
export const largest = { comments: 300, files: 50, timeEntries: 100 } as const;

const comment = `<p>${'Проверили кассу, обновили драйвер, печать идёт. '.repeat(12)}</p>`;

/** Makes one issue the largest there is; answers its number. */
export function growIssue({ okdesk }: RunningServers): number {
  const person = okdesk.asPerson();
  const issue = Number(okdesk.all('issues')[0]?.['id']);
  for (let number = 0; number < largest.comments; number += 1) {
    person.addComment(issue, { content: `${comment}<p>Сообщение ${number}</p>` });
  }
  for (let number = 0; number < largest.files; number += 1) {
    person.addAttachment(issue, { name: `снимок-${number}.png`, bytes: new Uint8Array(2000) });
  }
  const [employee] = okdesk.all('employees');
  for (let number = 0; number < largest.timeEntries; number += 1) {
    person.addTimeEntry(issue, { employee_id: employee?.['id'], spent_time: 0.25 });
  }
  return issue;
}

/** Milliseconds from the double click to the card with everything on it. */
export async function openIssue(page: Page, issue: number): Promise<number> {
  await page.getByRole('navigation').getByText('Заявки и время', { exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Заявки' });
  await page.getByRole('searchbox').fill(String(issue));
  const row = grid.getByRole('row').filter({ hasText: String(issue) });
  await row.first().waitFor();
  const clicked = performance.now();
  await row.first().dblclick();
  await page
    .getByRole('dialog')
    .getByText(`Сообщение ${largest.comments - 1}`, { exact: true })
    .waitFor();
  return performance.now() - clicked;
}
