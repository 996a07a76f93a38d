import { describe, expect, it } from 'vitest';
import { listsIn } from './match/lists-in';
import { phraseModules } from './phrase-modules';
import type { PhraseList } from './lexicon/types';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./lexicon/*.ts', './rules/*/*.ts', '!./**/*.test.ts'],
  {
    eager: true,
  },
);

const lists = listsIn(phraseModules).map(({ name, list }) => [name, list as PhraseList] as const);

describe.each(lists)('%s', (_, list) => {
  it('says why it is there, and from where', () => {
    expect(list.note.length).toBeGreaterThan(10);
    expect(list.source).not.toBe('');
  });

  it('names no phrase twice', () => {
    expect(list.phrases.filter((phrase, i) => list.phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});

it('the catalogue names every module that holds a list, by its file', () => {
  const files = Object.entries(modules)
    .filter(([, module]) => listsIn({ module }).length > 0)
    .map(([file]) => file.slice('./'.length, -'.ts'.length));
  expect(Object.keys(phraseModules)).toEqual(files.sort());
});
