import { describe, expect, it } from 'vitest';
import { slice } from '@/lib/text/span';
import { draftOf, list } from '@/tests/phrases';

const oven = list('(turn|switch) on the oven', 'oven');

function matchOf(text: string, phrase: string) {
  const draft = draftOf(text);
  const match = draft.first(list(phrase));
  if (!match) throw new Error(`"${phrase}" is not in "${text}".`);
  return { draft, match };
}

describe('find', () => {
  it.each([
    ['Turn on the oven first.', ['Turn on the oven']],
    ['turn 𝗼𝗻 the 𝗼𝘃𝗲𝗻', ['turn 𝗼𝗻 the 𝗼𝘃𝗲𝗻']],
    ['Switch  on\nthe 🔥 oven', ['Switch  on\nthe 🔥 oven']],
    ['turn on the ov3nnnn!', ['turn on the ov3nnnn']],
    ['Tu\u200Brn on the o\u00ADven', ['Tu\u200Brn on the o\u00ADven']],
    ['My #oven and your oven', ['oven', 'oven']],
    ['ovens, proven, oven_glove', []],
    ['Wipe the _oven_!', ['oven']],
    ['', []],
  ])('points at the original words in %j', (text, expected) => {
    const draft = draftOf(text);
    const matches = [...draft.find(oven)];
    expect(matches.map((match) => match.text)).toEqual(expected);
    for (const match of matches) {
      expect(slice(text, match)).toBe(match.text);
      expect(slice(draft.normalized.text, match.at)).toBe(match.normalized);
    }
  });
});

describe('each', () => {
  it('returns the same hits, whether or not they were looked up before', () => {
    const [text, twice] = ['My #oven and your oven', draftOf('My #oven and your oven')];
    const found = [...twice.find(oven)];
    expect(found).toHaveLength(2);
    expect([...twice.each(oven)]).toEqual(found);
    expect([...draftOf(text).each(oven)]).toEqual(found);
  });
});

describe('mayHold', () => {
  it.each([
    ['The oven is warm', true],
    ['The hall is warm', false],
  ])('of %j is %s', (text, expected) => {
    expect(draftOf(text).mayHold(oven)).toBe(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two!', ['One.', ' Two!']],
    ['“One.” Two', ['“One.”', ' Two']],
    ['One\n\nTwo', ['One\n\n', 'Two']],
    ['See https://example.org/a.b?c=d! Now.', ['See https://example.org/a.b?c=d!', ' Now.']],
    ['Version 2.5 is out', ['Version 2.5 is out']],
    ['What?!... Yes', ['What?!...', ' Yes']],
    ['!!!', ['!!!']],
    ['  \n ', []],
  ])('splits %j', (text, expected) => {
    const draft = draftOf(text);
    expect(draft.sentences.map((sentence) => slice(text, sentence))).toEqual(expected);
  });

  it('finds the sentence of a span, or the whole text', () => {
    const draft = draftOf('One. Two!');
    expect(draft.sentenceAt({ start: 5, end: 8 })).toEqual({ start: 4, end: 9 });
    expect(draftOf('').sentenceAt({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('prose', () => {
  it.each([
    ['Look @anna_b: https://example.org #bread 🍞', 'look :'],
    ['#bread #butter', ''],
    ['🍞👩‍🍳🇩🇪', ''],
    ['Bread   and\nbutter', 'bread and butter'],
  ])('of %j is %j', (text, expected) => {
    expect(draftOf(text).prose).toBe(expected);
  });
});

describe('startsClause', () => {
  it.each([
    ['Bake bread', true],
    ['Fresh today: bake bread', true],
    ['Hungry? Please bake bread', true],
    ['🍞 bake bread', true],
    ['1. bake bread', true],
    ['To do\n1️⃣bake bread', true],
    ['To do\n②bake bread', true],
    ['To do\n2-bake bread', true],
    ['To do\n-bake bread', true],
    ['To do\n# bake bread', true],
    ['To do ➤ bake bread', true],
    ['To do 》 bake bread', true],
    ['#weekend bake bread', true],
    ['#sourdough #weekend bake bread', true],
    ['#bakers bake bread', false],
    ['All #weekend bake bread', false],
    ['https://example.org bake bread', true],
    ['“Bake bread”', true],
    ['Come in, and then bake bread', true],
    ['We bake bread', false],
    ['The people who bake bread', false],
  ])('of "bake" in %j is %j', (text, expected) => {
    const { draft, match } = matchOf(text, 'bake bread');
    expect(draft.startsClause(match)).toBe(expected);
  });
});

describe('isNegated', () => {
  it.each([
    ["Don't bake bread", true],
    ['Don’t bake bread', true],
    ['You will never bake bread', true],
    ['No need to bake bread', true],
    ["Don't wait. Bake bread", false],
    ["Don't forget to bake bread", false],
    ['Bake bread', false],
    ['Notes: bake bread', false],
  ])('of "bake" in %j is %j', (text, expected) => {
    const { draft, match } = matchOf(text, 'bake bread');
    expect(draft.isNegated(match)).toBe(expected);
  });
});

describe('isQuoted', () => {
  it.each([
    ['She said "bake bread" and left', true],
    ['She said “please bake bread” and left', true],
    ['She said ‘please bake bread’ and left', true],
    ['She said « bake bread » and left', true],
    ["She said 'don't bake bread' and left", true],
    ["Get 'em while we bake bread, the boys' way", false],
    ['"Hello" bake bread "again"', false],
    ["It's time to bake bread, isn't it", false],
    ['An open " mark: bake bread', false],
    ['"Two lines\nbake bread"', false],
  ])('in %j is %j', (text, expected) => {
    const { draft, match } = matchOf(text, 'bake bread');
    expect(draft.isQuoted(match)).toBe(expected);
  });
});

describe('retweetStart', () => {
  it.each([
    ['RT @anna_b: bake bread', 0],
    ['So true! RT @anna_b bake bread', 9],
    ['Please RT this', 14],
    ['ART @anna_b', 11],
  ])('of %j is %i', (text, expected) => {
    expect(draftOf(text).retweetStart).toBe(expected);
  });
});

describe('tagged', () => {
  it('distinguishes a verb from a noun, at the offsets of the draft', () => {
    const text = 'It rained. Book a table today!';
    const draft = draftOf(text);
    const [word] = draft.tagged({ start: 11, end: 15 });
    expect(word && slice(text, word)).toBe('Book');
    expect(draft.isTagged({ start: 11, end: 15 }, 'Verb')).toBe(true);
    expect(draftOf('I read a book today.').isTagged({ start: 9, end: 13 }, 'Noun')).toBe(true);
  });

  it('does not tag an overlong sentence', () => {
    expect(draftOf('bake '.repeat(1000)).tagged({ start: 0, end: 4 })).toEqual([]);
  });
});
