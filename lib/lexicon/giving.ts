import type { PhraseList } from './types';

/** Offers of help to whoever reads. */
export const helpOffers = {
  note: 'The writer puts time or knowledge at the reader’s service.',
  source: 'seed 003: give help and knowledge; seed 004: solve problems',
  phrases: [
    '(happy|glad|here|pleased) to (help|answer|assist|explain|sort this out|look into it|look into this|take a look)',
    '(ask|send) us _? _? (anything|your questions|any questions|questions)',
    "(we|i) (can|could|will|would|'ll) (help|sort this out|look into it|look into this|take a look|fix this|put this right|make this right)",
    "(we|i|we're|i'm) (are|am)? (looking|checking) into (it|this|that)",
    '(how|what) can (we|i) (help|do for you)',
    'if you (need|want) (any)? (help|advice|a hand|support)',
  ],
} satisfies PhraseList;

/** Things a reader can use, told or linked. */
export const usefulThings = {
  note: 'What follows is of use without a purchase: how-to, reasons, figures, times.',
  source: 'seed 000: small pieces of what matters; seed 003: give information',
  phrases: [
    '(how|where|when) to _ _',
    '(a|our|the|this|short|quick|free|simple|handy)? (guide|tips|tutorial|walkthrough|checklist|recipe|explainer|cheat sheet|faq) (to|for|on|about|how|that|:)',
    '(<number>|a few|some|our) (tips|ways|things|reasons|lessons|ideas|mistakes|steps) (to|for|that|we|you|on|about)',
    "(here is|here are|here's) (how|why|what|when|where|a|the|our)",
    '(we|i) (learned|learnt|found|measured|tested|compared|asked|looked at|mapped|counted)',
    '(did you know|fun fact|pro tip|tip of the day|good to know)',
  ],
} satisfies PhraseList;

/** Thanks that say for what. */
export const thanksWithReason = {
  note: 'Thanks with a reason builds a relationship; thanks alone is a habit.',
  source: 'seed 002, comment: a thank-you after a transaction; seed 003: feedback',
  phrases: [
    '(thank you|thanks|thankyou|ty|thx|many thanks|big thanks|huge thanks|cheers) _? _? _? (for|to)',
    '(grateful|thankful) (for|to)',
    '(shout out|shoutout|kudos|credit|hat tip|h/t|props) (to|for)',
  ],
} satisfies PhraseList;

/** Talk of the account's own wares without pressing anybody. */
export const ownWares = {
  note: 'No hard sell, but still about what the account sells; many of these in a row tire readers.',
  source:
    'seed 003: speak of more than your own wares; seed 004: rates and prices alone help nobody',
  phrases: [
    '(our|my) (new|newest|latest|best-selling|bestselling|award-winning|signature|upcoming|very own) _',
    '(introducing|presenting|announcing|unveiling|meet) (our|my|the new|the all-new)',
    '(now|also|finally|back) (available|in stock|in store|in stores|on sale|in our shop)',
    "(we|we've|i|i've) (have|just)? (just)? (launched|released|restocked|added) _",
    '(available|on sale|out|in shops|in stores) (now|today|everywhere)',
  ],
} satisfies PhraseList;
