import { expect, it } from 'vitest';
import { ordinaryWords } from '@/lib/lexicon/ordinary-words';
import { isOrdinaryWord } from './ordinary-words';

it('knows each word of the list and no name', () => {
  expect([...ordinaryWords].filter((word) => !isOrdinaryWord(word))).toEqual([]);
  expect(['leeds', 'priya', ''].filter(isOrdinaryWord)).toEqual([]);
});
