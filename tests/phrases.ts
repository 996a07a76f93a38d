import { Draft, type PhraseFinder } from '@/lib/engine/reading/draft';
import type { PhraseList } from '@/lib/lexicon/types';
import { compileTable } from '@/lib/match/compile';
import { Lexicon } from '@/lib/match/lexicon';
import { patternsOf } from '@/lib/match/lists-in';

/** A list for a test. */
export function list(...phrases: string[]): PhraseList {
  const proven = phrases.map((pattern) => ({ pattern, line: pattern, miss: '' }));
  return { note: 'test', source: 'test', phrases: proven };
}

/** Compiles each list when it is first looked up. */
const adHoc: PhraseFinder = {
  hits: (tokens) => ({
    of(phraseList) {
      const table = compileTable([{ name: 'test', patterns: patternsOf(phraseList) }], {});
      return new Lexicon(table, [phraseList]).hits(tokens).of(phraseList);
    },
  }),
};

/** A draft in which a test's own lists can be looked up. */
export function draftOf(text: string): Draft {
  return new Draft(text, adHoc);
}
