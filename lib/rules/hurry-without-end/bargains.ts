import type { PhraseList } from '@/lib/lexicon/types';

/** Goods that run out, without a price or a word for selling. */
export const runningOut = {
  note: 'The writer’s own goods are selling fast; beside a hurry, this is an offer.',
  source:
    'Directive 2005/29/EC (UCPD), Annex I no. 7: stating falsely that a product will be there for a short time',
  phrases: [
    {
      pattern: `
        (our|my|these) _? _? _? (is|are|is all|are all)? (going|selling|flying) (fast|quickly|out the door|
        out fast|out quickly)
      `,
      line: 'Our wool hats are selling fast',
      miss: 'Our ferry is going slowly',
    },
  ],
} satisfies PhraseList;

/** More for the money. */
export const multiples = {
  note: 'Several for the price of fewer; the counted thing must end the phrase, or it is no price.',
  source: runningOut.source,
  phrases: [
    {
      pattern: '(two|three|four|five|<number>) _? for (one|two|the price of)',
      line: 'Three mugs for two',
      miss: 'Three cheers for Ann',
    },
    {
      pattern: '(buy|get) (one|two|<number>) _? (get|and get)? (one|another) _? (free|half)',
      line: 'Buy two get one free',
      miss: 'Get one of the maps and fold it',
    },
  ],
} satisfies PhraseList;
