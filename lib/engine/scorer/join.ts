import { levels, type Level } from '@/lib/engine/hint';
import type { Finding, Rule } from '@/lib/engine/rule';
import { isLabel } from './labels';
import type { DraftScore, LabelScore } from './scorer';

/** Fewest words of a draft on which the scorer speaks by itself: a shorter one is still being typed. */
const FEWEST_WORDS = 4;

/** What a rule has to say once the scorer has been asked. */
export interface Joined {
  readonly findings: readonly Finding[];
  /** How firmly at most. */
  readonly atMost: Level;
}

/** The message of a hint that no phrase of the rule, but the draft as a whole gave. */
export const SCORED = 'scored';

/**
 * Joins what a rule found and what the scorer makes of it: findings that are surely needless are dropped; where the
 * scorer is nearly sure and the rule found nothing, the sentence that speaks most for it is pointed at; the level is
 * no firmer than the score allows. Rules without judged posts keep what they found.
 */
export function joinScore(
  rule: Pick<Rule, 'id' | 'scored'>,
  findings: readonly Finding[],
  scores: DraftScore | undefined,
): Joined {
  const unchanged: Joined = { findings, atMost: 'think-twice' };
  if (!scores || !isLabel(rule.id)) return unchanged;
  const score = scores.of(rule.id);
  if (!score) return unchanged;
  const atMost = levelOf(score);
  if (findings.length > 0) {
    return { findings: score.score >= score.thresholds.keep ? findings : [], atMost };
  }
  const speaks =
    rule.scored !== undefined &&
    score.score >= score.thresholds.speak &&
    scores.words >= FEWEST_WORDS;
  return { findings: speaks ? [{ messageId: SCORED, span: scores.placeOf(rule.id) }] : [], atMost };
}

function levelOf({ score, thresholds }: LabelScore): Level {
  if (score >= thresholds.thinkTwice) return 'think-twice';
  return score >= thresholds.consider ? 'consider' : 'tip';
}

/** The lighter of two levels. */
export function lighter(a: Level, b: Level): Level {
  return levels.indexOf(a) < levels.indexOf(b) ? a : b;
}
