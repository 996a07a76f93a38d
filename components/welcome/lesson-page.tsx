import type { ReactNode } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { lessons } from '@/lib/copy/lessons';
import type { ExerciseState } from '@/lib/lessons/exercise';
import { lessonAfter } from '@/lib/lessons/lesson-of';
import { hashOf, LESSONS_HASH } from '@/lib/lessons/route';
import { useLessonWords } from './lesson-words';
import { PageHead } from './page-head';
import { Answered, PairView } from './pair-view';

export interface LessonPageProps {
  readonly id: LessonId;
  /** The state of the exercise; `null` while unknown. */
  readonly state: ExerciseState | null;
  readonly isFinished: boolean;
  readonly onFinish: () => void;
  /** The box for the exercise. */
  readonly children: ReactNode;
}

/** A lesson: the idea, two examples, an exercise and the source of the advice. */
export function LessonPage({ id, state, isFinished, onFinish, children }: LessonPageProps) {
  const { say } = usePageWords();
  const { say: tell, locale } = useLessonWords();
  const { pairs, exercise } = lessons[id];
  const next = lessonAfter(id);
  return (
    <main className="sheet" data-lesson={id}>
      <PageHead
        above={
          <>
            <a href={LESSONS_HASH}>{say('lessons.all')}</a>
            <span>
              {say('lessons.place', { place: lessonIds.indexOf(id) + 1, all: lessonIds.length })}
            </span>
          </>
        }
        title={say(`lesson.${id}`)}
        isGoal
      />
      <div className="idea">
        {tell(`${id}.idea`)
          .split('\n\n')
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <section aria-labelledby="examples">
        <h2 id="examples">{say('lessons.examples')}</h2>
        {locale !== 'en' && <p className="note">{tell('english-drafts')}</p>}
        {pairs.map((pair) => (
          <PairView key={pair.before} pair={pair} />
        ))}
      </section>
      <section aria-labelledby="exercise">
        <h2 id="exercise">{say('lessons.exercise')}</h2>
        <p>{tell(`${id}.task`)}</p>
        {exercise.answers && <Answered post={exercise.answers} />}
        <div className="aims">
          <h3 id="aims">{say('lessons.aims')}</h3>
          <ul aria-labelledby="aims">
            {exercise.aims.map((aim) => (
              <li key={aim} data-met={state?.met.includes(aim) || undefined}>
                {tell(`aim.${aim}`)}
                {state?.met.includes(aim) && <span className="read"> {say('lessons.met')}</span>}
              </li>
            ))}
          </ul>
        </div>
        {children}
        <output className="exercise-state" data-state={state?.kind}>
          {state && tell(`state.${state.kind}`)}
        </output>
      </section>
      <footer className="page-foot">
        {isFinished ? (
          <p className="read">{say('lessons.finished')}</p>
        ) : (
          <button type="button" data-action="finish" onClick={onFinish}>
            {say('lessons.finish')}
          </button>
        )}
        <a href={next ? hashOf(next) : LESSONS_HASH}>
          {next ? say('lessons.next', { lesson: say(`lesson.${next}`) }) : say('lessons.all')}
        </a>
        <p className="note">{tell(`${id}.source`)}</p>
      </footer>
    </main>
  );
}
