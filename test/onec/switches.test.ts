import { beforeAll, describe, expect, it } from 'vitest';
import { writeAttachedFile } from '../../electron/onec/attached-files.ts';
import type { Change, OneC, RawEntity } from '../../electron/onec/onec.ts';
import { createRecordReader } from '../../electron/onec/records/reader.ts';
import { dataVersionKey, refKey } from '../../electron/onec/values/scalar.ts';
import type { RunningOneC } from '../../electron/sandbox/onec/start.ts';
import type { OneCSwitches } from '../../electron/sandbox/onec/switches.ts';
import { type OneCRef, oneCRefSchema } from '../../shared/ids.ts';
import { messageText } from '../../shared/messages/index.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { clientOf, guid, withBase } from './base.ts';

const partners = 'Catalog_Партнеры';

function given<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const refOf = (entity: RawEntity | undefined): OneCRef => oneCRefSchema.parse(entity?.[refKey]);
const versionOf = (entity: RawEntity | undefined) =>
  typeof entity?.[dataVersionKey] === 'string' ? entity[dataVersionKey] : undefined;

/** Everything the exchange does to an infobase, without references, which every base makes anew. */
async function whole(base: RunningOneC, onec: OneC) {
  const { task, taskFile } = onec.profile;
  const reader = given(await createRecordReader(onec));
  const names: unknown[] = [];
  for await (const page of onec.pages(partners, {}))
    names.push(...given(page).map((row) => row['Description']));
  base.asPerson().create(partners, { Description: 'А + Б & «В» 100%' });
  const found = given(await onec.list(partners, { filter: "Description eq 'А + Б & «В» 100%'" }));

  const { fields, sections, rows } = task;
  const created = given(
    await onec.create(task.set, {
      [fields.date]: '2026-11-20T10:00:00',
      [fields.title]: 'Касса',
      [fields.issueId]: '41',
      [sections.comments]: [{ LineNumber: '1', [rows.comments.text]: 'Проверьте ленту' }],
    }),
  );
  const ref = refOf(created);
  const renamed = given(await onec.update(task.set, ref, { [fields.title]: 'Чек' }, versionOf(created)));
  given(await onec.update(task.set, ref, { [fields.title]: 'Лента' }, versionOf(renamed)));
  given(await onec.post(task.set, ref));
  const file = {
    set: taskFile.set,
    owner: ref,
    name: 'чек',
    extension: 'png',
    bytes: Buffer.from('изображение'),
    createdAt: '2026-11-20T10:00:00',
    attachmentId: 900,
    description: '',
  };
  const first = given(await writeAttachedFile(onec, file));
  const again = given(await writeAttachedFile(onec, { ...file, lookFirst: true }));
  const read = given(await onec.get(task.set, ref));
  given(await onec.unpost(task.set, ref));
  given(await onec.delete(task.set, ref));

  const node = given(await onec.exchangePlanNodes()).find((one) => !one.thisNode);
  const changes: Change[] = [];
  given(await onec.selectChanges(node?.ref ?? ref, 1, (change) => void changes.push(change)));
  given(await onec.notifyChangesReceived(node?.ref ?? ref, 1));
  const left = given(await onec.selectChanges(node?.ref ?? ref, 2, () => undefined));
  return {
    sets: reader.sets.length,
    closed: reader.closedSets,
    names,
    count: given(await onec.count(partners)),
    counted: given(await onec.count(partners, "Description eq 'Партнёр 000003'")),
    found: found.length,
    read: [
      read?.['Posted'],
      read?.[fields.title],
      JSON.stringify(read?.[sections.comments]).includes('ленту'),
    ],
    sameFile: first.ref === again.ref,
    files: given(await onec.count(taskFile.set)),
    gone: given(await onec.get(task.set, ref)),
    changed: changes.some((change) => change.type === 'changed' && change.set === partners),
    left,
  };
}

async function underSwitches(switches: Partial<OneCSwitches>) {
  let result: Awaited<ReturnType<typeof whole>> | undefined;
  await withBase({ partners: 8, switches }, async (base) => {
    result = await whole(base, clientOf(base, { pageSize: 3 }));
  });
  return result;
}

const otherTruths: readonly Partial<OneCSwitches>[] = [
  { ifMatch: 'enforce' },
  { clientRefKey: 'honoured' },
  { emptyComposition: 'empty' },
  { countBom: false },
  { countMissing: true },
  { countMissing: true, inlineCountRows: 'all' },
  { inlineCountRows: 'all' },
  { selectChangesJson: 'answered' },
  { metadataPadding: 100_000 },
  { iis411: true },
  { ibsession: 'manual' },
  { attachedFiles: 'older' },
  { attachedFiles: 'both' },
  { errorLanguage: 'en' },
  { nullDataVersionAfterPost: true },
  { nullDataVersionAfterPost: true, ifMatch: 'enforce' },
  { plusIsBlank: true },
  { iisReplacesErrors: true },
  { iisReplacesErrors: true, countMissing: true },
  { slowFirstRequest: 50 },
];

describe('whichever truth holds, the client of 1C reads and writes the same', () => {
  let usual: Awaited<ReturnType<typeof underSwitches>>;
  beforeAll(async () => {
    usual = await underSwitches({});
  });

  it('with the defaults everything is found that is there', () => {
    expect(usual).toMatchObject({ count: 12, counted: 1, found: 1, read: [true, 'Лента', true], left: 0 });
    expect(usual).toMatchObject({ closed: [], sameFile: true, files: 1, gone: undefined, changed: true });
  });

  it.each(
    otherTruths.map((switches): [string, Partial<OneCSwitches>] => [JSON.stringify(switches), switches]),
  )('%s', async (_name, switches) => {
    expect(await underSwitches(switches)).toEqual(usual);
  });
});

describe('a server that asks for patience', () => {
  const states: readonly (readonly [string, Partial<OneCSwitches>, Partial<OneCSwitches>, string, RegExp])[] =
    [
      [
        'blocked sessions',
        { sessionsBlocked: true },
        { sessionsBlocked: false },
        'onec.sessionsBlocked',
        /сеанс/iu,
      ],
      ['no free licence', { noLicence: true }, { noLicence: false }, 'onec.licence', /лицензи/iu],
      [
        'exclusive mode',
        { exclusiveMode: true },
        { exclusiveMode: false },
        'onec.exclusiveMode',
        /монопольн/iu,
      ],
      ['an exhausted pool', { poolExhausted: 99 }, { poolExhausted: 0 }, 'onec.pool', /сеанс/iu],
    ];

  it.each(states)(
    '%s: reads and writes wait, nothing was written, later it goes on',
    async (_name, on, off, code, words) => {
      await withBase({ partners: 1 }, async (base) => {
        const onec = clientOf(base);
        const ref = oneCRefSchema.parse(guid(1));
        for (const errorLanguage of ['ru', 'en'] as const) {
          Object.assign(base.switches, on, { errorLanguage });
          const answers = [
            await onec.get(partners, ref),
            await onec.list(partners, {}),
            await onec.openedSets(),
            await onec.create(partners, { Description: 'Ромашка' }),
            await onec.update(partners, ref, { Description: 'Ромашка' }),
          ];
          for (const answer of answers) {
            if (answer.ok) throw new Error('patience was expected');
            const { error } = answer;
            expect([error.code, error.disposition, error.applied]).toEqual([code, 'waiting', 'no']);
            const said = messageText(error.code, error.parameters, 'ru');
            expect(`${said.what} ${said.why}`).toMatch(words);
            expect(said.remedy ?? '').not.toBe('');
          }
        }
        Object.assign(base.switches, off);
        expect(given(await onec.count(partners, "Description eq 'Ромашка'"))).toBe(0);
      });
    },
  );

  it('a refused record is the same refusal in either language', async () => {
    await withBase({}, async (base) => {
      base.switches.beforeWriteRefuses.set(partners, 'Укажите менеджера');
      for (const errorLanguage of ['ru', 'en'] as const) {
        base.switches.errorLanguage = errorLanguage;
        const created = await clientOf(base).create(partners, { Description: 'А' });
        expect(created).toMatchObject({
          error: { code: 'onec.businessRule', disposition: 'refused', applied: 'no' },
        });
      }
    });
  });

  it('a refusal under a page of IIS keeps open whether it was written, so that nobody writes twice', async () => {
    await withBase({ switches: { iisReplacesErrors: true } }, async (base) => {
      base.switches.beforeWriteRefuses.set(partners, 'Укажите менеджера');
      const created = await clientOf(base).create(partners, { Description: 'А' });
      expect(created).toMatchObject({ error: { code: 'onec.serverError', applied: 'unknown' } });
    });
  });
});
