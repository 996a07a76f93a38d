import { analyse, attempt, type Analysis, type Failure } from './analyse';
import type { Context } from './context';
import { offeredFix, type ReviewedDraft } from './fixes/verify-fix';
import { levels, type Hint, type LevelSetting, type Review, type ReviewRequest } from './hint';
import { hintFrom, type Reading, type ShownFinding } from './hints/hint-from';
import { english, labelIn, phrase, type Wording } from './hints/wording';
import type { Praise } from './praise';
import { Draft } from './reading/draft';
import type { Category, Finding, Rule } from './rule';
import type { DraftScore } from './scorer/draft-score';
import { joinScore, lighter, withoutEchoes, type Joined } from './scorer/join';
import { isLabel } from './scorer/labels';
import type { Scorer } from './scorer/scorer';
import type { Trace } from './trace';

/**
 * Reviews a draft with every rule that is on, and returns the first hint of each. The first praise that applies is
 * included unless a hint contradicts it.
 *
 * @param praises what may be praised, by priority; none for no praise
 * @param scorer combined with the findings of the rules (`joinScore`); without it they stand alone
 */
export function review(
  rules: readonly Rule[],
  request: ReviewRequest,
  praises: readonly Praise[] = [],
  scorer?: Scorer,
): Review {
  const whole = reviewWhole(rules, request, praises, scorer);
  return { ...whole, hints: oneOfEachRule(whole.hints) };
}

/** Options of `reviewWhole`. */
export interface ReviewOptions {
  /** Is notified of what is asked and decided. */
  readonly trace?: Trace;
  /** The texts of hints in the reader's language. */
  readonly wording?: Wording;
  /**
   * Selects the hints that will be shown from all of them, most important first. Only their fixes are verified, since
   * each costs a review.
   */
  readonly choose?: (hints: readonly Hint[]) => readonly Hint[];
}

/** A review with all hints of each rule, for a caller that filters them. Hints that are not chosen have no fix. */
export function reviewWhole(
  rules: readonly Rule[],
  { text: source, context, levels: settings }: ReviewRequest,
  praises: readonly Praise[] = [],
  scorer?: Scorer,
  { trace, wording = english, choose = oneOfEachRule }: ReviewOptions = {},
): Review {
  const draft = new Draft(source, undefined, trace);
  const levelOf = ({ id }: Rule) => settings[id] ?? 'off';
  const speaking = rules.filter((rule) => levelOf(rule) !== 'off');
  // The findings of a rule are signs for other labels too, even if the rule is off.
  const read = scorer
    ? rules.filter((rule) => levelOf(rule) !== 'off' || isLabel(rule.id))
    : speaking;
  const analysis = analyse(draft, context, read);
  const { language, isRead, failures } = analysis;
  const scores = isRead ? scorer?.score(draft, context, byRule(analysis.findings)) : undefined;
  const joined = joinedFindings(speaking, analysis, { draft, context, scores });
  const made = hintsOf(joined, levelOf, failures, { draft, context, wording, scores });
  const hints = withFixes(
    made,
    analysis,
    { choose, wording },
    {
      draft,
      context,
      quiet: silentRules(speaking, joined, failures),
      scoring: scorer && { scorer, read: withoutFailed(read, failures) },
    },
  );
  const isSpoilt =
    joined.some(({ rule }) => SPOILING.has(rule.category)) ||
    hints.some(({ level }) => level === 'think-twice');
  const praise = isRead && !isSpoilt ? firstPraise(praises, { draft, context, wording }) : null;
  return { source, language, hints, praise, failures };
}

/** A hint with the rule and finding that it was made from. */
interface MadeHint {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly hint: Hint;
}

/** The hints of joined findings, most important first and without fixes; none from rules that another one replaces. */
function hintsOf(
  joined: readonly JoinedFinding[],
  levelOf: (rule: Rule) => LevelSetting,
  failures: Failure[],
  { scores, ...reading }: Reading & ScoredDraft,
): MadeHint[] {
  const replaced = new Set(joined.flatMap(({ rule }) => rule.replaces ?? []));
  const made = joined.flatMap(({ rule, finding, atMost }) => {
    const level = levelOf(rule);
    if (level === 'off' || replaced.has(rule.id)) return [];
    return attempt(rule, failures, () => {
      const shown = withSurroundings(rule, finding, scores);
      return [{ rule, finding, hint: hintFrom(rule, lighter(level, atMost), shown, reading) }];
    });
  });
  return made.sort((a, b) => levels.indexOf(b.hint.level) - levels.indexOf(a.hint.level));
}

/** All hints; the chosen ones with the fix that can be offered, if there is one. */
function withFixes(
  made: readonly MadeHint[],
  { counts, failures }: Analysis,
  { choose, wording }: Required<Pick<ReviewOptions, 'choose' | 'wording'>>,
  reviewed: Omit<ReviewedDraft, 'rule' | 'findings'>,
): Hint[] {
  const chosen = new Set(choose(made.map(({ hint }) => hint)));
  return made.flatMap(({ rule, finding, hint }) => {
    if (!chosen.has(hint)) return [hint];
    return attempt(rule, failures, () => {
      const fix = offeredFix(finding, { ...reviewed, rule, findings: counts.get(rule) ?? 0 });
      return fix ? [{ ...hint, fixes: [{ ...fix, label: labelIn(wording, fix.label) }] }] : [hint];
    });
  });
}

/** A finding after the scorer has run, its highest level, and its rule. */
type JoinedFinding = Joined & { readonly rule: Rule };

/** The findings after the scorer, and after the rules that build on others. */
function joinedFindings(
  rules: readonly Rule[],
  { findings: found }: Analysis,
  { draft, context, scores }: ScoredDraft,
): JoinedFinding[] {
  const joined = rules.flatMap((rule) => {
    const own = found.filter((each) => each.rule === rule).map(({ finding }) => finding);
    const left = joinScore(rule, own, scores);
    draft.trace?.joined(rule.id, own, left, scores);
    return left.map((each) => ({ rule, ...each }));
  });
  const first = withoutEchoes(joined);
  return [...first, ...findingsUpon(rules, first, context)];
}

/** A draft, its context, and its score if there is a scorer. */
interface ScoredDraft {
  readonly draft: Draft;
  readonly context: Context;
  readonly scores: DraftScore | undefined;
}

/** The rules that have no finding and did not throw. */
function silentRules(
  rules: readonly Rule[],
  joined: readonly JoinedFinding[],
  failures: readonly Failure[],
): Rule[] {
  const speakers = new Set(joined.map(({ rule }) => rule));
  return withoutFailed(rules, failures).filter((rule) => !speakers.has(rule));
}

function withoutFailed(rules: readonly Rule[], failures: readonly Failure[]): Rule[] {
  const failed = new Set(failures.map(({ rule }) => rule));
  return rules.filter(({ id }) => !failed.has(id));
}

/**
 * A finding as it is shown. The underline stays, but neighbouring sentences that speak for the label are quoted too,
 * unless the words that were found are sure by themselves.
 */
function withSurroundings(
  rule: Rule,
  finding: Finding,
  scores: DraftScore | undefined,
): ShownFinding {
  const { messageId, data, span, marks = span && [span] } = finding;
  if (!scores || !span || finding.isSure || !rule.showsAround || !isLabel(rule.id)) return finding;
  return { messageId, data, span: scores.withNeighbours(span, rule.id), marks };
}

/** The findings of rules that build on the sure findings of others. */
function findingsUpon(
  rules: readonly Rule[],
  findings: readonly JoinedFinding[],
  context: Context,
): JoinedFinding[] {
  return rules.flatMap((rule) => {
    const { upon } = rule;
    if (!upon) return [];
    return findings.flatMap(({ rule: other, finding, atMost }) => {
      const made =
        other.id === upon.rule && atMost !== 'tip' ? upon.says(finding, context) : undefined;
      return made ? [{ rule, finding: made, atMost: 'think-twice' as const }] : [];
    });
  });
}

function byRule(found: Analysis['findings']): Record<string, Finding[]> {
  const findings: Record<string, Finding[]> = {};
  for (const { rule, finding } of found) (findings[rule.id] ??= []).push(finding);
  return findings;
}

/** The first hint of each rule. */
export function oneOfEachRule(hints: readonly Hint[]): Hint[] {
  const rules = new Set<string>();
  return hints.filter(({ rule }) => !rules.has(rule) && rules.add(rule));
}

/** Beside a hint of these categories praise would sound ironic. */
const SPOILING: ReadonlySet<Category> = new Set(['selling', 'asking', 'tone', 'context']);

function firstPraise(
  praises: readonly Praise[],
  { draft, context, wording }: Reading,
): Review['praise'] {
  const praise = praises.find(({ holds }) => holds(draft, context));
  if (!praise) return null;
  const { id, message } = praise;
  return { id, message: phrase(wording, { of: 'praise', id, english: message }) };
}
