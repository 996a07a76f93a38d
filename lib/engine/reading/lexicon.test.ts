import { describe, expect, it } from 'vitest';
import { wordLists } from '@/lib/lexicon/word-lists';
import { byPreference, compileTable, type WordLists } from '@/lib/match/compile';
import { listsIn } from '@/lib/match/lists-in';
import { Matcher } from '@/lib/match/matcher';
import { phraseModules } from '@/lib/phrase-modules';
import { tokenize } from '@/lib/text/tokens';
import { createTexts } from '@/tests/pattern-texts';
import { placesOf, referenceExpression } from '@/tests/reference-matcher';

const TEXTS = 20_000;
/** Patterns that are looked for in each text besides those that it was made from. */
const OTHERS = 4;

const lists = listsIn(phraseModules);
const patterns = lists.flatMap((list) => byPreference(list.patterns));
const matcher = new Matcher(compileTable(lists, wordLists));

/** A pattern found in a text; offsets in UTF-16 units. */
interface Found {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

function matchesIn(text: string): Found[] {
  const tokens = tokenize(text);
  return matcher.match(tokens).map(({ pattern, start, end }) => ({
    pattern,
    start: tokens.starts[start]!,
    end: tokens.ends[end - 1]!,
  }));
}

/** The expression of a pattern, its word lists cut down to what the text holds: whole, they take long to compile. */
function expressionFor(pattern: string, text: string): RegExp {
  const present = Object.fromEntries(
    Array.from(pattern.matchAll(/<([a-z-]+)>/g), ([, name = '']) => [
      name,
      (wordLists as WordLists)[name]?.filter((words) => text.includes(words.split(' ')[0]!)) ?? [],
    ]),
  );
  return referenceExpression(pattern, present);
}

/** Where the matcher and the expression differ about a pattern in a text; empty if they agree. */
function difference(expression: RegExp, text: string, found: readonly Found[]): string {
  const starts = new Set(found.map(({ start }) => start));
  for (const { start, end } of placesOf(expression, text)) {
    if (!found.some((match) => match.start === start && match.end === end))
      return `misses ${start}-${end}`;
    starts.delete(start);
  }
  return starts.size > 0 ? `finds too much at ${[...starts].join(', ')}` : '';
}

/**
 * Three differences are meant. Where a pattern fits in several ways, the lexicon takes the longest, as word
 * lists always did, and the expressions of old took the first of `(you|you are)`: here each end is seen.
 * "A few" takes the gaps that all words do; the reference has been given them. An underscore around
 * a word is emphasis to a reader and was a letter to an expression: no text here holds one.
 */
describe('the compiled lexicon', () => {
  it(`finds in ${TEXTS} texts the same as regular expressions`, { timeout: 300_000 }, () => {
    const texts = [...createTexts(patterns, wordLists, TEXTS, OTHERS)];
    const found = texts.map(({ text }) => matchesIn(text));
    const textsOf = patterns.map(() => new Set<number>());
    for (const [i, { madeOf, others }] of texts.entries()) {
      for (const pattern of [...madeOf, ...others]) textsOf[pattern]!.add(i);
      // What was found and not put in is common, and nearly always right: a part of it is enough.
      for (const { pattern } of found[i]!) if ((i + pattern) % 5 === 0) textsOf[pattern]!.add(i);
    }
    const differences: string[] = [];
    for (const [pattern, source] of patterns.entries()) {
      const own = [...textsOf[pattern]!];
      const expression = expressionFor(source, own.map((i) => texts[i]!.text).join('\n'));
      for (const i of own) {
        const { text } = texts[i]!;
        const matches = found[i]!.filter((match) => match.pattern === pattern);
        const words = difference(expression, text, matches);
        if (words) differences.push(`${source} in ${JSON.stringify(text)}: ${words}`);
      }
    }
    expect(differences).toEqual([]);
  });
});
