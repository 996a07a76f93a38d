import { expect, it } from 'vitest';
import { pastPosts } from '@/lib/engine/past-posts';
import { balanceOf, countOf, hintEnds, WEEK, weeksOfHints, weekStarts } from './balance';

const NOW = 10 * WEEK;

it('counts the kinds of the newest posts', () => {
  const kinds = ['sell', 'talk', 'sell', 'give', 'ask'] as const;
  const posts = pastPosts(kinds.length, (index) => ({ kind: kinds[index]! }));
  expect(balanceOf(posts, 3)).toEqual({ give: 0, talk: 1, ask: 0, sell: 2 });
  expect(balanceOf(posts, 20)).toEqual({ give: 1, talk: 1, ask: 1, sell: 2 });
});

it('counts what became of the hints of each week, up to now', () => {
  const at = [NOW, NOW - WEEK + 1, NOW - WEEK, NOW - 2 * WEEK, NOW + 1];
  const outcomes = ['mended', 'ignored', 'sent-anyway', 'mended', 'mended'] as const;
  const posts = pastPosts(at.length, (index) => ({
    at: at[index]!,
    hints: [{ rule: 'shouting', outcome: outcomes[index]! }],
  }));
  const [before, last] = weeksOfHints(posts, NOW, 2);
  expect(before).toEqual({ from: NOW - 2 * WEEK, shown: 1, mended: 0, ignored: 0 });
  expect(last).toEqual({ from: NOW - WEEK, shown: 2, mended: 1, ignored: 1 });
  expect(hintEnds.map((end) => countOf(before!, end))).toEqual([0, 0, 1]);
  expect(hintEnds.map((end) => countOf(last!, end))).toEqual([1, 1, 0]);
});

it('begins the weeks one behind the other, the last of them a week ago', () => {
  expect(weekStarts(NOW, 3)).toEqual([NOW - 3 * WEEK, NOW - 2 * WEEK, NOW - WEEK]);
});
