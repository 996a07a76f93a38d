import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { slice } from '@/lib/text/span';
import { loosePronoun } from './reference';
import { wordsOf } from './subject';

function looseIn(text: string, isBare = true): string | undefined {
  const draft = new Draft(text);
  const span = loosePronoun(draft, wordsOf(draft), isBare);
  return span && slice(text, span);
}

describe('loosePronoun', () => {
  it.each([
    ["And then it's gone", 'it'],
    ['How could she', 'she'],
    ['THIS!', 'THIS'],
    ['These are so good', 'These'],
    ['This was in my pocket', 'This'],
    ['Mended it!', 'it'],
    ['We painted them again', 'them'],
  ])('finds the pronoun of "%s"', (text, pronoun) => expect(looseIn(text)).toBe(pronoun));

  it.each([
    ['a noun before it', 'The oven died. It was old.'],
    ['a name after it', 'He is back, says Radio Lund'],
    ['somebody unnamed before it', 'Nobody knows what they want'],
    ['a noun that it is set equal to', 'This is soup'],
    ['a later sentence', 'It works! The solar pump fills our pond.'],
    ['a colon', 'It is true: badgers swim'],
    ['a clause that it announces', "It's so hard to let go"],
    ['the weather', 'It is snowing'],
    ['an idiom', 'Smashed it!'],
    ['more than a deed', 'Painted the shed and oiled it'],
    ['a noun behind "this"', 'This dog never tires'],
    ['a noun that the clause with it describes', 'A moment that is so good'],
    ['a noun of the writer’s own in a later sentence', 'She can juggle. My niece!'],
    ['a post that is a story of its own', 'He mended the garden gate with spare oak boards'],
    ['quotation marks', '"He did that," she wrote of "Hamlet"'],
  ])('finds no loose pronoun in %s', (_, text) => expect(looseIn(text)).toBeUndefined());

  it('counts a pointing finger as loose only if there is nothing to point at', () => {
    expect(looseIn('Bread lovers, look at this')).toBe('this');
    expect(looseIn('Bread lovers, look at this', false)).toBeUndefined();
  });
});
