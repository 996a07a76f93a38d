import type { PhraseList } from './types';

/** Words with something in common, in lower case; also without an apostrophe that people omit. */
export interface WordGroup {
  /** What they have in common, and why that matters. */
  readonly note: string;
  /** Where the class or the usage is described. */
  readonly source: string;
  readonly words: readonly string[];
}

/** The function words of English: they link, point and modify, but name nothing. */
export const grammarWords: readonly WordGroup[] = [
  {
    note: 'Pronouns, determiners, prepositions and conjunctions connect and point, but name nothing.',
    source: 'Cambridge Grammar of the English Language, chapters 5, 7 and 15',
    words: [
      "i me my mine myself we us our ours ourselves you u ya yous youse yall y'all your ur yours yourself yourselves thou thee",
      'he him his himself she her hers herself it its itself they them their theirs themselves em',
      'this that these those dis dat here there who whom whose which what whatever when whenever where why how however',
      'someone somebody something anyone anybody anything everyone everybody everything noone nobody nothing none',
      'a an the da some any no every each all both either neither much many more most less least',
      'few several enough such own same other another',
      'of in on at by for from to into onto with w without within about above across after',
      'against along among around before behind below beside between beyond during except inside',
      'near off out outside over past per since than through throughout thru toward towards under',
      'until till til up upon via down re cc ft feat',
      'and or but nor n so yet if because cause cuz coz cos although though tho while whilst unless whether as',
    ].flatMap((line) => line.split(' ')),
  },
  {
    note: 'Auxiliary verbs and their short forms, which go with any verb.',
    source: 'Cambridge Grammar of the English Language, chapter 3',
    words: [
      'is am are was were be been being do does did done have has had having can could will would',
      'shall should may might must ought cannot',
      'ca wo ai im ive ill id youre youve youll hes shes weve theyre theyve thats thatll whats whos wheres heres theres lets',
      'dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt havent hasnt hadnt aint',
      'gonna gotta wanna gimme lemme kinda sorta tryna finna imma ima boutta needa',
    ].flatMap((line) => line.split(' ')),
  },
  {
    note: 'Adverbs of degree, time and place that fit any sentence.',
    source: 'Cambridge Grammar of the English Language, chapter 6',
    words: [
      'not never ever always often sometimes usually again once twice still already just only',
      'even also too very really quite rather pretty almost nearly simply truly totally',
      'completely absolutely literally figuratively honestly seriously actually basically',
      'definitely certainly probably maybe perhaps obviously clearly apparently finally',
      'eventually suddenly exactly else instead together away back forth well far soon now then',
      'later today tonight tomorrow yesterday anymore anyway anyways somehow somewhere anywhere',
      'everywhere nowhere alone likewise indeed especially forever remotely fully entirely highly',
      'deeply extremely incredibly insanely unbelievably super hella somewhat straight ago',
      'further ahead aside overall otherwise meanwhile personally positively genuinely',
      'legitimately legit frankly sadly luckily hopefully thankfully unfortunately fortunately',
      'surprisingly',
    ].flatMap((line) => line.split(' ')),
  },
];

/**
 * Common words of online talk that by themselves do not say what a post is about. A word that is in neither list may
 * name a subject. Verbs and nouns are listed in their base form, with irregular forms; `lib/engine/features/subject.ts`
 * removes endings.
 */
export const reactionWords: readonly WordGroup[] = [
  {
    note: 'Sounds, one-word answers and letters that stand for them.',
    source: 'interjections and initialisms in common use on Twitter',
    words: [
      'ah aah aha ahh aw aww awww bah boo boom bruh bro brah bravo dang damn dammit dayum darn',
      'dear duh eek eh er ew eww fr frfr gee geez gosh god lord christ ha haha hahaha hah hehe',
      'heh hello hey hi hm hmm hmmm ho holy hooray huh hurrah jeez jesus lawd lol lolol lmao',
      'lmaoo lmfao rofl mhm mm mmm mmmm nah naw nope oh ohh ok okay oof ooh oops ouch phew please',
      'pls plz plss pssst psst shh smh sis tada tbh tf thx ty ugh uh um umm welp whew whoa woah',
      'woo woohoo woop wow wowza wowzers wtf wth yay yas yass yea yeah yep yes yess yikes yo yup',
      'omfg omg omgg idk ikr imo imho iykyk nvm ngl bc af asf rn btw fyi lfg gm gn idc istg',
      'deadass periodt period lowkey highkey dude dawg homie homies bitch xd xo xoxo pfft meh',
      'alas whoops ayy aye ayo oi rip op tl dr tldr yk iyk via ps nsfw amen hallelujah icymi irl',
      'chills goosebumps',
    ].flatMap((line) => line.split(' ')),
  },
  {
    note: 'Words that strengthen a verdict, or ask a question by themselves.',
    source: 'the interjections above, and adverbs that stand alone',
    words:
      'why what how who when where so too very really just such totally absolutely again always never'.split(
        ' ',
      ),
  },
  {
    note: 'Verdicts and states: they say what the writer thinks of it or how they feel, not what it is.',
    source: 'evaluative adjectives and slang in common use on Twitter',
    words: [
      'good great better best nice fine cool hot bad worse worst awful terrible horrible horrific',
      'amazing awesome awesomeness incredible unbelievable unreal insane crazy wild nuts mad sick',
      'dope lit fire epic legendary legend iconic goal mood fact true truth true false right',
      'wrong correct spot accurate relatable big huge massive major enormous significant',
      'important serious sad happy funny hilarious ridiculous absurd stupid dumb silly weird',
      'strange odd bizarre creepy scary terrifying disgusting gross nasty ugly beautiful gorgeous',
      'lovely cute adorable sweet precious perfect perfection brilliant genius clever smart',
      'fantastic wonderful fabulous fab excellent outstanding superb stellar magnificent',
      'spectacular stunning impressive inspiring inspirational powerful moving touching',
      'heartbreaking heartwarming shocking shocked surprising surprised interesting intriguing',
      'fascinating mesmerizing thought provoking useful helpful worth worthy classic priceless',
      'savage brutal wholesome satisfying addictive addicted obsessed speechless stunned dead',
      'dying crying shook tired exhausted bored excited exciting thrilled hyped pumped proud',
      'blessed grateful lucky ready jealous angry furious pissed disgusted disappointed',
      'disappointing embarrassing embarrassed offended ashamed cringe sus shady fake real',
      'official simple easy hard difficult impossible possible ironic suspicious unacceptable',
      'outrageous disgraceful shameful shame scandalous pathetic sickening appalling tragic',
      'tragedy fuck fucked fucking fuckin freaking freakin frickin flipping bloody goddamn shit',
      'shitty bullshit bs crap crappy absolute total pure complete utter literal seismic golden',
      'magic magical fun enjoyable favorite favourite fave fav delightful timely overdue bold',
      'brave strong wise deep profound chilling eerie curious sorry different similar full new',
      'old latest next last first second third fourth little small lil such long short high low',
      'whole main certain sure unsure obvious quick late early elite goated goat banger',
      'underrated overrated dreamy bleak grim rough tough heavy intense bonkers bananas cray kewl',
      'neat swell solid decent alright handy honest mental fail madness nonsense problematic',
      'controversial relevant special rare unique random boring annoying frustrating confusing',
      'confused needed needy hell heaven gem beast queen king goals treat tragic iconic',
      'refreshing hideous vile evil cruel unfair fair wack lame weak trash garbage mess chaos',
      'chaotic drama sus unhinged feral relatable',
    ].flatMap((line) => line.split(' ')),
  },
];

/** Nouns and verbs that are too general to be a subject. */
export const vagueWords: readonly WordGroup[] = [
  {
    note: 'Nouns that mean nothing without another word beside them.',
    source: 'shell nouns and words for posts and their parts',
    words: [
      'energy two three four five six seven eight nine ten second third half chapter round thing',
      'stuff one bit lot ton bunch kind sort type way matter case point issue deal situation part',
      'piece place side idea reason question answer example result moment time day week month',
      'year morning night evening minute hour world life live people ppl peeps person persons',
      'folk guy dude girl gal boy man men woman women lady kid friend fam everyone level sense',
      'mind heart eye face hand word name number list news article post thread tweet link url',
      'page site website video vid clip film pic picture image gif meme story watch listen song',
      'track blog piece info information detail update content heads caption comment feeling vibe',
      'laugh joke future past present beginning start end ending dream plan change hope luck',
      'surprise secret mystery difference reminder wisdom advice quote shot view opinion sign',
      'message season vids pics community group lesson thought announcement winner scene scenes',
      'internet',
    ].flatMap((line) => line.split(' ')),
  },
  {
    note: 'Words for a person who is not named.',
    source: 'forms of address and name-calling',
    words: `
    idiot moron clown fool loser bastard jerk asshole bum creep prick twat muppet legend hero angel
    baby babe babes bae bestie bro buddy pal mate sis hun sweetie darling honey gentleman buddies sir
    maam madam girlie bitches hoe hoes nigga niggas human beings being fellow
  `
      .trim()
      .split(/\s+/),
  },
  {
    note: 'Verbs that go with any subject.',
    source: 'light verbs, verbs of seeing, saying and thinking, words of the app',
    words: [
      'arrive land come coming came drop dropped allow allowed show caught catch cope deal unsee',
      'go went gone get got gotten make made take took taken give gave given come came put keep',
      'kept let see saw seen look watch read hear heard listen view check checkout click tap open',
      'visit find found follow scroll swipe say said tell told talk speak spoke ask call mean',
      'meant think know knew known understand understood believe guess suppose wonder imagine',
      'remember forget forgot forgotten feel felt love like hate want need wish hope care mind',
      'try use work help happen begin began begun start stop continue finish wait stay stand',
      'stood sit leave left stick turn show shown move run ran die deserve agree disagree explain',
      'describe discuss seem sound appear become became occur handle miss lose lost win won enjoy',
      'smile scream relate retweet rt share tag repost trust bother kid decide add bring brought',
      'send sent pass hit set learn hurry act end save spread subscribe comment peep bless behold',
      'gotcha thank thanks',
    ].flatMap((line) => line.split(' ')),
  },
];

/** Idioms whose nouns name no subject: "food for thought" is not about food. */
export const setPhrases = {
  note: 'The words mean something only together, and that is a verdict, a mood or a pointer.',
  source: 'Oxford Dictionary of Idioms; memes of X and Twitter',
  phrases: [
    {
      pattern: '(current|today|weekend|friday|monday|sunday) (mood|vibe|vibes|situation|status)',
      line: 'Monday mood',
      miss: 'The mood on Monday',
    },
    {
      pattern: `
        (first|second|third|last|final|next|opening|closing) (line|verse|scene|slide|panel|
        frame|paragraph)
      `,
      line: 'The last line',
      miss: 'The lost line',
    },
    {
      pattern: 'the (audacity|disrespect|nerve|cheek|irony|suspense|betrayal|accuracy|shade)',
      line: 'The audacity',
      miss: 'The odd city',
    },
    {
      pattern: '(comedy|pure|solid|absolute|internet|twitter|tv|television) gold',
      line: 'Comedy gold',
      miss: 'A gold comedy mask',
    },
    {
      pattern: `
        (food for thought|read it and weep|read em and weep|read and weep|get a load of|
        take a gander at|feast your eyes on|eat your heart out|watch this space|stay tuned|
        buckle up|hold my beer)
      `,
      line: 'Food for thought',
      miss: 'Food for the cat',
    },
    {
      pattern: `
        (case closed|mic drop|drop the mic|drops mic|drops the mic|plot twist|vibe check|
        red flag|red flags|game changer|no brainer|eye opener|tear jerker|page turner|
        bucket list|bingo card|rent free|main character|villain origin story|roman empire)
      `,
      line: 'Plot twist',
      miss: 'The plot is thin',
    },
    {
      pattern: `
        (blast from the past|trip down memory lane|dream come true|full circle|
        sight for sore eyes|one for the books|one for the ages|walk in the park|piece of cake|
        cup of tea|last straw|elephant in the room|nail on the head|cherry on top|
        cherry on the cake|icing on the cake|rabbit hole)
      `,
      line: 'That soup was a blast from the past',
      miss: 'A blast of cold from the pass',
    },
    {
      pattern: `
        (caught in the act|out of this world|close to home|on repeat|on point|in tears|
        mind blown|jaw dropped|jaw on the floor|broke the internet|break the internet)
      `,
      line: 'Out of this world',
      miss: 'Out of this room',
    },
    {
      pattern: '(sum|sums|summed|summing) (it|this|that|me|us|everything) all? up',
      line: 'That sums it up',
      miss: 'That sum is up to you',
    },
    {
      pattern: "(warn|warned) (you|ya|us|y'all)",
      line: 'Warned you',
      miss: 'The warden saw you',
    },
    {
      pattern: '(had|have|has|got) one job',
      line: 'You had one job',
      miss: 'You had two jobs',
    },
    {
      pattern: 'as promised',
      line: 'As promised',
      miss: 'As a promise',
    },
    {
      pattern: `
        (link|links|details|info) (is|are)? in (my|our|the)? (bio|profile|comments|thread|
        replies)
      `,
      line: 'Details in the replies',
      miss: 'Details in the book',
    },
    {
      pattern: '(ladies and gentlemen|boys and girls|ladies & gentlemen|my dear friends)',
      line: 'Ladies and gentlemen, tea',
      miss: 'Ladies in hats',
    },
  ],
} satisfies PhraseList;

/** Words before a tag or mention that is part of the sentence: "ready for #Budget", "watching @channel". */
export const governors: ReadonlySet<string> = new Set(
  `
    a an the my our your his her their of in on at for to with about like and or is are was vs than
    between who love loving follow following watch watching meet join joining thank thanks thx
    congrats congratulations welcome own need want play playing see seeing tag dm ask support visit
    try miss happy national international
  `
    .trim()
    .split(/\s+/),
);

/** Calls: the mention after them is addressed, not talked about. */
export const calls: ReadonlySet<string> = new Set([
  'hey',
  'hi',
  'hello',
  'yo',
  'oi',
  'dear',
  'psst',
]);

/** Words in paths of any site, which say nothing about the page. */
export const addressParts: ReadonlySet<string> = new Set(
  `
    www com html htm php asp aspx jsp index home page pages default watch video videos photo photos
    status user users web article articles story stories post posts blog blogs news view item items
    share link content category tag archive amp press release releases media
  `
    .trim()
    .split(/\s+/),
);
