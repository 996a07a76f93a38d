import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { wordLists } from '@/lib/lexicon/word-lists';
import { compileTable } from '@/lib/match/compile';
import { Lexicon } from '@/lib/match/lexicon';
import { defaultProfile } from '@/lib/settings/profiles';
import { countSteps } from '@/tests/count-steps';
import { defaultContext } from './context';
import { explain } from './explain';
import { Draft } from './reading/draft';
import { reviewWhole } from './review';

function requestOf(text: string) {
  return { text, context: defaultContext, levels: defaultProfile(defaultContext.account).levels };
}

function ofRule(text: string, id: string) {
  return explain(rules, requestOf(text)).rules.find(({ rule }) => rule === id)!;
}

it.each([
  'Please RT our fair',
  'Our spring fair opens at nine on Saturday. Please RT!',
  'BUY NOW!!! Only today 50% off our garden chairs',
  'Tag 3 friends who love plum cake and win a basket.',
  'Nobody said "please RT" at the meeting about the bridge.',
  'Der Markt hat heute leider geschlossen, wir sehen uns morgen wieder.',
  '',
])('gives for “%s” the same hints as a review', (text) => {
  expect(explain(rules, requestOf(text)).review).toEqual(reviewWhole(rules, requestOf(text)));
});

it('shows which pattern of which list matches where', () => {
  const { spoke, lists } = ofRule('Please RT our fair', 'retweet-request');
  expect(spoke).toBe(true);
  const hits = lists.flatMap((each) => each.hits);
  expect(hits.map(({ text }) => text)).toContain('Please RT');
  for (const { pattern, text } of hits) {
    const alone = new Lexicon(compileTable([{ name: 'alone', patterns: [pattern!] }], wordLists));
    expect(alone.hits(new Draft(text).tokens).byNumber.size, `${pattern} in “${text}”`).toBe(1);
  }
});

it('shows which condition kept a rule silent', () => {
  const { spoke, gates } = ofRule(
    'The sign in the hall says "please RT" in red letters.',
    'retweet-request',
  );
  expect(spoke).toBe(false);
  expect(gates).toContainEqual(expect.objectContaining({ gate: 'is quoted', answer: true }));
});

it.each([
  ['Nobody says you are idiots.', 'disrespect', 'is denied', true],
  ['Our barista Jo is such an idiot, we love her', 'disrespect', 'is teasing among friends', true],
  [
    '“God is love”, wrote the mason over our door in 1702.',
    'sensitive-topic',
    'is what somebody else said',
    true,
  ],
  [
    'Our shop sells tea to tired cats.',
    'off-topic-personal',
    'holds enough signs of private life',
    false,
  ],
  [
    'The ferry from Hull to Ostend sails at nine with the band, two dogs and a piano on board.',
    'missing-context',
    'has enough informative words',
    true,
  ],
])('shows why “%s” left %s silent: %s', (text, rule, gate, answer) => {
  const { spoke, gates } = ofRule(text, rule);
  expect(spoke).toBe(false);
  expect(gates).toContainEqual(expect.objectContaining({ gate, answer }));
});

it('shows why a fix is offered or refused', () => {
  const offered = ofRule(
    'Our spring fair opens at nine on Saturday. Please RT!',
    'retweet-request',
  );
  expect(offered.fixes.map(({ refusal }) => refusal)).toContain(null);
  const refused = ofRule('Please RT for a free cake', 'retweet-request');
  expect(refused.fixes).not.toEqual([]);
  expect(refused.fixes.every(({ refusal }) => refusal !== null)).toBe(true);
});

it.each(['RT! ', 'Buy now! ', 'you clown '])(
  'takes steps in proportion to the length of a row of %j',
  { timeout: 60_000 },
  (piece) => {
    const stepsFor = (length: number) =>
      countSteps(() => void explain(rules, requestOf(piece.repeat(length / piece.length))));
    stepsFor(500);
    expect(stepsFor(30_000)).toBeLessThan(4.8 * stepsFor(7_500));
  },
);
