import type { Hint } from '@/lib/engine/hint';
import { sharedLength, type Span } from '@/lib/text/span';

/** The underlined words of a hint, in order; none if it is about something missing. */
export function marksOf({ span, marks }: Pick<Hint, 'span' | 'marks'>): readonly Span[] {
  return marks ?? (span ? [span] : []);
}

/** Whether two hints on one text are about the same words: they share more than half of the shorter one's marks. */
export function marksSameWords(
  one: Pick<Hint, 'span' | 'marks'>,
  other: Pick<Hint, 'span' | 'marks'>,
): boolean {
  const marks = marksOf(one);
  const others = marksOf(other);
  const shared = marks.reduce((sum, mark) => sum + sharedWith(mark, others), 0);
  return shared > Math.min(lengthOf(marks), lengthOf(others)) / 2;
}

function sharedWith(mark: Span, others: readonly Span[]): number {
  return others.reduce((sum, other) => sum + sharedLength(mark, other), 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
