import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { isVague, spellsOutSubject, wordsOf } from './subject';

const informativeIn = (text: string) =>
  wordsOf(new Draft(text))
    .filter((word) => word.informative)
    .map((word) => word.text);

describe('isVague', () => {
  it.each(['this', "couldn't", 'happening', 'funniest', 'crazily', 'stories', 'goodd', '2nd'])(
    '"%s" is vague',
    (word) => expect(isVague(word)).toBe(true),
  );

  it.each(['butter', 'car', 'forest', 'bees', 'user', 'letter', 'tomatoes'])(
    '"%s" may be a subject',
    (word) => expect(isVague(word)).toBe(false),
  );

  it('a very long word counts as a name', () => {
    expect(isVague('so'.repeat(1000))).toBe(false);
  });
});

describe('wordsOf', () => {
  it('counts tags and mentions that are part of the sentence, not those in a row after it', () => {
    expect(informativeIn('So ready for #Budget #news #uk')).toEqual(['#budget']);
    expect(informativeIn('So good @ann @bea')).toEqual([]);
  });

  it('finds no subject in an idiom', () => {
    expect(informativeIn('Some food for thought')).toEqual([]);
    expect(informativeIn('Some food for badgers')).toEqual(['food', 'badgers']);
  });

  it('leaves out the place of a check-in', () => {
    expect(informativeIn('Best day @ Hyde Park')).toEqual([]);
  });

  it('counts clauses at commas and sentences at full stops', () => {
    const words = wordsOf(new Draft('Well, yes. No'));
    expect(words.map(({ clause, sentence }) => [clause, sentence])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});

describe('spellsOutSubject', () => {
  it.each([
    'https://example.org/2023/05/why-storks-nest-on-chimneys',
    'example.org/garden/compost/in_winter.html',
  ])('reads %s', (url) => expect(spellsOutSubject(url)).toBe(true));

  it.each([
    'https://t.co/AbCdEfGhIj',
    'https://www.youtube.com/watch?v=some-long-words-here',
    'https://example.org/news/article/index.html',
    'https://why-storks-nest.example.org/',
  ])('cannot read %s', (url) => expect(spellsOutSubject(url)).toBe(false));
});
