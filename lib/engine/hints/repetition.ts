import type { Context, PostKind } from '@/lib/engine/context';
import { levels, type Level } from '@/lib/engine/hint';

/** How often an account did the same among its last posts, this draft included. */
export interface Repetition {
  readonly times: number;
  /** Among how many posts, this draft included. */
  readonly posts: number;
}

/** Counts the posts of a kind that the account sent before, within the window of the thresholds. */
export function repetitionOf(kind: PostKind, { history, thresholds }: Context): Repetition {
  const before = history.slice(0, thresholds.window);
  const oldest = before.findLastIndex((post) => post.kind === kind);
  const times = before.filter((post) => post.kind === kind).length + 1;
  return { times, posts: oldest + 2 };
}

/** From how many times on a hint is put one level more firmly, and two: conventions of ours, no findings. */
const FIRMER = 3;
const FIRMEST = 5;

/** The level of a hint about something that was done before: gentle at first, then firmer. */
export function firmerLevel(level: Level, { times }: Repetition): Level {
  const steps = Number(times >= FIRMER) + Number(times >= FIRMEST);
  return levels[Math.min(levels.indexOf(level) + steps, levels.length - 1)]!;
}
