import type { PhraseList } from './types';

/** Offers of help to all readers. */
export const helpOffers = {
  note: 'The writer offers readers time or knowledge.',
  source: 'seed 003: give help and knowledge; seed 004: solve problems',
  phrases: [
    {
      pattern: `
        (happy|glad|here|pleased) to (help|answer|assist|explain|sort this out|look into it|
        look into this|take a look)
      `,
      line: 'Happy to help with the form',
      miss: 'Happy with the form',
    },
    {
      pattern: '(ask|send) us _? _? (anything|your questions|any questions|questions)',
      line: 'Ask us anything about soil',
      miss: 'Ask the baker about soil',
    },
    {
      pattern: `
        (we|i) (can|could|will|would|'ll) (help|sort this out|look into it|look into this|
        take a look|fix this|put this right|make this right)
      `,
      line: 'We can help with the form',
      miss: 'We can hear the drum',
    },
    {
      pattern: "(we|i|we're|i'm) (are|am)? (looking|checking) into (it|this|that)",
      line: 'We are looking into it',
      miss: 'We are looking at the sea',
    },
    {
      pattern: '(how|what) can (we|i) (help|do for you)',
      line: 'How can we help?',
      miss: 'How can it be noon?',
    },
    {
      pattern: 'if you (need|want) (any)? (help|advice|a hand|support)',
      line: 'If you need help with the form, come on Monday',
      miss: 'If you need milk, come on Monday',
    },
  ],
} satisfies PhraseList;

/** Useful things for readers, explained or linked. */
export const usefulThings = {
  note: 'What follows is useful without buying anything: how-to, reasons, figures, times.',
  source: 'seed 000: small pieces of what matters; seed 003: give information',
  phrases: [
    {
      pattern: '(how|where|when) to _ _',
      line: 'How to mend a kettle',
      miss: 'How kind of you to come',
    },
    {
      pattern: `
        (a|our|the|this|short|quick|free|simple|handy)? (guide|tips|tutorial|walkthrough|
        checklist|recipe|explainer|cheat sheet|faq) (to|for|on|about|how|that|:)
      `,
      line: 'A short guide to pruning roses',
      miss: 'The guide dog is asleep',
    },
    {
      pattern: `
        (<number>|a few|some|our) (tips|ways|things|reasons|lessons|ideas|mistakes|steps) (to|
        for|that|we|you|on|about)
      `,
      line: 'Five tips to keep bread fresh',
      miss: 'Five loaves for the fair',
    },
    {
      pattern: "(here is|here are|here's) (how|why|what|when|where|a|the|our)",
      line: "Here's how the lock works",
      miss: 'Here comes the lock keeper',
    },
    {
      pattern:
        '(we|i) (learned|learnt|found|measured|tested|compared|asked|looked at|mapped|counted)',
      line: 'We tested six glues on wet wood',
      miss: 'Six glues stood on wet wood',
    },
    {
      pattern: '(did you know|fun fact|pro tip|tip of the day|good to know)',
      line: 'Did you know that owls swim?',
      miss: 'Did she know the owl?',
    },
  ],
} satisfies PhraseList;

/** Thanks with a reason. */
export const thanksWithReason = {
  note: 'Thanks with a reason builds a relationship; thanks alone is a habit.',
  source: 'seed 002, comment: a thank-you after a transaction; seed 003: feedback',
  phrases: [
    {
      pattern: `
        (thank you|thanks|thankyou|ty|thx|many thanks|big thanks|huge thanks|cheers) _? _? _?
        (for|to)
      `,
      line: 'Thank you all for the photos',
      miss: 'All the photos are up',
    },
    {
      pattern: '(grateful|thankful) (for|to)',
      line: 'Grateful for every hour you gave',
      miss: 'Every hour counts',
    },
    {
      pattern: '(shout out|shoutout|kudos|credit|hat tip|h/t|props) (to|for)',
      line: 'Hat tip to @annbee for the timetable',
      miss: 'The hat is on the timetable',
    },
  ],
} satisfies PhraseList;

/** Mentions of the account's own products without pressure. */
export const ownWares = {
  note: 'Not a hard sell, but still about what the account sells; many of these in a row tire readers.',
  source:
    'seed 003: speak of more than your own wares; seed 004: rates and prices alone help nobody',
  phrases: [
    {
      pattern: `
        (our|my) (new|newest|latest|best-selling|bestselling|award-winning|signature|upcoming|
        very own) _
      `,
      line: 'Our new chairs are made of oak',
      miss: 'Our chairs are made of oak',
    },
    {
      pattern: '(introducing|presenting|announcing|unveiling|meet) (our|my|the new|the all-new)',
      line: 'Introducing our head gardener, Ada',
      miss: 'Our head gardener is Ada',
    },
    {
      pattern:
        '(now|also|finally|back) (available|in stock|in store|in stores|on sale|in our shop)',
      line: 'Wire strippers are back in stock',
      miss: 'The stock is in the pot',
    },
    {
      pattern: "(we|we've|i|i've) (have|just)? (just)? (launched|released|restocked|added) _",
      line: 'We just launched a map of benches',
      miss: 'We just saw a map of benches',
    },
    {
      pattern: '(available|on sale|out|in shops|in stores) (now|today|everywhere)',
      line: 'The album is out now',
      miss: 'The cat is out of the bag',
    },
  ],
} satisfies PhraseList;
