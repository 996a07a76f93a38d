import { usePageWords } from '@/components/shared/page-words';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { hashOf } from '@/lib/lessons/route';
import { useLessonWords } from './lesson-words';

export interface LessonListProps {
  readonly finished: readonly LessonId[];
}

/** Links to all lessons, with a mark on those that were read. */
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
