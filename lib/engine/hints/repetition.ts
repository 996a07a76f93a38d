import type { Context, PostKind } from '@/lib/engine/context';
import { levels, type Level } from '@/lib/engine/hint';

/** How often an account posted the same kind among its last posts, this draft included. */
export interface Repetition {
  readonly times: number;
  /** Among how many posts, this draft included: those since the oldest of that kind. */
  readonly posts: number;
}

/** Counts the posts of a kind in the account's history, within the window of the thresholds. */
export function repetitionOf(kind: PostKind, { history, thresholds }: Context): Repetition {
  const before = history.slice(0, thresholds.window);
  const oldest = before.findLastIndex((post) => post.kind === kind);
  const times = before.filter((post) => post.kind === kind).length + 1;
  return { times, posts: oldest + 2 };
}

/** From how many times on a hint is put one level higher, and two: conventions of ours, not research results. */
const FIRMER = 3;
const FIRMEST = 5;

/** The level of a hint about something repeated: low at first, then higher. */
export function firmerLevel(level: Level, { times }: Repetition): Level {
  const steps = Number(times >= FIRMER) + Number(times >= FIRMEST);
  return levels[Math.min(levels.indexOf(level) + steps, levels.length - 1)]!;
}
