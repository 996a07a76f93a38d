import type { PhraseList } from '@/lib/lexicon/types';
import { byPreference } from '@/lib/match/compile';
import { patternsOf } from '@/lib/match/lists-in';
import { replaceSpan, slice, type Span } from '@/lib/text/span';
import type { Level, Review, ReviewRequest } from './hint';
import { english, labelIn } from './hints/wording';
import { languageOf } from './language/language';
import { Draft } from './reading/draft';
import { lexicon } from './reading/lexicon';
import { reviewWhole } from './review';
import type { Rule } from './rule';
import type { LabelScore, SignWeight } from './scorer/draft-score';
import { isLabel } from './scorer/labels';
import type { Scorer } from './scorer/scorer';
import type { Trace } from './trace';

/** A place that a pattern matches. */
export interface ExplainedHit {
  /** As written in the list; `null` in a build, which contains only the compiled table. */
  readonly pattern: string | null;
  readonly span: Span;
  readonly text: string;
}

/** Why one rule spoke or stayed silent. All spans are UTF-16 offsets of the draft. */
export interface RuleExplanation {
  readonly rule: string;
  readonly level: Level | 'off';
  readonly spoke: boolean;
  /** How much the rule found, before the scorer was asked. */
  readonly findings: number;
  /** Lists that the rule looked up, in that order. */
  readonly lists: { readonly list: string; readonly hits: readonly ExplainedHit[] }[];
  /** Conditions that the rule checked, in that order. */
  readonly gates: {
    readonly gate: string;
    readonly span: Span;
    readonly text: string;
    readonly answer: boolean;
  }[];
  readonly dropped: { readonly reason: 'overlap' | 'scorer'; readonly message: string }[];
  /** Proposed fixes that were verified; `refusal` is `null` for one that is offered. */
  readonly fixes: {
    readonly label: string;
    readonly result: string;
    readonly refusal: string | null;
  }[];
  /** `null` if the scorer has no label for the rule. */
  readonly score: (LabelScore & { readonly weights: readonly SignWeight[] }) | null;
}

/** Why a draft got the review that it got. */
export interface Explanation {
  /** The text as the phrase lists read it. */
  readonly normalised: string;
  readonly language: Review['language'];
  readonly rules: readonly RuleExplanation[];
  /** What `reviewWhole` returns for the same request, without praise. */
  readonly review: Review;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reviews a draft as `reviewWhole` does, and reports for each rule why it spoke or stayed silent. */
export function explain(
  rules: readonly Rule[],
  request: ReviewRequest,
  scorer?: Scorer,
): Explanation {
  const whole = new Draft(request.text);
  const records = new Map(
    rules.map(({ id }) => [id, emptyRecord(id, request.levels[id] ?? 'off')]),
  );
  let current: Mutable<RuleExplanation> | undefined;
  const traced = rules.map((rule): Rule => ({
    ...rule,
    *check(draft, context) {
      const before = current;
      current = records.get(rule.id);
      try {
        yield* rule.check(draft, context);
      } finally {
        current = before;
      }
    },
  }));
  const trace = traceInto(request.text, records, () => current);
  const review = reviewWhole(traced, request, [], scorer, { trace });
  for (const { rule } of review.hints) records.get(rule)!.spoke = true;
  return {
    normalised: whole.normalized.text,
    language: languageOf(whole),
    rules: [...records.values()],
    review,
  };
}

function emptyRecord(rule: string, level: Level | 'off'): Mutable<RuleExplanation> {
  const empty = { lists: [], gates: [], dropped: [], fixes: [] };
  return { rule, level, spoke: false, findings: 0, ...empty, score: null };
}

/** Finds the source of a pattern by its number, in the list or those that it includes; `undefined` in a build. */
function patternFinder(list: PhraseList): (pattern: number) => string | undefined {
  const sources = new Map(
    [list, ...(list.with ?? [])]
      .filter((each) => 'phrases' in each)
      .map((each) => [lexicon.names[lexicon.numberOf(each)]!, each]),
  );
  return (pattern) => {
    const entry = lexicon.entryOf(pattern);
    const source = sources.get(entry.list);
    return source && byPreference(patternsOf(source))[entry.place];
  };
}

function traceInto(
  text: string,
  records: ReadonlyMap<string, Mutable<RuleExplanation>>,
  current: () => Mutable<RuleExplanation> | undefined,
): Trace {
  /** Conditions that are already reported, by rule, span and name. */
  const asked = new Set<string>();
  return {
    list(list, hits) {
      const name = lexicon.names[lexicon.numberOf(list)]!;
      const lists = current()?.lists;
      if (!lists || lists.some((each) => each.list === name)) return;
      const patternOf = patternFinder(list);
      const explained = hits.map(({ start, end, text: words, pattern }) => ({
        pattern: patternOf(pattern) ?? null,
        span: { start, end },
        text: words,
      }));
      lists.push({ list: name, hits: explained });
    },
    gate(gate, { start, end }, answer) {
      const record = current();
      const question = `${record?.rule} ${start} ${end} ${gate}`;
      if (!record || asked.has(question)) return;
      asked.add(question);
      record.gates.push({ gate, span: { start, end }, text: slice(text, { start, end }), answer });
    },
    overlap(rule, { messageId }) {
      records.get(rule)?.dropped.push({ reason: 'overlap', message: messageId });
    },
    fix(rule, fix, refusal) {
      const result = replaceSpan(text, fix, fix.text);
      records
        .get(rule)
        ?.fixes.push({ label: labelIn(english, fix.label), result, refusal: refusal ?? null });
    },
    joined(rule, found, joined, scores) {
      const record = records.get(rule);
      if (!record) return;
      record.findings = found.length;
      const kept = new Set(joined.map(({ finding }) => finding));
      const lost = found.filter((finding) => !kept.has(finding));
      record.dropped.push(
        ...lost.map(({ messageId }) => ({ reason: 'scorer' as const, message: messageId })),
      );
      if (!scores || !isLabel(rule)) return;
      const score = scores.of(rule);
      if (score) record.score = { ...score, weights: scores.explain(rule) };
    },
  };
}
