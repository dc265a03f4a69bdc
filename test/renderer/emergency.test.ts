import { describe, expect, test } from 'vitest';
import { decide, type Facts } from '../../renderer/screens/help/emergency/decide.ts';
import { exchangeViewSchema } from '../../shared/ipc/views.ts';

const view = (more: object) =>
  exchangeViewSchema.parse({
    id: 'main',
    name: 'Обмен',
    state: 'idle',
    waiting: [],
    completeSince: {},
    nextRun: {},
    queue: { pending: 0, refused: 0, undecided: 0, cases: 0 },
    ...more,
  });
const good = [{ side: 'okdesk', verdict: 'okdesk.verdict_good', good: true, answers: [] }] as const;
const wrong = [{ side: 'okdesk', verdict: 'okdesk.verdict_wrong', good: false, answers: [] }] as const;
const reports = (
  list: readonly { side: 'okdesk'; verdict: 'okdesk.verdict_good' | 'okdesk.verdict_wrong'; good: boolean }[],
) => list.map((report) => ({ ...report, answers: [] }));
const start: Facts = { tariff: 'unknown', reports: undefined, exchanged: false, view: view({}), causes: [] };
const refused = {
  code: 'run.unexpected',
  side: 'local',
  operation: 'run',
  disposition: 'fatal',
  applied: 'no',
  parameters: {},
};

describe('emergencies go step by step, as in the manual', () => {
  test('at first the person is asked about the plan, and nothing else', () => {
    expect(decide(start)).toEqual({
      tariff: 'next',
      connection: 'later',
      exchange: 'later',
      records: 'later',
      support: 'later',
    });
  });

  test('an unpaid plan is the cause, and the rest waits', () => {
    expect(decide({ ...start, tariff: 'unpaid' })).toMatchObject({ tariff: 'bad', connection: 'later' });
  });

  test('a wrong token stops the way at the connection', () => {
    const facts = { ...start, tariff: 'active' as const, reports: reports(wrong) };
    expect(decide(facts)).toMatchObject({ tariff: 'good', connection: 'bad', exchange: 'later' });
  });

  test('with a good connection the exchange is run; while it goes nothing is judged', () => {
    const connected = { ...start, tariff: 'active' as const, reports: reports(good) };
    expect(decide(connected)).toMatchObject({ connection: 'good', exchange: 'next', records: 'later' });
    const work = { what: 'export', startedAt: '2026-11-23T10:00:00Z', stopping: false };
    const running = { ...connected, exchanged: true, view: view({ work }) };
    expect(decide(running)).toMatchObject({ exchange: 'next', records: 'later' });
  });

  test('an exchange that did not go to its end is the cause', () => {
    const facts = { ...start, tariff: 'active' as const, reports: reports(good), exchanged: true };
    expect(decide({ ...facts, view: view({ problem: refused }) })).toMatchObject({
      exchange: 'bad',
      records: 'later',
    });
  });

  test('refused records are the cause when everything before them is in order', () => {
    const facts = { ...start, tariff: 'active' as const, reports: reports(good), exchanged: true };
    const causes = [{ code: 'okdesk.rejected' as const, count: 2, field: '', records: [] }];
    expect(decide({ ...facts, causes })).toMatchObject({
      exchange: 'good',
      records: 'bad',
      support: 'later',
    });
    expect(decide(facts)).toMatchObject({ records: 'good', support: 'next' });
  });
});
