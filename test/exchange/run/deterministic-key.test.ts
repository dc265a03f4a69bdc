import { describe, expect, it } from 'vitest';
import { deterministicKey } from '../../../electron/exchange/run/deterministic-key.ts';

describe('the key of a document follows from its issue alone', () => {
  it('is the same in every run and on every PC', () => {
    expect(deterministicKey('test.okdesk.ru', 'issue', 101)).toBe(
      deterministicKey('test.okdesk.ru', 'issue', 101),
    );
  });

  it('is a UUID of version 5', () => {
    expect(deterministicKey('test.okdesk.ru', 'time_entry', 700)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('differs between accounts, kinds and records', () => {
    const keys = [
      deterministicKey('one.okdesk.ru', 'issue', 1),
      deterministicKey('two.okdesk.ru', 'issue', 1),
      deterministicKey('one.okdesk.ru', 'time_entry', 1),
      deterministicKey('one.okdesk.ru', 'issue', 11),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
