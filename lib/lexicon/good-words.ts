import type { PhraseList } from './types';

/** Openings of questions that a reader can answer from their own life. */
export const questionsToReaders = {
  note: 'The reader, or anyone, is asked what they do, have, think or know.',
  source: 'seed 000: "Ask or answer a question"; English grammar',
  phrases: [
    {
      pattern: `
        (what|which|how|where|when|who) (do|did|would|will|should|are|have|were|could|can)
        (you|you all|y'all|we|your)
      `,
      line: 'Which do you bake first?',
      miss: 'Which loaf is first?',
    },
    {
      pattern: '(what|which) _? _? _? (do|did|would|will|are|have|should) (you|we)',
      line: 'Which loaf do you bake first?',
      miss: 'Which loaf is first?',
    },
    {
      pattern: `
        (what's|what is|what was|what are|which is|which was|who's|who is|where's|where is)
        (your|the best _ you|the one|one _ you|your favorite|your favourite)
      `,
      line: "What's your favourite soup?",
      miss: "What's in the soup?",
    },
    {
      pattern: '(do|did|have|are|were|would|could|will) you _ _',
      line: 'Do you bake bread at home?',
      miss: 'We do bake bread at home',
    },
    {
      pattern: '(does|has|did|is|can|could) (anyone|anybody|someone|somebody) _',
      line: 'Does anyone grow figs here?',
      miss: 'Does the fig grow here?',
    },
    {
      pattern: '(anyone|anybody) (know|knows|else|have|has|tried|got|here) _?',
      line: 'Anyone know a good cobbler?',
      miss: 'Any good cobbler knows',
    },
    {
      pattern: `
        (any|your) (tips|advice|ideas|thoughts|suggestions|recommendations|favorites|
        favourites|questions|experience|experiences)
      `,
      line: 'Any tips for wet boots?',
      miss: 'Any boots in size six?',
    },
    {
      pattern: 'how (many|much|often|long) _? _? (do|did|have|are) you',
      line: 'How many boots do you own?',
      miss: 'How many boots fit in a bag?',
    },
  ],
} satisfies PhraseList;

/** Questions that expect no answer. */
export const emptyQuestions = {
  note: 'Bait, reproach and sales talk that are phrased as a question.',
  source: 'English grammar: rhetorical questions; language of advertisements',
  phrases: [
    {
      pattern: `
        (did you know|what are you waiting|have you heard|have you seen|have you checked|
        have you entered|have you registered|have you signed|have you joined|
        have you got your|are you ready|are you hungry|are you interested|are you bored|
        are you tired|are you looking|are you following|are you kidding|are you serious|
        are you joking|are you sure|do you want|do you need|do you even|do you really|
        do you realize|do you realise|do you think this is|do you not|would you like|
        would you mind|could you please|can you please|can you believe|will you marry|
        will you please|are you aware|do you have any idea|have you no)
      `,
      line: 'Have you seen our new hall?',
      miss: 'Have a seat in our new hall',
    },
    {
      pattern: `
        (how dare|how could you|how can you|who cares|who knew|who else|who wants|what the|
        wtf|what is wrong|what's wrong|what are you doing|what do you expect|what do you want|
        why do you|why are you|when will you|when are you|where are you|where have you|
        what happened|how do you sleep|how are you|how you doing|what would you do without|
        guess)
      `,
      line: 'Who knew that soup could sing?',
      miss: 'Who sang the soup song?',
    },
    {
      pattern: `
        (tired of|looking for|fed up with|want to|wanna|struggling|thinking of|thinking about)
        _
      `,
      line: 'Looking for a warm coat?',
      miss: 'The coat looks warm',
    },
    {
      pattern: '(shit|fuck|fucking|hell|damn|idiot|stupid|hate|bitch|ass)',
      line: 'This damn kettle again',
      miss: 'The dam and the kettle',
    },
  ],
} satisfies PhraseList;

/** Offers of help to a stranger that name the helper. */
export const explicitOffers = {
  note: 'Outside a reply, only an explicit offer is meant for every reader.',
  source: 'seed 003: give help; seed 004: solve problems',
  phrases: [
    {
      pattern: `
        (we're|we are|i'm|i am|always|our team is) _? (happy|glad|here|pleased|delighted) to
        (help|answer|assist|explain)
      `,
      line: 'We are always happy to help',
      miss: 'We are always open at noon',
    },
    {
      pattern: '(happy|glad) to (help|answer|explain) _? _? _? _? _? (if|you|any|anyone|with)',
      line: 'Happy to explain if anyone asks',
      miss: 'Happy that anyone asks',
    },
    {
      pattern: '(ask|send) us _? _? (anything|your questions|any questions|questions)',
      line: 'Send us your questions about soil',
      miss: 'Send us your soil',
    },
    {
      pattern: 'if you (need|want) (any|some)? (help|advice|a hand|support) _? _? _? _?',
      line: 'If you need help, come on Monday',
      miss: 'If you need milk, come on Monday',
    },
    {
      pattern: `
        (reach out|drop by|come by|call us|write to us|message us|dm us|dm me|ask us|ask me)
        (if|for|with|whenever) _? (you|help|advice|questions)
      `,
      line: 'Message us if you need a lift',
      miss: 'The form is odd',
    },
  ],
} satisfies PhraseList;

/** Thanks for something specific that somebody did. */
export const thanksFor = {
  note: 'The words after "for" are the reason; things that everybody is thanked for are excluded by `routineThanks`.',
  source: 'seed 002, comment: a thank-you after a transaction builds a relationship',
  phrases: [
    {
      pattern: `
        (thank you|thanks|thankyou|many thanks|big thanks|huge thanks|a big thank you|
        grateful) _? _? _? _? for _ _ _?
      `,
      line: 'Thank you all for the kind letters',
      miss: 'Thank you all so much',
    },
    {
      pattern: `
        (thank you|thanks|thankyou|many thanks|big thanks|huge thanks) (to|so much)? <mention>
        (so much)? for _ _
      `,
      line: 'Thanks @cityhall for hosting us',
      miss: 'Thanks @cityhall',
    },
    {
      pattern: '(thank you|thanks|many thanks|big thanks|huge thanks) to _ _? _? _? _? for _ _',
      line: 'Thanks to all of you for the letters',
      miss: 'Thanks to all of you',
    },
  ],
} satisfies PhraseList;

/** Routine thanks, and thanks that are not meant as thanks. */
export const routineThanks = {
  note: 'Thanks for clicks, patience and contact are routine; ironic thanks are for harm.',
  source: 'usage on Twitter: automatic thanks, sarcasm',
  phrases: [
    {
      pattern: `
        for (the|your|all the|all your)? (recent|new|kind|lovely|great|awesome)? (follow|
        follows|following|followers|fav|fave|faves|favs|favorite|favourite|rt|rts|retweet|
        retweets|repost|reposts|share|shares|sharing|like|likes|mention|mentions|shoutout|
        shout out|love|support|tweet|tweets|feedback|comment|comments|patience|understanding|
        interest|message|add|ff|info|update|reply|response|heads up|invite|wishes|reaching|
        contacting|getting in touch|letting|checking|tuning|stopping|asking|being|joining|
        coming|watching|listening|reading|bringing this|bringing it|making me|having|sending|
        taking|everything|nothing|that|this|it|all|free)
      `,
      line: 'Thanks for the follow',
      miss: 'Thanks for the soup',
    },
    {
      pattern: `
        (ruining|ruined|wasting|wasted|nothing|destroying|breaking|losing|ignoring|no thanks|
        thanks but|thanks a lot|thanks for the ads|advance|stealing|killing|waking|screwing|
        not)
      `,
      line: 'Thanks for nothing',
      miss: 'Thanks for the soup',
    },
    {
      pattern: '(trump|obama|biden|clinton|government|president|vote|voting|voted)',
      line: 'The government and the bees',
      miss: 'The governess and the bees',
    },
  ],
} satisfies PhraseList;

/** Credits for the maker of something. */
export const credits = {
  note: 'A work, an idea or a find is credited to its author by handle.',
  source: 'usage on Twitter: "h/t" for hat tip, "📷" for the photographer',
  phrases: [
    {
      pattern: `
        (photo|photos|photograph|photography|picture|pictures|pic|pics|image|images|video|
        illustration|illustrations|artwork|art|drawing|design|words|story|recipe|map|chart|
        graphic|translation|music|cover art|footage) (is|was|are)? (by|credit|credits|
        courtesy of|credit to|credits to|thanks to|from|cred) <mention>
      `,
      line: 'Photo by @annbee',
      miss: 'Photos are on the wall',
    },
    {
      pattern: '(📷|📸|🎥|✍|🎨) (by|credit)? <mention>',
      line: 'Our crossing at dawn 📷 @annbee',
      miss: 'Our crossing at dawn 📷 by Ann',
    },
    {
      pattern: `
        (h/t|hat tip|credit|credits|full credit|all credit) (to|goes to|go to|due to)
        <mention>
      `,
      line: 'Credit to @annbee for the map',
      miss: 'A credit note for the map',
    },
    {
      pattern: '(h/t|hat tip) <mention>',
      line: 'A map of every bench, h/t @annbee',
      miss: 'A map of every hat shop',
    },
    {
      pattern: '(kudos|props|hats off|well done|bravo|chapeau) (to)? <mention> (for|on|who) _',
      line: 'Kudos to @annbee for the quick repair',
      miss: 'A quick repair for @annbee',
    },
    {
      pattern: `
        (inspired by|idea from|an idea by|idea by|we learned this from|i learned this from|
        learned from|built on work by) <mention>
      `,
      line: 'Inspired by @annbee and her bench',
      miss: 'A bench for @annbee',
    },
  ],
} satisfies PhraseList;

/** Words that acknowledge feedback. */
export const feedbackHeard = {
  note: 'Something that readers said is given as the reason.',
  source: 'seed 003: make use of what people tell you',
  phrases: [
    {
      pattern: `
        (you asked|you told us|many of you asked|some of you asked|lots of you asked|
        many of you said|you pointed out|you wrote to us)
      `,
      line: 'You asked for longer hours',
      miss: 'She asked for longer hours',
    },
    {
      pattern: `
        (after|based on|because of|following|thanks to|with) (your|all your|reader|customer|
        user) (feedback|suggestion|suggestions|comments|criticism|complaints|complaint|ideas|
        input|report|reports)
      `,
      line: 'After your feedback we moved the bins',
      miss: 'After lunch we moved the bins',
    },
    {
      pattern: `
        (thank you|thanks|cheers) _? (for)? (pointing|flagging|spotting|telling us|catching|
        reporting|the correction|the report|the suggestion|the honest) _?
      `,
      line: 'Thanks for pointing that out',
      miss: 'Thanks for the point guard',
    },
    {
      pattern: `
        (you're right|you are right|you were right|fair point|good point|good catch|
        well spotted|our mistake|we got it wrong|we got that wrong|we heard you|we listened|
        point taken)
      `,
      line: 'Fair point, the label was small',
      miss: 'A fair with small labels',
    },
  ],
} satisfies PhraseList;

/** Words that say what is done about it. */
export const feedbackActedOn = {
  note: 'A change that the writer made or promises.',
  source: 'seed 003: make use of what people tell you',
  phrases: [
    {
      pattern: `
        (we|i|we've|i've|we have|i have) (have|just|now|already|finally|since)? (changed|
        fixed|added|updated|removed|moved|corrected|improved|made|put|brought back|extended|
        lowered|raised|reprinted|replaced|rewritten|reworded|passed|taken|deleted|switched|
        opened|asked)
      `,
      line: 'We have changed the label',
      miss: 'We have a label',
    },
    {
      pattern: `
        (we'll|we will|i'll|i will|we're going to|we are going to) (change|fix|add|update|
        remove|move|correct|improve|bring back|extend|lower|raise|replace|reword|look|ask|try|
        make|put|pass|mend|switch)
      `,
      line: 'We will fix the link today',
      miss: 'We will see the link today',
    },
    {
      pattern: `
        (it's|it is|that's|that is|is|are|has been|have been) (now|already|just)? (fixed|
        corrected|updated|changed|added|back|mended|gone|removed)
      `,
      line: "It's fixed now",
      miss: "It's Friday now",
    },
  ],
} satisfies PhraseList;
