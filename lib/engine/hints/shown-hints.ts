import { levels, type Hint, type OfferedFix } from '@/lib/engine/hint';
import { isLabel } from '@/lib/engine/scorer/labels';
import { marksSameWords } from './marks';

/** Why a hint is suppressed: its rule is ignored, or the words that it is about. */
export type PassedOver = 'rule' | 'words';

/** Which of all hints on a draft are shown. */
export interface ShownHints {
  /** Most important first; one per rule, and one on the same words. */
  readonly shown: readonly Hint[];
  /** Suppressed hints that would have been shown, one per rule. */
  readonly passedOver: readonly Hint[];
}

/**
 * Selects one hint per problem. Of several hints on the same words the most important is shown: by level, then rules
 * that the law is behind, then rules with judged posts. Ignored words stay without a hint, whatever other rules say. Of
 * several fixes that cut the same words, the one that cuts most is kept.
 *
 * @param hints all of one review, most important first
 * @param keptAway says whether and why a hint is suppressed
 */
export function shownHints(
  hints: readonly Hint[],
  keptAway: (hint: Hint) => PassedOver | undefined = () => undefined,
): ShownHints {
  const shown: Hint[] = [];
  const passedOver: Hint[] = [];
  const quietWords: Hint[] = [];
  for (const hint of hints.toSorted(byWeight)) {
    if ([...shown, ...quietWords].some((claiming) => marksSameWords(claiming, hint))) continue;
    const by = keptAway(hint);
    if (by === undefined) {
      if (!hasRule(shown, hint)) shown.push(hint);
      continue;
    }
    if (by === 'words') quietWords.push(hint);
    if (!hasRule(passedOver, hint)) passedOver.push(hint);
  }
  return { shown: withOneFixEach(shown), passedOver };
}

function byWeight(a: Hint, b: Hint): number {
  return (
    levels.indexOf(b.level) - levels.indexOf(a.level) ||
    Number(duties.has(b.rule)) - Number(duties.has(a.rule)) ||
    Number(isLabel(b.rule)) - Number(isLabel(a.rule))
  );
}

/** Rules about legal duties (see their sources): hints on manners must not hide them. */
const duties: ReadonlySet<string> = new Set(['undisclosed-ad', 'giveaway-terms']);

function hasRule(hints: readonly Hint[], { rule }: Hint): boolean {
  return hints.some((each) => each.rule === rule);
}

/** Keeps one fix for words that several fixes would cut. */
function withOneFixEach(hints: readonly Hint[]): Hint[] {
  const fixes = hints.flatMap((hint) => hint.fixes);
  const isNeeded = (fix: OfferedFix, at: number) =>
    !fixes.some((other, i) => other !== fix && leavesOutWith(other, fix, i < at));
  return hints.map((hint) => {
    const needed = hint.fixes.filter((fix) => isNeeded(fix, fixes.indexOf(fix)));
    return needed.length === hint.fixes.length ? hint : { ...hint, fixes: needed };
  });
}

/**
 * Longest replacement text of a fix that counts as a cut, in UTF-16 units: a space, and a capital that now opens the
 * sentence.
 */
const LONGEST_REST = 2;

/** Whether a fix cuts everything that another cuts; of two equal ones, whether it is the earlier. */
function leavesOutWith(fix: OfferedFix, other: OfferedFix, isEarlier: boolean): boolean {
  if (fix.text.length > LONGEST_REST || other.text.length > LONGEST_REST) return false;
  if (fix.start > other.start || fix.end < other.end) return false;
  return isEarlier || fix.start < other.start || fix.end > other.end;
}
