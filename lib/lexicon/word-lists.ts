import { askingWords } from './asking-words';
import { dummyWords } from './dummy-words';
import { insultWords } from './insult-words';
import { politeWords } from './lead-ins';
import { nameCalling } from './name-calling';
import { sellingWords } from './selling-words';
import type { WordLists } from './types';

/** Word lists that phrases share. Each list answers one question; add a word to each list whose question it answers. */
export const wordLists = {
  please: politeWords,
  ...askingWords,
  ...insultWords,
  ...nameCalling,
  ...sellingWords,
  ...dummyWords,
} satisfies WordLists;
