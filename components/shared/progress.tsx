import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { usePageWords } from './page-words';

export interface ProgressProps {
  /** Lessons that were read or whose exercise was done. */
  readonly finished: readonly LessonId[];
  /** In how many posts hints about each theme were heeded. */
  readonly mended?: ReadonlyMap<LessonId, number>;
}

/** How far a newcomer has come, in plain words: no score to beat and no streak to lose. */
export function Progress({ finished, mended }: ProgressProps) {
  const { say, list } = usePageWords();
  const themes = [...(mended ?? [])].toSorted(([, a], [, b]) => b - a);
  return (
    <div data-part="progress" className="progress">
      <p>{wordsFor(finished.length, say)}</p>
      {themes.length > 0 && (
        <p className="note">
          {say('progress.themes', {
            themes: list(
              themes.map(([theme, count]) =>
                say('progress.theme', { theme: say(`theme.${theme}`), count }),
              ),
            ),
          })}
        </p>
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
