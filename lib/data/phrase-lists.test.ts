import { describe, expect, it } from 'vitest';
import { PhraseMatcher, tokensOf } from '@/lib/engine/phrases';
import type { PhraseList } from './types';
import { wordLists } from './word-lists';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
});

function isPhraseList(value: unknown): value is PhraseList {
  return typeof value === 'object' && value !== null && 'phrases' in value && 'note' in value;
}

const lists = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter((entry): entry is [string, PhraseList] => isPhraseList(entry[1]))
    .map(([name, list]) => [`${file} ${name}`, list] as const),
);

describe.each(lists)('%s', (_, list) => {
  it('can be read', () => {
    const matcher = new PhraseMatcher(list, wordLists);
    expect([...matcher.find('', tokensOf(''))]).toEqual([]);
  });

  it('says why it is there, and from where', () => {
    expect(list.note.length).toBeGreaterThan(10);
    expect(list.source).not.toBe('');
  });

  it('names no phrase twice', () => {
    expect(list.phrases.filter((phrase, i) => list.phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});

it('finds the lists', () => {
  expect(lists.length).toBeGreaterThan(20);
});
