import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { usePageWords } from './page-words';

export interface ProgressProps {
  /** Lessons that were read or whose exercise was completed. */
  readonly finished: readonly LessonId[];
  /** For each theme, in how many posts hints were followed. */
  readonly mended?: ReadonlyMap<LessonId, number>;
}

/** Shows a newcomer's progress, and which hints they followed most, without scores or streaks. */
export function Progress({ finished, mended }: ProgressProps) {
  const { say } = usePageWords();
  const [most] = [...(mended ?? [])].toSorted(([, a], [, b]) => b - a);
  const [theme, count = 0] = most ?? [];
  return (
    <div data-part="progress" className="progress">
      <p>{wordsFor(finished.length, say)}</p>
      {theme && (
        <p className="note">{say('progress.themes', { theme: say(`theme.${theme}`), count })}</p>
      )}
    </div>
  );
}

function wordsFor(finished: number, say: PageSpeaker['say']): string {
  const all = lessonIds.length;
  if (finished === 0) return say('progress.none', { all });
  if (finished === all) return say('progress.all', { all });
  return say('progress.some', { finished, all });
}
