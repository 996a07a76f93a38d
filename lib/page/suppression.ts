import type { Hint } from '@/lib/engine/hint';
import type { ShownSuppression } from './panel-view';
import { areWithin, keyOf, markedWords } from './standing-hints';

/** Something that the writer suppressed. It holds in the draft, however far it reaches beyond it. */
export interface Suppression extends ShownSuppression {
  readonly rule: string;
  /** The underlined words, in a form for comparison. */
  readonly words: readonly string[];
  /** Where it is stored; `null` for this draft only. */
  readonly stored: { readonly account: string; readonly id: string } | null;
}

/** Creates the suppression of a hint in its draft. */
export function suppressionOf(hint: Hint): Suppression {
  const { rule, title, quote } = hint;
  return { scope: 'draft', rule, title, quote, words: markedWords(hint), stored: null };
}

/** Creates the suppression of a whole rule, stored for the account. */
export function suppressionOfRule(
  { rule, title }: Pick<Hint, 'rule' | 'title'>,
  stored: Suppression['stored'],
): Suppression {
  return { scope: 'rule', rule, title, quote: '', words: [], stored };
}

/** Whether both are about the same words of the same rule. */
export function isSameSuppression(one: Suppression, other: Suppression): boolean {
  return keyOf(one) === keyOf(other);
}

/** Whether a suppression is of this hint or its rule. */
function isOf(suppression: Suppression, hint: Hint): boolean {
  return (
    keyOf(suppression) === keyOf(hint) ||
    (suppression.scope === 'rule' && suppression.rule === hint.rule)
  );
}

/**
 * Whether a stored suppression is no longer in force, as after it was undone in the options: the engine, which heeds
 * those that are stored, gives its hint.
 */
export function isOverruled(suppression: Suppression, given: readonly Hint[]): boolean {
  return suppression.stored !== null && given.some((hint) => isOf(suppression, hint));
}

/** Whether a hint is suppressed: itself, its rule, or a hint of another rule on its words. */
export function isSuppressed(hint: Hint, suppressions: readonly Suppression[]): boolean {
  return (
    suppressions.some((each) => isOf(each, hint)) ||
    areWithin(
      markedWords(hint),
      suppressions.flatMap(({ words }) => words),
    )
  );
}
