import type { PhraseList } from '@/lib/lexicon/types';

/** Orders to get rich, slim or famous. */
export const pitchOrders = {
  note: 'Easy gain as an imperative: money without work, weight without effort, followers for nothing.',
  source: 'the label guide: get-rich and weight-loss pitches',
  phrases: [
    '(make|earn) (easy|fast|quick|extra|serious|real|some|good|more)? (money|cash|income|dollars|bitcoin|crypto|profit|profits|commissions) (online|from|at home|fast|daily|every day|while you sleep|with|in|on autopilot|without|now|today)',
    '(make|earn|get) (up to|over|at least)? (<price>|<percent>) (a|per|every|each|in|daily|weekly|monthly|today|within|profit|profits)',
    '(invest|deposit) <price> (and|&|to|get|earn|receive|make)',
    'earn (passive|residual|unlimited|extra) income',
    '(double|triple|multiply|grow) your (money|bitcoin|btc|income|investment|crypto|eth|followers|profits)',
    '(lose|drop|shed|burn|down|lost) (up to)? <number> (pounds|lbs|kg|kilos|stone|inches) (in|with|without|fast|by) (this|these|our|my|the|one|two|<number>|a|just|only)?',
    '(lose|drop|shed) (up to)? <number> (dress|jean|jeans|trouser|belt|waist|clothes) (size|sizes|notches)',
    '(lose|burn|melt) (weight|belly fat|fat) (fast|now|quick|quickly|naturally|without|with|in|easily|today|while|and)',
    '(make|earn) (money|income|cash) (by|doing|trading|using|selling|sharing|posting|watching|playing|working|through|while|when|as|for|and|instead|<url>)',
    '(get|buy|gain) (<number>|more|real|free|instagram|twitter|tiktok)? (more|real|free|instagram|twitter|tiktok)? (followers|subscribers) (fast|free|now|daily|instantly|cheap|today|here)',
    '(quit|ditch|leave|escape|kiss goodbye to) (your|ur|the) (job|day job|9-5|9 to 5|9to5|nine to five|desk job|rat race)',
    '(lose|drop|shed|burn|melt) (up to)? <weight> (in|with|without|fast|by|a|per|this|these)',
    '(make|earn) (your|ur|yo) (first|next|own)? <price>',
    '(turn|flip) <price> (into|to) <price>',
    'ask me how (i|we) (lost|lose|made|make|earned|earn|turned)',
    'be your own boss',
    'get rich (quick|fast|with|now|today|online)',
    '(learn|see|discover|find out|steal|copy) how (i|we|he|she|they|to) (made|make|earned|earn) _? <price>',
  ],
} satisfies PhraseList;

/** What leads from a reader to a gain. */
export const promises = {
  note: 'Behind them an order to get rich is a promise: "you can …", "want to …?".',
  source: 'language of advertisements',
  phrases: ['<promise>'],
} satisfies PhraseList;

/** The same promises as statements. */
export const pitches = {
  note: 'They sell only where the reader is spoken to or sent somewhere.',
  source: 'the label guide: get-rich and weight-loss pitches',
  phrases: [
    '(making|earning|make|earn) (money|cash|income) (online|from home|while you sleep)',
    '(earn|earning|income|business|money|cash|profit) from home',
    '(work|working) from home (opportunity|job|jobs|business|income|and|&) (earn|earning|make|making|opportunity|available)?',
    '(earn|make|making|earning|paid|<price>) _? _? _? (work|working) from home',
    '(i|we|he|she) (now)? (make|makes|earn|earns|made|earned) (over|up to)? (<price>|<number>) (a day|a week|a month|per day|per week|per month|daily|weekly|monthly) (from|with|on|online|working|off|by|selling|trading|doing|just|thanks)',
    '<price> (a day|a week|a month|per day|daily|weekly|monthly) (off|from|on|with) (my|your|ur|the) (phone|laptop|sofa|couch|bed|home|kitchen table)',
    '(down|lost|dropped|shed) (up to)? <number> (dress|jean|jeans|trouser|belt)? (sizes|inches|pounds|lbs|kg|kilos|stone) in (<number>|a|one|two|just|only|under|less)',
    '(your|a|create|build|generate|start) (passive|residual|unlimited) income',
    '(double|triple|multiply) your (money|bitcoin|btc|income|investment|crypto|eth|profits)',
    '(i|we|he|she) (turned|flipped|grew) <price> (into|to) <price>',
    'financial (freedom|independence)',
    '(forex|trading|crypto|betting) (signals|signal)',
    '(no credit check|no credit checks|bad credit ok|bad credit okay|bad credit welcome|guaranteed approval|instant approval)',
    '(guaranteed|daily) (profit|profits|returns|income|roi|payouts)',
    'no (experience|skills|investment|risk) (needed|required|necessary)',
  ],
} satisfies PhraseList;

/** Gains that a token is said to bring. */
export const moonshots = {
  note: 'Traders call a coin so to be bought out.',
  source: 'usage in coin adverts since 2017',
  phrases: [
    '(next|another|potential|hidden|future) (10x|20x|50x|100x|1000x)? (gem|moonshot)',
    '(next|potential|easy|future) (10x|20x|50x|100x|1000x)',
    '(about|going|gonna|set|ready|bound) to (10x|20x|50x|100x|1000x|moon|pump|explode|skyrocket)',
    '(before|b4) (it|this) (pumps|moons|explodes|takes off|blows up)',
    '(10x|20x|50x|100x|1000x) (gem|coin|token|play|return|returns|potential)',
  ],
} satisfies PhraseList;

/** The reader is spoken to. */
export const readers = {
  note: 'Second person, or a reader sent to the writer.',
  source: 'English grammar',
  phrases: [
    "(you|your|yours|ur|u|yourself|you'll|you're|you've|youre)",
    'need (quick|fast|some|extra|urgent)? (cash|money|funds)',
    '(ask me how|dm me|inbox me|message me|text me|whatsapp me|link in bio|link in my bio|vip room|vip group|signals)',
  ],
} satisfies PhraseList;
