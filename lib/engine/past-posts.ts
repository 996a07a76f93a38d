import type { PastPost } from './context';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** In milliseconds since 1970. */
const NEWEST = 0;

/**
 * Made-up posts for examples and tests: plain talk on one day each, newest first, the newest at the beginning of 1970.
 *
 * @param change what is otherwise in a post, by its index
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
