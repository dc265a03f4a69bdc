import { describe, expect, test } from 'vitest';
import { issuesHandlers } from '../../electron/ipc/issues-handlers.ts';
import { okdeskIdSchema } from '../../shared/ids.ts';
import { issueQuestions } from '../../shared/ipc/issues.ts';
import { type StartedProgram, startProgram } from './support.ts';

const tasks = 'Document_ЗаданиеСотруднику';
const sheets = 'Document_ЛистУчетаРабочегоВремени';

function issues(program: StartedProgram) {
  const handlers = issuesHandlers(program);
  const { exchangeId } = program;
  return {
    async list(wishes: Partial<Parameters<typeof handlers.list>[0]> = {}) {
      const answer = await handlers.list({ exchangeId, text: '', offset: 0, limit: 25, ...wishes });
      if (!answer.ok) throw new Error(answer.error.code);
      return issueQuestions.list.answer.parse(answer.value);
    },
    async card(issueId: number) {
      const answer = await handlers.card({ exchangeId, issueId: okdeskIdSchema.parse(issueId) });
      if (!answer.ok) throw new Error(answer.error.code);
      return issueQuestions.card.answer.parse(answer.value);
    },
    async time(first: string, last: string) {
      const answer = await handlers.time({ exchangeId, first, last });
      if (!answer.ok) throw new Error(answer.error.code);
      return issueQuestions.time.answer.parse(answer.value);
    },
  };
}

const numberOf = (value: unknown) => Number(value ?? 0);

describe('list of issues', () => {
  test('each line has what 1C and the exchange know of it, newest change first', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { issues: lines, total, counts, offline } = await issues(program).list();
    expect(offline).toBeUndefined();
    expect(lines).toHaveLength(total);
    expect(total).toBeGreaterThan(5);
    expect(counts).toEqual({ loaded: total });
    const moments = lines.map((line) => Date.parse(line.changedAt ?? ''));
    expect(moments).toEqual(moments.toSorted((one, other) => other - one));
    for (const line of lines) {
      const ref = program.exchange.importLinks.get('issue', line.issueId)?.ref ?? '';
      const task = program.onec.asPerson().get(tasks, ref);
      expect(line).toMatchObject({ title: task?.['Тема'], status: task?.['ОкД_СтатусЗаявки'] });
      expect(line.document).toContain(String(task?.['Number']).trim());
      expect(line.issueUrl).toBe(`${program.okdesk.url}/issues/${line.issueId}`);
    }
    const inOneC = program.onec.asPerson().all(sheets);
    expect(lines.reduce((sum, line) => sum + line.minutes, 0)).toBe(
      inOneC.reduce((sum, sheet) => sum + numberOf(sheet['Минуты']), 0),
    );
  });

  test('a page of tasks is one request to 1C, and the same page soon after is none', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { list } = issues(program);
    const before = program.onec.counts().requests;
    await list();
    expect(program.onec.counts().requests).toBe(before + 1);
    await list();
    expect(program.onec.counts().requests).toBe(before + 1);
  });

  test('is searched by number, by words of the subject and by the client', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { list } = issues(program);
    const [line] = (await list()).issues.filter((one) => one.client !== undefined);
    if (line?.title === undefined || line.client === undefined) throw new Error('no issue with a client');
    expect((await list({ text: String(line.issueId) })).issues.map((one) => one.issueId)).toContain(
      line.issueId,
    );
    const word = line.title.split(' ').find((part) => part.length > 3) ?? line.title;
    const byWord = await list({ text: word });
    expect(byWord.issues.map((one) => one.issueId)).toContain(line.issueId);
    const byBoth = await list({ text: `${word} ${line.client}` });
    expect(byBoth.issues.map((one) => one.issueId)).toContain(line.issueId);
    expect((await list({ text: 'такого слова нигде нет' })).total).toBe(0);
  });

  test('while 1C is away it shows what the program knows, with one calm note', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    program.onec.switches.sessionsBlocked = true;
    const answer = await issues(program).list();
    expect(answer.offline?.disposition).toBe('waiting');
    expect(answer.issues.every((line) => line.state === 'loaded' && line.title === undefined)).toBe(true);
    expect(answer.issues.some((line) => line.minutes > 0)).toBe(true);
    const found = await issues(program).list({ text: String(answer.issues[0]?.issueId) });
    expect(found.issues[0]?.issueId).toBe(answer.issues[0]?.issueId);
  });
});

describe('card of an issue', () => {
  test('says of every comment whether it is private, and of every entry which sheet it became', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { list, card } = issues(program);
    const cards = await Promise.all((await list()).issues.map((line) => card(line.issueId)));
    const comments = cards.flatMap((one) => one.comments);
    expect(comments.some((comment) => comment.private)).toBe(true);
    expect(comments.every((comment) => comment.loaded)).toBe(true);
    const entries = cards.flatMap((one) => one.timeEntries);
    const inOneC = program.onec.asPerson().all(sheets);
    expect(entries.map((entry) => entry.timesheet).sort()).toEqual(
      inOneC.map((sheet) => String(sheet['Number']).trim()).sort(),
    );
    for (const entry of entries) {
      const sheet = inOneC.find((one) => String(one['Number']).trim() === entry.timesheet);
      expect(entry.minutes).toBe(numberOf(sheet?.['Минуты']));
    }
    expect(entries.some((entry) => entry.workplace !== '' && entry.serviceKind !== '')).toBe(true);
    for (const one of cards) {
      expect(one.timeEntries.reduce((sum, entry) => sum + entry.minutes, 0)).toBe(one.line.minutes);
    }
  });

  test('an entry that an act has taken is marked as locked', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { list, card } = issues(program);
    const [sheet] = program.onec.asPerson().all(sheets);
    const issueId = numberOf(sheet?.['ОкД_ИдентификаторЗаявки']);
    program.onec.asPerson().change(sheets, String(sheet?.['Ref_Key']), {
      АктВыполненныхРабот_Key: '3d8833c5-567e-11ed-b631-18c04dfe78bb',
    });
    await list();
    const { timeEntries } = await card(issueId);
    expect(timeEntries.filter((entry) => entry.billed).map((entry) => entry.timesheet)).toEqual([
      String(sheet?.['Number']).trim(),
    ]);
  });

  test('without 1C it comes all the same, and an unknown number is not taken for a missing sheet', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { list, card } = issues(program);
    const [line] = (await list()).issues.filter((one) => one.minutes > 0);
    program.onec.switches.sessionsBlocked = true;
    const shown = await card(line?.issueId ?? 0);
    expect(shown.offline?.disposition).toBe('waiting');
    expect(shown.timeEntries.every((entry) => entry.timesheet === '')).toBe(true);
  });
});

describe('time of a period', () => {
  test('its sums are those of the timesheets in 1C, by day and by employee alike', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const { time } = issues(program);
    const all = program.onec.asPerson().all(sheets);
    const days = all.map((sheet) => String(sheet['Date']).slice(0, 10)).sort();
    const first = days[0] ?? '';
    const last = days.at(-1) ?? '';
    const sum = all.reduce((total, sheet) => total + numberOf(sheet['Минуты']), 0);
    const whole = await time(first, last);
    expect(whole).toMatchObject({ minutes: sum, sheets: all.length, differing: [] });
    for (const parts of [whole.days, whole.employees]) {
      expect(parts.reduce((total, part) => total + part.minutes, 0)).toBe(sum);
    }
    expect(whole.employees.every((employee) => employee.name !== '')).toBe(true);
    const day = await time(first, first);
    const ofDay = all.filter((sheet) => String(sheet['Date']).startsWith(first));
    expect(day.minutes).toBe(ofDay.reduce((total, sheet) => total + numberOf(sheet['Минуты']), 0));
  });

  test('a sheet whose minutes somebody changed in 1C is named', async () => {
    await using program = await startProgram({ issues: 12, filled: true });
    const [sheet] = program.onec.asPerson().all(sheets);
    const administrator = program.onec.asPerson('Администратор', { inspiteOfLock: true });
    const minutes = numberOf(sheet?.['Минуты']);
    administrator.change(sheets, String(sheet?.['Ref_Key']), { Минуты: minutes + 15 });
    const day = String(sheet?.['Date']).slice(0, 10);
    const { differing } = await issues(program).time(day, day);
    expect(differing).toEqual([
      {
        issueId: numberOf(sheet?.['ОкД_ИдентификаторЗаявки']),
        timesheet: String(sheet?.['Number']).trim(),
        minutes: minutes + 15,
        loaded: minutes,
      },
    ]);
  });
});
