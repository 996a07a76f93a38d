import { describe, expect, it } from 'vitest';
import { Draft } from './engine/reading/draft';
import type { PhraseList } from './lexicon/types';
import { wordLists } from './lexicon/word-lists';
import { compileTable } from './match/compile';
import { listsIn, patternsOf } from './match/lists-in';
import { Matcher } from './match/matcher';
import { parsePattern } from './match/pattern';
import { phraseModules } from './phrase-modules';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./lexicon/*.ts', './rules/*/*.ts', '!./**/*.test.ts'],
  {
    eager: true,
  },
);

const lists = listsIn(phraseModules).map(({ name, list }) => [name, list as PhraseList] as const);

/** What is not as it says about each phrase of a list. */
function faultsOf(list: PhraseList): string[] {
  const patterns = patternsOf(list);
  return list.phrases.flatMap((phrase, i) => {
    const pattern = patterns[i]!;
    const matcher = new Matcher(compileTable([{ name: 'phrase', patterns: [pattern] }], wordLists));
    const isIn = (text: string) => matcher.match(new Draft(text).tokens).length > 0;
    return [
      ...(isIn(phrase.line) ? [] : [`${pattern}: not in its line, ${phrase.line}`]),
      ...(isIn(phrase.miss) ? [`${pattern}: in its near miss, ${phrase.miss}`] : []),
    ];
  });
}

/** The words that patterns name. */
function wordsOf(patterns: readonly string[]): string[] {
  return patterns
    .flatMap(parsePattern)
    .flatMap(({ alternatives }) => alternatives.flat())
    .flatMap((unit) => (unit.kind === 'word' ? [unit.text] : []));
}

/** Whether a draft that holds the word is read as holding another, so that nothing ever finds it: "sooo", "nhs.uk". */
function isRespelled(word: string): boolean {
  return new Draft(word).normalized.text !== word;
}

it('the word lists contain no word that normalizing changes', () => {
  expect(Object.values(wordLists).flat().filter(isRespelled)).toEqual([]);
});

describe.each(lists)('%s', (_, list) => {
  it('has a note and a source', () => {
    expect(list.note.length).toBeGreaterThan(10);
    expect(list.source).not.toBe('');
  });

  it('contains no phrase twice', () => {
    const patterns = patternsOf(list);
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  it('contains no word that normalizing changes', () => {
    expect(wordsOf(patternsOf(list)).filter(isRespelled)).toEqual([]);
  });

  it('matches each phrase in its line, and not in its near miss', () => {
    expect(faultsOf(list)).toEqual([]);
  });
});

it('the catalogue contains every module with a list, by its file', () => {
  const named = new Set(listsIn(phraseModules).map(({ list }) => list));
  const isCatalogued = (file: string) => Object.hasOwn(phraseModules, file.slice(2, -3));
  const files = Object.entries(modules)
    // A rule may name lists of other modules.
    .filter(([file, module]) => {
      const held = listsIn({ module }).map(({ list }) => list);
      return held.length > 0 && (isCatalogued(file) || !held.every((list) => named.has(list)));
    })
    .map(([file]) => file.slice('./'.length, -'.ts'.length));
  expect(Object.keys(phraseModules)).toEqual(files.sort());
});

it.each(Object.keys(phraseModules))(
  'the patterns of %s are on lines of readable length',
  (path) => {
    const lines = sources[`./${path}.ts`]!.split('\n').filter(
      (line) => !/^\s*(?:note:|\/)/.test(line),
    );
    expect(lines.filter((line) => line.length >= LONGEST_LINE)).toEqual([]);
  },
);

/** In UTF-16 units. */
const LONGEST_LINE = 140;

const sources = import.meta.glob<string>(['./lexicon/*.ts', './rules/*/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
