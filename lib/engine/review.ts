import { shorten } from '@/lib/text/shorten';
import { DisjointSpans, slice, trimmed } from '@/lib/text/span';
import type { Context } from './context';
import { offeredFix, type ReviewedDraft } from './fixes/verify-fix';
import {
  levels,
  type Hint,
  type Language,
  type Level,
  type LevelSetting,
  type Review,
  type ReviewRequest,
} from './hint';
import { firmerLevel, repetitionOf, type Repetition } from './hints/repetition';
import { engineTexts, english, labelIn, phrase, type Value, type Wording } from './hints/wording';
import { languageOf } from './language/language';
import type { Praise } from './praise';
import { Draft } from './reading/draft';
import type { Category, Finding, Rule } from './rule';
import { joinScore, lighter, SCORED, withoutEchoes, type Joined } from './scorer/join';
import { isLabel } from './scorer/labels';
import type { DraftScore, Scorer } from './scorer/scorer';
import type { Trace } from './trace';

/** A rule that threw, with the error's words. */
type Failure = Review['failures'][number];

/** Longest draft that is read, in UTF-16 units; X takes no more than 25,000 (docs/x-composer.md, section 8). */
const LONGEST_DRAFT = 30_000;

/** What rules find in a draft, before anything is said of it. */
export interface Analysis {
  readonly language: Language;
  /** Whether rules looked at the draft: not at an empty one, one that is too long or not English. */
  readonly isRead: boolean;
  /** Rule by rule, each rule's in its own order; none about words that an earlier one of it is about. */
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
  /** How much each rule found, with what is about words that an earlier finding of it is about. */
  readonly counts: ReadonlyMap<Rule, number>;
  /** Rules that threw and were skipped; it grows while fixes are asked for. */
  readonly failures: Failure[];
}

/** Reads a draft, be it to review it or to remember what kind of post it was. */
export function analyse(draft: Draft, context: Context, rules: readonly Rule[]): Analysis {
  const counts = new Map<Rule, number>();
  const unread = { isRead: false, findings: [], counts, failures: [] };
  if (draft.text.trim() === '' || draft.text.length > LONGEST_DRAFT) {
    return { language: 'en', ...unread };
  }
  const language = languageOf(draft);
  if (language !== 'en') return { language, ...unread };
  const failures: Failure[] = [];
  const findings = rules.flatMap((rule) =>
    attempt(rule, failures, () => {
      const all = [...rule.check(draft, context)];
      counts.set(rule, all.length);
      return apart(all, (finding) => draft.trace?.overlap(rule.id, finding)).map((finding) => ({
        rule,
        finding,
      }));
    }),
  );
  return { language, isRead: true, findings, counts, failures };
}

/** What `make` makes of a rule; nothing if the rule throws, which is then one of the failures. */
function attempt<T>(rule: Rule, failures: Failure[], make: () => T[]): T[] {
  try {
    return make();
  } catch (error) {
    failures.push({ rule: rule.id, error: String(error) });
    return [];
  }
}

/** The findings without those about words that an earlier one is about. */
function apart(findings: readonly Finding[], onDrop: (finding: Finding) => void): Finding[] {
  const taken = new DisjointSpans();
  return findings.filter((finding) => {
    const isNew = !finding.span || taken.add(finding.span);
    if (!isNew) onDrop(finding);
    return isNew;
  });
}

/**
 * Reads a draft with every rule that is not off, and gives the first hint of each. The first praise
 * that holds is given, where no hint speaks against it.
 *
 * @param praises what may be praised, in the order in which it is looked for; none to keep it silent
 * @param scorer joined to what the rules find (`joinScore`); without it that stands alone
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

/** What a caller of `reviewWhole` may want beside the hints. */
export interface ReviewOptions {
  /** Told of what is asked and decided. */
  readonly trace?: Trace;
  /** The language in which hints are put. */
  readonly wording?: Wording;
  /** Which of all hints, weightiest first, will be shown: only their fixes are verified, which costs a review each. */
  readonly choose?: (hints: readonly Hint[]) => readonly Hint[];
}

/** A review with all hints of each rule, for a caller that leaves some of them out; those that are not chosen have no fix. */
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
  // What a rule finds tells the scorer something of other labels too, whether the rule may speak or not.
  const read = scorer
    ? rules.filter((rule) => levelOf(rule) !== 'off' || isLabel(rule.id))
    : speaking;
  const analysis = analyse(draft, context, read);
  const { language, isRead, failures } = analysis;
  const scores = isRead ? scorer?.score(draft, context, byRule(analysis.findings)) : undefined;
  const heard = hear(speaking, analysis, { draft, context, scores });
  const made = hintsOf(heard, levelOf, failures, { draft, context, wording, scores });
  const hints = withFixes(made, choose, analysis, wording, {
    draft,
    context,
    quiet: quietOf(speaking, heard, failures),
    scoring: scorer && { scorer, read: withoutFailed(read, failures) },
  });
  const isSpoilt =
    heard.some(({ rule }) => SPOILING.has(rule.category)) ||
    hints.some(({ level }) => level === 'think-twice');
  const praise = isRead && !isSpoilt ? firstPraise(praises, { draft, context, wording }) : null;
  return { source, language, hints, praise, failures };
}

/** A hint with what it was made of. */
interface MadeHint {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly hint: Hint;
}

/** The hints on what rules have to say, weightiest first and without fixes; none of rules that another one replaces. */
function hintsOf(
  heard: readonly Heard[],
  levelOf: (rule: Rule) => LevelSetting,
  failures: Failure[],
  { scores, ...reading }: Reading & ScoredDraft,
): MadeHint[] {
  const replaced = new Set(heard.flatMap(({ rule }) => rule.replaces ?? []));
  const made = heard.flatMap(({ rule, finding, atMost }) => {
    const level = levelOf(rule);
    if (level === 'off' || replaced.has(rule.id)) return [];
    return attempt(rule, failures, () => {
      const shown = withSurroundings(rule, finding, scores);
      return [{ rule, finding, hint: hintFrom(rule, lighter(level, atMost), shown, reading) }];
    });
  });
  return made.sort((a, b) => levels.indexOf(b.hint.level) - levels.indexOf(a.hint.level));
}

/** The hints, those that are chosen with the fix that may be offered. */
function withFixes(
  made: readonly MadeHint[],
  choose: (hints: readonly Hint[]) => readonly Hint[],
  { counts, failures }: Analysis,
  wording: Wording,
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

/** What a rule has to say of a draft, and how firmly at most. */
type Heard = Joined & { readonly rule: Rule };

/** What rules have to say, once the scorer has been asked and the rules that build upon others. */
function hear(
  rules: readonly Rule[],
  { findings: found }: Analysis,
  { draft, context, scores }: ScoredDraft,
): Heard[] {
  const joined = rules.flatMap((rule) => {
    const own = found.filter((each) => each.rule === rule).map(({ finding }) => finding);
    const left = joinScore(rule, own, scores);
    draft.trace?.joined(rule.id, own, left, scores);
    return left.map((each) => ({ rule, ...each }));
  });
  const first = withoutEchoes(joined);
  return [...first, ...heardUpon(rules, first, context)];
}

/** A draft, what is known around it, and what the scorer makes of it if it was asked. */
interface ScoredDraft {
  readonly draft: Draft;
  readonly context: Context;
  readonly scores: DraftScore | undefined;
}

/** The rules that have nothing to say, and did not fail to. */
function quietOf(
  rules: readonly Rule[],
  heard: readonly Heard[],
  failures: readonly Failure[],
): Rule[] {
  const speakers = new Set(heard.map(({ rule }) => rule));
  return withoutFailed(rules, failures).filter((rule) => !speakers.has(rule));
}

function withoutFailed(rules: readonly Rule[], failures: readonly Failure[]): Rule[] {
  const failed = new Set(failures.map(({ rule }) => rule));
  return rules.filter(({ id }) => !failed.has(id));
}

/**
 * A finding as it is shown: what is underlined stays, and the sentences beside it that speak for the label are quoted
 * too, unless the words that were found say it all.
 */
function withSurroundings(rule: Rule, finding: Finding, scores: DraftScore | undefined): Said {
  const { messageId, data, span, marks = span && [span] } = finding;
  if (!scores || !span || finding.isSure || !rule.showsAround || !isLabel(rule.id)) return finding;
  return { messageId, data, span: scores.withNeighbours(span, rule.id), marks };
}

/** What a hint says of a finding. Its fixes are not asked for: that is dear, and most are never shown. */
type Said = Pick<Finding, 'messageId' | 'data' | 'span' | 'marks'>;

/** What rules make of the sure findings of others. */
function heardUpon(rules: readonly Rule[], findings: readonly Heard[], context: Context): Heard[] {
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

/** Beside a hint of these kinds a praise would sound like irony. */
const SPOILING: ReadonlySet<Category> = new Set(['selling', 'asking', 'tone', 'context']);

/** What a draft is read with, and in which language something is said of it. */
interface Reading {
  readonly draft: Draft;
  readonly context: Context;
  readonly wording: Wording;
}

function firstPraise(
  praises: readonly Praise[],
  { draft, context, wording }: Reading,
): Review['praise'] {
  const praise = praises.find(({ holds }) => holds(draft, context));
  if (!praise) return null;
  const { id, message } = praise;
  return { id, message: phrase(wording, 'praise', id, message) };
}

function hintFrom(
  rule: Rule,
  level: Level,
  finding: Said,
  { draft, context, wording }: Reading,
): Hint {
  const span = finding.span ? trimmed(draft.text, finding.span) : null;
  const quote = span ? slice(draft.text, span) : '';
  const say = (id: string, original: string, values: Readonly<Record<string, Value>>) =>
    phrase(wording, rule.textsOf ?? rule.id, id, original, values, (part) => partOf(rule, part));
  const { messageId } = finding;
  const values = { ...finding.data, quote: shorten(quote) };
  const message = say(messageId, messageOf(rule, messageId), values);
  const repeated = rule.repeats && repetitionOf(rule.repeats, context);
  return {
    rule: rule.id,
    level: repeated ? firmerLevel(level, repeated) : level,
    title: say('title', rule.title, {}),
    message: withRepetition(message, wording, rule, repeated),
    why: say('why', rule.why, { source: rule.source }),
    source: rule.source,
    example: { before: rule.example.before, after: rule.example.after },
    quote,
    span,
    ...(finding.marks && { marks: finding.marks.map(({ start, end }) => ({ start, end })) }),
    fixes: [],
  };
}

/** The message, and how often it was so, from the second time on. */
function withRepetition(
  first: string,
  wording: Wording,
  { repeats }: Rule,
  repeated: Repetition | undefined,
): string {
  if ((repeats !== 'ask' && repeats !== 'sell') || !repeated || repeated.times < 2) return first;
  const { times, posts } = repeated;
  const { repetition, joint } = engineTexts;
  const second = phrase(wording, 'repetition', repeats, repetition[repeats], { times, posts });
  return phrase(wording, 'joint', 'sentences', joint.sentences, { first, second });
}

function messageOf(rule: Rule, id: string): string {
  const message = id === SCORED ? rule.scored : rule.messages[id];
  if (message === undefined) throw new Error(`The rule ${rule.id} has no message "${id}".`);
  return message;
}

function partOf(rule: Rule, id: string): string {
  const part = rule.parts?.[id];
  if (part === undefined) throw new Error(`The rule ${rule.id} has no part "${id}".`);
  return part;
}
