import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapped } from '../../../electron/exchange/export/map/desired.ts';
import { contentHash } from '../../../electron/exchange/export/record/content-hash.ts';
import { checkBrake, type KindIntent } from '../../../electron/exchange/plan/brake.ts';
import { decide } from '../../../electron/exchange/plan/decision.ts';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import { exportKinds } from '../../../shared/kinds.ts';
import { ref } from '../export/map/people-and-clients.ts';

const kind = fc.constantFrom(...exportKinds);
const setting = fc.constantFrom('leave' as const, 'archive' as const);
const hash = fc.constantFrom('one', 'two');
const link = fc.record({
  okdeskId: fc.integer({ min: 1 }).map((number) => okdeskIdSchema.parse(number)),
  contentHash: hash,
  archived: fc.boolean(),
});
const fields = fc.dictionary(fc.constantFrom('name', 'phone', 'site'), fc.string());
const mapped: fc.Arbitrary<Mapped> = fc.oneof(
  fc.tuple(kind, fields).map(([of, wanted]) => ({
    status: 'ready' as const,
    desired: { kind: of, ref: ref(1), title: 'Ромашка', fields: wanted },
  })),
  kind.map((of) => ({ status: 'blocked' as const, title: '', waitsFor: { kind: of, ref: ref(2) } })),
  fc
    .constantFrom(
      ...([
        'gone',
        'deleted',
        'predefined',
        'not_flagged',
        'partner_not_flagged',
        'partner_deleted',
      ] as const),
      'not_working' as const,
    )
    .map((reason) => ({ status: 'excluded' as const, title: '', reason })),
  fc
    .constantFrom('partner' as const, 'equipment_kind' as const)
    .map((lacks) => ({ status: 'lacking' as const, title: '', lacks })),
);

describe('decision about one record', () => {
  it('a record with a link is never looked for nor created anew, and its link is never exchanged', () => {
    fc.assert(
      fc.property(kind, mapped, link, hash, setting, (of, wish, known, content, whenRemoved) => {
        const decision = decide(of, wish, known, content, whenRemoved);
        expect(['find', 'ignore']).not.toContain(decision.step);
        if ('id' in decision) expect(decision.id).toBe(known.okdeskId);
      }),
      { numRuns: 500 },
    );
  });

  it('a record without link is never changed nor archived', () => {
    fc.assert(
      fc.property(kind, mapped, hash, setting, (of, wish, content, whenRemoved) => {
        expect(decide(of, wish, undefined, content, whenRemoved)).not.toHaveProperty('id');
      }),
    );
  });

  it('only what ОкДеск can put away is archived, once, and only what does not belong there', () => {
    const archivable = new Set(['company', 'contact', 'manufacturer', 'equipment_kind', 'equipment_model']);
    fc.assert(
      fc.property(kind, mapped, link, hash, setting, (of, wish, known, content, whenRemoved) => {
        if (decide(of, wish, known, content, whenRemoved).step !== 'archive') return;
        expect(archivable.has(of)).toBe(true);
        expect(wish.status).toBe('excluded');
        expect(known.archived).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('a decision that was carried out is «unchanged» when it is planned again', () => {
    fc.assert(
      fc.property(
        kind,
        mapped,
        fc.option(link, { nil: undefined }),
        setting,
        (of, wish, known, whenRemoved) => {
          const content = wish.status === 'ready' ? contentHash(wish.desired) : '';
          const { step } = decide(of, wish, known, content, whenRemoved);
          const okdeskId = known?.okdeskId ?? okdeskIdSchema.parse(1);
          const done = { okdeskId, contentHash: content, archived: step === 'archive' };
          if (step === 'find' || step === 'change' || step === 'archive') {
            expect(decide(of, wish, done, content, whenRemoved)).toEqual({ step: 'unchanged', id: okdeskId });
          } else {
            expect(decide(of, wish, known, content, whenRemoved).step).toBe(step);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the fingerprint minds every value and no order of fields', () => {
    const print = (entries: readonly (readonly [string, string])[]) =>
      contentHash({ kind: 'company', ref: ref(1), title: '', fields: Object.fromEntries(entries) });
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        expect(print(Object.entries(one).toReversed())).toBe(print(Object.entries(one)));
        const same = ['name', 'phone', 'site'].every((name) => one[name] === other[name]);
        expect(print(Object.entries(one)) === print(Object.entries(other))).toBe(same);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mass-change brake', () => {
  const intent: fc.Arbitrary<KindIntent> = fc.record({
    changes: fc.nat({ max: 60 }),
    archives: fc.nat({ max: 60 }),
    linked: fc.nat({ max: 200 }),
  });
  const intents = fc.dictionary(kind, intent);
  const limits = fc.record({
    records: fc.nat({ max: 200 }),
    percent: fc.nat({ max: 100 }),
    percentFrom: fc.nat({ max: 100 }),
  });

  it('asks all the more when more would change, and when it is set tighter', () => {
    fc.assert(
      fc.property(
        intents,
        limits,
        kind,
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
        (plan, brake, of, more, less) => {
          if (checkBrake(plan, brake) === undefined) return;
          const present = plan[of] ?? { changes: 0, archives: 0, linked: 0 };
          const grown = { ...present, changes: present.changes + more, archives: present.archives + less };
          expect(checkBrake({ ...plan, [of]: grown }, brake)).toBeDefined();
          const tighter = { records: brake.records - more, percent: brake.percent - less };
          expect(checkBrake(plan, { ...brake, ...tighter })).toBeDefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts every intended change once, and never asks about nothing', () => {
    fc.assert(
      fc.property(intents, limits, (plan, brake) => {
        const question = checkBrake(plan, brake);
        if (question === undefined) return;
        const all = Object.values(plan);
        expect(question.changes).toBe(all.reduce((sum, { changes }) => sum + changes, 0));
        expect(question.archives).toBe(all.reduce((sum, { archives }) => sum + archives, 0));
        const most = Math.max(...all.map(({ changes, archives }) => changes + archives));
        expect(question.kindChanges).toBe(most);
        expect(most).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
