import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { mediaOf, defaultContext, type Context } from '@/lib/engine/context';
import { levels } from '@/lib/engine/hint';
import { Draft } from '@/lib/engine/reading/draft';
import { review } from '@/lib/engine/review';
import type { Finding, Rule } from '@/lib/engine/rule';

const loudest = Object.fromEntries(rules.map(({ id }) => [id, levels.at(-1)!]));

/** Pieces of which bad input is made: what breaks offsets, backtracks or has no word in it. */
const pieces = [
  // letters, white space and marks
  'a| |\n|.|!|?|,|"|\'|“|”|‘|’|(|)|-|…|*|0|4a|1,|$5 |50% ',
  // entities, whole and broken
  '@a|@a |#a|#a |$A |http://|https://a.co|https://a.co |a.|a.co/',
  // halves, marks without a width, combinations
  '\uD83D|\uDE00|\u200B|\u200F|\u202E|\uFE0F|\u0301|\u00A0|\0',
  '🎉|👩‍💻|👍🏽|🇩🇪|🇩|1️⃣|❤|𝗮|ﷺ|İ|漢|م|é',
  // what the rules look for
  "rt |RT @a: |please |and |don't |you |my |share this |buy now |follow me |tag a friend |free ",
  'dm me your email |my mum |this |they are idiots |if you |the election |to win |hurry |soon ',
].flatMap((group) => group.split('|'));

const contexts: fc.Arbitrary<Context> = fc
  .record({
    surface: fc.constantFrom('post', 'reply', 'quote', 'thread'),
    account: fc.constantFrom('business', 'personal'),
    topics: fc.array(fc.constantFrom('coffee', 'film & tv', '', '🎉', 'social media')),
    media: fc.boolean().map(mediaOf),
  })
  .map((change) => ({ ...defaultContext, ...change }));

const drafts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

/** The finding of each rule that a review would take. */
function firstFindings(text: string, context: Context): [Rule, Finding][] {
  const draft = new Draft(text);
  return rules.flatMap((rule): [Rule, Finding][] => {
    for (const finding of rule.check(draft, context)) return [[rule, finding]];
    return [];
  });
}

function check(text: string, context: Context): void {
  for (const [rule, { messageId, span, fixes }] of firstFindings(text, context)) {
    expect(rule.messages, rule.id).toHaveProperty([messageId]);
    for (const { start, end } of [...(span ? [span] : []), ...(fixes?.() ?? [])]) {
      expect(start, rule.id).toBeGreaterThanOrEqual(0);
      expect(end, rule.id).toBeGreaterThan(start);
      expect(end, rule.id).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('every rule on hostile drafts', () => {
  it('neither throws nor points outside the text', { timeout: 60_000 }, () => {
    fc.assert(fc.property(drafts, contexts, check), { numRuns: 300 });
  });

  // What takes exponential time on one of them does not come to its end; `linear-work.test.ts` counts steps.
  it.each(pieces.map((piece) => [piece]))(
    'accepts %j alone, and again and again',
    { timeout: 60_000 },
    (piece) => {
      check(piece, defaultContext);
      check(row(piece, 6_000), defaultContext);
    },
  );
});

/** The piece again and again, and a letter behind, on which what ran to the end must turn back. */
function row(piece: string, length: number): string {
  return `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 1)}x`;
}

describe('review on hostile drafts', () => {
  it('reports no failure and keeps its spans inside the text', () => {
    fc.assert(
      fc.property(drafts, contexts, (text, context) => {
        const { source, hints, failures } = review(rules, { text, context, levels: loudest });
        expect(source).toBe(text);
        expect(failures).toEqual([]);
        for (const { span, quote } of hints) {
          expect(quote).toBe(span ? text.slice(span.start, span.end) : '');
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a', 'a ', '@a ', '🎉', '\uD83D', 'please share this '])(
    'stays silent on a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const { hints, failures } = review(rules, { text, context: defaultContext, levels: loudest });
      expect([hints, failures]).toEqual([[], []]);
    },
  );
});
