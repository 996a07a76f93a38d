import type { PhraseList } from '@/lib/lexicon/types';

/** Calls to be quick. */
export const rushes = {
  note: 'They say nothing but "do not think"; beside something for sale they are pressure.',
  source: 'docs/labels.md: urgency',
  phrases: [
    {
      pattern: `
        (hurry|hurry up|act fast|act now|act quickly|act quick|be quick|move fast|be fast|
        be early)
      `,
      line: 'Hurry',
      miss: 'The herring swims',
    },
    {
      pattern: "(don't|dont|do not|never) (wait|delay|hesitate) (any longer)?",
      line: "Don't wait",
      miss: 'The wait was short',
    },
    {
      pattern: 'what are you waiting for',
      line: 'What are you waiting for',
      miss: 'Who are you waiting for',
    },
    {
      pattern: `
        (run don't walk|run dont walk|run, don't walk|run, dont walk|get in quick|get in fast|
        be there early)
      `,
      line: "Run, don't walk",
      miss: 'We run and walk',
    },
    {
      pattern: "(don't|dont|do not) sleep",
      line: "Don't sleep on this",
      miss: 'The owls sleep by day',
    },
    {
      pattern: `
        (don't|dont|do not) (hang about|hang around|dither|dawdle|dilly-dally|dilly dally|
        faff|think twice|snooze|muck about|put it off|be the one who missed)
      `,
      line: "Don't hang about",
      miss: 'The bats hang about',
    },
    {
      pattern: `
        (go go go|no excuses|you snooze you lose|you snooze, you lose|snooze you lose|
        snooze, you lose|blink and you miss it|blink and you'll miss it)
      `,
      line: 'You snooze you lose',
      miss: 'You snooze a lot',
    },
    {
      pattern: '(last call|final call|last orders|final countdown|last push)',
      line: 'Last call for the flight',
      miss: 'The last to call was Ann',
    },
    {
      pattern: 'set (that|your|an|the|ur) (alarm|alarms)',
      line: 'Set your alarm',
      miss: 'The alarm was set off',
    },
  ],
} satisfies PhraseList;

/** Scarcity. */
export const shortages = {
  note: 'A number of things that are left; a number of days would be a date.',
  source: 'docs/labels.md: scarcity',
  phrases: [
    {
      pattern:
        '(first|fastest|quickest) (caller|to call|to ring|to text) (has|gets|wins|takes) (it|them)',
      line: 'Two looms left, first to ring gets them',
      miss: 'The first to ring the bell is Ann',
    },
    {
      pattern: `
        <number> (mugs|seats|lamps|coats|chairs|pairs|bottles|slots|spots|places|tickets|boxes|rooms|
        copies|pieces|sofas|bikes|left) (to go|remain|remaining|on the shelf|left|and counting|before
        they)`,
      line: 'Nine chairs to go',
      miss: 'Nine chairs to mend',
    },
    {
      pattern: '(only|just) <number> (left|remaining|available)',
      line: 'Only 2 left',
      miss: 'Only 2 came',
    },
    {
      pattern: '(only|just)? <number> _? <ware> (left|remaining|available)',
      line: '3 tickets left',
      miss: '3 tickets for you',
    },
    {
      pattern: `
        (only|just) <number> _? (plots|homes|apartments|flats|villas|lots|cabins|tables|sizes|
        slices|bottles|jars) (left|remaining|available)
      `,
      line: 'Only 5 plots left',
      miss: 'Only 5 plots have a shed',
    },
    {
      pattern: '(last|final) <number> <stock>',
      line: 'Final 30 tix',
      miss: 'Final whistle at 30',
    },
    {
      pattern: '<number> <stock> (left|remaining|only)',
      line: '3 tickets left',
      miss: '3 tickets for Ann',
    },
    {
      pattern: "(when|once) (it's|its|they're|theyre) (gone|gone,) (it's|its|they're|theyre) gone",
      line: "When they're gone they're gone",
      miss: "When they're home they're tired",
    },
    {
      pattern: `
        (one|two|max two|max <number>|limit <number>|limited to one|limited to <number>) per
        (customer|person|household|buyer|order|client)
      `,
      line: 'One per customer',
      miss: 'One customer',
    },
    {
      pattern: `
        (last|final) (few)? <number>? (spots|seats|places|slots|spaces|tickets|rooms|pieces|
        units|copies|pairs)
      `,
      line: 'The last few seats',
      miss: 'The few seats',
    },
    {
      pattern: `
        (spots|seats|places|slots|spaces|tickets|rooms|quantities|supplies) (are|is)?
        (limited|closing|going fast|filling up|filling fast|selling fast|selling out|
        running out|running low)
      `,
      line: 'Tickets are selling fast',
      miss: 'Tickets are on the table',
    },
    {
      pattern: 'while (supplies|supply|stocks|stock|quantities|sizes) (last|lasts)',
      line: 'While stocks last',
      miss: 'The last of the stocks',
    },
    {
      pattern: `
        (only|just|last)? <number> (tables|seats|places|spots|spaces|rooms|slots|tickets|tix|
        copies|pairs|boxes) (going|remain|up for grabs|still going)
      `,
      line: '3 tables going for Friday',
      miss: '3 tables for Friday',
    },
    {
      pattern: `
        (last|final) (few)? <number>? (tables|cabins|tickets|pitches|plots|dates|appointments|
        jars|trays|loaves|hampers|sizes) (left|remaining|available|for|going|on|to go)
      `,
      line: 'The last few tables for Friday',
      miss: 'The last few trams',
    },
    {
      pattern: `
        (tickets|tix|seats|tables|places|spots|slots|spaces|copies|hampers|cabins|rooms|
        appointments) (are|were)? (now|already|really)? (flying|flying out|flying off|disappearing|
        vanishing|almost gone|nearly gone|going quickly|snapped up)
      `,
      line: 'Tables are nearly gone',
      miss: 'Tables are set at noon',
    },
  ],
} satisfies PhraseList;

/** Time and numbers used to hurry a buyer. */
export const hurries = {
  note: 'Scarcity, deadlines and calls to be quick: they leave the reader no time to think.',
  source: 'docs/labels.md: urgency, scarcity, countdown',
  with: [rushes, shortages],
  phrases: [
    {
      pattern: `
        now is the (time|moment) to (book|buy|order|shop|invest|upgrade|switch)`,
      line: 'Now is the time to order your seeds',
      miss: 'Now is the time to sow your seeds',
    },
    {
      pattern: "(the clock is|time is|clock's|minutes are) (ticking|running)",
      line: 'The clock is ticking on it',
      miss: 'The clock is right',
    },
    {
      pattern: `
        (before|until) (we|they|it|the last) (run out|runs out|sell out|sells out|is gone|are gone|goes|
        go|vanish|disappear|fly off|walk out)`,
      line: 'Come before they sell out',
      miss: 'Come before they close',
    },
    {
      pattern: `
        (price|prices|cost|it|rate|fee) (doubles|goes up|go up|jumps|rises|climbs) (tomorrow|tonight|at|
        on|after|from|in|soon|next)`,
      line: 'The price jumps tonight, it says',
      miss: 'The price of bread',
    },
    {
      pattern: `
        (be quick or|act or|now or never|hurry or|last call|final call|last orders) (be|miss|folks|
        everyone|friends|people|for|on|regret)`,
      line: 'Last call for plums, folks',
      miss: 'The last calf is for sale',
    },
    {
      pattern: `
        (then|after that|and then) (it's|its|they're|it is|they are) (gone|over|off) (for good|for ever|forever|
        again)?`,
      line: "Two days, then it's gone for good.",
      miss: "Then it's time for tea.",
    },
    {
      pattern: '(only|just)? <number> _? _? (left|remaining)',
      line: 'Two left',
      miss: 'The left hand',
    },
    {
      pattern: `
        (only|just) <number> _? (available|spots|seats|places|slots|spaces|tickets|pieces|
        copies)
      `,
      line: 'Only 3 tickets on the table',
      miss: 'Our 3 tickets on the table',
    },
    {
      pattern: `
        (last|final|few|limited|remaining) (few|remaining|available)? (spots|seats|places|
        slots|spaces|tickets|chance|chances|call|hours|day|days|minutes|pieces|units|copies|
        stock|supply|supplies|quantity|quantities|availability|time|time only|edition run)
      `,
      line: 'Last chance to see the moths',
      miss: 'Last of the moths',
    },
    {
      pattern: 'while (they|it|offer) (last|lasts)',
      line: 'While they last',
      miss: 'While they sing',
    },
    {
      pattern: '(first|next) <number> _ _? _? only',
      line: 'The first 20 in line only',
      miss: 'The first 20 in line',
    },
    {
      pattern: `
        (bookable|available|valid|redeemable) (only)? (until|till|til|through) (<deadline>|
        <number>|<soon>|midnight)
      `,
      line: 'Valid until midnight',
      miss: 'Open until midnight',
    },
    {
      pattern: `
        (for|to) the first (set of|batch of|lucky|few|group of)? (people|members|followers|
        users|holders|ones|joiners|customers|subscribers) (who|that|to) (join|joins|joining|
        sign|mint|register|buy|order|book|subscribe|arrive|come)
      `,
      line: 'A mug for the first people who join',
      miss: 'A mug for the people who join',
    },
    {
      pattern: `
        (doors|cart|enrolment|enrollment|registration|bookings|applications|entries) (to|for|
        on) _? _ (close|closes|shut|shuts) (<soon>|<deadline>|at|on|in|this)
      `,
      line: 'Doors for the show close at eight',
      miss: 'Doors for the barn',
    },
    {
      pattern: `
        (doors|cart|enrolment|enrollment|registration|bookings) (close|closes|shut|shuts)
        (for)? _? (on|at|in|this|<soon>|<deadline>)
      `,
      line: 'Registration closes on Friday',
      miss: 'Registration is on Friday',
    },
    {
      pattern: 'while you (still)? can',
      line: 'Come while you can',
      miss: 'Come with a can',
    },
    {
      pattern: '(closes|shuts|ends|finishes|closing|ending) (at|by) <number>',
      line: 'The shop closes at 5',
      miss: 'The shop is at 5 Elm Road',
    },
    {
      pattern: `
        (you've|you have|u) (only|just)? (only|just)? got (until|till|til|<duration>|<number>)
        _? _?
      `,
      line: "You've only got two hours",
      miss: "You've only one coat",
    },
    {
      pattern: 'only (until|till|til) (<deadline>|<soon>|<number>|the)',
      line: 'Only until Sunday',
      miss: 'Until Sunday',
    },
    {
      pattern: `
        (before|b4) (we|they|it|he|she|these|the|prices) _? (sell|sells|run|runs|jump|jumps|
        goes up|go up|rise|rises|increases|doubles|disappear|disappears|vanish|vanishes|pumps|
        moons|flies)
      `,
      line: 'Before prices go up',
      miss: 'Before noon, go up the hill',
    },
    {
      pattern: `
        (they|these|this|it|those|slots|spots|seats|tickets|tix|places|spaces|sizes|rooms|
        stocks) (will)? (go|goes|sell|sells|fly|flies|flying|disappear|disappears) (fast|
        quick|quickly|out fast|off the shelves|in minutes|in hours)
      `,
      line: 'They go fast',
      miss: 'They go home',
    },
    {
      pattern: '<number> (already)? (claimed|gone|snapped up|sold already|sold so far)',
      line: '200 already claimed',
      miss: '200 already here',
    },
    {
      pattern: `
        (code|codes|voucher|link) (dies|stops|lapses|runs out|goes away|expires|ends) (<soon>|
        <deadline>|at|on)
      `,
      line: 'The code ends Sunday',
      miss: 'The code is for Sunday',
    },
    {
      pattern: `
        (disappears|disappear|vanishes|vanish|goes away|comes down|is gone|are gone)
        (at midnight|at noon|at <number>|on <deadline>|<deadline>|<soon>|after)
      `,
      line: 'The code goes away at midnight',
      miss: 'The fog goes home at midnight',
    },
    {
      pattern: 'or (miss|regret|cry|kick yourself) _',
      line: 'Join us or regret it',
      miss: 'Join us or stay',
    },
    {
      pattern: "(you'll|you will|ull|gonna) (miss out|regret it|kick yourself)",
      line: "You'll miss out",
      miss: "You'll miss the bus",
    },
    {
      pattern: '(final|last) (week|weekend|day|night|few days|hours) (to|of|for)',
      line: 'Last day to apply',
      miss: 'Last day by the sea',
    },
    {
      pattern: '(selling|sell|going|filling) (out|up)? (fast|quick|quickly)',
      line: 'Tickets are selling fast',
      miss: 'Tickets are sold here',
    },
    {
      pattern: 'sell out (in|fast|soon|quickly|today|tonight)',
      line: 'They sell out fast',
      miss: 'They sell soup',
    },
    {
      pattern: '(is|are) (filling up|selling out|almost gone)',
      line: 'The boats are selling out',
      miss: 'The boats are out',
    },
    {
      pattern: '(almost|nearly) (gone|sold out|full|over)',
      line: 'Almost gone',
      miss: 'Gone to the pier',
    },
    {
      pattern: `
        (before|b4) (it's|its|it is|they're|theyre|they are|they|we|prices|the price|it)
        (gone|all gone|too late|sold out|sell out|over|ends|expires|are gone|go up|goes up|
        rise|rises|increase|run out|end)
      `,
      line: "Buy it before it's gone",
      miss: "Buy it, it's good",
    },
    {
      pattern: `
        (sale|offer|deal|discount|promo|promotion|off|code|price|prices|it|registration|
        enrolment|enrollment|booking|bookings|presale|whitelist|wl|allowlist|slots|tix|
        early bird) (ends|end|expires|expire|closes|close|finishes|ending|expiring|closing)
        (<soon>|at|in|on|this|<deadline>)
      `,
      line: 'The sale ends tonight',
      miss: 'The road ends here',
    },
    {
      pattern: `
        (ends|end|ending|expires|closes|closing) (midnight|soon|<soon>|<deadline>|2nite|2day|
        at midnight|at noon|in <number>|on <deadline>)
      `,
      line: 'It ends tonight',
      miss: 'It ends well',
    },
    {
      pattern: `
        (shouldn't|should not|can't|cannot|won't want to|don't want to) (miss|sleep on) (out|
        this)?
      `,
      line: "You won't want to miss this",
      miss: "You won't want a hat",
    },
    {
      pattern: "(don't|dont|do not|never) (miss|sleep on|let) (out|it|this|your chance)?",
      line: "Don't miss out",
      miss: 'We miss the sea',
    },
    {
      pattern: `
        (first|next) <number> (customers|people|ppl|orders|buyers|callers|sign ups|signups|
        subscribers|users|bookings|only)
      `,
      line: 'A mug for the first 50 customers',
      miss: 'A mug for 50 customers',
    },
    {
      pattern: `
        (<soon>|this week|this weekend|this month|one day|24 hours|48 hours|weekend|
        this friday) only
      `,
      line: 'This weekend only',
      miss: 'This weekend, not only',
    },
    {
      pattern: 'for a limited time',
      line: 'For a limited time',
      miss: 'For a long time',
    },
    {
      pattern: '<number> (hours|days|hrs|minutes|mins) (left|only|to go|remaining)',
      line: 'Only 3 days left',
      miss: 'Only 3 days of rain',
    },
    {
      pattern: '<duration> (left|only|to go|remaining)',
      line: 'Only 2 hours left',
      miss: 'Turn left in two miles',
    },
    {
      pattern: '(ends|ending|closes|closing|expires|expiring) in <duration>',
      line: 'The presale ends in 2 hours',
      miss: 'The tale ends in Leeds',
    },
    {
      pattern: '(early bird|earlybird|early birds)',
      line: 'A gift for early birds',
      miss: 'A gift for birds',
    },
    {
      pattern: `
        (won't|wont|will not|don't|wouldn't) (last|hang around|hang about|stick around|
        be here long|be around long)
      `,
      line: "It won't last",
      miss: "It won't rain",
    },
    {
      pattern: `
        (price|prices) (is|are)? (going|go|goes) up (soon|<soon>|at|by|every|again|after|when|
        next|in|once|<deadline>)
      `,
      line: 'Prices going up soon',
      miss: 'The kite goes up on Friday',
    },
    {
      pattern: `
        (price|prices|rates) (rise|rises|increase|increases|jump|jumps|double|doubles) (soon|
        tomorrow|tonight|at|on|in|<deadline>)
      `,
      line: 'Prices rise on Friday',
      miss: 'Breads rise on Friday',
    },
    {
      pattern: `
        lock in (your|the|this|these|our|today's) _? (price|prices|rate|rates|deal|discount|membership|
        plan|tariff)`,
      line: 'Lock in your price',
      miss: 'Lock in your bike',
    },
    {
      pattern: 'your (last|only|one|final) chance',
      line: 'Your last chance',
      miss: 'Your last train',
    },
    {
      pattern: 'your chance to (own|become|get|be early|win big|buy)',
      line: 'Your chance to win big',
      miss: 'Your chance of rain',
    },
    {
      pattern: `
        (almost|nearly|already|half|all but) (booked|booked solid|booked out|booked up|sold|
        taken|snapped up|empty)
      `,
      line: 'June is all but booked',
      miss: 'June is all but dry',
    },
    {
      pattern: 'this (batch|sailing|term|run|drop|intake|cohort|season|market|delivery) only',
      line: 'This intake only',
      miss: 'This boat only',
    },
    {
      pattern: `
        (that's|that is|then that's) it (until|till|for|'til) (next|the year|the season|this year|
        another|good)
      `,
      line: 'Then that is it till next May',
      miss: 'Then that is it, we sing',
    },
    {
      pattern: `
        (don't|dont|do not) (leave it|put it off) (late|too late|until|till|any longer|to the
        last)
      `,
      line: 'Do not leave it too late',
      miss: 'Do not leave it on the tram',
    },
    {
      pattern: `
        (the)? last of (the|our|this year's|this season's) (stock|batch|tickets|places|tables|
        lambs|turkeys|plums|summer|christmas|winter) _?
      `,
      line: 'The last of our stock',
      miss: 'The last of our trams',
    },
    {
      pattern: `
        (diary|calendar|books|slots|dates) (is|are) (nearly|almost|already|filling|half) (full|
        up|booked|gone)?
      `,
      line: 'Our diary is nearly full',
      miss: 'Our diary is bound in wool',
    },
  ],
} satisfies PhraseList;

/** An order to buy together with a call for haste. */
export const urgentPurchases = {
  note: '"Now" or "today" right after an imperative of buying, or a few words later, is pressure.',
  source: 'docs/labels.md, edges: "Mint now"',
  phrases: [
    {
      pattern: '<buying> <soon>',
      line: 'Buy now',
      miss: 'By now it is late',
    },
    {
      pattern: '<buying> <determiner> _? _? _? _? <soon>',
      line: 'Order her flowers today',
      miss: 'Her flowers came today',
    },
    {
      pattern: '(buy|order|shop|mint|bet|bid) (<hashtag>|<mention>|<number>)? (now|today)',
      line: 'Buy now',
      miss: 'The buy was good',
    },
    {
      pattern: `
        (buy|order|shop|book|pre-order|preorder|bid|rent|subscribe) (<determiner>)? _? (by|
        before|within|in) (the next)? (<number>|<duration>|<deadline>|noon|the next|the end|
        the hour|next|this|<soon>)
      `,
      line: 'Order by Friday',
      miss: 'Order in the court',
    },
    {
      pattern: `
        (lock in|snap up|stock up on|bag|nab) (your|yours|the|a|an|this|these|our|one) _? _?
        _? <soon>
      `,
      line: 'Snap up a lamp today',
      miss: 'Snap a photo of a lamp',
    },
    {
      pattern: `
        (get|put|have|place|send) (your|ur) (order|orders|booking|bookings|deposit|pre-order|
        pre-orders) in? (by|before) (<deadline>|<number>|noon|the|this|next)
      `,
      line: 'Get your order in by Friday',
      miss: 'Get your coat by Friday',
    },
    {
      pattern: '(recharge|top up|collect) (now|today)',
      line: 'Recharge now',
      miss: 'The charge is low',
    },
    {
      pattern: '(#buynow|#shopnow|#ordernow|#booknow|#mintnow)',
      line: 'Lamp £9 #buynow',
      miss: 'Lamp £9 #bargain',
    },
    {
      pattern: `
        (grab|get|snag|bag|nab|buy|order|pick up|snap up|reserve|claim|book) (a|an|your|one
        of|some|some of|the last|our) _ _? _? _? _? (before|while) (it|they|we|these|those|
        stocks|supplies) (all)? (sell out|sells out|run out|runs out|sold out|last|lasts|
        disappear|disappears|vanish|vanishes|fly|flies)
      `,
      line: 'Pick up a pot of damson jam before it sells out',
      miss: 'Pick up a pot of jam on the way',
    },
  ],
} satisfies PhraseList;

/** The same for things that may be free. */
export const urgentSignUps = {
  note: 'For a good cause, a contest or a free event they are a service.',
  source: 'docs/labels.md, edges: "Subscribe today!"',
  phrases: [
    {
      pattern: `
        (sign|switch|join|lock _ in|lock _ _ in|book _|book _ _|get _ _|choose _ _ _) with
        us (by|before|today|tonight|now|this week|this weekend)`,
      line: 'Sign with us by Friday',
      miss: 'Sing with us by the lake',
    },
    {
      pattern: '<joining> <soon>',
      line: 'Sign up today',
      miss: 'The joint was today',
    },
    {
      pattern:
        '(book|reserve|subscribe|register|enroll|enrol|sign up) <determiner> _? _? _? _? <soon>',
      line: 'Register for our course now',
      miss: 'Our course is now open',
    },
    {
      pattern: '(subscribe|sign up) to _? _? _? _? <soon>',
      line: 'Sign up to our letter today',
      miss: 'Sign the letter today',
    },
    {
      pattern: '(become|be) (a|an|our)? (member|subscriber|vip|insider) <soon>',
      line: 'Become a member today',
      miss: 'A member came today',
    },
    {
      pattern: 'join now',
      line: 'Join now',
      miss: 'Joined by a thread',
    },
    {
      pattern: '(text|sms) _ to <number> (now|today|tonight|before)',
      line: 'Text CHAT to 5050 now',
      miss: 'Text Ann at noon',
    },
    {
      pattern: `
        (switch|upgrade|move|change) (to us|over|to <mention>|provider|plan|to pro|
        to premium)? (before|by) (<number>|<deadline>|the end|the <number>|this|<soon>)
      `,
      line: 'Switch before 9 May',
      miss: 'Switch it off',
    },
    {
      pattern: `
        (register|enrol|enroll|sign up|reserve) (<determiner>)? _? (by|before) (<number>|
        <deadline>|noon|the end|the <number>|next|this|<soon>)
      `,
      line: 'Reserve by 1 May',
      miss: 'The nature reserve by the sea',
    },
    {
      pattern: '(open|create|activate) (a|an|your) _? _? account _? _? <soon>',
      line: 'Open a savings account today',
      miss: 'Open a window today',
    },
    {
      pattern: `
        (book|reserve|order) (early|now|yours|your _|ahead|online|in) (and|so)? (to|and|you)
        (don't|won't)? (avoid|escape|be|miss)? (disappointment|disappointed|out)
      `,
      line: 'Book ahead to avoid disappointment',
      miss: 'Book ahead to see the loft',
    },
  ],
} satisfies PhraseList;

/** The same for verbs with any object: "grab your coat now" sells only with a link. */
export const urgentGrabs = {
  note: 'Before a link, the thing to get is for sale.',
  source: 'usage in adverts',
  phrases: [
    {
      pattern: '(get|grab|claim|snag|secure|redeem|own|cop) <determiner> _? _? _? _? <soon>',
      line: 'Get your tickets now',
      miss: 'Get your coat, Ann',
    },
  ],
} satisfies PhraseList;

/** Sales announced as an event that one may miss. */
export const launches = {
  note: 'Words of token sales and closing sales: pressure wherever they stand.',
  source: 'usage in NFT adverts since 2021; docs/labels.md: "Mint now", last spots',
  phrases: [
    {
      pattern: `
        (when|once) (they're|they are|it's|it is) gone, (they're|they are|it's|it is) gone`,
      line: "Once it's gone, it's gone",
      miss: 'When it is gone we weep',
    },
    {
      pattern: `
        (won't|will not|wont|can't|cannot) (last|hang about|hang around|be back|come again) (long|the
        hour|the day|the week|the night|for you|until sunday|past noon)`,
      line: "They won't last the night",
      miss: "They won't last a mile",
    },
    {
      pattern: `
        (stop|quit) (scrolling|dreaming|waiting|browsing|thinking) (and|then|now)? (start)? (saving|
        shopping|ordering|save|shop|order|buy|treat|book|grab|get)`,
      line: 'Quit dreaming and book',
      miss: 'Stop dreaming and wake up',
    },
    {
      pattern: `
        (mint|minting|presale|pre-sale|public sale|public mint|pre-mint|whitelist|
        whitelist sale) (is|are)? (now)? (live|open|on now)
      `,
      line: 'Minting is now live',
      miss: 'Mint tea is now hot',
    },
    {
      pattern: `
        (mint|presale|pre-sale|whitelist|public sale|public mint|drop) (is)? (tonight|today|
        starts in|opens in|ends in|closes in)
      `,
      line: 'The presale starts in two hours',
      miss: 'The race starts in two hours',
    },
    {
      pattern: '(stealth|fair) (launch|launched|launching) (in|now|today|tonight|soon|live|at)?',
      line: 'Stealth launch tonight',
      miss: 'A boat launch tonight',
    },
    {
      pattern: 'minting (now|today|tonight|soon)',
      line: 'Minting now',
      miss: 'Mint tea now',
    },
    {
      pattern: `
        last chance to (get|buy|own|grab|order|save|book|register|sign up|join|claim|secure|
        mint|shop|enroll)
      `,
      line: 'Last chance to buy',
      miss: 'Last chance of rain',
    },
  ],
} satisfies PhraseList;

/** Phrases of adverts that press without a word for buying. */
export const lures = {
  note: 'The reader is told what they want, deserve or will regret: only sellers write so.',
  source: 'usage in adverts; docs/labels.md: pressure, scarcity, countdown',
  phrases: [
    {
      pattern: `
        (ready|time|want|wanna) to (change|transform|level up|10x|supercharge|upgrade) your (life|body|
        income|business|finances|mindset|skin)`,
      line: 'Want to transform your skin',
      miss: 'Want to transform your garden shed',
    },
    {
      pattern: `
        (snag|grab|nab|bag|get|cop|buy|order|score|secure|claim) (a|an|the|your|these|those|this|our|
        one of|some of|some) _ _? _? before (they|it) (all)? (sells out|sell out|vanish|vanishes|
        disappear|disappears|run out|runs out|go|goes|fly off|is gone|are gone|gone)`,
      line: 'Nab these blue clogs before they vanish',
      miss: 'Nab the goat before it eats',
    },
    {
      pattern: `
        (limited|low|running low|running out|going fast|selling fast) (so|and) (be quick|hurry|act
        fast|move fast|don't hang about|don't hang around|don't wait|get in quick|grab|snap)`,
      line: 'Jars are running low so get in quick',
      miss: 'Jars are low and heavy',
    },
    {
      pattern: `
        (doors|enrolment|enrollment|registration|cart) (close|closes|closing) (tonight|today|tomorrow|
        soon|at midnight|this week) (on|for|to) (our|my|the)`,
      line: 'Enrolment closes soon on my course',
      miss: 'Doors close tonight at ten',
    },
    {
      pattern: '(stop|quit|pause) (scrolling|the scroll|your scroll|that scroll|mid-scroll)',
      line: 'Stop scrolling, the pans are here',
      miss: 'Stop strolling, the pans are here',
    },
    {
      pattern: `
(you|we) (won't|wont|will not|'ll not|will never|won't ever) (regret|want to miss|wanna miss|look
back|be sorry|be disappointed|believe the price|believe our prices|want to be without|find a better|
find it cheaper|see a price)`,
      line: "You won't regret it",
      miss: "You won't record it",
    },
    {
      pattern: `
(you'd|you would|you'll) be (mad|silly|crazy|daft|a fool|foolish|an idiot|bonkers|nuts|kicking
yourself|sorry) (not to|to|if) (miss|skip|pass|walk|ignore|wait|say no|scroll|let|go without|you|
not)`,
      line: "You'd be daft to skip it",
      miss: "You'd be sorry to hear it",
    },
    {
      pattern: `
(you'll|you will) (kick yourself|wonder how you|wonder why you|thank us|never go back|never want to|
never buy|never need|never look|never sleep|want two|want one in|want them all|never wear|never
drink|never eat)`,
      line: "You'll wonder how you managed",
      miss: "You'll wander home",
    },
    {
      pattern: `
(treat|spoil|reward|indulge) (yourself|yourselves|yo'self) (today|tonight|now|this|because|before|
you've|you deserve|to one|to our|to a new|to something|to the|with our|with a|in|for less)?`,
      line: 'Spoil yourself with our truffles',
      miss: 'Spoil the broth',
    },
    {
      pattern: "(because)? (you're|youre|you are) worth it",
      line: "Because you're worth it",
      miss: "Because you're in it",
    },
    {
      pattern: `
(you|they) deserve (it|this|better|one|the best|a treat|nothing less|them) (now|tonight|today|and|
this|so|too)?`,
      line: 'You deserve the best',
      miss: 'You observe the best',
    },
    {
      pattern: `
(they're|they are|these are|it's|it is|sizes are|stock is|tickets are|seats are|spaces are|places
are|colours are|slots are|boxes are|all|shelves are|spots are|copies are) (already|really|all)?
(going|selling|flying|vanishing|disappearing|moving|emptying|being snapped up|melting away) (fast|
quickly|quick|like hot cakes|like hotcakes|off the shelf|off the shelves|off our shelves|out the
door|by the hour|by the minute|by the day|rapidly|as we speak)`,
      line: "They're flying off the shelves",
      miss: "They're flying to Spain",
    },
    {
      pattern: `
your (_|_ _|_ _ _) (will|would|is going to) (thank|love|never forgive|be grateful|worship|adore)
(you|us|it|them|this|these)`,
      line: 'Your feet will thank you',
      miss: 'Your guide will meet you',
    },
    {
      pattern: `
(pop it|put it|drop it|pop one|pop them|straight) (in|into|to) (your)? (cart|basket|trolley|
shopping bag)`,
      line: 'Pop one in your basket',
      miss: 'Pop one in your bucket',
    },
    {
      pattern: "your (basket|cart|trolley) (is|awaits|misses|won't|looks|needs)",
      line: 'Your basket is waiting',
      miss: 'Your biscuit is waiting',
    },
    {
      pattern: "(what are|what're|what r|so what are|well what are) (you|ya|u|we) waiting for",
      line: 'What are you waiting for',
      miss: 'What are you weighing for',
    },
    {
      pattern: `
(why wait|why not treat|what's stopping you|what's holding you back|need we say more|no excuses
left|no more excuses|what have you got to lose|nothing to lose)`,
      line: 'Why wait, it is here',
      miss: 'Why weigh it',
    },
    {
      pattern: "(run,|run) (don't|dont|do not) walk",
      line: "Run, don't walk",
      miss: 'Run and walk',
    },
    {
      pattern: `
(get|grab|buy|order|try|come|catch|taste|book|secure|snap|claim|pick|hurry|yours|one|some|it|them|
in|quick|now|fast|early) (yours|one|some|it|them|in|down|up|now|today|quick|fast|early)? (before|
while) (they're|they are|it's|it is|these are|we|they|it|stocks|supplies|someone else|everyone else|
somebody else|the rest|your neighbour|stock|the price) (all)? (gone|sell|sells|sold|snapped|does|do|
run|runs|goes|go|still|last|lasts|have|get|gets|vanish|disappear|melt)`,
      line: 'Get yours while we still have some',
      miss: 'Get some rest while they sleep',
    },
    {
      pattern: `
(when|once) (they're|it's|they are|it is|its|theyre) gone (they're|it's|they are|it is|its|theyre)
(gone|really gone)`,
      line: "When they're gone they're gone",
      miss: "When they're gone we sweep",
    },
    {
      pattern:
        "(when|once) (they're|it's|they are|it is|its|theyre) gone, (they're|it's|they are|it is|that's)",
      line: "Once it's gone, that's it",
      miss: "Once it's gone, we sweep",
    },
    {
      pattern: `
before (they're|it's|they are|it is) (all)? (gone|sold out|snapped up) (for good|forever|again|too|
,)?`,
      line: "Before they're snapped up",
      miss: "Before they're planted",
    },
    {
      pattern: `
(tick tock|tick, tock|the clock is ticking|clock's ticking|the clock's ticking|time is running out|
time's running out|time's nearly up|the countdown is on|countdown is on|countdown has begun|the
countdown begins|final countdown)`,
      line: 'Tick tock, the shop shuts',
      miss: 'The clock ticks',
    },
    {
      pattern: `
(offer|offers|deal|deals|price|prices|discount|sale|code|bundle) (ends|end|dies|die|expires|expire|
closes|disappears|disappear|vanishes|vanish|drops|stops|runs out|goes|go) (tonight|at midnight|soon|
today|tomorrow|on|in|this|forever|for good|when|with|back|up) (the)? (clock)?`,
      line: 'The deal dies at midnight',
      miss: 'The deal was in the news',
    },
    {
      pattern: `
(don't|dont|do not) (sleep on|dither|dilly-dally|let this one|let this slip|let it slip|let it pass|
let these|say we didn't|blame us|hang about|hang around|even think|overthink it|snooze|you dare
miss|miss this one|leave it too late|settle for)`,
      line: "Don't sleep on our new jam",
      miss: "Don't step on the train",
    },
    {
      pattern:
        "(say)? (we|you)? (you've been|you have been|consider yourself|don't say you weren't|you were) warned",
      line: "You've been warned",
      miss: "You've been warmed",
    },
    {
      pattern: `
(this is|take this as|consider this|here's|this is literally) your (sign|cue|reminder|excuse|final
warning|last reminder|last warning|permission|chance|moment|final call) to (buy|book|order|get|
treat|upgrade|try|shop|switch|grab|finally|stock|join|bin|replace|spoil|own)`,
      line: 'This is your sign to buy a hat',
      miss: 'This is your ticket to ride',
    },
    {
      pattern: `
(upgrade|ditch|bin|swap|retire) (your|yours|that|it|the old|them) _? _? (today|now|tonight|before|
this week|this weekend|this month|for less)`,
      line: 'Upgrade yours today',
      miss: 'Upgrade your hen house in spring',
    },
    {
      pattern: '(upgrade|swap|replace|switch) yours',
      line: 'Upgrade yours',
      miss: 'Upgrade the line',
    },
    {
      pattern: '(hook|snap|grab|bag|nab) (one|yours|some) (quick|fast|now|today|first|up)',
      line: 'Bag yours fast',
      miss: 'Bag some leaves first thing',
    },
    {
      pattern: `
(irresistible|unmissable|unbeatable|too good to miss|too good to resist|not to be missed|must-have|
must have|while you still can|blink and you'll miss|never been cheaper|lowest price ever|a steal at|
an absolute steal|prices this low|cheaper than ever) (deal|deals|offer|offers|price|prices|bargain|
bargains|bag|item|gift|this|of the|it|out)`,
      line: 'An unbeatable offer',
      miss: 'An unbeaten team',
    },
    {
      pattern: `
blink (and|or) (you'll|you will|it'll|it's|they'll|they're|you|it will|they will) (miss|be gone|
gone|have missed|miss them|miss it)`,
      line: "Blink and it'll be gone",
      miss: 'Blink and it hurts',
    },
    {
      pattern: `
(at|for) (this|that|these|such) (price|prices|a price|money) (it's|they|who|you|we|it|why|there|
nobody|no)?`,
      line: "At these prices you'd be glad",
      miss: 'At this prow you stand',
    },
    {
      pattern: `
(before|or|while) (somebody|someone|anyone|everyone|your neighbour|the neighbours) else (does|will|
gets|grabs|buys|takes|snaps|has|is at|beats|nabs|bags) _?`,
      line: 'Before someone else snaps it up',
      miss: 'Before someone else sings',
    },
    {
      pattern: `
still (thinking about it|undecided|dithering|on the fence|hesitating|not convinced|umming|haven't
got yours|haven't tried|not got yours|without one|not bought|not ordered|using your old|driving the|
sleeping on the|drinking the)`,
      line: 'Still dithering',
      miss: 'Still dripping',
    },
    {
      pattern: `
fill your (boots|basket|bag|bags|freezer|cupboards|trolley|pantry|wardrobe|shelves) (with|for|now|
today|at|before|from|while)?`,
      line: 'Fill your freezer for less',
      miss: 'Fill your kettle',
    },
    {
      pattern: `
(only|just) (so many|one each|one per|a handful|a few|the one) (left|to go round|in the shop|per
customer|remain|remaining|each|made|in the world)`,
      line: 'Only so many to go round',
      miss: 'Only a few swans',
    },
    {
      pattern: `
(buy one|get one|take one|grab one|have one|order one) (for yourself|for you|for every|for the|
tonight|today|now|before|while|and thank|and see) _?`,
      line: 'Grab one for yourself',
      miss: 'Grab one end',
    },
    {
      pattern: `
your (bed|sofa|kitchen|feet|wardrobe|garden|skin|dog|cat|couch|bathroom|hair|desk|shed|fridge|coat|
shoes|walls|windows|car) (called|rang|just called|just rang|has been asking|sent a message|deserves|
misses) _?`,
      line: 'Your sofa rang',
      miss: 'Your order rang up at noon',
    },
  ],
} satisfies PhraseList;

/** Cries of a market trader: boasts of price, and that a sale is on. */
export const cries = {
  note: 'Complete boasts that only a seller makes: pressure wherever they stand.',
  source: 'usage in adverts; docs/labels.md: price, discount',
  phrases: [
    {
      pattern: `
        (prices|everything|rates|stock) (slashed|smashed) (across|in|on|by|this|all|today|until|till|
        for|throughout|again)`,
      line: 'Rates smashed on all our looms',
      miss: 'Rates smashed the record',
    },
    {
      pattern: `
        (massive|huge|amazing|incredible|crazy|unreal|epic|mega|insane) (savings|discounts|reductions|
        bargains|price drops) (on|across|in|this|to be had|inside|today|all|until|till)`,
      line: 'Huge reductions on our looms',
      miss: 'Huge reductions of staff',
    },
    {
      pattern: `
        (swipe up|swipe|tap|click) (here|below|the link|the button|the bag|the photo|the pic|through|
        the basket)? to (buy|shop|order|purchase|pre-order|preorder)`,
      line: 'Tap the photo to buy',
      miss: 'Tap the photo to enlarge it',
    },
    {
      pattern: `
        (message|dm|inbox|whatsapp|text) (us|me) (now|today|asap|quick|fast) (to|and|for) (get|order|
        grab|claim|reserve|secure|buy|yours|your)`,
      line: 'Inbox us today to reserve',
      miss: 'Inbox us today to report a flood',
    },
    {
      pattern: `
        first to (pay|message|dm|inbox|text|comment|transfer|deposit) (gets|takes|secures|wins|has)
        (it|them|this|these|the|both)`,
      line: 'First to text takes the desk',
      miss: 'First to text was Ida',
    },
    {
      pattern: `
        (best|lowest|cheapest|keenest|unbeatable|bargain) (price|prices|rates|deals|quotes) (in|
        around|across|on) (town|town,|the city|the city,|the country|the country,|the county|the
        county,|the area|the area,|the market|the market,|the high street|the island|the business|
        the web|the internet)
      `,
      line: 'The cheapest rates in the county, friends',
      miss: 'The cheapest county for rates',
    },
    {
      pattern: `
        (price|prices|rates|lowest price|lowest prices|best price|best prices|satisfaction)
        guaranteed
      `,
      line: 'Best prices guaranteed',
      miss: 'Best places visited',
    },
    {
      pattern: `
        (nobody|no one|no-one) (beats|can beat|undercuts|can match|matches) (our|these|this) _?
        (price|prices|rates|quotes|deals)
      `,
      line: 'No one can match our rates',
      miss: 'No one can match our choir',
    },
    {
      pattern: `
        (we|we'll|we will|we can) (beat|match|undercut) (any|every|all) _? _? (quote|quotes|
        price|prices|estimate)
      `,
      line: "We'll beat any written quote",
      miss: "We'll beat any eggs",
    },
    {
      pattern: '(never|not) to be repeated (offer|offers|price|prices|deal|deals|bargains|rates)',
      line: 'Never to be repeated rates',
      miss: 'Never to be repeated by us',
    },
    {
      pattern: `
        (offer|offers|deal|deals|price|prices|sale|bargain) (won't|will not|wont|can't|will
        never) be (repeated|beaten|bettered|around long|back)
      `,
      line: "A deal won't be beaten",
      miss: "A deal that won't be signed",
    },
    {
      pattern: `
        (our|the|my) (biggest|best|greatest|annual|summer|winter|spring|autumn|january|
        christmas|clearance|stock|end of season|year end|mid-year)? _? sale (of the year|of the
        season|ever)? (is|has|now)? (now)? (on|starts|started|begins|here|back|live)
      `,
      line: 'Our annual boot sale is now on',
      miss: 'Our annual report is now on',
    },
    {
      pattern: `
        (last|final|only) (few)? <number>? (day|days|hours|hour|week|weekend|chance) (of|for|in|
        to shop) (our|the|this) _? _? sale
      `,
      line: 'Final days of our lamp sale',
      miss: 'Final days of our lamp show',
    },
    {
      pattern: `
        (try|get|have|use|watch) (it|us|_|our _) (for free|free|on us|at no cost) for
        (<duration>|<number>|a) (days|day|weeks|months|month|week)?
      `,
      line: 'Try it free for two weeks',
      miss: 'Try it out for two weeks',
    },
    {
      pattern: 'yours (for|from|at) (just|only|as little as)? <price>',
      line: 'All yours for £12',
      miss: 'All yours for the winter',
    },
    {
      pattern: `
        (two-for-one|three-for-two|buy-one-get-one|2-4-1|half-price) (on|off|for) (all|every|
        everything|our|selected|any|most) _
      `,
      line: 'Half-price on all looms',
      miss: 'Half-price loom tickets',
    },
  ],
} satisfies PhraseList;

/** Invitations in haste, if the draft is about more than a chat. */
export const urgentInvitations = {
  note: 'Pressure in a post to everybody; help in a reply.',
  source: 'usage in adverts',
  phrases: [
    {
      pattern: '(switch|upgrade|move|change) (to|over to) (us|<mention>) (now|today)',
      line: 'Switch to us today',
      miss: 'Switch the lamp on today',
    },
    {
      pattern: `
        (get started|call|ring|phone|call us|ring us|contact us|try it|try it free|upgrade|
        switch|save|start saving|start earning|act) (now|today)
      `,
      line: 'Call us today',
      miss: 'The owls call us',
    },
    {
      pattern: 'start (your|a|saving|earning|investing|trading) _ _? _? _? (now|today)',
      line: 'Start your trial today',
      miss: 'Start your car',
    },
    {
      pattern: `
        (call|ring|phone|whatsapp|text|message) (us|me)? (on|at)? <number> <number>? <number>?
        (now|today)
      `,
      line: 'Ring 0555 012 now',
      miss: 'Ring 0555 012 at noon',
    },
  ],
} satisfies PhraseList;
