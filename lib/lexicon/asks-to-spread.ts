import type { PhraseList } from './types';

const GUIDE = 'docs/labels.md, "retweet-request"; seed 003: do not have readers do your promoting';

/** Asks to pass a post on that are clear at any place in a sentence. */
const spreadAsks = {
  note: 'A "please", a question to the reader or a reward makes the verb an ask; a bare "RT" or "share" does not.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        <number> more (likes|hearts|retweets|reposts|shares|follows) (on this)? and (we|
        we'll|i|i'll|_|the _|our _) _`,
      line: 'Nine more hearts and our cook sings',
      miss: 'Nine more hearts of oak',
    },
    {
      pattern: `
        (love it|love you forever|lovely|amazing|grateful|over the moon|appreciate it|mean
        a lot|mean the world|really help|help us|help me|chuffed|thrilled) if (you|you'd|a
        few of you|some of you|everyone|you all) (shared|share|<repost>|reposted|retweeted|
        forwarded|forward|spread|told) (this|it|our|my|the word|everyone|everybody)`,
      line: "We'd be thrilled if you reposted our map",
      miss: "We'd be thrilled if you came to our fair",
    },
    {
      pattern: `
        (a|any|one) (quick|little)? (thumbs up|thumbs-up|shout-out|shoutout|like|likes|
        share|shares|<repost>) _ _? _? _? (would|will) (so|really)? (make our|make my|do us|do
        wonders|help us|help our|mean)`,
      line: 'A thumbs-up on our clip would make our day',
      miss: 'A thumb on the scale would make our day',
    },
    {
      pattern: `
        (put|get|getting) (this|it|our _) in front of (everyone|anyone|more|
        as many|every _ you|every _ _ you)`,
      line: 'Get our film in front of every nurse you know',
      miss: 'Get our film in front of every window',
    },
    {
      pattern: `
        pass (our|my|this) _ _? on to (everyone|everybody|anyone|your|all your|other|the other) (you|<friends>|
        <kin>|contacts)`,
      line: 'Pass our new leaflet on to everyone you know',
      miss: 'Pass our new mill on the left',
    },
    {
      pattern: `
        (takes is|costs nothing to|costs you nothing to) (one|a)? (share|<repost>)`,
      line: 'All it takes is one share',
      miss: 'All it takes is one egg',
    },
    {
      pattern: 'need your (shares|retweets|reposts)',
      line: 'We need your reposts',
      miss: 'We need your recipes',
    },
    {
      pattern: '(share|<repost>) from each of you',
      line: 'One share from each of you',
      miss: 'One egg from each of you',
    },
    {
      pattern: 'if (every|each) (follower|one of you) (shared|reposted|retweeted)',
      line: 'If each one of you reposted this',
      miss: 'If each one of you baked',
    },
    {
      pattern: `
        (help|support|assistance|hand) (in|with|at|by) (spreading|passing on) (the word|the news|this|it)`,
      line: 'Thanks for any help with spreading the news',
      miss: 'Thanks for any help with spreading the mulch',
    },
    {
      pattern: `
        do (share|<repost>) (and|&|n) (like|follow|comment|tag)`,
      line: 'The kiln is hot at last: do share and like',
      miss: 'Do share and share alike',
    },
    {
      pattern: `
        only (has|have|got|at) <number> (retweets|rts|reposts|shares)`,
      line: 'Our bee survey only has 9 retweets',
      miss: 'Our best loaf yet only has 9 seeds',
    },
    {
      pattern: `
        (let's|lets|let us|help us|can we|could we|help) (get|push|take|bring) (us|our _|this _|the _|
        <mention>) (up)? (to|past|over)
        <number> (followers|follows|subscribers|subs|likes|shares|views|reposts|retweets|stars)`,
      line: 'Help get our choir past 500 followers',
      miss: 'Help get our choir to 500 towns',
    },
    {
      pattern: `
        (this|our|my) (post|tweet|thread|video|clip|pinned|page)? (post|tweet|thread)? (needs|deserves|
        wants|could do with|could use) (some|a bit of|a
        little|more|all the|your) (love|attention|eyes|noise|reach|airtime|support)`,
      line: 'Our pinned post could do with some love',
      miss: 'Our roof could do with some love',
    },
    {
      pattern: `
        (show|send|forward|dm|whatsapp|read|flash) this (post|tweet|thread|page|clip|video|bit)? to
        (someone|somebody|anyone|anybody|a friend|a mate|one
        person|a neighbour|a neighbor|a colleague|everyone|everybody|three|two|the person) (who|that|you|in|from|with)?`,
      line: 'Show this to somebody who has never been to sea',
      miss: 'Show this ticket to somebody at the desk',
    },
    {
      pattern: `
        (dropping|leaving|throwing|chucking|sending|slinging|giving) (us|me|this|it|him|her|them|
        <mention>|our _|my _|the _) (a|an|some) (follow|like|share|retweet|repost|rt|sub|heart)`,
      line: 'Thank our cook by dropping her a follow',
      miss: 'Thank our cook by sending her a cake',
    },
    {
      pattern: `
        (take|spare|give us|got) (a|two|five|ten|thirty|<number>) (quick)? (second|seconds|sec|secs|
        minute|minutes|moment|mins) (and|to|out to) (please)? (vote|nominate|share|rt|retweet|like|
        follow|subscribe|repost|star|upvote)`,
      line: 'Spare a minute to vote for our mill',
      miss: 'Spare a minute to stir',
    },
    {
      pattern: `
        <number> more (followers|subs|subscribers|likes|votes|retweets|rts) (and|until|till|til|to|
        before|for|needed|please) (we|i|us|<number>|the|our|my)?`,
      line: '9 more votes until our party',
      miss: '9 more votes than last year',
    },
    {
      pattern: `
        (could|can|would|will) (you|ye|ya|yous|u|y'all|someone|somebody|anyone|folks|everyone) (please|
        kindly|just|all)? (pass|send|forward) (this|it) (on|along|around|round|about)? (to|with)
        (anyone|anybody|someone|somebody|your|people|all|everyone|whoever)`,
      line: 'Could ye pass it along to anyone in Cobh',
      miss: 'Could ye pass the jam to Ida',
    },
    {
      pattern: `
        (a|any|some) (wee|little|quick|small|cheeky|tiny|gentle) (boost|bump|plug|signal boost|nudge)
        (would be|is|would) (so|hugely|very|greatly|much|most|really|massively)? (appreciated|welcome|
        lovely|great|amazing|help|mean)`,
      line: 'A tiny bump would be lovely',
      miss: 'A tiny bump would wake her',
    },
    {
      pattern: `
        (any|some|a few) (shares|likes|retweets|reposts|rts|follows) (would be|will be|are) (ace|grand|
        class|brill|great|brilliant|lovely|ideal|super|smashing|champion|helpful|handy|fab|amazing|
        deadly|sound|lush|lekker)`,
      line: 'Any reposts would be grand',
      miss: 'Any reports would be grand',
    },
    {
      pattern: `
        (dare|challenge|urge|implore|beg|encourage) (you|ye|you all|everyone|anyone) (all)? to (repost|
        retweet|share|rt|quote) (this|it|us|our|my|me)?`,
      line: 'I dare you to retweet it',
      miss: 'I dare you to eat it',
    },
    {
      pattern: `
        (who's|who is|whos) (sharing|reposting|retweeting|boosting) (this|it|us|our)`,
      line: "Who's reposting it first",
      miss: "Who's sharing a cab",
    },
    {
      pattern: `
        (get|put|have) (this|it|us|our _) (on|onto|in|into|across|all over) (everyone's|everybody's|
        all your|as many) (timeline|timelines|feed|feeds|screen|screens)`,
      line: "Put our choir onto everyone's feed",
      miss: 'Put our choir onto the stage',
    },
    {
      pattern: `
        (comment|comments|say hi|reply|like|likes|hello) _? _? _? to boost (this|us|our|my|the post|
        the algorithm|the algo|reach)`,
      line: 'Say hi in the replies to boost us',
      miss: 'Say hi to the crew',
    },
    {
      pattern: 'run up (the|our|my) (numbers|streams|views|plays|votes|counter)',
      line: 'Help us run up the plays',
      miss: 'Help us run up the hill',
    },
    {
      pattern: `
        (use|add) (our|the) (hashtag|tag) _? (for a chance|to be|to get) (to be|to get)? (featured|
        reposted|shared|shown|a shout-out|a shoutout)`,
      line: 'Use our hashtag to be featured',
      miss: 'Use our hashtag to find the map',
    },
    {
      pattern: `
        (leave|give|drop|write) us (a|your|that)? (five star|5 star|five-star|5-star) (review|rating)`,
      line: 'Leave us a five star review',
      miss: 'Leave us a five minute gap',
    },
    {
      pattern: `
        tell (the|your) (other|rest of the|rest of your|whole) _ (in|on|at) your (team|office|class|
        club|street|school|ward|floor)`,
      line: 'Tell the other nurses on your ward',
      miss: 'Tell the other nurse',
    },
    {
      pattern: `
        (put|stick|pop|share|post|plug|leave|drop) (this|it|us|our <post>|this <post>) (on|in|to|onto)
        (your|ur) (own|personal)? (timeline|feed|story|stories|page|profile|status|socials|channels|group|
        groups)`,
      line: 'Would you pop our post on your timeline',
      miss: 'Pop it on the wall',
    },
    {
      pattern: `
        (retweets|reposts|shares|rts|likes|follows) (are|is|very|much|greatly|gratefully|always|most) (very|
        so|much|greatly|gratefully|always|most)? (appreciated|welcome|welcomed|gold|everything)`,
      line: 'Reposts are much appreciated',
      miss: 'Shares are sold at the mill',
    },
    {
      pattern: `
        (nearly|almost|so close to|very close to|this close to|just short of|about to hit|inches from|
        within touching distance of) (at|on|to)? <number> (followers|subscribers|likes|subs)`,
      line: 'Nearly at 900 followers',
      miss: 'Nearly at 900 metres',
    },
    {
      pattern: `
        (add|put|work|invite) (us|our page|our account) (to|on|into) your (morning|daily|evening|
        lunchtime)? _? (scroll|feed|timeline|list|lists|follows|home screen|reading)`,
      line: 'Add us to your lunchtime scroll',
      miss: 'Add us to your prayers',
    },
    {
      pattern: `
        (get|make|keep|help|want|see|getting|push|pushing|bring|take|send) (this|us|it|our post|this one|
        this post|this thread|this story|this tune) (trending|to trend|viral|to the top|to number one|
        onto every feed|on every feed|in front of everyone|to the front page|round the world|
        around the world)`,
      line: 'Help us get this trending before lunch',
      miss: 'Help us get this home',
    },
    {
      pattern: `
        show (this|it|this <post>|our <post>|us) to (your|all your|every|everyone|everybody|the world|
        people you) (<friends>|<kin>|mates|followers|colleagues|neighbours|friend|one|know|whole)?`,
      line: 'Show this post to everyone you can',
      miss: 'Show this ticket to the driver',
    },
    {
      pattern: `
        (the world|the whole world|everyone|everybody|all of you) (needs|need|has|have) to (see|hear|read) (this
        <post>|our <post>|my <post>)`,
      line: 'The whole world needs to hear our song.',
      miss: 'The whole world needs to see fewer plastic bags.',
    },
    {
      pattern:
        '(any|a|some) chance (of|for) (a|an|some|one) (quick|cheeky|little)? (rt|retweet|repost|share|follow|like)',
      line: 'Any chance of a cheeky retweet',
      miss: 'Any chance of rain',
    },
    {
      pattern: '(fancy|mind|care for) (retweeting|reposting|rting)',
      line: 'Would anybody mind retweeting our poster',
      miss: 'Would anybody mind the step',
    },
    {
      pattern: `
        why not (retweet|repost|rt|share) (this <post>|this with|it with|this and|this so|our <post>)`,
      line: 'Why not share this with your aunt',
      miss: 'Why not share a pot of tea',
    },
    {
      pattern:
        '(ask|beg|trouble|bother) (you|ye|everyone|everybody) (all|lot)? to (rt|retweet|repost)',
      line: 'May I ask you all to RT for my nan',
      miss: 'May I ask you all to sit',
    },
    {
      pattern: `
        (a|one|any) (quick|cheeky|little|single|simple) (rt|retweet|repost|share|reshare|follow) (would|will|could|can|
        means|makes|and)`,
      line: 'A quick RT would help our rangers',
      miss: 'A quick nap would help our rangers',
    },
    {
      pattern: '<nudge> <please>? (<repost>|re tweet|rt/share|share/rt|rt/like|like/rt)',
      line: 'Please retweet, our choir sings tonight',
      miss: 'Please return our choir books tonight',
    },
    {
      pattern: `
        <nudge> <please>? share (because|as our|as we|as my|as it|as the|as he|as she|as they|since|so that|so we|
        so he|so she|so they|so everyone|so more|this|it|if|my|our|far|widely|everywhere|around|among|to|on|
        with your|with everyone|with <friends>|and|&|<url>)
      `,
      line: 'Please share this with your street',
      miss: 'Please share a table if we are full',
    },
    {
      pattern: `
        <nudge> <please>? (spread|boost|circulate) (this|it|the|my|our) (word|news|message|
        love|link|post)?
      `,
      line: 'Please spread the word about our fair',
      miss: 'Please butter the bread thinly',
    },
    {
      pattern: `
        <nudge> <please>? (pass|send|forward) (it|this) (on|along|around|to <friends>|
        to your <friends>)
      `,
      line: 'Please pass this on to a walker',
      miss: 'Please pass the salt',
    },
    {
      pattern: '(<repost>|share|share this) <please>',
      line: 'My kiln fund is two mugs short, RT please',
      miss: 'My kiln fund is two mugs short, please wait',
    },
    {
      pattern: '(rt|retweet|repost|qrt|quote tweet) (if you|if u|if your|for a chance)',
      line: 'Retweet if you love the sea',
      miss: 'Return it if you dislike the colour',
    },
    {
      pattern: '(rt|retweet|repost) to (win|enter|save|vote|support|help|spread|show|claim|be)',
      line: 'Retweet to win a jar of honey',
      miss: 'Remember to win with grace',
    },
    {
      pattern: '(retweeting|retweet|rt) (for|=|if) _ (or|and)? a? (like|fav|favorite|favourite)',
      line: 'RT for sun or like for snow',
      miss: 'Ask for sun or pray for snow',
    },
    {
      pattern: `
        (share|sharing) (this|it|the <post>|this <post>|our <post>|my <post>) (with|to) (your|
        ur) (<friends>|network|timeline|feed|story|page)
      `,
      line: 'Share this with your neighbours',
      miss: 'Share a pie with your neighbours',
    },
    {
      pattern: '(rt rt|retweet retweet)',
      line: 'RT RT RT our egg cups are back',
      miss: 'Our egg cups are back, and back again',
    },
    {
      pattern: `
        (sign|read|watch|listen|donate) (it|this|here)? (and|&|then) (please)? (pass it on|
        pass this on|send it on|send it round|pass it around)
      `,
      line: 'Sign here and pass it on',
      miss: 'Sign here and pass the pen to Ann',
    },
    {
      pattern: `
        <please> (bump|boost|amplify|signal boost|circulate) (this|it|my|our|me|us|
        the <post>)
      `,
      line: 'pls bump my post, it sank overnight',
      miss: 'pls mind the bump in our road',
    },
    {
      pattern: `
        (help|lets help|let's help|can we help) (this|it|this <post>|my <post>|our <post>)
        (to)? (reach|find|get to|get|travel|go|blow up|take off|be seen|land)
      `,
      line: 'Help this reach the right family',
      miss: 'Help is within reach',
    },
    {
      pattern: `
        (like|comment|reply|rt|rts|retweet|repost|share|bump|engage|interact|quote) _? _? (so|
        for|to help|to boost|to beat) (this|it|more people|everyone|visibility|reach|exposure|
        the algorithm|algorithm|the algo|awareness) (gets|get|sees|see|reaches|spreads|with)?
      `,
      line: 'Comment so more people see this',
      miss: 'Comment when you have time',
    },
    {
      pattern: `
        (retweeting|reposting|rting|sharing|a share|a retweet|a repost|an rt) (this|it)?
        (is free|costs nothing|costs you nothing|costs u nothing|takes a second|
        takes two seconds|takes one second|is one click)
      `,
      line: 'A repost costs nothing and could find his bike',
      miss: 'A post costs nothing today',
    },
    {
      pattern: `
        (any|a|an|your|one|every|each) (single)? (rt|retweet|repost|share|follow|upvote|
        quote tweet|sub) (from you)? (really|truly|honestly)? (would|wouldn't|will|could|helps|help|
        counts|matters|means|goes a long way|is appreciated)
      `,
      line: 'Every share would help the shelter',
      miss: 'Every shed was full of hay',
    },
    {
      pattern: `
        (if|when|once) (this|it|my <post>|this <post>|we|i) (gets|get|hits|hit|reaches|reach|
        passes) (to)? <number> _? (likes|rts|retweets|reposts|favs|upvotes|followers|subs|
        subscribers|quotes)
      `,
      line: 'if this hits 300 likes I dye my hair green',
      miss: 'if this hits the wall I dye my hair green',
    },
    {
      pattern: `
        (pls|plz|please|moots|everyone|guys|frens) (interact|engage) (with|pls|please|if|so)?
        (this|my|it)?
      `,
      line: 'pls interact, this account is asleep',
      miss: 'pls come, this hall is warm',
    },
    {
      pattern: `
        (go|pls|plz|please|n|and) (like|follow|rt|share|sub|subscribe|retweet|comment) (n|&|
        and|+|,) (sub|subscribe|follow|share|rt|retweet|comment|like|tag)
      `,
      line: 'Please like and share our bee video',
      miss: 'I like and miss our bees',
    },
    {
      pattern: `
        help (me|us|them|him|her|to|me to|us to)? (spread|share) (the|this|it|my|our|some)?
        (word|news|message|awareness|post|video|petition)?
      `,
      line: 'Help us spread the word about the fair',
      miss: 'Help us carry the hay to the barn',
    },
    {
      pattern: `
        (let's|lets|let us) (get|make) (this|it|<hashtag>|him|her|them) (trend|trending|viral|
        go viral|to trend|to <number>)
      `,
      line: "Let's make this go viral!",
      miss: "Let's make this cake go round",
    },
    {
      pattern: '(and|&|also|then) spread the (word|news)',
      line: 'Come along and spread the word',
      miss: 'Come along and spread the rug',
    },
    {
      pattern: `
        (and|&|also|then|n) (rt|retweet|repost) (for luck|for us|for me|for a|for good|
        for more|this|if|please|pls|below|too|to)
      `,
      line: 'Tell us your best goal below and RT for luck',
      miss: 'Tell us your best goal and stay for tea',
    },
    {
      pattern: '(pass|get|put) the word (on|out|around|along)',
      line: 'Put the word out, our hall is open',
      miss: 'Put the kettle on, our hall is open',
    },
    {
      pattern: `
        (can|could|may|might) (i|we) (please|pls|plz|just)? (get|have) (a|an|some|one|your|
        <number>|me a|us a)? (quick|big|little|cheeky|few|couple|couple of|birthday|
        good luck)? <boost>
      `,
      line: 'Can we get 100 retweets for the dog?',
      miss: 'Can we get a table for ten?',
    },
    {
      pattern: `
        (give|giving|gimme|drop) (us|me|this|it|him|her|them|<mention>|my <post>|our <post>|
        the <post>|this <post>)? (a|an|some|your) (quick|big|little|cheeky|huge|small|wee)?
        (<boost>|share|like|thumbs up)
      `,
      line: 'Give this a share before you go',
      miss: 'Give this soup a stir before you go',
    },
    {
      pattern: `
        <boost> (is|are|would be|will be|'d be)? (so|very|much|greatly|always|really|highly|
        hugely|also|most)? (much)? (appreciated|welcome|welcomed|needed|encouraged)
      `,
      line: 'Retweets appreciated, the bus strike is on Friday',
      miss: 'Your patience is appreciated',
    },
    {
      pattern: `
        <boost> (would be|will be|'d be) (so|very|really|just)? (lovely|great|amazing|awesome|
        fab|nice|massive|everything)
      `,
      line: 'First zine is up, retweets would be lovely',
      miss: 'First zine is up, rain would be lovely',
    },
    {
      pattern: `
        (one|just one|a|your|a single) (rt|retweet|repost|share) (can|could|might|may|fit|go)
        (change|help|save|get|land|find|bring|mean) (me|my|this|us|our|him|her|them|a|an|the|
        somebody|someone|so)
      `,
      line: 'one rt might change my week',
      miss: 'one word might change my week',
    },
    {
      pattern: `
        (need|want|needs) (your|some|more|a few|<number>|<number> more) (rt|rts|retweet|
        retweets|reposts|upvotes|follows)
      `,
      line: 'We need your retweets to find Pip',
      miss: 'We need your sheets to find room for Pip',
    },
    {
      pattern: `
        (tell|remind) (a friend|a mate|a pal|a neighbour|a neighbor|a colleague|a workmate|
        your friends|ur friends|all your friends|your mates|your followers|your network|
        your colleagues|your neighbors|your neighbours|your family and friends|
        everyone you know|all your followers)
      `,
      line: 'The pool is open again, so tell your friends!',
      miss: 'He told a friend of mine about the pool',
    },
    {
      pattern: 'let your (<friends>|network) know',
      line: 'Let your friends know we are open',
      miss: 'Let your dough rest until we open',
    },
    {
      pattern: `
        if (you|u) (could|can|would) (please|just|kindly)? (rt|retweet|repost|share this|
        share it|share my|share our|share and)
      `,
      line: 'If you could retweet we would be glad',
      miss: 'If you could come we would be glad',
    },
    {
      pattern: `
        (support|help|enter|win|vote|show|spread) _? _? _? (by|with) a? (retweeting|rting|
        sharing|reposting|following|retweet|rt|share|follow)
      `,
      line: 'Show your support by retweeting',
      miss: 'Show your ticket by the door',
    },
    {
      pattern: `
        (everyone|everybody|guys|y'all|yall|someone|somebody|anyone) (please|go|just|wanna)?
        (tweet <hashtag>|tweet this|share this|retweet this|rt this|retweet my|rt my)
      `,
      line: 'Everyone share this before Sunday',
      miss: 'Everyone shares a desk on Sunday',
    },
    {
      pattern: `
        (don't|dont|do not|never) (scroll|pass|leave|go) _? without (retweeting|sharing|
        reposting|liking|rting|a retweet)
      `,
      line: "don't scroll past without sharing our kiln",
      miss: "don't scroll past our kiln",
    },
    {
      pattern: '(for every|for each|per|every single|every) (rt|retweet|repost|new follower)',
      line: 'For every retweet we plant a tree',
      miss: 'For every tree we plant a seed',
    },
    {
      pattern: '(for every|for each) (share|like|follow|heart) (this|we|on this|here)',
      line: 'For every share this gets we plant a tree',
      miss: 'For every share held the fund pays 4p',
    },
    {
      pattern: '<number> (rt|retweet|like|fav|share|follow|repost) (=|equals)',
      line: 'One RT = one tin for the food bank',
      miss: 'One tin equals one meal',
    },
    {
      pattern: `
        (first|next) <number> (people|ppl|accounts|followers|persons)? to (rt|retweet|like|
        follow|share|repost)
      `,
      line: 'First 20 people to retweet get a mug',
      miss: 'First 20 people to arrive get a mug',
    },
    {
      pattern: `
        (#rt|#retweet|#pleasert|#plsrt|#plzrt|#rtplease|#rtplz|#rtpls|#pleaseretweet|
        #retweetplease|#plsretweet|#retweetthis|#rtthis|#pleaseshare|#plsshare|#shareplease|
        #sharethis|#rtforrt|#spreadtheword|#passiton|#rttowin|#retweettowin|#rtandwin|
        #rtandfollow|#followandrt|#rttoenter|#rt2win|#rt2gain|#signalboost|#boostthis|
        #pleasespread)
      `,
      line: 'sunset over the bay #PleaseRT',
      miss: 'sunset over the bay #PleaseStay',
    },
    {
      pattern: `
(let's|lets|let us|can we|could we|shall we|we can|together we can|help us|help me|who's going to|
who will|who'll) (all|please)? (get|push|take|send|blow) (this|it|him|her|them|our <post>|that|this
<post>) (to <number>|to a|to ten|to every|past|over the|up to|across the|there|famous|everywhere|
seen|heard|known)`,
      line: "Let's push this over the line",
      miss: "Let's push the boat out",
    },
    {
      pattern: `
(tell|let|show|make sure|see that|ensure) (everyone|everybody|anyone|the whole|the world|all your|
every|all of|half the|your whole|the entire|people) (you know|you meet|world|town|street|city|
family|office|country|x|twitter|on x|around you|you can|in your)? (knows|know|hears|hear|sees|see|
that|about|finds out|gets to) (about|that|of|this|it|the|our|how|we|what|us|know)?`,
      line: 'Let the whole town know about it',
      miss: 'Let the whole cake cool',
    },
    {
      pattern: `
(the|those|that|these|two|our) (little|two|green|tiny|wee|pretty|small)? (little)? (arrows|arrow|
repost button|share button|retweet button|heart|heart button|like button|follow button) (is|are|
sits|sit|lives|live|won't|is right|are right|right|just|doesn't|does not) (right|just|there|below|
here|free|down|bite|under|waiting|over|lonely|cost|costs)`,
      line: 'The little arrows are right there',
      miss: 'The little owls are right there',
    },
    {
      pattern: `
(smash|hit|mash|punch|bash|slam|boop|hammer|squeeze|poke) (that|the|those|this|our) (little|big|
two|green|tiny|wee|red|old)? (heart|like|likes|like button|follow|follow button|repost|repost
button|retweet|retweet button|share button|bell|subscribe|subscribe button|button below|hearts|
thumbs up)`,
      line: 'Smash that heart',
      miss: 'Smash that pumpkin',
    },
    {
      pattern: `
(a|one|each|every|every single|any|your|just one|even one|all) (single)? (share|shares|repost|
reposts|retweet|retweets|like|likes|rt|rts|follow|follows|boost|signal boost|click|comment) (counts|
count|helps|help|matters|matter|mean so|keep us|plants|feeds|goes|buys|keeps|brings|means|saves|pays|raises|adds|
equals|lifts|moves)`,
      line: 'Every share feeds a hen',
      miss: 'Every share price fell',
    },
    {
      pattern: `
(one|a|each|every|<number>) (share|repost|like|follow|comment) (=|is|equals|means|buys) (one|a|an|
<number>|another)`,
      line: 'One share is one tin',
      miss: 'One share is held by Ann',
    },
    {
      pattern: `
if (this|it|you) (made you|makes you|moved you|helped you|helped|touched you|love|agree|care) _? _? (send|pass|help|
let|show|put|spread|tell) (it|this|the|others|everyone) (on|round|around|along|word|others|know)`,
      line: 'If this moved you let others know',
      miss: 'If this tent helped you sleep, good',
    },
    {
      pattern: `
(only|just|we're|we are|we need|need|now|still|another|about|a mere|so close, just) (just|only|
<number>)? (<number>)? (followers|follows|likes|shares|reposts|retweets|subscribers|subs|rts|more
followers|more likes|more follows|more subscribers) (away|off|short|to go|from|until|till|left|shy|
needed|more)`,
      line: 'Only 12 followers away',
      miss: 'Only 12 miles away',
    },
    {
      pattern: `
(can|could|will) (this|we|our|my|it|he|she|this <post>) (_|_ _|_ _ _)? (get|reach|hit|make|break|
beat|pass) (to|past|us)? (<number>|a hundred|a thousand|ten thousand|a million|a few hundred|100)
(likes|shares|reposts|retweets|followers|rts|hearts|views|subscribers|comments|replies)`,
      line: 'Can this hen get 500 likes',
      miss: 'Can this pen get 500 lines',
    },
    {
      pattern: '(follow|support|boost|find) (each other|one another)',
      line: "Let's all follow each other",
      miss: 'Geese follow paths',
    },
    {
      pattern: `
(your|every|the whole|everyone's|somebody's|all your|half your) (timeline|feed|tl|followers|
group chat|office chat|friends list|mutuals) (needs|need|deserves|deserve|should|must|ought|has
to|have to|will love|would love|wants) (this|these|our|her|him|to see|to hear|to know|more of)`,
      line: 'Your feed needs this hedgehog',
      miss: 'Your hens need this feed',
    },
    {
      pattern: `
(sharing is caring|caring is sharing|retweets are love|reposts are love|likes are love|a share is a
hug|sharing costs nothing|it costs nothing to share|costs nothing to repost|takes a second to share|
free to share|one second to share)`,
      line: 'Sharing is caring',
      miss: 'Sharing a car is cheap',
    },
    {
      pattern: `
(give|lend) (us|this|him|her|them|it|our _|our _ _|a small _|a local _|a wee _|this _|this little _|
a tiny _|an independent _) (a|another|some) (big|little|wee|cheeky|quick)? (leg up|shove|push|nudge|
boost|bump|share|shout-out|signal boost|retweet|repost|like|heart|lift|follow|click)`,
      line: 'Lend a small bakery a leg up',
      miss: 'Lend a small bakery a spoon',
    },
    {
      pattern: `
(tell|ask|get|beg|nag|bug|urge|text|ring) (a|your|every|all your|two|three|five|ten|at least one|
one|another) (friend|friends|mates|mate|neighbours|followers|nan|family|colleagues|workmates|boss)
(about us|about this|about it|about our|to follow|to share|to repost|to like|to look at this|to
join in|that we|we're|we are|where we)`,
      line: 'Nag your mates to follow',
      miss: 'Nag your mates to sing',
    },
    {
      pattern: `
        (would|we'd|i'd|could|we would|i would) (really|so|also|just)? (love|appreciate|welcome|
        use|do with|be grateful for) (a|an|any|some|your|more|a few|all the) (cheeky|quick|
        little|few)? (rt|rts|retweet|retweets|repost|reposts|share|shares|follow|follows)
      `,
      line: "We'd love a cheeky repost",
      miss: "We'd love a cheeky biscuit",
    },
    {
      pattern: `
        help (me|us|him|her|them|am|my guy|my sister|my brother|a sister|a brother|a friend)
        (to|dey|and)? (<repost>|rt this)
      `,
      line: 'Biko help us repost',
      miss: 'Biko help us rehearse',
    },
    {
      pattern: `
        <nudge> <please>? share (before|until|ahead of|asap|now|today|tonight|this evening|in
        case|wherever|wherever you can|where you can|as widely|as much)
      `,
      line: 'Please share before Sunday',
      miss: 'Please share the bench on Sunday',
    },
    {
      pattern: `
        (if|when|whenever) (you|u|anyone|everyone|everybody|y'all) (could|can|would) (please|
        just|kindly|all)? (share|<repost>|pass on) (that|it|this)? (that'd|it'd|that would|it
        would|would|that will|it will|we'd|we would|i'd|i would) (be|mean|help|really|so|love|
        appreciate)
      `,
      line: "If you can repost it'd mean the world",
      miss: "If you can rest it'd mean the world",
    },
    {
      pattern: `
        (show|give) (us|me|this|them|our _)? (some|a little|a bit of|your) (love|support|
        appreciation) (with|by) (a|an)? (like|share|follow|repost|rt|retweet|liking|sharing|
        following|heart)
      `,
      line: 'Give us a bit of love with a heart',
      miss: 'Give us a bit of love with a biscuit',
    },
    {
      pattern: `
        by (liking|sharing|following)? (and|&)? (sharing|liking|retweeting|reposting|boosting)
        (this|us|our <post>|my <post>|the <post>|our page|my page|our channel|my channel|our account|the poster)`,
      line: 'Help us by liking and sharing our page',
      miss: 'We learn by sharing our mistakes',
    },
    {
      pattern: `
        by (retweeting|reposting|spreading the word|following us|following our page|subscribing to our channel|subscribing to
        our page)`,
      line: 'Do us a favour by retweeting',
      miss: 'Do us a favour by reading',
    },
    {
      pattern: `
        (support|help|back|cheer) (us|me|our|my|this|the) _? (with|by) (a|your|liking|hitting|
        pressing|leaving) (like|likes|heart|thumbs up|a like|this)
      `,
      line: 'Back our page with a heart',
      miss: 'Back our page with a horn',
    },
    {
      pattern: `
        (so|and|please|then|now|just) (please)? (send|forward|pass) (it|this) (on)? (to|round|
        into) (your|every|all|the|any|each) (_|_ _|_ _ _) (groups|group|chat|chats|list|lists|
        circle|circles)
      `,
      line: 'So send it to your street WhatsApp group',
      miss: 'So send it to your aunt in Hove',
    },
    {
      pattern: `
        (if|when|once) (this|our|my|the) <post> (hits|gets|reaches|passes|makes) (to)? <number>
        (we|i|we're|i'm|we'll|i'll|our|the)
      `,
      line: "When this clip reaches 2k we'll dance",
      miss: "When this clip reaches London we'll dance",
    },
    {
      pattern: `
        (tell|invite|ask|text|email) (every|each|any|all the|whichever) (_|_ _|_ _ _) (you know|
        you can think of|you've ever met|you meet)
      `,
      line: 'Tell every cello player you know',
      miss: 'Tell every word you hear',
    },
    {
      pattern: `
        (please|so|and|now|to) (please)? let (this|it|our <post>|this <post>) (travel|fly|spread|
        go far|run wild|do the rounds)
      `,
      line: 'Please let our post travel',
      miss: 'Please let our dog swim',
    },
    {
      pattern: `
        (one of)? the (first|next|last) <number> (new)? (followers|subscribers|sharers|reposters)
      `,
      line: 'One of the next 40 followers',
      miss: 'One of the next 40 trams',
    },
  ],
} satisfies PhraseList;

/** Asks to pass a post on only at the start of a clause: elsewhere they are statements. */
const spreadImperatives = {
  note: 'Bare imperatives. "Share" needs something of the writer\'s as its object, or people to share it with: "share your story" invites to talk.',
  source: GUIDE,
  phrases: [
    {
      pattern: 'tell (somebody|someone|people|others|one other _) about (us|our)',
      line: 'Tell people about us',
      miss: 'Tell people about bees',
    },
    {
      pattern: `
        (we|i)? (really|still|just)? (need|want|are looking for|looking for|hoping for|any chance of) (some|more|a few|a)?
        (rts|retweet|retweets|reposts)`,
      line: 'We really need some RTs',
      miss: 'We really need some rats',
    },
    {
      pattern: `
        how many (likes|rts|retweets|reposts|shares) (can this|can we|can it|can our|can my|for a|for more|till|
        before)`,
      line: 'How many likes can we get by noon',
      miss: 'How many lines can we get by noon',
    },
    {
      pattern: "(who will|who'll|who's gonna|whos gonna) (rt|retweet|repost) (this|it|us|our|for)",
      line: 'Who will RT for us',
      miss: 'Who will row for us',
    },
    {
      pattern: `
        (could|can|would) (you all|u all|you guys|everyone|y'all) (please)? (like|share|follow) (and|n|
        &) (share|rt|retweet|follow|like)`,
      line: 'Could you all like and share',
      miss: 'Could you all sit and share',
    },
    {
      pattern: '(get|push|take) (this|it|our _) (everywhere|far and wide)',
      line: 'Get our video everywhere',
      miss: 'Get our video every day',
    },
    {
      pattern: `
        spread (this|it) (absolutely|literally|all)? (everywhere|all over|over)`,
      line: 'Spread this all over Leeds',
      miss: 'Spread this butter on toast',
    },
    {
      pattern: `
        (retweet|repost) <mention> (to|and|for) (win|have|enter|get|be|claim|a)`,
      line: 'Retweet @annabakes to win her first loaf',
      miss: 'Retweet reports from @annabakes',
    },
    {
      pattern: `
        _ (this|it|us|this one|our _|our _ _|this _) (to|past|onto|on|in front of|across|into|round|
        around|through|under|among) (your|all your|all of your|the rest of your) (whole|entire|own|
        best)? (followers|lot|mates|friends|timeline|timelines|feed|feeds|group chat|group chats|
        neighbours|colleagues|workmates|classmates|pals|audience|fans|socials|contacts|whatsapps|insta)`,
      line: 'Wave our film past your colleagues',
      miss: 'Watch our film with your colleagues',
    },
    {
      pattern: `
        (put|post|stick|paste|copy|slap|plaster|stamp|pin) (this|it|our post|this post) (on|to|in|onto|
        into|all over) (your|every|all your) (own|whole)? (page|feed|timeline|story|stories|profile|
        status|group|groups)`,
      line: 'Stick this on your own page',
      miss: 'Stick this tile on your roof',
    },
    {
      pattern: `
        (make|let|watch|help) (this|it|this <post>) (go|fly|travel) (everywhere|far|far and wide|round the world|
        around the world)`,
      line: 'Let this go far and wide!',
      miss: 'Let this go cold.',
    },
    {
      pattern: `
        <repost> (this|if|it|to|for|so|away|until|till|til|and|&|or|n|my|our|the|with|so|now|
        when|your|everyone|because|<number>)
      `,
      line: 'Retweet this for a warmer winter',
      miss: 'Our last retweet was in winter',
    },
    {
      pattern: `
        share (this <post>|this|it|if|our new|our latest|my new|my latest|far|widely|
        everywhere|with <friends>|with your|with a|with everyone|with anyone|to win|to spread|
        to help|to save|to enter|to support|to your|the word|the news|the <post>|our <post>|
        my <post>|this <post>|<url>)
      `,
      line: 'Share this with a gardener',
      miss: 'Share a bench with a gardener',
    },
    {
      pattern: '(boost|bump) (this <post>|it)',
      line: 'Bump this post for Pip',
      miss: 'Mind the bump by the gate',
    },
    {
      pattern: '(spread|circulate) (this|the word|the news)',
      line: 'Spread the word about our moths',
      miss: 'Spread the jam to the edges',
    },
    {
      pattern: 'pass (it|this) (on|along)',
      line: 'Please pass it on',
      miss: 'Please pass the bread along',
    },
    {
      pattern: '(send|forward) this to (a|your|ur|someone|everyone|anyone|<friends>)',
      line: 'Send this to someone who bakes',
      miss: 'Send this parcel to Leeds',
    },
    {
      pattern: '(quote|qt|quote this|quote tweet|qrt) (with|w/) (your|ur|a|the|an|<number>)',
      line: 'Quote with your first concert',
      miss: 'A quote from your first concert',
    },
    {
      pattern: `
        (rt|rts|retweet|retweets|like|likes|fav|favs) (for|4) (a)? (rate|rates|tbh|tbhs|
        shoutout|s/o|so|dm|dms|opinion|compliment|numbers|numba|honesty|date|surprise|secret|
        confession|icon)
      `,
      line: 'RTs for rates',
      miss: 'Ask us for rates',
    },
    {
      pattern: `
        (put|stick|slap|throw|post|pass|share|get|send|spread) (this|it|him|her|them) (on|in|
        onto|across|all over|round|around|about|over) (your|ur|the|every|everyones|all your|
        your own) (tl|timeline|timelines|feed|feeds|story|stories|page|status)
      `,
      line: 'Put this on your timeline for my cousin',
      miss: 'Put this on the top shelf for my cousin',
    },
    {
      pattern: `
        (give|lend|throw) (us|me|this|this <post>|my <post>|our <post>|him|her|<mention>) (a|
        an|some|the|your|one) _? (boost|bump|plug|sub|upvote|repost|reshare|vote|signal boost|
        share|shoutout)
      `,
      line: 'Give our post a boost today',
      miss: 'Give our postman a mince pie today',
    },
    {
      pattern: '(interact|engage) (with|if|to be|pls|please|plz)',
      line: 'Engage with this post so it lives',
      miss: 'Engage the brake with your left hand',
    },
    {
      pattern: `
        share (his|her|their|its) (picture|photo|photos|pic|pics|post|story|poster|video|link|
        page|details|appeal|journey|work|music|art|shop|name)
      `,
      line: 'Pip the hound needs a sofa. Share his photo!',
      miss: 'Pip the hound shares his sofa with a cat',
    },
    {
      pattern: '(hit|smash|raid|blow up|flood) (this|my|our) <post>',
      line: 'Choir raid! Hit this tweet',
      miss: 'Hit this drum once',
    },
    {
      pattern: `
        (get|make) (this|it) (to|hit|reach) <number> (rts|retweets|reposts|likes|shares|views|
        upvotes|replies)
      `,
      line: 'Get this to 300 likes before tea',
      miss: 'Get this to the table before tea',
    },
    {
      pattern: 'follow my (backup|spam|main|alt)',
      line: 'locked out again, follow my backup',
      miss: 'locked out again, follow my brother',
    },
    {
      pattern: `
        (show|give) (this|my|our|this <post>|my <post>|our <post>|our _ <post>) (some|a little) love`,
      line: 'We are small, show this post some love',
      miss: 'We are small, show us the door',
    },
    {
      pattern: `
        <number> (likes|rts|retweets) and (i|we|he|she|they|ill|i'll|we'll|he'll|she'll|
        they'll) _
      `,
      line: '50 likes and I dye my beard',
      miss: '50 steps and I need a rest',
    },
    {
      pattern: '(make|get) (this|it) (go)? (viral|trend|trending)',
      line: 'Make this go viral, please',
      miss: 'Make this loaf rise, please',
    },
    {
      pattern: `
(send|hand|forward|ship|fling) (this|it|this one|our <post>) (round|around|along|on|to everyone|to
every|to all|down|across|about) (the|your|to|everyone|town|now|please)?`,
      line: 'Send this round the office',
      miss: 'Send this parcel round',
    },
    {
      pattern: `
(spread|share) the (love|joy|magic|good news|cheer|warmth|kindness|gospel|story|link) (far|with|
around|about|today|by|now|on|if|so|please|everyone)?`,
      line: 'Spread the joy far and wide',
      miss: 'Spread the jam',
    },
    {
      pattern: `
(pass|put|carry|get|send) (the|a good|a|our)? word (on|out|along|round|around|about|out there|
to every|to all|please)`,
      line: 'Pass the word on',
      miss: 'Pass the bread',
    },
    {
      pattern: `
(be|become) (a star|an angel|a hero|a legend|a pal|a love|a dear|kind|a sport|a darling|lovely) and
(put|share|repost|retweet|pass|follow|like|boost|spread|send|give|press|hit|tap)`,
      line: 'Be an angel and repost',
      miss: 'Be an angel and sing',
    },
    {
      pattern: `
(do) (us|me|them|him|her|the _|a small _|our _|this _) a (favour|favor|solid|kindness|good turn)
and? (share|repost|retweet|follow|like|spread|pass|boost|hit|tap|press|put this|put it|tell)`,
      line: 'Do the bees a favour and repost',
      miss: 'Do the bees a favour and plant clover',
    },
    {
      pattern: `
        do <please>? (share|<repost>|pass|spread|circulate) (this|it|if|widely|on|
        far|the word|our|my|with your|with friends|<url>)
      `,
      line: 'Do pass it on',
      miss: 'Do pass the salt',
    },
    {
      pattern: `
        (crosspost|cross-post|amplify|signal boost|boost|circulate) (if|where|wherever|as widely)
        (you|u|possible|as) (can|could|may|possible)?
      `,
      line: 'Circulate if you can',
      miss: 'Circulate the air',
    },
    {
      pattern: `
        (save|bookmark|screenshot|keep) (this|it|this one|this <post>|the <post>) (for later|for
        next time|for when)? (and|&|n) (share|send|repost|pass|forward) (it|this|to|with|on|
        round)?
      `,
      line: 'Bookmark it and send it on',
      miss: 'Bookmark it and sleep on it',
    },
    {
      pattern: `
        add (a|our|the|your|this) (twibbon|ribbon|frame|badge|profile frame|banner) (to|on)
        (your|ur) (picture|profile|avatar|pic|photo|profile picture|profile pic)
      `,
      line: 'Add our frame to your avatar',
      miss: 'Add our frame to your wall',
    },
    {
      pattern: `
        (put|drop|leave|type|comment|add|write|pop|stick|post) (a|an|your|the|some) _? _? _?
        so (that)? (more|as many|other|new) (people|folk|folks|parents|locals|eyes) (as
        possible)? (can|will|get to)? (see|sees|hear|read|find|notice) (this|it|us|our)
      `,
      line: 'Put a leaf below so that more people can find us',
      miss: 'Put a leaf below so that the soup can cool',
    },
  ],
} satisfies PhraseList;

/** Verbs that ask to pass the post on if they are the whole clause. */
const spreadAlone = {
  note: '"RT!", "Please watch and share." Before an object these may mean something else.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        if (you|u) (see|find|know|can|got|have|like|love|agree|spot|hear|want|think) _? _? _? _? _? (retweet|rt|repost)`,
      line: 'If you find the odd heron retweet',
      miss: 'If you see an owl, wave',
    },
    {
      pattern: `
        (lets|let's|let us|help|help me|help us|can we) (get|push|take|make) (this|it|me|us|
        him|her|them)? (up)? to <number>
      `,
      line: 'Help get this to 100',
      miss: 'Help get this door open',
    },
    {
      pattern: '(retweet|repost|like|share) (and|n|&) (bump|boost|tag|quote)',
      line: 'Like and tag a sailor',
      miss: 'Tags and likes are counted',
    },
    {
      pattern: '<please>? (share|<repost>|boost this|bump this|boost|circulate)',
      line: 'Boost this please',
      miss: 'Boosters are free this week',
    },
    {
      pattern: '(tell) (your|ur|all your|ya) (<friends>|<kin>)',
      line: 'Tell your friends the pool is open',
      miss: 'Tell me the pool is open',
    },
    {
      pattern: 'spread (it|this) (about|around|far|far and wide)',
      line: 'Spread it far and wide',
      miss: 'Spread it thinly',
    },
    {
      pattern: `
        (do|work) (your|ur|yo) (thing|magic) (twitter|x|internet|tweeps|peeps|folks|people|
        fam)?
      `,
      line: 'A lost tortoise on Elm Road. Do your thing!',
      miss: 'A lost tortoise does its own thing',
    },
    {
      pattern: `
        (would|do) (you|u|anyone|anybody|someone|y'all) (please)? mind (sharing|spreading|passing
        it on)
      `,
      line: 'Would anybody mind sharing',
      miss: 'Would anybody mind sitting',
    },
    {
      pattern: '<please> (amplify|crosspost|cross-post|spread|upvote)',
      line: 'Kindly amplify',
      miss: 'Kindly amuse',
    },
    {
      pattern:
        '(boost|boost this|amplify|amplify this|bump|bump this|crosspost|cross-post|circulate) <please>',
      line: 'Bump pls',
      miss: 'Bump, but gently',
    },
    {
      pattern: 'do <please>? (share|<repost>)',
      line: 'Do share',
      miss: 'Do shave',
    },
  ],
} satisfies PhraseList;

/** Asks to follow, subscribe or be notified that are clear at any place. */
const followAsks = {
  note: '"Follow" is an ask only before a person, an account or "back".',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (go|pls go|please go) (and)? (follow|sub to|subscribe to) (him|her|them|<mention>|my)`,
      line: 'My aunt draws hens, go follow her',
      miss: 'We go and follow the river',
    },
    {
      pattern: `
        and follow (me|us) back`,
      line: 'Say hello and follow us back',
      miss: 'The ducks turn and follow me home',
    },
    {
      pattern: `
        mind following (me|us|back)`,
      line: 'Lovely loaf! Mind following us?',
      miss: 'Lovely loaf! Mind the step',
    },
    {
      pattern: `
        follow (this|these|our new|my new) (account|accounts|page|profile)`,
      line: 'For ferry news follow this account',
      miss: 'For the ferry follow this lane',
    },
    {
      pattern: `
        (some|sum) (love|luv|support) (and|&|n) (follow|like|rt|retweet|share)`,
      line: 'Show us some support and share',
      miss: 'Show us some sheep and goats',
    },
    {
      pattern: `
        (to|at|past|hit|reach|pass|over) <number> (followers|subscribers|subs|follows) (by|before|this|
        today|tonight|tomorrow|for|in time) _`,
      line: 'Let us be at 900 followers by Easter',
      miss: 'We were at 900 followers in May',
    },
    {
      pattern: "why (aren't|arent|are) (you|u|ye) (all)? (not)? following (us|me)",
      line: 'Why are you not following us',
      miss: 'Why are you not following the map',
    },
    {
      pattern: 'road to <number> (followers|follows|subs|subscribers|likes)',
      line: 'Road to 900 followers',
      miss: 'Road to 900 metres',
    },
    {
      pattern: `
        (follow|following) (for|to get|to see|to hear|if you want) (more|daily|weekly|regular|free|all) _`,
      line: 'Follow for daily moth facts',
      miss: 'Follow the signs for more cake',
    },
    {
      pattern: `
        (turn on|switch on|put on|enable|set) (your|our|the|post)? (notifications|notifs|alerts|the bell)
        (for|so|to|and|if|on) (us|our|this|you|that|never|get|hear|don't|me|my)`,
      line: 'Switch on notifications so you never miss a moth',
      miss: 'Switch on the lamps so you see',
    },
    {
      pattern: `
        a (quick|little|single|cheeky)? (tap|click|press|thumb) (on|of) (that|the|this) (little|red|tiny)? (heart|
        hearts|bell|arrows|button)`,
      line: 'A tap on that little heart makes our week.',
      miss: 'A tap on the shoulder is enough.',
    },
    {
      pattern: `
        <nudge> <please>? (follow|followback|follback|refollow) (me|us|back|my page|
        my account|our page|our account|my new|our new|my ig|our ig|my <friends>|<mention>|
        him|her|them|this account|this page|and|&|for)
      `,
      line: 'Please follow us for tide times',
      miss: 'Please follow the signs to the pier',
    },
    {
      pattern: '(follow|followback|follow me|follow us|follow back|follback|subscribe) <please>',
      line: 'Follow back please',
      miss: 'Please follow the path back',
    },
    {
      pattern: `
        (will|can|could|would|won't) (you|u|ya|someone|somebody|anyone|anybody|everyone)
        (please|pls|plz|ever|just|all)? (follow|follback|followback) (me|us|back|my|our|
        <mention>)
      `,
      line: 'Can you follow me back so I can send a DM',
      miss: 'Can you follow the recipe',
    },
    {
      pattern: 'if (you|u) (can|could|would|will) (please|just)? follow (me|us)',
      line: 'If you could follow us we would be glad',
      miss: 'If you could lend us a hand we would be glad',
    },
    {
      pattern: `
        for (more|the latest|all|updates|live|daily|latest|further) _? _? _? _? follow (us|me|
        my|our|<mention>)
      `,
      line: 'For more tips on tomatoes follow @plotnine',
      miss: 'For more tomatoes ask at plot nine',
    },
    {
      pattern: `
        (everyone|everybody|guys|y'all|yall|people|go) (please|go|just)? follow (me|us|my|
        <mention>)
      `,
      line: 'Everyone follow @mina for kiln news',
      miss: 'Everyone follows a map at the kiln',
    },
    {
      pattern: 'then follow (us|me|my|our|<mention>)',
      line: 'Like the post then follow us',
      miss: 'Take the lane then follow the river',
    },
    {
      pattern: `
        (followed,|followed you,|followed u,|followed ya,|followed|followed you|followed u)
        (fb|followback|follow back|fback|follow me back)
      `,
      line: 'just followed, fb?',
      miss: 'just followed the river, fab',
    },
    {
      pattern: `
        (make sure|make sure that|be sure|gotta be|better be|you must be) (you're|youre|your|
        ur|you are|u are|u r|u|to be)? (following|subbed|subscribed|followed) (to)? (me|us|my|
        our|<mention>|first)?
      `,
      line: 'make sure ur following me before noon',
      miss: 'make sure the gate is shut before noon',
    },
    {
      pattern: `
        (love|appreciate|need|want|hoping for|asking for|after) (your|ur|all your) (vote|
        votes|nomination|nominations|upvote|upvotes|follow|follows|retweets|rts|reposts)
      `,
      line: 'We would love your vote on Friday',
      miss: 'We would love your soup on Friday',
    },
    {
      pattern: '(follow|follows|followback) (for|4) (a|an)? (follow|follows|followback|back)',
      line: 'Follow for follow, anyone?',
      miss: 'Follow me for a walk',
    },
    {
      pattern:
        '(like for like|likes for likes|sub for sub|subs for subs|rt for rt|share for share|l4l|s4s)',
      line: 'Likes for likes, who is in?',
      miss: 'Likes and dislikes',
    },
    {
      pattern: `
        (follow|following) (everyone|everybody|anyone|all|whoever|those|people) (who|that|to)?
        (follows|follow|rts|rt|retweets|retweet|likes|like)
      `,
      line: 'Follow everyone who likes this',
      miss: 'Follow the woman in the red hat',
    },
    {
      pattern: '(i|we|will|always|instant|instantly|also) (follow back|followback|follback)',
      line: 'Follow me and I follow back',
      miss: 'Follow the path and I will walk back',
    },
    {
      pattern: `
        (following back|followback|fb) (all|everyone|everybody|whoever|anyone|asap|instantly)
        _
      `,
      line: 'Following back everyone tonight',
      miss: 'Following the river back tonight',
    },
    {
      pattern: "(who|who's|whos|whose) (is|all)? (following|followin|following me) back",
      line: "who's following back this evening",
      miss: "who's walking back this evening",
    },
    {
      pattern: '(come|go) (and|&)? (follow|subscribe to) (me|us|my|our|<mention>)',
      line: 'Come follow us for kiln news',
      miss: 'Come and sit with us for kiln news',
    },
    {
      pattern: `
        (can|could) (this|it|we|she|he|i|my <post>|this <post>) (get|hit|reach) (to)? <number>
        _? (likes|rts|retweets|reposts|favs|upvotes|shares|followers|subs)
      `,
      line: 'Can we hit 500 followers by noon',
      miss: 'Can we hit the road by noon',
    },
    {
      pattern: `
        (who|anyone|anybody) (wants|want|wanna|needs|need) (a|some|more)? (follow|follow back|
        followback|followers|retweet|rt)
      `,
      line: 'Who wants a follow back tonight',
      miss: 'Who wants a pie tonight',
    },
    {
      pattern: `
        (help|let's|lets|can we|can i|trying to|please|want to) (me|us|him|her|<mention>)?
        (get|reach|hit|gain|make it|get me|get us)? (to|up to)? (my|our)? <number> (more|new)?
        (followers|follows|subs|subscribers|likes|rts|retweets|upvotes)
      `,
      line: 'Help me reach 1,000 followers by Sunday',
      miss: 'Help me reach the top shelf by Sunday',
    },
    {
      pattern: `
        <number> (short of|away from|off|shy of) <number> (followers|follows|subs|subscribers|
        on here|on twitter)
      `,
      line: 'We are 9 short of 500 followers',
      miss: 'We are 9 short of a full choir',
    },
    {
      pattern: '<number> (more)? (followers|follows|subs|subscribers) (away|to go|until|till)',
      line: '20 followers to go',
      miss: '20 miles to go',
    },
    {
      pattern: `
        (hit|smash|tap|click|press|mash) (that|the|my|our|this)? (like|follow|subscribe|sub|
        bell|notification|retweet|rt|share) (button|bell|icon)?
      `,
      line: 'Hit that follow button',
      miss: 'Hit that drum',
    },
    {
      pattern: `
        (must|must be|must also be|should be|need to be|have to be|are you|make sure you're|
        make sure you are|make sure to be|be sure you're|ensure you're) following (<mention>|
        us|me|our|my|both|to|&|and)
      `,
      line: 'Must be following us to enter',
      miss: 'We must be following the wrong sign',
    },
    {
      pattern: `
        (#followback|#followbackalways|#teamfollowback|#instantfollowback|#instantfollow|
        #autofollow|#autofollowback|#ifollowback|#ifollowall|#ifb|
        #followforfollow|#followforfollowback|#f4f|#followtrain|
        #followtrick|#followme|#followmeback|#pleasefollow|#pleasefollowme|#plsfollow|
        #followplease|#followus|#teamautofollow|#followngain|#followandgain|#gainfollowers|
        #tfb|#tfbjp|#mustfollow|#500aday|#1000aday|#likeforlike|#l4l|
        #follow2befollowed|#followbackteam)
      `,
      line: 'Quiet day at the beach #TeamFollowBack',
      miss: 'Quiet day at the beach #TeamGreen',
    },
    {
      pattern: `
        (so|and|&|then) (turn|switch) on (my|our|your|ur|the|post|tweet|all)? (notifications|
        notification|notifs|notis)
      `,
      line: 'New mugs drop at odd hours so turn on notifs',
      miss: 'New mugs drop so turn on the kiln',
    },
    {
      pattern: `
        (follow train|followtrain|follow trick|f4f|l4l|rt for rt|
        team follow back|teamfollowback|ifb)
      `,
      line: 'Follow train, jump on',
      miss: 'The train follows the coast',
    },
    {
      pattern: `
        (let's|lets|let us|wanna|want to|can we|shall we) be (mutuals|moots|moot|oomfs|mutual)
      `,
      line: 'Shall we be moots',
      miss: 'Shall we be moody',
    },
    {
      pattern: `
        (looking for|need|want|seeking|in search of|searching for|after) (more|new|some|active|
        real|a few|any) _? (mutuals|moots|oomfs|mutual followers)
      `,
      line: 'Seeking some active moots',
      miss: 'Seeking some active volcanoes',
    },
    {
      pattern: 'looking for (mutuals|moots|oomfs)',
      line: 'Looking for moots',
      miss: 'Looking for moss',
    },
    {
      pattern: `
        (check out|visit|watch|see|go to|head to|stop by) (my|our|the|this) _? (channel|youtube|
        youtube channel|twitch|podcast|stream|tiktok) (and|&|n) (please|hit)? (subscribe|sub|
        follow|like)
      `,
      line: 'Watch our stream and sub',
      miss: 'Watch our stream and sup',
    },
  ],
} satisfies PhraseList;

/** Asks to follow only at the start of a clause. */
const followImperatives = {
  note: 'Bare imperatives with the account to follow; "follow the link", "follow up" and "follow along" are not asks.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        follow (our|my|the|their) (discord|twitter|insta|instagram|ig|tiktok|telegram|youtube|facebook|socials|whatsapp)`,
      line: 'Follow our Instagram, we post a loaf a day',
      miss: 'Follow our signs, we post one a mile',
    },
    {
      pattern: `
        follow (for|4) (news|updates|the latest|latest|daily|more|giveaways|info|drops|tips|alerts)`,
      line: 'Follow for tips on rye',
      miss: 'Follow for a mile, then turn left',
    },
    {
      pattern: `
        follow to (be|stay) (up to date|updated|informed|in the loop|notified|tuned)`,
      line: 'Follow to stay informed about our bees',
      miss: 'Follow to the end of the lane',
    },
    {
      pattern: `
        follow (ur|your|this) (boy|girl|lad|favourite|favorite)`,
      line: 'Follow your favourite baker',
      miss: 'Follow your nose',
    },
    {
      pattern: `
        follow this _? _? _? _? <mention>`,
      line: 'Follow this shy potter @annabakes',
      miss: 'Follow this lane to the mill',
    },
    {
      pattern: `
        (follow|followback|follback) (me|us|back|<mention>|her|him|them|this account|
        this page|both|to win|to enter|everyone)
      `,
      line: 'Follow us for bread news',
      miss: 'The police follow a lead',
    },
    {
      pattern: '(follow|subscribe) for (more|part|daily|weekly|all the|the latest|updates|tips)',
      line: 'Follow for more crusts and crumbs',
      miss: 'Follow the towpath for more shade',
    },
    {
      pattern: 'follow (my|our) _? _? _? <mention>',
      line: 'follow my friend @oona_k she paints bees',
      miss: 'my friend @oona_k paints bees',
    },
    {
      pattern: `
        follow (my|our) (new|other|second|backup|main|business|official|private)? (page|pages|
        account|accounts|channel|channels|profile|instagram|insta|ig|facebook|fb|twitter|
        youtube|tiktok|twitch|snapchat|tumblr|pinterest|linkedin|socials|social media|handle|
        handles|board|playlist)
      `,
      line: 'Follow our new page for tide times',
      miss: 'Follow our route for tide times',
    },
    {
      pattern: `
        (subscribe|sub) (to my|to our|to the|on|to)? (onlyfans|of|twitch|kick|channel|youtube|
        yt|youtube channel|<mention>|us|me)
      `,
      line: 'Subscribe to my channel for tiny houses',
      miss: 'I swam the Channel to France',
    },
    {
      pattern: `
        (turn|switch|put) (on|my|our) (my|our|your|the)? (post|tweet|all)? (notifications|
        notification|notifs|notis)
      `,
      line: 'Turn on my notifications for drops',
      miss: 'Turn on the tap for a minute',
    },
    {
      pattern: '(notifications|notifs|notis) on',
      line: 'Notifs on, the date drops tonight',
      miss: 'Notifs are off in our office',
    },
    {
      pattern: '(🔔|🛎) (on|is on|notifications|notifs|for)',
      line: '🔔 on, the date drops tonight',
      miss: 'The 🔔 rang at noon',
    },
    {
      pattern: '(turn|switch|put|hit|tap|smash|ring|click|press) (on)? (the|that|my|our)? (🔔|🛎)',
      line: 'Tap the 🔔 for kiln news',
      miss: 'The 🔔 rang at noon',
    },
    {
      pattern: `
        (turn|switch|put|get|keep|have) (on)? (my|our|your|ur|the|these|ya)? (post|tweet)?
        (notifs|notis|notifications|alerts|noti) on
      `,
      line: 'turn notifs on so you hear it first',
      miss: 'turn the radio on so you hear it first',
    },
    {
      pattern: `
        (subscribe|sub|follow) (wherever you|to the channel|to the pod|to the podcast|
        on spotify|on apple|on youtube|on twitch)
      `,
      line: 'Subscribe to the podcast on Monday',
      miss: 'The podcast is out on Monday',
    },
    {
      pattern: `
        (go|everyone go|come) (show|give) (us|me|<mention>|this|him|her|my <friends>) (some|
        a little|a bit of|lots of|your|the|sum) (love|support|luv|clout|followers|follows)
      `,
      line: 'everyone go show @mina some love',
      miss: 'everyone go and see @mina',
    },
    {
      pattern: `
        (go|pls|please|everyone go|yall go) (show|give|send) (my|our|this|the|these|<mention>)
        _? _? <mention>? (some|a little|a bit of|lots of|sum) (love|support|luv)
      `,
      line: 'go show my cousin @anna_b some love',
      miss: 'go see my cousin @anna_b',
    },
    {
      pattern: '(show|give) (us|me|<mention>) (some|a little|a bit of|your|sum) (love|support|luv)',
      line: 'Give us some love today',
      miss: 'Give us some time today',
    },
  ],
} satisfies PhraseList;

/** Verbs that ask for a follow if they are the whole clause. */
const followAlone = {
  note: '"Like and follow!" Before an object these may mean something else.',
  source: GUIDE,
  phrases: [
    {
      pattern: '<please>? (follow|followback|follback|subscribe)',
      line: 'Follow!',
      miss: 'Followers of the river',
    },
    {
      pattern: 'help (us|me) (to)? (reach|hit|get to|cross|pass|make it to) <number>',
      line: 'Help us reach 10k',
      miss: 'Help us reach the pier',
    },
  ],
} satisfies PhraseList;

/** Asks for likes, votes and other clicks of approval that are clear at any place. */
const approvalAsks = {
  note: 'What is asked for is the click, not the opinion.',
  source: GUIDE,
  phrases: [
    {
      pattern: '(give|drop|leave) (us|it|the _|our _)? a star (on|if you)',
      line: 'Give us a star on GitHub',
      miss: 'Give us a starring role',
    },
    {
      pattern: `
        (take|spare|give) (a|one) (min|minute|sec|second|moment) (and|to|&) (vote|like|upvote|rate|nominate)`,
      line: 'Take a second and upvote our hen',
      miss: 'Take a second to watch the hen',
    },
    {
      pattern: `
        vote for my (cat|dog|band|sister|brother|friend|girl|boy|gorgeous|bestie|school|team|class|son|daughter)`,
      line: 'Here, vote for my sister Ida',
      miss: 'Who will vote for my road?',
    },
    {
      pattern: `
        (comment|type) (yes|amen|me|a heart|<emoji>|<number>) (if|and share|to claim)`,
      line: 'Type amen if you love Ida',
      miss: 'Type the name if you know it',
    },
    {
      pattern: `
        (drop|leave|pop|stick) (a|an|your|some) (heart|hearts|thumbs up|red heart|green heart|flame)
        (if|below|for us|for our|for my|in the comments)`,
      line: 'Leave a heart if you miss Ida',
      miss: 'Leave a heart of palm',
    },
    {
      pattern: `
        (let us know|let me know|show us|show me|tell us|say hi|say hello|support us|support me|thank
        her|thank him|thank them|wish him|wish her) _? _? _? _? with a (like|heart|follow|repost|share|
        retweet|thumbs up)`,
      line: 'Show us you care with a repost',
      miss: 'Show us your loom with a ruler',
    },
    {
      pattern: `
        (star|upvote|fork) (us|our repo|the repo|our project|it|the project|my repo) on (github|gitlab|
        product hunt|producthunt|codeberg|hacker news)`,
      line: 'Upvote our project on Codeberg',
      miss: 'Find our project on Codeberg',
    },
    {
      pattern: `
        (vote|voting|votes) for (our|my|the) _? _? _? (in|at|as) (the|this year's)? _? _? _? (award|awards|
        prize|prizes|championship|championships|final|finals|competition|contest|of the year|people's choice)`,
      line: 'Vote for our cook in the Golden Whisk awards',
      miss: 'Vote for our councillors in the spring',
    },
    {
      pattern: `
        (do us a favour|do us a favor|do me a favour|help us out|make our day) (and|by|:|, )? (press|
        pressing|tap|tapping|hit|hitting|click|clicking|leave|leaving|give|giving|like|liking|repost|
        reposting|follow|following|share|sharing) _`,
      line: 'Make our day by tapping once',
      miss: 'Make our day by singing',
    },
    {
      pattern: `
        (a|your|one) (thumbs up|like|heart|repost|retweet|upvote) (from you|from each of you|here|
        below)? (would|will|could) (mean|make|help|keep|do|cheer|lift|go)`,
      line: 'A heart here would cheer our cook',
      miss: 'A heart of stone would break',
    },
    {
      pattern: `
        (<please>|don't forget to|dont forget to|be sure to|make sure to|make sure you|
        remember to) (like|fav|favorite|favourite|heart|upvote) (this|my|our|it|us|the <post>|
        and|&|if)
      `,
      line: "Don't forget to like our bee song",
      miss: "Don't forget the bees",
    },
    {
      pattern: `
        <nudge> <please>? (vote|cast your vote|keep voting|nominate) (for)? (us|me|my|our|
        <mention>)
      `,
      line: 'Please vote for us in the pie awards',
      miss: 'Please vote on Tuesday',
    },
    {
      pattern: '(need|want|appreciate) (your|ur|all your) (vote|votes|upvotes|likes)',
      line: 'We need your votes for best barn',
      miss: 'We need your coats by the door',
    },
    {
      pattern: '(drop|leave|smash) (us|me|this|it)? (a|your|some) (like|upvote|thumbs up)',
      line: 'Leave a like if you bake',
      miss: 'Leave a note if we are out',
    },
    {
      pattern: '(upvote|upvotes) (us|me|this|it|my|our|here)',
      line: 'Upvote us on the list today',
      miss: 'Up on the list today',
    },
    {
      pattern: '(cast|casting) your (vote|votes) (by|for us|for me|for our)',
      line: 'Cast your vote for our band',
      miss: 'Cast your line from the pier',
    },
  ],
} satisfies PhraseList;

/** Asks for likes and votes only at the start of a clause. */
const approvalImperatives = {
  note: 'Bare imperatives; elsewhere "like" compares and "vote" reports.',
  source: GUIDE,
  phrases: [
    {
      pattern: 'star (us on|our repo|our project|the repo|the project|this repo)',
      line: 'Star our repo, nobody finds us',
      miss: 'Star our cat in the play',
    },
    {
      pattern: `
        <please> (guys|all|everyone|fam)? (vote|go vote|keep voting) (and stream|daily|harder|and share)`,
      line: 'Please vote daily',
      miss: 'Please voice your views and vote for a mayor',
    },
    {
      pattern: `
        (hit|press|tap|smash|click|push|mash|bash|thump|punch|pound) (on)? (the|that|a|those|this|both)
        (little|two|big|red|small|tiny|two little)? (heart|hearts|arrows|thumb|thumbs up|like button|
        repost button|share button|follow button|plus) (if|for|and|below|under|beneath|when|now|once|
        twice|so|please|today|on this)`,
      line: 'Smash that little heart now',
      miss: 'Press the little lid now',
    },
    {
      pattern: 'double tap (if|for|when|and|this|the picture|the photo)',
      line: 'Double tap if you smell rain',
      miss: 'A double tap on the pipe',
    },
    {
      pattern: `
        (like|fav|favorite|favourite|heart) (this <post>|our <post>|my <post>|the <post>|
        us on|our new <post>|my new <post>|to win|to enter|this if|this and|this to)
      `,
      line: 'Like our new post about moths',
      miss: 'We like our new neighbours',
    },
    {
      pattern: "like (if|when) (you|u|your|you're|ur|this)",
      line: 'Like if you love rain',
      miss: 'It looks like rain if clouds come',
    },
    {
      pattern: '(keep voting|vote|voting) (for)? (us|me)',
      line: 'Keep voting for us until Friday',
      miss: 'Voting ends at eight on Friday',
    },
    {
      pattern: `
        vote for (my|our) _? (dog|cat|pup|song|track|band|entry|photo|design|project|book|
        story|video|film|app|shop|salon|bakery|cafe|business|podcast|channel|collection|
        costume|cake|garden|recipe|baby|<friends>|<kin>|<post>)
      `,
      line: 'vote for my dog in the county show',
      miss: 'vote for the school hall on Tuesday',
    },
    {
      pattern: '(nominate|vote) (us|me|our|my) (for|as|in|here|at|today|now|<url>)',
      line: 'Nominate us for best bakery here',
      miss: 'We were nominated last year',
    },
    {
      pattern: '(upvote|up vote)',
      line: 'Upvote our app today',
      miss: 'Up and vote today',
    },
    {
      pattern:
        'like (our|my) (facebook|fb|insta|instagram|official|new|business|fan) (page|fan page)',
      line: 'Like our Facebook page for tide times',
      miss: 'Our Facebook page has tide times',
    },
    {
      pattern: '(like|fav|fave|favorite|favourite) (this|this tweet)? (for|=|4) _',
      line: 'Fav for cocoa',
      miss: 'My fave cocoa shop is shut',
    },
    {
      pattern: '(fav|fave) (if|when|this)',
      line: 'Fave this if you knit',
      miss: 'My fave knit is green',
    },
    {
      pattern: `
        (drop|leave|smash|hit|tap|bang) (a|the|that|your|some)? (❤|🔁|👍|♻|🔥|🙌|💯) (if|and|&|button|
        for)?
      `,
      line: 'smash that ❤️ if you still knit',
      miss: 'mash that potato if you still can',
    },
    {
      pattern: '(🔁|♻|🔄) (for|if|=) _',
      line: '🔁 for tea, ❤ for cocoa',
      miss: '♻ bins are out today',
    },
  ],
} satisfies PhraseList;

/** Verbs that ask for a like if they are the whole clause. */
const approvalAlone = {
  note: '"Please like!" on a line of its own; without a "please" the word compares.',
  source: GUIDE,
  phrases: [
    {
      pattern: '<please> (like|upvote|favourite|favorite)',
      line: 'Kindly like',
      miss: 'Kindly lick',
    },
  ],
} satisfies PhraseList;

/** What readers are asked for, most important first. */
export const pleas = [
  { kind: 'spread', anywhere: spreadAsks, imperatives: spreadImperatives, alone: spreadAlone },
  {
    kind: 'approval',
    anywhere: approvalAsks,
    imperatives: approvalImperatives,
    alone: approvalAlone,
  },
  { kind: 'follow', anywhere: followAsks, imperatives: followImperatives, alone: followAlone },
] as const;

/** Verbs and signs for boosting; two of them in a row are an ask: "like, comment and share". */
export const boosts = {
  note: 'Each alone may be a noun or be about somebody else; several in a row are the language of engagement.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (like|share|<repost>|follow|subscribe|sub|upvote|fav|favorite|favourite|🔁|♻|🔄)
        (this <post>|the <post>|our <post>|my <post>|this|us|me|it|<mention>|back)?
      `,
      line: 'Like this if you bake bread',
      miss: 'Cake lovers alike',
    },
  ],
} satisfies PhraseList;

/** Words that occur in a row with boosts without being one. */
export const besideBoosts = {
  note: 'Steps of giveaways, and calls to engage.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (comment|reply|tag|bookmark|save|sign|join|review|rate|listen|watch|read|donate|
        stream|pray|quote|vote|click|pre-save|presave|wishlist|download|buy|play|engage|
        support|❤|👍|🔔) (here|now|it|this|below|more|friends|<number> friends)?
      `,
      line: 'Like this and tag a sailing friend below',
      miss: 'The guests ate pies',
    },
    {
      pattern: '(check out|visit|join) (my|our|the|this|us) _? (now|here|below)?',
      line: 'Check out our new stall by the pier',
      miss: 'Check in at gate four before noon',
    },
    {
      pattern: 'check (it|this|us|me) out',
      line: 'Our kiln is on: check it out',
      miss: 'Check the oven first',
    },
  ],
} satisfies PhraseList;

/** Readers who get something for a boost: "I'll pick someone who retweets". */
export const earners = {
  note: 'If the draft has a prize, the relative clause names what it costs to take part.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (people|person|those|everyone|everybody|anyone|someone|somebody|one|winner|winners|
        followers|follower|ppl|whoever|you) (who|that|to)? (likes|like|rts|rt|retweets|
        retweet|reposts|repost|follows|follow|shares|share)
      `,
      line: 'One winner who retweets gets a jar of jam',
      miss: 'One neighbour who plays the harp',
    },
    {
      pattern: `
        (comment|tweet|reply|post|answer|answers|entry|entries|guess|photo|pic|story|it|this)
        (below|here)? (with|using|and use|and tag|use) (the|our)? (hashtag|hashtags|tag)?
        <hashtag>
      `,
      line: 'Post your photo using #MillFair',
      miss: 'Post your parcel before noon on Friday',
    },
    {
      pattern: 'tweet <hashtag>',
      line: 'Tweet #MillPicnic for your chance to win a basket',
      miss: 'We tweet about bees',
    },
    {
      pattern: '(tweet|post|reply|comment|upload|share) _? _? _? _? _? _? (using|with) <hashtag>',
      line: 'Tweet a photo of your shed with #ShedWeek',
      miss: 'Tweet a photo of your shed',
    },
    {
      pattern: '(tweet|use|using) (the|this|our) (hashtag|tag)',
      line: 'Use the hashtag and win a mug',
      miss: 'The hashtag was our idea',
    },
  ],
} satisfies PhraseList;

/** Words of a prize. */
export const prizes = {
  note: 'Something can be won or is handed out.',
  source: 'usage of giveaway posts',
  phrases: [
    {
      pattern: `
        (win|winner|winners|to enter|enter to|giveaway|giveaways|giving away|airdrop|
        airdropping|prize|prizes|raffle|contest|contestalert|competition|give away|#giveaway|
        #contest|#contestalert|#win|#competition|#nftgiveaway|#airdrop)
      `,
      line: 'Win a basket in our spring raffle',
      miss: 'We won the toss in spring',
    },
    {
      pattern: '(sending|send|giving|gifting) (<price>|<number>)',
      line: 'Sending £50 to one of you',
      miss: 'Sending you a card',
    },
    {
      pattern: '<price> (to|for)',
      line: '£50 to one lucky sailor',
      miss: 'We paid £50 on Friday',
    },
    {
      pattern: '(could|can|might) (bag|score|nab|bagged) (a|an|some|the|one|yourself)',
      line: 'Post your desk and you could bag a lamp',
      miss: 'You could carry the bag for her',
    },
    {
      pattern: '(could|can|might|will) be yours',
      line: 'This lamp could be yours',
      miss: 'This lamp is his',
    },
    {
      pattern: '(in with a chance|a shot at|shot at winning|up for grabs)',
      line: 'Reply and you are in with a chance',
      miss: 'There is no chance of rain',
    },
    {
      pattern: '(to|how to) (participate|qualify|enter|get in|get whitelisted|be eligible)',
      line: 'How to get in: bring a poem',
      miss: 'How to get there: by bus',
    },
    {
      pattern: '(chance|chances) (of|to|at) (a|win|winning|the|being|get|getting)',
      line: 'Post for your chance to win a lamp',
      miss: 'Give peace a chance',
    },
  ],
} satisfies PhraseList;

/** What is given in return for a comment: "comment GUIDE and I'll DM you the link". */
export const rewards = {
  note: 'The comment is wanted for the count: the writer sends something for each.',
  source: 'docs/labels.md, edge of "retweet-request"',
  phrases: [
    {
      pattern: `
        (i'll|ill|i will|we'll|we will|i) (also|instantly|always)? (follow|followback|fb)
        (you|u|ya|everyone|everybody|anyone|back|all)
      `,
      line: 'Drop a leaf and I will follow you back',
      miss: 'Drop a leaf and it will float back',
    },
    {
      pattern: `
        (and|&|,)? (i'll|i will|we'll|we will|i'm going to|i can) (personally|just|then|also|
        happily)? (dm|send|message|inbox|shoot) (you|u|it|the|them|everyone|over)
      `,
      line: "Say dough and I'll send you the recipe",
      miss: 'The dough sent me to sleep',
    },
  ],
} satisfies PhraseList;

/** The comment that earns the reward. */
export const reactions = {
  note: 'Bare imperatives to leave a comment under the post.',
  source: 'docs/labels.md, edge of "retweet-request"',
  phrases: [
    {
      pattern: '(comment|reply|type|say|drop a|drop the|drop an)',
      line: 'Comment “DOUGH” below',
      miss: 'The commenter was kind',
    },
  ],
} satisfies PhraseList;

/** Words that make "share" or "follow" something other than an ask to spread. */
export const otherSenses = {
  note: 'Talking with the writer, following steps, keeping up with an event.',
  source: 'docs/labels.md, "Not" lines of "retweet-request"',
  phrases: [
    {
      pattern: `
        (you|users|readers|members|we|they) can (now|again|also|no longer|finally|turn on|switch on) (<repost>|
        like|share|follow|vote|subscribe|notifications)`,
      line: 'In version 9 you can now retweet with a sound',
      miss: 'In version 9 please retweet with a sound',
    },
    {
      pattern: `
        (told|advised|urged|tempted|taught|paid) (us|me|them|him|her|you|people|staff) to _? _? _?
        (follow|like|retweet|repost|share|vote|subscribe) (train|trains|for|for like|us|back|button|
        buttons)?`,
      line: 'An agency told us to run a follow train',
      miss: 'An agency told us to run',
    },
    {
      pattern:
        '(vote|seat|market|audience) (share:|share by|share of|share in|share since|share is|share was|shares)',
      line: 'Vote share by ward since 1974',
      miss: 'Vote and share',
    },
    {
      pattern: `
        (select,|choose,|pick,|crop,|edit,|design,|draw,|build,|create,|record,|snap,|scan,|capture,|
        mix,) (share|share,) (and|&) (send|print|save|store|wear|scan|sync|edit|sign|play|build|order|
        pay)
      `,
      line: 'Simply select, share and send',
      miss: 'Read, share and act',
    },
    {
      pattern: '(rt hon|rt. hon|right hon|rt honourable|rt. honourable|right honourable)',
      line: 'We met the Rt Hon Ada Ames',
      miss: 'RT honey cake for all',
    },
    {
      pattern: '(follow|friend|like|post|tweet|repost|retweet) (limit|limits|cap|spree|ratio)',
      line: 'I hit my follow limit at noon',
      miss: 'Follow us to the limit',
    },
    {
      pattern: 'press like (a|an|the)',
      line: 'He plays the press like a fiddle',
      miss: 'Press like and sing',
    },
    {
      pattern: `
        (interact|engage|engaging|interacting) (with) (our|the|your|their|other|others|each other|one
        another|people|visitors|students|experts|customers|neighbours|neighbors|residents) (experts|
        expert|team|staff|speakers|curators|scientists|panel|community|_)? (to|and|on|at|in|about|below)?
      `,
      line: 'Engage with our experts at the fair',
      miss: 'Engage with this post',
    },
    {
      pattern: `
        (to|can|could|will) (mint,|use,|copy,|store,|print,|edit,|view,|download,|buy,|make,|create,|
        keep,|play,|cook,) (share|share,) (and|or|&) _
      `,
      line: 'You can copy, share or sell what you draw',
      miss: 'You can share it',
    },
    {
      pattern: `
        (favourite|favorite) <mention> (quote|quotes|song|track|album|moment|goal|player|line|video|
        episode|character|memory|photo|dish|book|poem)
      `,
      line: 'What is your favourite @annasees photo',
      miss: 'Favourite @annasees today',
    },
    {
      pattern: 'by sharing (its|their|his|her)',
      line: 'The dairy marks the day by sharing its figures',
      miss: 'Help by sharing this',
    },
    {
      pattern: 'share and share alike',
      line: 'Share and share alike, said the abbot',
      miss: 'Share it with all alike',
    },
    {
      pattern: `
        (share|sharing|spread|tweet) (<please>|with us|us|on)? (your|ur|yours|any|some|more|
        what|how|where|why|when|which|details|a|an|photos|pictures|pics|stories|thoughts|
        ideas|tips|feedback|one|who|memories|experiences|favorite|favourite|further|
        additional|as much)
      `,
      line: 'Share your soup recipe with our readers',
      miss: 'Share this soup recipe',
    },
    {
      pattern: `
        share (it|this|that|them|the|these|those|all|any) (<post>|moment|details|screenshot|
        screenshots|order|number|following|information|info|story|email)? (with us|with me|
        here|below|in the comments|in the replies|via dm|in dm|by dm|through dm|in a dm|
        via direct|over dm)
      `,
      line: 'Share it with us by email',
      miss: 'Share it far and wide',
    },
    {
      pattern: `
        share the (love|road|joy|load|screenshot|screenshots|details|order|number|same|email|
        address|following|story of)
      `,
      line: 'Share the road with cyclists',
      miss: 'Share the poster with cyclists',
    },
    {
      pattern: `
        (thanks|thank you|thx|cheers|grateful|kudos) (so much|a lot|again|everyone|all|guys|
        _)? (for|to everyone who|to all who|to those who|to everybody who|to everyone for)
        (helping|helped|the|all|your|you)? (us|me|to|the)? (<repost>|<boost>|spread|share|get|
        sharing|retweeting|following|reposting)
      `,
      line: 'Thanks for sharing our winter map',
      miss: 'Thanks for the soup',
    },
    {
      pattern: `
        (you|i|we|they|people) (would|will|could|might|can|had to) (tell|remind) (a friend|
        a mate|your friends|your mates)
      `,
      line: 'You can tell your friends apart by their coats.',
      miss: 'Tell your friends about the coats',
    },
    {
      pattern: `
        like if (you'd|youd|you'd've|you had|you've|you were|you are|you're just|we|i|he|she|
        they)
      `,
      line: 'Like if you had asked the cat',
      miss: 'Like this if you love cats',
    },
    {
      pattern: `
        follow (the|this|these|those|that|your|up|along|through|suit|instructions|links|below|
        in) (link|links|steps|step|instructions|prompts|guide|guidelines|advice|process|rules|
        url|signs|directions|road|story|heart|dreams|passion|gut|up|trail|money|thread|
        science|leader|tutorial)?
      `,
      line: 'Follow the link to read our report',
      miss: 'Follow our choir for songs',
    },
    {
      pattern: `
        (why|how|where|what) (can|could|would|do|did|should|will) (you|u|anyone|someone|
        everyone) _
      `,
      line: 'How can you sleep with that drum next door?',
      miss: 'You can sleep here',
    },
    {
      pattern: `
        (people|they|he|she|who|that|brands|accounts|everyone|bots|companies|someone|somebody|
        bands) (keep|keeps|always|just)? (say|says|saying|make|makes|made|ask|asks|asked|asking|beg|begs|
        begged|begging|tweet|tweets|tweeting|telling|told|want|wants) (me|us|you|people|
        everyone|fans|followers)? (to|for)? <please>? (<repost>|<boost>|share|follow|like|
        vote)
      `,
      line: 'Brands keep asking people to retweet their ads.',
      miss: 'People keep bees here',
    },
    {
      pattern: `
        follow (our|my|her|his) (live)? (live|blog|coverage|guide|tips|steps|instructions|
        advice|recipe|lead|example)
      `,
      line: 'Follow our live blog from the count',
      miss: 'Follow our cat for pictures',
    },
    {
      pattern: `
        (did|do|when|and|if|before|after) (you|u) (tell|remind) (your|ur) (friends|mates|
        family|colleagues)
      `,
      line: 'Did you tell your friends about the eclipse?',
      miss: 'Tell your friends about the eclipse',
    },
    {
      pattern: 'pass (it|this) on (the|to my|to his|to her) _',
      line: 'Pass it on the left side of the table',
      miss: 'Pass it on to a friend',
    },
    {
      pattern:
        'follow (me|us|him|her|them) (home|around|everywhere|down|into|through|there|inside)',
      line: 'My dog will follow me home from the park',
      miss: 'Follow me for dog pictures',
    },
    {
      pattern: '(notifications|notification|notifs) (in|on|from|via|under) (the|your|my|settings)',
      line: 'Mute notifications in your settings',
      miss: 'Mute your microphone in the call',
    },
    {
      pattern: `
        (do|did|can|could|should|would|will) (i|we) (please)? (<repost>|share|follow|like|
        subscribe|vote|tweet)
      `,
      line: 'How do I follow a bus route?',
      miss: 'Do follow our bus',
    },
    {
      pattern: `
        (tap|press|click|choose|select|hit|pick|find|open|hold) (on)? (the)? (<repost>|share|
        follow|like|subscribe|vote|spread) (,|then|under|next|beside|below|above|at|in|on|
        and then|to copy|to see|to get)
      `,
      line: 'Tap Follow under the name of the route',
      miss: 'Tap the barrel under the sink',
    },
    {
      pattern: `
        (<repost>|share|follow|like|subscribe) (icon|menu|screen|sheet|tab|option|setting|
        list|key)
      `,
      line: 'The share menu has moved to the top',
      miss: 'The share of votes has moved',
    },
    {
      pattern: `
        (stopped|stop|stops|quit|avoid|avoids|against|without|instead of|banned|ban|dropped|
        end|ended|never|no longer|rarely|hate|hates|dislike|tired of|sick of|about|from|on|of|
        is|are|was|were|writing|saying|typing|asking|asks|ask|wrote|say|says|said|write|
        writes|word|words|phrase|phrases|sign|term|tweets|posts|captions|labelled|labeled|
        called|named|titled|headed) (writing|saying|typing|asking|using|people|readers|us|you|
        them|with|for|to|by|the words|the phrase|the word|how|that)? <please>
        (<repost>|share|follow|like)
      `,
      line: 'We stopped writing please share under our photos',
      miss: 'Please share our photos',
    },
    {
      pattern: `
        (loss|losses|profit|profits|earnings|dividend|dividends|earned|earns|paid|pays) (of)?
        <price> (a|per|each) share
      `,
      line: 'The railway reports a profit of £0.12 a share',
      miss: 'We paid £2 and share a pot of tea',
    },
    {
      pattern: '(which|who|whom) _? _? _? _? (would|will|do|did|could) (you|u) share',
      line: 'Which of these cakes would you share with your nan?',
      miss: 'Share these cakes with your nan',
    },
    {
      pattern: '(who|which|which one) (do|did|would)? (you|they|i|we) like (more|most|best|better)',
      line: 'Tell us which you like more',
      miss: 'Tell us if you like it',
    },
    {
      pattern: `
        follow <hashtag> (here|live|for live|for updates|for scores|throughout|during|to see|all day|
        all week|all weekend|across|on the day|this week|today)
      `,
      line: 'Follow #LeedsHull here',
      miss: 'Follow #LeedsHull and win',
    },
    {
      pattern: `
        (subscribe|sub|follow) (to|for) (our|my|the|your|his|her|a)? (free)? (e-newsletter|
        newsletter|mailing list|email list|emails|blog|updates on)
      `,
      line: 'Subscribe to our free newsletter about moths',
      miss: 'Subscribe now',
    },
    {
      pattern: `
        (a|an|any|some|your|my|our|their|its|her|his|the) (fair|big|small|little|larger|
        bigger)? (share|shares) (of|in)
      `,
      line: "We'd love a share of the cake",
      miss: "We'd love a spare cake",
    },
    {
      pattern: `
        (tap|press|click|hit) the (bell,|heart,|star,|arrow,|bell and|star and|heart and|bell
        then|star then) (then|choose|pick|select|tap|set|and|a|mute|save)
      `,
      line: 'Tap the star, then Save',
      miss: 'Tap the bell if you can',
    },
  ],
} satisfies PhraseList;

/** Reasons for asking one customer to follow: so that a direct message can be sent. */
export const serviceReasons = {
  note: 'Before 2015 X let only followers send direct messages; support desks still ask for a follow.',
  source: 'docs/labels.md, edge of "retweet-request"',
  phrases: [
    {
      pattern: "(dm|dms|dm's|pm|direct message|direct messages|private message|message you|inbox)",
      line: 'DM us for the parcel number',
      miss: 'The parcel number is on the box',
    },
    {
      pattern: 'so (i|we|that i|that we|they|he|she) can',
      line: 'Ring us so we can help',
      miss: 'So can the baker',
    },
  ],
} satisfies PhraseList;

/** Words of a warning that everybody should hear. */
export const ownSharing = {
  note: 'What the writer offers to share, or has learnt about asking for shares, is not an ask.',
  source:
    'docs/labels.md, "Not" lines of "retweet-request": "share your photos with us" is an invitation to talk',
  phrases: [
    {
      pattern: `
        (i'll|we'll|i will|we will|i'd|we'd|i might|we might|i may|we may|i can|we can) (then|gladly|
        happily|also|even)? (repost|retweet|rt|share|post)
      `,
      line: 'Show me your loaf and I will repost it',
      miss: 'Show me your loaf and I will roast it',
    },
    {
      pattern: `
        (study|survey|analysis|experiment|test|trial|review|sample) (of|on) (<number>|how|why|
        what|what makes)? _? (posts|tweets|accounts|campaigns|replies|retweets|hashtags)
      `,
      line: 'A study of 90 posts finds that owls get more replies',
      miss: 'A study of 90 owls by night',
    },
    {
      pattern:
        '(study|survey|analysis|experiment|paper|research) (finds|found|shows|showed|suggests)',
      line: 'Our survey found that nobody shares at noon',
      miss: 'Our survey is at noon',
    },
  ],
} satisfies PhraseList;

/** Warnings and searches that are to be passed on. */
export const publicSafety = {
  note: 'Passing on a warning or a search for a missing person promotes nobody.',
  source: 'docs/labels.md, "Not" lines of "retweet-request"',
  phrases: [
    {
      pattern:
        '(o|a|b|ab) (negative|positive|neg|pos) (blood)? (left|needed|wanted|urgently|required)',
      line: 'O negative urgently needed in Truro',
      miss: 'No negative replies came',
    },
    {
      pattern: '(tap|drinking) water (is|may be|not|unsafe)',
      line: 'Tap water is unsafe in Ely',
      miss: 'The tap is by the sink in Ely',
    },
    {
      pattern: '(lost|missing) (hearing|guide|assistance) dog',
      line: 'The 4.15 carries a lost hearing dog',
      miss: 'The 4.15 carries a lost hero',
    },
    {
      pattern: `
        (do not|don't|dont|must not|never) (use|eat|drink|swallow|take|touch|approach|swim|bathe|
        feed|cross|enter|park) (it|them|our|the|any|
        this|these|from|in|near)`,
      line: 'Do not eat the oysters of batch 9',
      miss: 'Do not eat alone tonight',
    },
    {
      pattern:
        '(not|no longer|never) safe to (drink|eat|use|swim|swim in|cross|enter|burn|touch|drive)',
      line: 'The well in Mill Lane is not safe to drink from',
      miss: 'The well is not far',
    },
    {
      pattern: `
        to (warn|alert) (others|other|people|everyone|everybody|anyone|drivers|riders|walkers|cyclists|
        swimmers|parents|residents|neighbours|neighbors|locals|owners|dog owners)`,
      line: 'A beech is across the lane. Share to warn drivers',
      miss: 'A warning to all drivers of nails',
    },
    {
      pattern: `
        (faulty|recalled|toxic|unsafe) (car seat|seat|cot|pram|heater|batch|batches|water|food|milk|feed|bait|meat|
        tablets|toy|toys|charger|chargers)`,
      line: 'Unsafe water in Brixham',
      miss: 'Sparkling water in Brixham',
    },
    {
      pattern: `
        (sleeping|bedding|kipping) (out|rough|outside|on the streets|on the street)`,
      line: 'Beds tonight for anyone sleeping rough',
      miss: 'Beds tonight for anyone sleeping badly',
    },
    {
      pattern:
        '(warehouse|house|factory|gorse|moor|forest|hospital|school|barn|flat) (fire|blaze|explosion)',
      line: 'Warehouse fire by the docks',
      miss: 'A warehouse party by the docks',
    },
    {
      pattern: `
        (keep|with) (your|all)? (windows|doors) (and doors|and windows)? (shut|closed)`,
      line: 'Smoke over Goole: keep your windows shut',
      miss: 'We clean your windows',
    },
    {
      pattern: `
        (ward|wards|clinic|surgery|pharmacy|a&e|maternity unit|chemotherapy) (is|are|has|have)? (closed|shut|moves|moved|moving|
        cancelled|evacuated|without)`,
      line: 'The clinic moves to the church hall tonight',
      miss: 'The clinic has a new roof',
    },
    {
      pattern: '(rest centre|rest centres|gas main|water main|burst main|power cut|power cuts)',
      line: 'Rest centre open at the academy',
      miss: 'Garden centre open at ten',
    },
    {
      pattern: `
        (medication|epipen|epipens|hearing aid|oxygen|wheelchair|walking frame|guide dog|
        cat carrier) _? _? (left|found|lost|stolen|taken|dropped|slipped|bolted|on the|missing|handed)
        (on|in|at|from|by|behind|outside)?`,
      line: 'An epipen was left on the 7.14 train',
      miss: 'The pen was made in 1921',
    },
    {
      pattern: `
        (stay|keep|steer) (away|clear|off|back|inside|indoors|out of)`,
      line: 'Stay out of Union Street',
      miss: 'Stay out late on Friday',
    },
    {
      pattern: `
        (can|could) (anybody|anyone|somebody|someone|you) (take|house|foster|shelter|give) _? _? (dogs|cats|ponies|horses|hens|
        kittens|puppies|people|families|a family)`,
      line: 'Can anybody take two cold ponies tonight?',
      miss: 'Can anybody take a photo tonight?',
    },
    {
      pattern:
        '(call|ring|dial|phone|police|gardai|ambulance|coastguard|fire brigade) (on|at)? (999|911|112|000|111|101|105|988)',
      line: 'Seen the red kayak? Ring 999',
      miss: 'Ring 0113 496 0000',
    },
    {
      pattern: `
        (aed|defib|epipen|oxygen|first aider|first aiders) (is|are)? (urgently)? (needed|
        wanted|required)`,
      line: 'AED needed at the corn exchange',
      miss: 'Baker needed at the corn exchange',
    },
    {
      pattern: `
        (lifeboat|lifeboats|coastguard|coastguards|mountain rescue|air ambulance|search teams|rescue teams|divers) (is|are|has been|have
        been|was|were)? (launched|searching|called out|on scene|out looking)`,
      line: 'Lifeboats are searching off Bude',
      miss: 'Lifeboats are on show in Bude',
    },
    {
      pattern: `
        (road|bridge|street|lane|path|ford|line|quay) (into|to|at|from|over|by|near|past|through|
        behind) _ _? _? (is|are) (shut|closed|blocked|impassable|under water|underwater|washed away|
        icy)`,
      line: 'The lane past the mill is under water',
      miss: 'The lane past the mill is long',
    },
    {
      pattern: `
        no (collections|bin collections|buses|trains|trams|ferries|sailings|lifeguard|lifeguards|access|
        deliveries) (in|on|today|tomorrow|tonight|until|from|between|for|this|to)`,
      line: 'No collections in Ballina tomorrow',
      miss: 'No trains of thought',
    },
    {
      pattern: `
        (stolen|taken|snatched) (from|outside) _ _? _? _? (today|tonight|yesterday|overnight|last night|this
        morning|this afternoon|this evening|on|at|between|in)`,
      line: 'Stolen from our yard last night: a red tandem',
      miss: 'Stolen from a song: the last line',
    },
    {
      pattern:
        '(crisis|emergency|suicide|samaritans|information) (line|lines|helpline|number|hotline)',
      line: 'The crisis line for families is 0800 555 0101',
      miss: 'The finish line is by the pier',
    },
    {
      pattern: '(the|a|free|this) (helpline|hotline) (for|is|on|number|will|opens)',
      line: 'The helpline for families is open all night',
      miss: 'The hotline of our band',
    },
    {
      pattern: `
        (burnt|burned|bombed|washed|snowed|locked) (out|in) (of|by|in|at|after) (their|a|the|fire|flood|snow|_)`,
      line: 'Forty ponies were washed out of their stables',
      miss: 'Forty ponies were let out',
    },
    {
      pattern: `
        (bus|buses|train|trains|tram|trams|ferry|metro|flight) (will not|won't|is not|isn't|are not|aren't|
        cannot|can't) (run|running|
        stop|stopping|sail|sailing|call|calling|fly|leave)`,
      line: 'The 7.40 bus will not run on Monday',
      miss: 'The bus will run on Monday',
    },
    {
      pattern: `
        (bus|buses|train|trains|tram|trams|ferry|sailing|flight|school|schools) (is|are|has been|have been)
        (cancelled|canceled|suspended|diverted|closed|shut)`,
      line: 'The noon sailing is cancelled',
      miss: 'The noon sailing is full',
    },
    {
      pattern: `
        (typhoon|storm|cyclone|hurricane) (signal|signals|no|category|shelter|shelters|drill|relief)`,
      line: 'Storm signal 3 is up in Cebu',
      miss: 'A typhoon of colour',
    },
    {
      pattern: `
        (list|map|number|numbers|address|addresses) (of|for|to) (the|all|every|each|open)? (shelter|
        shelters|evacuation|refuges|
        emergencies|power cuts|flood|floods|floodline|first aid|coastguard|mountain rescue)`,
      line: 'A map of the shelters in Cebu',
      miss: 'A map of the pubs in Cebu',
    },
    {
      pattern: `
        (older|elderly|vulnerable|deaf|housebound|disabled) (neighbour|neighbours|neighbor|neighbors|people|
        residents|relatives)`,
      line: 'Check on your older neighbours tonight',
      miss: 'Older cheese for our neighbours',
    },
    {
      pattern: `
        (man|woman|boy|girl|son|daughter|grandson|granddaughter|lad|teenager|pensioner|patient|child|toddler) (of|aged) (about|around|
        roughly)? <number>`,
      line: 'A woman of about 60 in a red coat',
      miss: 'A woman of the sea',
    },
    {
      pattern: `
        (lost:|found:|missing:|stolen:) (one|a|an|my|our|his|her)? _? (dog|cat|puppy|kitten|horse|pony|parrot|tortoise|
        ring|wallet|purse|phone|keys|bike|bicycle|trailer|passport|hearing aid|teddy|violin|coat|glove|glasses)
      `,
      line: 'Lost: one blue glove by the lock',
      miss: 'Lost: the final, by two goals',
    },
    {
      pattern: `
        (walked out|wandered off|went out|left|slipped out) (of|from) (ward|hospital|home|the hospital|the
        ward|his home|her home|their home|the care|a care) _? _? _? (at|on|this|last|in|yesterday|around)
      `,
      line: 'A man of 70 walked out of ward 6 at noon',
      miss: 'A man of 70 walked out of the show',
    },
    {
      pattern: `
        (has not returned|hasn't returned|have not returned|has not come home|hasn't come home|
        has not been seen|hasn't been seen|was not seen) (home|since|again|after|yet|<url>|.|to)?
      `,
      line: 'Ada, 9, left school at three and has not returned home',
      miss: 'Ada, 9, has not seen the sea',
    },
    {
      pattern: '(give|giving|donate|donating) (blood|plasma)',
      line: 'Give blood in Ely on Friday',
      miss: 'Give bread to the ducks',
    },
    {
      pattern: `
        (dog|dogs|cat|puppy|kitten|horse|pony|parrot|ring|wallet|purse|phone|keys|bike|
        bicycle|van|trailer|bag|passport|drone|hearing aid|toy|teddy) (found|lost|missing|stolen|taken|
        handed in)`,
      line: 'Dog lost near the lock, brown',
      miss: 'A dog sat near the lock',
    },
    {
      pattern: `
        (found|lost|missing|stolen|stray) (dog|dogs|cat|puppy|kitten|horse|pony|parrot|
        ring|wallet|purse|phone|keys|bike|bicycle|trailer|passport|hearing aid|teddy)`,
      line: 'Stray pony by the ford',
      miss: 'Our pony at the ford',
    },
    {
      pattern: `
        (find|trace|reach|reunite|alert|warn) (the|her|his|its|their|with|anyone|everyone|people)
        (owner|owners|family|relatives|affected|rightful|next|near)`,
      line: 'Help us trace the owner',
      miss: 'The owner baked a cake',
    },
    {
      pattern: `
        (water|power|electricity|gas|heating|internet|phones|999|the lines) (is|are) (off|down|out|cut|
        cut off|back off)`,
      line: 'Gas is off in Mill Row',
      miss: 'The gas bill is in',
    },
    {
      pattern: `
        (without|no) (water|power|electricity|heating|gas) (in|at|on|until|since|for|across|here)`,
      line: 'No water in Mill Row',
      miss: 'No water mark on the page',
    },
    {
      pattern: `
        (blood|plasma|stem cell|marrow|kidney) (match|group|type)`,
      line: 'A kidney match found in Ely',
      miss: 'Kidney beans in Ely',
    },
    {
      pattern: `
        (reported missing|went missing|gone missing|still missing|last seen|amber alert|
        silver alert|active shooter|scam alert|phishing scam|boil water|product recall|
        safety recall|police appeal|blood donors)
      `,
      line: 'Ada, 9, last seen on Elm Street',
      miss: 'I have seen Ada on Elm Street',
    },
    {
      pattern: `
        missing (person|persons|people|child|children|girl|boy|teen|teenager|woman|man|
        pensioner|since|from)
      `,
      line: 'Missing person, red coat, Wells',
      miss: 'Missing a sock, red, Wells',
    },
    {
      pattern: `
        (police|officers|fire crews|coastguard) (is|are) (asking|urging|warning|
        advising|appealing|searching|looking|concerned|worried)
      `,
      line: 'Police are urging walkers to stay off the hill',
      miss: 'Walkers are urging us to mend the stile',
    },
    {
      pattern: `
        (evacuation|evacuations|take shelter|seek shelter|shelter in place|do not approach|do not cross|slow down|stop using|
        dog attack)
      `,
      line: 'Take shelter now, the storm is close',
      miss: 'The shelter took in two cats',
    },
    {
      pattern: 'gas leak',
      line: 'Gas leak on Quay Street',
      miss: 'A leek pie on Quay Street',
    },
    {
      pattern: `
        (keep|close|shut) (your|all|all your)? (windows|doors|windows and doors|
        doors and windows) (and doors|and windows)? (shut|closed|locked)?
      `,
      line: 'Keep your windows shut until the smoke clears',
      miss: 'Keep your ticket until the gate',
    },
    {
      pattern: `
        (flood|weather|storm|heat|wind|snow|fire|health|hurricane|gas|cyclone|typhoon|
        avalanche|bushfire|ice|fog|gale|thunderstorm|smog|missile|evacuation) (warning|
        warnings|alert|alerts|watch|order|orders|advisory)
      `,
      line: 'Flood warning for the Ouse',
      miss: 'The flood was in 1953',
    },
    {
      pattern: '(red|amber|severe|extreme) (warning|warnings|alert|alerts)',
      line: 'Amber warning for ice until 9',
      miss: 'Amber beads at the fair until 9',
    },
    {
      pattern:
        '(blood|plasma|kidney|kidneys|donors|liver) (is|are)? (urgently)? (needed|wanted|required)',
      line: 'Blood needed today in Truro',
      miss: 'Bread needed today in Truro',
    },
    {
      pattern: `
        (blood|platelet|plasma|stem cell|organ|kidney|milk|marrow) (donor|donors|donation|
        donations) (needed|wanted|required|urgently|appeal)?
      `,
      line: 'Blood donors needed in Truro today',
      miss: 'Blood oranges are in season',
    },
    {
      pattern: `
        (boy|girl|child|toddler|son|daughter|man|woman|pensioner|grandfather|grandmother|
        patient) (of|aged|,)? <number>? (is|has been|was|still)? (lost|missing)
      `,
      line: 'A girl aged 6 is missing',
      miss: 'The boy is at school until noon',
    },
    {
      pattern: `
        (lost|missing) (toddler|boy|girl|child|patient|hiker|walker|swimmer|diver|kayaker|
        crew)
      `,
      line: 'Missing hiker on Beacon Hill',
      miss: 'A hiker on Beacon Hill',
    },
    {
      pattern: `
        (road|bridge|street|tunnel|line|lane|junction|a road|station|school|schools|
        pier|ford) (is|are|now)? (shut|closed|blocked|impassable)
      `,
      line: 'The bridge is closed by flooding',
      miss: 'The shop is closed on Monday',
    },
    {
      pattern: '(boil|do not drink) (your|the)? (tap)? water',
      line: 'Boil your water before you drink it',
      miss: 'Boil the potatoes first',
    },
    {
      pattern: `
        (power cut|river levels|sandbags|gas smell|bomb|storm surge|avalanche|wild fire|bushfire)
      `,
      line: 'Power cut in Elm Road, ring 105',
      miss: 'The power of song',
    },
    {
      pattern: `
        (fake|bogus|scam|fraudulent) (texts|emails|e-mails|calls|callers|text|email|call|
        caller|letters|messages|sites|tickets|qr codes|officers)
      `,
      line: 'Fake texts in our name ask for your PIN',
      miss: 'Our texts go out at noon',
    },
    {
      pattern: '(recall|recalled|recalling) (of|the|our|all|this|because|due)',
      line: 'Recall of our blue bottle: the lid can crack',
      miss: 'I recall a blue bottle',
    },
  ],
} satisfies PhraseList;
