import { describe, expect, it } from 'vitest';
import { isInLine, leadUpTo, opensSentence } from './lead-up';

/** The text without its `|`, and the offset at which that stands. */
function marked(text: string): [string, number] {
  return [text.replace('|', ''), text.indexOf('|')];
}

describe('a sentence begins', () => {
  it.each([
    '|We open at nine.',
    'We open at nine. |Come by.',
    'Open! |Come by.',
    'She said “we open.” |Come by.',
    'News: |come by',
    'We open\n|come by',
    'We open 🎉 |come by',
    '@anna_b @bo |come by',
  ])('at the mark in %j', (text) => {
    expect(opensSentence(...marked(text))).toBe(true);
  });

  it.each([
    'We |open at nine.',
    'We open, |come by',
    'Ask Dr. |Lee',
    'See No. |7',
    'hi @anna_b |come by',
  ])('not at the mark in %j', (text) => {
    expect(opensSentence(...marked(text))).toBe(false);
  });
});

it('reads a line feed at the start of a text, and so much before an offset', () => {
  expect(leadUpTo('We open', 3)).toBe('\nWe ');
  expect(leadUpTo('We open at nine', 11, 4)).toBe(' at ');
});

it.each([
  ['News: |come by', true],
  ['News: |RT this', true],
  ['News: |Come by', false],
  ['News:\n|come by', false],
  ['News, |come by', false],
])('knows words that go on behind a colon: %j, %j', (text, isBehind) => {
  expect(isInLine(...marked(text))).toBe(isBehind);
});
