import { askingWords } from './asking-words';
import { dummyWords } from './dummy-words';
import { insultWords } from './insult-words';
import { politeWords } from './lead-ins';
import { nameCalling } from './name-calling';
import { sellingWords } from './selling-words';
import type { WordLists } from './types';

/** Words that the phrase lists share. Each list answers one question; add a word where it answers it too. */
export const wordLists = {
  please: politeWords,
  ...askingWords,
  ...insultWords,
  ...nameCalling,
  ...sellingWords,
  ...dummyWords,
} satisfies WordLists;
