import type { PhraseList } from '@/lib/lexicon/types';

const TERMS =
  'CAP Code 8.17 (significant conditions) and 8.18; X, rules and guidelines for contests; read 2026-11-28';

/** A prize draw that the writer holds. */
export const draws = {
  note: 'Something is given away by lot or by jury; others also report draws, so a way to enter must stand beside it.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        (giveaway|give-away|giveaways|giving away|give away|prize draw|raffle|sweepstake|
        sweepstakes|#giveaway|#giveaways|#competition|#contest|#prizedraw|#win|#nftgiveaway|
        airdrop|#airdrop)
      `,
      line: 'Giveaway time',
      miss: 'We gave a way to go',
    },
    {
      pattern: '(competition|contest) (time|alert)',
      line: 'Contest alert',
      miss: 'A contested area',
    },
    {
      pattern: '(chance|chances) to win',
      line: 'A chance to win',
      miss: 'A chance of rain',
    },
    {
      pattern: 'you (could|can|might|may) win',
      line: 'You could win',
      miss: 'You could swim',
    },
    {
      pattern:
        '(want|wanna|fancy|care|like) (to)? (win|winning) (a|an|one|two|some|this|these|our|the|free|signed|tickets)',
      line: 'Want to win a lamp',
      miss: 'They want to wind a clock',
    },
    {
      pattern: '(could|can|might|will) be yours',
      line: 'This lamp could be yours',
      miss: 'This lamp is his',
    },
  ],
} satisfies PhraseList;

/** A draw announced as an order, or as the result of a step. */
export const wins = {
  note: 'About a player or a party these are no draw; at the start of a clause, or after a step, they are.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        win (a|an|one|two|three|four|five|<number>|<price>|your|yourself|some|our|this|these|
        tickets|the|free|signed|_)
      `,
      line: 'Win a lamp',
      miss: 'The wind in a lamp',
    },
    {
      pattern: `
        (rt|retweet|repost|follow|like|share|tag|comment|reply|tweet|subscribe) _? _? _? _? _?
        _? (to|and) win
      `,
      line: 'Follow us to win',
      miss: 'Follow the path to Windsor',
    },
  ],
} satisfies PhraseList;

/** A draw in which only the way to enter shows that there is a prize: whoever collects most gets it. */
export const contests = {
  note: 'What is counted and what it earns are in one line, so no other word for a draw is needed.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        (most|more) (retweets|reposts|rts|shares|likes|tags|replies|comments|entries) (wins|gets|takes|
        will win|will get) (a|an|one|two|the|our|this|free|<number>|<price>)
      `,
      line: 'Most shares gets a lamp',
      miss: 'Most shares fell again',
    },
    {
      pattern: `
        (whoever|the one who|the person who|the account that) (gets|has|gathers|collects|brings) the most
        (retweets|reposts|rts|shares|likes|tags|replies|comments|entries) (wins|gets|takes)
      `,
      line: 'Whoever has the most likes wins',
      miss: 'Whoever has the most time helps',
    },
  ],
} satisfies PhraseList;

/** Steps to enter the draw. */
export const entrySteps = {
  note: 'The reader is told how to enter, or how the winner is found.',
  source: TERMS,
  phrases: [
    {
      pattern: '(to enter|to be entered|to be in with|to participate|to take part|to qualify)',
      line: 'To enter, reply',
      miss: 'The entrance is by the reply desk',
    },
    {
      pattern:
        '(enter|enter now|enter here|enter below|how to enter|ways to enter|entries|to claim)',
      line: 'How to enter',
      miss: 'How to end',
    },
    {
      pattern: '(for|be in with|in with) a (chance|shot)',
      line: 'In with a chance',
      miss: 'In with a chair',
    },
    {
      pattern: `
        (rt|retweet|repost|follow|like|share|tag|comment|reply|tweet|sign up|subscribe) _? _?
        _? _? _? _? (to|and) (win|enter)
      `,
      line: 'Follow and reply to enter',
      miss: 'Follow the path to the entry',
    },
    {
      pattern: `
        (winner|winners) (will be|is|are|to be|gets|get|announced|drawn|picked|chosen|
        selected)
      `,
      line: 'Winners will be drawn at noon',
      miss: 'The wind will be strong at noon',
    },
    {
      pattern: `
        (we'll|we will|we're going to|i'll|i will|going to) (pick|choose|draw|select|give) _?
        _? _? (winner|winners|of you|person|people|at random|someone|somebody|away)
      `,
      line: 'We will pick a winner',
      miss: 'We will pick a plum',
    },
    {
      pattern: '(we|i) (pick|choose|draw) (a|the|one|two|three|our|<number>) (winner|winners)',
      line: 'We pick a winner',
      miss: 'We pick a plum',
    },
    {
      pattern: `
        (most|best|funniest|first) (retweets|reposts|rts|likes|shares|replies|comments|
        caption|answer|answers|entry|entries) (win|wins|gets|get)
      `,
      line: 'Most replies win',
      miss: 'Most people swim',
    },
  ],
} satisfies PhraseList;

/** The purpose before the steps: "To win: …". */
export const purposes = {
  note: 'Counts only at the start of a clause: elsewhere it may be anybody’s purpose.',
  source: TERMS,
  phrases: [
    {
      pattern: 'to win',
      line: 'Reply to win',
      miss: 'Reply to Wim',
    },
  ],
} satisfies PhraseList;

/** Steps that the reader pays for with their reach. */
export const reachSteps = {
  note: 'Asking for follows and reposts as an entry can be seen as manipulation of engagement.',
  source: 'X, developer guidelines (2026-07-24); X, rules and guidelines for contests',
  phrases: [
    {
      pattern: `
        (rt|rts|retweet|retweets|retweeting|repost|reposts|reposting|#rt|#retweet|follow|
        following|like|share|🔁|♻)
      `,
      line: 'Retweet it',
      miss: 'Return it',
    },
  ],
} satisfies PhraseList;

/** Ways to enter that X’s contest rules discourage. */
export const floods = {
  note: 'They ask for several accounts, or for the same post again and again.',
  source:
    'X, rules and guidelines for contests: several accounts, repeated posts, "whoever posts most"',
  phrases: [
    {
      pattern: `
        (most|more) (retweets|reposts|rts|shares|tweets|posts|entries|tags) (win|wins|gets|
        get|will win|takes)
      `,
      line: 'Most retweets wins',
      miss: 'Most trains win time',
    },
    {
      pattern: `
        (whoever|who|the one who|person who|whoever gets|account with) (has|gets|posts|tweets|
        shares|retweets|reposts|tags)? the most _? _? (win|wins|gets|get|will win|takes)?
      `,
      line: 'Whoever has the most wins',
      miss: 'Whoever has the moss',
    },
    {
      pattern:
        '(tag|mention|invite) (as many|all your|all of your|all the|everyone|everybody|every)',
      line: 'Tag as many as you like',
      miss: 'Take as many as you like',
    },
    {
      pattern: '(as many times|as often) as (you|u) (like|want|can|wish|please)',
      line: 'As many times as you like',
      miss: 'As many tins as you like',
    },
    {
      pattern: '(unlimited|multiple|extra|bonus|more|additional|double) entries',
      line: 'Unlimited entries',
      miss: 'Limited entry',
    },
    {
      pattern: `
        (each|every|more|one) (tag|tags|retweet|repost|rt|share|post|friend|comment|reply|
        account) (is|equals|counts as|gets you|means|more|you tag) _? _? (entry|entries|
        chance|chances)?
      `,
      line: 'Each tag is an entry',
      miss: 'Each tree is an entry point',
    },
    {
      pattern: `
        (use|with|from|enter with) (all|several|multiple|more|many|other|both|every) (of)?
        (your|ur)? (accounts|profiles|alts)
      `,
      line: 'Use all your accounts',
      miss: 'Use all your energy',
    },
    {
      pattern: `
        (retweet|repost|rt|share|post|tweet|tag) _? _? _? (every day|everyday|daily|
        every hour|again and again|every morning)
      `,
      line: 'Retweet it every day',
      miss: 'Read it every day',
    },
  ],
} satisfies PhraseList;

/** Prizes. */
export const prizes = {
  note: 'The thing or the sum to be won.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        (win|winning|wins|won|bag|score|nab|giving away|give away|gets|get|receive|receives|
        giveaway of|giveaway for|prize is|prizes are|prize of) (a|an|one|two|three|four|five|
        six|ten|<number>|<price>|your|our|this|these|the|both|some|free|tickets|signed|all|
        yourself|up to) _
      `,
      line: 'Win a lamp now',
      miss: 'Wind a lamp now',
    },
    {
      pattern: `
        (pair of|pairs of|set of|box of|bundle of|signed|copy of|copies of|tickets to|
        tickets for|ticket to|year of|supply of|bottle of|case of|worth of|voucher|gift card|
        gift cards|gift voucher|hamper|weekend in|trip to|nights at|nights in|meal for|
        stay for)
      `,
      line: 'A pair of tickets',
      miss: 'A pear for the ticket man',
    },
    {
      pattern: '<price>',
      line: 'Walnut desk $80',
      miss: 'Walnut desk 80 cm',
    },
    {
      pattern: `
        <number> (tickets|copies|books|bags|boxes|prints|mugs|tokens|nfts|spots|wl|whitelist|
        eth|usdt|sol|btc)
      `,
      line: '3 mugs',
      miss: '3 moths',
    },
    {
      pattern: '_ giveaway',
      line: 'Our giveaway',
      miss: 'Give it away',
    },
    {
      pattern: '(raffle|draw|giveaway|competition) (for|of) _',
      line: 'A raffle for bees',
      miss: 'A ruffle for bees',
    },
  ],
} satisfies PhraseList;

/** Who may take part. */
export const entrants = {
  note: 'A place, an age or a group, or that there is no limit.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        (uk|u.k.|us|usa|u.s.|eu|ireland|roi|canada|australia|nz|gb|local|members|subscribers|
        customers|students|residents|mainland|staff|adults|readers|followers) (only|residents|
        entries|entrants|and ireland|& ireland|addresses|postcodes)
      `,
      line: 'UK only',
      miss: 'The UK is an island',
    },
    {
      pattern: `
        (open to|open for|residents of|living in|based in|shipping to|ships to|anyone|
        everyone|everybody|worldwide|world-wide|world wide|international|internationally|
        anywhere|global|no purchase|no age limit|all ages|all welcome|eligible|eligibility)
      `,
      line: 'Open to all ages',
      miss: 'Open the gate',
    },
    {
      pattern: '(over|aged|ages|age|under) (<number>|sixteen|eighteen|sixteens|eighteens)',
      line: 'Over 18',
      miss: 'Over the hill',
    },
    {
      pattern: '(must be|you must|only for|for our|for all) _',
      line: 'You must be here',
      miss: 'The mist is here',
    },
  ],
} satisfies PhraseList;

/** Where the full terms are. */
export const terms = {
  note: 'The terms are mentioned, so a reader can look them up.',
  source: TERMS,
  phrases: [
    {
      pattern: `
        (ts and cs|t's and c's|terms|tcs|terms and conditions|full rules|rules|conditions|
        details|small print)
      `,
      line: 'Terms apply',
      miss: 'The term ends',
    },
  ],
} satisfies PhraseList;

/** Mentions of draws that are over or somebody else's. */
export const otherDraws = {
  note: 'A winner is named, the writer won or lost, or a warning is given.',
  source: 'usage',
  phrases: [
    {
      pattern: '(congratulations|congrats|well done) (to)?',
      line: 'Congratulations',
      miss: 'Calculations',
    },
    {
      pattern: `
        (i|we|he|she|they|she's|he's|i've|i just|we just|just) (won|entered|never win|
        never won|didn't win|lost)
      `,
      line: 'She won',
      miss: 'She went',
    },
    {
      pattern: `
        (the winner is|the winners are|our winner|our winners|winner of|winners of|has won|
        have won|was won|were won|is won by)
      `,
      line: 'The winner is Ann',
      miss: 'The winter is long',
    },
    {
      pattern: `
        (scam|fake giveaway|fake giveaways|beware|phishing|fraud|report them|is closed|
        are closed|now closed|has ended|have ended|has closed|entries are in)
      `,
      line: 'It is a scam',
      miss: 'It is a scan',
    },
    {
      pattern: `
        (thanks|thank you) (to everyone|to all|everyone) (who)? (entered|who entered|
        for entering)
      `,
      line: 'Thanks to everyone who entered',
      miss: 'Thanks to everyone who came',
    },
    {
      pattern: '(nobody|no one|who|never) _? (wins|won)',
      line: 'Nobody ever wins',
      miss: 'Nobody ever winks',
    },
  ],
} satisfies PhraseList;
