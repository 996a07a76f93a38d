import type { PhraseList } from '@/lib/lexicon/types';

/** Words before a row of names that belong to what is told. */
export const creditsAhead = {
  note: 'The people named did something or take part: credit, not a call.',
  source: 'seed 000: transparent communication; how posts name speakers, winners and photographers',
  phrases: [
    '(with|by|from|feat|ft|featuring|starring|between|among|alongside|including|like|to|of|for|via|and|or|vs|against|is|are|at)',
    '(thanks|thank you|thankyou|thx|ty|kudos|props|welcome|congrats|congratulations|h/t|credit|credits|photo|photos|pic|pics|video)',
    '(winners|speakers|panel|panelists|guests|team|lineup|line-up|cast|crew|partners|sponsors|judges|hosts|artists|authors|finalists)',
    '(meet|join|joined|follow|see|hear|love|loved|met|know)',
    '(#ff|#followfriday|ff|follow friday)',
  ],
} satisfies PhraseList;

/** Words before a row of names that call those people in. */
export const callsAhead = {
  note: 'The people named are asked to look; they have no part in what is told.',
  source: 'seed 000: followers are one click from leaving; how posts copy people in',
  phrases: [
    '(cc|attn|attention|tagging|tag|paging|calling|pinging|ping|hey|hi|hello|yo|dear|asking|fao|bcc|looking at)',
  ],
} satisfies PhraseList;

/** Posts whose point is to name people. */
export const honours = {
  note: 'Thanks, congratulations and recommendations name those they are for.',
  source: 'seed 002: a thank-you builds a relationship; the Follow Friday of early Twitter',
  phrases: [
    '(congratulations|congrats|well done|bravo|kudos|welcome|happy birthday|shoutout|shout out|shout-out|hats off)',
    '(thanks|thank you|thankyou|thx|grateful|big up)',
    '(#ff|#followfriday|#wordlesswednesday|follow friday)',
    '(winners|finalists|shortlist|nominees)',
  ],
} satisfies PhraseList;
