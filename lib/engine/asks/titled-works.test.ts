import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { isTitle } from './titled-works';

/** Whether the first place of the words is a title or name. */
function isTitleIn(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return isTitle(new Draft(text), { start, end: start + words.length });
}

describe('a crude word is a title', () => {
  it.each([
    ['behind an article, in a draft about what is shown', 'Idiot', 'The Idiot is on our shelves'],
    ['in a row of capital words', 'Fool', 'A matinee: Fool Moon, on our stage'],
    ['as a place with its region', 'Fool', 'Fool, Ohio, has one bus'],
    ['by its author', 'Fool', 'We read The Fool by Mina Roe'],
    ['that opens', 'Fools', 'Book early: The Fools opens on Saturday'],
    ['as a drink by its name', 'Fool', 'Old Fool cider is back'],
    ['that is explained', 'Fool', 'Fool is from the Old French for bellows'],
  ])('%s', (_, words, text) => {
    expect(isTitleIn(text, words)).toBe(true);
  });

  it.each([
    ['without an article', 'Idiot', 'Idiot is back on our stage'],
    ['in small letters', 'idiot', 'The idiot is on our shelves'],
    ['where nothing is shown', 'Idiot', 'The Idiot has lost our keys'],
    ['in a sentence to somebody', 'Idiot', 'You are The Idiot on our stage'],
  ])('but not %s', (_, words, text) => {
    expect(isTitleIn(text, words)).toBe(false);
  });
});
