import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCodec } from './codec.ts';

const codec = makeCodec();
const there = (value: unknown) => codec.decode(codec.encode(value));

test('whatever structured clone carries between main and window arrives as it was sent', () => {
  const cloneable = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withUnicodeString: true,
    maxDepth: 4,
    key: fc.string().filter((key) => key !== '__proto__'),
  });
  fc.assert(
    fc.property(cloneable, (value) => {
      expect(there(value)).toEqual(structuredClone(value));
    }),
  );
});

test('an object whose field is called as the codec’s own mark is not mistaken', () => {
  expect(there({ $: 'date', v: 1 })).toEqual({ $: 'date', v: 1 });
});

test('an error keeps its name and message', () => {
  const back = there(new TypeError('нарочно'));
  expect(back).toBeInstanceOf(Error);
  expect(String(back)).toBe('TypeError: нарочно');
});

test.each([() => 1, Symbol('x'), Promise.resolve(), new WeakMap()])(
  'what structured clone refuses is refused with Electron’s words',
  (value) => {
    expect(() => codec.encode({ value })).toThrow('An object could not be cloned.');
  },
);

test('functions cross by number where a bridge stands', () => {
  const table: ((...args: readonly unknown[]) => unknown)[] = [];
  const functions = {
    out: (f: (...args: readonly unknown[]) => unknown) => table.push(f) - 1,
    back: (id: number) => table[id],
  };
  const text = codec.encode({ add: (one: number, two: number) => one + two }, functions);
  const back = codec.decode(text, functions);
  const add = typeof back === 'object' && back !== null ? Reflect.get(back, 'add') : undefined;
  expect(add(2, 3)).toBe(5);
});
