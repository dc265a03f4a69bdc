import { describe, expect, test } from 'vitest';
import type { Desired, FieldValue } from '../../../electron/exchange/export/map/desired.ts';
import type { Existing } from '../../../electron/exchange/plan/existing.ts';
import {
  changedFields,
  fieldsNotKept,
  needsCurrent,
  writeBody,
} from '../../../electron/exchange/plan/write-fields.ts';
import { okdeskIdSchema } from '../../../shared/ids.ts';
import { ref } from '../export/map/people-and-clients.ts';

function desired(fields: Record<string, FieldValue>): Desired {
  return { kind: 'company', ref: ref(1), title: 'Ромашка', fields };
}
function existing(fields: Record<string, unknown>): Existing {
  return { kind: 'company', id: okdeskIdSchema.parse(77), title: 'Ромашка', active: true, fields };
}

describe('an empty 1C field clears a field only where we wrote the old value ourselves', () => {
  const wanted = desired({ name: 'Ромашка' });
  test('never written by us: it is not in the request at all', () => {
    expect(changedFields(wanted, {}, existing({ name: 'Р', phone: '+7 900' }))).toEqual({ name: 'Ромашка' });
  });
  test('written by us and unchanged since: cleared', () => {
    const sent = { name: 'Ромашка', phone: '+7 900' };
    expect(needsCurrent(wanted, sent)).toBe(true);
    expect(changedFields(wanted, sent, existing({ name: 'Ромашка', phone: '7900' }))).toEqual({ phone: '' });
  });
  test('written by us and changed by a person since: left', () => {
    const sent = { name: 'Ромашка', phone: '+7 900' };
    expect(changedFields(wanted, sent, existing({ name: 'Ромашка', phone: '+7 911' }))).toEqual({});
  });
});

describe('what people typed into additional names stays', () => {
  const wanted = desired({ name: 'Ромашка', additional_name: '7707083893' });
  test('the ИНН joins it, once', () => {
    expect(
      changedFields(wanted, {}, existing({ name: 'Ромашка', additional_name: 'Ромашка-сервис' })),
    ).toEqual({
      additional_name: 'Ромашка-сервис, 7707083893',
    });
  });
  test('it is not touched while the ИНН stays the same', () => {
    const sent = { name: 'Старое', additional_name: '7707083893' };
    expect(needsCurrent(wanted, sent)).toBe(false);
    expect(changedFields(wanted, sent, undefined)).toEqual({ name: 'Ромашка' });
  });
});

test('agreements that people added to an object stay beside ours', () => {
  const wanted = desired({ agreement_ids: [3] });
  const current = existing({ agreement_ids: [9, 2] });
  expect(changedFields(wanted, { agreement_ids: [2] }, current)).toEqual({ agreement_ids: [9, 3] });
});

test('the key of the 1C exchange is written once, so that another program’s value is not overwritten', () => {
  const wanted = desired({ name: 'Ромашка', crm_1c_id: ref(1) });
  expect(changedFields(wanted, { name: 'Р', crm_1c_id: ref(1) }, undefined)).toEqual({ name: 'Ромашка' });
});

test('the code of a directory entry is never sent again', () => {
  expect(changedFields(desired({ code: 'a', name: 'Атол' }), { code: 'b' }, undefined)).toEqual({
    name: 'Атол',
  });
});

test('attributes of the account travel in a map of their own', () => {
  expect(writeBody({ name: 'Р', 'custom_parameters.inn': '77' })).toEqual({
    name: 'Р',
    custom_parameters: { inn: '77' },
  });
});

test('fields that did not stick are named; other spellings of the same value are no loss', () => {
  const written = {
    name: 'Р',
    phone: '+7 900',
    start_date: '2026-01-01',
    cost: 10,
    company_ids: [1, 2],
    site: 's',
  };
  const answer = existing({
    name: 'Р',
    phone: '7900',
    start_date: '2026-01-01T00:00:00.000+03:00',
    cost: '10',
    company_ids: [2, 1],
  });
  expect(fieldsNotKept(written, answer)).toEqual(['site']);
});
