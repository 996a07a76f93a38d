import type { PhraseList } from '@/lib/lexicon/types';

const TERMS =
  'CAP Code 8.17 (significant conditions) and 8.18; X, rules and guidelines for contests; read 2026-11-28';

/** A draw that the writer holds. */
export const draws = {
  note: 'Something is given away by lot or by jury; others also report of draws, so a way in must stand beside it.',
  source: TERMS,
  phrases: [
    '(giveaway|give-away|giveaways|giving away|give away|prize draw|raffle|sweepstake|sweepstakes|#giveaway|#giveaways|#competition|#contest|#prizedraw|#win|#nftgiveaway|airdrop|#airdrop)',
    '(competition|contest) (time|alert)',
    '(chance|chances) to win',
    'you (could|can|might|may) win',
    '(could|can|might|will) be yours',
  ],
} satisfies PhraseList;

/** The same said as an order, or as what a step leads to. */
export const wins = {
  note: 'Told of a player or a party it is no draw; where a clause begins, or behind a step, it is.',
  source: TERMS,
  phrases: [
    'win (a|an|one|two|three|four|five|<number>|<price>|your|yourself|some|our|this|these|tickets|the|free|signed|_)',
    '(rt|retweet|repost|follow|like|share|tag|comment|reply|tweet|subscribe) _? _? _? _? _? _? (to|and) win',
  ],
} satisfies PhraseList;

/** What a reader is to do to be in it. */
export const entrySteps = {
  note: 'The reader is told how to come in, or how the winner is found.',
  source: TERMS,
  phrases: [
    '(to enter|to be entered|to be in with|to participate|to take part|to qualify)',
    '(enter|enter now|enter here|enter below|how to enter|ways to enter|entries|to claim)',
    '(for|be in with|in with) a (chance|shot)',
    '(rt|retweet|repost|follow|like|share|tag|comment|reply|tweet|sign up|subscribe) _? _? _? _? _? _? (to|and) (win|enter)',
    '(winner|winners) (will be|is|are|to be|gets|get|announced|drawn|picked|chosen|selected)',
    "(we'll|we will|we're going to|i'll|i will|going to) (pick|choose|draw|select|give) _? _? _? (winner|winners|of you|person|people|at random|someone|somebody|away)",
    '(most|best|funniest|first) (retweets|reposts|rts|likes|shares|replies|comments|caption|answer|answers|entry|entries) (win|wins|gets|get)',
  ],
} satisfies PhraseList;

/** The purpose that opens the line of steps: "To win: …". */
export const purposes = {
  note: 'In the middle of a sentence it may be anybody’s purpose.',
  source: TERMS,
  phrases: ['to win'],
} satisfies PhraseList;

/** Steps whose price is the reader’s reach. */
export const reachSteps = {
  note: 'Asking follows and reposts for an entry can be seen as manipulation of engagement.',
  source: 'X, developer guidelines (2026-07-24); X, rules and guidelines for contests',
  phrases: [
    '(rt|rts|retweet|retweets|retweeting|repost|reposts|reposting|#rt|#retweet|follow|following|like|share|🔁|♻)',
  ],
} satisfies PhraseList;

/** Ways in that X’s contest rules name as bad. */
export const floods = {
  note: 'They call for several accounts or for the same post again and again.',
  source:
    'X, rules and guidelines for contests: several accounts, repeated posts, "whoever posts most"',
  phrases: [
    '(most|more) (retweets|reposts|rts|shares|tweets|posts|entries|tags) (win|wins|gets|get|will win|takes)',
    '(whoever|who|the one who|person who|whoever gets|account with) (has|gets|posts|tweets|shares|retweets|reposts|tags)? the most _? _? (win|wins|gets|get|will win|takes)?',
    '(most retweeted|most reposted|most shared) _? (win|wins|gets|will win)',
    '(tag|mention|invite) (as many|all your|all of your|all the|everyone|everybody|every)',
    '(as many times|as often) as (you|u) (like|want|can|wish|please)',
    '(unlimited|multiple|extra|bonus|more|additional|double) entries',
    '(each|every|more|one) (tag|tags|retweet|repost|rt|share|post|friend|comment|reply|account) (is|equals|counts as|gets you|means|more|you tag) _? _? (entry|entries|chance|chances)?',
    '(use|with|from|enter with) (all|several|multiple|more|many|other|both|every) (of)? (your|ur)? (accounts|profiles|alts)',
    '(retweet|repost|rt|share|post|tweet|tag) _? _? _? (every day|everyday|daily|every hour|again and again|every morning)',
  ],
} satisfies PhraseList;

/** What is won. */
export const prizes = {
  note: 'The thing or the sum is named.',
  source: TERMS,
  phrases: [
    '(win|winning|wins|won|bag|score|nab|giving away|give away|gets|get|receive|receives|giveaway of|giveaway for|prize is|prizes are|prize of) (a|an|one|two|three|four|five|six|ten|<number>|<price>|your|our|this|these|the|both|some|free|tickets|signed|all|yourself|up to) _',
    '(pair of|pairs of|set of|box of|bundle of|signed|copy of|copies of|tickets to|tickets for|ticket to|year of|supply of|bottle of|case of|worth of|voucher|gift card|gift cards|gift voucher|hamper|weekend in|trip to|nights at|nights in|meal for|stay for)',
    '<price>',
    '<number> (tickets|copies|books|bags|boxes|prints|mugs|tokens|nfts|spots|wl|whitelist|eth|usdt|sol|btc)',
    '_ giveaway',
    '(raffle|draw|giveaway|competition) (for|of) _',
  ],
} satisfies PhraseList;

/** Who may take part. */
export const entrants = {
  note: 'A place, an age or a group, or that there is no limit.',
  source: TERMS,
  phrases: [
    '(uk|u.k.|us|usa|u.s.|eu|ireland|roi|canada|australia|nz|gb|local|members|subscribers|customers|students|residents|mainland|staff|adults|readers|followers) (only|residents|entries|entrants|and ireland|& ireland|addresses|postcodes)',
    '(open to|open for|residents of|living in|based in|shipping to|ships to|anyone|everyone|everybody|worldwide|world-wide|world wide|international|internationally|anywhere|global|no purchase|no age limit|all ages|all welcome|eligible|eligibility)',
    '(over|aged|ages|age|under) (<number>|sixteen|eighteen|sixteens|eighteens)',
    '(must be|you must|only for|for our|for all) _',
  ],
} satisfies PhraseList;

/** Where the rest is written. */
export const terms = {
  note: 'The terms are named, so that a reader can look them up.',
  source: TERMS,
  phrases: [
    "(ts and cs|t's and c's|terms|tcs|terms and conditions|full rules|rules|conditions|details|small print)",
  ],
} satisfies PhraseList;

/** Talk about draws that are over or somebody else's. */
export const otherDraws = {
  note: 'A winner is named, the writer won or lost, or a warning is given.',
  source: 'usage',
  phrases: [
    '(congratulations|congrats|well done) (to)?',
    "(i|we|he|she|they|she's|he's|i've|i just|we just|just) (won|entered|never win|never won|didn't win|lost)",
    '(the winner is|the winners are|our winner|our winners|winner of|winners of|has won|have won|was won|were won|is won by)',
    '(scam|fake giveaway|fake giveaways|beware|phishing|fraud|report them|is closed|are closed|now closed|has ended|have ended|has closed|entries are in)',
    '(thanks|thank you) (to everyone|to all|everyone) (who)? (entered|who entered|for entering)',
    '(nobody|no one|who|never) _? (wins|won)',
  ],
} satisfies PhraseList;
