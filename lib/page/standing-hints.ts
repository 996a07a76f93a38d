import type { Hint } from '@/lib/engine/hint';
import { marksOf } from '@/lib/engine/hints/marks';
import { comparable } from '@/lib/text/comparable';
import { moveSpan, type Edit } from '@/lib/text/edits';
import { overlaps } from '@/lib/text/span';

/**
 * The hints that still hold after an edit, moved with their words. A hint without words is about the draft as a whole
 * and stays until the next review; a fix whose span was edited is dropped.
 */
export function moveHints(hints: readonly Hint[], edit: Edit): Hint[] {
  return hints.flatMap((hint) => {
    const span = hint.span && moveSpan(hint.span, edit);
    if (hint.span && !span) return [];
    const marks = hint.marks?.flatMap((mark) => moveSpan(mark, edit) ?? []);
    const fixes = hint.fixes.flatMap((fix) => {
      const moved = moveSpan(fix, edit);
      return moved ? [{ ...fix, ...moved }] : [];
    });
    return [{ ...hint, span, ...(marks && { marks }), fixes }];
  });
}

/** Identifies a hint by its rule and words, so that an ignored one is recognised elsewhere in the draft. */
export function keyOf(hint: Pick<Hint, 'rule' | 'quote'>): string {
  return `${hint.rule}:${comparable(hint.quote)}`;
}

/** The underlined words of a hint, in a form for comparison. */
export function markedWords(hint: Pick<Hint, 'span' | 'marks' | 'quote'>): string[] {
  const from = hint.span?.start ?? 0;
  return marksOf(hint)
    .map(({ start, end }) => comparable(hint.quote.slice(start - from, end - from)))
    .filter((words) => words !== '');
}

/** Whether there are words, and all of them are among `others`, entirely or mostly. */
export function areWithin(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((each) =>
      others.some(
        (other) => holds(other, each) || (holds(each, other) && other.length > each.length / 2),
      ),
    )
  );
}

/** Whether the text contains the words, and not only as part of longer ones. */
function holds(text: string, words: string): boolean {
  const isWordAt = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutsBefore = isWordAt(at) && isWordAt(at - 1);
    const cutsBehind = isWordAt(end - 1) && isWordAt(end);
    if (!cutsBefore && !cutsBehind) return true;
  }
  return false;
}

/** Whether two hints on one text are of the same rule and about the same words, or some of them. */
export function isSameHint(one: Hint, other: Hint): boolean {
  if (!one.span || !other.span) return keyOf(one) === keyOf(other);
  return one.rule === other.rule && overlaps(one.span, other.span);
}
