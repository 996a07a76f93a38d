import { describe, expect, it } from 'vitest';
import type { Hours } from '@/lib/engine/context';
import { isWithin, nextOpening, wallTime } from './clock';

const office: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const club: Hours = { days: [5, 6], from: '21:00', to: '03:00' };

describe('wallTime', () => {
  /** A Monday. */
  const noon = Date.UTC(2026, 0, 5, 12);

  it.each([
    ['UTC', { day: 1, time: '12:00' }],
    ['Asia/Kolkata', { day: 1, time: '17:30' }],
    ['Pacific/Auckland', { day: 2, time: '01:00' }],
    ['America/Los_Angeles', { day: 1, time: '04:00' }],
  ])('in %s', (zone, expected) => {
    expect(wallTime(noon, zone)).toEqual(expected);
  });

  it('knows summer time', () => {
    expect(wallTime(Date.UTC(2026, 6, 5, 22), 'Europe/Berlin')).toEqual({ day: 1, time: '00:00' });
  });

  it.each([NaN, Infinity, 9e15])('is undefined for the time %d', (now) => {
    expect(wallTime(now, 'UTC')).toBeUndefined();
  });

  it('throws for an unknown time zone', () => {
    expect(() => wallTime(noon, 'Atlantis/Harbour')).toThrow(RangeError);
  });
});

describe('isWithin', () => {
  it.each([
    [1, '09:00', office, true],
    [1, '16:59', office, true],
    [1, '17:00', office, false],
    [1, '08:59', office, false],
    [6, '12:00', office, false],
    [5, '21:00', club, true],
    [6, '02:59', club, true],
    [7, '02:59', club, true],
    [5, '02:59', club, false],
    [7, '21:00', club, false],
    [6, '03:00', club, false],
    [1, '00:30', { ...club, days: [7] }, true],
    [2, '00:00', { days: [2], from: '00:00', to: '00:00' }, true],
    [2, '23:59', { days: [2], from: '00:00', to: '00:00' }, true],
    [3, '00:00', { days: [2], from: '00:00', to: '00:00' }, false],
    [3, '12:00', { ...office, days: [] }, false],
  ] as const)('day %d, %s', (day, time, hours, expected) => {
    expect(isWithin({ day, time }, { ...hours, days: [...hours.days] })).toBe(expected);
  });
});

describe('nextOpening', () => {
  it.each([
    [1, '08:00', office, { ahead: 0, day: 1, from: '09:00' }],
    [1, '17:00', office, { ahead: 1, day: 2, from: '09:00' }],
    [5, '17:00', office, { ahead: 3, day: 1, from: '09:00' }],
    [7, '23:00', office, { ahead: 1, day: 1, from: '09:00' }],
    [7, '04:00', club, { ahead: 5, day: 5, from: '21:00' }],
    [6, '04:00', club, { ahead: 0, day: 6, from: '21:00' }],
    [3, '18:00', { ...office, days: [3] }, { ahead: 7, day: 3, from: '09:00' }],
    [3, '18:00', { ...office, days: [] }, undefined],
  ])('day %d, %s', (day, time, hours, expected) => {
    expect(nextOpening({ day, time }, hours)).toEqual(expected);
  });
});
