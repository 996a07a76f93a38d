import { expect, it } from 'vitest';
import { ordinaryWords } from '@/lib/lexicon/ordinary-words';
import { seldomWords } from '@/lib/lexicon/seldom-words';
import { isOrdinaryWord, isSeldomWord } from './ordinary-words';

it('knows each word of the list and no name', () => {
  expect([...ordinaryWords].filter((word) => !isOrdinaryWord(word))).toEqual([]);
  expect(['leeds', 'priya', ''].filter(isOrdinaryWord)).toEqual([]);
});

it('knows seldom words apart from common ones', () => {
  expect([...seldomWords].filter((word) => ordinaryWords.has(word))).toEqual([]);
  expect([...seldomWords].filter((word) => !isSeldomWord(word) || isOrdinaryWord(word))).toEqual(
    [],
  );
  expect(['leeds', 'priya', 'table', ''].filter(isSeldomWord)).toEqual([]);
});
