import { useEffect, useRef, useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { TryBox, type Trial } from '@/components/shared/try-box';
import { LessonPage } from '@/components/welcome/lesson-page';
import { useSession, type ReadTrialBox } from '@/entrypoints/shared/use-session';
import { useTheme } from '@/entrypoints/shared/use-theme';
import type { LessonId } from '@/lib/copy/lesson-index';
import { lessons, type Exercise } from '@/lib/copy/lessons';
import type { Surroundings } from '@/lib/engine/context';
import { checkExercise, countsInExercise, type ExerciseState } from '@/lib/lessons/exercise';
import { keepAnswer, keptAnswer } from './kept-answers';
import { openLessonHere } from './open-lesson';

export interface LessonProps {
  readonly id: LessonId;
  readonly isFinished: boolean;
  readonly onFinish: (lesson: LessonId) => void;
}

/** A lesson with its exercise, which the real engine checks. */
export function Lesson({ id, isFinished, onFinish }: LessonProps) {
  const { say } = usePageWords();
  const { exercise } = lessons[id];
  const [surroundings] = useState(() => surroundingsOf(exercise));
  const [start] = useState(() => keptAnswer(id) ?? exercise.draft);
  const box = useSession({ handle: null, start, surroundings, counts: countsInExercise });
  const isBegun = box.text.trim() !== '' && box.text !== exercise.draft;
  useEffect(() => keepAnswer(id, isBegun ? box.text : null), [id, isBegun, box.text]);
  const theme = useTheme();
  const state = stateOf(id, box);
  const isSolved = state?.kind === 'done';
  const wasSolved = useRef(false);
  useEffect(() => {
    if (!isSolved || wasSolved.current) return;
    wasSolved.current = true;
    onFinish(id);
  }, [id, isSolved, onFinish]);
  return (
    <LessonPage id={id} state={state} isFinished={isFinished} onFinish={() => onFinish(id)}>
      <TryBox
        box={{ ...box, trial: box.trial && withoutFixes(box.trial) }}
        label={say('lessons.version')}
        note={say('lessons.note')}
        theme={theme}
        onLesson={openLessonHere}
      />
    </LessonPage>
  );
}

function surroundingsOf({ answers }: Exercise): Surroundings {
  return answers
    ? { surface: 'reply', media: [], replyTo: answers }
    : { surface: 'post', media: [] };
}

/** Removes fixes, which would do the exercise for the learner. */
function withoutFixes(trial: Trial): Trial {
  return { ...trial, hints: trial.hints.map((hint) => ({ ...hint, fixes: [] })) };
}

/** The state of the exercise; `null` while the coach has not reviewed the current text, or cannot. */
function stateOf(lesson: LessonId, { text, trial, found }: ReadTrialBox): ExerciseState | null {
  if (!trial || trial.source !== text || trial.muted || trial.language !== 'en') return null;
  return checkExercise(lesson, text, found);
}
