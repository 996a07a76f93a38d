import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { Outcomes } from './draft-memory';

/** The input of a review. */
export interface Judged {
  readonly text: string;
  readonly surroundings: Surroundings;
}

/** A rule whose hint was shown. */
interface Spoken {
  /** The last text that had its hint. */
  readonly text: string;
  /** The input of the review that gave its hint, to distinguish the writer's edits from changed settings. */
  readonly judged: string;
  /** The text of the review that no longer gave it; `null` if the last one did. */
  readonly mended: string | null;
}

/** The rules whose hints were shown for one draft, by their ids. */
export type SpokenRules = ReadonlyMap<string, Spoken>;

/** No rule has spoken yet. */
export const NONE_SPOKEN: SpokenRules = new Map();

/** Restores the rules that spoke from the outcomes of a remembered draft. */
export function spokenBefore(text: string, outcomes: Outcomes): SpokenRules {
  return new Map(
    outcomes.map(({ rule, outcome }) => [
      rule,
      { text, judged: '', mended: outcome === 'mended' ? text : null },
    ]),
  );
}

/** The rules that spoke once these hints are shown. */
export function withShown(
  spoken: SpokenRules,
  hints: readonly Hint[],
  judged: Judged,
): SpokenRules {
  if (hints.length === 0) return spoken;
  return new Map([...spoken, ...hints.map(({ rule }) => [rule, standingIn(judged)] as const)]);
}

/**
 * The rules that spoke after a review. A hint was followed if a review of different words no longer finds it.
 *
 * @param hints of the review, shown or not, except suppressed ones
 */
export function withFound(
  spoken: SpokenRules,
  hints: readonly Hint[],
  judged: Judged,
  isIgnored: (rule: string) => boolean,
): SpokenRules {
  if (spoken.size === 0) return spoken;
  const found = new Set(hints.map(({ rule }) => rule));
  const now = standingIn(judged);
  const next = new Map(spoken);
  for (const [rule, last] of spoken) {
    if (found.has(rule)) next.set(rule, now);
    else if (last.judged !== now.judged) next.set(rule, { ...last, mended: judged.text });
    else if (last.mended === null && !isIgnored(rule)) next.delete(rule);
  }
  return next;
}

/**
 * The outcomes of the rules that spoke, if the draft were sent now.
 *
 * @param draft its text; its hints; whether a rule is suppressed; whether the coach is muted, so that it is unknown
 *   what would be found
 */
export function outcomesOf(
  spoken: SpokenRules,
  draft: {
    readonly text: string;
    readonly standing: readonly Hint[];
    readonly isIgnored: (rule: string) => boolean;
    readonly isMuted: boolean;
  },
): Outcomes {
  const standing = new Set(draft.standing.map(({ rule }) => rule));
  return Array.from(spoken, ([rule, last]) => {
    // Words that had the hint may be back, as after Ctrl+Z, and not reviewed again yet.
    const isAsThen = last.text === draft.text && last.mended !== draft.text;
    const isMended = !isAsThen && (last.mended !== null || !draft.isMuted);
    const outcome = draft.isIgnored(rule) ? 'ignored' : isMended ? 'mended' : 'sent-anyway';
    return { rule, outcome: standing.has(rule) ? 'sent-anyway' : outcome };
  });
}

function standingIn({ text, surroundings }: Judged): Spoken {
  return { text, judged: JSON.stringify([text, surroundings]), mended: null };
}
