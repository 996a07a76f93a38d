import type { PhraseList } from './types';

/** Orders to spend money. */
export const purchaseOrders = {
  note: 'Imperatives of buying. Verbs that are also nouns stand with what follows a verb.',
  source: 'seed 003: followers are not there to be sold to; the label guide: buy, order, book',
  phrases: [
    '(buy|shop|preorder|pre-order) <determiner> _',
    '(buy|shop|preorder|pre-order)',
    '(purchase|order|pre order|book|reserve|rent|hire|mint|bid|bet|invest|cop) <determiner>',
    '(get|grab|snag|claim|secure|pick up|collect|cop) (yours|ur|urs)',
    '(get|grab|snag|claim|secure|pick up|buy|order|reserve|book|collect|cop) <determiner>? _? <ware>',
    '(get|grab|snag|cop) (it|them|one|some|these|this) (here|now|today|online|while|before|at|on|from|for)',
    '(get|grab|snag|bag|pick up) (a|your) (bargain|steal)',
    '(get|grab|snag|cop|own) (a|an|your|ur|some|yourself a) <hashtag>',
    '(snap up|bag yourself|grab yourself|nab) (a|an|the|your|one|some|our|these)',
    'stock up',
    '(grab|cop|snag) (it|them|one)',
    '(dm|message|text|inbox|call|whatsapp|email|ring|phone|txt) (me|us|now|today)? to (order|book|buy|reserve)',
    '(you should|you need to|you have to|you must|time to|now is the time to) (buy|order|mint|book|shop|get one|grab one|subscribe)',
    'treat yourself',
    '(your|ur) (basket|cart|trolley|bag|wishlist) (is|are)? (still)? (waiting|missing you|about to expire|expires|misses you|lonely)',
    'come (get|grab|buy) (your|it|them|some|yours|a|an|one|the)',
    '(place|make) (your|a|an) (bid|bids|offer|offers|order|orders)',
    '(ape in|ape into|sweep the floor|sweep it|sweep them|get in early|get whitelisted)',
    '(load|fill) (up|your|ur) _? (bag|bags)',
    '(get|put|place|have) (your|ur) (order|orders|booking|bookings|pre-order|pre-orders|deposit) in',
    '(own|collect|adopt) (your|one|yours|a piece)',
    'add (it|them|this|one)? to (your)? (cart|bag|basket)',
    '(use|enter|apply) (my|our|the|this)? (promo|discount|coupon|voucher|referral|invite)? code',
    '(tap|click|swipe|visit|link|link below|link in bio|head over|hurry|head) (here|up|us|below|link|the link|in bio)? to (shop|buy|order|purchase|mint|pre-order|preorder|book)',
  ],
} satisfies PhraseList;

/** Orders to give one's name. */
export const signUpOrders = {
  note: 'Imperatives of signing up: they bind the reader as a purchase does, but often cost nothing.',
  source: 'the label guide: subscribe or sign up',
  phrases: [
    '(enroll|enrol|subscribe|register|sign up|signup|join)',
    'go (premium|pro|vip)',
    '(become|be) (a|an|our)? (founding|lifetime|vip|premium)? (member|subscriber|vip|insider)',
  ],
} satisfies PhraseList;

/** Orders that sell only beside an offer or another order; elsewhere they help or invite. */
export const invitingOrders = {
  note: 'Imperatives that bring a reader to a counter: in a helpful post they are no sale, beside a discount they are.',
  source: 'usage in adverts; the label guide: stacked calls to act',
  phrases: [
    '(get|grab|snag|save|enjoy|try|take|claim|secure|redeem|receive|score|earn|use|give|make)',
    '(pick up|download|upgrade|switch|start|unlock|celebrate|come|head|swing by|stop by|drop by|pop in|find)',
    '(visit|call|click|tap|swipe|check out|check|dm|whatsapp|contact|explore|discover|ask|text)',
    '(snap up|bag|nab|pocket|lock in)',
    '(choose|select|install|experience|pay|refer|deposit|trade|spend|pair|add|treat|dial|open|activate|recharge|collect|play|apply)',
  ],
} satisfies PhraseList;

/** Orders to buy that hang on an order before them. */
export const furtherOrders = {
  note: '"Visit us and shop …": the second order shows what the first was for.',
  source: 'the label guide: stacked calls to act',
  phrases: [
    '(and|&|then|to) (shop|buy|preorder|pre-order|order|purchase|mint|subscribe|book) <determiner>',
    'by (buying|purchasing|ordering|minting|subscribing)',
    '(and|&|then|so) (get yours|grab yours|stock up|shop|save)',
  ],
} satisfies PhraseList;

/** Codes and gifts that go with an order. */
export const vouchers = {
  note: 'Only those who sell, or are paid for referring, write so.',
  source: 'the label guide: freebie',
  phrases: [
    '(use|using|enter|apply) (my|our|the|this)? (promo|discount|coupon|voucher|referral)? code',
    '(use|using|enter|with|apply|type) _ at (checkout|check-out|the checkout|the till)',
    'with (the|our)? (promo|discount|coupon|voucher|referral)? code',
    '(promo|discount|coupon|voucher|referral) code',
    '(with|use|using|through|via) (my|our) (referral|ref|affiliate|invite)? link',
    'free _? _? _? with (every|any|all|each|your) _? _? (purchase|order|orders|booking|meal)',
    'with (your|every|any|each) (purchase|order|booking)',
    'free (shipping|delivery|postage|p&p) (on|with|over|when|worldwide)',
  ],
} satisfies PhraseList;

/** Savings in numbers, told to the reader. */
export const savingOrders = {
  note: 'As an order only: news and studies tell what people save.',
  source: 'the label guide: discount',
  phrases: [
    'save (up to|an extra|an additional|over|at least)? (<percent>|<price>|big|hundreds)',
    'get (up to|an extra|an additional|over|at least)? (<percent>|<price>) (off|back|cashback)',
  ],
} satisfies PhraseList;

/** A price cut that is aimed at whoever reads it. */
export const discounts = {
  note: 'A reduction in numbers: an advert where it is said to all readers.',
  source: 'the label guide: price, discount, freebie',
  phrases: [
    '(up to)? <percent> (off|discount|cashback)',
    '<price> off',
    'free _? _? _? (for|to) the? (first|next) <number>',
    '(first|next) <number> _? _? _? _? (get|gets|receive|receives|eat|eats|drink|drinks) (a|an|in|their)? free',
    '(up to|get|now) (half off|half price)',
    '(half off|half price) (until|till|til|all|this|today|on)',
    '(bogo|bogof|buy one get one|buy 1 get 1|2 for 1|2-for-1|2-4-1|241|two for one|get one free|get 1 free)',
    "(you|you'll|you can|and|to|members|customers) save (up to|an extra|an additional|over|at least)? (<percent>|<price>|big|hundreds)",
    'everything must go',
    '(get|and) (the|your)? (second|third|next|other|cheapest) (one|item|pair|bottle)? (free|half price|half off)',
    '(flash|clearance|sitewide|closing down) sale',
    '(offer|sale|deal|promotion|promo) (ends|expires|closes|finishes|dies|valid)',
    'sale (now on|ends|starts|is on|is live)',
    '(just|only|for only|for just) <price>',
    '<number> for (<price>|a fiver|a tenner|a quid)',
    '(all|every|everything|selected|most) _? _? (is|are)? (now|currently)? (half price|half-price|half off)',
    '(3 for 2|3for2|4 for 3|5 for 4|4 for 2|buy <number> get <number>)',
    '(as low as|as little as|starting at|starts at|starting from|prices from) <price>',
    '(tickets|entry|admission|entrance) (from|just|only|at)? <price>',
    '<price> (entry|admission|on the door|at the door|tickets|pints|drinks|cocktails|shots|pp|per person|per head|a head)',
    '(members|customers|subscribers|students|first-timers|kids) (save|get|eat|receive|go) (up to)? (<percent>|<price>|free|half)',
  ],
} satisfies PhraseList;

/** What makes a purchase look cheap. */
export const offers = {
  note: 'A discount, a freebie on top of a purchase, or a price.',
  source: 'the label guide: price, discount, freebie',
  with: [vouchers, discounts, savingOrders],
  phrases: [
    '(half price|half-price|half off)',
    '<number> _ for (<price>|a fiver|a tenner|a quid)',
    '<percent> (bonus|less|savings|apr|apy|interest|financing|finance|deposit|commission|down)',
    '(a|one) (third|quarter|half) off',
    'for the price of (<number>|one|two|a)',
    '(no|zero) (joining fee|sign-up fee|signup fee|booking fee|deposit|setup fee|set-up fee|contract)',
    '(on the house|is on us|are on us|pay nothing until|pay nothing till|pay later)',
    '<price> (voucher|vouchers|gift card|gift cards|giftcard|gift voucher|amazon voucher|store credit|welcome bonus|sign-up bonus)',
    '<price> (discount|cashback|savings|each|per month|a month|a day|plus shipping|shipped|value|bonus|credit)',
    'save (money|more)',
    'free _? _? _? with (every|any|each|your)',
    '(big|huge|massive|major|great) (savings|discounts|deals|bargains)',
    '(double|triple|bonus|extra) (points|rewards|miles|stars)',
    'early bird (price|prices|rate|rates|ticket|tickets|pricing|discount|offer)',
    '(coupon|coupons|cashback|rebate|discount|discounts)',
    'free (shipping|delivery|trial|sample|samples|gift|month|upgrade|returns|installation|quote|estimate|consultation|spins|bet|bets)',
    'first (month|week|box|class|session|order|bag) (is)? (on us|on me|free)',
    '<number> day free trial',
    '(summer|spring|winter|autumn|fall|holiday|weekend|christmas|xmas|easter|memorial day|labor day|anniversary|january|boxing day|new year) (sale|savings|deals)',
    '(on sale|big sale|huge sale|mega sale|doorbuster|doorbusters)',
    '(at|for) the (old|launch|founder|founders|presale) (price|rate)',
    "(won't|wont|will not|can't|cannot) (find|get) (it|them|this|these|one) (any)? cheaper",
    '(black friday|cyber monday|prime day) (deal|deals|sale|offer|offers|special|specials|discount|discounts|savings)',
    '(special|exclusive|limited|limited time|limited-time|best|amazing|great|hot|unbeatable|introductory|intro|launch|festive) (offer|offers|price|prices|pricing|deal|deals|discount|discounts|rate|rates)',
    '(lowest|low|reduced|discounted|knockdown|unbeatable|wholesale) (price|prices|pricing|rate|rates)',
    '(for|from|at|under|now|priced at|price|starting) <price>',
    '(#sale|#forsale|#onsale)',
    '(#deal|#deals|#sale|#discount|#promo|#coupon|#freeshipping|#blackfriday|#cybermonday)',
  ],
} satisfies PhraseList;

/** A sum that stands alone: a price beside an order to buy. */
export const prices = {
  note: 'In other company a sum may be a fine, a grant or a lottery win.',
  source: 'the label guide: product + price',
  phrases: ['<price>'],
} satisfies PhraseList;

/** What a post that hurries its readers has to be about to be a sale. */
export const wares = {
  note: 'Something that is sold, or the selling itself.',
  source: 'usage in adverts',
  phrases: [
    '(pre-orders|preorders|pre-order|preorder) (are|is)? (now|finally)? (open|live|up)',
    '(tickets|tix|plots|membership|subscription|merch|for sale|available|enrollment|enrolment|registration|masterclass|bootcamp|edition)',
    '(restock|restocked|back in stock|shop link|link to shop|link in shop|add to cart|add to bag|add to basket|checkout|in store|in-store)',
  ],
} satisfies PhraseList;

/** Tokens: whoever names a sum or a deadline beside them wants them bought. */
export const tokens = {
  note: 'Words of NFT and coin sales, where posts from holders and from sellers sound alike.',
  source: 'usage in NFT and coin adverts since 2021',
  phrases: [
    '(presale|pre-sale|whitelist|allowlist|public sale|private sale|minting|mint|nft|nfts|floor|wl|token|tokens)',
    '(#presale|#mint|#nft|#nfts|#nftdrop|#nftdrops|#freemint|#nftforsale|#nftcommunity|#opensea)',
  ],
} satisfies PhraseList;

/** The writer sells and waits for takers. */
export const sellers = {
  note: 'By message, as private people sell, or under the marks of a dealer.',
  source: 'usage in small adverts',
  phrases: [
    "(i sell|we sell|i'm selling|we're selling|for sale)",
    'selling (my|this|a|an|two|2|some|these)',
    '(commissions|comms) (are)? open',
    '(#deal|#deals|#bargain|#bargains|#salealert|#dealoftheday|deal of the day|offer of the day|rrp|msrp|first come first served)',
    '(reg|reg.|was|were|orig|orig.|originally|list price) <price>',
    '(pay on delivery|cash on delivery|slightly negotiable|price negotiable|price is negotiable)',
    '(collection only|pick up only|pickup only|no timewasters|no time wasters|serious buyers|serious inquiries|need gone)',
    '(dm|message|text|inbox|whatsapp|hmu|hit|call|email) (me|us) (to|for|if|up|now|today)?',
    '(dm|inbox|whatsapp|hmu) (to|for|if) (book|reserve|claim|order|orders|buy|interested|details|info|prices|price)',
  ],
} satisfies PhraseList;

/** Where to get it: with a link, an advert that leaves nothing for a reader who does not buy. */
export const shopWindows = {
  note: 'The place or the state of the sale. "Available now" alone is news.',
  source: 'the label guide, edges: a bare advert',
  phrases: [
    '(available|in stock|on sale|out) (now|today)? (in store|in-store|in stores|in-stores|online|for purchase|to buy|to order|for order|for sale|for pre-order|for preorder|to pre-order|on amazon|on ebay|on etsy|on opensea)',
    '(in store|in-store|in stores|in-stores) (and|&|or) online',
    'online (and|&|or) (in store|in-store|in stores|in-stores)',
    '(#sale|#forsale|#etsy|#ebay|#poshmark|#etsyshop|#etsyfinds|#etsysale|#nftforsale|#buynow|#shopnow)',
    '(tickets|tix) (are)? (on sale|available) (now|here)?',
    '(for sale|back in stock|just listed|now listed|new listing)',
    '(check out|see|view|new|now|listed) _? _? _? _? _? (on|at|in) (my|our)? (ebay|etsy|etsy shop|etsy store|poshmark|depop|redbubble|teepublic|zazzle|opensea|mercari|shop|online shop|online store)',
    '(listed|floor|reserve|starting bid|starting price|floor price|mint price) (is|at|for|of)? <price>',
    '(floor|floor price|mint price) (is|at)? <number>',
    '(available|listed|live|up) (now)? (on|at) <mention>',
    '(added|listed) (to|in|on) my (closet|shop|store|depop|vinted|etsy|ebay)',
  ],
} satisfies PhraseList;

/** Shops and counters. */
export const places = {
  note: 'Where to get it, when no link says so.',
  source: 'usage in adverts',
  phrases: [
    '(on|at|from|via|in) (itunes|amazon|kindle|ebay|etsy|bandcamp|depop|poshmark|redbubble|opensea|apple music|google play|the app store)',
    '(on|at|from|via|in) (our|my|the|your|all|selected)? (shop|shops|store|stores|website|site|box office|door|venue|counter)',
    '(in-store|link in bio|link below|link in my bio|link in profile|at checkout)',
  ],
} satisfies PhraseList;

/** The writer speaks of himself. */
export const ownTalk = {
  note: 'First person singular: a discount in the same post is more likely met than given.',
  source: 'English grammar',
  phrases: ["(i|me|my|i'm|im|i've|i'll|mine)"],
} satisfies PhraseList;

/** Occasions where haste sells nothing. */
export const freeOccasions = {
  note: 'A contest, a good cause, an election or a job: "hurry" there presses nobody to buy.',
  source: 'the label guide, "Not"',
  phrases: [
    '(giveaway|giveaways|contest|competition|sweepstakes|raffle|to win|to enter|winner|winners|prize|prizes|airdrop|#airdrop|#win|drop your|wallet address|tag <number>)',
    '(donate|donation|donations|donating|fundraiser|fundraising|volunteer|volunteers|food bank|petition|pledge|charity)',
    '(to vote|vote|voter|voters|ballot|canvass|census|election|independents|parliament|council seats|seats on the council|councillors)',
    "(hiring|#hiring|#job|#jobs|we're hiring|apply now|apply today|apply here|job opening|vacancy|vacancies|internship|internships|job fair)",
  ],
} satisfies PhraseList;

/** Public health and safety. */
export const publicCare = {
  note: '"Stock up on water today" before a storm sells nothing.',
  source: 'the label guide: public-health notice',
  phrases: [
    '(jab|jabs|booster|smear test|check-up|screening test)',
    '(storm|hurricane|tornado|flood|wildfire|earthquake|evacuation|evacuate|emergency|outbreak|pandemic)',
    '(register|registered|registration|registering) to vote',
    '(postal vote|proxy vote|photo id|voter id|polling station|polling place|polling day|electoral register|census form)',
    '(damp|mould|mold|frost|frozen pipes|burst pipes|carbon monoxide|smoke alarm|smoke alarms|asbestos|radon|rats|fly-tipping|sandbags|heatwave|heat wave|drought|hosepipe ban)',
    '(housing officer|council tax|universal credit|pension credit|winter fuel|benefit check|food bank|warm space|warm spaces|free school meals|school place|school places|tax return|tax returns|self assessment|student aid|financial aid|open enrollment|flood warden|trading standards|fire service|road closure|road closed|diversion|blood|organ donor|plasma|scam|scams|recall|recalled|screening programme|nhs|a&e|hospice)',
    '(vaccine|vaccines|vaccinated|vaccination|flu shot|flu shots|test kit|test kits|blood drive|blood donor)',
  ],
} satisfies PhraseList;

/** Things without charge: the reader loses nothing by signing up. */
export const freeEvents = {
  note: 'Here "now" alone is no pressure; only scarcity is.',
  source: 'the label guide, edges: a free download or a free event',
  phrases: [
    'free (virtual|online)? (event|webinar|workshop|class|classes|training|session|download|ebook|e-book|guide|screening)',
  ],
} satisfies PhraseList;

/** Who does what at an event: a listing that holds it is of use to readers who do not come. */
export const programmes = {
  note: 'A verb of stage, kitchen or lecture hall in the third person, with what is played, read or told.',
  source: 'the label guide: a bare advert leaves nothing for a reader who does not buy',
  phrases: [
    '(sings|sing|plays|play|performs|perform|reads|read|conducts|stars|directs|dances|dance|paints|carves|cooks|bakes|recites|improvises|narrates) (songs|music|works|pieces|tunes|poems|from|the|a|an|his|her|their|its|with|by|about|on|in|as|through|both|all|<number>)',
    '(talks|talk|speaks|tells|tell|teaches|explains|shows|demonstrates|presents|discusses|lectures|chairs|hosts|leads|asks|traces|examines) (about|on|us|how|why|what|the|a|an|his|her|their|who|with|through|to|of)',
    '(directed|conducted|written|composed|choreographed|curated|narrated|illustrated|led|played|sung|read|performed|introduced) by _',
    '(starring|featuring|with music by|with songs by|a play about|a film about|a talk about|a talk on|a lecture on|a novel about|an opera about|the story of|tells the story)',
  ],
} satisfies PhraseList;

/** A buyer tells of a purchase. */
export const customerTalk = {
  note: 'First person: what the writer bought, wants to buy or was charged.',
  source: 'the label guide: "a customer saying what they bought"',
  phrases: [
    "(i|we|i've|we've|i have|we have) (just|finally|also|already|recently)? (bought|ordered|purchased|paid|booked|spent|saved|subscribed|received|tried|found|scored)",
    "(i|we|i've) (just|finally|also|already|recently)? got (my|mine|it|a|an|the|this|some|these|to|two)",
    '(just|finally) (bought|ordered|purchased|paid|booked|got|saved|scored)',
    'sold my (first|second|last|old)',
    '(bought|ordered|purchased) (a|an|my|the|this|some|two|tickets|it)',
    '(my|our) (order|orders|booking|flight|bill|account|package|parcel|bags|bag|refund|wallet|bank account)',
    '(can|could|should|did|do|am|will) i',
    "(i|i'd) (want|wanted|need|needed|would|wish|think|hate) _",
    '(charged|quoted|overcharged|billed) me',
    'near me',
    'got (<percent>|<price>) (off|back)',
    '(wanted|wants|asked for|asks for|asking for|demanded|demands|expected|expects) <percent> off',
  ],
} satisfies PhraseList;

/** Money that nobody is asked to spend. */
export const moneyNews = {
  note: 'Markets, budgets and fraud: "20% off its high" is no discount. "Buy now, pay later" is a trade.',
  source: 'usage in the news',
  phrases: [
    '(shares|stock market|stock price|gdp|forecast|inflation|revenue|revenues|earnings|quarterly|investors|economy|interest rates|oil prices|analysts)',
    'pay later',
    '(fares|fare|rents|rent|bills|tolls|toll|tariffs|tariff|charges|fees|tax|premiums|stamps|postage|wages|pensions|benefits|levy) (will|to|are to|is to|has|have|set to|are|is)? (rise|rises|risen|rising|go up|goes up|going up|gone up|increase|increases|increasing|change|changes|changing|fall|falls|fallen|falling|drop|frozen|freeze|stay|stays|staying|remain)',
    '(rise|increase|cut|change|freeze|fall|drop) (in|to) (fares|bus fares|rents|bills|tolls|tariffs|charges|fees|council tax|tax|premiums|postage|prices|wages)',
    '(cost|costs|price|prices) of (living|fuel|petrol|diesel|bread|milk|eggs|energy|electricity|gas|housing|childcare)',
    '(was|were|been|just) (bought|sold|traded|auctioned|transferred) (for|at|to|by|from)',
    '(selling price|traded volume|trading volume|24h volume|24h vol|net volume|average volume|market cap|all time high|all-time high|min volume|average price|median price|whale trade|big trade)',
    '(on average|a survey|survey|study|statistics|census|per head|year on year|budget|minimum wage|equal pay|gender pay)',
    '(scam|scams|scammed|scammer|scammers|phishing|hacked)',
  ],
} satisfies PhraseList;
