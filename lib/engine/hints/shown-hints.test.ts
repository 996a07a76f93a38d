import { describe, expect, it } from 'vitest';
import type { Hint, Level, OfferedFix } from '@/lib/engine/hint';
import type { Span } from '@/lib/text/span';
import { shownHints, type PassedOver } from './shown-hints';

const text = 'Please RT and tag two friends! The fair opens at noon, so BE THERE OR BE SORRY.';

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A hint of a rule about some words of the text; `mark` is what hurts in them. */
function hint(rule: string, level: Level, words: string, mark?: string, cut?: string): Hint {
  const fix: OfferedFix = { ...spanOf(cut ?? ''), text: '', label: `Leave out “${cut}”` };
  return {
    rule,
    level,
    title: rule,
    message: rule,
    why: 'A reason.',
    source: 'A source',
    example: { before: 'Before.', after: 'After.' },
    quote: words,
    span: words === '' ? null : spanOf(words),
    ...(mark !== undefined && { marks: [spanOf(mark)] }),
    fixes: cut === undefined ? [] : [fix],
  };
}

const rulesOf = (hints: readonly Hint[]) => hints.map(({ rule }) => rule);

describe('shownHints', () => {
  const shout = hint('shouting', 'consider', 'BE THERE OR BE SORRY');
  const insult = hint('disrespect', 'consider', 'The fair opens at noon, so BE THERE OR BE SORRY');

  it.each<[string, Hint[], string[]]>([
    [
      'all that are about words of their own',
      [hint('a', 'tip', 'Please RT'), shout],
      ['shouting', 'a'],
    ],
    [
      'one on the same words, the firmer',
      [{ ...shout, level: 'tip' }, hint('a', 'consider', 'BE SORRY')],
      ['a'],
    ],
    [
      'of two as firm the one of a judged rule',
      [shout, hint('disrespect', 'consider', 'BE SORRY')],
      ['disrespect'],
    ],
    [
      'of two as firm the one of a duty by law',
      [hint('hard-sell', 'consider', 'Please RT'), hint('undisclosed-ad', 'consider', 'Please RT')],
      ['undisclosed-ad'],
    ],
    [
      'of two of a kind the one that is named first',
      [shout, hint('a', 'consider', 'BE SORRY')],
      ['shouting'],
    ],
    [
      'both where they share less than half of the shorter',
      [hint('a', 'tip', 'RT and tag'), hint('b', 'tip', 'tag two friends')],
      ['a', 'b'],
    ],
    [
      'both where what hurts lies apart',
      [{ ...insult, marks: [spanOf('fair opens')] }, shout],
      ['disrespect', 'shouting'],
    ],
    [
      'one where what hurts is the same',
      [{ ...insult, marks: [spanOf('BE SORRY')] }, shout],
      ['disrespect'],
    ],
    ['those that are about no words', [hint('a', 'tip', ''), hint('b', 'tip', '')], ['a', 'b']],
    ['one of each rule', [hint('a', 'tip', 'Please'), hint('a', 'tip', 'noon')], ['a']],
    [
      'the second of a rule whose first says what another says',
      [shout, hint('a', 'tip', 'BE SORRY'), hint('a', 'tip', 'noon')],
      ['shouting', 'a'],
    ],
    [
      'what lies on words that the rule of a shown hint is silent about',
      [hint('a', 'tip', 'Please'), hint('a', 'tip', 'noon'), hint('b', 'tip', 'noon')],
      ['a', 'b'],
    ],
  ])('shows %s', (_, hints, rules) => {
    expect(rulesOf(shownHints(hints).shown)).toEqual(rules);
  });

  it.each<[PassedOver, string[], string[]]>([
    ['words', [], ['disrespect']],
    ['rule', ['shouting'], ['disrespect']],
  ])(
    'shows no hint of another rule on ignored words, but does on those of an ignored rule (%s)',
    (by, shown, passedOver) => {
      const ignored = { ...insult, marks: [spanOf('BE SORRY')] };
      const result = shownHints([ignored, shout], (each) => (each === ignored ? by : undefined));
      expect([rulesOf(result.shown), rulesOf(result.passedOver)]).toEqual([shown, passedOver]);
    },
  );

  it('counts ignored hints once per rule', () => {
    const hints = [hint('a', 'tip', 'Please'), hint('a', 'tip', 'noon'), hint('b', 'tip', 'fair')];
    expect(rulesOf(shownHints(hints, () => 'words').passedOver)).toEqual(['a', 'b']);
  });

  const fixesOf = (...hints: Hint[]) =>
    shownHints(hints).shown.map(({ fixes }) => fixes.map(({ label }) => label).join());

  it.each<[string, [string, string], [string, string]]>([
    [
      'the one that leaves out the words of the other',
      ['Please RT and tag two friends! ', 'RT and'],
      ['Please RT and tag two friends! ', ''],
    ],
    [
      'it, also where it comes second',
      ['RT and', 'Please RT and tag two friends! '],
      ['', 'Please RT and tag two friends! '],
    ],
    [
      'the first of two that are the same',
      ['RT and tag two friends', 'RT and tag two friends'],
      ['RT and tag two friends', ''],
    ],
    ['both of what lies apart', ['Please RT', 'opens at'], ['Please RT', 'opens at']],
  ])('keeps of several fixes %s', (_, cuts, kept) => {
    const labels = kept.map((cut) => cut && `Leave out “${cut}”`);
    expect(
      fixesOf(
        hint('a', 'tip', 'Please RT', undefined, cuts[0]),
        hint('b', 'tip', 'tag two', undefined, cuts[1]),
      ),
    ).toEqual(labels);
  });

  it('keeps a fix beside one that rewrites the same words', () => {
    const small = { ...spanOf(text), text: text.toLowerCase(), label: 'Write it small' };
    const ask = hint('b', 'tip', 'Please RT', undefined, 'Please RT');
    expect(fixesOf({ ...shout, fixes: [small] }, ask)).toEqual([
      'Write it small',
      'Leave out “Please RT”',
    ]);
  });
});
