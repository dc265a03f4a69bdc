import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChangeFeedReader } from '../../electron/onec/changes/change-feed.ts';
import { readErrorBody } from '../../electron/onec/errors/error-body.ts';
import { requestAddress } from '../../electron/onec/http/address.ts';
import { basicSignIn } from '../../electron/onec/http/basic-sign-in.ts';
import { createMetadataReader } from '../../electron/onec/metadata/metadata.ts';
import { profilePaths, resolveProfile } from '../../electron/onec/profile/resolve.ts';
import { setsOfAtom } from '../../electron/onec/read/service-document.ts';
import { readContactLines } from '../../electron/onec/records/contact-lines.ts';
import { userDirectory } from '../../electron/onec/records/user-directory.ts';
import { readComposite } from '../../electron/onec/values/composite.ts';
import { referenceFilters, textLiteral } from '../../electron/onec/values/literal.ts';
import { readBoolean, readNumber, readReference } from '../../electron/onec/values/scalar.ts';
import { momentToWallTime, readWallTime, wallTimeToMoment } from '../../electron/onec/values/wall-time.ts';
import { readXml } from '../../electron/onec/xml/read-xml.ts';
import { emptyGuid, parseOneCRef } from '../../shared/ids.ts';
import { guid } from './base.ts';

const user = '604931cd-d4a8-48d0-bc59-2ac90e044abb';

describe('values of 1C', () => {
  it.each([
    ['12', 12],
    [7, 7],
    ['1.5', 1.5],
    ['9007199254740993', undefined],
    ['', undefined],
    ['abc', undefined],
    [null, undefined],
  ])('number %j reads as %j', (value, expected) => expect(readNumber(value)).toBe(expected));

  it.each([
    ['true', true],
    ['false', false],
    [true, true],
    ['', undefined],
    [null, undefined],
  ])('flag %j reads as %j', (value, expected) => expect(readBoolean(value)).toBe(expected));

  it('an empty reference and an empty date are absent', () => {
    expect(readReference(emptyGuid)).toBeUndefined();
    expect(readReference(guid(1).toUpperCase())).toBe(guid(1));
    expect(readWallTime('0001-01-01T00:00:00')).toBeUndefined();
    expect(readWallTime('2026-02-30T00:00:00')).toBeUndefined();
    expect(readWallTime('2026-11-20T10:00:00.5+03:00')).toBe('2026-11-20T10:00:00');
  });

  it.each([
    ['4', 'Edm.Double', { type: 'number', number: 4 }],
    ['true', 'Edm.Boolean', { type: 'boolean', flag: true }],
    ['2026-05-06T10:00:00', 'Edm.DateTime', { type: 'date', wall: '2026-05-06T10:00:00' }],
    ['x', 'Edm.String', { type: 'text', text: 'x' }],
    ['', 'StandardODATA.Undefined', { type: 'empty' }],
    [guid(1), 'StandardODATA.Catalog_X', { type: 'reference', set: 'Catalog_X', ref: guid(1) }],
    [
      guid(1),
      `UnavailableEntities.UnavailableEntity_${user}`,
      { type: 'reference', set: 'Catalog_Пользователи', ref: guid(1) },
    ],
    [guid(1), `UnavailableEntities.UnavailableEntity_${guid(9)}`, { type: 'unavailable', ref: guid(1) }],
    [emptyGuid, 'StandardODATA.Catalog_X', { type: 'empty' }],
  ])('composite %s of %s', (value, type, expected) => expect(readComposite(value, type)).toEqual(expected));

  it('wall time and moment go into each other in a zone', () => {
    const moment = Date.UTC(2026, 10, 20, 7, 30);
    expect(momentToWallTime(moment, 'Europe/Moscow')).toBe('2026-11-20T10:30:00');
    expect(wallTimeToMoment('2026-11-20T10:30:00', 'Europe/Moscow')).toBe(moment);
    expect(wallTimeToMoment('2026-11-20T10:30:00', 'Asia/Yekaterinburg')).toBe(Date.UTC(2026, 10, 20, 5, 30));
  });

  it('a time that the clock skipped goes forward, a time that came twice is the first', () => {
    const berlin = 'Europe/Berlin';
    expect(wallTimeToMoment('2026-03-29T02:30:00', berlin)).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(wallTimeToMoment('2026-10-25T02:30:00', berlin)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('outside of such hours the way there and back changes nothing', () => {
    const moments = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(moments, (moment) => {
        expect(wallTimeToMoment(momentToWallTime(moment, 'Asia/Kolkata'), 'Asia/Kolkata')).toBe(moment);
      }),
      { numRuns: 200 },
    );
  });

  it('a quote in a text is doubled and blanks travel as %20', () => {
    expect(textLiteral("О'Нил")).toBe("'О''Нил'");
    expect(requestAddress('http://h/b', 'C', { $filter: 'а eq 1' })).toBe(
      'http://h/b/C?$filter=%D0%B0%20eq%201',
    );
  });

  it('a filter by references stays under the two kilobytes that web servers allow', () => {
    const refs = Array.from({ length: 60 }, (_, index) => parseOneCRef(guid(index + 1)) ?? []).flat();
    const filters = referenceFilters(refs);
    expect(filters.length).toBe(3);
    for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThan(2000);
  });

  it('the sign-in is UTF-8', () => {
    expect(Buffer.from(basicSignIn('Обмен', 'пароль').slice(6), 'base64').toString('utf8')).toBe(
      'Обмен:пароль',
    );
  });
});

describe('the profile of names', () => {
  it('esti-noprefix has no name with the prefix of the extension', () => {
    const profile = resolveProfile({ profile: 'esti-noprefix', profileOverrides: {} });
    expect([...profilePaths(profile).values()].filter((name) => name.includes('ОкД_'))).toEqual([]);
    expect(profile.partner.fields.exportFlag).toBe('ВыгружатьВОкДеск');
  });

  it('an own name of the infobase stands above the shipped one', () => {
    const profileOverrides = { 'partner.fields.exportFlag': 'Выгружать', 'partner.fields.name': ' ' };
    const profile = resolveProfile({ profile: 'esti', profileOverrides });
    expect([profile.partner.fields.exportFlag, profile.partner.fields.name]).toEqual([
      'Выгружать',
      'Description',
    ]);
  });
});

describe('contact information', () => {
  it('takes АдресЭП, else the address inside the presentation, predefined kind first', () => {
    const kind = parseOneCRef(guid(1));
    const kinds = new Map(kind === undefined ? [] : [[kind, 'EmailПартнера']]);
    const rows = [
      {
        LineNumber: '1',
        Тип: 'АдресЭлектроннойПочты',
        Вид_Key: guid(2),
        Представление: 'Иван <ivan@example.test>',
      },
      {
        LineNumber: '2',
        Тип: 'АдресЭлектроннойПочты',
        Вид_Key: guid(1),
        Представление: 'x',
        АдресЭП: 'main@example.test',
      },
      { LineNumber: '3', Тип: 'Телефон', Вид_Key: guid(2), Представление: '' },
    ];
    expect(readContactLines(rows, kinds).map(({ value, kind: name }) => [value, name])).toEqual([
      ['main@example.test', 'EmailПартнера'],
      ['ivan@example.test', ''],
    ]);
  });

  it('an address of two employees belongs to nobody', () => {
    const one = (number: number, email: string, invalid = false) => {
      const ref = parseOneCRef(guid(number));
      if (ref === undefined) throw new Error('ref');
      return { type: 'user' as const, ref, dataVersion: '', deletionMark: false, name: 'И', email, invalid };
    };
    const directory = userDirectory([
      one(1, 'a@x.test'),
      one(2, 'A@x.test'),
      one(3, 'b@x.test'),
      one(4, 'b@x.test', true),
    ]);
    expect(directory.byEmail('a@x.test')).toBe('ambiguous');
    expect(directory.byEmail('B@X.test')).toMatchObject({ ref: guid(3) });
    expect(directory.byEmail('c@x.test')).toBeUndefined();
  });
});

describe('no answer makes a reader throw', () => {
  const markup = fc
    .array(
      fc.constantFrom(
        '<feed>',
        '</feed>',
        '<entry>',
        '</entry>',
        '<m:properties>',
        '</m:properties>',
        '<d:A>',
        '</d:A>',
        '<d:element>',
        '</d:element>',
        '<at:deleted-entry ref="x"/>',
        '<id>',
        '</id>',
        'текст',
        '&amp;',
        '\u0002',
        '<',
        '{"',
        '<edmx:Edmx>',
        '<EntityType Name="C">',
        '</EntityType>',
      ),
    )
    .map((parts) => parts.join(''));
  const texts = fc.oneof(fc.string(), markup);

  it('of feeds, metadata, service documents, error bodies and dates', () => {
    fc.assert(
      fc.property(texts, (text) => {
        readXml(text, createChangeFeedReader(() => undefined).listener);
        readXml(text, createMetadataReader(() => true).listener);
        setsOfAtom(text);
        readErrorBody(text, 'text/html');
        readWallTime(text);
        readComposite(text, text);
        wallTimeToMoment(text, 'Europe/Moscow');
      }),
      { numRuns: 500 },
    );
  });
});
