import type { Hint } from '@/lib/engine/hint';
import { overlaps } from '@/lib/engine/span';
import type { Edit } from '@/lib/engine/edits';
import { moveSpan } from '@/lib/engine/edits';

/**
 * The hints that still hold after an edit, moved to where their words are now. A hint without words
 * of its own is about the draft as a whole and stays until the next review; a fix whose place was
 * edited goes.
 */
export function moveHints(hints: readonly Hint[], edit: Edit): Hint[] {
  return hints.flatMap((hint) => {
    const span = hint.span && moveSpan(hint.span, edit);
    if (hint.span && !span) return [];
    const fixes = hint.fixes.flatMap((fix) => {
      const moved = moveSpan(fix, edit);
      return moved ? [{ ...fix, ...moved }] : [];
    });
    return [{ ...hint, span, fixes }];
  });
}

/** Names a hint by what it says of which words, so that an ignored one is known again elsewhere in the draft. */
export function keyOf(hint: Pick<Hint, 'rule' | 'quote'>): string {
  return `${hint.rule}:${hint.quote.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** Whether two hints on one text are of one rule and about the same words, or some of them. */
export function isSameHint(one: Hint, other: Hint): boolean {
  if (!one.span || !other.span) return keyOf(one) === keyOf(other);
  return one.rule === other.rule && overlaps(one.span, other.span);
}
