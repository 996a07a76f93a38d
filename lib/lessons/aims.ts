import type { AimId } from '@/lib/copy/lessons';
import { informativeWords, type Answer } from './answer';
import { pattern, words } from './pattern';

/** Returns a function that tests a text for one of the word families. */
const holds =
  (...families: readonly RegExp[]) =>
  ({ text }: Answer): boolean =>
    families.every((family) => family.test(text));

const lacks =
  (...families: readonly RegExp[]) =>
  ({ text }: Answer): boolean =>
    !families.some((family) => family.test(text));

const APOLOGY = words(String.raw`
  sorry|apolog\w+|regret|forgive|ashamed|embarrass\w+|unacceptable|inexcusable|excuse|
  our (?:own )?(?:mistake|fault|error|failure|problem)|my (?:own )?(?:mistake|fault|error)|
  on us|let (?:you|a guest) down|(?:we|i) (?:failed|messed|got (?:it|this|that)|made|kept|
  took too|should(?:n't| not)? have|should never|forgot|lost|gave away|left you|understand|
  hear you|see why|know how|can see|can imagine|owe|was wrong|were wrong|broke)|you(?:'re| are| were| have every) (?:\w+ ){0,2}right|
  (?:fair|good) point|thank(?:s| you)|thanks|(?:that|this|it|which|forty minutes|the wait|
  such a wait)(?:'s| (?:was|is|must|should|sounds?|feels?|would|wasn't|
  isn't))+ (?:\w+ ){0,3}(?:miserable|awful|horrible|terrible|annoying|frustrating|long|wrong|
  disappointing|bad|poor|rough|hurt|happen\w*|not|far|enough|ok|right|acceptable|maddening|
  unfair)|(?:would|i'd|we'd) (?:\w+ ){0,2}(?:be )?(?:cross|angry|annoyed|upset|disappointed|
  frustrated|furious|leave|left)|not (?:good enough|right|acceptable|ok(?:ay)?|how|
  the (?:welcome|evening|service|way)|what)|no way to|deserved? (?:better|more)|ruined|
  spoil\w+|wasted|how (?:awful|frustrating|disappointing|annoying|miserable)|(?:frustrat|
  disappoint|annoy|upset)\w*
`);
const HER_EVENING = words(String.raw`
  wait\w*|queu\w+|tables?|book\w*|forty|40|minutes?|evening|night|dinner|meal|saturday|late|
  delay\w*|visit|reserv\w+|seat\w*|hours?|stand\w* around|door|restaurant
`);
const OFFER = pattern(String.raw`
  \b(?:(?:we|i|he|she|they|\w+ (?:manager|chef|team|staff|owner|host)|team|manager|chef|owner|
  someone|tom)(?:'ll| will| shall| can| could| would|'d)(?! (?:have|not|never)\b)(?= \w)|
  (?:we|i|manager|team|chef|\w+)(?:'ve| have| has)(?: (?:now|since|already|just|
  also))? (?:put|added|changed|hired|asked|told|spoken|talked|moved|stopped|started|set|
  written|sent|reserved|kept|held|cut|capped|reduced|fixed|mended|looked|checked|taken|made|
  given|promised|saved|decided|learned|trained|opened)|(?:we|i|team)(?:'re| are|'m| am| is)(?: (?:now|
  just|also))? (?!(?:sorry|always|not|full|busy|so|never)\b)\w+ing|is (?:looking|checking|
  working|calling|changing)|(?:we|i|team)(?: (?:now|today|just)) \w+|let (?:me|us)|(?:may|can|
  could|shall|might) (?:i|we)|(?:would|will|could|can) you (?!(?:not|calm)\b)|please (?:come|
  give|let|call|write|send|tell|dm|message|ask|visit|join|accept|allow|reply|drop|try us)|
  next time|from now|from (?:this|next|today|tomorrow|monday|tuesday|wednesday|thursday|
  friday)|on (?:me|the house)|(?:is|are|it's|be) on us|free|come (?:back|by|again|in)|(?:call|
  dm|message|write to|e-?mail|ring|send|tell|ask for) (?:me|us)|second chance|
  another (?:chance|evening|try)|starting|as of|(?:hope|love|like) to (?:see|welcome|make|
  cook|have|hear|show|invite|put|offer|try|host|know)|make (?:it|this|that) (?:right|up|good)|
  invite you|hold (?:a|the|your)|keep (?:a|the|your)|what (?:would|can|could|may))\b|(?:^|
  [.!?,:;] )(?:would|could|can|may|shall|which|when|how (?:can|could|may)|is there)\b[^.!]*\?
`);
const EXCUSE = pattern(String.raw`
  \b(?:but|though|since|because|as|however|only)\b[^.!?]*\b(?:always (?:busy|full|packed|
  takes?|like)|every(?:one|body) (?:else )?wait\w*|(?:are|is|was|were) (?:always|usually|
  often) (?:\w+ )?(?:full|busy|packed|late|slow)|nothing (?:we|i) can|can't help|cannot help|
  other guests|that's how|that is how|(?:is|it's) normal|part of)|\b(?:is|are|'s) (?:quite |
  perfectly |totally |just )?normal\b|\bpart of (?:going|eating|dining|life)|\bnobody else|
  \bthat(?:'s| is) (?:just )?(?:how|the way)|\bit happens\b|\bthese things happen|\bcan(?:'t|
  not) be helped|\bnothing (?:we|i) can
`);

const SHUT = words(String.raw`
  clos\w+|shut\w*|repair\w*|maintenance|maintain\w*|refurb\w*|detours?|divert\w*|works?|
  works? on|fix\w*|mend\w*|renovat\w*|reopen\w*|renew\w*|replac\w*|off.limits|blocked|
  out of (?:use|service|bounds)|no (?:cars?|traffic|way|crossing|access|buses)|unavailable|
  barred|overhaul\w*|rebuil\w+|resurfac\w*|under construction|inaccessible|lock\w*
`);
const WHEN = words(String.raw`
  may|weeks?|months?|spring|how long|until|till|dates?|days?|when|timetable|schedule|
  \d{1,2}(?:st|nd|rd|th)?
`);
const WHAT_IS_THERE = words(String.raw`
  why|how|what|where|map|plans?|detours?|details|list\w*|ways?|routes?|reasons?|information|
  alternatives?
`);

const PARCEL =
  /\b(?:parcels?|packages?|deliver(?:y|ies|ed)|order|box|shipment|packet|it|things?)\b/;
const WENT_WRONG = words(String.raw`
  wrong|depots?|mis\w+|mistake|astray|sorted|warehouse|hub|mix(?:ed|-up)|detour|stuck|
  stranded|rerouted|lost its way|other (?:side|end|city|town)
`);
const TO_SAM = /\byou(?:r|rs|'\w+)?\b|\bsam\b(?!'s)/;

const DISPLEASED = words(String.raw`
  again|clos\w+|shut\w*|lock\w*|re-?open\w*|stay open|keep\w* \w+ open|lost|lose|losing|loss|
  nowhere|without|no (?:pool|longer|lessons|swimming|more)|where|ang(?:ry|er)|cross|
  frustrat\w*|furious|disappoint\w*|sad\w*|upset\w*|hurts?|annoy\w*|fed up|tired of|sick of|
  third|second time|why|how long|unfair|wrong|bad|mistakes?|enough|need\w*|deserve\w*|gone|
  missing|miss|empty|drain\w*|shame|outrag\w*|unacceptable|not (?:ok|right|fair)
`);

const SPREADING = words(String.raw`
  re-?tweet\w*|rts?|re-?post\w*|re-?share\w*|share (?:this|it|the (?:news|post|word|date)|
  with (?:your|a|all|every|some|\d|three|two|friends)|if|and|now|far)|please share|
  sharing this|spread|pass (?:it|this|the) (?:\w+ )?on|pass on|tag (?!line)\w+|mention (?:a|
  your|three|two) friends?|tell (?:a|all|your|every|the) (?:\w+ )?(?:friends?|family|one|
  mates?|neighbou?rs?|world|people|everyone)|tell everyone|let every(?:one|body) know|
  follow (?:us|me|our|for)|like (?:this|and|our|if (?!you))|boost|smash|invite (?:your|all|
  every|three|five|ten|a) \w+|forward (?:this|it)|send this
`);

const PUSHING = pattern(String.raw`
  (?<!\b(?:you|who|people|before|to) )\b(?:buy|order|grab|shop|get) (?:yours|one|now|today|
  them|it|ours|our|these|a (?:set|pair)|this|here|yourself|your)\b|\b(?:buy|order) now\b|
  \b(?:hurry|discount\w*|% off|percent off|half.price|bargains?|on sale|sales?\b|deals?|
  last chance|only today|today only|limited (?:time|offer|edition|stock)|while stocks|
  don't miss|do not miss|miss out|before they (?:are|'re) gone|sold out|won't regret|
  will not regret|click|special offer|offers?|cheap(?:er|est)?|lowest price|save (?:money|big|
  up|now|£|\$|€|\d)|(?:have|need|want|got|must|should|going) (?:to )?(?:really )?(?:buy|order|
  own|have (?:one|them)))\b|\d ?% ?(?:off|cheaper)
`);

const BOAST = words(
  String.raw`
  cures?|cured|guarantee\w*|100 ?(?:%|percent)|the (?:very |world's )?best|best (?:tea|sleep|
  ever|on|in)|miracles?|miraculous|never fails?|always works?|
  works? (?:\w+ )?(?:for )?(?:every|all|any)\w*|works? always|magic\w*|instant\w*|perfect\w*|
  amazing\w*|incredible|unbeatable|number one|#1|proven|prove|proves|
  every (?:sleepless )?night|everybody knows|everyone knows|no more sleepless|
  forget (?:your )?(?:insomnia|sleepless)|you will (?:\w+ )?(?:sleep|fall asleep)|ever made|
  on earth|in the world|world's|revolution\w*|life.changing
`,
  'g',
);
const DENIED = pattern(String.raw`
  \b(?:not|no|never|cannot|nothing|nobody|neither|hardly|isn't|doesn't|don't|can't|won't|
  wouldn't|without|far from|rather than|instead of|whether|nor|if|less than)\b[^.!?;]{0,40}$
`);
const EVIDENCE = words(String.raw`
  (?:told|tell|tells|say|says|said|asked|tried|try|tested|tests?|slept|sleep(?:s|
  ing)? (?:better|longer|sooner|well|soundly)|found|noticed|wrote|write|writes|measured|
  counted|recorded|report\w*|checked|compared|learned|learnt|swears?|heard|diary|trial|
  survey\w*|stud(?:y|ies)|research\w*|labs?|testers?|experiment\w*|experience|reviews?)|(?:we|
  i|my \w+|our \w+|\w+ (?:guests|customers|friends)) (?:\w+ )?(?:drink|drinks|drank|brew|
  brews|use|uses|used|have|has been|grow|dry|pick|mix|blend|know)|\d+|(?:two|three|four|five|
  six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|hundred|half|most|some|many|
  few)(?:-\w+)? (?:of|out of|in|guests|customers|people|friends|nights|weeks|months|years|
  readers|colleagues|drinkers|regulars)|(?:contains?|made (?:of|from|with)|caffeine|camomile|
  chamomile|valerian|hops|balm|lavender|lime|linden|passion ?flower|ingredients?)
`);
const LIMIT = words(String.raw`
  (?:can't|cannot|won't|not|never|don't|do not|couldn't) (?:\w+ )?(?:promise|guarantee|claim|
  cure|say|know|swear|a (?:cure|medicine|miracle))|no (?:cure|medicine|promise|miracle|magic|
  proof|guarantee)|may (?:not )?help|might (?:not )?help|not (?:for )?every(?:one|body)|
  some (?:of|people)|differs?|find out
`);

/** Whether a text boasts, without a preceding denial in the same sentence. */
function boasts(text: string): boolean {
  return [...text.matchAll(BOAST)].some(({ index }) => !DENIED.test(text.slice(0, index)));
}

const LIGHTS =
  /^(?:bikes?|bicycles?|lights?|lamps?|cyclists?|cycl\w+|them|buy|order|price|sale|deal)$/;
const PLANTED = /^(?:we|planted|plant|planting|sixty|60|trees?|along|canal|today|look|did)$/;

/** Tags that address the whole world and no neighbour. */
const FAR_TAGS: ReadonlySet<string> = new Set(['love', 'planet', 'earth', 'green', 'world']);

/**
 * The aims of good answers. Each is judged by how the answer is written, not by words of the draft that it replaces.
 */
export const aims: Readonly<Record<AimId, (answer: Answer) => boolean>> = {
  'owns-the-fault': (answer) => holds(APOLOGY, HER_EVENING)(answer) && lacks(EXCUSE)(answer),
  'says-what-follows': holds(OFFER),
  'names-the-bridge': holds(/\b(?:bridges?|crossing)\b/),
  'says-what-happens': holds(SHUT),
  'says-when-or-what': ({ text, hasLink }) =>
    WHEN.test(text) || (hasLink && WHAT_IS_THERE.test(text)),
  'says-what-went-wrong': holds(PARCEL, WENT_WRONG),
  'says-when-it-comes': holds(
    /\b(?:wednesday|wed|tomorrow|midweek|(?:in|within) (?:two|2) days)\b/,
  ),
  'speaks-to-sam': holds(TO_SAM),
  'is-about-the-pool': holds(/\b(?:pools?|swim\w*|baths|lido)\b/),
  'says-what-hurts': holds(DISPLEASED),
  'keeps-the-news': holds(/\b(?:markets?|stalls?)\b/, /\bfriday\b/),
  'asks-for-no-reach': lacks(SPREADING),
  'is-about-the-lights': holds(
    /\b(?:lights?|lamps?|beams?)\b/,
    /\b(?:bikes?|bicycles?|cycl\w+|rid\w+|rear|front|handlebars?|helmets?|our|these|this|an?|your)\b/,
  ),
  'tells-something': (answer) => informativeWords(answer, LIGHTS).size >= 3,
  'does-not-push': lacks(PUSHING),
  'keeps-a-tag': ({ tags }) =>
    tags.length >= 1 && tags.length <= 2 && !tags.every((tag) => FAR_TAGS.has(tag)),
  'says-what-was-planted': holds(
    /\b(?:trees?|planted|saplings?)\b/,
    /\b(?:plant\w*|new|canal\w*|stand|more)\b/,
  ),
  'adds-a-detail': (answer) => informativeWords(answer, PLANTED).size >= 2,
  'is-about-the-tea': holds(/\b(?:teas?|brew\w*|blends?|infusions?)\b/),
  'says-how-you-know': ({ text }) => EVIDENCE.test(text) || LIMIT.test(text),
  'does-not-boast': ({ text }) => !boasts(text),
};
