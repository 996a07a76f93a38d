import type { PhraseList } from './types';

/** Orders to spend money. */
export const purchaseOrders = {
  note: 'Imperatives of buying. Verbs that are also nouns are listed with a word that can only follow a verb.',
  source: 'seed 003: followers are not there to be sold to; docs/labels.md: buy, order, book',
  phrases: [
    {
      pattern: '(buy|shop|preorder|pre-order) <determiner> _',
      line: 'Shop our winter coats',
      miss: 'The shop sells coats',
    },
    {
      pattern: '(buy|shop|preorder|pre-order)',
      line: 'Buy a lamp',
      miss: 'The buoy has a lamp',
    },
    {
      pattern:
        '(purchase|order|pre order|book|reserve|rent|hire|mint|bid|bet|invest|cop) <determiner>',
      line: 'Book your seat',
      miss: 'Your book is here',
    },
    {
      pattern: '(get|grab|snag|claim|secure|pick up|collect|cop) (yours|ur|urs)',
      line: 'Get yours before midnight',
      miss: 'Yours before midnight, Ada',
    },
    {
      pattern: `
        (get|grab|snag|claim|secure|pick up|buy|order|reserve|book|collect|cop) <determiner>?
        _? <ware>
      `,
      line: 'Get your tickets',
      miss: 'Show your tickets',
    },
    {
      pattern: `
        (get|grab|snag|cop) (it|them|one|some|these|this) (here|now|today|online|while|before|
        at|on|from|for)
      `,
      line: 'Get them here',
      miss: 'Get home by one',
    },
    {
      pattern: '(get|grab|snag|bag|pick up) (a|your) (bargain|steal)',
      line: 'Grab a bargain in Leeds',
      miss: 'A bargain is a bargain',
    },
    {
      pattern: '(get|grab|snag|cop|own) (a|an|your|ur|some|yourself a) <hashtag>',
      line: 'Get a #Foxling today',
      miss: 'A #Foxling came today',
    },
    {
      pattern: '(snap up|bag yourself|grab yourself|nab) (a|an|the|your|one|some|our|these)',
      line: 'Snap up a lamp today',
      miss: 'The lamp is up today',
    },
    {
      pattern: 'stock up',
      line: 'Stock up on water',
      miss: 'The stock is up by noon',
    },
    {
      pattern: '(grab|cop|snag) (it|them|one)',
      line: 'Grab one while warm',
      miss: 'The crab is one of ours',
    },
    {
      pattern: `
        (dm|message|text|inbox|call|whatsapp|email|ring|phone|txt) (me|us|now|today)? to
        (order|book|buy|reserve)
      `,
      line: 'Ring now to book',
      miss: 'Ring the bell now',
    },
    {
      pattern: `
        (you should|you need to|you have to|you must|time to|now is the time to) (buy|order|
        mint|book|shop|get one|grab one|subscribe)
      `,
      line: 'Time to book your seat',
      miss: 'Time to read your book',
    },
    {
      pattern: 'treat yourself',
      line: 'Treat yourself to new boots',
      miss: 'A treat for the dog',
    },
    {
      pattern: `
        (your|ur) (basket|cart|trolley|bag|wishlist) (is|are)? (still)? (waiting|missing you|
        about to expire|expires|misses you|lonely)
      `,
      line: 'Your basket is waiting',
      miss: 'Your bus is waiting',
    },
    {
      pattern: '(place|make) (your|a|an) (bid|bids|offer|offers|order|orders)',
      line: 'Place your order by noon',
      miss: 'A place by your side',
    },
    {
      pattern: '(ape in|ape into|sweep the floor|sweep it|sweep them|get in early|get whitelisted)',
      line: 'Get in early on this coin',
      miss: 'Get up early on Monday',
    },
    {
      pattern: '(load|fill) (up|your|ur) _? (bag|bags)',
      line: 'Load up your bags',
      miss: 'The load is up in the barn',
    },
    {
      pattern: '(own|collect|adopt) (your|one|yours|a piece)',
      line: 'Own your piece of the moor',
      miss: 'Your own piece of cake',
    },
    {
      pattern: 'add (it|them|this|one)? to (your)? (cart|bag|basket)',
      line: 'Add it to your basket',
      miss: 'Put it on your shelf',
    },
    {
      pattern: `
        (use|enter|apply) (my|our|the|this)? (promo|discount|coupon|voucher|referral|invite)?
        code
      `,
      line: 'Use my code FERRY10',
      miss: 'My code has a bug',
    },
    {
      pattern: `
        (tap|click|swipe|visit|link|link below|link in bio|head over|hurry|head) (here|up|us|
        below|link|the link|in bio)? to (shop|buy|order|purchase|mint|pre-order|preorder|book)
      `,
      line: 'Tap here to order',
      miss: 'Tap the glass to order silence',
    },
    {
      pattern: `
        (tap|click|hit|use|follow|check|via|see) (on)? (the|our|my)? link (in|on) (our|my|
        the)? (bio|profile) to (shop|buy|order|purchase|pre-order|preorder|book|get yours|grab
        yours)
      `,
      line: 'Hit the link in our profile to order',
      miss: 'Hit the link in our profile to read',
    },
    {
      pattern: `
        (dm|message|text|inbox|whatsapp|email|call|ring|phone) (me|us)? (on|at)? <number>?
        <number>? <number>? to (place an order|place your order|order|buy|reserve|get yours|secure
        yours|claim yours) (now|yours|one)?
      `,
      line: 'Ring us on 0555 012 to place your order',
      miss: 'Ring us on 0555 012 to sing',
    },
    {
      pattern: `
        (dm|inbox|whatsapp|message) (me|us)? for (price|prices|the price|a price|orders|price
        list|prices and sizes)
      `,
      line: 'Inbox us for prices',
      miss: 'Inbox us for news',
    },
  ],
} satisfies PhraseList;

/** Orders to sign up. */
export const signUpOrders = {
  note: 'Imperatives of signing up: they commit the reader as a purchase does, but are often free.',
  source: 'docs/labels.md: subscribe or sign up',
  phrases: [
    {
      pattern: '(enroll|enrol|subscribe|register|sign up|signup|join)',
      line: 'Join our choir',
      miss: 'The joint choir sings',
    },
    {
      pattern: `
        (become|be) (a|an|our)? (founding|lifetime|vip|premium)? (member|subscriber|vip|
        insider)
      `,
      line: 'Become a founding member of our choir',
      miss: 'He became a member of the choir',
    },
  ],
} satisfies PhraseList;

/** Orders that sell only beside an offer or another order; elsewhere they help or invite. */
export const invitingOrders = {
  note: 'Imperatives that bring a reader into a shop: not a sale in a helpful post, but a sale beside a discount.',
  source: 'usage in adverts; docs/labels.md: stacked calls to act',
  phrases: [
    {
      pattern: `
        (get|grab|snag|save|enjoy|try|take|claim|secure|redeem|receive|score|earn|use|give|
        make)
      `,
      line: 'Grab a chair',
      miss: 'The crab is on a chair',
    },
    {
      pattern: `
        (pick up|download|upgrade|switch|start|unlock|celebrate|come|head|swing by|stop by|
        drop by|pop in|find)
      `,
      line: 'Download the map',
      miss: 'The map is down the hall',
    },
    {
      pattern: `
        (visit|call|click|tap|swipe|check out|check|dm|whatsapp|contact|explore|discover|ask|
        text)
      `,
      line: 'Call us',
      miss: 'The owl calls at night',
    },
    {
      pattern: '(snap up|bag|nab|pocket|lock in)',
      line: 'Snap up a lamp',
      miss: 'The lamp is up',
    },
    {
      pattern: `
        (choose|select|install|experience|pay|refer|deposit|trade|spend|pair|add|treat|dial|
        open|activate|recharge|collect|play|apply)
      `,
      line: 'Choose a cup',
      miss: 'The choice is a cup',
    },
    {
      pattern: '(walk in|drop in|nip in|hop in|bring it in|swing past|pop over)',
      line: 'Nip in and see',
      miss: 'Knit in and see',
    },
  ],
} satisfies PhraseList;

/** Orders to buy that depend on a preceding order. */
export const furtherOrders = {
  note: '"Visit us and shop …": the second imperative shows what the first was for.',
  source: 'docs/labels.md: stacked calls to act',
  phrases: [
    {
      pattern: `
        (and|&|then|to) (shop|buy|preorder|pre-order|order|purchase|mint|subscribe|book)
        <determiner>
      `,
      line: 'Visit us and shop the winter range',
      miss: 'Visit the shop in winter',
    },
    {
      pattern: 'by (buying|purchasing|ordering|minting|subscribing)',
      line: 'Save a forest by buying the record',
      miss: 'A forest by the record shop',
    },
    {
      pattern: '(and|&|then|so) (get yours|grab yours|stock up|shop|save)',
      line: 'Come in and stock up',
      miss: 'Come in and sit down',
    },
  ],
} satisfies PhraseList;

/** Codes and gifts that go with an order. */
export const vouchers = {
  note: 'Only people who sell, or who are paid for referrals, write this.',
  source: 'docs/labels.md: freebie',
  phrases: [
    {
      pattern: `
        (use|using|enter|apply) (my|our|the|this)? (promo|discount|coupon|voucher|referral)?
        code
      `,
      line: 'Use my promo code FERRY10',
      miss: 'My promo code has a bug',
    },
    {
      pattern: '(use|using|enter|with|apply|type) _ at (checkout|check-out|the checkout|the till)',
      line: 'Enter LLAMA at checkout',
      miss: 'Enter by the side door at noon',
    },
    {
      pattern: 'with (the|our)? (promo|discount|coupon|voucher|referral)? code',
      line: 'Save 25% with code OWL',
      miss: 'Save the code for later',
    },
    {
      pattern: '(promo|discount|coupon|voucher|referral) code',
      line: 'My referral code is OWL',
      miss: 'The code of the sea is OWL',
    },
    {
      pattern: '(with|use|using|through|via) (my|our) (referral|ref|affiliate|invite)? link',
      line: 'Book with our link',
      miss: 'Our link is in the chain',
    },
    {
      pattern: `
        free _? _? _? with (every|any|all|each|your) _? _? (purchase|order|orders|booking|
        meal)
      `,
      line: 'Free mug with every booking of two nights',
      miss: 'A free mug if you book two nights',
    },
    {
      pattern: 'with (your|every|any|each) (purchase|order|booking)',
      line: 'A mug with every order',
      miss: 'A mug and every order of merit',
    },
    {
      pattern: 'free (shipping|delivery|postage|p&p) (on|with|over|when|worldwide)',
      line: 'Free delivery on all lamps',
      miss: 'The delivery was on time',
    },
  ],
} satisfies PhraseList;

/** Savings in numbers, offered to the reader. */
export const savingOrders = {
  note: 'Only as an imperative: news and studies report what people save.',
  source: 'docs/labels.md: discount',
  phrases: [
    {
      pattern:
        'save (up to|an extra|an additional|over|at least)? (<percent>|<price>|big|hundreds)',
      line: 'Save £90 on boots',
      miss: 'Save 90 seats for us',
    },
    {
      pattern: `
        get (up to|an extra|an additional|over|at least)? (<percent>|<price>) (off|back|
        cashback)
      `,
      line: 'Get 15% off your frame',
      miss: 'Get off at the next stop',
    },
  ],
} satisfies PhraseList;

/** Discounts for the reader. */
export const discounts = {
  note: 'A reduction as a number: an advert where it is said to all readers.',
  source: 'docs/labels.md: price, discount, freebie',
  phrases: [
    {
      pattern: `
        (last|final) (day|days|hours|weekend) of (the|our) _? (sale|offer|deal|promotion|discount)`,
      line: 'Final weekend of our spring offer',
      miss: 'Final weekend of our spring fair',
    },
    {
      pattern: `
        (half|1/2) off (all|every|everything)`,
      line: 'Half off every lamp until May',
      miss: 'Half of every lamp is brass',
    },
    {
      pattern: `
        (deals|savings|discounts) on (all|our|every|these)`,
      line: 'Savings on every kettle',
      miss: 'Sandwiches on every ferry',
    },
    {
      pattern: '(up to)? <percent> (off|discount|cashback)',
      line: '20% off all lamps',
      miss: '20% of all lamps',
    },
    {
      pattern: '<price> off',
      line: '£10 off your first ride',
      miss: '£10 for your first ride',
    },
    {
      pattern: 'free _? _? _? (for|to) the? (first|next) <number>',
      line: 'Free mug for the first 50',
      miss: 'A mug for the first night',
    },
    {
      pattern: `
        (first|next) <number> _? _? _? _? (get|gets|receive|receives|eat|eats|drink|drinks)
        (a|an|in|their)? free
      `,
      line: 'First 20 guests get a free cup',
      miss: 'First 20 guests stand in line',
    },
    {
      pattern: '(half off|half price) (until|till|til|all|this|today|on)',
      line: 'Plums are half price until Sunday',
      miss: 'Plums are half ripe until Sunday',
    },
    {
      pattern: `
        (bogo|bogof|buy one get one|buy 1 get 1|2 for 1|2-for-1|2-4-1|241|two for one|
        get one free|get 1 free)
      `,
      line: 'Members get 2 for 1 tickets all week',
      miss: 'Members get 2 seats all week',
    },
    {
      pattern: `
        (you|you'll|you can|and|to|members|customers) save (up to|an extra|an additional|over|
        at least)? (<percent>|<price>|big|hundreds)
      `,
      line: 'Book by May and save £90',
      miss: 'Book by May and bring £90',
    },
    {
      pattern: 'everything must go',
      line: 'Everything must go this week',
      miss: 'Everything is fine this week',
    },
    {
      pattern: `
        (get|and) (the|your)? (second|third|next|other|cheapest) (one|item|pair|bottle)?
        (free|half price|half off)
      `,
      line: 'Buy two candles and get the third free',
      miss: 'Buy two candles and feel free',
    },
    {
      pattern: '(flash|clearance|sitewide|closing down|mega|monster) sale',
      line: 'Flash sale at noon',
      miss: 'A flash of light at noon',
    },
    {
      pattern: '(offer|sale|deal|promotion|promo) (ends|expires|closes|finishes|dies|valid)',
      line: 'Offer ends on Sunday',
      miss: 'The talk ends on Sunday',
    },
    {
      pattern: 'sale (now on|ends|starts|is on|is live)',
      line: 'Sale ends Sunday',
      miss: 'The sail ends up in the sea',
    },
    {
      pattern: '(just|only|for only|for just) <price>',
      line: 'Ring now, only £30',
      miss: 'Ring now, £30 is fine',
    },
    {
      pattern: `
        (all|every|everything|selected|most) _? _? (is|are)? (now|currently)? (half price|
        half-price|half off)
      `,
      line: 'All lampshades are half price',
      miss: 'All lampshades are half a metre wide',
    },
    {
      pattern: '(3 for 2|3for2|4 for 3|5 for 4|4 for 2|buy <number> get <number>)',
      line: '3 for 2 on every jar of jam',
      miss: '3 jars of jam for tea',
    },
    {
      pattern: '(as low as|as little as|starting at|starts at|starting from|prices from) <price>',
      line: 'Lamps from as little as £9',
      miss: 'Lamps as tall as you',
    },
    {
      pattern: '(tickets|entry|admission|entrance) (from|just|only|at)? <price>',
      line: 'Tickets from £9',
      miss: 'Tickets from the kiosk',
    },
    {
      pattern: `
        <price> (entry|admission|on the door|at the door|tickets|pints|drinks|cocktails|shots|
        pp|per person|per head|a head)
      `,
      line: '£5 entry before eleven',
      miss: '£5 in my pocket before eleven',
    },
    {
      pattern: `
        (members|customers|subscribers|students|first-timers|kids) (save|get|eat|receive|go)
        (up to)? (<percent>|<price>|free|half)
      `,
      line: 'Kids eat free on Tuesdays',
      miss: 'Kids eat peas on Tuesdays',
    },
  ],
} satisfies PhraseList;

/** Words that make a purchase look cheap. */
export const offers = {
  note: 'A discount, a freebie on top of a purchase, or a price.',
  source: 'docs/labels.md: price, discount, freebie',
  with: [vouchers, discounts, savingOrders],
  phrases: [
    {
      pattern: `
        <price> (instead of|down from|reduced from|marked down from) (the usual)? <price>`,
      line: 'Robot mower £190 instead of £290',
      miss: 'Tea for £2 instead of coffee',
    },
    {
      pattern: '(half price|half-price|half off)',
      line: 'All lamps half price',
      miss: 'All lamps are half full',
    },
    {
      pattern: '<number> _? for (<price>|a fiver|a tenner|a quid)',
      line: 'Two pizzas for £20',
      miss: 'Two pizzas for twenty guests',
    },
    {
      pattern: `
        <percent> (bonus|less|savings|apr|apy|interest|financing|finance|deposit|commission|
        down)
      `,
      line: '5% interest on savings',
      miss: '5% of savers',
    },
    {
      pattern: 'for the price of (<number>|one|two|a)',
      line: 'Two for the price of one',
      miss: 'The price of one lamp',
    },
    {
      pattern: `
        (no|zero) (joining fee|sign-up fee|signup fee|booking fee|deposit|setup fee|
        set-up fee|contract)
      `,
      line: 'No joining fee for sailors',
      miss: 'No joining of the two firms',
    },
    {
      pattern: '(on the house|is on us|are on us|pay nothing until|pay nothing till|pay later)',
      line: 'Delivery is on us',
      miss: 'Delivery is on Friday',
    },
    {
      pattern: `
        <price> (voucher|vouchers|gift card|gift cards|giftcard|gift voucher|amazon voucher|
        store credit|welcome bonus|sign-up bonus)
      `,
      line: 'A £40 voucher for you',
      miss: 'A £40 kettle for you',
    },
    {
      pattern: `
        <price> (discount|cashback|savings|each|per month|a month|a day|plus shipping|shipped|
        value|bonus|credit)
      `,
      line: 'Lamps £9 each',
      miss: 'Lamps for £9 in Leeds',
    },
    {
      pattern: 'save (money|more)',
      line: 'Save money on heating',
      miss: 'Save the bees',
    },
    {
      pattern: 'free _? _? _? with (every|any|each|your)',
      line: 'Free mug with every lamp',
      miss: 'A mug with every lamp',
    },
    {
      pattern: '(big|huge|massive|major|great) (savings|discounts|deals|bargains)',
      line: 'Big savings on boots',
      miss: 'Big boots for the sea',
    },
    {
      pattern: '(double|triple|bonus|extra) (points|rewards|miles|stars)',
      line: 'Earn double points',
      miss: 'A double point of view',
    },
    {
      pattern: 'early bird (price|prices|rate|rates|ticket|tickets|pricing|discount|offer)',
      line: 'Early bird tickets are here',
      miss: 'An early bird sings here',
    },
    {
      pattern: '(coupon|coupons|cashback|rebate|discount|discounts)',
      line: 'A discount for nurses',
      miss: 'A count for nurses',
    },
    {
      pattern: `
        free (shipping|delivery|trial|sample|samples|gift|month|upgrade|returns|installation|
        quote|estimate|consultation|spins|bet|bets)
      `,
      line: 'Message us for a free sample',
      miss: 'Message us when you are free',
    },
    {
      pattern: 'first (month|week|box|class|session|order|bag) (is)? (on us|on me|free)',
      line: 'First month free',
      miss: 'First month of spring',
    },
    {
      pattern: `
        (summer|spring|winter|autumn|fall|holiday|weekend|christmas|xmas|easter|memorial day|
        labor day|anniversary|january|boxing day|new year) (sale|savings|deals)
      `,
      line: 'Our winter sale is here',
      miss: 'Our winter soup is here',
    },
    {
      pattern: `
        (biggest|best|greatest|largest|hottest|birthday|anniversary|stock|warehouse|bank holiday|end of season|end of
        line) (ever)? sale (of|ever|yet|ends|is|on|now|starts)?`,
      line: 'The biggest sale of the year',
      miss: 'The biggest sail of the year',
    },
    {
      pattern: '(on sale|big sale|huge sale|mega sale|doorbuster|doorbusters)',
      line: 'Now on sale in Leeds',
      miss: 'Now on a sail in Leeds',
    },
    {
      pattern: '(at|for) the (old|launch|founder|founders|presale) (price|rate)',
      line: 'Still at the old price',
      miss: 'Still at the old mill',
    },
    {
      pattern:
        "(won't|wont|will not|can't|cannot) (find|get) (it|them|this|these|one) (any)? cheaper",
      line: "You won't find it cheaper",
      miss: "You won't find the keys",
    },
    {
      pattern: `
        (black friday|cyber monday|prime day) (deal|deals|sale|offer|offers|special|specials|
        discount|discounts|savings)
      `,
      line: 'Black Friday deals are here',
      miss: 'A black cat on Friday',
    },
    {
      pattern: `
        (special|exclusive|limited|limited time|limited-time|best|amazing|great|hot|
        unbeatable|introductory|intro|launch|festive) (offer|offers|price|prices|pricing|deal|
        deals|discount|discounts|rate|rates)
      `,
      line: 'Our special offer is for you',
      miss: 'Our special guest is for you',
    },
    {
      pattern: `
        (lowest|low|reduced|discounted|knockdown|unbeatable|wholesale) (price|prices|pricing|
        rate|rates)
      `,
      line: 'Our lowest prices of the year',
      miss: 'The lowest tides of the year',
    },
    {
      pattern: '(for|from|at|under|now|priced at|price|starting) <price>',
      line: 'Two pizzas for £20',
      miss: 'Two pizzas for twenty guests',
    },
    {
      pattern: '(#sale|#forsale|#onsale)',
      line: 'Oak desk #forsale',
      miss: 'Oak desk #forest',
    },
    {
      pattern:
        '(#deal|#deals|#sale|#discount|#promo|#coupon|#freeshipping|#blackfriday|#cybermonday)',
      line: 'Steel thermos £14 #deals',
      miss: 'Steel thermos #tea',
    },
    {
      pattern: '(at|below|under) (cost|cost price|trade price|trade prices|half the price)',
      line: 'Carpets at cost',
      miss: 'Carpets at noon',
    },
    {
      pattern: '<price> (all in|all-in|all inclusive|all found|the lot)',
      line: '£90 all in',
      miss: '£90 in all fairness',
    },
  ],
} satisfies PhraseList;

/** An amount by itself: a price beside an order to buy. */
export const prices = {
  note: 'In other contexts a sum may be a fine, a grant or a lottery win.',
  source: 'docs/labels.md: product + price',
  phrases: [
    {
      pattern: '<price>',
      line: 'Walnut desk $80',
      miss: 'Walnut desk 80 cm',
    },
    {
      pattern: `
        (five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|
        ninety-nine|a hundred|two hundred|five hundred) (quid|euros|dollars|bob|rupees|naira|
        shillings)
      `,
      line: 'Ninety-nine quid',
      miss: 'Ninety-nine quilts',
    },
  ],
} satisfies PhraseList;

/** Things for sale: a post that hurries its readers is a sale only if it is about one. */
export const wares = {
  note: 'Something that is sold, or the selling itself.',
  source: 'usage in adverts',
  phrases: [
    {
      pattern: '(pre-orders|preorders|pre-order|preorder) (are|is)? (now|finally)? (open|live|up)',
      line: 'Pre-orders are now open',
      miss: 'The orders are now in',
    },
    {
      pattern: `
        (tickets|tix|plots|membership|subscription|merch|for sale|available|enrollment|
        enrolment|registration|masterclass|bootcamp|edition)
      `,
      line: 'Tickets for the ferry',
      miss: 'The ferry ticks on',
    },
    {
      pattern: `
        (restock|restocked|back in stock|shop link|link to shop|link in shop|add to cart|
        add to bag|add to basket|checkout|in store|in-store)
      `,
      line: 'See the shop link below',
      miss: 'See the shop below',
    },
  ],
} satisfies PhraseList;

/** Crypto tokens: an amount or a deadline beside them sells them. */
export const tokens = {
  note: 'Words of NFT and coin sales, where holders and sellers write alike.',
  source: 'usage in NFT and coin adverts since 2021',
  phrases: [
    {
      pattern: `
        (presale|pre-sale|whitelist|allowlist|public sale|private sale|minting|mint|nft|nfts|
        floor|wl|token|tokens)
      `,
      line: 'The presale is here',
      miss: 'The sale is here',
    },
    {
      pattern: `
        (#presale|#mint|#nft|#nfts|#nftdrop|#nftdrops|#freemint|#nftforsale|#nftcommunity|
        #opensea)
      `,
      line: 'A drawing of an owl #NFT',
      miss: 'A drawing of an owl #nest',
    },
  ],
} satisfies PhraseList;

/** Words of a private seller. */
export const sellers = {
  note: 'An offer to sell by message, as private people do, or with the marks of a dealer.',
  source: 'usage in small adverts',
  phrases: [
    {
      pattern: "(i sell|we sell|i'm selling|we're selling|for sale)",
      line: 'Boots for sale',
      miss: 'Boots for sailing',
    },
    {
      pattern: 'selling (my|this|a|an|two|2|some|these)',
      line: 'Selling my old boots',
      miss: 'Telling my old story',
    },
    {
      pattern: '(commissions|comms) (are)? open',
      line: 'Commissions open for May',
      miss: 'The commission opened in May',
    },
    {
      pattern: `
        (#deal|#deals|#bargain|#bargains|#salealert|#dealoftheday|deal of the day|
        offer of the day|rrp|msrp|first come first served)
      `,
      line: 'Lamp £9 #dealoftheday',
      miss: 'Lamp of the day',
    },
    {
      pattern: '(reg|reg.|was|were|orig|orig.|originally|list price) <price>',
      line: 'Oak desk, was £90',
      miss: 'Oak desk for £90',
    },
    {
      pattern: `
        (pay on delivery|cash on delivery|slightly negotiable|price negotiable|
        price is negotiable)
      `,
      line: 'Cash on delivery in Leeds',
      miss: 'Cash in the tin in Leeds',
    },
    {
      pattern: `
        (collection only|pick up only|pickup only|no timewasters|no time wasters|
        serious buyers|serious inquiries|need gone)
      `,
      line: 'Wool throw, collection only',
      miss: 'A collection of wool throws',
    },
    {
      pattern:
        '(dm|message|text|inbox|whatsapp|hmu|hit|call|email) (me|us) (to|for|if|up|now|today)?',
      line: 'DM me for prices',
      miss: 'The DM was from me',
    },
    {
      pattern: `
        (dm|inbox|whatsapp|hmu) (to|for|if) (book|reserve|claim|order|orders|buy|interested|
        details|info|prices|price)
      `,
      line: 'DM to order',
      miss: 'The order of the dm',
    },
  ],
} satisfies PhraseList;

/** Where to get it: with a link, an advert without anything for readers who do not buy. */
export const shopWindows = {
  note: 'Where or how the goods are on sale. "Available now" alone is news.',
  source: 'docs/labels.md, edges: a bare advert',
  phrases: [
    {
      pattern: `
        (available|in stock|on sale|out) (now|today)? (in store|in-store|in stores|in-stores|
        online|for purchase|to buy|to order|for order|for sale|for pre-order|for preorder|
        to pre-order|on amazon|on ebay|on etsy|on opensea)
      `,
      line: 'Now available in stores',
      miss: 'Now in the storeroom',
    },
    {
      pattern: '(in store|in-store|in stores|in-stores) (and|&|or) online',
      line: 'In store and online',
      miss: 'The store is in line',
    },
    {
      pattern: 'online (and|&|or) (in store|in-store|in stores|in-stores)',
      line: 'Order online or in store',
      miss: 'The line in the store is long',
    },
    {
      pattern: `
        (#sale|#forsale|#etsy|#ebay|#poshmark|#etsyshop|#etsyfinds|#etsysale|#nftforsale|
        #buynow|#shopnow)
      `,
      line: 'Oak desk #etsysale',
      miss: 'Oak desk #oak',
    },
    {
      pattern: '(tickets|tix) (are)? (on sale|available) (now|here)?',
      line: 'Tickets on sale now',
      miss: 'The tickets are on the table',
    },
    {
      pattern: '(for sale|back in stock|just listed|now listed|new listing)',
      line: 'Boots back in stock',
      miss: 'Boots back on my feet',
    },
    {
      pattern: `
        (check out|see|view|new|now|listed) _? _? _? _? _? (on|at|in) (my|our)? (ebay|etsy|
        etsy shop|etsy store|poshmark|depop|redbubble|teepublic|zazzle|opensea|mercari|shop|
        online shop|online store)
      `,
      line: 'New mugs on Etsy',
      miss: 'New mugs on the shelf',
    },
    {
      pattern: `
        (listed|floor|reserve|starting bid|starting price|floor price|mint price) (is|at|for|
        of)? <price>
      `,
      line: 'Starting bid £40',
      miss: 'Starting at noon',
    },
    {
      pattern: '(floor|floor price|mint price) (is|at)? <number>',
      line: 'Floor price 20 on Monday',
      miss: 'The floor is wide',
    },
    {
      pattern: '(available|listed|live|up) (now)? (on|at) <mention>',
      line: 'Our mugs are live on @mugs',
      miss: 'Our choir sings live with @mugs',
    },
  ],
} satisfies PhraseList;

/** Shops and counters. */
export const places = {
  note: 'Where to buy it, if there is no link.',
  source: 'usage in adverts',
  phrases: [
    {
      pattern: `
        (on|at|from|via|in) (itunes|amazon|kindle|ebay|etsy|bandcamp|depop|poshmark|redbubble|
        opensea|apple music|google play|the app store)
      `,
      line: 'Mugs on Etsy',
      miss: 'Mugs on the shelf',
    },
    {
      pattern: `
        (on|at|from|via|in) (our|my|the|your|all|selected)? (shop|shops|store|stores|website|
        site|box office|door|venue|counter)
      `,
      line: 'Now in our shop',
      miss: 'Now in the oven',
    },
    {
      pattern: '(in-store|link in bio|link below|link in my bio|link in profile|at checkout)',
      line: 'Link in bio',
      miss: 'The missing link',
    },
    {
      pattern: '(made|built|cut) to (order|measure)',
      line: 'Ash bench, £380, made to order',
      miss: 'Made to last',
    },
    {
      pattern: '(link|shop|store|details) (is)? (in|on) (our|my|the)? (bio|profile)',
      line: 'Shop in our bio',
      miss: 'Shop in our street',
    },
    {
      pattern: `
        (dm|pm|inbox|whatsapp|message|text) (us|me)? (now|today)? (to order|to buy|to book|to
        reserve|for price|for prices|for orders|for colours|for colors|for sizes|for photos|
        for dates|for a slot)
      `,
      line: 'Whatsapp to order',
      miss: 'Whatsapp to chat',
    },
  ],
} satisfies PhraseList;

/** Words of writers about themselves. */
export const ownTalk = {
  note: 'First person singular: such a writer more likely found a discount than gives one.',
  source: 'English grammar',
  phrases: [
    {
      pattern: "(i|me|my|i'm|im|i've|i'll|mine)",
      line: 'I bake bread',
      miss: 'We bake bread',
    },
  ],
} satisfies PhraseList;

/** Occasions where haste sells nothing. */
export const freeOccasions = {
  note: 'A contest, a good cause, an election, a job, a free repair or a shared ride: "hurry" there presses nobody to buy.',
  source: 'docs/labels.md, "Not"',
  phrases: [
    {
      pattern: `
        (giveaway|giveaways|contest|competition|sweepstakes|raffle|to win|to enter|winner|
        winners|prize|prizes|airdrop|#airdrop|#win|drop your|wallet address|tag <number>)
      `,
      line: 'Enter our spring raffle',
      miss: 'We rattle on in spring',
    },
    {
      pattern: `
        (donate|donation|donations|donating|fundraiser|fundraising|volunteer|volunteers|
        food bank|petition|pledge|charity)
      `,
      line: 'Donate a coat to the shelter',
      miss: 'A coat for the shelter',
    },
    {
      pattern: `
        (to vote|vote|voter|voters|ballot|canvass|census|election|independents|parliament|
        council seats|seats on the council|councillors)
      `,
      line: 'Vote on Tuesday',
      miss: 'Note for Tuesday',
    },
    {
      pattern: `
        (hiring|#hiring|#job|#jobs|we're hiring|apply now|apply today|apply here|job opening|
        vacancy|vacancies|internship|internships|job fair)
      `,
      line: "We're hiring two bakers",
      miss: "We're happy with two bakers",
    },
    {
      pattern: `
        free _? (sharpening|mending|repair|repairs|tune-up|tune-ups|checks|eye test|compost|saplings|
        trees|hedging|seeds)
      `,
      line: 'Free bike repairs by the pier',
      miss: 'A repair by the pier',
    },
    {
      pattern: `
        (coach|coaches|minibus|minibuses|team bus|supporters' bus|lift share) _? (leaves|leave|departs|depart|
        goes from|go from)
      `,
      line: 'The coach leaves at ten, two seats left',
      miss: 'The coach praised two players',
    },
  ],
} satisfies PhraseList;

/** Public health and safety. */
export const publicCare = {
  note: '"Stock up on water today" before a storm sells nothing.',
  source: 'docs/labels.md: public-health notice',
  phrases: [
    {
      pattern: `
        (register|enrol|sign up) (with|for) (a|the _) (dentist|doctor|gp|surgery|clinic)`,
      line: 'Register with a dentist before term starts',
      miss: 'Register with our dental plan',
    },
    {
      pattern: 'book (your|a) (smear|screening|jab|booster)',
      line: 'Book your smear before your birthday',
      miss: 'Book your facial before your birthday',
    },
    {
      pattern: `
        (carers|students|pensioners|nurses|teachers|veterans|holders|apprentices|passengers|families|under-16s) _? (pay|get|travel|
        save) at? (<percent>|half price|a third) (off|on)? the? _? _? (tram|trams|bus|buses|ferry|
        toll|trains|rail|tax|pool|library|museum|parking)`,
      line: 'Pensioners pay half price on the night bus',
      miss: 'Pensioners pay half price for a pie',
    },
    {
      pattern:
        '(discount|discounts|rate|rates) for (carers|students|pensioners|nurses|veterans|schools) (stay|stays|is|are|now|ends|covers)',
      line: 'The discount for schools is 15%',
      miss: 'A discount for schools, book now',
    },
    {
      pattern: '(risk|face|avoid) (a|the) (fine|penalty)',
      line: 'Register your hens by Friday or risk a fine',
      miss: 'Register for the fine arts',
    },
    {
      pattern: `
        (driving theory|theory|driving|mot|citizenship) (test|tests)`,
      line: 'Book your theory test in time',
      miss: 'Book your test drive',
    },
    {
      pattern: `
        (tax return|tax returns|self assessment|census|polling card|polling cards|voter id|postal vote|proxy vote|postal voting|proxy
        voting|it is the law|it's the law|planning application|fishing licence|dog licence|by law|law says|
        food waste|garden waste|bulky waste)`,
      line: 'Act now: your tax return is due',
      miss: 'Act now: your table is set',
    },
    {
      pattern: `
        (bird flu|avian flu|swine flu|measles|mumps|norovirus|cholera|rabies|foot and mouth|bluetongue|meningitis|
        polio|mpox|ebola|legionella|salmonella)`,
      line: 'Act now against bird flu',
      miss: 'Act now against fly tippers',
    },
    {
      pattern: `
        (may|might|could|can) (leak gas|leak fuel|leak acid|overheat|explode|catch fire|choke|cause burns|give off)`,
      line: 'This boiler may leak gas',
      miss: 'This news may leak',
    },
    {
      pattern: `
        (bus pass|blue badge|library card|parking permit|resident permit|school bus|school meals|school
        uniform|school admissions|child benefit|birth certificate|voter card|driving licence|passport
        office|household support)`,
      line: 'Renew your blue badge by Friday',
      miss: 'The badge is blue',
    },
    {
      pattern: `
        (free|home|self|blood|bowel|hiv|sti|hearing|eye|pregnancy|covid|cancer|lateral flow) (home|
        self)? (test|tests|testing|test kit|screening|check|checks)`,
      line: 'Order a free hearing test',
      miss: 'Order a test print',
    },
    {
      pattern: `
        (council|parish|borough|ministry|department of health|public health|environment
        agency|met office|red cross|samaritans|citizens advice)`,
      line: 'The Met Office has the map',
      miss: 'The office has a map',
    },
    {
      pattern:
        '(call|ring|dial|phone|text|calling|ringing) (999|911|112|000|111|101|105|988|119|116)',
      line: 'If you smell gas, ring 105 now',
      miss: 'Ring 0113 496 0000 now',
    },
    {
      pattern: '(jab|jabs|booster|smear test|check-up|screening test)',
      line: 'Get your flu jab today',
      miss: 'A left hook from the boxer',
    },
    {
      pattern: `
        (storm|hurricane|tornado|flood|wildfire|earthquake|evacuation|evacuate|emergency|
        outbreak|pandemic)
      `,
      line: 'A storm is on the way',
      miss: 'The store is on the way',
    },
    {
      pattern: `
        (register|registering|registered) (a|the|your|their|with a|with your) (birth|death|marriage|stillbirth|
        gp|doctor)`,
      line: 'Register a birth at the town hall',
      miss: 'A register of births from 1837',
    },
    {
      pattern: '(register|registered|registration|registering) to vote',
      line: 'Register to vote today',
      miss: 'The vote register is full',
    },
    {
      pattern: `
        (postal vote|proxy vote|photo id|voter id|polling station|polling place|polling day|
        electoral register|census form)
      `,
      line: 'Bring photo ID to the polling station',
      miss: 'Bring a photo to the station',
    },
    {
      pattern: `
        (damp|mould|mold|hard frost|ground frost|before frost|frozen pipes|burst pipes|carbon monoxide|smoke alarm|
        smoke alarms|asbestos|radon|rats|fly-tipping|sandbags|heatwave|heat wave|drought|
        hosepipe ban)
      `,
      line: 'Mould in your flat? Ring us',
      miss: 'A moulded jelly in your flat',
    },
    {
      pattern: `
        (housing officer|council tax|universal credit|pension credit|winter fuel|
        benefit check|food bank|warm space|warm spaces|free school meals|school place|
        school places|tax return|tax returns|self assessment|student aid|financial aid|
        open enrollment|flood warden|trading standards|fire service|road closure|road closed|
        diversion|blood|organ donor|plasma|scam|scams|recall|recalled|screening programme|nhs|
        a&e|hospice)
      `,
      line: 'Help with council tax is here',
      miss: 'The council met on taxi fares',
    },
    {
      pattern: `
        (vaccine|vaccines|vaccinated|vaccination|flu shot|flu shots|test kit|test kits|
        blood drive|blood donor)
      `,
      line: 'Book your flu shot',
      miss: 'Book your photo shoot',
    },
  ],
} satisfies PhraseList;

/** Things without charge: the reader loses nothing by signing up. */
export const freeEvents = {
  note: 'With these, "now" alone is no pressure; only scarcity is.',
  source: 'docs/labels.md, edges: a free download or a free event',
  phrases: [
    {
      pattern: `
        free (virtual|online)? (event|webinar|workshop|class|classes|training|session|
        download|ebook|e-book|guide|screening)
      `,
      line: 'Free workshop on moths',
      miss: 'The workshop frees the moths',
    },
    {
      pattern: '(at no cost|free of charge|at no charge|costs nothing|costs you nothing)',
      line: 'Register by Friday and we test your well at no cost',
      miss: 'Register by Friday at the usual cost',
    },
    {
      pattern: `
        (free|free,) (public|digital|all-digital|community|one-day|two-day|half-day|evening|family)
        (event|webinar|workshop|class|talk|lecture|seminar|screening|conference|fair|tour)
      `,
      line: 'A free, one-day conference on moths',
      miss: 'A one-day conference frees the moths',
    },
    {
      pattern: `
        free (day|evening|morning|afternoon|weekend|week) of (talks|lectures|films|music|
        workshops|stories|poetry|games|science)
      `,
      line: 'A free evening of stories',
      miss: 'A free evening at home',
    },
  ],
} satisfies PhraseList;

/** Events where people listen and talk with each other. */
export const gatherings = {
  note: 'An invitation to one of these is no advert, though a place has to be booked.',
  source: 'docs/labels.md: an invitation without pressure ("Join us on Tuesday for a talk")',
  phrases: [
    {
      pattern: 'join us (for|on|at|in|as|this|next|tomorrow|tonight)',
      line: 'Join us on Tuesday',
      miss: 'Join the club',
    },
    {
      pattern: `
        (talk|talks|lecture|lectures|seminar|symposium|panel|debate|discussion|conference|
        reading) (on|about|by|with|of)
      `,
      line: 'A talk on moths',
      miss: 'Talk to us',
    },
  ],
} satisfies PhraseList;

/** Who does what at an event: such a listing is useful even for readers who do not come. */
export const programmes = {
  note: 'A verb of stage, kitchen or lecture hall in the third person, with what is played, cooked or taught.',
  source: 'docs/labels.md: a bare advert leaves nothing for a reader who does not buy',
  phrases: [
    {
      pattern: `
        (sings|sing|plays|play|performs|perform|reads|read|conducts|stars|directs|dances|
        dance|paints|carves|cooks|bakes|recites|improvises|narrates) (songs|music|works|
        pieces|tunes|poems|from|the|a|an|his|her|their|its|with|by|about|on|in|as|through|
        both|all|<number>)
      `,
      line: 'Ada plays the harp tonight',
      miss: 'The harp is in play tonight',
    },
    {
      pattern: `
        (talks|talk|speaks|tells|tell|teaches|explains|shows|demonstrates|presents|discusses|
        lectures|chairs|hosts|leads|asks|traces|examines) (about|on|us|how|why|what|the|a|an|
        his|her|their|who|with|through|to|of)
      `,
      line: 'Dr Ames talks about moths',
      miss: 'Small talkers about moths',
    },
    {
      pattern: `
        (directed|conducted|written|composed|choreographed|curated|narrated|illustrated|led|
        played|sung|read|performed|introduced) by _
      `,
      line: 'Directed by Ada Ames',
      miss: 'The direction of Ames',
    },
    {
      pattern: `
        (starring|featuring|with music by|with songs by|a play about|a film about|
        a talk about|a talk on|a lecture on|a novel about|an opera about|the story of|
        tells the story)
      `,
      line: 'A film starring two owls',
      miss: 'Starry night with two owls',
    },
    {
      pattern: `
 
        (carols|songs|music|works|pieces|poems|quartets|requiem|concerto|sonatas|hymns) (by|from) (_ _|_)
      `,
      line: 'Hymns by Wesley at noon',
      miss: 'Him by the pier',
    },
  ],
} satisfies PhraseList;

/** Words of a buyer about a purchase. */
export const customerTalk = {
  note: 'First person: what the writer bought, wants to buy or was charged.',
  source: 'docs/labels.md: "a customer saying what they bought"',
  phrases: [
    {
      pattern: `
        (i|we|i've|we've|i have|we have) (just|finally|also|already|recently)? (bought|
        ordered|purchased|paid|booked|spent|saved|subscribed|received|tried|found|scored)
      `,
      line: 'I bought a kettle from you',
      miss: 'The kettle is from you',
    },
    {
      pattern: `
        (i|we|i've) (just|finally|also|already|recently)? got (my|mine|it|a|an|the|this|some|
        these|to|two)
      `,
      line: 'I just got my boots',
      miss: 'I just saw my boots',
    },
    {
      pattern: '(just|finally) (bought|ordered|purchased|paid|booked|got|saved|scored)',
      line: 'Just bought a kettle',
      miss: 'Just boil a kettle',
    },
    {
      pattern: 'sold my (first|second|last|old)',
      line: 'Sold my first drawing today',
      miss: 'Sold out of drawings today',
    },
    {
      pattern: '(bought|ordered|purchased) (a|an|my|the|this|some|two|tickets|it)',
      line: 'Bought the kettle on Friday',
      miss: 'The kettle was on until Friday',
    },
    {
      pattern: `
        (my|our) (order|orders|booking|flight|bill|account|package|parcel|bags|bag|refund|
        wallet|bank account)
      `,
      line: 'My order is late',
      miss: 'The order of play is late',
    },
    {
      pattern: '(can|could|should|did|do|am|will) i',
      line: 'Can I bring a dog',
      miss: 'The dog can swim',
    },
    {
      pattern: "(i|i'd) (want|wanted|need|needed|would|wish|think|hate) _",
      line: 'I need a human',
      miss: 'A human in need',
    },
    {
      pattern: '(charged|quoted|overcharged|billed) me',
      line: 'They charged me twice',
      miss: 'They charged the phone twice',
    },
    {
      pattern: 'near me',
      line: 'The shop near me is open',
      miss: 'The shop near the pier is open',
    },
    {
      pattern: 'got (<percent>|<price>) (off|back)',
      line: 'Got 40% off this lamp',
      miss: 'Got this lamp in Leeds',
    },
    {
      pattern: `
        (wanted|wants|asked for|asks for|asking for|demanded|demands|expected|expects)
        <percent> off
      `,
      line: 'He wanted 40% off the coat',
      miss: 'He wanted a red coat',
    },
  ],
} satisfies PhraseList;

/** News about money that nobody is asked to spend. */
export const moneyNews = {
  note: 'Markets, budgets, wages and fraud: "20% off its high" is no discount. "Buy now, pay later" is a trade.',
  source: 'usage in the news',
  phrases: [
    {
      pattern: '(median|mean|average|typical) _? (rent|wage|house)',
      line: 'The median rent here is $900',
      miss: 'Average pies cost $9, ours $4',
    },
    {
      pattern: `
        <price> (more|dearer|higher) than (last year|last month|last time|a year ago|the year before|at launch|before)`,
      line: 'A stamp is now £2, £1 more than last year',
      miss: 'A stamp is £1 more than I have',
    },
    {
      pattern: '(put|putting|raise|raised|raising) (our|the|my) _ _? _? (up)? (to|by|from) <price>',
      line: 'We had to put our rye up to £3.20',
      miss: 'We put our rye on the counter for £3.20',
    },
    {
      pattern: `
        (why|how) (our|the|these|your) prices (end|are set|are made|come|work|rise|rose|went|go|change|
        changed|fall|fell|differ|stay|stayed|have)`,
      line: 'Why our prices end in nine',
      miss: 'Why our prices are the best',
    },
    {
      pattern: `
        (shares|stock market|stock price|gdp|forecast|inflation|revenue|revenues|earnings|
        quarterly|investors|economy|interest rates|oil prices|analysts)
      `,
      line: 'Inflation is down again',
      miss: 'The inflatable is down again',
    },
    {
      pattern:
        '(parking|prescriptions|permits|stamps|return|single|fares) _? _? _? (is|are) now <price>',
      line: 'Parking at the pool is now £4',
      miss: 'Parking is behind the pool',
    },
    {
      pattern: `
        (vacancy|job advert|pro rata|per annum|closing date|apply by|applications by|applications close|
        applications to|send your cv|send a cv|<number> hours a week|<number> hour contract)`,
      line: 'Vacancy: a night porter at £13 an hour, apply by Friday',
      miss: 'The inn has no vacancies at £13 a night',
    },
    {
      pattern: `
        (hard sell|pressure selling|sales tricks|sales tactics|dark pattern|dark patterns|style guide|house
        style|fake countdown|countdown timers)`,
      line: 'How to spot a hard sell',
      miss: 'It is hard to sell a boat',
    },
    {
      pattern: `
        (parking|car park|car parks|permit|permits|stamp|stamps|admission|fare|fares|licence|toll|
        tolls|milk|bread) _? (up|down) (to|by|from) <price>`,
      line: 'Car park up to £3 an hour',
      miss: 'The car park is up the hill',
    },
    {
      pattern: `
        (says|said|announced|announces|confirms|confirmed) (the|a|our)? (mayor|minister|regulator|watchdog|chancellor|
        ombudsman|transport secretary|energy secretary)`,
      line: 'Half price on trams from May, says the mayor',
      miss: 'The mayor says hello',
    },
    {
      pattern: 'pay later',
      line: 'The pay later rules change',
      miss: 'We will pay a bill later',
    },
    {
      pattern: `
        (fares|fare|rents|rent|bills|tolls|toll|tariffs|tariff|charges|fees|tax|premiums|
        stamps|stamp|postage|parking|prescription|prescriptions|permit|permits|wages|pensions|benefits|
        levy) (will|to|are to|is to|has|have|set to|are|is)? (rise|rises|risen|rising|go up|goes up|going
        up|gone up|increase|increases|
        increasing|change|changes|changing|fall|falls|fallen|falling|drop|frozen|freeze|stay|
        stays|staying|remain)
      `,
      line: 'Bus fares rise on 1 March',
      miss: 'The bus leaves on 1 March',
    },
    {
      pattern: `
        (cost|costs|price|prices) of (living|fuel|petrol|diesel|bread|milk|eggs|energy|
        electricity|gas|housing|childcare)
      `,
      line: 'The cost of living is up',
      miss: 'The living room is up',
    },
    {
      pattern:
        '(was|were|been|just) (bought|sold|traded|auctioned|transferred) (for|at|to|by|from)',
      line: 'The painting was sold at noon',
      miss: 'The painting was old at noon',
    },
    {
      pattern: `
        (selling price|traded volume|trading volume|24h volume|24h vol|net volume|
        average volume|market cap|all time high|all-time high|min volume|average price|
        median price|whale trade|big trade)
      `,
      line: 'The selling price of the house was high',
      miss: 'The house was high up',
    },
    {
      pattern: `
        (on average|a survey|survey|statistics|census|per head|year on year|minimum wage|equal pay|
        gender pay)
      `,
      line: 'A survey found more owls',
      miss: 'An owl was found',
    },
    {
      pattern: `
        (study|studies) (finds|find|found|shows|show|showed|says|said|suggests|reveals|of|by|from|in|on|into)
      `,
      line: 'A study of 900 shops found fewer sales',
      miss: 'You can study at a desk of oak',
    },
    {
      pattern: `
        (the|council|government|state|federal|city|town|county|school|national|union|draft|annual|spring|
        autumn|defence|defense|education|health) (budget|budgets)
      `,
      line: 'The council budget rises by £3m',
      miss: 'Lamps for any budget',
    },
    {
      pattern: `
        budget (cut|cuts|deficit|speech|day|vote|votes|talks|plan|plans|statement|bill|gap|office|surplus)
      `,
      line: 'Budget cuts of £3m',
      miss: 'A budget lamp at £3',
    },
    {
      pattern: '(scam|scams|scammed|scammer|scammers|phishing|hacked)',
      line: 'It is a scam',
      miss: 'It is a scan',
    },
    {
      pattern: `
        (bus|train|tram|ferry|rail|taxi|matatu|metro|school bus|underground|trotro|jeepney|
        danfo) (fare|fares)
      `,
      line: 'Ferry fares in Mombasa',
      miss: 'Ferry fairs in Mombasa',
    },
    {
      pattern: '<price> (off|at|in the) (peak|rush hour)',
      line: '£2 off peak',
      miss: '£2 off everything',
    },
  ],
} satisfies PhraseList;

/** Details of a thing in a small advert. */
export const particulars = {
  note: 'Measures, age, wear, how to collect it and when it arrives: these tell readers more than a price.',
  source: 'docs/labels.md: a bare advert leaves nothing for a reader who does not buy',
  phrases: [
    {
      pattern: `
        (runs|works|sews|plays|drives|prints|charges|heats|burns|steers|folds|cuts) (well|fine|perfectly|
        smoothly|as new|like new|as it should)`,
      line: 'An old lathe that runs well',
      miss: 'An old lathe that runs',
    },
    {
      pattern: `
        (coupling|motor|engine|seat|lid|handle|hinge|spoke|leg|arm|strap|corner|wheel|boiler|lens) (mended|
        repaired|replaced|missing|worn|loose|rewired|rebuilt)`,
      line: 'One hinge mended',
      miss: 'One hinge of brass',
    },
    {
      pattern: `
        (order|ordered) (by|before) (_|_ _) and (it's|it is|it'll be|they're|they are|you'll have it|we|it)
        (with you|there|in|send|post|deliver|ship|leaves|goes|out|on its way|tomorrow)`,
      line: 'Order before two and it is with you tomorrow',
      miss: 'Order before two and it is half price',
    },
    {
      pattern: `
        (order|orders|ordered|post|posted|send|sent|reserve) (online)? (by|before) _ _? _? _? (for|to)
        (guaranteed|next-day|local|uk|a|christmas|the)? (delivery|deliveries|collection|pick-up|pickup|dispatch|
        arrive|reach|get there|be there|be with|be sure)`,
      line: 'Order by 9 May for collection at the mill',
      miss: 'Order by phone, for we bake on Sunday',
    },
    {
      pattern: '(last|final) (posting|order|ordering|delivery|collection) (date|dates|day|days)',
      line: 'Last posting dates for parcels abroad',
      miss: 'The last post',
    },
    {
      pattern: `
(collect|collection|collected|pick up|pickup|to be fetched|fetch|buyer collects|buyer to collect)
(only)? (from|in|near|at) _`,
      line: 'Collect from Bath',
      miss: 'Collect stamps in bed',
    },
    {
      pattern: `
        (floor plan|floorplan|epc rating|council tax band|
        no pets|no smokers|cats are fine|pets considered|pets welcome|gas heating|central heating|with bills|
        bills included|plus bills|unfurnished|part furnished|shared kitchen|shared garden)`,
      line: 'Room by the quay, gas heating, no pets',
      miss: 'Pet food by the quay',
    },
    {
      pattern: '(group|groups|parties|party) of (up to)? (<number>|six|eight|ten|twelve)',
      line: 'From €90 a head, groups of eight',
      miss: 'From €90 for a group photo',
    },
    {
      pattern: '(one|two|three|<number>) (careful|previous)? (owner|owners) (from new|since|and)?',
      line: 'One careful owner',
      miss: 'One careful otter',
    },
    {
      pattern: `
(<number>|<number> by <number>) (cm|mm|metre|metres|inch|inches|feet|ft|litre|litres|miles on the
clock|watts|kg) (wide|tall|long|high|deep|frame|wheels|screen|across|and|with|by|bed)?`,
      line: 'A desk 140 by 70 cm',
      miss: 'A desk in room 9',
    },
    {
      pattern: `
(small|slight|one|a|some|light|faint) (scratch|scratches|dent|dents|chip|chips|mark|marks|tear|wear|
rust|crack|stain|foxing) (on|in|to|at|along|near|inside)`,
      line: 'A scratch on the left leg',
      miss: 'A chip shop on the left',
    },
    {
      pattern: `
new (chain|tyres|tires|battery|brakes|strings|belt|cover|seals|hinges|blades|wheels|saddle|zip|
filter|fuse|plug|springs)`,
      line: 'Blue bike, new tyres',
      miss: 'New tiles',
    },
    {
      pattern: '(seats|sleeps|holds|room for|space for) (up to)? <number>',
      line: 'Our barn seats 90',
      miss: 'Our seats are of oak',
    },
    {
      pattern: '<number> (pages|plates|illustrations|recipes|patterns|chapters|maps)',
      line: 'A guide to moss in 90 pages',
      miss: 'A page on moss',
    },
    {
      pattern:
        '(adult|adults|junior|juniors|senior|seniors|child|children|kids|concessions|students) <price>',
      line: 'Adults £9, juniors £4',
      miss: 'Adults who pay £9',
    },
    {
      pattern: `
        (students|children|kids|members|carers|concessions|under 5s|under 12s|under 16s|under 18s|
        accompanied children) (are|go|get in|come)? (free|half price)`,
      line: '£9, students free',
      miss: 'The students have a free hour',
    },
    {
      pattern: `
        (tickets|places|passes|booking|bookings|sales) _? _? _? _? (on sale|on general sale|open|opens) (from|at|on|in)?
        (<number>|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)`,
      line: 'Tickets for the play are on sale at noon',
      miss: 'Tickets for the play are sold',
    },
    {
      pattern:
        '(no longer|hardly|barely|never|little|once|rarely) (used|worn|needed|ridden|played|opened)',
      line: 'Hardly used',
      miss: 'Hardly a word',
    },
  ],
} satisfies PhraseList;
