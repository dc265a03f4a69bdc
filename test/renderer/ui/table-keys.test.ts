import { expect, test } from 'vitest';
import { movedRow } from '../../../renderer/ui/table-keys.ts';

test('Keys move the row within the list and never out of it', () => {
  const at = { active: 5, count: 8, page: 4 };
  expect(movedRow('ArrowDown', at)).toBe(6);
  expect(movedRow('ArrowUp', { ...at, active: 0 })).toBe(0);
  expect(movedRow('PageDown', at)).toBe(7);
  expect(movedRow('PageUp', at)).toBe(1);
  expect(movedRow('Home', at)).toBe(0);
  expect(movedRow('End', at)).toBe(7);
  expect(movedRow('Enter', at)).toBeUndefined();
});
