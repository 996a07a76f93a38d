import type { LessonId } from '@/lib/copy/lesson-index';
import type { PastPost } from '@/lib/engine/context';
import { lessonOf } from './lesson-of';

/** For each theme, in how many posts a hint was followed before the post was sent. */
export function mendedByTheme(
  posts: readonly Pick<PastPost, 'hints'>[],
): ReadonlyMap<LessonId, number> {
  const counts = new Map<LessonId, number>();
  for (const { hints } of posts) {
    const mended = hints.filter(({ outcome }) => outcome === 'mended');
    const themes = new Set(mended.flatMap(({ rule }) => lessonOf(rule) ?? []));
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}
