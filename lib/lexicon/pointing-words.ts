import type { PhraseList } from './types';

/** Pronouns for persons, which need a name or a person before them. */
export const personPronouns: ReadonlySet<string> = new Set(
  'he hes him his she shes her hers they theyre theyve them their theirs'.split(' '),
);

/** Pronouns for a thing, a place or what just happened. */
export const thingPronouns: ReadonlySet<string> = new Set(
  'this that thats these those it its'.split(' '),
);

/** Auxiliaries, which make a draft a sentence. */
export const auxiliaries: ReadonlySet<string> = new Set(
  `
    is am are was were be been do does did have has had can could will would shall should may might
    must isnt arent wasnt werent dont doesnt didnt cant wont couldnt wouldnt shouldnt
  `
    .trim()
    .split(/\s+/),
);

/** Words that follow a pronoun, not a determiner: "this is", "that really", but not "this dog". */
export const followers: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...`
    just really never always also still made meant looked felt happened worked got needed kept hit
    went sounded seemed deserved explained said right now here again today too so all in on at for
    with from to out up off even ever actually already aint gonna going supposed probably definitely
    literally seriously finally only almost one ones
  `
    .trim()
    .split(/\s+/),
]);

/** Forms of "to be" after which a noun says what the pronoun is. */
export const formsOfBe: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);

/** Subjects of a clause inside the predicate: in "this is why I left" nothing names the "this". */
export const speakers: ReadonlySet<string> = new Set('i you u we he she they'.split(' '));

/** Prepositions of place: "that was on my list" says where it was, not what. */
export const places: ReadonlySet<string> = new Set('on in at from near inside under'.split(' '));

/** Determiners that make a noun the writer's: "my nephew" says who "he" is. */
export const writersOwn: ReadonlySet<string> = new Set(['my', 'our']);

/** Articles and similar words: after one of them and a noun, "that" is a relative pronoun. */
export const determiners: ReadonlySet<string> = new Set(
  'a an the one any some every each another first last'.split(' '),
);

/** Relatives and pets: "my nan" says who "she" is, at any place. */
export const relatives: ReadonlySet<string> = new Set(
  `
    mum mom mam mama dad papa nan nana gran granny grandma grandpa grandad granddad mother father
    sister brother son daughter wife husband aunt auntie uncle cousin niece nephew girlfriend
    boyfriend fiance fiancee bestie dog cat puppy kitten
  `
    .trim()
    .split(/\s+/),
);

/** People to whom a later "he", "she" or "they" can refer, even without a name. */
export const unnamedPeople: ReadonlySet<string> = new Set(
  `
    someone somebody anyone anybody everyone everybody nobody people ppl person persons folks kid kids
    guy guys girl girls boy boys man men woman women lady ladies child children baby babies friend
    friends family whoever who parents fans haters couples exes females males dudes
  `
    .trim()
    .split(/\s+/),
);

/** Uses of "it", "this" and "that" that refer to nothing outside the sentence. */
export const emptySubjects = {
  note: '"It" for weather, time and distance, "it" that announces a clause ("it is hard to"), "they" for people at large, set openings and idioms.',
  source: 'Cambridge Grammar of the English Language, chapter 17: dummy and extraposed "it"',
  phrases: [
    {
      // hour, day and sky
      pattern: '<it-is> <degree>? <degree>? (a|an|the|my|our|your|that)? _? _? <weather-or-time>',
      line: "It's a lovely day",
      miss: 'A lovely day by the sea',
    },
    {
      pattern: "(it's|its|it is|it has|it hasn't|it had) (only|just|already|not|never)? been",
      line: "It's been ten years",
      miss: 'Ten years have been good',
    },
    {
      pattern: `
        (it|this) <degree>? (takes|took|costs|feels like|felt like|seems|seemed|turns out|
        turned out|looks like|smells like|sounds like|tastes like|happens)
      `,
      line: 'It takes a while',
      miss: 'The bus takes a while',
    },
    {
      pattern: `
        it <degree>? (rained|rains|rain|snowed|snows|snow|pours|depends|hurts|pays|sucks|
        doesn't matter|does not matter|doesn't hurt)
      `,
      line: 'It rained all day',
      miss: 'Rain all day',
    },
    {
      pattern: '(let it|make it|will it|does it|did it) (snow|rain|be|go|count|last)',
      line: 'Let it snow',
      miss: 'Let the snow melt',
    },
    {
      // a clause that follows is the subject
      pattern: `
          <it-is> <degree>? <degree>? (a|an|the|such|my|your|our|his|her|their)? <judged> _? _? (to|
          that|when|if|how|being|seeing|knowing|having|because|until|who|whether|for|what|you|i|we|
          people|not)
        `,
      line: "It's so nice to be back",
      miss: 'The nice man is back',
    },
    {
      pattern: `
        it <degree>? (feels|felt|means|meant|makes|made|breaks|broke|blows|hits|hit|kills|
        helps|costs|takes|would be|must be|might be|will be) _? _? _? _? (to|that|when|how|
        knowing|seeing|being|having)
      `,
      line: 'It feels good to be back',
      miss: 'It fell so far',
    },
    {
      pattern: `
        <it-is> (not|only|just|all|never|still|really|always)? (just|only)? (about|on me|me|
        us|you|i|we|because|like|up to|as if|what it is|who you|how you|what you)
      `,
      line: "It's just me",
      miss: 'Just as I thought, me too',
    },
    {
      pattern: `
        <it-is> <degree>? (okay|ok|alright|fine|all good|over for|a wrap|a boy|a girl|a tie|
        a draw|a small world|a trap|game day|matchday)
      `,
      line: "It's okay to rest",
      miss: 'The rest is okay',
    },
    {
      pattern: `
        <it-is> <degree>? _ (in here|out here|out there|up here|down here|in there|at the|
        outside)
      `,
      line: "It's cold out there",
      miss: 'Out there the wind is cold',
    },
    {
      pattern: 'it (could|must|might|may|can|should) (be|wait|only|always|just)',
      line: 'It could be worse',
      miss: 'The weather could be worse',
    },
    {
      pattern: '(does|will|did|can|could) it (ever|never|still|just|please)? (stop|start|get|keep)',
      line: 'Does it ever stop raining',
      miss: 'The rain will stop',
    },
    {
      pattern: 'over (till|until)',
      line: 'Not over till Sunday',
      miss: 'Over the hill by Sunday',
    },
    {
      pattern: '(is|was) it worth',
      line: 'Is it worth the wait',
      miss: 'The wait is worth it',
    },
    {
      pattern: `
        (what's|what is|what was|whats|how's|hows|how is|how was|how does) it (like|feel|
        going|been)
      `,
      line: "What's it like up there",
      miss: 'What do they like up there',
    },
    {
      // openings that bring their own subject
      pattern: `
          (this|that) (is|was) (a|your|our|my|the) _? (reminder|psa|announcement|message|
          appreciation|call|day|time|test|sign|confession|rant|moment|story of)
        `,
      line: 'This is a reminder to drink water',
      miss: 'A reminder to drink water',
    },
    {
      pattern: '(this|that) is (not a drill|how|where|what happens when|what it looks like|what a)',
      line: 'This is not a drill',
      miss: 'The drill is not here',
    },
    {
      pattern: `
        (that's|thats|that is) (all|all folks|life|showbiz|a wrap|amore|how|the spirit|it for|
        the way|just the way|just how|what happens|what you get)
      `,
      line: "That's all folks",
      miss: 'All folks are kind',
    },
    {
      pattern: 'like it or not',
      line: 'Like it or not, winter is here',
      miss: 'I like it, winter is here',
    },
    {
      pattern: `
        (if|when) (this|it) (was|is|were|has been) (useful|helpful|helps|helped|any use|
        of use)
      `,
      line: 'If this was useful, come on Thursday',
      miss: 'A useful talk on Thursday',
    },
    {
      pattern: '(tweet|send|forward|show) this',
      line: 'Send this today',
      miss: 'Send the parcel today',
    },
    {
      pattern: `
        (that|this) (moment|feeling|awkward|time|one time|day|morning|week|weekend|month|year|
        season|summer|winter|spring|autumn|fall|evening|afternoon)
      `,
      line: 'That moment when the rain stops',
      miss: 'The rain stops for a moment',
    },
    {
      // anybody, and idioms
      pattern: `
          (rt|retweet|repost|reshare|quote|quote tweet|quote-tweet|qrt|share|like|fav|upvote|
          bookmark|save|pin|screenshot|print|reply to|comment on|answer) this
        `,
      line: 'Like this',
      miss: 'She looks like him',
    },
    {
      pattern: `
        (put|get|give|help|pass|push|bump|boost|make|keep|take|drag|bring) (this|it) (on|up|
        to|a|some|out|along|around|around|reach|go|spread|trend|viral|further)?
      `,
      line: 'Make it a good one',
      miss: 'Make a cake for one',
    },
    {
      pattern: '(if|when|once) (this|it) (gets|get|hits|hit|reaches|reach)',
      line: 'When it hits you',
      miss: 'When the bus hits the kerb',
    },
    {
      pattern: 'like they used to',
      line: 'Not like they used to be',
      miss: 'They used to like soup',
    },
    {
      pattern: "they (don't|dont|do not) make",
      line: "They don't make them any more",
      miss: 'They make cakes',
    },
    {
      pattern: '(they|them) say',
      line: "They say money can't buy sleep",
      miss: "He said money can't buy sleep",
    },
    {
      pattern: '(when|if|once|until|till|unless) (he|she|they|it)',
      line: 'When it rains',
      miss: 'When the rain stops',
    },
    {
      pattern: '(he|she|they|those|them) (who|that)',
      line: 'Those who know',
      miss: 'Those boots know the way',
    },
    {
      pattern: "(there|there,|yes|yep|yeah) (i|we|he|she|i've|we've) said it",
      line: 'There I said it',
      miss: 'There is the man who said no',
    },
    {
      pattern: "(you|you've|we|we've|i|i've|u) (got|can do|can make|have) (this|it)",
      line: 'You got this',
      miss: 'You got a parcel',
    },
    {
      pattern: `
        (just do|go for|making|make|made|faked|fake|fakin|worth|call|called|calling|nailed|
        killed|crushed|smashed|smashing|aced|bossed|shut|killing|lost|losing|loses|lose|
        winging|rock|rocks|shake|earn|own|live|lived|face|believe) it
      `,
      line: 'You nailed it',
      miss: 'The nail is in it',
    },
    {
      pattern: '(am|are|is|be) (i|you|we|people|everyone|everybody) (always|so)? like (this|that)',
      line: 'Why am I like this',
      miss: 'Why do I bake',
    },
    {
      pattern: 'as it (is|was|were|gets|comes|happens)',
      line: 'As it happens',
      miss: 'As the crow flies',
    },
    {
      pattern: 'that (i|you|we|he|she|they|the|a|my|your|our)',
      line: 'Something that I love',
      miss: 'That cake is mine',
    },
  ],
} satisfies PhraseList;

/** Asks to look at something that only an attachment could show. */
export const deicticLooks = {
  note: 'The writer points at something: without a picture or a link there is nothing to see.',
  source: 'the guide: "this/it/he/they" with nothing it can refer to',
  phrases: [
    {
      pattern: "(would|will|who'd|could|can) (do|say|need|love|want) this",
      line: 'Who would do this',
      miss: 'We would do well',
    },
    {
      pattern: '(watch|read|see|try|check out|look at|listen to|peep|hear|check) (this|these)',
      line: 'Watch this',
      miss: 'Watch the boats go by',
    },
  ],
} satisfies PhraseList;
