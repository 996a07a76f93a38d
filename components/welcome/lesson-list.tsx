import { usePageWords } from '@/components/shared/page-words';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { hashOf } from '@/lib/lessons/route';
import { useLessonWords } from './lesson-words';

export interface LessonListProps {
  readonly finished: readonly LessonId[];
}

/** All lessons, each a link; those that were read say so. */
export function LessonList({ finished }: LessonListProps) {
  const { say } = usePageWords();
  const lessons = useLessonWords();
  return (
    <ol className="lesson-list">
      {lessonIds.map((id) => {
        const isFinished = finished.includes(id);
        return (
          <li key={id} data-lesson={id} data-finished={isFinished || undefined}>
            <a href={hashOf(id)}>
              <span className="title">{say(`lesson.${id}`)}</span>
              <span className="summary">{lessons.say(`${id}.summary`)}</span>
            </a>
            {isFinished && <span className="read">{say('lessons.read')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
