import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChangeFeedReader } from '../../electron/onec/changes/change-feed.ts';
import { readMetadata } from '../../electron/onec/metadata/metadata.ts';
import type { Change } from '../../electron/onec/onec.ts';
import { readXmlStream } from '../../electron/onec/xml/read-xml.ts';
import { oneCRefSchema } from '../../shared/ids.ts';

const ref = fc.uuid().map((uuid) => oneCRefSchema.parse(uuid));
/** Text that XML can hold, with all that has to be written otherwise and with signs of two to four bytes. */
const text = fc.stringMatching(/^[ -~А-яЁё«»№—\u{1F4DE}\u{20000}]{0,12}$/u);
const field = fc.constantFrom('Description', 'ИНН', 'ОкД_Выгружать', 'Owner_Key');

type Value = string | null | readonly Readonly<Record<string, string>>[];
type Fields = Readonly<Record<string, Value>>;
const row = fc.dictionary(fc.constantFrom('LineNumber', 'Представление', 'Тип'), text, {
  minKeys: 1,
  noNullPrototype: true,
});
const value: fc.Arbitrary<Value> = fc.oneof(text, fc.constant(null), fc.array(row, { maxLength: 3 }));
const fields: fc.Arbitrary<Fields> = fc.dictionary(field, value, { noNullPrototype: true });
const change = fc.oneof(
  fc.record({ type: fc.constant('changed' as const), set: fc.constant('Catalog_Партнеры'), entity: fields }),
  fc.record({ type: fc.constant('deleted' as const), set: fc.constant('Catalog_Партнеры'), ref }),
);

/** How a server may write the same: the prefix of the data services, percent-encoded ids, CDATA, blanks between. */
const manner = fc.record({
  prefix: fc.constantFrom('d:', '', 'x:'),
  encoded: fc.boolean(),
  cdata: fc.boolean(),
  gap: fc.constantFrom('', '\r\n  '),
});
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never;

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&#62;')
    .replaceAll('"', '&quot;');
}

function writeFields(entity: Fields, { prefix, cdata, gap }: Manner): string {
  const words = (plain: string) => (cdata && plain !== '' ? `<![CDATA[${plain}]]>` : escaped(plain));
  const element = (name: string, inner: string, attributes = '') =>
    `${gap}<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
  return Object.entries(entity)
    .map(([name, content]) => {
      if (content === null) return `${gap}<${prefix}${name} m:null="true"/>`;
      if (typeof content === 'string') return element(name, words(content));
      const rows = content.map((cells) =>
        element(
          'element',
          Object.entries(cells)
            .map(([cell, plain]) => element(cell, words(plain)))
            .join('') + gap,
        ),
      );
      return element(name, rows.join('') + gap, ' m:type="Collection(StandardODATA.X_RowType)"');
    })
    .join('');
}

function writeFeed(
  changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[],
  how: Manner,
) {
  const address = (guid: string) => {
    const path = `Catalog_Партнеры(guid'${guid}')`;
    return `http://server/base/odata/standard.odata/${how.encoded ? encodeURIComponent(path) : path}`;
  };
  const entries = changes.map((one) =>
    one.type === 'deleted'
      ? `<at:deleted-entry ref="${address(one.ref)}" when="2026-11-20T10:00:00"/>`
      : `<entry><id>${address('3d8833c5-567e-11ed-b631-18c04dfe78bb')}</id>` +
        '<category term="StandardODATA.Catalog_Партнеры" scheme="http://schemas.microsoft.com/ado"/>' +
        `<title type="text"/><content type="application/xml"><m:properties>${writeFields(one.entity, how)}` +
        `${how.gap}</m:properties></content></entry>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="a" xmlns:m="m" ' +
    `xmlns:d="d" xmlns:x="x"><id>http://server/</id>${entries.join(how.gap)}</feed>`
  );
}

/** The bytes in pieces as a network delivers them, cut in the middle of signs, names and tags. */
function inPieces(xml: string, places: readonly number[]): Readable {
  const bytes = Buffer.from(xml);
  const cuts = [...new Set(places.map((place) => place % bytes.length))].sort((one, other) => one - other);
  return Readable.from(
    [...cuts, bytes.length].map((end, index) => bytes.subarray(cuts[index - 1] ?? 0, end)),
  );
}

async function readFeed(stream: Readable) {
  const changes: Change[] = [];
  const reader = createChangeFeedReader((one) => changes.push(one));
  const fault = await readXmlStream(stream, reader.listener);
  return { changes, fault, count: reader.count(), unreadable: reader.unreadable() };
}

const places = fc.array(fc.nat({ max: 100_000 }), { maxLength: 40 });

describe('a feed of changes', () => {
  it('is read to the same changes in whatever pieces it arrives and however the server writes it', async () => {
    const all = fc.array(change, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(all, manner, places, async (changes, how, cuts) => {
        const read = await readFeed(inPieces(writeFeed(changes, how), cuts));
        expect(read).toEqual({ changes, fault: undefined, count: changes.length, unreadable: false });
      }),
      { numRuns: 500 },
    );
  });

  it('that breaks off at any byte is never taken for a whole one', async () => {
    const some = fc.array(change, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(some, manner, fc.nat({ max: 100_000 }), async (changes, how, place) => {
        const bytes = Buffer.from(writeFeed(changes, how));
        const read = await readFeed(Readable.from([bytes.subarray(0, place % bytes.length)]));
        expect(read.fault).toBeDefined();
        expect(changes.slice(0, read.changes.length)).toEqual(read.changes);
      }),
      { numRuns: 500 },
    );
  });
});

describe('$metadata', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[А-яA-z_]{1,8}$/u), { maxLength: 4 });
  const type = fc.record({ complex: fc.boolean(), properties: names, navigation: names });
  const types = fc.dictionary(fc.stringMatching(/^Catalog_[А-я]{1,5}$/u), type, { noNullPrototype: true });

  function writeMetadata(
    shapes: Readonly<Record<string, typeof type extends fc.Arbitrary<infer T> ? T : never>>,
  ) {
    const body = Object.entries(shapes).map(([name, { complex, properties, navigation }]) => {
      const element = complex ? 'ComplexType' : 'EntityType';
      return (
        `<${element} Name="${name}"><Key><PropertyRef Name="Ref_Key"/></Key>` +
        properties.map((one) => `<Property Name="${one}" Type="Edm.String" Nullable="true"/>`).join('') +
        navigation.map((one) => `<NavigationProperty Name="${one}" ToRole="End"/>`).join('') +
        `</${element}>`
      );
    });
    return (
      '<edmx:Edmx xmlns:edmx="e"><edmx:DataServices><Schema Namespace="StandardODATA">' +
      `<EnumType Name="AccountType"/><EnumType Name="AccountType"/>${body.join('\n')}` +
      '</Schema></edmx:DataServices></edmx:Edmx>'
    );
  }

  it('gives the wanted types with every property, in whatever pieces it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(types, places, async (shapes, cuts) => {
        const wanted = (name: string) => name.length % 2 === 0;
        const expected = Object.entries(shapes)
          .filter(([name]) => wanted(name))
          .map(([name, { properties, navigation }]) => [
            name,
            { properties: Object.fromEntries(properties.map((one) => [one, 'Edm.String'])), navigation },
          ]);
        expect(await readMetadata(inPieces(writeMetadata(shapes), cuts), wanted)).toEqual({
          metadata: Object.fromEntries(expected),
          fault: undefined,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('that breaks off at any byte is a fault', async () => {
    await fc.assert(
      fc.asyncProperty(types, fc.nat({ max: 100_000 }), async (shapes, place) => {
        const bytes = Buffer.from(writeMetadata(shapes));
        const cut = Readable.from([bytes.subarray(0, place % bytes.length)]);
        expect((await readMetadata(cut, () => true)).fault).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
