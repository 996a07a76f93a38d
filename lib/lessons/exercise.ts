import type { Exercise } from '@/lib/copy/lessons';

/** What a rewritten draft still lacks, or that nothing is missing. */
export type ExerciseState =
  | { readonly kind: 'unchanged' | 'hinted' | 'too-short' | 'done' }
  /** The draft says something else; `missing` are the words that it lost. */
  | { readonly kind: 'off-subject'; readonly missing: readonly string[] };

/** Fewest characters in which something is still said. */
const LEAST_LENGTH = 40;
/** Share of the draft's key words that must be left of it. */
const LEAST_KEPT = 0.5;

/**
 * Judges a rewritten draft.
 *
 * @param hints how many hints the coach gives on this very text
 */
export function checkExercise(exercise: Exercise, text: string, hints: number): ExerciseState {
  const { draft, keyWords } = exercise;
  if (text.trim() === draft) return { kind: 'unchanged' };
  if (hints > 0) return { kind: 'hinted' };
  if (text.trim().length < LEAST_LENGTH) return { kind: 'too-short' };
  const words = text.toLowerCase();
  const missing = keyWords.filter((word) => !words.includes(word));
  const kept = keyWords.length - missing.length;
  if (kept < keyWords.length * LEAST_KEPT) return { kind: 'off-subject', missing };
  return { kind: 'done' };
}
