import { ruleWords } from '@/lib/copy/en/rule-words';
import type { RuleFacts } from '@/lib/engine/rule';
import { englishPages, type PageSpeaker } from '@/lib/i18n/pages';

/** A rule with search words in the user's language. */
export interface NamedRule extends RuleFacts {
  /** In addition to the English words, which everybody may use. */
  readonly words?: readonly string[];
}

/**
 * How well a search word fits: it is a word of the rule's names, a prefix of one, a word of its text, or part of a word
 * there.
 */
const FIT = { called: 4, begun: 3, told: 2, within: 1, none: 0 } as const;

/**
 * The rules that match a search, best first. Every word of the query must fit; parts of words count only if no rule
 * fits better, so that "ad" finds adverts and not "read".
 *
 * @param say returns the name of a group of rules in the user's language; its English name matches too
 */
export function findRules<R extends NamedRule>(
  rules: readonly R[],
  query: string,
  say: PageSpeaker['say'] = englishPages.say,
): R[] {
  const asked = comparable(query).trim();
  if (asked === '') return [...rules];
  const words = asked.split(/\s+/);
  const fits = rules
    .map((rule) => ({ rule, fit: fitOf(rule, asked, words, say) }))
    .filter(({ fit }) => fit > FIT.none);
  const best = Math.max(...fits.map(({ fit }) => fit));
  return fits
    .filter(({ fit }) => best === FIT.within || fit > FIT.within)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ rule }) => rule);
}

/** The fit of the worst-fitting word. */
function fitOf(
  rule: NamedRule,
  asked: string,
  words: readonly string[],
  say: PageSpeaker['say'],
): number {
  const names = [
    rule.id,
    rule.title,
    englishPages.say(`category.${rule.category}`),
    say(`category.${rule.category}`),
    ...(ruleWords[rule.id] ?? []),
    ...(rule.words ?? []),
  ].map(comparable);
  if (names.includes(asked)) return FIT.called;
  const text = comparable([rule.why, rule.example.before, rule.example.after].join(' '));
  const called = wordsOf(names.join(' '));
  const told = wordsOf(text);
  const all = `${names.join(' ')} ${text}`;
  const fit = (word: string) => {
    if (called.has(word) || called.has(singular(word))) return FIT.called;
    if ([...called].some((each) => each.startsWith(word))) return FIT.begun;
    if (told.has(word) || told.has(singular(word))) return FIT.told;
    return all.includes(word) ? FIT.within : FIT.none;
  };
  return Math.min(...words.map(fit));
}

/** In lower case, without accents and hyphens, which not everybody types. */
function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('-', ' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}#@/%]+/gu));
}

/** "giveaway" for "giveaways", but "politics" unchanged. */
function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})s$/u, '');
}
