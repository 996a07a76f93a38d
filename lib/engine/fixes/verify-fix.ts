import type { Context } from '@/lib/engine/context';
import { languageOf } from '@/lib/engine/language/language';
import { Draft } from '@/lib/engine/reading/draft';
import type { Finding, Fix, Rule } from '@/lib/engine/rule';
import { joinScore } from '@/lib/engine/scorer/join';
import { isLabel } from '@/lib/engine/scorer/labels';
import type { Scorer } from '@/lib/engine/scorer/scorer';
import { overlaps, replaceSpan, slice } from '@/lib/text/span';
import { readsOn } from './joint';
import { lostWord, wordChange } from './lost-words';
import { leavesRuin } from './ruins';

/** Why a fix is not offered. */
export type Refusal =
  | 'loses-words'
  | 'leaves-too-little'
  | 'leaves-a-ruin'
  | 'bares-a-link'
  | 'is-no-sentence'
  | 'changes-the-language'
  | 'wakes-a-rule';

/** What a fix is verified against. */
export interface ReviewedDraft {
  readonly draft: Draft;
  readonly context: Context;
  /** The rule that proposes the fix. */
  readonly rule: Rule;
  /** How many findings its rule has in the draft. */
  readonly findings: number;
  /** Rules that had nothing to say of the draft, and must not speak after the fix. */
  readonly quiet: readonly Rule[];
  /** What the scorer is told of, to say what the quiet ones would make of the fixed draft. */
  readonly scoring?: { readonly scorer: Scorer; readonly read: readonly Rule[] };
}

/** Fewer words are not a post. */
const FEWEST_WORDS = 4;

/**
 * The one fix of a finding that is offered: the first of those proposed after which the draft still
 * says what it said, reads as before and wakes no rule.
 */
export function offeredFix(finding: Finding, review: ReviewedDraft): Fix | undefined {
  return finding.fixes?.find((fix) => {
    const refusal = verifyFix(fix, finding, review);
    review.draft.trace?.fix(review.rule.id, fix, refusal);
    return refusal === undefined;
  });
}

/**
 * Why a fix must not be offered; `undefined` if it may. What costs most is asked last, so that a
 * refused fix is cheap and an offered one costs about a review of what is left.
 */
function verifyFix(fix: Fix, finding: Finding, review: ReviewedDraft): Refusal | undefined {
  const { draft } = review;
  const after = replaceSpan(draft.text, fix, fix.text);
  const { lost, added } = wordChange(draft, fix);
  const isCut = added.length === 0 && lost.some(({ kind }) => kind === 'word' || kind === 'number');
  if (after.trim() === '') return 'leaves-too-little';
  if (lostWord(draft, fix, lost, finding.drops ?? finding.span) !== undefined) return 'loses-words';
  if (leavesRuin(draft.text, fix)) return 'leaves-a-ruin';
  const rest = new Draft(after);
  if (isCut) {
    if (rest.wordCount < FEWEST_WORDS) return 'leaves-too-little';
    if (opensWithLink(rest) && !opensWithLink(draft)) return 'bares-a-link';
    const joint = { text: after, at: fix.start, removed: slice(draft.text, fix) };
    if (!readsOn(joint)) return 'is-no-sentence';
  }
  if (languageOf(rest) !== 'en') return 'changes-the-language';
  return wakesRule(rest, fix, review) ? 'wakes-a-rule' : undefined;
}

function opensWithLink({ text, entities }: Draft): boolean {
  const link = entities.find(({ kind }) => kind === 'url');
  return link !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, link.start));
}

/** Whether a rule speaks that was quiet, alone or with the scorer, or its own rule does where the fix was made or as often as before. */
function wakesRule(
  rest: Draft,
  fix: Fix,
  { context, rule, findings, quiet, scoring }: ReviewedDraft,
): boolean {
  const found = new Map<Rule, readonly Finding[]>();
  const findingsOf = (other: Rule) => {
    let own = found.get(other);
    if (!own) found.set(other, (own = [...other.check(rest, context)]));
    return own;
  };
  if (isStillSaid(findingsOf(rule), fix, findings)) return true;
  const isScored = ({ id }: Rule) => scoring !== undefined && isLabel(id);
  if (quiet.some((other) => !isScored(other) && speaks(other, rest, context))) return true;
  const scored = quiet.filter(isScored);
  return scoring !== undefined && speaksWithScore(scored, rest, { context, scoring, findingsOf });
}

/** Whether a rule finds as much as before, or something where the fix was made. */
function isStillSaid(remaining: readonly Finding[], fix: Fix, before: number): boolean {
  if (remaining.length === 0) return false;
  if (remaining.length >= before) return true;
  const place = { start: fix.start, end: fix.start + Math.max(1, fix.text.length) };
  return remaining.some(({ span }) => !span || overlaps(span, place));
}

function speaks(rule: Rule, draft: Draft, context: Context): boolean {
  for (const _ of rule.check(draft, context)) return true;
  return false;
}

/** What a fixed draft is scored with. */
interface ScoredReading {
  readonly context: Context;
  readonly scoring: NonNullable<ReviewedDraft['scoring']>;
  readonly findingsOf: (rule: Rule) => readonly Finding[];
}

/** Whether a rule speaks once the scorer has been asked, which drops findings and has some of its own. */
function speaksWithScore(
  quiet: readonly Rule[],
  draft: Draft,
  { context, scoring: { scorer, read }, findingsOf }: ScoredReading,
): boolean {
  if (quiet.length === 0) return false;
  const judged = read.filter(({ id }) => isLabel(id));
  const found = Object.fromEntries(judged.map((rule) => [rule.id, findingsOf(rule)]));
  const scores = scorer.score(draft, context, found);
  return quiet.some((rule) => joinScore(rule, findingsOf(rule), scores).length > 0);
}
