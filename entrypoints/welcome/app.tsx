import { useCallback, useEffect } from 'react';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { usePageWords } from '@/components/shared/page-words';
import { useLive } from '@/components/shared/use-live';
import { useTask } from '@/components/shared/use-task';
import { LessonWords } from '@/components/welcome/lesson-words';
import { useWords } from '@/entrypoints/shared/use-words';
import type { LessonId } from '@/lib/copy/lesson-index';
import { lessonsIn } from '@/lib/i18n/lessons';
import { readProgress, watchProgress } from '@/lib/lessons/progress';
import { sendOrder } from '@/lib/messages/send-order';
import { Lesson } from './lesson';
import { useRoute } from './use-route';
import { Welcome } from './welcome';

/** The welcome page and the lessons: one page with an address for each. */
export function App() {
  const { say } = usePageWords();
  const lessons = useWords(lessonsIn);
  const route = useRoute();
  const progress = useLive(readProgress, watchProgress);
  const { outcome, run, dismiss } = useTask();
  const finish = useCallback(
    (lesson: LessonId) => run(() => sendOrder({ type: 'finish-lesson', lesson })),
    [run],
  );
  const title = say(route.page === 'lesson' ? `lesson.${route.lesson}` : 'welcome.document');
  const isRead = progress.value !== undefined && lessons !== undefined;
  useEffect(() => {
    document.title = `${title} · Tweet Coach`;
    if (!isRead) return;
    if (route.page === 'welcome' && route.at === 'lessons') {
      document.querySelector('#lessons')?.scrollIntoView();
    } else window.scrollTo(0, 0);
  }, [title, route, isRead]);

  if (progress.error !== null) {
    return <p role="alert">{say('lessons.unreadable', { error: progress.error })}</p>;
  }
  if (!progress.value || !lessons) return null;
  const finished = progress.value.lessons;
  return (
    <LessonWords value={lessons}>
      <OutcomeLine outcome={outcome} onDismiss={dismiss} />
      {route.page === 'welcome' ? (
        <Welcome
          at={route.at}
          finished={finished}
          onReset={() => run(() => sendOrder({ type: 'reset-progress' }), say('lessons.anew.done'))}
        />
      ) : (
        <Lesson
          key={route.lesson}
          id={route.lesson}
          isFinished={finished.includes(route.lesson)}
          onFinish={finish}
        />
      )}
    </LessonWords>
  );
}
