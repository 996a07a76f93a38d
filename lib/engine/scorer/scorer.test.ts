import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { scorer } from '@/lib/scorer';
import { labels } from './labels';

const SENTENCES = [
  'Buy the last of our plum jam today!',
  'Please share this with a friend #BuyLocal #plum_jam.',
  'It was 3.5 km... "and back"?',
  'no end of a sentence here',
  '🎉\n',
  '\n\n@anna_b https://example.org/a',
  '  They are such clowns!! ',
  'Sale, sale, sale: the sale of all sales ends today, today',
  'नमस्ते e\u0301 \uD83D',
];

/** Drafts of one sentence, of several, and longer ones than a post. */
const drafts = [1, 2, 5, 30].flatMap((count) =>
  SENTENCES.map((_, first) =>
    Array.from(
      { length: count },
      (__, i) => SENTENCES[(first * 3 + i * i + i) % SENTENCES.length]!,
    ).join(' '),
  ),
);

const context = { ...defaultContext, topics: ['jam'] };

describe('Scorer', () => {
  it('gives the same score by pieces as by all signs', () => {
    let weighed = 0;
    for (const text of drafts) {
      const scores = scorer.score(new Draft(text), context, {});
      for (const label of labels) {
        const found = scores.of(label);
        if (!found) continue;
        const weights = scores.explain(label).map(({ weight }) => weight);
        const sum = weights.reduce((all, weight) => all + weight, scorer.table.labels[label].bias);
        expect(found.score, `${label} of ${text}`).toBeCloseTo(sum, 9);
        weighed += weights.length;
      }
    }
    expect(weighed).toBeGreaterThan(1000);
  });

  it('gives the same score whatever it has read before', () => {
    const draft = `${drafts[9]} ${drafts[20]}`;
    const first = scorer.score(new Draft(draft), context, {}).of('hard-sell');
    for (const text of drafts) scorer.score(new Draft(text), context, {});
    expect(scorer.score(new Draft(draft), context, {}).of('hard-sell')).toEqual(first);
  });
});

describe('withNeighbours', () => {
  const insult = { start: 0, end: 'They are such clowns.'.length };
  const widened = (text: string) => {
    const scores = scorer.score(new Draft(text), defaultContext, {});
    const { start, end } = scores.withNeighbours(insult, 'disrespect');
    return text.slice(start, end);
  };

  it('adds a neighbouring sentence that speaks for the label', () => {
    const text = 'They are such clowns. He is a pathetic liar and a fool.';
    expect(widened(text)).toBe(text);
  });

  it.each([
    ['hardly speaks for it', 'They are such clowns. Please RT.'],
    ['speaks against it', 'They are such clowns. Our jam is back on Friday, thank you all.'],
    [
      'is too long',
      `They are such clowns. He is a pathetic liar and a fool ${'who lies and lies '.repeat(8)}.`,
    ],
  ])('adds no neighbouring sentence that %s', (_, text) => {
    expect(widened(text)).toBe('They are such clowns.');
  });
});

describe('markIn and placeOf', () => {
  const CUT = /(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/u;

  it('begin and end with whole words, even if the signs are letters inside them', () => {
    let marks = 0;
    for (const text of drafts) {
      const scores = scorer.score(new Draft(text), context, {});
      for (const label of labels) {
        const { start, end } = scores.markIn(scores.placeOf(label), label);
        for (const at of [start, end]) {
          expect(CUT.test(text.slice(Math.max(0, at - 1), at + 1)), `${text} at ${at}`).toBe(false);
        }
        marks++;
      }
    }
    expect(marks).toBeGreaterThan(100);
  });

  it('point at words before a row of tags', () => {
    const text = 'Ten jams in our shop. #sale #shopnow #discount #etsy';
    const scores = scorer.score(new Draft(text), context, {});
    const { start, end } = scores.placeOf('hard-sell');
    expect(text.slice(start, end)).toBe('Ten jams in our shop.');
  });
});
