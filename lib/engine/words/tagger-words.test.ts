import { expect, it } from 'vitest';
import { eachWord, packWords, readWords } from '@/lib/text/coded-words';
import { packKinds, readKinds, taggerWords } from './tagger-words';

const packed =
  packKinds(
    [
      { tags: ['Noun'], switched: '' },
      { tags: ['Place', 'ProperNoun'], switched: '' },
      { tags: ['Singular'], switched: 'Noun|Verb' },
    ],
    [
      {
        infinitive: 'give',
        particles: ['in', 'up'],
        forms: ['gives', 'giving', 'gave', 'given'],
      },
      { infinitive: 'cut', particles: ['back'], forms: ['cuts', 'cutting', 'cut', ''] },
    ],
  ) +
  packWords(
    new Map([
      ['house', 2],
      ["st john's wood", 1],
      ['st', 0],
      ['st ives', 1],
    ]),
  );

it('gives each word its tags, and verbs with particles those of their forms', () => {
  const { lexicon } = taggerWords(packed);
  expect(lexicon).toEqual({
    house: 'Singular',
    st: 'Noun',
    "st john's wood": ['Place', 'ProperNoun'],
    'st ives': ['Place', 'ProperNoun'],
    'give in': ['PhrasalVerb', 'Infinitive'],
    'give up': ['PhrasalVerb', 'Infinitive'],
    'gives in': ['PresentTense', 'PhrasalVerb'],
    'gives up': ['PresentTense', 'PhrasalVerb'],
    'giving in': ['Gerund', 'PhrasalVerb'],
    'giving up': ['Gerund', 'PhrasalVerb'],
    'gave in': ['PastTense', 'PhrasalVerb'],
    'gave up': ['PastTense', 'PhrasalVerb'],
    'given in': ['Participle', 'PhrasalVerb'],
    'given up': ['Participle', 'PhrasalVerb'],
    'cut back': ['PhrasalVerb', 'Infinitive'],
    'cuts back': ['PresentTense', 'PhrasalVerb'],
    'cutting back': ['Gerund', 'PhrasalVerb'],
  });
});

it('says which words may be of two kinds, and how long the entries are that begin with a word', () => {
  const { switches, longest } = taggerWords(packed);
  expect(switches).toEqual({ house: 'Noun|Verb' });
  expect(longest).toEqual({
    st: 3,
    give: 2,
    gives: 2,
    giving: 2,
    gave: 2,
    given: 2,
    cut: 2,
    cuts: 2,
    cutting: 2,
  });
});

it('keeps the words of each kind by themselves', () => {
  const { kinds, words } = readKinds(packed);
  expect(kinds[1]).toEqual({ tags: ['Place', 'ProperNoun'], switched: '' });
  expect(Array.from(eachWord(readWords(words)), ([word]) => word)).toEqual([
    'house',
    "st john's wood",
    'st',
    'st ives',
  ]);
});
