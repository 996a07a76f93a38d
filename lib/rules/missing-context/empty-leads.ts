import type { PhraseList } from '@/lib/lexicon/types';

/** Posts that are complete without a subject: generic greetings (docs/labels.md). */
export const greetings = {
  note: 'Greetings, wishes, thanks and farewells need no subject; the reader is the subject.',
  source: 'the guide: "a generic greeting" is not missing context',
  phrases: [
    {
      pattern: '(good|gud|gd) (morning|mornin|night|evening|afternoon|day|luck|bye)',
      line: 'Good night',
      miss: 'Good bread',
    },
    {
      pattern: `
        (goodnight|goodmorning|goodbye|gm|gn|welcome|farewell|bye|hello|namaste|aloha|salaam|
        howdy)
      `,
      line: 'Hello',
      miss: 'Hollow',
    },
    {
      pattern: '(happy|merry|blessed) (_|<hashtag>)',
      line: 'Happy Christmas',
      miss: 'Christmas made us happy',
    },
    {
      pattern: `
        have (a|an|yourself a) _? _? (day|night|morning|evening|afternoon|week|weekend|time|
        one|fun|trip|flight)
      `,
      line: 'Have a lovely day',
      miss: 'Have a lovely lunch',
    },
    {
      pattern: '(have fun|enjoy your|enjoy the|all the best|best wishes|much love|love to all)',
      line: 'Have fun',
      miss: 'Funny hats',
    },
    {
      pattern: '(thank|thanks|thankyou|thx|ty|tysm|congrats|congratulations|congratz|kudos)',
      line: 'Thanks',
      miss: 'Hanks of wool',
    },
    {
      pattern:
        '(see|c) (you|u|ya) (soon|later|there|tomorrow|tonight|all|again|around|in|at|on|next)?',
      line: 'See you soon',
      miss: 'See the moon',
    },
    {
      pattern: `
        (rip|rest in peace|get well|stay safe|take care|god bless|bless you|sweet dreams|
        sleep well)
      `,
      line: 'Sleep well',
      miss: 'The well is deep',
    },
    {
      pattern: "(how|how's) (are|is|r|your|everyone|everybody|was|u)",
      line: 'How are you',
      miss: 'How we do it',
    },
    {
      pattern: "(what's|whats|what is) (up|new|everyone|everybody|on your mind)",
      line: "What's up",
      miss: "What's in it",
    },
    {
      pattern: `
        (so|very|really|im|i'm|we're|sincerely)? sorry (everyone|everybody|all|guys|for|about|
        to|i|im|i'm|we|if|but|folks)
      `,
      line: 'Sorry everyone',
      miss: 'A sorry sight',
    },
    {
      pattern: "(so|very|really|im|i'm|we're) sorry",
      line: "We're sorry",
      miss: "We're sore",
    },
  ],
} satisfies PhraseList;

/** Asks that say themselves what they want; other rules judge them. */
export const selfContainedAsks = {
  note: 'An ask to follow, to join or to answer needs no other subject, however short.',
  source: 'the guide: retweet-request and contact-request are labels of their own',
  phrases: [
    {
      pattern: "believe (i'm|im|i am) (turning|<number>|still|almost|nearly|old)",
      line: "Can't believe I'm 30 today",
      miss: "Can't believe it",
    },
    {
      pattern: '(follow|followed|following|unfollow|followback|dm|subscribe)',
      line: 'Follow',
      miss: 'The folk song',
    },
    {
      pattern: '<number> (rts|rt|retweets|likes|shares|followers|follows)',
      line: '300 likes',
      miss: '300 lights',
    },
    {
      pattern: '(rt|retweet|repost|like) (if|for|to|or)',
      line: 'RT for luck',
      miss: 'The art for luck',
    },
    {
      pattern: '(🔔|🔁|♻|🔄)',
      line: '🔔 on',
      miss: '🎈 on',
    },
    {
      pattern: '(message|text|call|email|join|ask|add|vote for|support|hire|find) (me|us)',
      line: 'Call us',
      miss: 'The call came',
    },
    {
      pattern: `
        (who|who's|whos|anyone|anybody|everyone|everybody) (wants|want|needs a|needs some|
        else|wanna|up|awake|ready|around|with me|coming|going|watching|playing|in|here)
      `,
      line: 'Who wants tea',
      miss: 'Who made tea',
    },
  ],
} satisfies PhraseList;

/** Feelings about the writer or the reader: complete without a subject. */
export const ownFeelings = {
  note: '"I" and "you" are the only people whom a reader always knows; the states are said of them even if the pronoun is left out.',
  source: 'the guide: "a plain feeling that is complete in itself" is not missing context',
  phrases: [
    {
      pattern: '(i|im|ive|ill|id|me|my|myself|mine|mood|feeling|feelin|we|us|our|you|your|u|ur)',
      line: 'I am here',
      miss: 'He is here',
    },
    {
      pattern: `
        (tired|exhausted|bored|happy|sad|excited|sleepy|hungry|lonely|blessed|grateful|
        nervous|stressed|sick|hyped|angry|mad|proud|thankful|drained|anxious|lucky|hurt|
        confused|annoyed|numb|lost|alone|cold|awake|dead|dying|crying|broken|single|drunk|
        high|fine|okay|ok)
      `,
      line: 'Tired',
      miss: 'Retired',
    },
    {
      pattern: `
        (can't|cant|couldn't|don't|dont|won't|wanna|want|need|miss|missing|love|loving|hate|
        hating|wish|hope)
      `,
      line: 'Love it',
      miss: 'Loaves of it',
    },
  ],
} satisfies PhraseList;

/**
 * Nouns and asks that refer to something absent: with nothing else the draft is about something that the reader cannot
 * see.
 */
export const unseenThings = {
  note: 'A verdict on "article" or "news", or an ask to like and share, is about something that only the writer can see.',
  source: 'the guide: a lead that says nothing about its link',
  phrases: [
    {
      pattern: `
        (article|thread|news|video|post|link|read|story|piece|tweet|clip|song|track|film|page|
        interview|podcast|episode|picture|pic|photo|image|comment|stuff|speech|answer|reply|
        point|scene|scenes)
      `,
      line: 'Read it',
      miss: 'The reed sings',
    },
    {
      pattern: "(you|u) (won't|wont|will never|will not|are not going to) believe",
      line: "You won't believe it",
      miss: "You won't leave",
    },
    {
      pattern: 'something (big|huge|special|exciting|new|amazing|cool|great|different|awesome)',
      line: 'Something big is coming',
      miss: 'Something in the soup',
    },
    {
      pattern: `
        (big|great|exciting|huge|good|bad|new|special) (things|stuff|news|plans|changes) (are|
        is)? (coming|soon|ahead|on the way|to come|in the works|dropping|tomorrow|today|
        tonight)?
      `,
      line: 'Great things are coming',
      miss: 'Great cakes are coming',
    },
    {
      pattern: `
        (we|we've|i|i've) (have|got|have got) (some)? (big|great|exciting|huge|good|bad|new|
        special)? (news|plans|something|a surprise|an announcement)
      `,
      line: 'We have news',
      miss: 'We have soup',
    },
    {
      pattern: 'guess (who|what|where|which|how|why)',
      line: 'Guess who',
      miss: 'Guests who sing',
    },
    {
      pattern: 'guess _ _',
      line: 'Guess the cake',
      miss: 'The guest ate cake',
    },
    {
      pattern: `
        (wait what|wait wait|wait a minute|wait for it|hold on|hang on|hold up|just wait|
        you wait)
      `,
      line: 'Wait for it',
      miss: 'Wait at the gate',
    },
    {
      pattern: `
        (same energy|same vibe|same vibes|iykyk|if you know you know|those who know know|
        if u know u know)
      `,
      line: 'Same energy',
      miss: 'The energy of the sun',
    },
    {
      pattern: "(we're|were|we are|they're) (off|back|live|on|in|there|here|ready)",
      line: "We're back",
      miss: "We're baking",
    },
    {
      pattern: '(today|tonight) (is|was) the (day|night)',
      line: 'Today is the day',
      miss: 'Today is a day',
    },
    {
      pattern: 'what (you|they|he|she|i) (just)? (did|done|said|saw|read|heard|meant)',
      line: 'What you did',
      miss: 'What we like',
    },
    {
      pattern: '(look|see) (what|who) _',
      line: 'Look who came',
      miss: 'Look at the sea',
    },
    {
      pattern: `
        (can't|cannot|couldn't|cant|can not|don't|won't) (even)? (believe|deal|cope|unsee|
        get over|understand|imagine) (what|this|that|how|it|with)?
      `,
      line: "I can't believe it",
      miss: 'I believe it',
    },
    {
      pattern: '(who|what) (else|the hell|on earth|is|was|did|does|just) _',
      line: 'Who else is here',
      miss: 'Who came',
    },
    {
      pattern: '(not|never) (this|that|these|those|the) (one|ones|again|time|guy|way)?',
      line: 'Not this again',
      miss: 'Now this is good',
    },
    {
      pattern: '(the other|those other|the same|that same|the wrong|the right) (one|ones)',
      line: 'The other one',
      miss: 'The other day',
    },
    {
      pattern: `
        (meanwhile|later that day|earlier today|moments later|moments before|cut to|
        fast forward)
      `,
      line: 'Meanwhile',
      miss: 'The mean mile',
    },
    {
      pattern: '(part|pt|chapter|episode|ep|day|take|round|attempt|level) <number>',
      line: 'Part 2',
      miss: 'Part of it',
    },
    {
      pattern: `
        (it|this|that) (has|had)? (just|finally|actually|really)? (begun|began|begins|started|
        starts|happened|happening|ended|worked|works|gone|arrived|came|done)
      `,
      line: 'It starts now',
      miss: 'They start now',
    },
    {
      pattern: '(had|have|has|you got) one job',
      line: 'You had one job',
      miss: 'You had two jobs',
    },
    {
      pattern: 'what (just)? (happened|happens) (next|here|last night|today|after|when)?',
      line: 'What happened next',
      miss: 'What is next',
    },
    {
      pattern: `
        (you|u|y'all|some of you) know (who you are|who|why|what it is|what i mean|the rest|
        what to do)
      `,
      line: 'You know who you are',
      miss: 'You know the way',
    },
    {
      pattern:
        '(like|share|rt|retweet|repost) (and|&|or|,)? (like|share|rt|retweet|repost|comment)',
      line: 'Like and share',
      miss: 'I like my share',
    },
    {
      pattern: `
        (the|that|this) (first|second|third|fourth|last|next|other|new|old|same) (one|part|
        bit|half|line|slide|verse|scene|minute|second|sentence|paragraph)
      `,
      line: 'The next one',
      miss: 'The next stop',
    },
    {
      pattern: `
        the (audacity|disrespect|nerve|cheek|irony|suspense|betrayal|accuracy|shade|end|
        ending|comments|caption|replies|way)
      `,
      line: 'The audacity',
      miss: 'The odd city',
    },
    {
      pattern: "(told|warned|tell) (you|u|ya|yous|youse|y'all|yall|everyone|everybody) (so|all)?",
      line: 'I told you so',
      miss: 'I told the story',
    },
    {
      pattern: `
        (totally called it|i called it|so called it|i mean|just saying|just sayin|say no more|
        enough said|nuff said|here we go|here we go again|and so it begins|any day now|
        any minute now|case closed)
      `,
      line: 'Just saying',
      miss: 'Just staying',
    },
  ],
} satisfies PhraseList;

/** Allusions to what only insiders know, which remain a riddle in any context. */
export const riddles = {
  note: 'The writer says that others will not understand.',
  source: 'the guide: "an inside joke"',
  phrases: [
    {
      pattern: `
        (we|they|she|he|some of us|people|families) (don't|do not|never|won't|no longer|still don't|
        still won't|can't|daren't) (talk|speak|mention|discuss|joke) about (the _|that _|last _|it|him|
        her)`,
      line: "We don't talk about the bucket",
      miss: 'We talk about the bucket',
    },
    {
      pattern: `
        (iykyk|iyk|if yk yk|if you know you know|if you know, you know|if u know u know|
        those who know know|those who know, know|
        those who know will know)
      `,
      line: 'The ferry story, iykyk',
      miss: 'The ferry story, if you ask',
    },
    {
      pattern: '(we|he|she|they) (said|meant|did) what (we|he|she|they) (said|meant|did)',
      line: 'We said what we said',
      miss: 'We said what the map shows',
    },
  ],
} satisfies PhraseList;

/** Announcements that something is coming or has come, without saying what: with few other words they say nothing. */
export const teasers = {
  note: 'The writer withholds the subject, or speaks of something that only those present have seen.',
  source: 'the guide: a bare fragment that a reader cannot place',
  phrases: [
    {
      pattern: '(we|i|they|he|she) (may have|might have|just|only|finally)? (did|done|do) a thing',
      line: 'We did a thing',
      miss: 'We did a round of the hall',
    },
    {
      pattern: `
(that|the|those|this) (face|look|voice|ending|walk|laugh|hair|hat|eyes|hands|smile|outfit) (though|tho|tho'|omg|wow)`,
      line: 'That walk though',
      miss: 'That walk is over the moor',
    },
    {
      pattern: `
        (who else|anyone else|anybody else|did anyone|did anybody|did nobody) (saw|see|seen|heard|hear|
        noticed|notice|felt|feel|caught) (that|this|it|them)`,
      line: 'Who else heard that',
      miss: 'Who else heard the owl',
    },
    {
      pattern: "(didn't|did not|never|nobody|no one) (saw|see) (that|this|it) coming",
      line: 'Never saw that coming',
      miss: 'Never saw that comet',
    },
    {
      pattern: '(i|we) (told|warned) (you|ya|everyone) (so|all|this would|it would)',
      line: 'We told you so',
      miss: 'We told you about the ham',
    },
    {
      pattern: `
        (so|too|many|just|literally)? (no words|lost for words|without words|speechless)`,
      line: 'Just no words',
      miss: 'Just no wood',
    },
    {
      pattern: `
        (i have|i've got|we have|we've got) (so many|a lot of|many|several|some) questions`,
      line: 'We have so many questions',
      miss: 'We have so many quilts',
    },
    { pattern: "(i'm|im|i am) not crying", line: "I'm not crying", miss: "I'm not frying" },
    { pattern: '(please)? stay tuned', line: 'Stay tuned', miss: 'Stay tied' },
    {
      pattern: `
(something|something's|somethings|things|stuff|a storm|trouble|change) (is|are|'s)? (very|really)?
(brewing|cooking|coming|in the works|afoot|stirring|about to change|about to happen|about to drop|
on the way|in the air|in the pipeline|bubbling)`,
      line: 'Something is afoot',
      miss: 'Something in the soup',
    },
    {
      pattern: `
(can't|cannot|cant|won't|not allowed to|unable to|couldn't possibly|mustn't|lips are) (say|tell|
reveal|share|spill|give|sealed) (more|much|too much|anything|a word|any more|the beans|it away|
anything more|yet|for now|on this|about it) (yet|just yet|now|for now|until|but|more)?`,
      line: 'Cannot say more yet',
      miss: 'Cannot sew more hats',
    },
    {
      pattern: `
(watch this space|all will be revealed|more soon|details soon|details to follow|more details soon|
big reveal|big announcement|exciting news|huge news|massive news|it's coming|it is coming|they're
coming)`,
      line: 'Watch this space',
      miss: 'Watch the stage',
    },
    {
      pattern: `
(you|you'll|just you|y'all) (wait|have no idea|never guess|won't believe|haven't seen) (and|till|
until|what|how|yet|nothing|anything) (see|you|is|we|i|yet|comes|they|this|he|she|big)?`,
      line: 'You have no idea what comes',
      miss: 'You hum and wait',
    },
    {
      pattern:
        '(so|and so|and now|and thus|then|let|and) it (begins|starts|ends|goes|continues|begin|is done)',
      line: 'And so it begins',
      miss: 'And it is green',
    },
    {
      pattern: '(and|well|but|oh) (there|here) (it|he|she|they|we) (is|are|was|goes|go|comes|come)',
      line: 'And there it is',
      miss: 'And that was the key',
    },
    {
      pattern: `
(that|this|it|things) (didn't|did not|didnt) (go|end|turn out|work|work out|last|age|take|happen)
(as|to|well|long|the way|how|according|so well|too well|like) (planned|plan|expected|hoped|well|i|
we)?`,
      line: 'That did not go as planned',
      miss: 'That did not go in the oven',
    },
    {
      pattern: `
(well|so|and|ok|okay) (that|this|it) (escalated|backfired|happened|aged well|aged badly|went well|
went badly|went sideways|was unexpected|was close|was something|was a lot)`,
      line: 'Well that escalated',
      miss: 'Well that escalator',
    },
    {
      pattern: `
(they|people|everyone|everybody|he|she|you|some) (all)? (said|told us|told me|swore|laughed when|
doubted) (it|we|i|he|she|that|us|me)? (couldn't|can't|could never|would never|wouldn't|can never|
was impossible|not to|we'd never|we couldn't)? (be done|do it|work|happen|make it|last|dare|
impossible)`,
      line: "They said it couldn't be done",
      miss: 'The sea rained',
    },
    {
      pattern: `
(he|she|they|we|i|you|he's|she's|they've|we've|i've|you've) (actually|really|finally|only|bloody|
only bloody) (gone and|went and)? (did|done|pulled) it (again|off|at last)?`,
      line: "They've finally gone and done it",
      miss: "They've gone and dug it",
    },
    {
      pattern: `
(oh no|oh god|oh dear|please|well)? (not again|never again|not this again|surprise surprise|plot
twist|famous last words|no comment|say nothing|ask me later|don't ask|you had to be there|had to be
there|inside joke|private joke|for reasons|because reasons)`,
      line: 'Not again',
      miss: 'Not a gain',
    },
    {
      pattern: `
(you|some people|certain people|someone|somebody|a few people|those involved) (all)? (know|knows|
will know) (who|exactly who|exactly what|what) (you are|they are|he is|she is|you did|they did|he
did|she did|i mean|we mean|this is for)`,
      line: 'Those involved know who they are',
      miss: 'Those involved know the way',
    },
    {
      pattern: `
(if you|only those who|those who|the ones who|some of you|a few of you|only one person) (know|get|
were there|remember|understand|gets|knows|will get) (it|this|you know|you get|you remember|know|why|
the reference)`,
      line: 'Those who were there know',
      miss: 'Those who bake know flour',
    },
    {
      pattern: `
(guess|wonder|imagine|remember) (who's|who|what|where|whose) (back|just called|just rang|just came|
turned up|called|said yes|happened|came back|we met|i met|is here)`,
      line: 'Wonder who turned up',
      miss: 'Wonder at the stars',
    },
    {
      pattern: `
(asking for a friend|no further questions|make of that what you will|do with that what you will|
read into that|let that sink in|interpret that|take from that|if only you knew|if they only knew|if
walls could talk)`,
      line: 'If only you knew',
      miss: 'If only you knit',
    },
    {
      pattern: `
(the|this) (wait|secret|cat|rumours|rumors) (is|are) (over|out|out of the bag|true|finally over|
almost over|nearly over)`,
      line: 'The wait is over',
      miss: 'The weight is over',
    },
    {
      pattern: `
(tomorrow|today|tonight|this|that|it|one word|one day|friday|monday|next week)? (changes|changed|
will change|just changed|is about to change) (everything|it all|all of it|the game|all that)`,
      line: 'Tomorrow changes everything',
      miss: 'Tomorrow changes at Crewe',
    },
    {
      pattern: `
(somebody|someone|some people|certain people|a certain someone) (owes|owe|is in trouble|is about to|
has explaining|has some explaining|has been busy|has been naughty|needs to|is going to be|isn't
happy|is not happy|won't be|is getting|had better|really needs|should|must be|can't|has had) _? _?`,
      line: 'Someone has some explaining to do',
      miss: 'Someone has soup',
    },
    {
      pattern: `
(it|this|that) (was|is|will be|had better be|better be) (all|so|totally|completely|not)? worth (it|
the wait|every|all)`,
      line: 'It was all worth it',
      miss: 'It was worth ten pounds',
    },
    {
      pattern: `
some (things|secrets|doors|stories|conversations|lines|words|mistakes) (are better|are best|can't
be|never|you can't|stay|should stay|are worth|need no|should never|change|you never) _`,
      line: 'Some things are better left',
      miss: 'Some things are blue',
    },
    {
      pattern: '(you|he|she|they|we|i) (had|have|has|so had|totally had) (it|that|this) coming',
      line: 'They had it coming',
      miss: 'They had tea coming',
    },
    {
      pattern: `
(it's|it is|that's|thats|we're|they're) (almost time|nearly time|finally time|go time|a wrap|all
happening|complicated|not what you think|not what it looks like|finally happening|finally here|
nearly here|finally over|so on|really happening|actually happening|now or never)`,
      line: "It's go time",
      miss: "It's goat time",
    },
    {
      pattern: `
(long story|you don't want to know|you do not want to know|true story|a story for another day|story
for another|more on that later|more later|that is all|say less|as you were|carry on|nothing to see
here|move along|you didn't see this|you saw nothing|forget i said|forget we said|pretend we|don't
tell anyone)`,
      line: 'A long story',
      miss: 'A long street',
    },
    {
      pattern: `
(the)? (eagle|plot|deed|game|hunt|clock|curtain|ship|penny|dust|truth) (has landed|thickens|is done|
is on|is afoot|is up|has sailed|has dropped|has settled|is out there|finally dropped|will out)`,
      line: 'The eagle has landed',
      miss: 'The eagle has eggs',
    },
    {
      pattern: `
(phase|step|chapter|stage|mission|level|operation|plan|box|target|dream) (one|two|three|b|a|four|
<number>)? (complete|completed|accomplished|unlocked|begins|ticked|achieved|is go|in motion|
activated)`,
      line: 'Mission accomplished',
      miss: 'Mission Road',
    },
    {
      pattern: `
(here goes|here goes nothing|this is it|that's that|that was that|this is awkward|that's one way|it
is what it was|and that's that|and breathe|and relax|and exhale|and action|job done|done and dusted|
signed and sealed|that was fun|never doing that again|wasn't us|it wasn't us|who did this|who saw
that|did you see that|did you hear that|what was that|what just happened)`,
      line: 'This is awkward',
      miss: 'This is a wall',
    },
    {
      pattern: `
who (let|told|said|made|did|invited|asked|gave|taught|raised) (them|him|her|this|that|those) (in|
out|that|this|do|do that|off|up|near|here|to)?`,
      line: 'Who let them in',
      miss: 'Who let the dogs in',
    },
    {
      pattern:
        '(one|two|three|four|<number>) down, (one|two|three|four|<number>|many|several|more) to go',
      line: 'Two down, one to go',
      miss: 'Two down, one across',
    },
    {
      pattern: '(those|these|that) (two|three|four|lot|lads|girls|boys|people) again',
      line: 'Those two again',
      miss: 'Those two trains',
    },
    {
      pattern: `
(can't|cannot|couldn't) (get|move|be) (over|past|on from) (what|how|it|this|that) (she|he|they|we|
you|it|happened)? (said|did|just|was|went|looked|meant)?`,
      line: "Can't get over what she said",
      miss: "Can't get over the wall",
    },
    {
      pattern: "(i|we) (just)? (can't|cannot|cant) even",
      line: 'I just cannot even',
      miss: 'I just cannot eat',
    },
    {
      pattern: `
        (not|never) (quite|exactly|at all)? what (i|we|you) (expected|was expecting|were expecting|
        had in mind|signed up for|ordered)
      `,
      line: 'Not quite what we had in mind',
      miss: 'Not quite what they sell',
    },
    {
      pattern: 'where (do|did|does) (i|we|you|one|it) (even)? (start|begin|go from here)',
      line: 'Where did it even begin',
      miss: 'Where did it even rain',
    },
    {
      pattern: `
        (never|didn't|did not) (think|thought) (i'd|we'd|i would|we would|you'd) (ever)? (see|live
        to see) (the|this) day
      `,
      line: 'Never thought we would live to see the day',
      miss: 'Never thought we would live by the sea',
    },
    {
      pattern: '(ok|okay|right|alright|well|fine) then',
      line: 'Right then',
      miss: 'Right there',
    },
  ],
} satisfies PhraseList;

/** Answers before a link: they complete what the other person asked for. */
export const answers = {
  note: 'In a reply, "yes", "done" or "here" and a link answer the post above.',
  source: 'the guide: replies have their context on screen',
  phrases: [
    {
      pattern: `
        (yes|yeah|yep|yup|yea|no|nope|nah|ok|okay|sure|done|here|there|it|this|that|try|see|
        sorry|please)
      `,
      line: 'Yes',
      miss: 'Yesterday',
    },
  ],
} satisfies PhraseList;

/** Tags that are a greeting by themselves. */
export const greetingTags = {
  note: 'A greeting written as a tag is a greeting.',
  source: 'the guide: "a generic greeting" is not missing context',
  phrases: [
    {
      pattern: `
        (#goodmorning|#goodnight|#goodevening|#gm|#gn|#thankyou|#thanks|#merrychristmas|
        #happynewyear|#happybirthday|#happyholidays|#happyeaster|#happythanksgiving|
        #happydiwali|#happyhalloween|#happymothersday|#happyfathersday|#happyvalentinesday|
        #happyfriday|#happymonday|#happyweekend|#eidmubarak|#ramadanmubarak|#rip|#restinpeace|
        #welcome|#congratulations|#congrats)
      `,
      line: '#goodmorning',
      miss: '#goodmood',
    },
  ],
} satisfies PhraseList;
