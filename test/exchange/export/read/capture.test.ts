import { describe, expect, test } from 'vitest';
import { initialFill } from '../../../../electron/exchange/export/initial-fill.ts';
import { noteDocumentChanged } from '../../../../electron/exchange/export/read/document-changes.ts';
import { chooseNode } from '../../../../electron/exchange/export/read/exchange-plan.ts';
import { requeueWaitingIssues } from '../../../../electron/exchange/run/resolve-references.ts';
import type { ExchangePlanNode } from '../../../../electron/onec/onec.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../../../shared/ids.ts';
import { email, flag, key, partner, person, seedOf, sets } from '../clients.ts';
import { startWorld, type World } from '../world.ts';

const seed = seedOf(partner(1, 'Ромашка'), person(2, 1, 'Иванов Иван Иванович'));
const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map((row) => row['name']);

describe.each(['exchange-plan', 'data-version'] as const)('changes by %s', (changeCapture) => {
  test('new, changed, deleted for good: each reaches ОкДеск once', async () => {
    await using world = await startWorld({ onec: { seed }, changeCapture });
    await world.run();
    const director = world.onec.asPerson();
    director.create(sets.partner, { Description: 'Василёк', [flag]: true });
    director.change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    director.remove(sets.person, key(2));
    const result = await world.run();
    expect(result.kinds).toMatchObject({
      company: { created: 1, changed: 1 },
      contact: { changed: 1 },
    });
    expect(names(world.okdesk.all('companies')).toSorted()).toEqual(['Василёк', 'Ромашка-2']);
    expect(world.okdesk.all('contacts')).toMatchObject([{ active: false }]);
    const before = world.okdesk.counts();
    await world.run();
    expect(world.okdesk.counts()).toEqual(before);
  });
});

describe('exchange plan', () => {
  test('a base that does not open it is scanned, and the journal says so once', async () => {
    await using world = await startWorld({ onec: { seed, switches: { exchangePlanClosed: true } } });
    for (let run = 0; run < 3; run++) expect((await world.run()).outcome).toBe('complete');
    const told = world.journal().filter((line) => line.code === 'export.capture_by_scan');
    expect(told).toHaveLength(1);
    world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    await world.run();
    expect(names(world.okdesk.all('companies'))).toEqual(['Ромашка-2']);
  });

  test('the confirmation was lost: the lines come again and write nothing', async () => {
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    world.onec.faults.add({ path: /NotifyChangesReceived/, times: 9, fault: { type: 'dropBefore' } });
    expect((await world.run()).outcome).toBe('partial');
    world.onec.faults.clear();
    expect((await world.run()).kinds.company).toMatchObject({ changed: 1 });
    const before = world.okdesk.counts().acceptedWrites;
    await world.run();
    expect(world.okdesk.counts().acceptedWrites).toBe(before);
  });

  test('a change feed that broke off is not confirmed and loses nothing', async () => {
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    world.onec.asPerson().change(sets.person, key(2), { КонтактнаяИнформация: [email('ivan@example.org')] });
    world.onec.faults.add({ path: /SelectChanges/, times: 9, fault: { type: 'truncate' } });
    await world.run();
    world.onec.faults.clear();
    const confirmed = () =>
      world.onec.requestLog().filter((entry) => entry.path.includes('NotifyChanges')).length;
    const before = confirmed();
    await world.run();
    expect(confirmed()).toBe(before + 1);
    expect(names(world.okdesk.all('companies'))).toEqual(['Ромашка-2']);
    expect(world.okdesk.all('contacts')).toMatchObject([{ email: 'ivan@example.org' }]);
  });

  test('an empty answer is not confirmed', async () => {
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    await world.run();
    expect(world.onec.requestLog().some((entry) => entry.path.includes('NotifyChanges'))).toBe(false);
  });

  const node = (code: string, thisNode = false): ExchangePlanNode => ({
    ref: oneCRefSchema.parse(key(1)),
    code,
    name: code,
    thisNode,
    sentNo: 0,
    receivedNo: 0,
  });
  test.each([
    ['the only ordinary node', [node('00', true), node('01')], '', '01'],
    ['the one of the settings', [node('01'), node('02')], '02', '02'],
    ['several and no setting', [node('01'), node('02')], '', 'export.node_ambiguous'],
    ['none', [node('00', true)], '', 'export.node_missing'],
    ['none of this code', [node('01')], '03', 'export.node_missing'],
  ])('node: %s', (_, nodes, code, expected) => {
    const chosen = chooseNode(nodes, code);
    expect(chosen.ok ? chosen.value.code : chosen.error.code).toBe(expected);
  });
});

describe('initial fill', () => {
  test('goes on with the set where it broke off; changes made meanwhile come by the exchange plan', async () => {
    await using world = await startWorld({ onec: { seed } });
    const reads = (set: string) =>
      world.onec.requestLog().filter((entry) => decodeURIComponent(entry.path).endsWith(`/${set}`)).length;
    world.onec.switches.unreadableSets.add(sets.person);
    expect((await world.run()).outcome).toBe('refused');
    expect(world.okdesk.requestLog().filter(({ method }) => method !== 'GET')).toEqual([]);
    const partners = reads(sets.partner);
    expect(partners).toBeGreaterThan(0);

    world.onec.switches.unreadableSets.clear();
    world.onec.asPerson().change(sets.partner, key(1), { НаименованиеПолное: 'Ромашка-2' });
    expect((await world.run()).outcome).toBe('complete');
    expect(reads(sets.partner)).toBe(partners);
    expect(world.okdesk.all('companies')).toMatchObject([{ name: 'Ромашка-2' }]);
    expect(world.okdesk.all('contacts')).toHaveLength(1);
  });
});

describe('initial fill of a set of several pages', () => {
  const pageSize = 50;
  const many = seedOf(
    ...Array.from({ length: 180 }, (_, index) => partner(index + 1, `Клиент ${1000 + index}`)),
  );
  const placesRead = (world: World) =>
    world.onec
      .requestLog()
      .filter(({ path }) => path.endsWith(`/${sets.partner}`))
      .map(({ query }) => Number(/\$skip=(\d+)/.exec(query)?.[1] ?? 0));

  /** Stops a run when its third page of partners has been kept. */
  async function stopInTheMiddle(world: World): Promise<void> {
    const stopped = new AbortController();
    await world.run(
      {},
      {
        signal: stopped.signal,
        onProgress: ({ phase, done }) => {
          if (phase === 'reading' && done >= 3 * pageSize) stopped.abort();
        },
      },
    );
    expect(placesRead(world)).toEqual([0, 50, 100]);
  }

  test('goes on in the middle of the set after a stop, and reads one page again', async () => {
    await using world = await startWorld({ onec: { seed: many } });
    await stopInTheMiddle(world);
    await world.run();
    expect(placesRead(world).slice(3)).toEqual([100, 150]);
    expect(world.okdesk.all('companies')).toHaveLength(180);
  });

  test('begins anew after a pause of days, because people move what the pages count', async () => {
    await using world = await startWorld({ onec: { seed: many } });
    await stopInTheMiddle(world);
    const bookmark = `export.filling.${sets.partner}`;
    const place: unknown = JSON.parse(world.store.bookmarks.get(bookmark) ?? '');
    const daysAgo = Date.now() - 2 * 24 * 60 * 60_000;
    world.store.bookmarks.set(bookmark, JSON.stringify(Object.assign({}, place, { at: daysAgo })));
    await world.run();
    expect(placesRead(world).slice(3)).toEqual([0, 50, 100, 150]);
  });

  test('a second fill asks for what the pages did not show any more, and what 1C does not have goes to the archive', async () => {
    await using world = await startWorld({ onec: { seed: many } });
    await world.run();
    world.onec.asPerson().remove(sets.partner, key(7));
    const before = world.onec.requestLog().length;
    await initialFill(await world.context());
    const log = world.onec.requestLog().slice(before);
    const asked = log.findIndex(({ query }) => query.includes(`Ref_Key eq guid'${key(7)}'`));
    const nextSet = log.findIndex(({ path }) => path.endsWith(`/${sets.person}`));
    expect(asked).toBeGreaterThan(-1);
    expect(asked).toBeLessThan(nextSet);
    await world.run();
    const archived = world.okdesk.all('companies').filter(({ active }) => active === false);
    expect(archived).toMatchObject([{ crm_1c_id: key(7) }]);
  });
});

describe('issues that the import takes up again by themselves', () => {
  const task = oneCRefSchema.parse(key(500));
  const issueId = okdeskIdSchema.parse(7);
  const link = {
    kind: 'issue',
    okdeskId: issueId,
    issueId,
    ref: task,
    contentHash: '',
    dataVersion: 'v1',
    state: 'linked',
    detail: '2026-03-01T10:00:00+03:00',
  } as const;

  test('somebody edited the task in spite of the lock; our own write comes back and causes nothing', async () => {
    await using world = await startWorld({ onec: { seed } });
    world.store.importLinks.put(link);
    noteDocumentChanged(world, task, 'v1');
    expect(world.store.inbox.count()).toBe(0);
    noteDocumentChanged(world, task, 'v2');
    expect(world.store.inbox.get(issueId)).toMatchObject({ state: 'due', updatedAt: link.detail });
  });

  test('the workplace that an issue named without success was entered in 1C', async () => {
    await using world = await startWorld({ onec: { seed } });
    await world.run();
    const wanted = 'directory:workplace:Удалённо';
    world.store.unresolved.replace(issueId, [{ issueId, field: 'workplace', wanted }]);
    world.onec.asPerson().create('Catalog_МестаВыполненияРабот', { Description: 'Удалённо' });
    await world.run();
    expect(world.store.inbox.get(issueId)).toMatchObject({ state: 'due' });
  });

  test('the company that an issue named without success was exported', async () => {
    await using world = await startWorld({ onec: { seed } });
    world.store.unresolved.replace(issueId, [{ issueId, field: 'company', wanted: 'company:1' }]);
    await world.run();
    expect(world.store.inbox.get(issueId)).toMatchObject({ state: 'due' });
    expect(requeueWaitingIssues(world.store, 'company:2')).toBe(0);
  });
});
