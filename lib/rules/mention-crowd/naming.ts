import type { PhraseList } from '@/lib/lexicon/types';

/** Words before a row of names that are part of the message. */
export const creditsAhead = {
  note: 'The people named did something or take part: this is credit, not a call.',
  source: 'seed 000: transparent communication; how posts name speakers, winners and photographers',
  phrases: [
    {
      pattern: `
        (with|by|from|feat|ft|featuring|starring|between|among|alongside|including|like|to|of|
        for|via|and|or|vs|against|is|are|at)
      `,
      line: 'With @anna_b',
      miss: 'Wit has no rules',
    },
    {
      pattern: `
        (thanks|thank you|thankyou|thx|ty|kudos|props|welcome|congrats|congratulations|h/t|
        credit|credits|photo|photos|pic|pics|video)
      `,
      line: 'Thanks to @anna_b',
      miss: 'Hanks of wool for @anna_b',
    },
    {
      pattern: `
        (winners|speakers|panel|panelists|guests|team|lineup|line-up|cast|crew|partners|
        sponsors|judges|hosts|artists|authors|finalists)
      `,
      line: 'The winners are here',
      miss: 'The wind is here',
    },
    {
      pattern: '(meet|join|joined|follow|see|hear|love|loved|met|know)',
      line: 'Meet @anna_b',
      miss: 'Meat is dear',
    },
    {
      pattern: '(#ff|#followfriday|ff|follow friday)',
      line: '#FF @anna_b',
      miss: '#FG @anna_b',
    },
  ],
} satisfies PhraseList;

/** Words before a row of names that call people in. */
export const callsAhead = {
  note: 'The people named are asked to look; they have no part in the story.',
  source: 'seed 000: followers are one click from leaving; how posts copy people in',
  phrases: [
    {
      pattern: `
        (cc|attn|attention|tagging|tag|paging|calling|pinging|ping|hey|hi|hello|yo|dear|
        asking|fao|bcc|looking at)
      `,
      line: 'Cc @anna_b',
      miss: 'The cd by @anna_b',
    },
  ],
} satisfies PhraseList;

/** Posts whose point is to name people. */
export const honours = {
  note: 'Thanks, congratulations and recommendations name the people they are for.',
  source: 'seed 002: a thank-you builds a relationship; the Follow Friday of early Twitter',
  phrases: [
    {
      pattern: `
        (congratulations|congrats|well done|bravo|kudos|welcome|happy birthday|shoutout|
        shout out|shout-out|hats off)
      `,
      line: 'Congratulations @anna_b',
      miss: 'Calculations by @anna_b',
    },
    {
      pattern: '(thanks|thank you|thankyou|thx|grateful|big up)',
      line: 'Thanks @anna_b',
      miss: 'Hanks of wool',
    },
    {
      pattern: '(#ff|#followfriday|#wordlesswednesday|follow friday)',
      line: '#FF @anna_b',
      miss: '#FG @anna_b',
    },
    {
      pattern: '(winners|finalists|shortlist|nominees)',
      line: 'The winners are in',
      miss: 'The wind is in',
    },
  ],
} satisfies PhraseList;
