import type { PhraseList } from './types';

const GUIDE = 'corpus guide, "retweet-request"; seed 003: do not have readers do your promoting';

/** Asks to pass a post on that are plain wherever they stand in a sentence. */
const spreadAsks = {
  note: 'A please, a question to the reader or what is to be gained makes the verb an ask; a bare "RT" or "share" does not.',
  source: GUIDE,
  phrases: [
    '<nudge> <please>? (<repost>|re tweet|rt/share|share/rt|rt/like|like/rt)',
    '<nudge> <please>? share (this|it|if|my|our|far|widely|everywhere|around|among|to|on|with your|with everyone|with <friends>|and|&|<url>)',
    '<nudge> <please>? (spread|boost|circulate) (this|it|the|my|our) (word|news|message|love|link|post)?',
    '<nudge> <please>? (pass|send|forward) (it|this) (on|along|around|to <friends>|to your <friends>)',
    '(<repost>|share|share this) <please>',
    '(rt|retweet|repost|qrt|quote tweet) (if you|if u|if your|for a chance)',
    '(rt|retweet|repost) to (win|enter|save|vote|support|help|spread|show|claim|be)',
    '(retweeting|retweet|rt) (for|=|if) _ (or|and)? a? (like|fav|favorite|favourite)',
    '(share|sharing) (this|it|the <post>|this <post>|our <post>|my <post>) (with|to) (your|ur) (<friends>|network|timeline|feed|story|page)',
    '(rt rt|retweet retweet)',
    '(sign|read|watch|listen|donate) (it|this|here)? (and|&|then) (please)? (pass it on|pass this on|send it on|send it round|pass it around)',
    '(please|pls|plz) (bump|boost|amplify|signal boost|circulate) (this|it|my|our|me|us|the <post>)',
    "(help|lets help|let's help|can we help) (this|it|this <post>|my <post>|our <post>) (to)? (reach|find|get to|get|travel|go|blow up|take off|be seen|land)",
    'help (me|us|him|her|them)? (get|reach) (this|it|more|the right|a wider|as many) (on|out|to|seen|around|in front of|people|person|audience|eyes|everyone|going|moving)',
    '(like|comment|reply|rt|rts|retweet|repost|share|bump|engage|interact|quote) _? _? (so|for|to help|to boost|to beat) (this|it|more people|everyone|visibility|reach|exposure|the algorithm|algorithm|the algo|awareness) (gets|get|sees|see|reaches|spreads|with)?',
    '(retweeting|reposting|rting|sharing|a share|a retweet|a repost|an rt) (this|it)? (is free|costs nothing|costs you nothing|costs u nothing|takes a second|takes two seconds|takes one second|is one click)',
    '(any|a|an|your|one|every|each) (single)? (rt|retweet|repost|share|follow|upvote|quote tweet|sub) (from you)? (really|truly|honestly)? (would|will|could|helps|help|counts|matters|means|goes a long way|is appreciated)',
    '(an|a|your) (upvote|vote|like|nomination|share|repost) (from you)? (would|could|will|means) _? _? (mean|make|help|lot|world)',
    '(if|when|once) (this|it|my <post>|this <post>|we|i) (gets|get|hits|hit|reaches|reach|passes) (to)? <number> _? (likes|rts|retweets|reposts|favs|upvotes|followers|subs|subscribers|quotes)',
    '(pls|plz|please|moots|everyone|guys|frens) (interact|engage) (with|pls|please|if|so)? (this|my|it)?',
    '(go|pls|plz|please|n|and) (like|follow|rt|share|sub|subscribe|retweet|comment) (n|&|and|+|,) (sub|subscribe|follow|share|rt|retweet|comment|like|tag)',
    '<number> (rts|retweets|likes|shares|follows|reposts|favs) (=|equals|unlocks|and you|and u|and the)',
    'help (me|us|them|him|her|to|me to|us to)? (spread|share) (the|this|it|my|our|some)? (word|news|message|awareness|post|video|petition)?',
    'if (you|u) (love|care|agree|support|believe|know|miss|have|stand|live) _ _? _? _? _? (pass it on|pass this on|retweet|rt|repost|share this)',
    'help (me|us|to|me to|us to)? (get|make) (this|it|<hashtag>|him|her|them) (trend|trending|viral|go viral)',
    "(let's|lets|let us) (get|make) (this|it|<hashtag>|him|her|them) (trend|trending|viral|go viral|to trend|to <number>)",
    '(and|&|also|then) spread the (word|news)',
    '(and|&|also|then|n) (rt|retweet|repost) (for luck|for us|for me|for a|for good|for more|this|if|please|pls|below|too|to)',
    '(pass|get|put) the word (on|out|around|along)',
    '(can|could|may|might) (i|we) (please|pls|plz|just)? (get|have) (a|an|some|one|your|<number>|me a|us a)? (quick|big|little|cheeky|few|couple|couple of|birthday|good luck)? <boost>',
    '(give|giving|gimme|drop) (us|me|this|it|him|her|them|<mention>|my <post>|our <post>|the <post>|this <post>)? (a|an|some|your) (quick|big|little|cheeky|huge|small|wee)? (<boost>|share|like|thumbs up)',
    'give (this|it|my <post>|our <post>|this <post>) a (wee|quick|little|cheeky) (boost|bump|nudge|lift|push)',
    "<boost> (is|are|would be|will be|'d be)? (so|very|much|greatly|always|really|highly|hugely|also|most)? (much)? (appreciated|welcome|welcomed|needed|encouraged)",
    "<boost> (would be|will be|'d be) (so|very|really|just)? (lovely|great|amazing|awesome|fab|nice|massive|everything)",
    '(one|just one|a|your|a single) (rt|retweet|repost|share) (can|could|might|may|fit|go) (change|help|save|get|land|find|bring|mean) (me|my|this|us|our|him|her|them|a|an|the|somebody|someone|so)',
    '(every|each|any) share (helps|counts|would|is)',
    '(need|want|needs) (your|some|more|a few|<number>|<number> more) (rt|rts|retweet|retweets|reposts|upvotes|follows)',
    '(tell|remind) (a friend|a mate|a pal|a neighbour|a neighbor|a colleague|a workmate|your friends|ur friends|all your friends|your mates|your followers|your network|your colleagues|your neighbors|your neighbours|your family and friends|everyone you know|all your followers)',
    'let your (<friends>|network) know',
    'if (you|u) (could|can|would) (please|just|kindly)? (rt|retweet|repost|share this|share it|share my|share our|share and)',
    '(support|help|enter|win|vote|show|spread) _? _? _? (by|with) a? (retweeting|rting|sharing|reposting|following|retweet|rt|share|follow)',
    "(everyone|everybody|guys|y'all|yall|someone|somebody|anyone) (please|go|just|wanna)? (tweet <hashtag>|tweet this|share this|retweet this|rt this|retweet my|rt my)",
    "(don't|dont|do not|never) (scroll|pass|leave|go) _? without (retweeting|sharing|reposting|liking|rting|a retweet)",
    '(for every|for each|per|every single|every) (rt|retweet|repost|new follower)',
    '(for every|for each) (share|like|follow) (this|we) _',
    '<number> (rt|retweet|like|fav|share|follow|repost) (=|equals)',
    '(first|next) <number> (people|ppl|accounts|followers|persons)? to (rt|retweet|like|follow|share|repost)',
    '(#rt|#retweet|#pleasert|#plsrt|#plzrt|#rtplease|#rtplz|#rtpls|#pleaseretweet|#retweetplease|#plsretweet|#retweetthis|#rtthis|#pleaseshare|#plsshare|#shareplease|#sharethis|#rt4rt|#rtforrt|#spreadtheword|#passiton|#rttowin|#retweettowin|#rtandwin|#rtandfollow|#followandrt|#rttoenter|#rt2win|#rt2gain|#signalboost|#boostthis|#pleasespread)',
  ],
} satisfies PhraseList;

/** Asks to pass a post on only where a clause begins: elsewhere they tell of somebody. */
const spreadImperatives = {
  note: 'A bare imperative. "Share" needs a thing of the writer\'s or somebody to pass it to: "share your story" invites to talk.',
  source: GUIDE,
  phrases: [
    '<repost> (this|if|it|to|for|so|away|until|till|til|and|&|or|n|my|our|the|with|so|now|when|your|everyone|because|<number>)',
    'share (this <post>|this|it|if|our new|our latest|my new|my latest|far|widely|everywhere|with <friends>|with your|with a|with everyone|with anyone|to win|to spread|to help|to save|to enter|to support|to your|the word|the news|the <post>|our <post>|my <post>|this <post>|<url>)',
    '(boost|bump) (this <post>|it)',
    '(spread|circulate) (this|the word|the news)',
    'pass (it|this) (on|along)',
    '(send|forward) this to (a|your|ur|someone|everyone|anyone|<friends>)',
    '(quote|qt|quote this|quote tweet|qrt) (with|w/) (your|ur|a|the|an|<number>)',
    '(rt|rts|retweet|retweets|like|likes|fav|favs) (for|4) (a)? (rate|rates|tbh|tbhs|shoutout|s/o|so|dm|dms|opinion|compliment|numbers|numba|honesty|date|surprise|secret|confession|icon)',
    '(put|stick|slap|throw|post|pass|share|get|send|spread) (this|it|him|her|them) (on|in|onto|across|all over|round|around|about|over) (your|ur|the|every|everyones|all your|your own) (tl|timeline|timelines|feed|feeds|story|stories|page|status)',
    '(give|lend|throw) (us|me|this|this <post>|my <post>|our <post>|him|her|<mention>) (a|an|some|the|your|one) _? (boost|bump|plug|sub|upvote|repost|reshare|vote|signal boost|share|shoutout)',
    '(interact|engage) (with|if|to be|pls|please|plz)',
    'share (his|her|their|its) (picture|photo|photos|pic|pics|post|story|poster|video|link|page|details|appeal|journey|work|music|art|shop|name)',
    '(hit|smash|raid|blow up|flood) (this|my|our) <post>',
    '(get|make) (this|it) (to|hit|reach) <number> (rts|retweets|reposts|likes|shares|views|upvotes|replies)',
    'follow my (backup|spam|main|alt)',
    '(show|give) (this|my|our|this <post>|my <post>|our <post>) (some|a little) love',
    "<number> (likes|rts|retweets) and (i|we|he|she|they|ill|i'll|we'll|he'll|she'll|they'll) _",
    '(add|post) this to your (story|stories|status|feed)',
    '(make|get) (this|it) (go)? (viral|trend|trending)',
  ],
} satisfies PhraseList;

/** Verbs that ask for the post to be passed on when they are all that the clause says. */
const spreadAlone = {
  note: '"RT!", "Please watch and share." With an object they may mean something else.',
  source: GUIDE,
  phrases: [
    "(lets|let's|let us|help|help me|help us|can we) (get|push|take|make) (this|it|me|us|him|her|them)? (up)? to <number>",
    '(retweet|repost|like|share) (and|n|&) (bump|boost|tag|quote)',
    '<please>? (share|<repost>|boost this|bump this|boost|circulate)',
    '(tell) (your|ur|all your|ya) (<friends>|<kin>)',
    'spread (it|this) (about|around|far|far and wide)',
    '(do|work) (your|ur|yo) (thing|magic) (twitter|x|internet|tweeps|peeps|folks|people|fam)?',
    '(twitter|x|internet|tweeps|peeps|folks|fam) (please)? (do|work) (your|ur|yo) (thing|magic)',
  ],
} satisfies PhraseList;

/** Asks to follow, subscribe or be notified that are plain wherever they stand. */
const followAsks = {
  note: 'To follow somebody is an ask only with a person, an account or "back" behind it.',
  source: GUIDE,
  phrases: [
    '<nudge> <please>? (follow|followback|follback|refollow) (me|us|back|my page|my account|our page|our account|my new|our new|my ig|our ig|my <friends>|<mention>|him|her|them|this account|this page|and|&|for)',
    '(follow|followback|follow me|follow us|follow back|follback|subscribe) <please>',
    "(will|can|could|would|won't) (you|u|ya|someone|somebody|anyone|anybody|everyone) (please|pls|plz|ever|just|all)? (follow|follback|followback) (me|us|back|my|our|<mention>)",
    'if (you|u) (can|could|would|will) (please|just)? follow (me|us)',
    'for (more|the latest|all|updates|live|daily|latest|further) _? _? _? _? follow (us|me|my|our|<mention>)',
    "(everyone|everybody|guys|y'all|yall|people|go) (please|go|just)? follow (me|us|my|<mention>)",
    'then follow (us|me|my|our|<mention>)',
    '(followed,|followed you,|followed u,|followed ya,|followed|followed you|followed u) (fb|followback|follow back|fback|follow me back)',
    "(make sure|make sure that|be sure|gotta be|better be|you must be) (you're|youre|your|ur|you are|u are|u r|u|to be)? (following|subbed|subscribed|followed) (to)? (me|us|my|our|<mention>|first)?",
    '(love|appreciate|need|want|hoping for|asking for|after) (your|ur|all your) (vote|votes|nomination|nominations|upvote|upvotes|follow|follows|retweets|rts|reposts)',
    '(follow|follows|followback) (for|4) (a|an)? (follow|follows|followback|back)',
    '(follow|following) (everyone|everybody|anyone|all|whoever|those|people) (who|that|to)? (follows|follow|rts|rt|retweets|retweet|likes|like)',
    '(i|we|will|always|instant|instantly|also) (follow back|followback|follback)',
    '(following back|followback|fb) (all|everyone|everybody|whoever|anyone|asap|instantly) _',
    "(who|who's|whos|whose) (is|all)? (following|followin|following me) back",
    '(come|go) (and|&)? (follow|subscribe to) (me|us|my|our|<mention>)',
    '(can|could) (this|it|we|she|he|i|my <post>|this <post>) (get|hit|reach) (to)? <number> _? (likes|rts|retweets|reposts|favs|upvotes|shares|followers|subs)',
    '(who|anyone|anybody) (wants|want|wanna|needs|need) (a|some|more)? (follow|follow back|followback|followers|retweet|rt)',
    "(help|let's|lets|can we|can i|trying to|please|want to) (me|us|him|her|<mention>)? (get|reach|hit|gain|make it|get me|get us)? (to|up to)? (my|our)? <number> (more|new)? (followers|follows|subs|subscribers|likes|rts|retweets|upvotes)",
    '<number> (short of|away from|off|shy of) <number> (followers|follows|subs|subscribers|on here|on twitter)',
    '<number> (more)? (followers|follows|subs|subscribers) (away|to go|until|till)',
    '(hit|smash|tap|click|press|mash) (that|the|my|our|this)? (like|follow|subscribe|sub|bell|notification|retweet|rt|share) (button|bell|icon)?',
    '<nudge> <please>? (turn|switch|put) (on|my|our) (post|my|our|tweet|all)? (notifications|notification|notifs|notis)',
    "(must|must be|must also be|should be|need to be|have to be|are you|make sure you're|make sure you are|make sure to be|be sure you're|ensure you're) following (<mention>|us|me|our|my|both|to|&|and)",
    '(#followback|#followbackalways|#teamfollowback|#instantfollowback|#instantfollow|#autofollow|#autofollowback|#ifollowback|#ifollowall|#ifb|#follow4follow|#followforfollow|#follow4followback|#followforfollowback|#f4f|#followtrain|#followtrick|#followme|#followmeback|#pleasefollow|#pleasefollowme|#plsfollow|#followplease|#followus|#teamautofollow|#followngain|#followandgain|#gainfollowers|#tfb|#tfbjp|#mustfollow|#500aday|#1000aday|#sub4sub|#like4like|#likeforlike|#l4l|#follow2befollowed|#followbackteam)',
    '(so|and|&|then) (turn|switch) on (my|our|your|ur|the|post|tweet|all)? (notifications|notification|notifs|notis)',
    '(follow train|followtrain|follow trick|f4f|l4l|sub4sub|rt4rt|rt for rt|team follow back|teamfollowback|ifb)',
  ],
} satisfies PhraseList;

/** Asks to follow only where a clause begins. */
const followImperatives = {
  note: 'A bare imperative with the account to be followed; "follow the link", "follow up" and "follow along" are none.',
  source: GUIDE,
  phrases: [
    '(follow|followback|follback) (me|us|back|<mention>|her|him|them|this account|this page|both|to win|to enter|everyone)',
    'follow (my|our) _? _? _? <mention>',
    'follow (my|our) (new|other|second|backup|main|business|official|private)? (page|pages|account|accounts|channel|channels|profile|instagram|insta|ig|facebook|fb|twitter|youtube|tiktok|twitch|snapchat|tumblr|pinterest|linkedin|socials|social media|handle|handles|board|playlist)',
    '(subscribe|sub) (to my|to our|to the|on|to)? (onlyfans|of|twitch|kick|channel|youtube|yt|youtube channel|<mention>|us|me)',
    '(turn|switch|put) (on|my|our) (my|our|your|the)? (post|tweet|all)? (notifications|notification|notifs|notis)',
    '(notifications|notifs|notis) on',
    '(🔔|🛎) (on|is on|notifications|notifs|for)',
    '(turn|switch|put|hit|tap|smash|ring|click|press) (on)? (the|that|my|our)? (🔔|🛎)',
    '(turn|switch|put|get|keep|have) (on)? (my|our|your|ur|the|these|ya)? (post|tweet)? (notifs|notis|notifications|alerts|noti) on',
    '(subscribe|sub|follow) (wherever you|to the channel|to the pod|to the podcast|on spotify|on apple|on youtube|on twitch)',
    '(go|everyone go|come) (show|give) (us|me|<mention>|this|him|her|my <friends>) (some|a little|a bit of|lots of|your|the|sum) (love|support|luv|clout|followers|follows)',
    '(go|pls|please|everyone go|yall go) (show|give|send) (my|our|this|the|these|<mention>) _? _? <mention>? (some|a little|a bit of|lots of|sum) (love|support|luv)',
    '(go|pls|please|everyone go|yall go)? (show|give|send) (some|a little|a bit of|lots of|sum) (love|support|luv) (to|for) (my|our|this|these|<mention>)',
    '(show|give) (us|me|<mention>) (some|a little|a bit of|your|sum) (love|support|luv)',
  ],
} satisfies PhraseList;

/** Verbs that ask for a follow when they are all that the clause says. */
const followAlone = {
  note: '"Like and follow!" With an object they may mean something else.',
  source: GUIDE,
  phrases: ['<please>? (follow|followback|follback|subscribe)'],
} satisfies PhraseList;

/** Asks for likes, votes and other clicks of approval that are plain wherever they stand. */
const approvalAsks = {
  note: 'The click is what is asked for, not the opinion.',
  source: GUIDE,
  phrases: [
    "(<please>|don't forget to|dont forget to|be sure to|make sure to|make sure you|remember to) (like|fav|favorite|favourite|heart|upvote) (this|my|our|it|us|the <post>|and|&|if)",
    '<nudge> <please>? (vote|cast your vote|keep voting|nominate) (for)? (us|me|my|our|<mention>)',
    '(need|want|appreciate) (your|ur|all your) (vote|votes|upvotes|likes)',
    '(drop|leave|smash) (us|me|this|it)? (a|your|some) (like|upvote|thumbs up)',
    '(upvote|upvotes) (us|me|this|it|my|our|here)',
    '(cast|casting) your (vote|votes) (by|for us|for me|for our)',
  ],
} satisfies PhraseList;

/** Asks for likes and votes only where a clause begins. */
const approvalImperatives = {
  note: 'A bare imperative; elsewhere "like" compares and "vote" tells.',
  source: GUIDE,
  phrases: [
    '(like|fav|favorite|favourite|heart) (this <post>|our <post>|my <post>|the <post>|us on|our new <post>|my new <post>|to win|to enter|this if|this and|this to)',
    "like (if|when) (you|u|your|you're|ur|this)",
    '(double tap|double-tap) (if|to|this|for)',
    '(keep voting|vote|voting) (for)? (us|me)',
    'vote for (my|our) _? (dog|cat|pup|song|track|band|entry|photo|design|project|book|story|video|film|app|shop|salon|bakery|cafe|business|podcast|channel|collection|costume|cake|garden|recipe|baby|<friends>|<kin>|<post>)',
    '(nominate|vote) (us|me|our|my) (for|as|in|here|at|today|now|<url>)',
    '(upvote|up vote)',
    'like (our|my) (facebook|fb|insta|instagram|official|new|business|fan) (page|fan page)',
    '(like|fav|fave|favorite|favourite) (this|this tweet)? (for|=|4) _',
    '(fav|fave) (if|when|this)',
    '(drop|leave|smash|hit|tap|bang) (a|the|that|your|some)? (❤|♥|🔁|👍|♻) (if|and|&|button|for)?',
    '(🔁|♻|🔄) (for|if|=) _',
  ],
} satisfies PhraseList;

/** What readers are asked for, weightiest first. */
export const pleas = [
  { kind: 'spread', anywhere: spreadAsks, imperatives: spreadImperatives, alone: spreadAlone },
  { kind: 'approval', anywhere: approvalAsks, imperatives: approvalImperatives },
  { kind: 'follow', anywhere: followAsks, imperatives: followImperatives, alone: followAlone },
] as const;

/** Verbs and signs of boosting, two of which in a row are an ask: "like, comment and share". */
export const boosts = {
  note: 'Each alone may be a noun or tell of somebody; a row of them is the language of engagement.',
  source: GUIDE,
  phrases: [
    '(like|share|<repost>|follow|subscribe|sub|upvote|fav|favorite|favourite|🔁|♻|🔄) (this <post>|the <post>|our <post>|my <post>|this|us|me|it|<mention>|back)?',
  ],
} satisfies PhraseList;

/** What stands in a row with boosts without being one itself. */
export const besideBoosts = {
  note: 'Steps of giveaways and of calls to engage.',
  source: GUIDE,
  phrases: [
    '(comment|reply|tag|bookmark|save|sign|join|review|rate|listen|watch|read|donate|stream|pray|quote|vote|click|pre-save|presave|wishlist|download|buy|play|engage|support|❤|👍|🔔) (here|now|it|this|below|more|friends|<number> friends)?',
    '(check out|visit|join) (my|our|the|this|us) _? (now|here|below)?',
    'check (it|this|us|me) out',
  ],
} satisfies PhraseList;

/** Readers who earn something by a boost: "I'll pick someone who retweets". */
export const earners = {
  note: 'With a prize in the draft the relative clause is the price of it.',
  source: GUIDE,
  phrases: [
    '(people|person|those|everyone|everybody|anyone|someone|somebody|one|winner|winners|followers|follower|ppl|whoever|you) (who|that|to)? (likes|like|rts|rt|retweets|retweet|reposts|repost|follows|follow|shares|share)',
    '(comment|tweet|reply|post|answer|answers|entry|entries|guess|photo|pic|story|it|this) (below|here)? (with|using|and use|and tag|use) (the|our)? (hashtag|hashtags|tag)? <hashtag>',
    'tweet <hashtag>',
    '(tweet|post|reply|comment|upload|share) _? _? _? _? _? _? (using|with) <hashtag>',
    '(tweet|use|using) (the|this|our) (hashtag|tag)',
  ],
} satisfies PhraseList;

/** Words of a prize. */
export const prizes = {
  note: 'Something is won or handed out.',
  source: 'usage of giveaway posts',
  phrases: [
    '(win|winner|winners|to enter|enter to|giveaway|giveaways|giving away|airdrop|airdropping|prize|prizes|raffle|contest|contestalert|competition|give away|#giveaway|#contest|#contestalert|#win|#competition|#nftgiveaway|#airdrop)',
    '(sending|send|giving|gifting) (<price>|<number>)',
    '<price> (to|for)',
    '(could|can|might) (bag|score|nab|bagged) (a|an|some|the|one|yourself)',
    '(could|can|might|will) be yours',
    '(in with a chance|a shot at|shot at winning|up for grabs)',
    '(chance|chances) (of|to|at) (a|win|winning|the|being)',
  ],
} satisfies PhraseList;

/** What is given in return for a comment: "comment GUIDE and I'll DM you the link". */
export const rewards = {
  note: 'The comment is wanted for its count: the writer sends something for each.',
  source: 'corpus guide, edge of "retweet-request"',
  phrases: [
    "(i'll|ill|i will|we'll|we will|i) (also|instantly|always)? (follow|followback|fb) (you|u|ya|everyone|everybody|anyone|back|all)",
    "(and|&|,)? (i'll|i will|we'll|we will|i'm going to|i can) (personally|just|then|also|happily)? (dm|send|message|inbox|shoot) (you|u|it|the|them|everyone|over)",
  ],
} satisfies PhraseList;

/** The comment that earns the reward. */
export const reactions = {
  note: 'A bare imperative to leave a word under the post.',
  source: 'corpus guide, edge of "retweet-request"',
  phrases: ['(comment|reply|type|say|drop a|drop the|drop an)'],
} satisfies PhraseList;

/** Words that make "share" or "follow" something else than an ask to spread. */
export const otherSenses = {
  note: 'To talk with the writer, to walk through steps, to keep up with an event.',
  source: 'corpus guide, "Not" lines of "retweet-request"',
  phrases: [
    '(share|sharing|spread|tweet) (<please>|with us|us|on)? (your|ur|yours|any|some|more|what|how|where|why|when|which|details|a|an|photos|pictures|pics|stories|thoughts|ideas|tips|feedback|one|who|memories|experiences|favorite|favourite|further|additional|as much)',
    'share (it|this|that|them|the|these|those|all|any) (<post>|moment|details|screenshot|screenshots|order|number|following|information|info|story|email)? (with us|with me|here|below|in the comments|in the replies|via dm|in dm|by dm|through dm|in a dm|via direct|over dm)',
    'share the (love|road|joy|load|screenshot|screenshots|details|order|number|same|email|address|following|story of)',
    '(thanks|thank you|thx|cheers|grateful|kudos) (so much|a lot|again|everyone|all|guys|_)? (for|to everyone who|to all who|to those who|to everybody who|to everyone for) (helping|helped|the|all|your|you)? (us|me|to|the)? (<repost>|<boost>|spread|share|get|sharing|retweeting|following|reposting)',
    '(you|i|we|they|people) (would|will|could|might|can|had to) (tell|remind) (a friend|a mate|your friends|your mates)',
    "like if (you'd|youd|you'd've|you had|you've|you were|you are|you're just|we|i|he|she|they)",
    'follow (the|this|these|those|that|your|up|along|through|suit|instructions|links|below|in) (link|links|steps|step|instructions|prompts|guide|guidelines|advice|process|rules|url|signs|directions|road|story|heart|dreams|passion|gut|up|trail|money|thread|science|leader|tutorial)?',
    '(why|how|where|what) (can|could|would|do|did|should|will) (you|u|anyone|someone|everyone) _',
    '(people|they|he|she|who|that|brands|accounts|everyone|bots|companies|someone|somebody|bands) (keep|keeps|always|just)? (say|says|saying|ask|asks|asked|asking|beg|begs|begged|begging|tweet|tweets|tweeting|telling|told|want|wants) (me|us|you|people|everyone|fans|followers)? (to|for)? <please>? (<repost>|<boost>|share|follow|like|vote)',
    'follow (our|my|her|his) (live)? (live|blog|coverage|guide|tips|steps|instructions|advice|recipe|lead|example)',
    '(did|do|when|and|if|before|after) (you|u) (tell|remind) (your|ur) (friends|mates|family|colleagues)',
    'pass (it|this) on (the|to my|to his|to her) _',
    'follow (me|us|him|her|them) (home|around|everywhere|down|into|through|there|inside)',
    '(notifications|notification|notifs) (in|on|from|via|under) (the|your|my|settings)',
    '(do|did|can|could|should|would|will) (i|we) (please)? (<repost>|share|follow|like|subscribe|vote|tweet)',
    '(tap|press|click|choose|select|hit|pick|find|open|hold) (on)? (the)? (<repost>|share|follow|like|subscribe|vote|spread) (,|then|under|next|beside|below|above|at|in|on|and then|to copy|to see|to get)',
    '(<repost>|share|follow|like|subscribe) (icon|menu|screen|sheet|tab|option|setting|list|key)',
    '(stopped|stop|stops|quit|avoid|avoids|against|without|instead of|banned|ban|dropped|end|ended|never|no longer|rarely|hate|hates|dislike|tired of|sick of|about|from|on|of|is|are|was|were|writing|saying|typing|asking|asks|ask|wrote|say|says|said|write|writes|word|words|phrase|phrases|sign|term|tweets|posts|captions|labelled|labeled|called|named|titled|headed) (writing|saying|typing|asking|using|people|readers|us|you|them|with|for|to|by|the words|the phrase|the word|how|that)? (please|pls|plz|kindly) (<repost>|share|follow|like)',
    '(subscribe|sub|follow) (to|for) (our|my|the|your|his|her|a)? (free)? (e-newsletter|newsletter|mailing list|email list|emails|blog|updates on)',
  ],
} satisfies PhraseList;

/** Why one customer is asked to follow: so that a direct message can be sent. */
export const serviceReasons = {
  note: 'Before 2015 X let only followers send direct messages; support desks still say so.',
  source: 'corpus guide, edge of "retweet-request"',
  phrases: [
    "(dm|dms|dm's|pm|direct message|direct messages|private message|message you|inbox)",
    'so (i|we|that i|that we|they|he|she) can',
  ],
} satisfies PhraseList;

/** Words of a warning that everybody should hear. */
export const publicSafety = {
  note: 'To pass on a warning or a search for a missing person promotes nobody.',
  source: 'corpus guide, "Not" lines of "retweet-request"',
  phrases: [
    '(reported missing|went missing|gone missing|still missing|last seen|amber alert|silver alert|active shooter|scam alert|phishing scam|boil water|product recall|safety recall|police appeal|blood donors)',
    'missing (person|persons|people|child|children|girl|boy|teen|teenager|woman|man|pensioner|since|from)',
    '(police|officers|firefighters|fire crews|coastguard) (is|are) (asking|urging|warning|advising|appealing|searching)',
    '(evacuate|evacuation|evacuations|evacuated|tsunami|take shelter|seek shelter|shelter in place|do not approach)',
    '(gas|chemical|sewage) leak',
    '(keep|close|shut) (your|all|all your)? (windows|doors|windows and doors|doors and windows) (and doors|and windows)? (shut|closed|locked)?',
    '(flood|weather|storm|heat|tornado|wind|snow|fire|health|hurricane|gas) (warning|warnings|alert|alerts|watch)',
    '(red|amber|severe|extreme) (warning|warnings|alert|alerts)',
    '(pass|share|spread) (on|along)? (this|the) (warning|alert)',
    '(blood|platelets|plasma) (is|are)? (urgently)? (needed|wanted|required)',
    '(blood|platelet|plasma|stem cell|organ|kidney|bone marrow) (donor|donors|donation|donations) (needed|wanted|required|urgently|appeal)?',
    '(o|a|b|ab) (negative|positive|neg|pos) (blood)? (needed|wanted|urgently|required)',
    '(boy|girl|child|toddler|son|daughter|man|woman|pensioner|grandfather|grandmother|patient) (of|aged|,)? <number>? (is|has been|was|still)? (lost|missing)',
    '(lost|missing) (toddler|boy|girl|child|patient|hiker|walker|swimmer|diver|kayaker|crew)',
    '(boy|girl|child|toddler|son|daughter|grandson|granddaughter|pensioner) of <number>',
    '(road|bridge|motorway|street|tunnel|line|lane|junction|a road|station|school|schools|pier|ford) (is|are|now)? (shut|closed|blocked|flooded|impassable)',
    '(all lanes|both lanes|all roads|all trains|ferries) (are)? (shut|closed|blocked|flooded|impassable) _?',
    '(tap|drinking) water (is|may be|not|unsafe|contaminated)',
    '(boil|do not drink) (your|the)? (tap)? water',
    '(power cut|power outage|water outage|river levels|sandbags|landslide|gas smell|unexploded|bomb|heatwave|storm surge|avalanche|wildfire|wild fire|bushfire)',
    '(fake|bogus|scam|fraudulent) (texts|emails|e-mails|calls|callers|text|email|call|caller|letters|messages|sites|tickets|qr codes|officers)',
    '(recall|recalled|recalling) (of|the|our|all|this|because|due)',
  ],
} satisfies PhraseList;
