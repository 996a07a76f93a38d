import { pattern, words } from './pattern';

/**
 * Different signs that an answer attacks the reader. Stricter than the rules, because here the writer was asked for a
 * kind answer.
 */
const signs: readonly RegExp[] = [
  // Names and verdicts for a person.
  words(String.raw`
    idiots?|idiotic|morons?|fools?|clowns?|imbeciles?|cretins?|losers?|jerks?|liars?|thie(?:f|
    ves)|crooks?|cowards?|hypocrites?|buffoons?|bozos?|dunces?|twits?|bastards?|bitch\w*|
    assholes?|arseholes?|shit\w*|fuck\w*|scum|whiners?|crybab\w+|snowflakes?|nitwits?|halfwits?|
    dimwits?|numpt(?:y|ies)|muppets?|pricks?|dumb\w*|brainless|braindead|clueless|incompeten\w+|
    no brains?|pathetic|stupid\w*
  `),
  pattern(String.raw`
    \b(?:you|you're|they|they're|council\w*|councill?ors?|mayor|politicians?|officials|
    managers?|boss(?:es)?)(?: (?:are|is|were|must be|seem|sound|look|be))?(?: (?:all|just|so|
    too|such|a|an|very|really|being|simply|quite|rather|always|clearly|
    obviously)){0,3} (?:useless|rude|impatient|lazy|ignorant|silly|childish|ridiculous|dramatic|
    spoil(?:ed|t)|entitled|ungrateful|picky|fussy|difficult|demanding|lying|crazy|mad|insane|
    blind|deaf|dense|thick|nuts|petty|hysterical|annoying|boring|oversensitive|sensitive|
    paranoid|corrupt|greedy|heartless|worthless|selfish|evil|wicked|slow|cheap|mean|disgusting|
    a (?:joke|disgrace|pain|burden))\b
  `),
  pattern(String.raw`
    \byou (?:lazy|rude|silly|ungrateful|greedy|selfish|miserable|sad|little|awful|horrible|
    terrible|people)\b
  `),
  /\bshame on\b/,
  /\bashamed of (?:your|them)sel(?:f|ves)\b/,
  /\b(?:sack|fire|jail) (?:them|the lot|all of)\b/,
  // Showing the reader the door.
  pattern(String.raw`
    \b(?:go|try|find|eat|shop|look|choose|pick|visit)(?: \w+){0,2} (?:somewhere else|elsewhere|
    another (?:place|shop|restaurant|company))\b
  `),
  pattern(String.raw`
    \b(?:please |just )?(?:don't|do not|never) (?:bother (?:us|me|coming|to come)|come back|
    come again|return|contact us|write (?:to )?us|ask again)\b
  `),
  /\b(?:never|don't|do not) (?:want|wish|need) (?:to see |to hear (?:from )?)?you\b/,
  /\b(?:won't|will not|do not|don't|nobody will|no one will) (?:even )?(?:miss|need) you\b/,
  words(String.raw`
    good riddance|get lost|get a life|get a grip|get real|get over|get used to|shut up|grow up|
    man up|suck it up|calm down|chill(?: out)?|cheer up|lighten up|wake up|stay away|piss off|
    bugger off|leave us alone|stop (?:asking|whining|moaning|complaining|nagging|bothering|
    crying|wasting|being|exaggerating|making)|stay (?:at )?home|stay (?:hungry|outside)
  `),
  // A shrug.
  /\b(?:who|nobody|no one|no-one) (?:cares?|asked|forces?|forced|made you|invited)\b/,
  /\b(?:don't|do not|doesn't|does not|couldn't|could not) (?:really |even )?care (?!for|to)/,
  /\b(?:don't|do not|couldn't|could not) care(?: less)?[.!,]|\bcould care less\b/,
  pattern(String.raw`
    \bnot (?:our|my) (?:\w+ )?(?:problem|fault|job|business|concern)\b|\b(?:problem|fault|
    mistake|job),? (?:and )?not (?:ours|mine)\b
  `),
  pattern(String.raw`
    (?<!\bnot )\b(?:is|it's|that's|was) (?:all |entirely |really |probably |
    just )?your (?:own )?(?:fault|problem|mistake|doing)\b|(?<!\bnot )\byour (?:own )?fault\b
  `),
  words(String.raw`
    deal with it|live with it|put up with it|so what|boo hoo|tough luck|hard luck|suit yourself|
    your loss|take it or leave it|like it or not|what (?:did|do) you expect|
    what do you want from|none of your|if you (?:don't|do not) like|who do you think|
    first.world problem|that's life|such is life|that is life
  `),
  /(?:^|[.!?] )(?:whatever|too bad|tough|yawn|lol|boring|big deal|relax)\b/,
  /(?:^|[.!?,;:] |\b(?:and|so|please|just) )be (?:glad|grateful|happy|patient|thankful|quiet)\b/,
  // Blame.
  pattern(String.raw`
    \b(?:you|you're) (?:should|could|ought to)(?:'ve| have| of)? (?!(?:been|had|got|gotten|
    received|to|see|be|get|have|know|expect|write|send|come|try|also)\b)(?:a bit |just |simply |
    really )?(?:read|come|called|booked|been patient|checked|known|asked|told|waited|arrived|
    paid|listened|looked|thought|ordered|given|written|typed|left|stayed|gone|brought|planned|
    tried|chosen|learned|learnt)\b
  `),
  pattern(String.raw`
    \b(?:because|since|as|if) you (?:\w+ly )?(?:wrote|gave|typed|forgot|did not|didn't|never|
    failed|missed|came|come late|were (?:late|out|not|too|so)|are (?:late|too|so)|put|entered|
    can't|cannot|couldn't|won't|refuse|have no|do not|don't know|had (?:come|read|booked|called|
    been|written|given|checked|asked))\b
  `),
  pattern(String.raw`
    \bsorry (?:that |if |you )+(?:you )?(?:feel|felt|think|thought|are|were (?:so|too|offended|
    upset)|can't|cannot|don't|did not|didn't|took|expected)\b
  `),
  /\byou (?:never|always) (?:think|listen|learn|read|complain|moan|whine|care|say)\b/,
  /\b(?:learn to|try to) (?:read|wait|listen|behave|think|spell|drive|count)\b/,
  /\byou (?:people|lot|guys) (?:are|always|never|have|just|who|should)\b/,
  pattern(String.raw`
    \b(?:hate|despise|detest|sick of|tired of|laugh at|laughing at) (?:you|people like you|
    your (?:kind|sort|whining|moaning|complaints?)|customers)\b
  `),
  /\b(?:waste|wasting|wasted) (?:of )?(?:my|our|everyone's) time\b/,
  /\byou again\b/,
  pattern(String.raw`
    \bcan (?:all )?(?:swim|wait|walk|rot|starve|cry|go to hell|jump)\. (?:get|deal)\b|
    \bgo to hell\b|\bdrop dead\b
  `),
  /\bunlike (?:you|some people|certain people|others)\b/,
  /\bwho(?:ever|soever) (?:complains?|moans|disagrees|does not|doesn't)\b/,
];

/** Whether an answer, in lower case with straight apostrophes, attacks its reader or somebody it mentions. */
export function isUnkind(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
