import { lessonTexts } from '@/lib/copy/en/lessons';
import type { LessonId } from '@/lib/copy/lesson-index';
import { lessons, type AimId } from '@/lib/copy/lessons';
import { aims } from './aims';
import { isSpoken, readAnswer } from './answer';
import { isUnkind } from './unkind';

/** What keeps a text from being an answer. */
type NoAnswer = 'empty' | 'unchanged' | 'hinted' | 'too-short';
/** What an answer gets wrong. */
type WrongAnswer = 'unclear' | 'unkind' | 'off-target';

/** How an exercise stands. */
export interface ExerciseState {
  /** `done` if nothing is missing, else the first thing that is in the way. */
  readonly kind: NoAnswer | WrongAnswer | 'done';
  /** What a good answer does and this one does as well. */
  readonly met: readonly AimId[];
}

/** Rules about what an account may talk of, and when: an exercise is nobody's account. */
const aboutTheAccount: ReadonlySet<string> = new Set([
  'off-topic-personal',
  'sensitive-topic',
  'jargon-crowd',
  'off-hours',
]);

/** Whether what a rule says counts in an exercise. */
export function countsInExercise(rule: string): boolean {
  return !aboutTheAccount.has(rule);
}

/** Fewest words in which something is still said. */
const LEAST_WORDS = 5;

/**
 * Judges an answer by what a good one does, whatever words it chooses.
 *
 * @param hints how many hints that count here the coach gives on this very text
 */
export function checkExercise(lesson: LessonId, text: string, hints: number): ExerciseState {
  const { exercise } = lessons[lesson];
  const answer = readAnswer(text);
  if (answer.text === '') return { kind: 'empty', met: [] };
  const given = [exercise.draft, lessonTexts[`${lesson}.task`], exercise.answers?.text ?? ''];
  if (given.some((each) => readAnswer(each).text === answer.text)) {
    return { kind: 'unchanged', met: [] };
  }
  const met = exercise.aims.filter((id) => aims[id](answer));
  if (hints > 0) return { kind: 'hinted', met };
  if (answer.words.length < LEAST_WORDS) return { kind: 'too-short', met };
  if (!isSpoken(answer)) return { kind: 'unclear', met };
  if (isUnkind(answer.text)) return { kind: 'unkind', met };
  return { kind: met.length === exercise.aims.length ? 'done' : 'off-target', met };
}
