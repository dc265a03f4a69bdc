import { describe, expect, it } from 'vitest';
import { writeAttachedFile } from '../../electron/onec/attached-files.ts';
import { createOneC } from '../../electron/onec/create.ts';
import type { Change, OneC } from '../../electron/onec/onec.ts';
import { createRecordReader } from '../../electron/onec/records/reader.ts';
import { refKey } from '../../electron/onec/values/scalar.ts';
import { type OneCRef, parseOneCRef } from '../../shared/ids.ts';
import { onecSettingsSchema } from '../../shared/settings.ts';
import { clientOf, guid, predefinedPartners, withBase } from './base.ts';
import { listen } from './listen.ts';

const partners = 'Catalog_Партнеры';
const [posted, description, reference, text] = ['Posted', 'Description', 'reference', 'text'] as const;

function refOf(value: unknown): OneCRef {
  const ref = parseOneCRef(String(value));
  if (ref === undefined) throw new Error(`no reference: ${String(value)}`);
  return ref;
}

async function nodeOf(onec: OneC) {
  const nodes = await onec.exchangePlanNodes();
  const node = nodes.ok ? nodes.value.find((one) => !one.thisNode) : undefined;
  if (node === undefined) throw new Error('the base has no node for the exchange');
  return node;
}

describe('reading from 1C', () => {
  it('reads a set in pages, each object once', () =>
    withBase({ partners: 23 }, async (base) => {
      const onec = clientOf(base, { pageSize: 10 });
      const sizes: number[] = [];
      const seen = new Set<unknown>();
      for await (const page of onec.pages(partners, {})) {
        expect(page.ok).toBe(true);
        if (!page.ok) return;
        sizes.push(page.value.length);
        for (const entity of page.value) seen.add(entity[refKey]);
      }
      expect(sizes).toEqual([10, 10, 3 + predefinedPartners]);
      expect(seen.size).toBe(23 + predefinedPartners);
    }));

  it('reads no more objects than are enough, and asks for no more', () =>
    withBase({ partners: 23 }, async (base) => {
      const onec = clientOf(base, { pageSize: 10 });
      const listed = await onec.list(partners, { orderBy: 'Description desc', most: 12 });
      expect(listed).toMatchObject({ ok: true, value: { length: 12 } });
      const names = listed.ok ? listed.value.map((entity) => String(entity['Description'])) : [];
      expect(names).toEqual(names.toSorted().toReversed());
      const tops = base.requestLog().flatMap(({ query }) => /\$top=(\d+)/u.exec(query)?.[1] ?? []);
      expect(tops).toEqual(['10', '2']);
    }));

  it('an object that comes twice in a page leaves no other one out', () =>
    withBase({ partners: 23 }, async (base) => {
      base.faults.add({ path: /Партнеры/u, skip: 1, fault: { type: 'rows', order: 'twice' } });
      const seen = new Set<unknown>();
      for await (const page of clientOf(base, { pageSize: 10 }).pages(partners, {})) {
        for (const entity of page.ok ? page.value : []) seen.add(entity[refKey]);
      }
      expect(seen.size).toBe(23 + predefinedPartners);
    }));

  it('counts with $count and, where the server has none, with $inlinecount', () =>
    withBase({ partners: 7 }, async (base) => {
      const onec = clientOf(base);
      expect(await onec.count(partners)).toEqual({ ok: true, value: 7 + predefinedPartners });
      base.switches.countMissing = true;
      expect(await onec.count(partners, "Description eq 'Партнёр 000003'")).toEqual({ ok: true, value: 1 });
    }));

  it('names the one object with a forbidden character and reads all others', () =>
    withBase({ partners: 30 }, async (base) => {
      base.asPerson().change(partners, guid(13), { Description: 'Ромаш\u0002ка' });
      const onec = clientOf(base, { pageSize: 10 });
      let read = 0;
      const bad: unknown[] = [];
      for await (const page of onec.pages(partners, {})) {
        if (page.ok) read += page.value.length;
        else bad.push([page.error.code, page.error.disposition, page.error.parameters[reference]]);
      }
      expect(bad).toEqual([['onec.badCharacter', 'refused', guid(13)]]);
      expect(read).toBe(29 + predefinedPartners);
    }));

  it('a look-up with an unreadable object among its answers fails and names it, instead of passing over it', () =>
    withBase({ partners: 5 }, async (base) => {
      base.asPerson().change(partners, guid(2), { Description: 'Ромаш\u0002ка' });
      const found = await clientOf(base).list(partners, {});
      expect(found.ok ? '' : [found.error.code, found.error.parameters[reference]]).toEqual([
        'onec.badCharacter',
        guid(2),
      ]);
    }));

  it('an object that was deleted for good reads as undefined', () =>
    withBase({}, async (base) => {
      expect(await clientOf(base).get(partners, refOf(guid(99)))).toEqual({ ok: true, value: undefined });
    }));

  it('sends one request at a time, however many are asked for', async () => {
    let running = 0;
    let most = 0;
    const server = await listen((_request, response) => {
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => {
        running -= 1;
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"Description":"А"}');
      });
    });
    const onec = createOneC({
      settings: onecSettingsSchema.parse({ url: server.url, user: 'u' }),
      password: 'p',
    });
    const asked = Array.from({ length: 5 }, () => onec.get(partners, refOf(guid(1))));
    expect((await Promise.all(asked)).every((answer) => answer.ok)).toBe(true);
    expect(most).toBe(1);
    await server.close();
  });
});

describe('writing to 1C', () => {
  it('creates, changes, posts and deletes a document', () =>
    withBase({}, async (base) => {
      const onec = clientOf(base);
      const task = onec.profile.task;
      const created = await onec.create(task.set, {
        [task.fields.date]: '2026-11-20T10:00:00',
        [task.fields.title]: 'Не печатает чек',
        [task.fields.issueId]: '41',
        [task.sections.comments]: [{ LineNumber: '1', [task.rows.comments.text]: 'Проверьте ленту' }],
      });
      expect(created.ok).toBe(true);
      if (!created.ok) return;
      const ref = refOf(created.value[refKey]);
      const changed = await onec.update(task.set, ref, { [task.fields.title]: 'Печатает' }, 'AAAAAAAAAAE=');
      expect(changed.ok).toBe(true);
      expect((await onec.post(task.set, ref)).ok).toBe(true);
      const read = await onec.get(task.set, ref);
      expect(read.ok && read.value?.[posted]).toBe(true);
      expect(read.ok && read.value?.[task.fields.title]).toBe('Печатает');
      expect((await onec.unpost(task.set, ref)).ok).toBe(true);
      expect((await onec.delete(task.set, ref)).ok).toBe(true);
      expect(await onec.get(task.set, ref)).toEqual({ ok: true, value: undefined });
      expect(onec.counts().acceptedWrites).toBe(5);
    }));

  it('a write whose answer got lost is not repeated and says that its outcome is unknown', () =>
    withBase({}, async (base) => {
      base.faults.add({ method: 'POST', fault: { type: 'dropAfter' } });
      const onec = clientOf(base);
      const created = await onec.create(partners, { Description: 'Ромашка' });
      expect(created.ok ? undefined : [created.error.applied, created.error.disposition]).toEqual([
        'unknown',
        'waiting',
      ]);
      expect(await onec.count(partners, "Description eq 'Ромашка'")).toEqual({ ok: true, value: 1 });
    }));

  it('a rule of the configuration refuses one record with its own words', () =>
    withBase({}, async (base) => {
      base.switches.beforeWriteRefuses.set(partners, 'Укажите основного менеджера');
      const created = await clientOf(base).create(partners, { Description: 'Ромашка' });
      expect(created.ok).toBe(false);
      if (created.ok) return;
      expect(created.error).toMatchObject({
        code: 'onec.businessRule',
        disposition: 'refused',
        applied: 'no',
      });
      expect(created.error.parameters[text]).toContain('Укажите основного менеджера');
    }));

  it('a version that the server compares and finds old is a conflict', () =>
    withBase({ partners: 1, switches: { ifMatch: 'enforce' } }, async (base) => {
      const answer = await clientOf(base).update(
        partners,
        refOf(guid(1)),
        { Description: 'А' },
        'AAAAAAAAAHc=',
      );
      expect(answer.ok ? '' : answer.error.code).toBe('onec.conflict');
    }));
});

describe('the exchange plan', () => {
  it('gives changed and deleted objects and forgets them once they are confirmed', () =>
    withBase({ partners: 3 }, async (base) => {
      const onec = clientOf(base);
      const node = await nodeOf(onec);
      const first: Change[] = [];
      await onec.selectChanges(node.ref, 1, (change) => void first.push(change));
      await onec.notifyChangesReceived(node.ref, 1);
      base.asPerson().change(partners, guid(2), { Description: 'Переименован <&>' });
      base.asPerson().remove(partners, guid(3));
      const changes: Change[] = [];
      const selected = await onec.selectChanges(node.ref, 2, (change) => void changes.push(change));
      expect(selected).toEqual({ ok: true, value: 2 });
      expect(changes).toContainEqual({ type: 'deleted', set: partners, ref: guid(3) });
      const changed = changes.find((change) => change.type === 'changed');
      expect(changed?.type === 'changed' && changed.entity[description]).toBe('Переименован <&>');
      expect((await onec.notifyChangesReceived(node.ref, 2)).ok).toBe(true);
      expect(await onec.selectChanges(node.ref, 3, () => undefined)).toEqual({ ok: true, value: 0 });
    }));

  it('a closed plan is told as such and needs a person', () =>
    withBase({ switches: { exchangePlanClosed: true } }, async (base) => {
      const nodes = await clientOf(base).exchangePlanNodes();
      expect(nodes.ok ? '' : [nodes.error.code, nodes.error.disposition]).toEqual([
        'onec.planClosed',
        'fatal',
      ]);
    }));

  it('a node that was deleted is told as such', () =>
    withBase({}, async (base) => {
      const selected = await clientOf(base).selectChanges(refOf(guid(77)), 1, () => undefined);
      expect(selected.ok ? '' : selected.error.code).toBe('onec.nodeMissing');
    }));

  it('a feed cut in the middle is a failure, so nobody confirms half of it', () =>
    withBase({ partners: 50 }, async (base) => {
      const onec = clientOf(base);
      const node = await nodeOf(onec);
      for (let number = 1; number <= 50; number += 1)
        base.asPerson().change(partners, guid(number), { Description: `П${number}` });
      base.faults.add({ path: /SelectChanges/, fault: { type: 'truncate' } });
      const selected = await onec.selectChanges(node.ref, 1, () => undefined);
      expect(selected.ok ? '' : selected.error.disposition).toBe('waiting');
    }));
});

describe('files attached to a task', () => {
  for (const attachedFiles of ['newer', 'older'] as const) {
    it(`are written once in the ${attachedFiles} way and found again by the number of the attachment`, () =>
      withBase({ switches: { attachedFiles } }, async (base) => {
        const onec = clientOf(base);
        const task = await onec.create(onec.profile.task.set, { [onec.profile.task.fields.title]: 'Фото' });
        const owner = refOf(task.ok ? task.value[refKey] : '');
        const file = {
          set: onec.profile.taskFile.set,
          owner,
          name: 'чек',
          extension: 'png',
          bytes: Buffer.from('изображение'),
          createdAt: '2026-11-20T10:00:00',
          attachmentId: 900,
          description: '',
        };
        const first = await writeAttachedFile(onec, file);
        expect(first.ok).toBe(true);
        const again = await writeAttachedFile(onec, { ...file, lookFirst: true });
        expect(again.ok && first.ok && again.value.ref === first.value.ref).toBe(true);
        expect(await onec.count(file.set)).toEqual({ ok: true, value: 1 });
      }));
  }

  it('a base without both registers keeps the bytes in the card itself', () =>
    withBase({}, async (base) => {
      const onec = clientOf(base);
      const { taskFile, fileStorage, fileStorageRegister, fileDataRegister } = onec.profile;
      for (const { set } of [fileStorage, fileStorageRegister, fileDataRegister])
        base.switches.closedSets.add(set);
      const bytes = Buffer.from('изображение');
      const written = await writeAttachedFile(onec, {
        set: taskFile.set,
        owner: refOf(guid(5)),
        name: 'чек',
        extension: 'png',
        bytes,
        createdAt: '2026-11-20T10:00:00',
        attachmentId: 902,
        description: '',
      });
      const card = written.ok ? await onec.get(taskFile.set, written.value.ref) : undefined;
      const data = card?.ok === true ? card.value?.[taskFile.fields.inlineData] : undefined;
      expect(data).toBe(bytes.toString('base64'));
    }));

  it('a card whose bytes could not be tied to it is taken back', () =>
    withBase({}, async (base) => {
      const onec = clientOf(base);
      base.switches.unwritableSets.add(onec.profile.fileStorageRegister.set);
      const answer = await writeAttachedFile(onec, {
        set: onec.profile.taskFile.set,
        owner: refOf(guid(5)),
        name: 'чек',
        extension: 'png',
        bytes: Buffer.from('x'),
        createdAt: '2026-11-20T10:00:00',
        attachmentId: 901,
        description: '',
      });
      expect(answer.ok ? '' : [answer.error.code, answer.error.applied]).toEqual(['onec.noRights', 'no']);
      expect(await onec.count(onec.profile.taskFile.set)).toEqual({ ok: true, value: 0 });
    }));
});

describe('records', () => {
  it('JSON and Atom of one partner decode alike', () =>
    withBase({ partners: 1 }, async (base) => {
      const onec = clientOf(base);
      const made = await createRecordReader(onec);
      expect(made.ok).toBe(true);
      if (!made.ok) return;
      const node = await nodeOf(onec);
      base
        .asPerson()
        .change(partners, guid(1), { ОкД_ВыгружатьВОкДеск: true, НаименованиеПолное: 'ООО «Ромашка»' });
      const json = await onec.get(partners, refOf(guid(1)));
      const atom: Change[] = [];
      await onec.selectChanges(node.ref, 1, (change) => void atom.push(change));
      const changed = atom.find((change) => change.type === 'changed' && change.set === partners);
      const fromJson =
        json.ok && json.value !== undefined ? made.value.read(partners, json.value) : undefined;
      const fromAtom = changed?.type === 'changed' ? made.value.read(partners, changed.entity) : undefined;
      expect(fromJson).toMatchObject({ type: 'partner', exportFlag: true, publicName: 'ООО «Ромашка»' });
      expect(fromAtom).toEqual(fromJson);
      expect(made.value.baseFingerprint).toMatch(/^[0-9a-f-]{36}$/);
    }));
});
