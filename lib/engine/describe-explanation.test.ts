import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { defaultContext } from './context';
import { describeExplanation } from './describe-explanation';
import { explain, type Explanation, type RuleExplanation } from './explain';
import { NEVER } from './scorer/table';

const { levels } = defaultProfile(defaultContext.account);

function explanationOf(text: string): Explanation {
  return explain(rules, { text, context: defaultContext, levels }, scorer);
}

const silent: RuleExplanation = {
  rule: 'made-up',
  level: 'tip',
  spoke: false,
  findings: 0,
  lists: [],
  gates: [],
  dropped: [],
  fixes: [],
  score: null,
};

/** The lines on a draft of which rules tell this. */
function linesOf(...told: readonly Partial<RuleExplanation>[]): string[] {
  const whole = {
    ...explanationOf('Please RT'),
    rules: told.map((each) => ({ ...silent, ...each })),
  };
  return describeExplanation(whole).split('\n');
}

const span = { start: 0, end: 6 };

it('tells first of the rules that spoke, and of those that are not concerned in one line', () => {
  const lines = describeExplanation(explanationOf('Our fair opens at nine. Please RT!')).split(
    '\n',
  );
  const places = ['retweet-request (consider) spoke', 'hard-sell (consider) stayed silent', 'Not'];
  const found = places.map((place) => lines.findIndex((line) => line.startsWith(place)));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(lines.find((line) => line.startsWith('Not concerned: '))).toMatch(/\bshouting\b/);
});

it('tells what was found in words and asked of them in one place', () => {
  const lines = linesOf(
    {
      spoke: true,
      lists: [
        { list: 'asks.pleas', hits: [{ pattern: 'please rt', span, text: 'Please' }] },
        { list: 'asks.boosts', hits: [{ pattern: null, span, text: 'Please' }] },
        { list: 'asks.all', hits: [{ pattern: '_', span: { start: 7, end: 9 }, text: 'RT' }] },
      ],
      gates: [
        { gate: 'is quoted', span, text: 'Please', answer: false },
        { gate: 'begins a clause', span, text: 'Please', answer: true },
        { gate: 'is negated', span, text: 'Please', answer: false },
      ],
    },
    {},
  );
  expect(lines.slice(3, 9)).toEqual([
    'made-up (tip) spoke',
    '  “Please” at 0–6',
    '    found  asks.pleas: please rt',
    '    found  asks.boosts',
    '    yes    begins a clause',
    '    no     is quoted, is negated',
  ]);
});

it('calls what was asked of all words a question about the draft', () => {
  const text = 'Please RT';
  const whole = { start: 0, end: text.length };
  const gates = [{ gate: 'says when it ends', span: whole, text, answer: false }];
  expect(linesOf({ gates }).slice(4, 6)).toEqual(['  the draft', '    no     says when it ends']);
});

it('tells of a score what it allows, and which signs weigh most', () => {
  const weight = (name: string, value: number) => ({ kind: 'word', name, weight: value, at: null });
  const lines = linesOf({
    spoke: true,
    score: {
      score: 0,
      thresholds: {
        found: { keep: -3, consider: 1, thinkTwice: NEVER },
        alone: { speak: 2, textOnly: 0.5, consider: NEVER },
      },
      sure: [],
      weights: [
        weight('rt', 2),
        weight('bread', -1.5),
        ...'abcdef'.split('').map((a) => weight(a, 1)),
      ],
    },
  });
  expect(lines.slice(4, -1)).toEqual([
    '  score    0.00: by it alone a colleague would say something in 50 of 100 such drafts',
    '           what the rule finds is dropped below −3.00, consider from 1.00, never think-twice',
    '           where it finds nothing: tip from 2.00 (0.50 in a text-only post), never consider',
    '  for      2.00 word rt',
    ...['a', 'b', 'c', 'd'].map((name) => `  for      1.00 word ${name}`),
    '  against  −1.50 word bread',
  ]);
});

it('names lists without a hit by their family, and each of them where one rule is asked for', () => {
  const lists = ['asks.pleas.0.alone', 'asks.pleas.1.alone', 'asks.boosts'];
  const told = { spoke: true, lists: lists.map((list) => ({ list, hits: [] })) };
  expect(linesOf(told, {})).toContain('  no hit   asks.pleas (2), asks.boosts');
  expect(linesOf(told)).toContain(`  no hit   ${lists.join(', ')}`);
});

it('lists no more than a few places of a rule', () => {
  const hits = Array.from({ length: 11 }, (_, i) => ({
    pattern: 'rt',
    span: { start: 3 * i, end: 3 * i + 2 },
    text: 'RT',
  }));
  const lines = linesOf({ spoke: true, lists: [{ list: 'asks.pleas', hits }] });
  expect(lines.filter((line) => line.includes('“RT”'))).toHaveLength(8);
  expect(lines).toContain('  and 3 more places');
});

it.each<[Partial<RuleExplanation>, string]>([
  [{ level: 'off' }, 'made-up (off) stayed silent: it is off'],
  [
    { lists: [{ list: 'asks.pleas', hits: [] }] },
    'made-up (tip) stayed silent: none of its lists has a hit (1)',
  ],
  [
    { lists: [{ list: 'asks.pleas', hits: [{ pattern: 'rt', span, text: 'RT' }] }] },
    'made-up (tip) stayed silent: it found nothing that counts',
  ],
])('says why a rule that found nothing stayed silent: %j', (told, line) => {
  expect(linesOf(told, {})).toContain(line);
});

it('asks nothing of rules where the draft is not English', () => {
  const lines = describeExplanation(
    explanationOf('Der Markt hat heute leider geschlossen, wir sehen uns morgen wieder.'),
  );
  expect(lines).toMatch(/^Read as: .*\nLanguage: not English, so no rule was asked\n$/);
});
