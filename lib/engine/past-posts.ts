import type { PastPost } from './context';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** In milliseconds since 1970. */
const NEWEST = 0;

/**
 * Invented past posts for examples and tests: one post of talk per day, newest first, the newest at the start of 1970.
 *
 * @param change what to override in the post with the given index
 */
export function pastPosts(
  count: number,
  change: (index: number) => Partial<PastPost> = () => ({}),
): PastPost[] {
  return Array.from({ length: count }, (_, index) => ({
    at: NEWEST - index * DAY,
    surface: 'post',
    kind: 'talk',
    question: false,
    hints: [],
    ...change(index),
  }));
}
