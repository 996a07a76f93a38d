import type { PhraseList } from '@/lib/lexicon/types';

/** Calls to be quick. */
export const rushes = {
  note: 'They say nothing but "do not think"; beside something for sale they press.',
  source: 'the label guide: urgency',
  phrases: [
    '(hurry|hurry up|act fast|act now|act quickly|act quick|be quick|move fast|be fast|be early)',
    "(don't|dont|do not|never) (wait|delay|hesitate) (any longer)?",
    'what are you waiting for',
    "(what's|whats|what is) (stopping|keeping) (you|u)",
    "(run don't walk|run dont walk|run, don't walk|run, dont walk|get in quick|get in fast|be there early)",
    "(don't|dont|do not) sleep",
    "(don't|dont|do not) (hang about|hang around|dither|dawdle|dilly-dally|dilly dally|faff|think twice|snooze|muck about|put it off|be the one who missed)",
    '(hurry|rush|race) (in|down|over|on down)',
    "(go go go|no excuses|you snooze you lose|you snooze, you lose|snooze you lose|snooze, you lose|blink and you miss it|blink and you'll miss it)",
    '(last call|final call|last orders|final countdown|last push)',
    'set (that|your|an|the|ur) (alarm|alarms)',
  ],
} satisfies PhraseList;

/** Few of a kind. */
export const shortages = {
  note: 'A count of things that are left; of days it would be a date.',
  source: 'the label guide: scarcity',
  phrases: [
    '(only|just) <number> (left|remaining|available)',
    '(only|just)? <number> _? <ware> (left|remaining|available)',
    '(only|just) <number> _? (plots|homes|apartments|flats|villas|lots|cabins|tables|sizes|slices|bottles|jars) (left|remaining|available)',
    '(last|final) <number> <stock>',
    '<number> <stock> (left|remaining|only)',
    "(won't|wont|will not|not|never) (be)? (restocking|restocked|coming back|back in stock|any on the door)",
    "(when|once) (it's|its|they're|theyre) (gone|gone,) (it's|its|they're|theyre) gone",
    '(one|two|max two|max <number>|limit <number>|limited to one|limited to <number>) per (customer|person|household|buyer|order|client)',
    '(last|final) (few)? <number>? (spots|seats|places|slots|spaces|tickets|rooms|pieces|units|copies|pairs)',
    '(spots|seats|places|slots|spaces|tickets|rooms|quantities|supplies) (are|is)? (limited|closing|going fast|filling up|filling fast|selling fast|selling out|running out|running low)',
    'while (supplies|supply|stocks|stock|quantities|sizes) (last|lasts)',
    '(only|just|last)? <number> (tables|seats|places|spots|spaces|rooms|slots|tickets|tix|copies|pairs|boxes) (going|remain|up for grabs|still going)',
  ],
} satisfies PhraseList;

/** Time and number used to hurry a buyer. */
export const hurries = {
  note: 'Scarcity, deadlines and calls to be quick: they leave the reader no time to think.',
  source: 'the label guide: urgency, scarcity, countdown',
  with: [rushes, shortages],
  phrases: [
    '(only|just)? <number> _? _? (left|remaining)',
    '(only|just) <number> _? (available|spots|seats|places|slots|spaces|tickets|pieces|copies)',
    '(last|final|few|limited|remaining) (few|remaining|available)? (spots|seats|places|slots|spaces|tickets|chance|chances|call|hours|day|days|minutes|pieces|units|copies|stock|supply|supplies|quantity|quantities|availability|time|time only|edition run)',
    'while (they|it|offer) (last|lasts)',
    '(first|next) <number> _ _? _? only',
    '(price|it|rate|cost|fee) doubles (on|at|in|from|tomorrow|tonight|after)',
    '(bookable|available|valid|redeemable) (only)? (until|till|til|through) (<deadline>|<number>|<soon>|midnight)',
    '(for|to) the first (set of|batch of|lucky|few|group of)? (people|members|followers|users|holders|ones|joiners|customers|subscribers) (who|that|to) (join|joins|joining|sign|mint|register|buy|order|book|subscribe|arrive|come)',
    '(doors|cart|enrolment|enrollment|registration|bookings|applications|entries) (to|for|on) _? _ (close|closes|shut|shuts) (<soon>|<deadline>|at|on|in|this)',
    '(doors|cart|enrolment|enrollment|registration|bookings) (close|closes|shut|shuts) (for)? _? (on|at|in|this|<soon>|<deadline>)',
    'while you (still)? can',
    '(closes|shuts|ends|finishes|closing|ending) (at|by) <number>',
    "(you've|you have|u) (only|just)? (only|just)? got (until|till|til|<duration>|<number>) _? _?",
    'only (until|till|til) (<deadline>|<soon>|<number>|the)',
    '(before|b4) (we|they|it|he|she|these|the|prices) _? (sell|sells|run|runs|jump|jumps|goes up|go up|rise|rises|increases|doubles|disappear|disappears|vanish|vanishes|pumps|moons|flies)',
    '(they|these|this|it|those|slots|spots|seats|tickets|tix|places|spaces|sizes|rooms|stocks) (will)? (go|goes|sell|sells|fly|flies|flying|disappear|disappears) (fast|quick|quickly|out fast|off the shelves|in minutes|in hours)',
    '<number> (already)? (claimed|gone|snapped up|sold already|sold so far)',
    '(code|codes|voucher|link) (dies|stops|lapses|runs out|goes away|expires|ends) (<soon>|<deadline>|at|on)',
    '(disappears|disappear|vanishes|vanish|goes away|comes down|is gone|are gone) (at midnight|at noon|at <number>|on <deadline>|<deadline>|<soon>|after)',
    'or (miss|regret|cry|kick yourself) _',
    "(you'll|you will|ull|gonna) (miss out|regret it|kick yourself)",
    '(final|last) (week|weekend|day|night|few days|hours) (to|of|for)',
    '(selling|sell|going|filling) (out|up)? (fast|quick|quickly)',
    'sell out (in|fast|soon|quickly|today|tonight)',
    '(is|are) (filling up|selling out|almost gone)',
    '(almost|nearly) (gone|sold out|full|over)',
    "(before|b4) (it's|its|it is|they're|theyre|they are|they|we|prices|the price|it) (gone|all gone|too late|sold out|sell out|over|ends|expires|are gone|go up|goes up|rise|rises|increase|run out|end)",
    '(sale|offer|deal|discount|promo|promotion|off|code|price|prices|it|registration|enrolment|enrollment|booking|bookings|presale|whitelist|wl|allowlist|slots|tix|early bird) (ends|end|expires|expire|closes|close|finishes|ending|expiring|closing) (<soon>|at|in|on|this|<deadline>)',
    '(ends|end|ending|expires|closes|closing) (midnight|soon|<soon>|<deadline>|2nite|2day|at midnight|at noon|in <number>|on <deadline>)',
    "(shouldn't|should not|can't|cannot|won't want to|don't want to) (miss|sleep on) (out|this)?",
    "(don't|dont|do not|never) (miss|sleep on|let) (out|it|this|your chance)?",
    '(first|next) <number> (customers|people|ppl|orders|buyers|callers|sign ups|signups|subscribers|users|bookings|only)',
    '(<soon>|this week|this weekend|this month|one day|24 hours|48 hours|weekend|this friday) only',
    'for a limited time',
    '<number> (hours|days|hrs|minutes|mins) (left|only|to go|remaining)',
    '<duration> (left|only|to go|remaining)',
    '(ends|ending|closes|closing|expires|expiring) in <duration>',
    '(early bird|earlybird|early birds)',
    '(time|stock|stocks) (is|are)? running (out|low)',
    "(won't|wont|will not|don't|wouldn't) (last|hang around|hang about|stick around|be here long|be around long)",
    '(price|prices) (is|are)? (going|go|goes) up (soon|<soon>|at|by|every|again|after|when|next|in|once|<deadline>)',
    '(price|prices) (is|are)? (rising|increasing) (soon|<soon>|at|by|every|after|next|in|<deadline>)',
    '(price|prices|rates) (rise|rises|increase|increases|jump|jumps|double|doubles) (soon|tomorrow|tonight|at|on|in|<deadline>)',
    'lock in (your|the|this|these|our) _? (price|prices|rate|rates|deal|discount)',
    'your (last|only|one|final) chance',
    'your chance to (own|become|get|be early|win big|buy)',
  ],
} satisfies PhraseList;

/** An order to buy and a call for haste in one breath. */
export const urgentPurchases = {
  note: '"Now" or "today" right behind an order to buy, or a few words on, is pressure.',
  source: 'the label guide, edges: "Mint now"',
  phrases: [
    '<buying> <soon>',
    '<buying> <determiner> _? _? _? _? <soon>',
    '(buy|order|shop|mint|bet|bid) (<hashtag>|<mention>|<number>)? (now|today)',
    '(buy|order|shop|book|pre-order|preorder|bid|rent|subscribe) (<determiner>)? _? (by|before|within|in) (the next)? (<number>|<duration>|<deadline>|noon|the next|the end|the hour|next|this|<soon>)',
    '(lock in|snap up|stock up on|bag|nab) (your|yours|the|a|an|this|these|our|one) _? _? _? <soon>',
    '(get|put|have|place|send) (your|ur) (order|orders|booking|bookings|deposit|pre-order|pre-orders) in? (by|before) (<deadline>|<number>|noon|the|this|next)',
    '(recharge|top up|collect) (now|today)',
    '(#buynow|#shopnow|#ordernow|#booknow|#mintnow)',
  ],
} satisfies PhraseList;

/** The same for what may be had without money. */
export const urgentSignUps = {
  note: 'In front of a good cause, a contest or a free event they are a service.',
  source: 'the label guide, edges: "Subscribe today!"',
  phrases: [
    '<joining> <soon>',
    '(book|reserve|subscribe|register|enroll|enrol|sign up) <determiner> _? _? _? _? <soon>',
    '(subscribe|sign up) to _? _? _? _? <soon>',
    '(become|be) (a|an|our)? (member|subscriber|vip|insider) <soon>',
    'join now',
    '(text|sms) _ to <number> (now|today|tonight|before)',
    '(switch|upgrade|move|change) (to us|over|to <mention>|provider|plan|to pro|to premium)? (before|by) (<number>|<deadline>|the end|the <number>|this|<soon>)',
    'join (us|the club)? (by|before) (<deadline>|noon|the end|the <number>|<soon>)',
    '(register|enrol|enroll|sign up|reserve) (<determiner>)? _? (by|before) (<number>|<deadline>|noon|the end|the <number>|next|this|<soon>)',
    '(open|create|activate) (a|an|your) _? _? account _? _? <soon>',
  ],
} satisfies PhraseList;

/** The same for verbs that take anything: "grab your coat now" sells only with a link. */
export const urgentGrabs = {
  note: 'With a link behind it, what is to be got is for sale.',
  source: 'usage in adverts',
  phrases: ['(get|grab|claim|snag|secure|redeem|own|cop) <determiner> _? _? _? _? <soon>'],
} satisfies PhraseList;

/** Sales that are announced as an event that one may miss. */
export const launches = {
  note: 'Words of token sales and closing sales; they press wherever they stand.',
  source: 'usage in NFT adverts since 2021; the label guide: "Mint now", last spots',
  phrases: [
    '(mint|minting|presale|pre-sale|public sale|public mint|pre-mint|whitelist|whitelist sale) (is|are)? (now)? (live|open|on now)',
    '(mint|presale|pre-sale|whitelist|public sale|public mint|drop) (is)? (tonight|today|starts in|opens in|ends in|closes in)',
    '(stealth|fair) (launch|launched|launching) (in|now|today|tonight|soon|live|at)?',
    'minting (now|today|tonight|soon)',
    'last chance to (get|buy|own|grab|order|save|book|register|sign up|join|claim|secure|mint|shop|enroll)',
  ],
} satisfies PhraseList;

/** Haste towards a counter, where there is talk of more than a chat. */
export const urgentInvitations = {
  note: 'They press in a post to everybody; in a reply they are help.',
  source: 'usage in adverts',
  phrases: [
    '(switch|upgrade|move|change) (to|over to) (us|<mention>) (now|today)',
    '(get started|call|ring|phone|call us|ring us|contact us|try it|try it free|upgrade|switch|save|start saving|start earning|act) (now|today)',
    'start (your|a|saving|earning|investing|trading) _ _? _? _? (now|today)',
  ],
} satisfies PhraseList;
