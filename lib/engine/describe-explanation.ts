import { shorten } from '@/lib/text/shorten';
import type { Span } from '@/lib/text/span';
import type { ExplainedHit, Explanation, RuleExplanation } from './explain';
import type { Level } from './hint';
import type { SignWeight } from './scorer/draft-score';
import { NEVER } from './scorer/table';

/** Most places of one rule that are listed. */
const MOST_PLACES = 8;
/** Most signs that are named on either side. */
const MOST_SIGNS = 5;
/** The pattern that matches any word; a hit of it tells nothing about the word. */
const ANY_WORD = '_';

/**
 * Formats an explanation as English text. Rules that spoke come first, then those that checked something; the rest get a
 * line each, or one together if nothing in the draft concerned them. A single rule is always described in full, with the
 * name of each list.
 */
export function describeExplanation({
  normalised,
  language,
  rules,
  review: { source },
}: Explanation): string {
  const head = `Read as: ${normalised}\nLanguage: ${languageLine(language)}\n`;
  if (language !== 'en') return head;
  const isAlone = rules.length === 1;
  const inFull = rules.filter((each) => isAlone || hasDecided(each));
  const others = rules.filter((each) => !inFull.includes(each));
  const full = inFull
    .toSorted((a, b) => rank(a) - rank(b))
    .map((each) => describeRule(each, { source, isAlone }));
  return [head, ...full, othersLines(others)].filter((part) => part !== '').join('\n');
}

function languageLine(language: Explanation['language']): string {
  return language === 'en' ? 'English' : 'not English, so no rule was asked';
}

/** Whether a rule has more to report than that it found nothing. */
function hasDecided({ spoke, findings, gates, lists }: RuleExplanation): boolean {
  return spoke || findings > 0 || (gates.length > 0 && lists.some(({ hits }) => hits.some(tells)));
}

function tells({ pattern }: ExplainedHit): boolean {
  return pattern !== ANY_WORD;
}

function rank({ spoke, findings }: RuleExplanation): number {
  if (spoke) return 0;
  return findings > 0 ? 1 : 2;
}

function title({ rule, level, spoke }: RuleExplanation): string {
  return `${rule} (${level}) ${spoke ? 'spoke' : 'stayed silent'}`;
}

/** Why the rules that found nothing stayed silent; those that looked nothing up share a line. */
function othersLines(rules: readonly RuleExplanation[]): string {
  const idle = rules.filter((each) => whySilent(each) === undefined).map(({ rule }) => rule);
  const lines = rules.flatMap((each) => {
    const why = whySilent(each);
    return why === undefined ? [] : [`${title(each)}: ${why}\n`];
  });
  return [...lines, ...(idle.length > 0 ? [`Not concerned: ${idle.join(', ')}\n`] : [])].join('');
}

function whySilent({ level, lists, score }: RuleExplanation): string | undefined {
  if (level === 'off') return 'it is off';
  if (score) {
    const { speak, textOnly } = score.thresholds.alone;
    const needed = Math.min(speak, textOnly);
    return score.score < needed
      ? `it found nothing, and its score is ${decimal(score.score)}, too low for a tip (from ${decimal(needed)} on)`
      : `it found nothing; its score of ${decimal(score.score)} would do, but the draft is too short or of a kind that it leaves alone`;
  }
  if (lists.length === 0) return undefined;
  const hits = lists.some((list) => list.hits.length > 0);
  return hits ? 'it found nothing that counts' : `none of its lists has a hit (${lists.length})`;
}

function describeRule(
  explained: RuleExplanation,
  { source, isAlone }: { source: string; isAlone: boolean },
): string {
  const { lists, dropped, fixes, score } = explained;
  const missed = lists.filter(({ hits }) => hits.length === 0).map(({ list }) => list);
  const lines = [
    ...describePlaces(placesOf(explained), source),
    ...dropped.map(({ reason, message }) => `dropped  ${message}: ${DROPPED[reason]}`),
    ...fixes.map(({ label, refusal }) => `fix      ${label}: ${refusal ?? 'offered'}`),
    ...(score ? describeScore(score) : []),
    ...(missed.length > 0 ? [`no hit   ${(isAlone ? missed : families(missed)).join(', ')}`] : []),
  ];
  return [title(explained), ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** Lists by name, those that differ in a number and what stands behind it as one: "pleas (6)". */
function families(lists: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const family = list.replace(/\.\d+(?:\..*)?$/, '');
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return Array.from(counts, ([family, count]) => (count === 1 ? family : `${family} (${count})`));
}

const DROPPED: Readonly<Record<RuleExplanation['dropped'][number]['reason'], string>> = {
  overlap: 'an earlier finding is about the same words',
  scorer: 'the score is too low',
};

/** Words of the draft with what was found there and asked of them. */
interface Place {
  readonly span: Span;
  readonly text: string;
  readonly found: string[];
  readonly yes: string[];
  readonly no: string[];
}

/** The places that a rule looked at, in their order in the draft. */
function placesOf({ lists, gates }: RuleExplanation): Place[] {
  const places = new Map<string, Place>();
  const at = (span: Span, text: string): Place => {
    const key = `${span.start} ${span.end}`;
    let place = places.get(key);
    if (!place) places.set(key, (place = { span, text, found: [], yes: [], no: [] }));
    return place;
  };
  for (const { list, hits } of lists) {
    for (const { pattern, span, text } of hits.filter(tells)) {
      at(span, text).found.push(pattern === null ? list : `${list}: ${pattern}`);
    }
  }
  for (const { gate, span, text, answer } of gates) {
    at(span, text)[answer ? 'yes' : 'no'].push(gate);
  }
  return [...places.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function describePlaces(places: readonly Place[], source: string): string[] {
  const shown = places.slice(0, MOST_PLACES).flatMap((place) => describePlace(place, source));
  const more = places.length - MOST_PLACES;
  return more > 0 ? [...shown, `and ${more} more places`] : shown;
}

function describePlace({ span, text, found, yes, no }: Place, source: string): string[] {
  const isWhole = found.length === 0 && text.length === source.length;
  return [
    isWhole ? 'the draft' : `“${shorten(text)}” at ${span.start}–${span.end}`,
    ...found.map((each) => `  found  ${each}`),
    ...(yes.length > 0 ? [`  yes    ${yes.join(', ')}`] : []),
    ...(no.length > 0 ? [`  no     ${no.join(', ')}`] : []),
  ];
}

function describeScore({
  score,
  thresholds: { found, alone },
  weights,
}: NonNullable<RuleExplanation['score']>): string[] {
  const chance = Math.round(100 / (1 + Math.exp(-score)));
  const alike = alone.textOnly === alone.speak;
  const sooner = alike ? '' : ` (${decimal(alone.textOnly)} in a text-only post)`;
  return [
    `score    ${decimal(score)}: by it alone a colleague would say something in ${chance} of 100 such drafts`,
    `         what the rule finds is dropped below ${decimal(found.keep)}, ` +
      `${from('consider', found.consider)}, ${from('think-twice', found.thinkTwice)}`,
    `         where it finds nothing: ${from('tip', alone.speak)}${sooner}, ${from('consider', alone.consider)}`,
    ...describeWeights(
      'for',
      weights.filter(({ weight }) => weight > 0),
    ),
    ...describeWeights(
      'against',
      weights.filter(({ weight }) => weight < 0),
    ),
  ];
}

/** @param weights of one sign, the weightiest first */
function describeWeights(side: 'for' | 'against', weights: readonly SignWeight[]): string[] {
  return weights
    .slice(0, MOST_SIGNS)
    .map(({ kind, name, weight }) => `${side.padEnd(8)} ${decimal(weight)} ${kind} ${name}`);
}

function from(level: Level, score: number): string {
  return score === NEVER ? `never ${level}` : `${level} from ${decimal(score)}`;
}

function decimal(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
