import type { Context } from '@/lib/engine/context';
import { wordsBeforeCheckIn } from '@/lib/engine/features/forms';
import { languageOf } from '@/lib/engine/language/language';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Finding, Fix, Rule } from '@/lib/engine/rule';
import type { DraftScore } from '@/lib/engine/scorer/draft-score';
import { joinScore } from '@/lib/engine/scorer/join';
import { isLabel } from '@/lib/engine/scorer/labels';
import type { Scorer } from '@/lib/engine/scorer/scorer';
import { overlaps, replaceSpan, slice, type Span } from '@/lib/text/span';
import { changedStretch, type ChangedStretch } from './changed-stretch';
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
  /** Rules that found nothing in the draft, and must find nothing after the fix. */
  readonly quiet: readonly Rule[];
  /** Input of the scorer, which decides what the silent rules would find in the fixed draft. */
  readonly scoring?: { readonly scorer: Scorer; readonly read: readonly Rule[] };
}

/** Fewer words are not a post. */
const FEWEST_WORDS = 4;

/**
 * The one fix of a finding that is offered: the first proposed one after which the draft still says the same, reads
 * well and triggers no rule.
 */
export function offeredFix(finding: Finding, review: ReviewedDraft): Fix | undefined {
  return finding.fixes?.().find((fix) => {
    const refusal = verifyFix(fix, finding, review);
    review.draft.trace?.fix(review.rule.id, fix, refusal);
    return refusal === undefined;
  });
}

/**
 * Why a fix must not be offered; `undefined` if it may. The most expensive checks are last, so a refused fix is cheap
 * and an offered one costs about as much as a review of the text around it.
 */
function verifyFix(fix: Fix, finding: Finding, review: ReviewedDraft): Refusal | undefined {
  const { draft } = review;
  const whole = replaceSpan(draft.text, fix, fix.text);
  const { lost, added } = wordChange(draft, fix);
  const isCut = added.length === 0 && lost.some(({ kind }) => kind === 'word' || kind === 'number');
  if (whole.trim() === '') return 'leaves-too-little';
  if (lostWord(draft, fix, lost, finding.drops?.() ?? finding.span) !== undefined)
    return 'loses-words';
  const stretch = changedStretch(draft, fix);
  const { before, after } = stretch;
  if (leavesRuin(before.text, stretch.change)) return 'leaves-a-ruin';
  if (isCut) {
    if (wordsBeforeCheckIn(after) < FEWEST_WORDS) return 'leaves-too-little';
    if (opensWithLink(after) && !opensWithLink(before)) return 'bares-a-link';
    const joint = { text: whole, at: fix.start, removed: slice(draft.text, fix) };
    if (!readsOn(joint)) return 'is-no-sentence';
  }
  if (languageOf(after) !== 'en') return 'changes-the-language';
  return wakesRule(stretch, review, isLowering(draft.text, whole)) ? 'wakes-a-rule' : undefined;
}

/** Whether two texts differ only in capitals and in how often a mark is repeated, so that both say the same. */
function isLowering(before: string, after: string): boolean {
  return before !== after && quietly(before) === quietly(after);
}

function quietly(text: string): string {
  return text.toLowerCase().replace(/[!?]+/g, (marks) => (marks.includes('?') ? '?' : '!'));
}

function opensWithLink({ text, entities }: Draft): boolean {
  const link = entities.find(({ kind }) => kind === 'url');
  return link !== undefined && !/[\p{sc=Latn}\d]/u.test(text.slice(0, link.start));
}

/**
 * Whether a rule that was silent now gives a hint, alone or with the scorer, or the fix's own rule still does at the
 * place of the fix or as often as before.
 *
 * @param isLowered whether the draft says the same in small letters: what the scorer reads in it then, it would have
 *   read before but for the capitals
 */
function wakesRule(
  { before, after, places, isWhole }: ChangedStretch,
  { context, rule, findings, quiet, scoring }: ReviewedDraft,
  isLowered: boolean,
): boolean {
  const earlier = new CheckedDraft(before, context, scoring);
  const later = new CheckedDraft(after, context, scoring);
  const had = isWhole ? findings : earlier.findingsOf(rule).length;
  if (isStillSaid(later.findingsOf(rule), places, had)) return true;
  // A rule may find something in a stretch that it does not find in the whole draft.
  const isWoken = (other: Rule) => later.speaks(other) && (isWhole || !earlier.speaks(other));
  const isScored = ({ id }: Rule) => scoring !== undefined && isLabel(id);
  // The scorer is asked last, because it reads all signs of the draft.
  return (
    quiet.some((other) => !isScored(other) && isWoken(other)) ||
    (!isLowered && quiet.some((other) => isScored(other) && isWoken(other)))
  );
}

/** Whether a rule finds as much as before, or something at the place of the fix. */
function isStillSaid(
  remaining: readonly Finding[],
  places: readonly Span[],
  before: number,
): boolean {
  if (remaining.length === 0) return false;
  if (remaining.length >= before) return true;
  return remaining.some(({ span }) => !span || places.some((place) => overlaps(span, place)));
}

/** A draft with the findings of rules in it; each rule is run once. */
class CheckedDraft {
  readonly #found = new Map<Rule, readonly Finding[]>();
  #scores?: DraftScore;

  constructor(
    readonly draft: Draft,
    readonly context: Context,
    readonly scoring: ReviewedDraft['scoring'],
  ) {}

  findingsOf(rule: Rule): readonly Finding[] {
    let own = this.#found.get(rule);
    if (!own) this.#found.set(rule, (own = [...rule.check(this.draft, this.context)]));
    return own;
  }

  /** Whether a rule gives a hint after the scorer, which drops findings and adds some of its own. */
  speaks(rule: Rule): boolean {
    if (!this.scoring || !isLabel(rule.id)) return this.#findsAny(rule);
    return joinScore(rule, this.findingsOf(rule), this.#scored(this.scoring)).length > 0;
  }

  #findsAny(rule: Rule): boolean {
    for (const _ of rule.check(this.draft, this.context)) return true;
    return false;
  }

  #scored({ scorer, read }: NonNullable<ReviewedDraft['scoring']>): DraftScore {
    if (this.#scores) return this.#scores;
    const judged = read.filter(({ id }) => isLabel(id));
    const found = Object.fromEntries(judged.map((rule) => [rule.id, this.findingsOf(rule)]));
    return (this.#scores = scorer.score(this.draft, this.context, found));
  }
}
