import { resolve } from 'node:path';
import nlp from 'compromise/two';
import { normalizePath } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { packedWords } from '@/lib/engine/words/packed-words';
import { taggerWords } from '@/lib/engine/words/tagger-words';
import type { PhraseList } from '@/lib/lexicon/types';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';
import { bundleTagger } from './lazy-tagger';

const root = normalizePath(resolve(import.meta.dirname, '../..'));

/** Lines of one list in so many are tagged. */
const STEP = 6;
const lines = listsIn(phraseModules)
  .flatMap(({ list }) => (list as PhraseList).phrases)
  .filter((_, i) => i % STEP === 0)
  .map(({ line }) => line);

type Library = typeof nlp;
let bundled: Library;

beforeAll(async () => {
  const script = await bundleTagger(root);
  const load = new Function('taggerWords', `${script}\nreturn nlp;`) as (words: object) => Library;
  bundled = load(taggerWords(packedWords()));
});

interface Model {
  readonly one: Readonly<Record<'lexicon' | '_multiCache' | 'frozenLex' | 'tagSet', object>>;
  readonly two: Readonly<Record<'switches', object>>;
}

it.each(['lexicon', '_multiCache', 'frozenLex', 'tagSet'] as const)(
  'has the same %s as the whole library',
  (part) => {
    const [ours, whole] = [bundled, nlp].map((each) => (each.model() as Model).one[part]);
    expect(ours).toEqual(whole);
  },
);

it('has the same words of two kinds, and steps, as the whole library', () => {
  const [ours, whole] = [bundled, nlp].map((each) => (each.model() as Model).two.switches);
  expect(ours).toEqual(whole);
  // Typing ahead tags nothing.
  expect(bundled.hooks()).toEqual(nlp.hooks().filter((hook) => hook !== 'typeahead'));
});

it('tags sentences as the whole library does', () => {
  const tagged = (library: Library, line: string) =>
    library(line)
      .compute('offset')
      .docs.flat()
      .map(({ text, tags, ...others }) => [text, [...tags!], 'offset' in others && others.offset]);
  expect(lines.length).toBeGreaterThan(300);
  for (const line of lines) expect(tagged(bundled, line), line).toEqual(tagged(nlp, line));
});
