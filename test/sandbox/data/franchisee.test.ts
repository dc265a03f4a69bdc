import { describe, expect, test } from 'vitest';
import { makeFranchisee } from '../../../electron/sandbox/data/franchisee.ts';
import { isValidInn } from '../../../electron/sandbox/data/inn.ts';
import { minutesOf, minutesTogether } from '../../../electron/sandbox/data/minutes.ts';
import { emptyReference } from '../../../electron/sandbox/data/random.ts';

const usual = { seed: 1, partners: 30, issues: 400 };
const franchisee = makeFranchisee(usual);
const { onec, okdesk } = franchisee;

function entities(set: string): readonly Readonly<Record<string, unknown>>[] {
  return onec.objects.filter((object) => object.set === set).map((object) => object.entity);
}

/** All values of properties whose name ends with `_Key`, at any depth. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.endsWith('_Key') && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

describe('the invented franchisee', () => {
  test('the same seed gives the same data, another seed gives other data', () => {
    expect(makeFranchisee(usual)).toEqual(franchisee);
    expect(makeFranchisee({ ...usual, seed: 2 }).okdesk.companies).not.toEqual(okdesk.companies);
  });

  test('a larger base begins with the clients of a smaller one', () => {
    const larger = makeFranchisee({ ...usual, partners: 31, issues: 0 });
    const references = new Set(larger.onec.objects.map(({ entity: { Ref_Key } }) => Ref_Key));
    for (const { Ref_Key } of entities('Catalog_Партнеры')) expect(references).toContain(Ref_Key);
  });

  test.each([
    [1, 1],
    [30, 400],
    [1000, 2000],
  ])('%i partners and %i issues are as many as asked', (partners, issues) => {
    const made = makeFranchisee({ seed: 7, partners, issues });
    const ordinary = made.onec.objects.filter(
      ({ set, entity: { Predefined } }) => set === 'Catalog_Партнеры' && Predefined === false,
    );
    expect(ordinary).toHaveLength(partners);
    expect(made.okdesk.issues).toHaveLength(issues);
  });

  test('every reference in 1C leads to an object, and no two objects have one reference', () => {
    const own = onec.objects
      .map(({ entity: { Ref_Key } }) => Ref_Key)
      .filter((ref) => ref !== emptyReference);
    const known = new Set<unknown>([...own, emptyReference]);
    expect(known.size).toBe(own.length + 1);
    const lost = onec.objects
      .flatMap((object) => referencesIn(object.entity))
      .filter((ref) => !known.has(ref));
    expect(lost).toEqual([]);
  });

  test('every number in ОкДеск leads to a record of its kind', () => {
    const ids = (rows: readonly Readonly<Record<string, unknown>>[]) => new Set(rows.map(({ id }) => id));
    const issues = ids(okdesk.issues);
    const targets = {
      company_id: ids(okdesk.companies),
      contact_id: ids(okdesk.contacts),
      assignee_id: ids(okdesk.employees),
      employee_id: ids(okdesk.employees),
      agreement_id: ids(okdesk.agreements),
      service_object_id: ids(okdesk.maintenance_entities),
      maintenance_entity_id: ids(okdesk.maintenance_entities),
      equipment_kind_id: ids(okdesk.equipment_kinds),
      issue_id: issues,
      comment_id: ids(okdesk.comments),
    };
    const rows = Object.values(okdesk).flat();
    for (const [field, known] of Object.entries(targets)) {
      const used = rows.flatMap((row) => row[field] ?? []);
      expect(used.length, field).toBeGreaterThan(0);
      for (const id of used) expect(known, field).toContain(id);
    }
    for (const { parent_id } of okdesk.issues) if (parent_id !== null) expect(issues).toContain(parent_id);
  });

  test('every ИНН is valid; partners that share one are branches', () => {
    const entries = entities('Catalog_Контрагенты').map(
      ({ ИНН, КПП }) => [String(ИНН), String(КПП)] as const,
    );
    for (const [inn] of entries) expect(isValidInn(inn), inn).toBe(true);
    expect(entries.some(([inn]) => inn.length === 12)).toBe(true);
    const pairs = new Set(entries.map(([inn, kpp]) => `${inn}/${kpp}`));
    expect(pairs.size).toBe(entries.length);
    expect(new Set(entries.map(([inn]) => inn)).size).toBeLessThan(entries.length);
  });

  test('ИНН are checked as the tax service does it', () => {
    expect(['7707083893', '500100732259'].map(isValidInn)).toEqual([true, true]);
    expect(['7707083894', '500100732258', '770708389', ''].map(isValidInn)).not.toContain(true);
  });

  test('no contact and no contract has the flag when its partner has none', () => {
    const flagged = new Set(
      entities('Catalog_Партнеры').flatMap(({ Ref_Key, ОкД_ВыгружатьВОкДеск: flag }) =>
        flag === true ? [Ref_Key] : [],
      ),
    );
    for (const { ОкД_ВыгружатьВОкДеск: flag, Owner_Key } of entities('Catalog_КонтактныеЛицаПартнеров')) {
      if (flag === true) expect(flagged).toContain(Owner_Key);
    }
    for (const { ОкД_ВыгружатьВОкДеск: flag, Партнер_Key } of entities('Catalog_ДоговорыКонтрагентов')) {
      if (flag === true) expect(flagged).toContain(Партнер_Key);
    }
    expect(flagged.size).toBe(22);
  });

  test('a few e-mails are broken in the ways that the seed tells of', () => {
    const emails = JSON.stringify(entities('Catalog_КонтактныеЛицаПартнеров'));
    expect(emails).toMatch(/"Представление":"<[^"]+@[^"]+>"/);
    expect(emails).toMatch(/"Представление":"[a-z.0-9]*[а-я][a-z.0-9]*@/);
    expect(emails).toMatch(/"Представление":"[^"@]+@[^"@]+, [^"@]+@/);
  });

  test('nothing happens on the day where the data ends, or later', () => {
    const { okdesk: until } = makeFranchisee({ ...usual, today: '2026-02-01' });
    const end = Date.parse('2026-02-01T00:00:00+03:00');
    const moments = [
      ...until.issues.flatMap(({ created_at, updated_at }) => [created_at, updated_at]),
      ...until.comments.map(({ published_at }) => published_at),
      ...until.time_entries.map(({ logged_at }) => logged_at),
    ];
    for (const moment of moments) expect(Date.parse(String(moment))).toBeLessThan(end);
  });

  test('minutes are the nearest whole ones of each entry, added up', () => {
    expect([0.33, 1.5, 0.1, 2.75, 0.67].map(minutesOf)).toEqual([20, 90, 6, 165, 40]);
    expect(minutesTogether([{ spent_time: 0.33 }, { spent_time: 0.33 }, { spent_time: 0.33 }])).toBe(60);
    expect(minutesTogether(okdesk.time_entries)).toBeGreaterThan(okdesk.time_entries.length * 6);
  });
});
