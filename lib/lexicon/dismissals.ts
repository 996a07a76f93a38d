import type { PhraseList } from './types';

const SOURCE = 'seed 003: do something constructive with feedback; usage of quarrels on X';

/** Blaming the person who has the problem. */
const blame = {
  note: 'Dismissive in any reply: the writer refuses to deal with it, or says that the reader has failed.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (that's|thats|that is|this is|it's|its|sounds like|that sounds like) (a|entirely|
        clearly|really|just)? (your|ur|you|not our) (own)? (problem|fault|issue)
      `,
      line: "That's your problem, not the shop's",
      miss: "That's your coat, not the shop's",
    },
    {
      pattern: "(not|isn't|is not|ain't) our (fault|problem|concern|responsibility)",
      line: "It's not our fault that the post is slow",
      miss: "It's not our post office",
    },
    {
      pattern: "(you|u) (should|could|might) (have|of|'ve) (read|checked|paid attention)",
      line: 'You should have read the terms',
      miss: 'You should read this poem',
    },
    {
      pattern:
        '(learn to|try to|try|maybe) (read|reading) (first|next time|properly|before you|the)',
      line: 'Try to read the sign and try reading properly',
      miss: 'We read first and sing later',
    },
    {
      pattern: '(take it or leave it|tough luck|cry about it|cry more|cry me a river|boo hoo)',
      line: 'Tough luck, the train has gone',
      miss: 'Bad luck, the train has gone',
    },
    {
      pattern: `
        if (you|u) (don't|dont|do not) like (it|that|this|us|it,|that,|this,|us,) _? _? (go|
        leave|shop|buy|unfollow|move) (elsewhere|somewhere else|away)?
      `,
      line: "If you don't like it, shop elsewhere",
      miss: 'If you like it, come again',
    },
    {
      pattern: '(nobody|no one|no-one) (is|was)? (forcing|forced|forces|made) (you|u)',
      line: 'No one is forcing you to eat here',
      miss: 'No one is at the desk here',
    },
  ],
} satisfies PhraseList;

/** Telling somebody that they are the only one with the problem. */
const alone = {
  note: 'The reader, who had trouble, is compared with others who had none.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (nobody|no one|no-one|none of our customers|none of our other customers|
        none of our guests) (else)? (has|have|had|is|ever)? (ever)? (complained|complains|
        complaining|complain|has this problem|had this problem|minds|seems to mind|
        has a problem|had a problem)
      `,
      line: 'Nobody else has complained about the noise',
      miss: 'Nobody heard the noise',
    },
    {
      pattern: `
        (you're|youre|you are|ur) (literally|honestly|really)? the (only one|only person|
        first one|first person|first) (who|to|with|that|who's|who is|who has|who ever)?
        (complain|complains|complaining|complained|whining|moaning|a problem|this problem|
        has a problem|having problems)
      `,
      line: 'You are the only person who complains',
      miss: 'You are the person I hoped to see',
    },
  ],
} satisfies PhraseList;

/** Telling somebody to stop complaining. */
const silencing = {
  note: 'The reader is told not to complain.',
  source: SOURCE,
  phrases: [
    {
      pattern: '(stop|quit) (complaining|whining|moaning|whinging|bitching)',
      line: 'Stop complaining about the bus',
      miss: 'The complaint is about the bus stop',
    },
  ],
} satisfies PhraseList;

/** Telling somebody not to feel that way. */
const feelings = {
  note: 'The reader is told to feel something else.',
  source: SOURCE,
  phrases: [
    {
      pattern: '(stop|quit) (crying|being so sensitive|being so dramatic|overreacting)',
      line: 'Stop being so dramatic about a queue',
      miss: 'Stop by for the drama class',
    },
    {
      pattern: '(get over|deal with) (it|yourself)',
      line: 'Get over it',
      miss: 'Get it over the fence',
    },
    {
      pattern: '(grow|toughen|man|lighten) up',
      line: 'Grow up',
      miss: 'Kids grow fast',
    },
    {
      pattern: '(calm down|chill out|relax|chill|settle down)',
      line: 'Calm down, it is only soup',
      miss: 'A calm day, it is only spring',
    },
  ],
} satisfies PhraseList;

/** Pointing to others for whom it works. */
const othersManage = {
  note: 'Under a complaint this says that the reader is to blame.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (works|working|worked) (fine|perfectly|great|well|ok|okay|just fine)? (for|on) (us|me|
        my end|our end|everyone|everybody|others|all our customers)
      `,
      line: 'It works fine for everyone else',
      miss: 'It works with two batteries',
    },
    {
      pattern: '(everyone|everybody) else (is|was|seems|has|had|loves|manages|managed|likes)',
      line: 'Everyone else loves the new menu',
      miss: 'Everyone loves the new menu',
    },
    {
      pattern: `
        (never|not) (had|heard of|heard) (a|any|this|that|one) (other|single)? (problem|
        complaint|complaints|issue|issues|problems)
      `,
      line: 'Never had a problem with this kettle',
      miss: 'Never had a better kettle',
    },
  ],
} satisfies PhraseList;

/** Answers that dismiss somebody only if they have complained. */
const mild = {
  note: 'Under a question these may help; under a complaint they end the conversation.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (read|check|see|consult) (the|our|your) (terms|terms and conditions|t&cs|t&c|tos|
        manual|faq|faqs|instructions|small print|fine print|contract|policy|rules|label|
        description)
      `,
      line: 'Read the terms',
      miss: 'Read the letter to Gran',
    },
    {
      pattern: `
        (it's|its|it is|that's) (in|stated in|written in|all in|clearly stated|stated) (the|
        our|your|on the) (terms|manual|contract|small print|description|label|website|site|
        faq)
      `,
      line: "It's in the terms",
      miss: "It's in the oven",
    },
    {
      pattern: `
        (user error|works as designed|working as designed|works as intended|
        working as intended|as advertised)
      `,
      line: 'User error, sir',
      miss: 'The user guide has an error',
    },
    {
      pattern: "(it's|its|it is) (only|just) (a|an|some|one) _",
      line: "It's just a kettle",
      miss: "It's the kettle again",
    },
    {
      pattern: `
        (it is what it is|too bad|oh well|so what|whatever|who cares|your loss|your point|
        not a big deal|no big deal|things happen|stuff happens|these things happen|
        these things do happen)
      `,
      line: 'It is what it is',
      miss: 'It is what she wanted',
    },
    {
      pattern: "(we|you) (can't|cannot|can not) please (everyone|everybody|them all)",
      line: "You can't please everyone",
      miss: 'You can please yourself',
    },
    {
      pattern: '(nothing|not much|not a lot) (more)? (we|i) can do',
      line: 'There is nothing we can do',
      miss: 'There is something we can do',
    },
    {
      pattern: "(not|isn't|is not|ain't) my (fault|problem|concern|responsibility)",
      line: 'It is not my fault that you were late',
      miss: 'It is not my coat',
    },
    {
      pattern: `
        (you get what you pay for|what did you expect|what do you expect|should know better|
        do your research|do your own research|google it|google is free|look it up)
      `,
      line: 'You get what you pay for',
      miss: 'You get a cup with it',
    },
    {
      pattern: `
        (you're|you are|ur|you must be|you were) (doing|using|holding|wearing|storing) (it|
        them|this) (all)? wrong
      `,
      line: 'You must be holding it wrong',
      miss: 'You must be on the wrong bus',
    },
    {
      pattern: '(you|u) (should|could) have (thought|asked|known|looked|listened)',
      line: 'You should have asked first',
      miss: 'You should ask first',
    },
  ],
} satisfies PhraseList;

/** What is known about the answered post. */
export type Answered = 'complaint' | 'other' | 'unknown';

interface Dismissal {
  /** The message for it. */
  readonly kind: 'blame' | 'alone' | 'feelings';
  readonly list: PhraseList;
  /** The kinds of answered posts for which it counts. */
  readonly under: readonly Answered[];
}

const anything: readonly Answered[] = ['complaint', 'other', 'unknown'];

/** Dismissals, the plainest first. */
export const dismissals: readonly Dismissal[] = [
  { kind: 'blame', list: blame, under: anything },
  { kind: 'alone', list: alone, under: anything },
  { kind: 'feelings', list: silencing, under: anything },
  { kind: 'alone', list: othersManage, under: ['complaint'] },
  { kind: 'feelings', list: feelings, under: ['complaint'] },
  { kind: 'blame', list: mild, under: ['complaint'] },
];

/** Words of complaints. */
export const complaints = {
  note: 'Something that failed, a wait, missing money, anger.',
  source: 'language of customer complaints on Twitter',
  phrases: [
    {
      pattern: `
        (broken|broke|breaks|faulty|defective|damaged|cracked|leaking|leaks|crashed|crashes|
        crashing|freezes|useless|unusable|missing|expired|stale|cold|dirty|filthy|mouldy|
        moldy|rude|late|delayed|cancelled|canceled|overpriced|overcharged|double charged|scam|
        ripoff|rip-off|ripped off|misleading|lied|lying|lies)
      `,
      line: 'The lid arrived broken',
      miss: 'Day breaker, six letters',
    },
    {
      pattern: `
        (worst|terrible|horrible|awful|disgusting|appalling|shocking|ridiculous|unacceptable|
        pathetic|disgrace|disgraceful|shameful|joke|disaster|disappointed|disappointing|
        let down|frustrated|frustrating|annoyed|annoying|angry|furious|fed up|sick of|
        tired of|ashamed|shame on|fail|failed|failing|poor|bad|hate|ruined|wasted|waste)
      `,
      line: 'Worst service in years',
      miss: 'The west service in years to come',
    },
    {
      pattern: `
        (doesn't|doesnt|does not|didn't|didnt|won't|wont|isn't|isnt|not|never|stopped|can't|
        cant|cannot|still no|still not|nothing) (work|working|works|arrive|arrived|fit|load|
        open|help|helpful|answer|answered|respond|responded|happy|impressed|good enough|
        acceptable|get through|log in|turned up|delivered|received|shipped)
      `,
      line: "The app doesn't work since noon",
      miss: 'The app does its work at noon',
    },
    {
      pattern: `
        (refund|money back|complaint|complain|complaining|compensation|waiting|waited|on hold|
        no answer|no reply|no response|ignored|ignoring|customer service|never again|problem|
        problems|issue|issues|wrong|error|errors|bug|bugs)
      `,
      line: 'I want a refund',
      miss: 'I want a refill',
    },
    {
      pattern: 'why (is|are|was|did|do|does|has|have) (it|this|my|your|you|the)',
      line: 'Why is my bus always late',
      miss: 'My bus is never late',
    },
    {
      pattern: `
        (unfollow|unfollowing|boycott|leaving|switching|cancelling|canceling|unsubscribe|
        unsubscribing|criticism|unfair|offensive|out of touch)
      `,
      line: 'I am switching to another bank',
      miss: 'I switched the light on',
    },
  ],
} satisfies PhraseList;

/** Laughter and affection, which make a rough word teasing among friends. */
export const banter = {
  note: 'Whoever laughs along is not dismissing anybody.',
  source: 'Katsaros, Yang, Fratamico 2022: early prompts misfired on banter',
  phrases: [
    {
      pattern: `
        (lol|lool|lmao|lmfao|rofl|haha|hahaha|hahahaha|hehe|jk|just kidding|kidding|love you|
        love ya|ily|xx|😂|🤣|😜|😉|😘|😅|❤|💕|🥰|😆|😛)
      `,
      line: 'haha that was my cat',
      miss: 'that was my cat in the hat',
    },
  ],
} satisfies PhraseList;

/** Words that show that the dismissal is regretted or about the writer. */
export const takenBack = {
  note: 'An apology or a remedy in the same reply softens the words.',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (sorry|apologies|apologize|apologise|my bad|our bad|our mistake|my mistake|
        we messed up|you're right|you are right|fair point|good point|happy to help|
        glad to help|let us know|dm us|dm me|we'll|we will|i'll|here's how|here is how)
      `,
      line: 'Sorry, that was our mistake',
      miss: 'That was our biggest pie',
    },
    {
      pattern: `
        (we|i) can (mend|fix|help|swap|replace|refund|send|look|offer|check|try|make|chase|
        repair|sort|get)
      `,
      line: 'We can fix this at the shop',
      miss: 'We can see the shop from here',
    },
  ],
} satisfies PhraseList;
