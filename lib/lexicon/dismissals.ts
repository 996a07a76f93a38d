import type { PhraseList } from './types';

const SOURCE = 'seed 003: do something constructive with feedback; usage of quarrels on X';

/** The trouble is handed back to the one who has it. */
const blame = {
  note: 'Plain in every reply: the writer wants nothing to do with it, or the other is told to have failed.',
  source: SOURCE,
  phrases: [
    "(that's|thats|that is|this is|it's|its|sounds like|that sounds like) (a|entirely|clearly|really|just)? (your|ur|you|not our) (own)? (problem|fault|issue)",
    "(not|isn't|is not|ain't) our (fault|problem|concern|responsibility)",
    "(you|u) (should|could|might) (have|of|'ve) (read|checked|paid attention)",
    "(you'd|you would) know (that|this|it)? if you (had)? (read|looked|checked|listened|bothered)",
    '(learn to|try to|try|maybe) (read|reading) (first|next time|properly|before you|the)',
    '(take it or leave it|tough luck|cry about it|cry more|cry me a river|boo hoo)',
    "if (you|u) (don't|dont|do not) like (it|that|this|us|it,|that,|this,|us,) _? _? (go|leave|shop|buy|unfollow|move) (elsewhere|somewhere else|away)?",
    '(nobody|no one|no-one) (is|was)? (forcing|forced|forces|made) (you|u)',
  ],
} satisfies PhraseList;

/** The other is told to be the only one. */
const alone = {
  note: 'Others who had no trouble are held against the one who had.',
  source: SOURCE,
  phrases: [
    '(nobody|no one|no-one|none of our customers|none of our other customers|none of our guests) (else)? (has|have|had|is|ever)? (ever)? (complained|complains|complaining|complain|has this problem|had this problem|minds|seems to mind|has a problem|had a problem)',
    "(you're|youre|you are|ur) (literally|honestly|really)? the (only one|only person|first one|first person|first) (who|to|with|that|who's|who is|who has|who ever)? (complain|complains|complaining|complained|whining|moaning|a problem|this problem|has a problem|having problems)",
  ],
} satisfies PhraseList;

/** The complaint itself is told to stop. */
const silencing = {
  note: 'An order not to complain.',
  source: SOURCE,
  phrases: ['(stop|quit) (complaining|whining|moaning|whinging|bitching)'],
} satisfies PhraseList;

/** The feeling is told to go away. */
const feelings = {
  note: 'An order to feel something else.',
  source: SOURCE,
  phrases: [
    '(stop|quit) (crying|being so sensitive|being so dramatic|overreacting)',
    '(get over|deal with) (it|yourself)',
    '(grow|toughen|man|lighten) up',
    '(calm down|chill out|relax|chill|settle down)',
    "(you're|youre|you are) (being)? (so|too|way too|just|overly)? (sensitive|dramatic|overreacting|hysterical)",
  ],
} satisfies PhraseList;

/** Others for whom it works. */
const othersManage = {
  note: 'Under a complaint it says: it is you.',
  source: SOURCE,
  phrases: [
    '(works|working|worked) (fine|perfectly|great|well|ok|okay|just fine)? (for|on) (us|me|my end|our end|everyone|everybody|others|all our customers)',
    '(everyone|everybody) else (is|was|seems|has|had|loves|manages|managed|likes)',
    '(never|not) (had|heard of|heard) (a|any|this|that|one) (other|single)? (problem|complaint|complaints|issue|issues|problems)',
  ],
} satisfies PhraseList;

/** Answers that brush somebody off only if that somebody has complained. */
const mild = {
  note: 'Under a question these may help; under a complaint they end the talk.',
  source: SOURCE,
  phrases: [
    '(read|check|see|consult) (the|our|your) (terms|terms and conditions|t&cs|t&c|tos|manual|faq|faqs|instructions|small print|fine print|contract|policy|rules|label|description)',
    "(it's|its|it is|that's) (in|stated in|written in|all in|clearly stated|stated) (the|our|your|on the) (terms|manual|contract|small print|description|label|website|site|faq)",
    '(user error|works as designed|working as designed|works as intended|working as intended|as advertised)',
    "(it's|its|it is) (only|just) (a|an|some|one) _",
    '(it is what it is|too bad|oh well|so what|whatever|who cares|your loss|your point|not a big deal|no big deal|things happen|stuff happens|these things happen|these things do happen)',
    "(we|you) (can't|cannot|can not) please (everyone|everybody|them all)",
    '(nothing|not much|not a lot) (more)? (we|i) can do',
    "(not|isn't|is not|ain't) my (fault|problem|concern|responsibility)",
    "(we|i) (are|am|aren't|ain't) (not)? (responsible|liable|to blame)",
    "(we're|i'm) not (responsible|liable|to blame)",
    '(you get what you pay for|what did you expect|what do you expect|should know better|do your research|do your own research|google it|google is free|look it up)',
    "(you're|you are|ur|you must be|you were) (doing|using|holding|wearing|storing) (it|them|this) (all)? wrong",
    '(you|u) (should|could) have (thought|asked|known|looked|listened)',
  ],
} satisfies PhraseList;

/** What is known of the post that is answered. */
export type Answered = 'complaint' | 'other' | 'unknown';

interface Dismissal {
  /** Which message answers it. */
  readonly kind: 'blame' | 'alone' | 'feelings';
  readonly list: PhraseList;
  /** Under what it is one. */
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

/** Words of somebody who is not content. */
export const complaints = {
  note: 'A thing that failed, a wait, money that is missed, anger.',
  source: 'language of customer complaints on Twitter',
  phrases: [
    '(broken|broke|breaks|faulty|defective|damaged|cracked|leaking|leaks|crashed|crashes|crashing|freezes|useless|unusable|missing|expired|stale|cold|dirty|filthy|mouldy|moldy|rude|late|delayed|cancelled|canceled|overpriced|overcharged|double charged|scam|ripoff|rip-off|ripped off|misleading|lied|lying|lies)',
    '(worst|terrible|horrible|awful|disgusting|appalling|shocking|ridiculous|unacceptable|pathetic|disgrace|disgraceful|shameful|joke|disaster|disappointed|disappointing|let down|frustrated|frustrating|annoyed|annoying|angry|furious|fed up|sick of|tired of|ashamed|shame on|fail|failed|failing|poor|bad|hate|ruined|wasted|waste)',
    "(doesn't|doesnt|does not|didn't|didnt|won't|wont|isn't|isnt|not|never|stopped|can't|cant|cannot|still no|still not|nothing) (work|working|works|arrive|arrived|fit|load|open|help|helpful|answer|answered|respond|responded|happy|impressed|good enough|acceptable|get through|log in|turned up|delivered|received|shipped)",
    '(refund|money back|complaint|complain|complaining|compensation|waiting|waited|on hold|no answer|no reply|no response|ignored|ignoring|customer service|never again|problem|problems|issue|issues|wrong|error|errors|bug|bugs)',
    'why (is|are|was|did|do|does|has|have) (it|this|my|your|you|the)',
    '(unfollow|unfollowing|boycott|leaving|switching|cancelling|canceling|unsubscribe|unsubscribing|criticism|unfair|offensive|out of touch)',
  ],
} satisfies PhraseList;

/** Laughter and affection, by which a rough word among friends is a game. */
export const banter = {
  note: 'Who laughs along brushes nobody off.',
  source: 'Katsaros, Yang, Fratamico 2022: early prompts misfired on banter',
  phrases: [
    '(lol|lool|lmao|lmfao|rofl|haha|hahaha|hahahaha|hehe|jk|just kidding|kidding|love you|love ya|ily|xx|xxx|😂|🤣|😜|😉|😘|😅|❤|💕|🥰|😆|😛)',
  ],
} satisfies PhraseList;

/** What shows that the dismissal is regretted or meant for the writer. */
export const takenBack = {
  note: 'An apology or a remedy beside the words takes their edge.',
  source: SOURCE,
  phrases: [
    "(sorry|apologies|apologize|apologise|my bad|our bad|our mistake|my mistake|we messed up|you're right|you are right|fair point|good point|happy to help|glad to help|let us know|dm us|dm me|we'll|we will|i'll|here's how|here is how)",
    '(we|i) can (mend|fix|help|swap|replace|refund|send|look|offer|check|try|make|chase|repair|sort|get)',
  ],
} satisfies PhraseList;
