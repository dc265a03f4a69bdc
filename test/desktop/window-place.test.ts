import { expect, test } from 'vitest';
import { placeFor } from '../../electron/desktop/window-place.ts';

const left = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 984 };
const small = { x: 0, y: 0, width: 800, height: 560 };

test('the first time the window has its own size in the middle', () => {
  expect(placeFor({}, [left])).toEqual({ width: 1180, height: 760 });
});

test('a remembered place on any display is kept', () => {
  const place = { x: 2000, y: 100, width: 1000, height: 700 };
  expect(placeFor(place, [left, right])).toEqual(place);
});

test('a place on a display that has gone becomes the middle of the first', () => {
  expect(placeFor({ x: 2000, y: 100, width: 1000, height: 700 }, [left])).toEqual({
    width: 1180,
    height: 760,
  });
  expect(placeFor({ x: -5000, y: 100, width: 1000, height: 700 }, [left])).not.toHaveProperty('x');
});

test('a window whose title is above or below the screen is not brought back there', () => {
  expect(placeFor({ x: 100, y: -300, width: 1000, height: 700 }, [left])).not.toHaveProperty('x');
  expect(placeFor({ x: 100, y: 1039, width: 1000, height: 700 }, [left])).not.toHaveProperty('x');
});

test('half outside it is moved in, and never larger than the display', () => {
  expect(placeFor({ x: 1500, y: 500, width: 1000, height: 700 }, [left])).toEqual({
    x: 920,
    y: 340,
    width: 1000,
    height: 700,
  });
  expect(placeFor({ x: 0, y: 0, width: 3000, height: 2000 }, [left])).toEqual(left);
  expect(placeFor({}, [small])).toEqual({ width: 800, height: 560 });
});

test('nonsense in the file makes no window that cannot be used', () => {
  expect(placeFor({ width: 1, height: -5 }, [left])).toEqual({ width: 900, height: 600 });
  expect(placeFor({}, [])).toEqual({ width: 1180, height: 760 });
});
