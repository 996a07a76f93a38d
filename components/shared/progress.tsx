import { lessonIds, type LessonId } from '@/lib/data/lesson-index';
import { counted } from './names';

export interface ProgressProps {
  /** Lessons that were read or whose exercise was done. */
  readonly finished: readonly LessonId[];
  /** In how many posts each kind of hint was heeded, by the title of its rule. */
  readonly mended?: ReadonlyMap<string, number>;
}

/** How far a newcomer has come, in plain words: no score to beat and no streak to lose. */
export function Progress({ finished, mended }: ProgressProps) {
  const kinds = [...(mended ?? [])].toSorted(([, a], [, b]) => b - a);
  return (
    <div data-part="progress" className="progress">
      <p>{wordsFor(finished.length)}</p>
      {kinds.length > 0 && (
        <p className="note">
          You mended{' '}
          {kinds.map(([title, posts]) => `“${title}” in ${counted(posts, 'post')}`).join(', ')}.
        </p>
      )}
    </div>
  );
}

function wordsFor(finished: number): string {
  const all = lessonIds.length;
  if (finished === 0) return `${all} short lessons are waiting, whenever you like.`;
  if (finished === all) return `All ${all} lessons read.`;
  return `${finished} of ${all} lessons read.`;
}
