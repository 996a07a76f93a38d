import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { counted } from './names';

export interface ProgressProps {
  /** Lessons that were read or whose exercise was done. */
  readonly finished: readonly LessonId[];
  /** In how many posts hints about each theme were heeded. */
  readonly mended?: ReadonlyMap<LessonId, number>;
}

/** How far a newcomer has come, in plain words: no score to beat and no streak to lose. */
export function Progress({ finished, mended }: ProgressProps) {
  const themes = [...(mended ?? [])].toSorted(([, a], [, b]) => b - a);
  return (
    <div data-part="progress" className="progress">
      <p>{wordsFor(finished.length)}</p>
      {themes.length > 0 && (
        <p className="note">
          You took up hints about{' '}
          {themes.map(([theme, posts]) => `${theme} in ${counted(posts, 'post')}`).join(', ')}.
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
