import type { PastPost } from './context';

/**
 * Made-up posts for examples and tests: plain talk on one day each, newest first, but for what is
 * given for a post by its index.
 *
 * @param now moment of the newest, in milliseconds since 1970
 */
export function pastPosts(
  count: number,
  change: (index: number) => Partial<PastPost> = () => ({}),
  now = 0,
): PastPost[] {
  return Array.from({ length: count }, (_, index) => ({
    at: now - index * DAY,
    surface: 'post',
    kind: 'talk',
    question: false,
    hints: [],
    ...change(index),
  }));
}

const DAY = 24 * 60 * 60 * 1000;
