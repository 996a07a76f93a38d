import type { PhraseList } from './types';

/** Orders to get rich, slim or famous. */
export const pitchOrders = {
  note: 'Easy gain as an imperative: money without work, weight without effort, followers for nothing.',
  source: 'the label guide: get-rich and weight-loss pitches',
  phrases: [
    '(make|earn) (easy|fast|quick|extra|serious|real|some|good|more)? (money|cash|income|dollars|bitcoin|crypto|profit|profits|commissions) (online|from|at home|fast|daily|every day|while you sleep|with|in|on autopilot|without|now|today)',
    '(make|earn|get) (up to|over|at least)? (<price>|<percent>) (a|per|every|each|in|daily|weekly|monthly|today|within|profit|profits)',
    'earn (passive|residual|unlimited|extra) income',
    '(double|triple|multiply|grow) your (money|bitcoin|btc|income|investment|crypto|eth|followers|profits)',
    '(lose|drop|shed|burn|down|lost) (up to)? <number> (pounds|lbs|kg|kilos|stone|inches) (in|with|without|fast|by) (this|these|our|my|the|one|two|<number>|a|just|only)?',
    '(lose|burn|melt) (weight|belly fat|fat) (fast|now|quick|quickly|naturally|without|with|in|easily|today|while)',
    '(get|buy|gain) (<number>|more|real|free|instagram|twitter|tiktok)? (more|real|free|instagram|twitter|tiktok)? (followers|subscribers) (fast|free|now|daily|instantly|cheap|today|here)',
    'quit your (job|day job|9-5|9 to 5)',
    'be your own boss',
    'get rich',
  ],
} satisfies PhraseList;

/** The same promises as statements. */
export const pitches = {
  note: 'They sell only where the reader is spoken to or sent somewhere.',
  source: 'the label guide: get-rich and weight-loss pitches',
  phrases: [
    ...pitchOrders.phrases.map((phrase) => `<promise> ${phrase}`),
    '(making|earning|make|earn) (money|cash|income) (online|from home|while you sleep)',
    '(work|working|earn|income|business) from home',
    '(your|a|create|build|generate|start) (passive|residual|unlimited) income',
    'financial (freedom|independence)',
    '(weight loss|weightloss|fat loss) (pill|pills|secret|secrets|supplement|program|tea|system|product|products)',
    '(forex|trading|crypto|betting) (signals|signal)',
    '(guaranteed|daily) (profit|profits|returns|income|roi|payouts)',
    'no (experience|skills|investment|risk) (needed|required|necessary)',
  ],
} satisfies PhraseList;

/** The reader is spoken to. */
export const readers = {
  note: 'Second person.',
  source: 'English grammar',
  phrases: ["(you|your|yours|ur|u|yourself|you'll|you're|you've|youre)"],
} satisfies PhraseList;
