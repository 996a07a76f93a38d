import { describe, expect, it } from 'vitest';
import { MOST_POSTS } from './schema';
import { unknownPosts } from './unknown-posts';

const MINUTE = 60_000;
const at = (minutes: number) => ({ at: minutes * MINUTE });
const minutes = (posts: readonly { at: number }[]) => posts.map((post) => post.at / MINUTE);

describe('unknownPosts', () => {
  it.each<[title: string, shown: number[], remembered: number[], unknown: number[]]>([
    ['are all, where nothing is remembered', [9, 5, 1], [], [9, 5, 1]],
    ['are before, between and after the remembered ones', [9, 5, 1], [7, 3], [9, 5, 1]],
    ['are none that were sent within a minute of a remembered one', [9, 5, 1], [10, 4], [1]],
    ['are no later parts of a thread', [5, 5.2, 5.5, 9], [], [5, 9]],
    ['are none the second time', [9, 5, 1], [9, 5, 1], []],
  ])('%s', (_, shown, remembered, unknown) => {
    expect(minutes(unknownPosts(shown.map(at), remembered.map(at)))).toEqual(unknown);
  });

  it('exclude those for which a full history has no room', () => {
    const full = Array.from({ length: MOST_POSTS }, (_, i) => at(10_000 - 10 * i));
    expect(minutes(unknownPosts([at(10_005), at(5015), at(5)], full))).toEqual([10_005, 5015]);
    expect(minutes(unknownPosts([at(5)], full.slice(1)))).toEqual([5]);
  });
});
