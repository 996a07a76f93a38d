import { levels, type Hint, type OfferedFix } from '@/lib/engine/hint';
import { isLabel } from '@/lib/engine/scorer/labels';
import { marksSameWords } from './marks';

/** What keeps a hint away: its rule is ignored altogether, or only the words that it is about. */
export type PassedOver = 'rule' | 'words';

/** What is shown of all hints on a draft. */
export interface ShownHints {
  /** Weightiest first: one of each rule, and one on the same words. */
  readonly shown: readonly Hint[];
  /** What is kept away and would have been shown, one of each rule. */
  readonly passedOver: readonly Hint[];
}

/**
 * One hint for one thing. Of the hints on the same words the weightiest is shown: by its level, then what the law asks
 * for, then those of rules with judged posts. Words that are ignored stay quiet, whichever other rule has something to
 * say of them. Of several fixes that leave out one another's words, the one that reaches farthest stays.
 *
 * @param hints all of one review, weightiest first
 * @param keptAway tells of a hint by what it is ignored, if it is
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

/** Rules of what the law asks for (the sources in each): manners must not hide them. */
const duties: ReadonlySet<string> = new Set(['undisclosed-ad', 'giveaway-terms']);

function hasRule(hints: readonly Hint[], { rule }: Hint): boolean {
  return hints.some((each) => each.rule === rule);
}

/** Keeps one fix for words that several fixes would leave out. */
function withOneFixEach(hints: readonly Hint[]): Hint[] {
  const fixes = hints.flatMap((hint) => hint.fixes);
  const isNeeded = (fix: OfferedFix, at: number) =>
    !fixes.some((other, i) => other !== fix && leavesOutWith(other, fix, i < at));
  return hints.map((hint) => {
    const needed = hint.fixes.filter((fix) => isNeeded(fix, fixes.indexOf(fix)));
    return needed.length === hint.fixes.length ? hint : { ...hint, fixes: needed };
  });
}

/** Longest text, in UTF-16 units, that a cut leaves in its place: a space, a capital that now opens the sentence. */
const LONGEST_REST = 2;

/** Whether a fix leaves out all that another does; of two that leave out the same, the earlier does. */
function leavesOutWith(fix: OfferedFix, other: OfferedFix, isEarlier: boolean): boolean {
  if (fix.text.length > LONGEST_REST || other.text.length > LONGEST_REST) return false;
  if (fix.start > other.start || fix.end < other.end) return false;
  return isEarlier || fix.start < other.start || fix.end > other.end;
}
