import { describe, expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';
import { findAsks, findRows, followedBy, joinAsks, meantAsks } from './asks';
import { leaveOutClause } from './fixes';
import { replaceSpan } from './span';

const asks = [
  { kind: 'wave', anywhere: list('please wave'), imperatives: list('wave'), alone: list('bow') },
  { kind: 'sing', anywhere: list('please sing'), imperatives: list('sing') },
] as const;
const kinds = asks.map(({ kind }) => kind);

function found(text: string): string[] {
  const draft = draftOf(text);
  const meant = meantAsks(draft, findAsks(draft, asks), list('wave goodbye'));
  return joinAsks(draft, meant, kinds).map((ask) => `${ask.kind}: ${ask.text}`);
}

describe('asks', () => {
  it.each([
    ['My friends wave.', []],
    ['Wave!', ['wave: Wave']],
    ['We met and please wave', ['wave: please wave']],
    ['The #circus #town Wave at us', ['wave: Wave']],
    ['the #circus wave is slow', []],
    ['Bow!', ['wave: Bow']],
    ['Bow windows are lovely', []],
    ['Wave goodbye to the ferry', []],
    ['“Please wave”, said the sign', []],
    ["Don't wave at the geese", []],
    ["Don't forget to wave", ['wave: wave']],
    ["If you can't come, please sing", ['sing: please sing']],
    ['Sing & wave', ['wave: Sing & wave']],
    ['Sing. Later we eat. Wave.', ['wave: Wave', 'sing: Sing']],
  ])('are found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findRows', () => {
  const rows = (text: string) =>
    [...findRows(draftOf(text), list('sing', 'dance'), list('eat', 'drink'))].map(
      (row) => row.text,
    );

  it.each([
    ['Sing, eat and dance with us', ['Sing, eat and dance']],
    ['Eat, drink and sing', ['sing']],
    ['Sing - eat - dance', ['Sing - eat - dance']],
    ['Sing • eat ☞ dance', ['Sing • eat ☞ dance']],
    ['Eat and drink', []],
    ['Sing sing', []],
    ['I sing and dance', []],
    ['Sing for a while and dance', []],
  ])('of %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('followedBy', () => {
  it('pairs what stands near enough', () => {
    const draft = draftOf('call one. reply two, call three and much later on reply');
    const pairs = followedBy(draft.find(list('call')), draft.find(list('reply')), 12);
    expect([...pairs].map(([call, reply]) => [call.start, reply.start])).toEqual([[0, 10]]);
  });
});

describe('leaveOutClause', () => {
  it.each([
    ['The hall is open again. Please wave to the cook!', 'The hall is open again.'],
    ['The hall is open again, so please wave', 'The hall is open again'],
    ['To get a free soup, wave. The hall opens at noon.', 'The hall opens at noon.'],
    ['Wave and tell us your name at the door', 'Tell us your name at the door'],
    [
      'The hall is open again. Wave https://example.org',
      'The hall is open again. https://example.org',
    ],
    [
      'Check out the soup and wave. The hall opens at noon.',
      'Check out the soup. The hall opens at noon.',
    ],
    ['@cook_b wave! The soup is on the stove', '@cook_b The soup is on the stove'],
  ])('makes of %j', (text, expected) => {
    const draft = draftOf(text);
    const fix = leaveOutClause(draft, draft.first(list('please wave', 'wave'))!);
    expect(fix && replaceSpan(text, fix, fix.text)).toBe(expected);
  });

  it.each([
    'If you own a boat,\nwave at the hall and the cook',
    'The hall is open on Monday, wave at the door, the soup is hot',
    'Wave!',
    'Open again. Wave!',
    'The hall opens at noon:\n1. Wave\n2. Eat your soup',
    'It is late, would you wave?',
  ])('leaves %j alone', (text) => {
    const draft = draftOf(text);
    expect(leaveOutClause(draft, draft.first(list('wave'))!)).toBeUndefined();
  });
});
