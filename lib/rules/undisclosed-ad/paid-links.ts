import type { PhraseList } from '@/lib/lexicon/types';

/** Codes and links that pay whoever shares them. A shop's own code ("use code SPRING") is not one. */
export const payingCodes = {
  note: 'The writer’s personal code or link: sales and sign-ups by it are counted for them.',
  source:
    'FTC, "Disclosures 101 for Social Media Influencers"; CMA, "Hidden ads"; usage of affiliates',
  phrases: [
    {
      pattern: `
        (use|using|with|enter|via|through|apply|try|grab|take) (my|mine) _? _? (code|link|
        promo code|referral|invite code|invite link|invite)
      `,
      line: 'Use my code SAVE20',
      miss: 'The code has a bug',
    },
    {
      pattern: `
        my (referral|affiliate|affiliated|discount|promo|promotional|coupon|creator|partner|
        invite|ambassador) (code|link|codes|links|page)
      `,
      line: 'My partner link',
      miss: 'The partner link',
    },
    {
      pattern: `
        (code|promo code|discount code|coupon code) _ (for|gets you|gives you|saves you|at|on|
        to get|to save)? <percent>? (off)? (at|on|from|with|of)? (your order at|
        your order from|everything at|everything from)? <mention>
      `,
      line: 'Code LENA10 at @thermosco',
      miss: 'Code of the sea',
    },
    {
      pattern: `
        (sign up|sign-up|signup|join|register|shop|order|buy|download|book|subscribe|start|
        trade|deposit) (with|through|via|using|from|by) my (link|code|page|store|storefront)
      `,
      line: 'Sign up with my link',
      miss: 'Sign up at the hall',
    },
    {
      pattern: `
        (shop|see|find) my (ltk|liketoknowit|storefront|amazon storefront|amazon list|
        amazon finds|favorites on amazon)
      `,
      line: 'Shop my LTK',
      miss: 'Shop at the mill',
    },
  ],
} satisfies PhraseList;

/** Things that a firm gave away to be shown. */
export const gifts = {
  note: 'Something given in order to be shown is a payment. Thanks for a replacement, a link or a stage are not, so the thing must be named.',
  source:
    'FTC, "Disclosures 101 for Social Media Influencers": free products are a tie to the brand',
  phrases: [
    {
      pattern: `
        (thanks|thank you|thx|ty|shout out|shoutout|cheers) (so much|again|a lot)? (to|for)?
        <mention> (so much|again)? for (sending|gifting|hooking) (me|us)? (up)? (with)? _? _?
        _? (goodies|samples|freebies|outfit|dress|bundle|hamper|care package|gift box|
        gift bag|to try|to try out|to test|to review|to wear|for review)
      `,
      line: 'Thanks @mill for sending me these boots to review',
      miss: 'Thanks @mill for the boots',
    },
    {
      pattern: `
        (thanks|thank you|thx|ty|shout out|shoutout|cheers) (so much|again|a lot)? (to|for)?
        <mention> (so much|again)? for (gifting|the pr|the goodies|the goodie bag|
        the freebies|the gift box|the free) _?
      `,
      line: 'Thanks @mill for the free wool',
      miss: 'Thanks @mill for the wool',
    },
    {
      pattern: `
        <mention> (just|kindly|very kindly|recently|was kind enough to)? (sent|send|gave|
        gifted) (me|us) (a|an|some|this|these|their|the) (free|new|pr|goodie|gift) _?
      `,
      line: '@mill sent us a new box',
      miss: '@mill sent us home',
    },
    {
      pattern: `
        <mention> (just|kindly|very kindly|recently)? (sent|gave|posted) (me|us) _? _? _? _? (to try|to try out|to test|
        to review|to wear|for review)
      `,
      line: '@mill kindly sent us this scarf to try',
      miss: '@mill sent us the forms to fill in',
    },
    {
      pattern: '<mention> (just|kindly|very kindly|recently)? gifted (me|us)',
      line: '@mill gifted me a scarf',
      miss: '@mill is a gifted potter',
    },
    {
      pattern: '(my|our|this) (new|latest|first)? (pr box|pr package|pr haul)',
      line: 'My new PR box',
      miss: 'My new box',
    },
  ],
} satisfies PhraseList;

/** Marks that readers understand as "advert". */
export const marks = {
  note: 'One word that says that the post is paid for; it counts only in the right place.',
  source:
    'X, paid partnerships policy (posts carry #ad); FTC, "Disclosures 101"; ASA/CAP, "Recognising ads"; read 2026-11-28',
  phrases: [
    {
      pattern: `
        (#ad|#ads|#advert|#advertisement|#advertising|#paidad|#paid|#sponsored|#sponsoredpost|
        #paidpartnership|#paidpartner|#paidpromotion|#commissionsearned|#commissionearned|
        #werbung|#anzeige)
      `,
      line: 'Lamp #ad',
      miss: 'Lamp #add',
    },
  ],
} satisfies PhraseList;

/** Words with which a sentence says who pays. */
export const disclosureWords = {
  note: 'Said in a phrase, an advert, a gift or a commission is understood wherever it stands.',
  source:
    'FTC, "Disclosures 101 for Social Media Influencers"; ASA/CAP, "Recognising ads: Social media"',
  phrases: [
    {
      pattern: `
        (ad|advert|advertisement|advertorial|sponsored|sponsor|sponsors|sponsorship|
        commission|commissions|kickback)
      `,
      line: 'Sponsored',
      miss: 'Spun red',
    },
    {
      pattern:
        '(paid|commercial) (partnership|promotion|post|partner|ad|collaboration|collab|content)',
      line: 'Paid partnership',
      miss: 'Paid leave for partners',
    },
    {
      pattern: `
        (complimentary|free of charge|at no charge|for free|press sample|press copy|
        review copy|review copies|advance copy|review unit|pr sample|on loan|
        advance reader copy|galley|proof copy|arc)
      `,
      line: 'It was free of charge',
      miss: 'It was full of charm',
    },
    {
      pattern: `
        (in partnership with|in collaboration with|in collab with|partnered with|
        brand ambassador|ambassador for|on behalf of|i work for|i work at|we both get|
        we each get|both of us get|you and i both|i earn|i may earn|i get|i make|earns me|
        gets me|gives me|helps me earn|supports me|supports the show|supports the podcast|
        no affiliation|not affiliated|not sponsored|not an ad|not paid|bought it myself|
        bought with my own)
      `,
      line: 'In partnership with a mill',
      miss: 'A partner in the mill',
    },
    {
      pattern: `
        (my employer|my company|my own company|where i work|i am employed|my day job|
        my colleagues|my job at|my team at|our team at|my boss)
      `,
      line: 'My employer is kind',
      miss: 'The employer is kind',
    },
  ],
} satisfies PhraseList;

/** Weak marks of advertising without another meaning. */
export const weakMarks = {
  note: 'Found too weak: readers outside the trade do not know that they mean money.',
  source:
    'FTC, "Disclosures 101" (#sp, #spon, #partner, "Thanks @brand"); ASA, "Recognising ads" (#gifted, #aff, affiliate); read 2026-11-28',
  phrases: [
    {
      pattern: `
        (#spon|#gifted|#prgifted|#giftedbybrand|#prsample|#prproduct|#aff|#affiliate|
        #affiliatelink|#affiliatelinks|#affiliates|#brandambassador|#brandpartner|
        #partnerpost)
      `,
      line: 'Lamp #gifted',
      miss: 'Lamp #lifted',
    },
    {
      pattern: '(affiliate|affiliated|aff) (link|links|code|codes)',
      line: 'An affiliate link',
      miss: 'A link in the chain',
    },
  ],
} satisfies PhraseList;

/** Marks that are also ordinary tags. */
export const doubtfulMarks = {
  note: 'These may also mean a meeting, a dance, a diplomat: they mean "paid" only where goods are shown or praised.',
  source: weakMarks.source,
  phrases: [
    {
      pattern: `
        (#sp|#collab|#collaboration|#partner|#partners|#partnership|#ambassador|#pr|#promo|
        #promoted)
      `,
      line: 'Lamp #collab',
      miss: 'Lamp #cola',
    },
    {
      pattern: '(gifted|affiliate|affiliates|affiliated)',
      line: 'It was gifted',
      miss: 'It was lifted',
    },
  ],
} satisfies PhraseList;

/** How somebody who was paid praises goods. */
export const praiseOfGoods = {
  note: 'The writer has, wears or uses what a company makes, and likes it.',
  source: 'FTC, "Disclosures 101 for Social Media Influencers": endorsements',
  phrases: [
    {
      pattern:
        '(my|these|this|the) (new|latest|favourite|favorite) _? _? _? _? (from|by) <mention>',
      line: 'My new boots from @mill',
      miss: 'My new boots',
    },
    {
      pattern: `
        (loving|obsessed with|in love with|hooked on|wearing|rocking|using|trying|trying out|
        testing|swear by) (my|the|these|this|their|all the|<mention>)
      `,
      line: 'Wearing the boots',
      miss: 'Tearing the boots',
    },
    {
      pattern: '(love|adore) (my|these|this|their) _? _? _? _? (from|by) <mention>',
      line: 'Love my boots from @mill',
      miss: 'Love my boots',
    },
    {
      pattern: '(thanks|thank you|thx|ty|cheers) (so much|again|a lot)? (to|for)? <mention>',
      line: 'Thanks to @mill',
      miss: 'Hanks of wool for @mill',
    },
  ],
} satisfies PhraseList;

/** How somebody describes a thing that they were given to try in public. */
export const trials = {
  note: 'The writer tells readers of trying the goods; with "Thanks @brand" beside it, a gift is likely.',
  source: 'FTC, "Disclosures 101 for Social Media Influencers": endorsements, "Thanks @brand"',
  phrases: [
    {
      pattern: `
        (my|our|an|a) (honest|full|quick|short|first|long|detailed|unboxing|video)? (review|verdict|view|
        opinion|impressions|unboxing) (of|on) (the|my|this|these|their|<mention>)
      `,
      line: 'My honest review of the lamp',
      miss: 'My honest answer to the mayor',
    },
    {
      pattern: `
        (week|weeks|days|month|months|mornings|nights|evenings|hours|kilometres|km|miles) (with|in|on) (the|
        my|these|this) (new|latest|brand new)
      `,
      line: 'Three weeks with the new lamp',
      miss: 'Three weeks with the old dog',
    },
  ],
} satisfies PhraseList;

/** Thanks to a firm, which do not tell ordinary readers about money. */
export const thanksToFirms = {
  note: 'Counts only beside a trial of the goods: most thanks come from customers.',
  source: 'FTC, "Disclosures 101 for Social Media Influencers": "Thanks @brand" is not enough',
  phrases: [
    {
      pattern: '(thanks|thank you|thx|ty|cheers) (so much|again|a lot)? (to)? <mention>',
      line: 'Thanks to @mill',
      miss: 'Hanks of wool for @mill',
    },
  ],
} satisfies PhraseList;

/** Praise for a firm or its products. */
export const praiseOfFirms = {
  note: 'Praise that a reader takes for a customer’s.',
  source:
    '16 CFR 255.5 (2023-07-26): a tie of employment is disclosed where readers do not expect it',
  phrases: [
    {
      pattern: `
        (best|greatest|finest|favourite|favorite|amazing|brilliant|fantastic|excellent|superb|
        awesome|incredible|wonderful|love|loving|loved|obsessed|recommend|recommended|
        game changer|game-changer|life saver|lifesaver|can't beat|so good|top notch|delicious|
        must have|must-have|worth every)
      `,
      line: 'The best boots',
      miss: 'The bent boots',
    },
  ],
} satisfies PhraseList;

/** Hosts whose links pay whoever shares them; subdomains count too. */
export const affiliateHosts: readonly string[] = [
  'amzn.to',
  'rstyle.me',
  'liketk.it',
  'shopltk.com',
  'ltk.app.link',
  'shop-links.co',
  'go.magik.ly',
  'prf.hn',
  'awin1.com',
  'shareasale.com',
  'shrsl.com',
  'linksynergy.com',
  'skimresources.com',
  'viglink.com',
  'anrdoezrs.net',
  'dpbolvw.net',
  'jdoqocy.com',
  'kqzyfj.com',
  'tkqlhce.com',
  'pxf.io',
  'sjv.io',
  'howl.me',
  'bhpho.to',
];

/** Query parameters that name who is paid for the visit. */
export const affiliateParameters: readonly string[] = [
  'aff',
  'affid',
  'aff_id',
  'affiliate',
  'affiliate_id',
  'aff_code',
  'aff_sub',
  'awinaffid',
  'refcode',
  'ref_code',
  'ref_id',
  'referral',
  'referralcode',
  'referral_code',
  'referrer_id',
  'invite_code',
  'invitecode',
];

/** Parameters that name either the payee or only the place of the link ("?ref=twitter"). */
export const doubtfulParameters: readonly string[] = ['ref', 'via'];

/** Values with which such a parameter names a place, a part of the site or a branch, and not a payee. */
export const placeValue =
  /^(?:$|[a-z]{1,3}$|\d{1,4}$|twitter|tw[_-]?src|t\.co|social|share|web|home|nav|menu|footer|header|email|newsletter|app|mobile|facebook|instagram|linkedin|reddit|producthunt|google|search|blog|post|article|main|master|develop|heads|refs|pe?_|nb_sb|sr_|cm_|dp_)/;

/** The id of an Amazon associate, which ends in a number for the country: "tag=somebody-20". */
export const associateTag = /^[\w-]+-\d\d$/;

/** Values of "utm_medium" and similar parameters that say so openly. */
export const affiliateCampaign = /affiliate|influencer|ambassador|referral|sponsor/;
