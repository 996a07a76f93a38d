import type { QuietSpan } from '@/lib/engine/schemas/quiet-days';
import { testRule } from '@/tests/rule-table';
import { quietDay } from './';

const holidays: readonly QuietSpan[] = [
  { from: '2026-12-24', to: '2026-12-26', reason: 'Holidays' },
  { from: '2027-02-01', reason: 'Day of mourning' },
];
const at = (iso: string, timeZone = 'UTC') => ({
  quietDays: [...holidays],
  now: Date.parse(iso),
  timeZone,
});
const text = 'The new bench stands by the pond.';

testRule(quietDay, {
  quiet: {
    'no days are set': [
      text,
      'Merry Christmas from all of us!',
      'We are closed from 24 to 26 December.',
      'Quiet day at the lake.',
    ],
    'another day': [
      { text, context: at('2026-12-23T23:59:59Z') },
      { text, context: at('2026-12-27T00:00:00Z') },
      { text, context: at('2026-11-24T12:00:00Z') },
      { text, context: at('2025-12-25T12:00:00Z') },
      { text, context: at('2027-12-25T12:00:00Z') },
      { text, context: at('2027-01-31T23:59:00Z') },
      { text, context: at('2027-02-02T00:00:00Z') },
      { text, context: at('2027-03-01T12:00:00Z') },
    ],
    'not yet, or no longer, by the clock of the account': [
      { text, context: at('2026-12-24T04:00:00Z', 'America/New_York') },
      { text, context: at('2026-12-24T07:59:00Z', 'America/Los_Angeles') },
      { text, context: at('2026-12-26T15:00:00Z', 'Asia/Tokyo') },
      { text, context: at('2026-12-26T13:00:00Z', 'Pacific/Auckland') },
      { text, context: at('2027-02-01T23:30:00Z', 'Europe/Berlin') },
      { text, context: at('2027-02-01T03:00:00Z', 'America/Chicago') },
      { text, context: at('2026-12-26T23:00:00Z', 'Europe/Paris') },
    ],
    'nobody knows when it goes out': [
      { text, context: { quietDays: [...holidays], now: null } },
      { text: 'Soup at noon.', context: { quietDays: [...holidays], now: null } },
    ],
    'other surfaces on another day': [
      { text, context: { ...at('2026-12-28T12:00:00Z'), surface: 'reply' } },
      { text, context: { ...at('2026-12-28T12:00:00Z'), surface: 'quote' } },
      { text, context: { ...at('2026-12-28T12:00:00Z'), surface: 'thread' } },
      { text, context: { ...at('2026-12-28T12:00:00Z'), account: 'personal' } },
    ],
  },
  speaks: {
    'a day of a range': [
      { text, context: at('2026-12-24T00:00:00Z'), points: '', says: 'quiet', fixed: null },
      { text, context: at('2026-12-25T12:00:00Z'), points: '' },
      { text, context: at('2026-12-26T23:59:59Z'), points: '' },
      { text: 'Figures: up.', context: at('2026-12-25T08:00:00Z'), points: '' },
    ],
    'a day alone': [
      { text, context: at('2027-02-01T00:00:00Z'), points: '' },
      { text, context: at('2027-02-01T23:59:59Z'), points: '' },
    ],
    'by the clock of the account': [
      { text, context: at('2026-12-24T05:00:00Z', 'America/New_York'), points: '' },
      { text, context: at('2026-12-27T04:59:00Z', 'America/New_York'), points: '' },
      { text, context: at('2026-12-23T15:00:00Z', 'Asia/Tokyo'), points: '' },
      { text, context: at('2026-12-23T11:00:00Z', 'Pacific/Auckland'), points: '' },
      { text, context: at('2027-01-31T23:00:00Z', 'Europe/Berlin'), points: '' },
    ],
    'whatever is written, and where': [
      { text, context: { ...at('2026-12-25T12:00:00Z'), surface: 'reply' }, points: '' },
      { text, context: { ...at('2026-12-25T12:00:00Z'), surface: 'thread' }, points: '' },
      { text, context: { ...at('2026-12-25T12:00:00Z'), surface: 'quote' }, points: '' },
      { text, context: { ...at('2026-12-25T12:00:00Z'), account: 'personal' }, points: '' },
    ],
  },
});
