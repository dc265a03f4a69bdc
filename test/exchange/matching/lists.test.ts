import { expect, test } from 'vitest';
import type { Desired } from '../../../electron/exchange/export/map/desired.ts';
import type { Lookup } from '../../../electron/exchange/matching/candidate.ts';
import { type Lists, withLists } from '../../../electron/exchange/matching/lists.ts';
import { defaultOkdeskSeed } from '../../../electron/sandbox/okdesk/default-seed.ts';
import type { OkdeskSeed } from '../../../electron/sandbox/seed.ts';
import { okdeskIdSchema, oneCRefSchema } from '../../../shared/ids.ts';
import { key, partner, seedOf } from '../export/clients.ts';
import { startWorld, type World } from '../export/world.ts';

const company = (n: number, name: string, more: Record<string, unknown> = {}) => ({
  id: n,
  name,
  active: true,
  ...more,
});
const account = (companies: OkdeskSeed['companies']): OkdeskSeed => ({ ...defaultOkdeskSeed, companies });
const against = (companies: OkdeskSeed['companies']): Promise<World> =>
  startWorld({
    onec: { seed: seedOf(partner(1, 'Ромашка')) },
    okdesk: { seed: account(companies) },
  });
const wanted: Desired = {
  kind: 'company',
  ref: oneCRefSchema.parse(key(1)),
  title: 'Ромашка',
  fields: { name: 'Ромашка', additional_name: '7707083893' },
};
/** What was asked of companies besides their list: a card by `id`, other searches by what they look for. */
const asked = ({ okdesk }: World) =>
  okdesk.requestLog().flatMap(({ path, query }) => (path.endsWith('/companies/') ? query.split('&', 1) : []));
const cardsAsked = (world: World) => asked(world).filter((query) => query.startsWith('id='));

async function listOfCompanies(lists: Lists): Promise<Lookup> {
  const lookup = await lists.of('company');
  if (!lookup.ok) throw new Error(lookup.error.code);
  return lookup.value;
}
async function found(lookup: Lookup, desired = wanted) {
  const candidates = await lookup(desired);
  if (!candidates.ok) throw new Error(candidates.error.code);
  return candidates.value;
}

test('candidates of all keys come in the order of the list, whole as ОкДеск gave them, and ours are not among them', async () => {
  await using world = await against([
    company(70, 'ООО «Ромашка»'),
    company(71, 'Ромашка'),
    company(72, 'Лютик', { additional_name: '7707083893', site: 'lutik.example', phone: '+7 4822 00-00-00' }),
    company(73, 'Ромашка'),
  ]);
  world.store.exportLinks.put({
    kind: 'company',
    ref: oneCRefSchema.parse(key(9)),
    okdeskId: okdeskIdSchema.parse(71),
    contentHash: '',
    sentFields: '{}',
    attempted: '',
    archived: false,
    evidence: 'inn',
  });
  const candidates = await withLists(await world.context(), async (lists) =>
    found(await listOfCompanies(lists)),
  );
  expect(candidates.map(({ existing }) => existing.id)).toEqual([70, 72, 73]);
  expect(candidates[1]).toEqual({
    isWhole: true,
    existing: {
      kind: 'company',
      id: 72,
      title: 'Лютик',
      active: true,
      fields: {
        name: 'Лютик',
        additional_name: '7707083893',
        site: 'lutik.example',
        phone: '+7 4822 00-00-00',
      },
    },
  });
});

test('a key that only the card shows finds the record, where short items are few enough for their cards', async () => {
  await using world = await against([company(70, 'Лютик', { crm_1c_id: key(1) })]);
  const candidates = await withLists(await world.context(), async (lists) =>
    found(await listOfCompanies(lists)),
  );
  expect(candidates).toMatchObject([{ isWhole: true, existing: { id: 70, fields: { crm_1c_id: key(1) } } }]);
  expect(asked(world)).toEqual(['id=70']);
});

test('the card of a company is asked for once, also when it shows no more than the list did', async () => {
  await using world = await against([company(70, 'ООО «Ромашка»')]);
  expect((await world.run()).kinds.company).toMatchObject({ created: 0, parked: 1 });
  expect(cardsAsked(world)).toEqual(['id=70']);
});

test('of more short companies than new records only the cards of those that look alike are asked for', async () => {
  const others = Array.from({ length: 20 }, (_, index) => company(100 + index, `Лютик ${index}`));
  await using world = await against([company(70, 'ООО «Ромашка»'), ...others]);
  expect((await world.run()).kinds.company).toMatchObject({ created: 0, parked: 1 });
  expect(cardsAsked(world)).toEqual(['id=70']);
});

test('what was listed is forgotten when the run leaves its lists, however it leaves them', async () => {
  await using world = await against([company(70, 'Ромашка')]);
  const context = await world.context();
  const kept = () => context.store.listed.byKeys(context.runId, 'company', ['name:ромашка']).length;
  const left = withLists(context, async (lists) => {
    await listOfCompanies(lists);
    expect(kept()).toBe(1);
    throw new Error('left');
  });
  await expect(left).rejects.toThrow('left');
  expect(kept()).toBe(0);
});
