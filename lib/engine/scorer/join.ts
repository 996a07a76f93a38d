import { levels, type Level } from '@/lib/engine/hint';
import type { Finding, Rule } from '@/lib/engine/rule';
import { sharedLength } from '@/lib/text/span';
import type { DraftScore, LabelScore } from './draft-score';
import { isLabel } from './labels';

/** The scorer speaks by itself only on drafts of at least so many words: a shorter one is still being typed. */
const FEWEST_WORDS = 4;

/**
 * The score may drop a finding or lower it to a `tip` only in drafts of at least so many words: a shorter one has too
 * few signs.
 */
const FULL_DRAFT_WORDS = 8;

/**
 * Log-odds below which a finding is dropped in a shorter draft too; log-odds of -4 mean that one in fifty-five is
 * right.
 */
const NEEDLESS_IF_SHORT = -4;

/** A finding after the scorer has run. */
export interface Joined {
  readonly finding: Finding;
  /** The highest level that its hint may have. */
  readonly atMost: Level;
}

/** The message id of a finding that comes from the scorer instead of the rule. */
export const SCORED = 'scored';

/**
 * Combines the findings of a rule with its score. Findings that are almost surely needless are dropped, unless they are
 * sure by themselves or of a kind that the scorer cannot know. The others are put no firmer than the score allows,
 * unless their message is almost always right. If the rule found nothing and the score is high, the sentence with the
 * largest weight becomes the finding. Rules without judged posts keep their findings.
 */
export function joinScore(
  rule: Pick<Rule, 'id' | 'scored' | 'scoredWhenShort' | 'unscoredBeside' | 'unscoredWhere'>,
  findings: readonly Finding[],
  scores: DraftScore | undefined,
): Joined[] {
  const score = scores && isLabel(rule.id) ? scores.of(rule.id) : undefined;
  if (!scores || !isLabel(rule.id) || !score) {
    return findings.map((finding) => ({
      finding,
      atMost: finding.isPassing ? 'tip' : 'think-twice',
    }));
  }
  if (findings.length > 0) {
    const { keep } = score.thresholds.found;
    const isFull = scores.words >= FULL_DRAFT_WORDS || rule.scoredWhenShort === true;
    const needed = isFull ? keep : Math.min(keep, NEEDLESS_IF_SHORT);
    const isNeedless = score.score < needed;
    const kept = isNeedless
      ? findings.filter(({ isSure, isUnjudged }) => isSure || isUnjudged)
      : findings;
    return kept.map((finding) => ({ finding, atMost: foundLevel(finding, score, scores) }));
  }
  const { speak, textOnly, consider } = score.thresholds.alone;
  const from = scores.isLong ? consider : scores.isTextOnly ? textOnly : speak;
  if (rule.scored === undefined || score.score < from || scores.words < FEWEST_WORDS) return [];
  if (rule.unscoredBeside && scores.draft.has(...rule.unscoredBeside)) return [];
  if (rule.unscoredWhere?.(scores.draft, scores.topics)) return [];
  const span = scores.placeOf(rule.id);
  const finding = { messageId: SCORED, span, marks: [scores.markIn(span, rule.id)] };
  return [{ finding, atMost: score.score >= consider ? 'consider' : 'tip' }];
}

function foundLevel(
  { messageId, isSure, isPassing }: Finding,
  { score, thresholds, sure }: LabelScore,
  { words }: DraftScore,
): Level {
  if (isPassing) return 'tip';
  const { consider, thinkTwice } = thresholds.found;
  if (sure.includes(messageId) || score >= thinkTwice) return 'think-twice';
  return isSure || score >= consider || words < FULL_DRAFT_WORDS ? 'consider' : 'tip';
}

/** The scorer's finding is dropped if findings of rules cover more than this share of it. */
const MOST_TAKEN = 0.75;

/** Drops findings of the scorer whose words are almost entirely part of a finding of a rule. */
export function withoutEchoes<F extends { readonly finding: Finding }>(
  findings: readonly F[],
): F[] {
  const found = findings.filter(({ finding }) => finding.messageId !== SCORED);
  return findings.filter(
    ({ finding: { messageId, span } }) =>
      messageId !== SCORED ||
      !span ||
      !found.some(
        ({ finding: { span: other } }) =>
          other && sharedLength(other, span) > MOST_TAKEN * (span.end - span.start),
      ),
  );
}

/** The lighter of two levels. */
export function lighter(a: Level, b: Level): Level {
  return levels.indexOf(a) < levels.indexOf(b) ? a : b;
}
