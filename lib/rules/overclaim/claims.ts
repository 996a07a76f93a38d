import type { PhraseList } from '@/lib/lexicon/types';

/** Promises that nobody can keep for every reader. */
const guarantees = {
  note: 'Every reader is promised a result, safety or profit. A money-back guarantee and a warranty can be kept, so they are not here.',
  source:
    'UK CAP Code 3 (misleading advertising); FTC, "Advertising Substantiation"; language of advertisements',
  phrases: [
    {
      pattern: `
        (results|success|satisfaction|profit|profits|returns|happiness|quality|savings|
        delivery|freshness|approval) (is|are|100%)? (100%|fully|absolutely)? guaranteed
      `,
      line: 'Results guaranteed',
      miss: 'The results are here',
    },
    {
      pattern: `
        guaranteed (results|success|satisfaction|profit|profits|returns|income|approval|
        winner|winners|to work|to sell|to win|to double|to make you|to change|to save|
        to please|to get you|to love|you will|you'll)
      `,
      line: 'Guaranteed results',
      miss: 'Guaranteed by law',
    },
    {
      pattern: `
        (we|i) (can|absolutely|personally|fully|hereby)? guarantee (you|that|it|results|
        success|you'll|you will|every|the best|the lowest|your|100%)
      `,
      line: 'We guarantee it',
      miss: 'The guarantee is long',
    },
    {
      pattern: `
        (100%|100 %) (safe|secure|effective|risk-free|risk free|foolproof|accurate|reliable|
        bug-free|unhackable)
      `,
      line: '100% safe',
      miss: '100 safes',
    },
    {
      pattern:
        '100% (success|customer satisfaction|satisfaction|success rate|accuracy|uptime|results)',
      line: '100% satisfaction',
      miss: '100% wool',
    },
    {
      pattern: '(risk-free|risk free) (profit|profits|investment|investing|returns|income)',
      line: 'Risk-free profits',
      miss: 'Risk-free for dogs',
    },
    {
      pattern: `
        (never|cannot|can never|will never) (fails|fail|go wrong|goes wrong|lets you down|
        let you down|disappoints|disappoint)
      `,
      line: 'It never fails',
      miss: 'It never snows',
    },
    {
      pattern: '(works|it works|working) (every|each) (single)? time',
      line: 'It works every time',
      miss: 'It rains every time',
    },
    {
      pattern: `
        (you|you'll) (cannot|can't|cant|can not|will never|never) (lose|fail|go wrong) with
        (us|our|this|my)
      `,
      line: "You can't go wrong with us",
      miss: "You can't go with us",
    },
  ],
} satisfies PhraseList;

/** Claims to be the first or best of the world, of the market or of all. */
const superlatives = {
  note: 'A rank that readers cannot check. People and feelings ("the best customers", "best day") are excluded by `rankedOtherwise`.',
  source: 'UK CAP Code 3.32 to 3.38 (comparisons); language of advertisements',
  phrases: [
    {
      pattern: `
        (the|our)? (world's|nation's|country's|planet's|industry's|market's) (best|greatest|
        finest|leading|favorite|favourite|most|safest|fastest|healthiest|tastiest|cheapest|
        easiest|smartest) _
      `,
      line: "The world's best bread",
      miss: 'The world has bread',
    },
    {
      pattern: `
        (the)? (best|greatest|finest|tastiest|safest|smartest|healthiest|cheapest|most _) _?
        _? _? (in the world|on the planet|in the universe|on earth|in the industry|
        in the business|on the market|in town|money can buy|of all time|anywhere)
      `,
      line: 'The best bread in the world',
      miss: 'The best bread for toast',
    },
    {
      pattern: `
        (the|our|your)? (#1|number one|number 1|no. 1|no.1|no 1) (rated|trusted|selling|
        recommended)? (choice|source|destination|provider|brand|app|platform|place|company|
        agency|tool|service|solution|supplier|shop|store|product|website|site|marketplace|
        software|salon|bakery|restaurant|gym|dealer|dealership|realtor|studio|plumber|course|
        training)
      `,
      line: 'Your #1 choice',
      miss: 'Your first choice',
    },
    {
      pattern: `
        (unbeatable|unrivalled|unrivaled|unmatched|unparalleled) (price|prices|quality|
        service|value|taste|flavour|flavor|selection|results|performance|experience|deals|
        rates|comfort|speed|range)
      `,
      line: 'Unbeatable prices',
      miss: 'Beaten eggs',
    },
    {
      pattern: `
        (is|are|quality|prices|service|taste) (simply|truly|just|still)? (unbeatable|
        unrivalled|unrivaled|unmatched|unparalleled|second to none)
      `,
      line: 'Our service is unbeatable',
      miss: 'Our service is at noon',
    },
    {
      pattern: `
        (nobody|no one|no-one|nothing) (else)? (does it better|makes it better|
        bakes it better|beats us|beats ours|beats our _|comes close to us|
        comes close to our _|can match us|can match our _)
      `,
      line: 'Nobody does it better',
      miss: 'Nobody does it',
    },
  ],
} satisfies PhraseList;

/** Impossible effects. */
const miracles = {
  note: 'Cures, instant change and money from nowhere.',
  source:
    'FTC, "Gut Check: A Reference Guide for Media on Spotting False Weight Loss Claims"; language of advertisements',
  phrases: [
    {
      pattern: `
        (miracle|magic|magical|wonder) (cure|cures|cream|pill|pills|product|drink|diet|
        formula|remedy|serum|oil|solution|drops|tea|ingredient)
      `,
      line: 'A miracle cure',
      miss: 'A cure for ham',
    },
    {
      pattern: `
        (cures|cure|heals|reverses|eliminates|melts) (all|any|every|cancer|diabetes|anxiety|
        depression|arthritis|acne|ageing|aging|fat|belly fat|wrinkles|insomnia|any disease|
        everything)
      `,
      line: 'It cures cancer',
      miss: 'It cures ham',
    },
    {
      pattern: `
        (will|can|going to|gonna|to) (change|transform|revolutionize|revolutionise) your
        (life|business|skin|body|career|finances|health|home) (forever|overnight|instantly|
        in _ days|in days|completely|in minutes)
      `,
      line: 'It will change your life forever',
      miss: 'It will change your tyre',
    },
    {
      pattern: '(instant|overnight|effortless) (results|success|wealth|weight loss|profits|riches)',
      line: 'Instant results',
      miss: 'Instant soup',
    },
    {
      pattern: '(once in a lifetime|once-in-a-lifetime) (offer|opportunity|deal|chance|investment)',
      line: 'A once in a lifetime offer',
      miss: 'Once in a while, an offer',
    },
  ],
} satisfies PhraseList;

/** Kinds of overclaims by their message, most important first. */
export const claims = [
  { kind: 'miracle', list: miracles },
  { kind: 'guarantee', list: guarantees },
  { kind: 'superlative', list: superlatives },
] as const;

/** Words that show that the claim is about something of the writer's own. */
export const ownThing = {
  note: 'The first person, or a link or direction to the thing; otherwise the claim is about somebody else’s.',
  source: 'English grammar',
  phrases: [
    {
      pattern: "(we|we're|we've|we'll|our|ours|us|my)",
      line: 'We bake',
      miss: 'They bake',
    },
    {
      pattern: `
        (try|taste|get|grab|order|shop|buy|book|visit|join|choose|discover|download|enjoy|
        experience|come) (the|our|a|your|to|in|for|it|this|now|today|us)
      `,
      line: 'Try our soup',
      miss: 'A tray of soup',
    },
    {
      pattern: 'your (#1|number one|number 1|no. 1|no.1|no 1)',
      line: 'Your #1 baker',
      miss: 'Your first baker',
    },
    {
      pattern: '(home|makers|maker) of',
      line: 'Home of rye',
      miss: 'Home by rye',
    },
    {
      pattern: `
        (get|order|book|buy|sign up|call|dm|invest|start|enroll|enrol) (yours|now|today|here|
        us|me|one)
      `,
      line: 'Book now',
      miss: 'A book of now',
    },
  ],
} satisfies PhraseList;

/** Words that make a rank a feeling, a thanks, a game or the verdict of a named source. */
export const rankedOtherwise = {
  note: 'Awards and lists with a source can be checked; sport has tables; praise of people is kind; a joke promises nothing; an aim is not yet a claim.',
  source: 'seed 000 asks for transparent communication, which none of these offends',
  phrases: [
    {
      pattern: `
        (voted|named|rated|ranked|awarded|won|wins|winning|winner|award|awards|shortlisted|
        nominated|certified|according to|survey|ranking|rankings|list|poll|tripadvisor|
        gartner|forbes|michelin|guinness|readers|study|studies|trial|trials|report)
      `,
      line: 'We were voted best',
      miss: 'We were the best',
    },
    {
      pattern: `
        (fan|fans|follower|followers|customer|customers|community|team|teams|staff|crew|
        people|volunteers|members|guests|job|mum|mom|dad|family|friends|friend|husband|wife|
        boss|kid|kids|son|daughter|feeling|day|night|weekend|year|birthday|students|teachers|
        nurses|colleagues|supporters|audience|city|country|crowd|person|man|woman|human|dog|
        cat)
      `,
      line: 'The best fans',
      miss: 'The best pans',
    },
    {
      pattern: `
        (song|single|album|chart|charts|billboard|seed|league|season|game|match|player|
        players|keeper|goalkeeper|striker|squad|coach|goal|goals|race|tour|draft|olympic|
        champion|champions|championship|cup|playoffs|nba|nfl|mlb|fifa|ufc|tennis|golf|score|
        scored)
      `,
      line: 'The best song',
      miss: 'The best sand',
    },
    {
      pattern: '(lol|lmao|haha|hahaha|imo|imho|jk|😂|🤣|😜|😉)',
      line: 'Best ever lol',
      miss: 'Best ever',
    },
    {
      pattern: `
        (aim|aims|aiming|mission|dream|dreams|vision|hope|hopes|hoping|want|wants|strive|
        strives|trying|working) (is|are)? (to|for|of)
      `,
      line: 'We aim to be first',
      miss: 'We came to be first',
    },
    {
      pattern: '(had|ate|saw|watched|visited|went|been|love|loved|tried|found|think|believe)',
      line: 'We tried it',
      miss: 'We dried it',
    },
    {
      pattern: '(why|what|which|whether|one of|among|some of|arguably|maybe|perhaps|probably)',
      line: 'Perhaps the best',
      miss: 'The best',
    },
  ],
} satisfies PhraseList;

/** Words that show that a promise is doubted, reported of others, required by law or trivial. */
export const promisedOtherwise = {
  note: 'A warning, a law or a smile does not promise a result of the writer’s own.',
  source: 'seed 000 asks for transparent communication, which none of these offends',
  phrases: [
    {
      pattern: `
        (scam|scams|scammer|scammers|beware|avoid|nothing|nobody|no such thing|myth|claim|
        claims|claiming|claimed|promise|promises|promised|they|he|she|you're told|sounds|
        doubt|isn't|not|never trust|fake)
      `,
      line: 'It is a myth',
      miss: 'It is a moth',
    },
    {
      pattern: `
        (money back|money-back|refund|warranty|law|legal|right|rights|constitution|government|
        income|wage|seat|seats|spot|place|minimum)
      `,
      line: 'A full refund',
      miss: 'A full round',
    },
    {
      pattern: '(laugh|smile|cry|giggle|hungry|grin|tears|fun|lol|lmao|haha|hahaha|jk|😂|🤣|😜|😉)',
      line: 'It made me laugh',
      miss: 'It made me late',
    },
    {
      pattern: '(want|wants|wish|need|needs|looking for|hope|hoping|if only) _? _?',
      line: 'We want it',
      miss: 'We went',
    },
  ],
} satisfies PhraseList;
