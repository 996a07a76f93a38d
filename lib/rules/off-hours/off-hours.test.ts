import { describe, expect, it } from 'vitest';
import type { Hours } from '@/lib/engine/context';
import { findingsOf, testRule } from '@/tests/rule-table';
import { offHours } from './';

const office: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const night: Hours = { days: [5, 6], from: '20:00', to: '02:00' };

/** Days of one week: the 5th of January 2026 is a Monday. */
const monday = 5;
const friday = 9;
const saturday = 10;
const sunday = 11;

/** That hour of that day by the clock of Greenwich. */
const at = (hours: Hours, day: number, hour: number, timeZone = 'UTC') => ({
  hours,
  timeZone,
  now: Date.UTC(2026, 0, day, hour),
});

const texts = ['Our looms are running.', 'New yarn has come in', 'Which colour next?'];
const all = (context: object) => texts.map((text) => ({ text, context }));
const say = (context: object) =>
  texts.map((text) => ({ text, context, points: '', says: 'closed', fixed: null }));

testRule(offHours, {
  quiet: {
    'no hours are set': [...texts, ...all({ hours: null, now: Date.UTC(2026, 0, 5, 3) })],
    'readers are there': [
      ...all(at(office, monday, 9)),
      ...all(at(office, friday, 16)),
      ...all(at(office, monday, 4, 'Asia/Kolkata')),
    ],
    'a night that runs past midnight': [
      ...all(at(night, friday, 23)),
      ...all(at(night, saturday, 1)),
      ...all(at(night, sunday, 1)),
    ],
    'a day without an end': all(at({ days: [1], from: '00:00', to: '00:00' }, monday, 13)),
    'hours on no day': all(at({ ...office, days: [] }, monday, 12)),
    'a clock that shows no date': [
      ...all({ hours: office, now: NaN }),
      ...all({ hours: office, now: 9e15 }),
    ],
    'an answer to somebody, who is there': [
      { text: 'It is wool and silk.', context: { ...at(office, sunday, 3), surface: 'reply' } },
      { text: '@jo_k It is wool and silk.', context: at(office, sunday, 3) },
    ],
    'a later part of a thread': [
      { text: 'Then we dye it.', context: { ...at(office, sunday, 3), surface: 'thread' } },
    ],
  },
  speaks: {
    'before and after the day': [
      ...say(at(office, monday, 8)),
      ...say(at(office, monday, 17)),
      ...say(at(office, saturday, 12)),
    ],
    'the clock of another place': say(at(office, monday, 12, 'Pacific/Auckland')),
    'a night that has not begun, or is over': [
      ...say(at(night, friday, 1)),
      ...say(at(night, sunday, 2)),
      ...say(at(night, sunday, 21)),
    ],
    'a quote': say({ ...at(office, sunday, 3), surface: 'quote' }),
  },
});

describe('when readers are there next', () => {
  it.each([
    [at(office, monday, 7), { time: '07:00', next: { ahead: 0, day: 1, from: '09:00' } }],
    [at(office, monday, 18), { time: '18:00', next: { ahead: 1, day: 2, from: '09:00' } }],
    [at(office, friday, 18), { time: '18:00', next: { ahead: 3, day: 1, from: '09:00' } }],
    [at(night, sunday, 5), { time: '05:00', next: { ahead: 5, day: 5, from: '20:00' } }],
    [
      at(office, sunday, 12, 'Pacific/Auckland'),
      { time: '01:00', next: { ahead: 0, day: 1, from: '09:00' } },
    ],
  ])('%j', (context, data) => {
    const [finding] = findingsOf(offHours, 'New yarn has come in', context);
    expect(finding?.data).toEqual(data);
  });
});
