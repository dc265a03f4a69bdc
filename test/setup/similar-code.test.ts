import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCode, isSlip } from '../../electron/setup/similar-code.ts';
import { normalColour } from '../../electron/setup/statuses/colour.ts';
import { statusCodes } from '../../shared/setup/statuses.ts';

describe('Опечатка в коде', () => {
  test.each([
    ['Agred', 'Agreed', true],
    ['Argeed', 'Agreed', true],
    ['Agreeed', 'Agreed', true],
    ['Аgreed', 'Agreed', true],
    ['Wrok', 'Work', true],
    ['Requires_Approval', 'RequiresApproval', true],
    ['RequiredApproval', 'RequiresApproval', true],
    ['Canceled', 'Cancel', true],
    ['agreed', 'Agreed', false],
    ['wait', 'Work', false],
    ['in_progress', 'Work', false],
    ['no_time', 'Refine', false],
    ['3', '2', false],
  ])('«%s» вместо «%s»: %s', (code, wanted, slip) => {
    expect(isSlip(code, wanted)).toBe(slip);
  });

  test('код в другом регистре или с пробелами по краям — тот же код, а не опечатка', () => {
    const disguised = fc
      .tuple(fc.constantFrom(...statusCodes), fc.boolean(), fc.constantFrom('', ' ', '\t'))
      .map(([code, upper, blank]) => [code, `${blank}${upper ? code.toUpperCase() : code}${blank}`] as const);
    fc.assert(
      fc.property(disguised, ([code, written]) => {
        expect(foldCode(written)).toBe(foldCode(code));
        expect(isSlip(written, code)).toBe(false);
      }),
    );
  });

  test('любая одна пропущенная буква узнаётся', () => {
    for (const code of statusCodes.filter(({ length }) => length > 3)) {
      for (let place = 0; place < code.length; place += 1) {
        const written = code.slice(0, place) + code.slice(place + 1);
        expect([written, isSlip(written, code)]).toEqual([written, true]);
      }
    }
  });

  test('коды руководства не опечатки друг друга', () => {
    for (const one of statusCodes) {
      for (const other of statusCodes)
        if (one !== other) expect([one, other, isSlip(one, other)]).toEqual([one, other, false]);
    }
  });
});

describe('Цвет', () => {
  test.each([
    ['#FF0000', '#ff0000'],
    ['#f00', '#ff0000'],
    ['ff0000', '#ff0000'],
    [' rgb(255, 0, 0) ', '#ff0000'],
    ['rgb(256, 0, 0)', undefined],
    ['красный', undefined],
    ['', undefined],
  ])('%s читается как %s', (written, colour) => {
    expect(normalColour(written)).toBe(colour);
  });
});
