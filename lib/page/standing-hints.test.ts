import { describe, expect, it } from 'vitest';
import { editBetween } from '@/lib/text/edits';
import { hintOn } from '@/tests/verdicts';
import { isSameHint, moveHints } from './standing-hints';

const TEXT = 'We beg you to come';
const beg = hintOn(TEXT, 'beg');
/** About the draft as a whole. */
const whole = { ...hintOn(TEXT, ''), span: null };

it.each([
  ['the same words', beg, beg, true],
  ['more words', beg, hintOn(TEXT, 'beg you'), true],
  ['the same words for another reason', beg, hintOn(TEXT, 'beg', 'pressing'), false],
  ['other words', beg, hintOn(TEXT, 'come'), false],
  ['the draft as a whole', whole, whole, true],
  ['the draft as a whole instead of some words', beg, whole, false],
])('recognises a hint on %s', (_, one, other, isSame) => {
  expect(isSameHint(one, other)).toBe(isSame);
});

describe('a hint in an edited draft', () => {
  const after = (text: string, hint = beg) => moveHints([hint], editBetween(TEXT, text)!);

  it('moves with its words, its underline and its fix', () => {
    const span = { start: 7, end: 10 };
    const hint = { ...beg, marks: [beg.span!] };
    expect(after('Today we beg you to come', hint)).toMatchObject([
      {
        span: { start: 9, end: 12 },
        marks: [{ start: 9, end: 12 }],
        fixes: [{ start: 9, end: 12 }],
      },
    ]);
    expect(after('So, we beg you to come')[0]!.span).toEqual(span);
  });

  it('goes when its words are changed', () => {
    expect(after('We bag you to come')).toEqual([]);
  });

  it('stays without a fix whose words are changed', () => {
    const wide = { ...beg, fixes: [{ start: 0, end: 10, text: '', label: 'Leave it out' }] };
    expect(after('We beg all to come', wide)).toEqual([{ ...wide, fixes: [] }]);
  });

  it('stays if it is about the draft as a whole', () => {
    expect(after('We ask you to come', { ...whole, fixes: [] })).toHaveLength(1);
  });
});
