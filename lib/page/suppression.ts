import type { Hint } from '@/lib/engine/hint';
import type { ShownSuppression } from './panel-view';
import { areWithin, keyOf, markedWords } from './standing-hints';

/** What the writer told the coach to be silent about. It holds in the draft, however far it reaches beyond it. */
export interface Suppression extends ShownSuppression {
  readonly rule: string;
  /** The underlined words, comparable with those of other hints. */
  readonly words: readonly string[];
  /** Where it is stored; `null` for this draft only. */
  readonly stored: { readonly account: string; readonly id: string } | null;
}

/** The suppression of a hint in its draft. */
export function suppressionOf(hint: Hint): Suppression {
  const { rule, title, quote } = hint;
  return { scope: 'draft', rule, title, quote, words: markedWords(hint), stored: null };
}

/** The suppression of a whole rule, stored for the account. */
export function suppressionOfRule(
  { rule, title }: Pick<Hint, 'rule' | 'title'>,
  stored: Suppression['stored'],
): Suppression {
  return { scope: 'rule', rule, title, quote: '', words: [], stored };
}

/** Whether both are about the same words of one rule. */
export function isSameSuppression(one: Suppression, other: Suppression): boolean {
  return keyOf(one) === keyOf(other);
}

/** Whether a hint is kept away: it was suppressed, or its rule, or one of another rule about its words. */
export function isSuppressed(hint: Hint, suppressions: readonly Suppression[]): boolean {
  return (
    suppressions.some(
      (each) => keyOf(each) === keyOf(hint) || (each.scope === 'rule' && each.rule === hint.rule),
    ) ||
    areWithin(
      markedWords(hint),
      suppressions.flatMap(({ words }) => words),
    )
  );
}
