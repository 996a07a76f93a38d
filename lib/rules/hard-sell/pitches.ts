import type { PhraseList } from '@/lib/lexicon/types';

/** Orders to get rich, slim or famous. */
export const pitchOrders = {
  note: 'Easy gain as an imperative: money without work, weight loss without effort, followers for nothing.',
  source: 'docs/labels.md: get-rich and weight-loss pitches',
  phrases: [
    {
      pattern: `
        (make|earn|get) (up to|over|at least)? (<price>|<percent>) (a|per|every|each|in|daily|
        weekly|monthly|today|within|profit|profits)
      `,
      line: 'Make $500 a day',
      miss: 'Make bread every day',
    },
    {
      pattern: '(invest|deposit) <price> (and|&|to|get|earn|receive|make)',
      line: 'Invest £50 and wait',
      miss: 'Invest in rain and wait',
    },
    {
      pattern: 'earn (passive|residual|unlimited|extra) income',
      line: 'Earn passive income',
      miss: 'Earn a rest',
    },
    {
      pattern: `
        (double|triple|multiply|grow) your (money|bitcoin|btc|income|investment|crypto|eth|
        followers|profits)
      `,
      line: 'Double your bitcoin',
      miss: 'Double your dough',
    },
    {
      pattern: `
        (lose|drop|shed|burn|down|lost) (up to)? <number> (pounds|lbs|kg|kilos|stone|inches)
        (in|with|without|fast|by) (this|these|our|my|the|one|two|<number>|a|just|only)?
      `,
      line: 'Lose 15 pounds in two weeks',
      miss: 'Lose 15 pens in two weeks',
    },
    {
      pattern: `
        (lose|drop|shed) (up to)? <number> (dress|jean|jeans|trouser|belt|waist|clothes)
        (size|sizes|notches)
      `,
      line: 'Drop 3 dress sizes',
      miss: 'Drop 3 dresses',
    },
    {
      pattern: `
        (lose|burn|melt) (weight|belly fat|fat) (fast|now|quick|quickly|naturally|without|
        with|in|easily|today|while|and)
      `,
      line: 'Burn fat fast',
      miss: 'Burn logs fast',
    },
    {
      pattern: `
        (get|buy|gain) (<number>|more|real|free|instagram|twitter|tiktok)? (more|real|free|
        instagram|twitter|tiktok)? (followers|subscribers) (fast|free|now|daily|instantly|
        cheap|today|here)
      `,
      line: 'Get more followers fast',
      miss: 'Get more flour fast',
    },
    {
      pattern: `
        (quit|ditch|leave|escape|kiss goodbye to) (your|ur|the) (job|day job|9-5|9 to 5|9to5|
        nine to five|desk job|rat race)
      `,
      line: 'Quit your job',
      miss: 'Quit your den',
    },
    {
      pattern: `
        (lose|drop|shed|burn|melt) (up to)? <weight> (in|with|without|fast|by|a|per|this|
        these)
      `,
      line: 'Lose 9kg in a month',
      miss: 'Lose 9 pens in a month',
    },
    {
      pattern: '(turn|flip) <price> (into|to) <price>',
      line: 'Turn $50 into $900',
      miss: 'Turn left into Elm Road',
    },
    {
      pattern: 'be your own boss',
      line: 'Be your own boss',
      miss: 'Be your own baker',
    },
    {
      pattern: 'get rich (quick|fast|with|now|today|online)',
      line: 'Get rich quick',
      miss: 'Get rich soil',
    },
  ],
} satisfies PhraseList;

/** Words that promise the reader a gain. */
export const promises = {
  note: 'After these an imperative to get rich is a promise: "you can …", "want to …?".',
  source: 'language of advertisements',
  phrases: [
    {
      pattern: '<promise>',
      line: 'You can bake bread',
      miss: 'The can of beans',
    },
  ],
} satisfies PhraseList;

/** The same promises as statements. */
export const pitches = {
  note: 'They sell only where the reader is addressed or sent somewhere.',
  source: 'docs/labels.md: get-rich and weight-loss pitches',
  phrases: [
    {
      pattern: '(earn|earning|income|business|money|cash|profit) from home',
      line: 'An income from home',
      miss: 'A letter from home',
    },
    {
      pattern: `
        (work|working) from home (opportunity|job|jobs|business|income|and|&) (earn|earning|
        make|making|opportunity|available)?
      `,
      line: 'Work from home and earn more',
      miss: 'Work from home',
    },
    {
      pattern: `
        (i|we|he|she) (now)? (make|makes|earn|earns|made|earned) (over|up to)? (<price>|
        <number>) (a day|a week|a month|per day|per week|per month|daily|weekly|monthly)
        (from|with|on|online|working|off|by|selling|trading|doing|just|thanks)
      `,
      line: 'She makes $900 a week from her phone',
      miss: 'She makes soup from her garden',
    },
    {
      pattern: `
        <price> (a day|a week|a month|per day|daily|weekly|monthly) (off|from|on|with) (my|
        your|ur|the) (phone|laptop|sofa|couch|bed|home|kitchen table)
      `,
      line: '$500 a day from your phone',
      miss: 'A call a day from your phone',
    },
    {
      pattern:
        '(double|triple|multiply) your (money|bitcoin|btc|income|investment|crypto|eth|profits)',
      line: 'Double your bitcoin in a day',
      miss: 'Double your soup in a day',
    },
    {
      pattern: 'financial (freedom|independence)',
      line: 'Financial freedom',
      miss: 'Freedom of the road',
    },
    {
      pattern: `
        (no credit check|no credit checks|bad credit ok|bad credit okay|bad credit welcome|
        guaranteed approval|instant approval)
      `,
      line: 'No credit check, cash in an hour',
      miss: 'No ticket check in an hour',
    },
    {
      pattern:
        '(guaranteed|daily) (profit|profits|returns|income|roi|payouts|winnings|weight loss)',
      line: 'Guaranteed profits',
      miss: 'Guaranteed rain',
    },
    {
      pattern: 'no (experience|skills|investment|risk) (needed|required|necessary)',
      line: 'No experience needed',
      miss: 'No coat needed',
    },
  ],
} satisfies PhraseList;

/** Gains that a token is said to bring. */
export const moonshots = {
  note: 'Traders say this of a coin to make others buy it from them.',
  source: 'usage in coin adverts since 2017',
  phrases: [
    {
      pattern: '(next|another|potential|hidden|future) (10x|20x|50x|100x|1000x)? (gem|moonshot)',
      line: 'The next 100x gem',
      miss: 'The gem show is next',
    },
    {
      pattern: '(next|potential|easy|future) (10x|20x|50x|100x|1000x)',
      line: 'The next 100x',
      miss: 'The next 100 miles',
    },
    {
      pattern: `
        (about|going|gonna|set|ready|bound) to (10x|20x|50x|100x|1000x|moon|pump|explode|
        skyrocket)
      `,
      line: 'This coin is about to 100x',
      miss: 'This coin is 100 years old',
    },
    {
      pattern: '(before|b4) (it|this) (pumps|moons|explodes|takes off|blows up)',
      line: 'Buy before it pumps',
      miss: 'Buy before it rains',
    },
    {
      pattern: '(10x|20x|50x|100x|1000x) (gem|coin|token|play|return|returns|potential)',
      line: 'A 100x gem',
      miss: 'A gem in a box',
    },
  ],
} satisfies PhraseList;

/** Words that address the reader. */
export const readers = {
  note: 'The second person, or an invitation to contact the writer.',
  source: 'English grammar',
  phrases: [
    {
      pattern: "(you|your|yours|ur|u|yourself|you'll|you're|you've|youre)",
      line: 'Your soup is ready',
      miss: 'The soup is ready',
    },
    {
      pattern: 'need (quick|fast|some|extra|urgent)? (cash|money|funds)',
      line: 'Need quick cash?',
      miss: 'Need quick help?',
    },
    {
      pattern: `
        (ask me how|dm me|inbox me|message me|text me|whatsapp me|link in bio|link in my bio|
        vip room|vip group|signals)
      `,
      line: 'DM me',
      miss: 'The dm shop',
    },
  ],
} satisfies PhraseList;
