import { describe, expect, it } from 'vitest';
import { checkOneC } from '../../electron/onec/check/check.ts';
import { createOneC } from '../../electron/onec/create.ts';
import type { Change } from '../../electron/onec/onec.ts';
import { parseOneCRef } from '../../shared/ids.ts';
import { onecSettingsSchema } from '../../shared/settings.ts';
import { clientOf, guid, settingsOf, withBase } from './base.ts';
import { listen } from './listen.ts';

const partners = 'Catalog_Партнеры';
const node = parseOneCRef(guid(1));
if (node === undefined) throw new Error('ref');

function feedEntry(number: number): string {
  const id = `http://h/Catalog_Партнеры(guid'${guid(number)}')`;
  const rows =
    '<d:КонтактнаяИнформация m:type="Collection(StandardODATA.R)"><d:element m:type="StandardODATA.R"><d:LineNumber>1</d:LineNumber></d:element></d:КонтактнаяИнформация>';
  return `<entry><id>${id}</id><category term="StandardODATA.Catalog_Партнеры"/><content type="application/xml"><m:properties><d:Ref_Key>${guid(number)}</d:Ref_Key><d:Комментарий>${'подробности '.repeat(80)}</d:Комментарий>${rows}</m:properties></content></entry>`;
}

describe('large and broken answers', () => {
  it('10,000 changed objects in one feed arrive one by one in bounded memory', async () => {
    const server = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/atom+xml;type=feed;charset=utf-8' });
      response.write('<feed xmlns="a" xmlns:d="b" xmlns:m="c">');
      let number = 0;
      const more = (): void => {
        while (number < 10_000) {
          number += 1;
          if (!response.write(feedEntry(number))) {
            response.once('drain', more);
            return;
          }
        }
        response.end('</feed>');
      };
      more();
    });
    const settings = onecSettingsSchema.parse({ url: server.url, user: 'u' });
    const onec = createOneC({ settings, password: 'p' });
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const seen = new Set<unknown>();
    const selected = await onec.selectChanges(node, 1, (change) => {
      if (change.type === 'changed') seen.add(Object.values(change.entity)[0]);
      if (seen.size % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    });
    await server.close();
    expect(selected).toEqual({ ok: true, value: 10_000 });
    expect(seen.size).toBe(10_000);
    expect(most).toBeLessThan(150_000_000);
  });

  it('reads the changes of an embedded base with thousands of objects', () =>
    withBase({ partners: 2000 }, async (base) => {
      const onec = clientOf(base);
      const nodes = await onec.exchangePlanNodes();
      const found = nodes.ok ? nodes.value.find(({ thisNode }) => !thisNode) : undefined;
      expect(found).toBeDefined();
      if (found === undefined) return;
      const person = base.asPerson();
      for (let number = 1; number <= 2000; number += 1)
        person.change(partners, guid(number), { Description: `Н${number}` });
      const changes: Change[] = [];
      const selected = await onec.selectChanges(
        found.ref,
        found.receivedNo + 1,
        (change) => void changes.push(change),
      );
      expect(selected.ok).toBe(true);
      expect(
        new Set(
          changes.map((change) =>
            change.type === 'deleted'
              ? change.ref
              : Object.entries(change.entity).find(([name]) => name === 'Ref_Key')?.[1],
          ),
        ).size,
      ).toBeGreaterThanOrEqual(2000);
    }));

  it('an answer that stops half-way ends with the deadline, not never', async () => {
    const server = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"value":[');
    });
    const settings = onecSettingsSchema.parse({
      url: server.url,
      user: 'u',
      timeoutSeconds: 0.2,
      pageSize: 1,
    });
    const report = await checkOneC({ settings, password: 'p' });
    await server.close();
    expect(report.answers[0]?.answer).toBe('onec.timeout');
  });

  it('a stop ends the request under way at once', async () => {
    const stop = new AbortController();
    const server = await listen(() => stop.abort());
    const settings = onecSettingsSchema.parse({ url: server.url, user: 'u' });
    const answer = await createOneC({ settings, password: 'p', signal: stop.signal }).openedSets();
    await server.close();
    expect(answer.ok ? '' : answer.error.code).toBe('onec.aborted');
  });

  it('a page that is too heavy is asked for in halves until the server can make it', async () => {
    const asked: number[] = [];
    const server = await listen((request, response) => {
      const options = new URL(request.url ?? '', 'http://h').searchParams;
      const [top, skip] = [Number(options.get('$top')), Number(options.get('$skip'))];
      asked.push(top);
      const rows = Array.from({ length: Math.max(0, Math.min(top, 10 - skip)) }, (_, index) => ({
        Ref_Key: guid(skip + index + 1),
      }));
      const heavy = top > 4;
      response.writeHead(heavy ? 500 : 200, { 'content-type': 'application/json' });
      response.end(
        heavy
          ? '{"odata.error":{"code":"-1","message":{"value":"The device is full"}}}'
          : JSON.stringify({ value: rows }),
      );
    });
    const settings = onecSettingsSchema.parse({ url: server.url, user: 'u', pageSize: 16 });
    const read = await createOneC({ settings, password: 'p' }).list(partners, {});
    await server.close();
    expect(read.ok && read.value.length).toBe(10);
    expect(asked).toEqual([16, 8, 4, 4, 4]);
  });

  it('a server that never answers is not asked for ever smaller pages', async () => {
    let asked = 0;
    const server = await listen(() => {
      asked += 1;
    });
    const settings = onecSettingsSchema.parse({ url: server.url, user: 'u', timeoutSeconds: 0.1 });
    const read = await createOneC({ settings, password: 'p' }).list(partners, {});
    await server.close();
    expect(read.ok ? '' : read.error.code).toBe('onec.timeout');
    expect(asked).toBe(3);
  });

  it('a truncated answer is a cut answer, not an empty list', () =>
    withBase({ partners: 5 }, async (base) => {
      base.faults.add({ path: /Партнеры/, times: 50, fault: { type: 'truncate' } });
      const read = await clientOf(base, { pageSize: 2 }).list(partners, {});
      expect(read.ok ? '' : read.error.disposition).toBe('waiting');
    }));
});

describe('secrets', () => {
  it('the password is in no problem and no report, whatever goes wrong', () =>
    withBase({ partners: 2 }, async (base) => {
      const password = 'Тайна-9f81 &?';
      const written: unknown[] = [];
      const onec = createOneC({
        settings: settingsOf(base),
        password,
        random: () => 0,
        tap: (exchange) => void written.push(exchange),
      });
      const faults = [
        {
          type: 'status',
          status: 500,
          body: `Authorization: Basic ${Buffer.from(`${base.user}:${password}`).toString('base64')} ${password}`,
        },
        { type: 'html', status: 404 },
        { type: 'dropAfter' },
        { type: 'truncate' },
      ] as const;
      for (const fault of faults) {
        base.faults.add({ fault, times: 10 });
        written.push(await onec.create(partners, { Description: password }), await onec.openedSets());
        base.faults.clear();
      }
      written.push(await checkOneC({ settings: settingsOf(base), password }));
      const text = JSON.stringify(written);
      const forms = [
        password,
        encodeURIComponent(password),
        Buffer.from(`${base.user}:${password}`).toString('base64'),
      ];
      for (const form of forms) expect(text).not.toContain(form);
    }));
});
