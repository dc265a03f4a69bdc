import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentToWallTime, readWallTime, wallTimeToMoment } from '../../electron/onec/values/wall-time.ts';

const minute = 60_000;
const zones = [
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Yekaterinburg',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'UTC',
] as const;
const zone = fc.constantFrom(...zones);
/** 1970 to 2100, whole seconds: 1C keeps no fractions. */
const moment = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000);

/** Clocks put forward or back by `by` minutes at `at` (tz database). */
const changes = [
  { zone: 'Europe/Berlin', at: Date.UTC(2026, 2, 29, 1), by: 60 },
  { zone: 'Europe/Berlin', at: Date.UTC(2026, 9, 25, 1), by: -60 },
  { zone: 'America/New_York', at: Date.UTC(2026, 2, 8, 7), by: 60 },
  { zone: 'America/New_York', at: Date.UTC(2026, 10, 1, 6), by: -60 },
  { zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 9, 3, 15, 30), by: 30 },
  { zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 3, 4, 15), by: -30 },
  { zone: 'Europe/Moscow', at: Date.UTC(2011, 2, 26, 23), by: 60 },
  { zone: 'Europe/Moscow', at: Date.UTC(2014, 9, 25, 22), by: -60 },
] as const;
const forward = fc.constantFrom(...changes.filter(({ by }) => by > 0));
const back = fc.constantFrom(...changes.filter(({ by }) => by < 0));
/** A share of the skipped or repeated time, the end left out. */
const share = fc.integer({ min: 0, max: 999 }).map((thousandth) => thousandth / 1000);

function minutesLater(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * minute).toISOString().slice(0, 19);
}

describe('dates without zone', () => {
  it('every wall time that a clock shows leads to a moment at which it shows it, the first such', () => {
    fc.assert(
      fc.property(moment, zone, (given, name) => {
        const wall = momentToWallTime(given, name);
        const found = wallTimeToMoment(wall, name) ?? Number.NaN;
        expect(momentToWallTime(found, name)).toBe(wall);
        expect(found).toBeLessThanOrEqual(given);
        expect(given - found).toBeLessThanOrEqual(60 * minute);
      }),
      { numRuns: 2000 },
    );
  });

  it('the order of wall times that clocks show is the order of their moments', () => {
    const near = fc.tuple(moment, fc.integer({ min: 1, max: 200_000 }));
    fc.assert(
      fc.property(near, zone, ([first, seconds], name) => {
        const walls = [momentToWallTime(first, name), momentToWallTime(first + seconds * 1000, name)];
        const [one = '', other = ''] = walls.toSorted();
        const moments = [wallTimeToMoment(one, name), wallTimeToMoment(other, name)];
        expect(Math.sign((moments[1] ?? 0) - (moments[0] ?? 0))).toBe(one === other ? 0 : 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('a moment of the repeated time is told apart by nothing: the first of the two is meant', () => {
    fc.assert(
      fc.property(back, share, (change, part) => {
        const first = change.at + Math.floor((part - 1) * -change.by * 60) * 1000;
        const second = first - change.by * minute;
        const wall = momentToWallTime(first, change.zone);
        expect(momentToWallTime(second, change.zone)).toBe(wall);
        expect(wallTimeToMoment(wall, change.zone)).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  it('a skipped time goes forward by as much as the clock was put forward', () => {
    fc.assert(
      fc.property(forward, share, (change, part) => {
        const skipped = minutesLater(
          momentToWallTime(change.at, change.zone),
          Math.floor((part - 1) * change.by * 60) / 60,
        );
        const found = wallTimeToMoment(skipped, change.zone) ?? Number.NaN;
        expect(momentToWallTime(found, change.zone)).toBe(minutesLater(skipped, change.by));
        expect(found).toBeGreaterThanOrEqual(change.at);
      }),
      { numRuns: 300 },
    );
  });

  it('a zone or a fraction behind a date of 1C changes nothing: there is only the clock on the wall', () => {
    const behind = fc.constantFrom('', 'Z', '+03:00', '-0930', '.5', '.123Z', '.9999999+05:30');
    fc.assert(
      fc.property(moment, behind, (given, tail) => {
        const wall = momentToWallTime(given, 'UTC');
        expect(wall).toBe(new Date(given).toISOString().slice(0, 19));
        expect(readWallTime(`${wall}${tail}`)).toBe(wall);
      }),
    );
  });

  it('a day or an hour that no calendar has is no date', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    const two = (value: number) => String(value).padStart(2, '0');
    const time = fc.tuple(number(14), number(33), number(26), number(62), number(62));
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        time,
        (year, [month, day, hour, minutes, seconds]) => {
          const wall = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minutes)}:${two(seconds)}`;
          const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
          const month12 = month >= 1 && month <= 12 && day >= 1 && day <= length;
          const real = month12 && hour < 24 && minutes < 60 && seconds < 60;
          expect(readWallTime(wall)).toBe(real ? wall : undefined);
          expect(wallTimeToMoment(wall, 'UTC')).toBe(real ? Date.parse(`${wall}Z`) : undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
