import { describe, expect, it } from 'vitest';
import { asksQuestion } from '@/lib/engine/features/question';
import { Draft } from '@/lib/engine/reading/draft';
import { kindOf } from './kind';

const kind = (text: string, found: string[] | null = [], surface: 'post' | 'reply' = 'post') =>
  kindOf(new Draft(text), { surface }, found && new Set(found));

describe('kindOf', () => {
  it.each([
    ['Happy to help anyone whose parcel is late today.', 'give'],
    ['Three tips for keeping basil alive in winter.', 'give'],
    ['Thanks to the volunteers for a spotless beach.', 'give'],
    ['Which of these two labels reads better?', 'give'],
    ['Here’s how we roast: slowly, and with the window open.', 'give'],
    ['Our new mugs come in green.', 'sell'],
    ['The oat biscuits are back in stock.', 'sell'],
    ['Fog over the harbour this morning.', 'talk'],
    ['Good morning from the night shift.', 'talk'],
  ] as const)('%s → %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it('depends on the rules with findings', () => {
    expect(kind('Which one? Buy it now!', ['hard-sell', 'retweet-request'])).toBe('sell');
    expect(kind('Thanks for reading. Please RT', ['retweet-request'])).toBe('ask');
    expect(kind('Tag a friend', ['contact-request', 'missing-context'])).toBe('ask');
  });

  it('depends on the surface and the question mark if no rule has read it', () => {
    expect(kind('Our new mugs come in green.', null)).toBe('talk');
    expect(kind('¿Qué leen en el tren?', null)).toBe('give');
    expect(kind('Abre a las nueve.', null, 'reply')).toBe('give');
  });

  it('counts a reply as giving', () => {
    expect(kind('It opens at nine.', [], 'reply')).toBe('give');
  });
});

describe('asksQuestion', () => {
  it.each([
    ['What do you read on trains?', true],
    ['Tea or coffee? 🍵', true],
    ['See https://example.com/?a=1 for more', false],
    ['Huh.', false],
    ['?', false],
  ])('%s: %j', (text, expected) => {
    expect(asksQuestion(new Draft(text))).toBe(expected);
  });
});
