import { levels, type Level } from '@/lib/engine/hint';
import type { Finding, Rule } from '@/lib/engine/rule';
import { sharedLength } from '@/lib/text/span';
import type { DraftScore, LabelScore } from './draft-score';
import { isLabel } from './labels';

/** Fewest words of a draft on which the scorer speaks by itself: a shorter one is still being typed. */
const FEWEST_WORDS = 4;

/** Fewest words of a draft whose signs alone may drop a finding or lower it to a `tip`: a shorter one holds too few. */
const FULL_DRAFT_WORDS = 8;

/** Log-odds below which a finding of a shorter draft is dropped all the same: one in fifty-five is right. */
const NEEDLESS_IF_SHORT = -4;

/** What a rule has to say once the scorer has been asked. */
export interface Joined {
  readonly finding: Finding;
  /** How firmly at most. */
  readonly atMost: Level;
}

/** The message of a hint that no phrase of the rule, but the draft as a whole gave. */
export const SCORED = 'scored';

/**
 * Joins what a rule found and what the scorer makes of it. Findings that are surely needless are dropped unless they
 * are sure by themselves or of a kind that the scorer cannot know; the others are no firmer than the score allows,
 * unless their message is right nearly always. Where the rule found nothing and the score is high, the sentence that
 * speaks most for the label is pointed at. Rules without judged posts keep what they found.
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
  if (rule.unscoredWhere?.(scores.draft)) return [];
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

/** How much of the words that the scorer points at another rule may have taken, as a share. */
const MOST_TAKEN = 0.75;

/** Leaves out what the scorer alone says of words in nearly all of which a rule has found something. */
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
