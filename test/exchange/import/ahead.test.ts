import { describe, expect, it } from 'vitest';
import { estiProfile } from '../../../electron/onec/profile/esti.ts';
import { requestsInOrder } from '../requests-in-order.ts';
import { inOffice, type Office } from './support/office.ts';

const { task, timesheet } = estiProfile;

/** Looks for sheets by the number of their time entry. */
const looksForSheets = ({ world }: Office) =>
  world.onec
    .requestLog()
    .filter(({ method, query }) => method === 'GET' && query.includes(`${timesheet.fields.timeEntryId} eq`));

describe('while one issue is written to 1C, the next ones are read', () => {
  it('and the sheets of all their entries are looked for together', () =>
    inOffice(async (office) => {
      const { anna, desk } = office;
      const entries = Array.from({ length: 12 }, (_, index) => {
        const issue = desk.createIssue({ title: `Касса ${index}` });
        return desk.addTimeEntry(issue, { employee_id: anna, spent_time: 1 });
      });
      await office.load();
      expect(office.onec.timesheets()).toHaveLength(entries.length);
      expect(looksForSheets(office).length).toBeLessThan(entries.length);
    }));

  it('and a file comes from ОкДеск before the task is posted', () =>
    inOffice(async (office) => {
      const { desk, world } = office;
      const asked = requestsInOrder(world.onec, world.okdesk);
      const issue = desk.createIssue({ title: 'Касса' });
      desk.addAttachment(issue, { name: 'чек.txt', bytes: Buffer.from('чек') });
      await office.load();
      const file = asked.findIndex((request) => /\/attachments\/\d+$/.test(request));
      const posted = asked.findIndex((request) => new RegExp(`${task.set}\\(.*\\)/Post$`).test(request));
      expect(file).toBeGreaterThan(-1);
      expect(file).toBeLessThan(posted);
    }));
});
