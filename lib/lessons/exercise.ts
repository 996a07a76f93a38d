import { lessonTexts } from '@/lib/copy/en/lessons';
import type { LessonId } from '@/lib/copy/lesson-index';
import { lessons, type AimId } from '@/lib/copy/lessons';
import { aims } from './aims';
import { isSpoken, readAnswer } from './answer';
import { isUnkind } from './unkind';

/** Reasons why a text is not an answer. */
type NoAnswer = 'empty' | 'unchanged' | 'hinted' | 'too-short';
/** Reasons why an answer is wrong. */
type WrongAnswer = 'unclear' | 'unkind' | 'off-target';

/** The state of an exercise. */
export interface ExerciseState {
  /** `done` if nothing is missing, else the first reason why not. */
  readonly kind: NoAnswer | WrongAnswer | 'done';
  /** The aims that this answer meets. */
  readonly met: readonly AimId[];
}

/** Rules about an account's subjects and hours, which do not apply because an exercise belongs to no account. */
const aboutTheAccount: ReadonlySet<string> = new Set([
  'off-topic-personal',
  'sensitive-topic',
  'jargon-crowd',
  'off-hours',
]);

/** Whether the hints of a rule count in an exercise. */
export function countsInExercise(rule: string): boolean {
  return !aboutTheAccount.has(rule);
}

/** The smallest number of words of an answer. */
const LEAST_WORDS = 5;

/**
 * Judges an answer by the aims of the lesson, whatever words it uses.
 *
 * @param hints how many hints the coach gives on this text, of those that count (`countsInExercise`)
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
