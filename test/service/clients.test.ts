import { describe, expect, test } from 'vitest';
import { initialFill } from '../../electron/exchange/export/initial-fill.ts';
import { runStep } from '../../electron/exchange/run/run-step.ts';
import { clientsHandlers } from '../../electron/ipc/clients-handlers.ts';
import { type OneCRef, oneCRefSchema } from '../../shared/ids.ts';
import { type ClientRecord, clientQuestions } from '../../shared/ipc/clients.ts';
import type { ExportKind } from '../../shared/kinds.ts';
import { email } from '../exchange/export/clients.ts';
import { type StartedProgram, startProgram } from './support.ts';

const contacts = 'Catalog_КонтактныеЛицаПартнеров';
const partners = 'Catalog_Партнеры';
const flag = 'ОкД_ВыгружатьВОкДеск';

type Wishes = Partial<Parameters<ReturnType<typeof clientsHandlers>['list']>[0]>;

function clients(program: StartedProgram) {
  const handlers = clientsHandlers(program);
  const { exchangeId } = program;
  return {
    handlers,
    async list(kind: ExportKind, wishes: Wishes = {}) {
      const answer = await handlers.list({
        exchangeId,
        kind,
        text: '',
        withFindings: false,
        offset: 0,
        limit: 500,
        ...wishes,
      });
      if (!answer.ok) throw new Error(answer.error.code);
      return clientQuestions.list.answer.parse(answer.value);
    },
    async setFlags(
      on: boolean,
      records: readonly { kind: 'company' | 'contact' | 'agreement'; ref: OneCRef }[],
    ) {
      const answer = await handlers.setFlags({
        exchangeId,
        on,
        records: records.map(({ kind, ref }) => ({ kind, ref })),
      });
      if (!answer.ok) throw new Error(answer.error.code);
      return clientQuestions.setFlags.answer.parse(answer.value);
    },
  };
}

function flagged(record: ClientRecord): { kind: 'company' | 'contact' | 'agreement'; ref: OneCRef } {
  const { kind, ref } = record;
  if (kind !== 'company' && kind !== 'contact' && kind !== 'agreement') throw new Error('has no flag');
  return { kind, ref };
}

function countedStates(records: readonly ClientRecord[]): Partial<Record<ClientRecord['state'], number>> {
  const groups = Map.groupBy(records, (record) => record.state);
  return Object.fromEntries([...groups].map(([state, group]) => [state, group.length]));
}

function named(records: readonly ClientRecord[], part: (record: ClientRecord) => boolean): ClientRecord {
  const found = records.find(part);
  if (found === undefined) throw new Error('no such record');
  return found;
}

describe('list of clients', () => {
  test('before the first fill it says so instead of showing an empty base', async () => {
    await using program = await startProgram();
    expect(await clients(program).list('company')).toMatchObject({ total: 0, filled: false });
  });

  test('every kind stands there with its place in ОкДеск, and the counts are those of the rows', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list } = clients(program);
    for (const kind of [
      'company',
      'contact',
      'agreement',
      'maintenance_entity',
      'equipment',
      'manufacturer',
    ] as const) {
      const { total, records, counts, filled } = await list(kind);
      expect(filled).toBe(true);
      expect(records).toHaveLength(total);
      expect(total).toBeGreaterThan(0);
      expect(counts).toEqual(countedStates(records));
    }
    const { records } = await list('company', { states: ['linked'] });
    expect(records.every((record) => /\/companies\/\d+$/u.test(record.url ?? ''))).toBe(true);
    const excluded = await list('company', { states: ['excluded'], flagged: false });
    const reasons = new Set(excluded.records.flatMap((record) => record.findings.map(({ code }) => code)));
    expect(reasons).toContain('explain.excluded_not_flagged');
    expect(reasons).toContain('explain.excluded_predefined');
  });

  test('is in the order of names, in pages without gaps, and finds by name, ИНН and the client of a contact', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list } = clients(program);
    const all = await list('contact');
    const pages = [await list('contact', { limit: 7 }), await list('contact', { limit: 7, offset: 7 })];
    expect(pages.flatMap((page) => page.records.map((record) => record.ref))).toEqual(
      all.records.slice(0, 14).map((record) => record.ref),
    );
    const company = named((await list('company')).records, (record) => /^\d{10}$/u.test(record.detail));
    const byInn = await list('company', { text: company.detail });
    expect(byInn.records.map((record) => record.ref)).toEqual([company.ref]);
    const ofClient = await list('contact', { text: company.title });
    expect(ofClient.total).toBeGreaterThan(0);
    expect(ofClient.records.every((record) => record.partner?.ref === company.ref)).toBe(true);
  });

  test('doubts are told before anything was sent: a Russian letter in an address, two people with one address', async () => {
    await using program = await startProgram({ partners: 30 });
    const filled = await program.exchanges.work(program.exchangeId, 'initial-fill', (surroundings) =>
      runStep(surroundings, (context) => initialFill(context)),
    );
    expect(filled.ok).toBe(true);
    const { list } = clients(program);
    const { records } = await list('contact', { withFindings: true });
    const codes = new Set(records.flatMap((record) => record.findings.map((finding) => finding.code)));
    for (const code of ['lint.email_mixed_alphabets', 'lint.email_shared', 'lint.no_last_name'] as const) {
      expect(codes).toContain(code);
    }
    expect(records.every((record) => record.state === 'queued')).toBe(true);
  });

  test('people who get an address of their own in 1C are no doubt for each other any more, and are one again with the same', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list } = clients(program);
    const sharing = async () => {
      const { records } = await list('contact', { withFindings: true });
      return records.filter(({ findings }) => findings.some(({ code }) => code === 'lint.email_shared'));
    };
    const before = await sharing();
    const write = async (addressOf: (number: number) => string) => {
      for (const [number, { ref }] of before.entries()) {
        program.onec.asPerson().change(contacts, ref, { КонтактнаяИнформация: [email(addressOf(number))] });
      }
      await program.run('export');
    };
    expect(before.length).toBeGreaterThan(1);
    await write((number) => `own${number}@example.ru`);
    expect(await sharing()).toEqual([]);
    await write(() => 'office@example.ru');
    expect((await sharing()).map(({ ref }) => ref)).toEqual(before.map(({ ref }) => ref));
  });

  test('what 1C changed since is in the list at the next question, whatever was asked before', async () => {
    await using program = await startProgram({ filled: true });
    const { list } = clients(program);
    const before = named((await list('company')).records, (record) => record.flag === true);
    program.onec.asPerson().change(partners, before.ref, { НаименованиеПолное: 'Ягодка и Ко' });
    await program.run('export');
    const after = named((await list('company')).records, (record) => record.ref === before.ref);
    expect(after.title).toBe('Ягодка и Ко');
  });
});

describe('card of a client', () => {
  test('shows everything that belongs to it', async () => {
    await using program = await startProgram({ filled: true });
    const { handlers, list } = clients(program);
    const { records } = await list('company', { states: ['linked'] });
    const company = named(records, () => true);
    const card = await handlers.card({ exchangeId: program.exchangeId, ref: company.ref });
    if (!card.ok) throw new Error(card.error.code);
    const { partner, parts } = clientQuestions.card.answer.parse(card.value);
    expect(partner.title).toBe(company.title);
    expect(new Set(parts.map((part) => part.kind)).size).toBeGreaterThan(1);
    expect(parts.every((part) => part.partner?.ref === company.ref)).toBe(true);
    const unknown = oneCRefSchema.parse('3d8833c5-567e-11ed-b631-18c04dfe78bb');
    expect(await handlers.card({ exchangeId: program.exchangeId, ref: unknown })).toMatchObject({
      ok: false,
    });
  });
});

describe('flag «Выгружать в ОкДеск»', () => {
  test('a contact without its client’s flag is refused with the rule, also when 1C itself would not mind', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list, setFlags } = clients(program);
    const contact = named(
      (await list('contact', { flagged: false })).records,
      (record) => record.forbidden?.code === 'clients.forbidden_partner_not_flagged',
    );
    const writes = program.onec.counts().acceptedWrites;
    const { set, refused } = await setFlags(true, [flagged(contact)]);
    expect(set).toBe(0);
    expect(refused[0]).toMatchObject({
      ref: contact.ref,
      title: contact.title,
      problem: {
        code: 'clients.forbidden_partner_not_flagged',
        parameters: { partner: contact.partner?.title },
      },
    });
    expect(program.onec.counts().acceptedWrites).toBe(writes);
  });

  test('client and contact in one call: the client goes first, so both are set, read back and queued at once', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list, setFlags } = clients(program);
    const contact = named(
      (await list('contact', { flagged: false })).records,
      (record) => record.forbidden?.code === 'clients.forbidden_partner_not_flagged',
    );
    const partner = contact.partner?.ref;
    if (partner === undefined) throw new Error('a contact of nobody');
    const done = await setFlags(true, [flagged(contact), { kind: 'company', ref: partner }]);
    expect(done).toEqual({ set: 2, refused: [] });
    const after = named((await list('contact')).records, (record) => record.ref === contact.ref);
    expect(after).toMatchObject({ flag: true, state: 'queued' });
    expect(program.exchange.outbox.get('company', partner)?.state).toBe('due');
    await program.run('export');
    const sent = named((await list('contact')).records, (record) => record.ref === contact.ref);
    expect(sent.state).toBe('linked');
  });

  test('who does not work there any more gets no flag, and the reason says so', async () => {
    await using program = await startProgram({ filled: true });
    const { list, setFlags } = clients(program);
    const contact = named((await list('contact', { states: ['linked'] })).records, () => true);
    program.onec.asPerson().change(contacts, contact.ref, { ОкД_Состояние: 'Уволен', [flag]: false });
    const { refused } = await setFlags(true, [flagged(contact)]);
    expect(refused.map((one) => one.problem.code)).toEqual(['clients.forbidden_not_working']);
  });

  test('taking it off is always possible and is in 1C afterwards', async () => {
    await using program = await startProgram({ filled: true });
    const { list, setFlags } = clients(program);
    const company = named((await list('company', { flagged: true })).records, () => true);
    expect(await setFlags(false, [flagged(company)])).toEqual({ set: 1, refused: [] });
    expect(program.onec.asPerson().get(partners, company.ref)?.[flag]).toBe(false);
    const after = named((await list('company')).records, (record) => record.ref === company.ref);
    expect(after).toMatchObject({ flag: false, state: 'excluded' });
  });

  test('one record that 1C refuses does not keep the others from being set', async () => {
    await using program = await startProgram({ partners: 30, filled: true });
    const { list, setFlags } = clients(program);
    const wished = (await list('company', { flagged: false })).records.filter(
      (one) => one.forbidden === undefined,
    );
    const agreement = named((await list('agreement', { flagged: true })).records, () => true);
    program.onec.switches.beforeWriteRefuses.set(partners, 'Партнер закреплён за другим отделом.');
    const { set, refused } = await setFlags(false, [...wished.slice(0, 2).map(flagged), flagged(agreement)]);
    expect(set).toBe(3);
    expect(refused).toEqual([]);
    const second = await setFlags(true, wished.slice(0, 2).map(flagged));
    expect(second.set).toBe(0);
    expect(second.refused.map((one) => one.problem.parameters['text'] ?? one.problem.answer)).toEqual([
      expect.stringContaining('другим отделом'),
      expect.stringContaining('другим отделом'),
    ]);
  });

  test('while 1C is away nothing is said to be done', async () => {
    await using program = await startProgram({ filled: true });
    const { handlers, list } = clients(program);
    const company = named((await list('company', { flagged: true })).records, () => true);
    program.onec.switches.sessionsBlocked = true;
    const answer = await handlers.setFlags({
      exchangeId: program.exchangeId,
      on: false,
      records: [flagged(company)],
    });
    expect(answer).toMatchObject({ ok: false, error: { disposition: 'waiting' } });
    expect((await list('company', { flagged: true })).records.map((one) => one.ref)).toContain(company.ref);
  });
});
