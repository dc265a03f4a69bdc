import { describe, expect, it } from 'vitest';
import { type Base, romashka, startBase, vasilek } from './base.ts';

async function node({ values }: Base): Promise<string> {
  const nodes = await values('/ExchangePlan_ОкД_ОбменСОкДеск');
  return String(nodes.find((row) => row['ThisNode'] === false)?.['Ref_Key']);
}

async function message(
  base: Base,
  operation: string,
  number: number | string,
  ref?: string,
): Promise<string> {
  const address = `'${base.onec.url}/ExchangePlan_ОкД_ОбменСОкДеск(guid'${ref ?? (await node(base))}')'`;
  const query = `DataExchangePoint=${encodeURIComponent(address)}&MessageNo=${number}`;
  const response = await base.ask('POST', `/${operation}?${query}`);
  return response.status === 200 ? response.text() : `${response.status} ${await response.text()}`;
}

const changed = (feed: string) =>
  [...feed.matchAll(/<entry><id>[^<]*\/([^/<]+)<\/id>/g)].map((match) => match[1]);
const change = ({ onec }: Base, ref: string) =>
  onec.asPerson().change('Catalog_Партнеры', ref, { Комментарий: 'x' });

describe('the exchange plan', () => {
  it('gives each changed object once, again until confirmed, and never after', async () => {
    const base = await startBase();
    change(base, romashka);
    change(base, romashka);
    const feed = await message(base, 'SelectChanges', 1);
    expect(feed).not.toContain('<?xml');
    expect(changed(feed)).toEqual([`Catalog_Партнеры(guid'${romashka}')`]);
    change(base, vasilek);
    expect(changed(await message(base, 'SelectChanges', 1))).toHaveLength(2);
    expect(await message(base, 'NotifyChangesReceived', 1)).toBe('');
    expect(changed(await message(base, 'SelectChanges', 2))).toEqual([]);
    expect(
      (await base.values('/ExchangePlan_ОкД_ОбменСОкДеск')).find((row) => !row['ThisNode']),
    ).toMatchObject({
      SentNo: '2',
      ReceivedNo: '1',
    });
  });

  it('keeps an object that changed after it was sent', async () => {
    const base = await startBase();
    change(base, romashka);
    await message(base, 'SelectChanges', 1);
    change(base, romashka);
    await message(base, 'NotifyChangesReceived', 1);
    expect(changed(await message(base, 'SelectChanges', 2))).toHaveLength(1);
  });

  it('gives the exchange its own writes back, also one that changed nothing', async () => {
    const base = await startBase();
    await base.write('PATCH', `/Catalog_Партнеры(guid'${romashka}')`, {});
    expect(changed(await message(base, 'SelectChanges', 1))).toHaveLength(1);
  });

  it('tells of a physically deleted object by its address, of a marked one by an ordinary entry', async () => {
    const base = await startBase();
    base.onec.asPerson().change('Catalog_Партнеры', romashka, { DeletionMark: true });
    base.onec.asPerson().remove('Catalog_Партнеры', vasilek);
    const feed = await message(base, 'SelectChanges', 1);
    expect(feed).toContain('<d:DeletionMark>true</d:DeletionMark>');
    expect(feed).toContain(
      `<at:deleted-entry ref="${base.onec.url}/Catalog_Партнеры(guid'${vasilek}')" when="`,
    );
  });

  it('passes over objects that are not opened and keeps them for later', async () => {
    const base = await startBase();
    change(base, romashka);
    base.onec.switches.closedSets.add('Catalog_Партнеры');
    expect(changed(await message(base, 'SelectChanges', 1))).toEqual([]);
    await message(base, 'NotifyChangesReceived', 1);
    base.onec.switches.closedSets.clear();
    expect(changed(await message(base, 'SelectChanges', 2))).toHaveLength(1);
  });

  it('does not register what the plan registers from code only', async () => {
    const base = await startBase();
    base.onec.asPerson().create('Catalog_Организации', { Description: 'Наша фирма' });
    expect(changed(await message(base, 'SelectChanges', 1))).toEqual([]);
  });

  it('refuses «этот узел», an unknown node, a bad number and a closed plan', async () => {
    const base = await startBase();
    const nodes = await base.values('/ExchangePlan_ОкД_ОбменСОкДеск');
    const own = String(nodes.find((row) => row['ThisNode'])?.['Ref_Key']);
    expect(await message(base, 'SelectChanges', 1, own)).toMatch(/^500/);
    expect(await message(base, 'SelectChanges', 1, romashka)).toMatch(/^404.*<m:code>9</s);
    expect(await message(base, 'SelectChanges', 'один')).toMatch(/^400/);
    const ref = await node(base);
    base.onec.switches.exchangePlanClosed = true;
    expect(await message(base, 'SelectChanges', 1, ref)).toMatch(/^404.*<m:code>8</s);
  });

  it('fails the feed over one control character and loses nothing by it', async () => {
    const base = await startBase();
    change(base, vasilek);
    base.onec.asPerson().change('Catalog_Партнеры', romashka, { Комментарий: '\u0002' });
    expect(await message(base, 'SelectChanges', 1)).toMatch(/^400/);
    change(base, romashka);
    expect(changed(await message(base, 'SelectChanges', 1))).toHaveLength(2);
  });

  it('gives 10,000 changed objects in one feed', { timeout: 60_000 }, async () => {
    const base = await startBase();
    const person = base.onec.asPerson();
    for (let index = 0; index < 10_000; index += 1) {
      person.create('Catalog_Контрагенты', { Description: `Контрагент ${index}` });
    }
    expect(changed(await message(base, 'SelectChanges', 1))).toHaveLength(10_000);
  });
});
