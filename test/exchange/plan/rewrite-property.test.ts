import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desired, FieldValue } from '../../../electron/exchange/export/map/desired.ts';
import { sentAfter } from '../../../electron/exchange/export/record/sent-fields.ts';
import { withAttempted } from '../../../electron/exchange/plan/attempted-fields.ts';
import type { Existing } from '../../../electron/exchange/plan/existing.ts';
import { sameValue } from '../../../electron/exchange/plan/same-value.ts';
import {
  changedFields,
  fieldsNotKept,
  needsCurrent,
  type SentFields,
} from '../../../electron/exchange/plan/write-fields.ts';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import { ref } from '../export/map/people-and-clients.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const inn = fc.constantFrom('7707083893', '5003052454', '770708389312');
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 });
const optional = { requiredKeys: [] };
/** Few values of each field, so that they meet often. */
const wantedFields: fc.Arbitrary<Fields> = fc
  .record(
    {
      name: fc.constantFrom('Ромашка', 'Лютик'),
      phone: fc.constantFrom('+7 900 000-00-01', '8 (900) 000-00-02'),
      address: fc.constantFrom('Тверь', 'Псков'),
      additional_name: inn,
      company_ids: ids,
      agreement_ids: ids,
    },
    optional,
  )
  .map((fields) => ({ ...fields }));

/** What people have in the record, beside us. */
const typedFields: fc.Arbitrary<Fields> = fc
  .record(
    {
      name: fc.constantFrom('Ромашка', 'Лютик', 'Фиалка'),
      phone: fc.constantFrom('79000000001', '+7 911 000-00-09'),
      address: fc.constantFrom('Тверь', 'Клин'),
      additional_name: fc.constantFrom('Цветы', 'Цветы; Букеты', 'Цветы, 7707083893', '5003052454'),
      company_ids: ids,
      agreement_ids: ids,
      comment: fc.constant('звонить утром'),
    },
    optional,
  )
  .map((fields) => ({ ...fields }));

function desired(fields: Fields): Desired {
  return { kind: 'agreement', ref: ref(1), title: 'Ромашка', fields };
}
function existing(fields: Fields): Existing {
  return { kind: 'agreement', id: okdeskIdSchema.parse(77), title: 'Ромашка', active: true, fields };
}

/** ОкДеск after a write: an emptied field is absent from answers. */
function applied(record: Fields, written: Fields): Fields {
  const filled = Object.entries({ ...record, ...written }).filter(
    ([, value]) => !sameValue('', value, undefined),
  );
  return Object.fromEntries(filled);
}

/** One exchange of one linked record, as the engine does it. */
function exchange(record: Fields, sent: SentFields, fields: Fields) {
  const wish = desired(fields);
  const current = needsCurrent(wish, sent) ? existing(record) : undefined;
  const written = changedFields(wish, sent, current);
  const after = applied(record, written);
  const answer = existing(after);
  return {
    written,
    record: after,
    sent: sentAfter(wish, sent, written, answer, fieldsNotKept(written, answer)),
  };
}

function expectSame(one: Fields, other: Fields): void {
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    expect([name, sameValue(name, one[name], other[name]), one[name], other[name]]).toEqual([
      name,
      true,
      one[name],
      other[name],
    ]);
  }
}

describe('writing into a record that ОкДеск has', () => {
  it('what was written is not written again, even when the card is compared field by field', () => {
    fc.assert(
      fc.property(typedFields, wantedFields, wantedFields, (typed, before, now) => {
        const first = exchange(typed, {}, before);
        const second = exchange(first.record, first.sent, now);
        expect(changedFields(desired(now), second.sent, existing(second.record))).toEqual({});
        expect(needsCurrent(desired(now), second.sent)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('ОкДеск has all that 1C wants, and fields that 1C does not know stay as people typed them', () => {
    fc.assert(
      fc.property(typedFields, wantedFields, (typed, fields) => {
        const { record } = exchange(typed, {}, fields);
        for (const name of ['name', 'phone', 'address']) {
          expect(sameValue(name, record[name], fields[name] ?? typed[name])).toBe(true);
        }
        for (const name of ['company_ids', 'agreement_ids']) {
          const both = [typed[name] ?? [], fields[name] ?? []].flat();
          expect(sameValue(name, record[name], [...new Set(both)])).toBe(true);
        }
        expect(record['additional_name'] ?? '').toContain(fields['additional_name'] ?? '');
        expect(record['comment']).toBe(typed['comment']);
      }),
      { numRuns: 1000 },
    );
  });

  it('an answer that was lost leads to the same record, whether the write had landed or not', () => {
    fc.assert(
      fc.property(typedFields, wantedFields, wantedFields, (typed, before, now) => {
        const first = exchange(typed, {}, before);
        const lost = exchange(first.record, first.sent, now);
        const attempted = Object.fromEntries(Object.entries(now).filter(([name]) => name in lost.written));
        const again = (record: Fields) => {
          const sent = withAttempted(first.sent, attempted, existing(record));
          return applied(record, changedFields(desired(now), sent, existing(record)));
        };
        expectSame(again(lost.record), lost.record);
        expectSame(again(first.record), lost.record);
      }),
      {
        numRuns: 2000,
        // A person had added the same agreement that we were about to put in place of ours.
        examples: [[{ agreement_ids: [3] }, { agreement_ids: [2] }, { agreement_ids: [3] }]],
      },
    );
  });

  it('what the lost write put there is ours: 1C may empty it afterwards', () => {
    fc.assert(
      fc.property(wantedFields, (fields) => {
        const first = exchange({}, {}, fields);
        const sent = withAttempted({}, fields, existing(first.record));
        expect(exchange(first.record, sent, {}).record).toEqual({});
      }),
    );
  });
});
