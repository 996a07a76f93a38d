import { describe, expect, it } from 'vitest';
import { engineTexts, english, labelIn, phrase, type Value, type Wording } from './wording';

const german: Wording = {
  tag: 'de',
  texts: {
    rule: { said: 'Seit {value}.', seed: 'der Samen' },
    joint: { word: '„{word}“' },
    time: { day: 'am {weekday} ab {time}', now: 'eben' },
    fix: { 'leave-out': '„{words}“ weglassen' },
  },
};

const minute = 60_000;
const day = Date.UTC(2026, 5, 5, 23);

describe('a value in words', () => {
  it.each<[Value, string, string]>([
    ['as it is', 'as it is', 'as it is'],
    [12_345, '12,345', '12.345'],
    [{ day, timeZone: 'UTC', form: 'full' }, 'Friday 5 June', 'Freitag, 5. Juni'],
    [{ day, timeZone: 'Asia/Tokyo', form: 'weekday' }, 'Saturday', 'Samstag'],
    [{ day, timeZone: 'UTC', form: 'month' }, 'June', 'Juni'],
    [{ passed: 0 }, 'a moment ago', 'eben'],
    [{ passed: -5 * minute }, 'a moment ago', 'eben'],
    [{ passed: NaN }, 'a moment ago', 'eben'],
    [{ passed: minute }, '1 minute ago', 'vor 1 Minute'],
    [{ passed: 59 * minute }, '59 minutes ago', 'vor 59 Minuten'],
    [{ passed: 90 * minute }, '1 hour ago', 'vor 1 Stunde'],
    [{ passed: 49 * 60 * minute }, '2 days ago', 'vor 2 Tagen'],
    [{ passed: 20 * 24 * 60 * minute }, '2 weeks ago', 'vor 2 Wochen'],
    [{ ahead: 0, day: 1, from: '09:00' }, 'today from 09:00', 'today from 09:00'],
    [{ ahead: 1, day: 2, from: '09:00' }, 'tomorrow from 09:00', 'tomorrow from 09:00'],
    [{ ahead: 3, day: 7, from: '09:00' }, 'on Sunday from 09:00', 'am Sonntag ab 09:00'],
    [{ named: ['CRM', 'ERP', 'SLA'] }, '“CRM”, “ERP” and “SLA”', '„CRM“, „ERP“ und „SLA“'],
    [{ anyOf: ['seed'] }, 'the seed', 'der Samen'],
    [{ anyOf: ['seed', 'soil'] }, 'the seed or the soil', 'der Samen oder the soil'],
  ])('%j', (value, inEnglish, inGerman) => {
    const say = (wording: Wording) =>
      phrase(
        wording,
        { of: 'rule', id: 'said', english: 'Since {value}.' },
        { value },
        (id) => `the ${id}`,
      );
    expect(say(english)).toBe(`Since ${inEnglish}.`);
    expect(say(german)).toBe(`Seit ${inGerman}.`);
  });
});

it('uses English for texts that are not translated', () => {
  expect(
    phrase(german, { of: 'rule', id: 'toString', english: 'As {it} is.' }, { it: 'this' }),
  ).toBe('As this is.');
  expect(phrase(german, { of: 'toString', id: 'name', english: 'Plain.' })).toBe('Plain.');
});

it('quotes the words of a fix in its label', () => {
  expect(labelIn(english, { say: 'leave-out', words: '{RT}' })).toBe('Leave out “{RT}”');
  expect(labelIn(german, { say: 'leave-out', words: 'RT' })).toBe('„RT“ weglassen');
  expect(labelIn(german, { say: 'paragraphs' })).toBe(engineTexts.fix.paragraphs);
});
