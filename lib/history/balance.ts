import type { PastPost, PostKind } from '@/lib/engine/context';

/** How many of the last posts gave, talked, asked and sold. */
export type Balance = Readonly<Record<PostKind, number>>;

/** The balance of the newest `window` posts. */
export function balanceOf(posts: readonly PastPost[], window: number): Balance {
  const balance = { give: 0, talk: 0, ask: 0, sell: 0 };
  for (const { kind } of posts.slice(0, window)) balance[kind]++;
  return balance;
}

/** The outcomes of the hints of one week. */
export interface WeekOfHints {
  /** Start of the week, in milliseconds since 1970. */
  readonly from: number;
  readonly shown: number;
  readonly mended: number;
  readonly ignored: number;
}

/** The outcomes of a hint, best first: it was followed, ignored, or the post was sent unchanged. */
export const hintEnds = ['mended', 'ignored', 'sent'] as const;
/** One of them. */
export type HintEnd = (typeof hintEnds)[number];

/** How many hints of a week had this outcome. */
export function countOf({ shown, mended, ignored }: WeekOfHints, end: HintEnd): number {
  if (end === 'mended') return mended;
  return end === 'ignored' ? ignored : shown - mended - ignored;
}

/** In milliseconds. */
export const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The starts of the last weeks up to `now`, oldest first, in milliseconds since 1970. */
export function weekStarts(now: number, weeks: number): number[] {
  return Array.from({ length: weeks }, (_, i) => now - (weeks - i) * WEEK);
}

/** The last weeks up to `now` (milliseconds since 1970), oldest first. */
export function weeksOfHints(
  posts: readonly PastPost[],
  now: number,
  weeks: number,
): WeekOfHints[] {
  return weekStarts(now, weeks).map((from) => {
    const outcomes = posts
      .filter(({ at }) => at > from && at <= from + WEEK)
      .flatMap(({ hints }) => hints.map(({ outcome }) => outcome));
    return {
      from,
      shown: outcomes.length,
      mended: outcomes.filter((outcome) => outcome === 'mended').length,
      ignored: outcomes.filter((outcome) => outcome === 'ignored').length,
    };
  });
}
