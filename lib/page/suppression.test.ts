import { expect, it } from 'vitest';
import { hintOn } from '@/tests/verdicts';
import { isSuppressed, suppressionOf, suppressionOfRule } from './suppression';

const TEXT = 'We beg you to beg for us';
const beg = hintOn(TEXT, 'beg you', 'begging');
/** About the draft as a whole. */
const whole = { ...hintOn(TEXT, '', 'missing'), span: null };

it.each([
  ['the same words of the same rule', beg, beg],
  ['another rule on the same words', beg, hintOn(TEXT, 'beg you', 'pressing')],
  ['another rule on some of the words', beg, hintOn(TEXT, 'beg', 'pressing')],
  ['another rule on a few words more', beg, hintOn(TEXT, 'We beg you', 'pressing')],
  ['the same rule on the draft as a whole', whole, whole],
])('a suppressed hint also hides %s', (_, suppressed, hint) => {
  expect(isSuppressed(hint, [suppressionOf(suppressed)])).toBe(true);
});

it.each([
  ['another rule on many words more', beg, hintOn(TEXT, TEXT, 'pressing')],
  ['the same rule on other words', beg, hintOn(TEXT, 'for us', 'begging')],
  ['another rule on part of a word', beg, hintOn(TEXT, 'eg', 'pressing')],
  ['another rule on the draft as a whole', beg, whole],
  ['another rule, if it is about the draft as a whole', whole, beg],
])('a suppressed hint does not hide %s', (_, suppressed, hint) => {
  expect(isSuppressed(hint, [suppressionOf(suppressed)])).toBe(false);
});

it('a suppressed rule hides its hints, whatever their words, and no others', () => {
  const rule = suppressionOfRule(beg, { account: 'acme', id: '1' });
  expect(isSuppressed(hintOn(TEXT, 'for us', 'begging'), [rule])).toBe(true);
  expect(isSuppressed(hintOn(TEXT, 'for us', 'pressing'), [rule])).toBe(false);
  expect(isSuppressed(whole, [rule])).toBe(false);
});
