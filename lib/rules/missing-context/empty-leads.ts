import type { PhraseList } from '@/lib/lexicon/types';

/** Posts that are complete although they name nothing: the guide's generic greeting. */
export const greetings = {
  note: 'Greetings, wishes, thanks and farewells need no subject; the reader is the subject.',
  source: 'the guide: "a generic greeting" is not missing context',
  phrases: [
    '(good|gud|gd) (morning|mornin|night|evening|afternoon|day|luck|bye)',
    '(goodnight|goodmorning|goodbye|gm|gn|welcome|farewell|bye|hello|namaste|aloha|salaam|howdy)',
    '(happy|merry|blessed) (_|<hashtag>)',
    'have (a|an|yourself a) _? _? (day|night|morning|evening|afternoon|week|weekend|time|one|fun|trip|flight)',
    '(have fun|enjoy your|enjoy the|all the best|best wishes|much love|love to all)',
    '(thank|thanks|thankyou|thx|ty|tysm|congrats|congratulations|congratz|kudos)',
    '(see|c) (you|u|ya) (soon|later|there|tomorrow|tonight|all|again|around|in|at|on|next)?',
    '(rip|rest in peace|get well|stay safe|take care|god bless|bless you|sweet dreams|sleep well)',
    "(how|how's) (are|is|r|your|everyone|everybody|was|u)",
    "(what's|whats|what is) (up|new|everyone|everybody|on your mind)",
    "(so|very|really|im|i'm|we're|sincerely)? sorry (everyone|everybody|all|guys|for|about|to|i|im|i'm|we|if|but|folks)",
    "(so|very|really|im|i'm|we're) sorry",
  ],
} satisfies PhraseList;

/** Asks that are judged by other rules and say themselves what they want. */
export const plainAsks = {
  note: 'An ask to follow, to join or to answer is its own subject, however short.',
  source: 'the guide: retweet-request and contact-request are labels of their own',
  phrases: [
    '(follow|followed|following|unfollow|followback|dm|subscribe)',
    '<number> (rts|rt|retweets|likes|shares|followers|follows)',
    '(rt|retweet|repost|like) (if|for|to|or)',
    '(🔔|🔁|♻|🔄)',
    '(message|text|call|email|join|ask|add|vote for|support|hire|find) (me|us)',
    "(who|who's|whos|anyone|anybody|everyone|everybody) (wants|want|needs a|needs some|else|wanna|up|awake|ready|around|with me|coming|going|watching|playing|in|here)",
  ],
} satisfies PhraseList;

/** Feelings about the writer or the reader: complete without a subject. */
export const ownFeelings = {
  note: '"I" and "you" are the only two people whom a reader always knows; the states are said of them even where the pronoun is left out.',
  source: 'the guide: "a plain feeling that is complete in itself" is not missing context',
  phrases: [
    '(i|im|ive|ill|id|me|my|myself|mine|mood|feeling|feelin|we|us|our|you|your|u|ur)',
    '(tired|exhausted|bored|happy|sad|excited|sleepy|hungry|lonely|blessed|grateful|nervous|stressed|sick|hyped|angry|mad|proud|thankful|drained|anxious|lucky|hurt|confused|annoyed|numb|lost|alone|cold|awake|dead|dying|crying|broken|single|drunk|high|fine|okay|ok)',
    "(can't|cant|couldn't|don't|dont|won't|wanna|want|need|miss|missing|love|loving|hate|hating|wish|hope)",
  ],
} satisfies PhraseList;

/** Nouns and asks for what is not there: with nothing else beside them the draft speaks of something unseen. */
export const unseenThings = {
  note: 'A verdict on "article" or "news", or an ask to like and share, is about something that only the writer has before them.',
  source: 'the guide: a lead that says nothing about its link',
  phrases: [
    '(article|thread|news|video|post|link|read|story|piece|tweet|clip|song|track|film|page|interview|podcast|episode|picture|pic|photo|image|comment|stuff|speech|answer|reply|point|scene|scenes)',
    "(you|u) (won't|wont|will never|will not|are not going to) believe",
    'something (big|huge|special|exciting|new|amazing|cool|great|different|awesome)',
    '(big|great|exciting|huge|good|bad|new|special) (things|stuff|news|plans|changes) (are|is)? (coming|soon|ahead|on the way|to come|in the works|dropping|tomorrow|today|tonight)?',
    "(we|we've|i|i've) (have|got|have got) (some)? (big|great|exciting|huge|good|bad|new|special)? (news|plans|something|a surprise|an announcement)",
    'guess (who|what|where|which|how|why)',
    'guess _ _',
    '(wait what|wait wait|wait a minute|wait for it|hold on|hang on|hold up|just wait|you wait)',
    '(same energy|same vibe|same vibes|iykyk|if you know you know|those who know know|if u know u know)',
    "(we're|were|we are|they're) (off|back|live|on|in|there|here|ready)",
    '(today|tonight) (is|was) the (day|night)',
    'what (you|they|he|she|i) (just)? (did|done|said|saw|read|heard|meant)',
    '(look|see) (what|who) _',
    "(can't|cannot|couldn't|cant|can not|don't|won't) (even)? (believe|deal|cope|unsee|get over|understand|imagine) (what|this|that|how|it|with)?",
    '(who|what) (else|the hell|on earth|is|was|did|does|just) _',
    '(not|never) (this|that|these|those|the) (one|ones|again|time|guy|way)?',
    '(the other|those other|the same|that same|the wrong|the right) (one|ones)',
    '(meanwhile|later that day|earlier today|moments later|moments before|cut to|fast forward)',
    '(part|pt|chapter|episode|ep|day|take|round|attempt|level) <number>',
    '(it|this|that) (has|had)? (just|finally|actually|really)? (begun|began|begins|started|starts|happened|happening|ended|worked|works|gone|arrived|came|done)',
    '(had|have|has|you got) one job',
    'what (just)? (happened|happens) (next|here|last night|today|after|when)?',
    "(you|u|y'all|some of you) know (who you are|who|why|what it is|what i mean|the rest|what to do)",
    '(like|share|rt|retweet|repost) (and|&|or|,)? (like|share|rt|retweet|repost|comment)',
    '(the|that|this) (first|second|third|fourth|last|next|other|new|old|same) (one|part|bit|half|line|slide|verse|scene|minute|second|sentence|paragraph)',
    'the (audacity|disrespect|nerve|cheek|irony|suspense|betrayal|accuracy|shade|end|ending|comments|caption|replies|way)',
    "(told|warned|tell) (you|u|ya|yous|youse|y'all|yall|everyone|everybody) (so|all)?",
    '(totally called it|i called it|so called it|i mean|just saying|just sayin|say no more|enough said|nuff said|here we go|here we go again|and so it begins|any day now|any minute now|case closed)',
  ],
} satisfies PhraseList;

/** Hints at what only insiders know: whatever stands beside them stays a riddle. */
export const riddles = {
  note: 'The writer says that others will not understand.',
  source: 'the guide: "an inside joke"',
  phrases: [
    '(iykyk|iyk|if yk yk|if you know you know|if u know u know|those who know know|those who know will know)',
    'only (real ones|the real ones|ogs|some of you|a few of you) (will)? (get|know|understand|remember)',
  ],
} satisfies PhraseList;

/** Answers that a link can follow: they finish what the other person asked for. */
export const answers = {
  note: 'In a reply, "yes", "done" or "here" and a link is an answer to what is on screen.',
  source: 'the guide: replies have their context on screen',
  phrases: [
    '(yes|yeah|yep|yup|yea|no|nope|nah|ok|okay|sure|done|here|there|it|this|that|try|see|sorry|please)',
  ],
} satisfies PhraseList;

/** Tags that greet by themselves. */
export const greetingTags = {
  note: 'A greeting written as a tag is a greeting.',
  source: 'the guide: "a generic greeting" is not missing context',
  phrases: [
    '(#goodmorning|#goodnight|#goodevening|#gm|#gn|#thankyou|#thanks|#merrychristmas|#happynewyear|#happybirthday|#happyholidays|#happyeaster|#happythanksgiving|#happydiwali|#happyhalloween|#happymothersday|#happyfathersday|#happyvalentinesday|#happyfriday|#happymonday|#happyweekend|#eidmubarak|#ramadanmubarak|#rip|#restinpeace|#welcome|#congratulations|#congrats)',
  ],
} satisfies PhraseList;
