import type { Hint } from '@/lib/engine/hint';
import { marksOf } from '@/lib/engine/hints/marks';
import { comparable } from '@/lib/text/comparable';
import { moveSpan, type Edit } from '@/lib/text/edits';
import { overlaps } from '@/lib/text/span';

/**
 * The hints that still hold after an edit, moved to where their words are now. A hint without words
 * of its own is about the draft as a whole and stays until the next review; a fix whose place was
 * edited goes.
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

/** Names a hint by what it says of which words, so that an ignored one is known again elsewhere in the draft. */
export function keyOf(hint: Pick<Hint, 'rule' | 'quote'>): string {
  return `${hint.rule}:${comparable(hint.quote)}`;
}

/** The words of a hint that are underlined, comparable with those of other hints. */
export function markedWords(hint: Pick<Hint, 'span' | 'marks' | 'quote'>): string[] {
  const from = hint.span?.start ?? 0;
  return marksOf(hint)
    .map(({ start, end }) => comparable(hint.quote.slice(start - from, end - from)))
    .filter((words) => words !== '');
}

/** Whether all these words, if there are any, are words of `others` or mostly so. */
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

/** Whether the words stand in the text, and not as a part of longer ones. */
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

/** Whether two hints on one text are of one rule and about the same words, or some of them. */
export function isSameHint(one: Hint, other: Hint): boolean {
  if (!one.span || !other.span) return keyOf(one) === keyOf(other);
  return one.rule === other.rule && overlaps(one.span, other.span);
}
