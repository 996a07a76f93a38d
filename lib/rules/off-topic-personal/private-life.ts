import { fanTalk, music, screens, sports } from './fandom';
import { oneOf } from '@/lib/lexicon/one-of';
import {
  ailment,
  appliance,
  clothes,
  gear,
  household,
  schooling,
  bodilyState,
  body,
  dearOnes,
  feeling,
  kin,
  meal,
  occasion,
  petNames,
  pets,
} from './private-words';
import type { FieldName } from '@/lib/lexicon/topic-fields';
import type { PhraseList } from '@/lib/lexicon/types';

/** What a sign speaks of; the rule has a message for each. */
export type PrivateKind = 'people' | 'body' | 'life' | 'mood' | 'fandom' | 'self';

/**
 * How a draft is written: before a check-in ("… @ Kew Gardens"), texted (it begins with a small letter) or
 * dropped (a short line without link, tag, title or closing mark).
 */
export type PrivateForm = 'beforeCheckIn' | 'texted' | 'dropped';

/** Words that make it likelier that a draft is about the writer's private life. */
export interface PrivateSign extends PhraseList {
  readonly kind: PrivateKind;
  /** How much it counts, once a draft; `privateEnough` says how much it takes. Set by hand. */
  readonly weight: number;
  /** Private life whoever writes it, so that it may decide where the topics are not known. */
  readonly plain?: boolean;
  /** Counts only as a statement that begins a clause: "So tired.", not "Are you so tired?". */
  readonly opens?: boolean;
  /** Counts only in a draft of this form. */
  readonly form?: PrivateForm;
  /** An account about one of these fields is on topic with it. */
  readonly fields?: readonly FieldName[];
}

/**
 * How much must come together. With topics, private words that leave them are enough; without, the guide asks
 * for what is plainly private life; and an answer is a talk with one person, in which "I" is normal.
 */
export const privateEnough = { topicsKnown: 10, topicsUnknown: 20, reply: 30 } as const;

const I_AM = oneOf(
  "i'm, im, i am, i'm still, im still, i've been, ive been, i was, i feel, i'm feeling, im feeling, i'm getting, i get, i woke up",
);
const SO = oneOf(`
  so, too, very, really, super, proper, still, always, just, pretty, fucking, kinda, a bit, a little, officially, beyond, absolutely, all, already, that, more, literally, actually, only, not, extremely, seriously, this, honestly`);
const OWN = oneOf(`
  <number> year old, little, big, baby, dear, sweet, lovely, beautiful, gorgeous, amazing, wonderful, own, old, older, oldest, younger, youngest, elder, eldest, late,
  first, only, other, two, three, four, 2, 3, 4, poor, crazy, silly, favorite, favourite, new, ex, great, step, foster, handsome, precious, teenage, best,
  very best, whole, entire, damn, fucking, dumb, stupid, fat, lil, 'lil, tiny, ride or die, closest, dearest, childhood, college, high school, bloody, left, right`);
const WHAT = oneOf(
  'a, an, the, some, my, too much, so much, more, whole, an entire, a whole, this, that, two, three, another, his, her',
);

/** Signs of private life, the most telling first: the hint points at the first of the heaviest. */
export const privateSigns: readonly PrivateSign[] = [
  {
    note: "Family, household and closest friends as the writer's own.",
    source: 'guide: "own family, dates"',
    kind: 'people',
    weight: 20,
    plain: true,
    fields: ['family'],
    phrases: [
      `my ${OWN}? ${OWN}? ${kin}`,
      '(mum|mom|dad|mummy|mommy|daddy|hubby|grandma|nan|nana) (and i|and me|says i|said i|told me|bought me|made me|sent me|gave me|called me|is making me|is coming|just called|just told|just asked|just sent)',
      '(with|from|to|for|visiting|missing|miss) the (sis|hubby|hubs|fam|wifey|missus|bestie|besties|bff|bae|bf|gf|in-laws|kiddos|girlies|grandparents)',
      `happy (birthday|bday|b-day|anniversary|mother's day|mothers day|father's day|fathers day|valentine's day|valentines day) (to)? (my|this|the)? ${OWN}? ${petNames}`,
      "(mum's|mom's|dad's|nan's|nana's|gran's|grandma's|grandad's|granddad's|grandpa's|auntie's|aunt's|uncle's|sister's|brother's) (funeral|wake|ashes|operation|surgery|cremation)",
      '(potty|toilet) (training|trained|train)',
      '(put|putting|got|get|getting) (the|my) (kids|twins|toddler|baby|little one|little ones|girls|boys|children) (to bed|to sleep|off to sleep|into bed)',
      'my little (man|lad|lady|princess|prince|monkey|monster|angel|munchkin|dude|guy|boy|girl|one|ones)',
      '(my|our) (newborn|firstborn|unborn|first born|due date|baby shower|gender reveal|ultrasound|engagement party)',
    ],
  },
  {
    note: 'Animals of the household.',
    source: 'guide: "private life"',
    kind: 'people',
    weight: 20,
    plain: true,
    fields: ['pets'],
    phrases: [`my ${OWN}? ${OWN}? ${pets}`],
  },
  {
    note: 'Illness, pain and states of the body that the writer is in.',
    source: 'guide: "body, health"',
    kind: 'body',
    weight: 20,
    plain: true,
    fields: ['health'],
    phrases: [
      `${I_AM} ${SO}? ${SO}? ${bodilyState}`,
      `(i have|i've|i got|i've got|ive got|i had|had|have had|having|fighting|battling|nursing) (a|an|the|this|such a|my|another)? (bad|terrible|horrible|awful|massive|huge|stupid|killer|splitting|mild|worst|nasty|bloody|slight)? ${ailment}`,
      `my ${OWN}? ${body} (hurts|hurt|aches|ache|feels|feel|itches|keeps|keep|won't|has|looks|is so|are so|is killing|are killing|is still)`,
      `(this|stupid|bloody|bloomin) ${ailment} (needs to|refuses to|is killing|won't shift|will not shift|won't go|will not go|has me|is kicking)`,
      '(leg day|squats|the gym|spin class|pilates|the school run|jet lag) (has|is|have)? (ruined|ruining|killed|killing|broken|broke|destroyed|finished) me',
      '(breaking|broke|broken) out in (hives|a rash|spots)',
      '(getting|having|got|had) my (wisdom teeth|tonsils|appendix|braces|gallbladder|cast|stitches) (out|off|removed|in|taken)',
      '(head|back|feet|legs|knees|tooth|stomach|throat) (is|are) (pounding|banging|killing|throbbing|aching|wrecked|in bits|splitting|spinning)',
      'my (doctor|dentist|therapist|gynecologist|physio|surgeon) (said|says|told|thinks|wants|is)',
    ],
  },
  {
    note: 'Friends and loved ones in words that also have other uses.',
    source: 'guide: "own family, dates"',
    kind: 'people',
    weight: 15,
    fields: ['family'],
    phrases: [
      `my ${OWN}? ${OWN}? ${dearOnes}`,
      '(love|miss) (you|u|ya|him|her|them) (so much|so|tons|lots|loads|more|always|forever|already|to the moon|to pieces|babe|baby|bro|sis|girl|boo|guys)',
      '(love|miss) and (love|miss) (you|u|ya)',
      '(i|love and) (love|miss) (you|u|ya)',
      '(date|girls|boys|movie|game|bestie) (night|nite)',
      'family (time|dinner|night|selfie|vacation|vacay)',
      '(girls|lads|boys|night|nights) (night)? out',
      '(friend|friends|girl|boy|wife|husband|sister|brother) (a|any) (girl|guy|boy|man|woman) (could|can) (ask|wish|hope)',
      '(with|love|miss|loving) (this|these) _? (girl|girls|guy|guys|woman|women|man|lady|ladies|fella|beauty|beauties|cutie|cuties|handsome|crew|bunch|clown|clowns|fool|fools|gem|legend|legends|nerd|nerds|human|humans|kid|kids|boy|boys|babe|babes)',
      '(bestie|besties|besty|bff|bffs|bae|wcw|mcm|squad goals|squadgoals|familytime|datenight|girlsnight|mygirl|myboy|bestfriend|bestfriends|bday|long distance)',
      '(hate|love|adore|miss|proud of|missing) (this|these|that|dis) (girl|girls|guy|guys|kid|kids|boy|boys|man|human|chick|nerd|nerds|crew|bunch|fool|fools|dude|dudes|one|two|lady|woman)',
      'when your (boy|girl|girls|bestie|bf|gf|mom|mum|dad|crush|roommate|ex)',
      '(first|blind|handsome|handsomest|cutest|hottest|double) date',
      'on our way',
      '(with|see|tell|ask|visiting|from|for|at|and) (auntie|aunty|uncle|granny|nana|cousin|grandma|grandpa|gran) _',
    ],
  },
  {
    note: "The body as the writer's own.",
    source: 'guide: "body, health"',
    kind: 'body',
    weight: 15,
    fields: ['health', 'looks'],
    phrases: [`my ${OWN}? ${body}`],
  },
  {
    note: 'Tired, hungry, drunk: a diary leaves out the "I".',
    source: 'guide: "body, sleep, hangovers"',
    kind: 'body',
    weight: 15,
    opens: true,
    fields: ['health'],
    phrases: [
      `(so|too|feeling|still|always|feel|proper|officially|sooo) ${SO}? ${oneOf('tired, sleepy, exhausted, knackered, shattered, hungover, drunk, tipsy, hungry, starving, sick, ill, poorly, sore, bloated, dizzy, bored, lonely, depressed, horny, cranky, grumpy, awake, full')}`,
      "(can't|cant|cannot|couldn't|couldnt) (sleep|fall asleep|get to sleep|stop eating|stop crying|stop sneezing|get out of bed|feel my|keep my eyes)",
      '(back|off|going|gone|time) (to|for)? bed',
      '(still|back|staying|lying|laying|laid|curled up|snuggled) (up)? in (my)? bed',
      '(need|needing) (a|my|some|more|to) (sleep|nap|bed|cuddle|cuddles|hug|hugs|drink|vacation|lie down|massage|beer|wine|boyfriend|girlfriend|life|therapist|haircut|tan)',
      '(hungover|knackered|starving|shattered|insomnia|exhausted|hangry)',
      '(no sleep|up all night|day drinking)',
      "(worst|best) (hangover|sleep|nap|night's sleep|headache)",
      'slept (in|through|like|til|until|all)',
      'woke up (hungover|sick|tired|with|feeling|to|sweating|crying|so|at|from|late|on)',
    ],
  },
  {
    note: 'House and chores.',
    source: 'guide: "chores"',
    kind: 'life',
    weight: 15,
    fields: ['home', 'garden'],
    phrases: [
      `my ${OWN}? ${household}`,
      '(clean|cleaning|cleaned|paint|painting|painted|tidying|vacuuming|decorating) (the|my) (house|room|bedroom|kitchen|bathroom|flat|apartment|closet)',
      '(home|house) alone',
      'home sweet home',
      '(waiting|waited|stayed|staying|sat|sitting) in for (a|an|the|my) _',
    ],
  },
  {
    note: 'What breaks down at home, told without "my".',
    source: 'guide: "private grievances"',
    kind: 'life',
    weight: 12,
    opens: true,
    fields: ['home', 'technology'],
    phrases: [
      `(the|this|that|bloody|second|third|another|and the|so the)? ${appliance} (has|is|just|decided)? (just|now|finally|completely|gone|been|also|to)? (died|die|dead|packed in|packed up|broke|broke down|broken|burst|leaking|leaked|flooding|flooded|exploded|blown up|on the blink|bust|busted|kaput|given up|conked out)`,
      `(the|third|second|another)? ${appliance} in (<number>|a) (years|year|months|month|weeks) (has|is|just|and)`,
    ],
  },
  {
    note: 'What one owns and carries.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['technology', 'cars'],
    phrases: [`my ${OWN}? ${gear}`],
  },
  {
    note: 'What one wears.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['looks'],
    phrases: [`my ${OWN}? ${clothes}`],
  },
  {
    note: 'School days.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['education'],
    phrases: [`my ${OWN}? ${schooling}`],
  },
  {
    note: 'Private days, plans and milestones.',
    source: 'guide: "private plans"',
    kind: 'life',
    weight: 15,
    fields: ['travel'],
    phrases: [
      `my ${OWN}? ${occasion}`,
      'my (favorite|favourite) (place|places|person|people|human|humans|girl|girls|boy|boys|blonde|song|movie|show|food|season|holiday|team|band|day|couple|two)',
      '(take|taking|bring) me (back|there|away) (to)? (my)? _? (place)?',
      "(i|i'm|im|just|finally|almost) (got|getting|get) (married|engaged|divorced|dumped|pregnant|tattooed)",
      '(got|getting|get) (my hair|my nails|my braces|my wisdom|drunk|wasted|hammered|turnt|high)',
      '(broke|break|split) up with',
      '(favorite|favourite|happy) place',
    ],
  },
  {
    note: "Meals and drinks of one's own.",
    source: 'guide: "meals"',
    kind: 'life',
    weight: 15,
    fields: ['food'],
    phrases: [
      `(i|i've|ive|i just|just|i already|i only) (ate|eaten|had|made|cooked|ordered|demolished|devoured|inhaled|drank) ${WHAT}? ${meal}`,
      `(craving|cravin|i could go for|i want|i need|dying for|wish i had|i'm eating|im eating|ive had|i've had|i'm having|i'm drinking|im drinking|i'm making|could use|could murder) ${WHAT}? ${meal}`,
      `my ${OWN}? ${meal}`,
      `spilled ${WHAT}? ${meal}`,
    ],
  },
  {
    note: 'Evenings before the television.',
    source: 'guide: "TV nights"',
    kind: 'life',
    weight: 14,
    fields: ['entertainment'],
    phrases: [
      "(i'm|im|i am|i was|i've been|ive been|been|sat|laying here|lying here|up|in bed|home) (just|still|finally|currently|here)? (watching|rewatching|re-watching|bingeing|binging|binge-watching|binge watching) _",
      '(watching|rewatching|bingeing|binging|watch) _ _? _? (in bed|on netflix|by myself|alone|all night|all day|for the first time|for the tenth time|again)',
      '(gonna|going to|about to|gotta) watch _',
      '(netflix and chill|no spoilers)',
    ],
  },
  {
    note: 'Moods of the writer.',
    source: 'guide: "mood"',
    kind: 'mood',
    weight: 12,
    phrases: [
      `${I_AM} ${SO}? ${SO}? ${feeling}`,
      "i (can't|cant|cannot) (even|deal|cope|breathe|stop|anymore|handle|stand|wait)",
      '(hate|hating|love|loving|ruined|ruining) my (life|job|self|body|people)',
      '(nobody|no one|noone|none of my friends) (ever)? (texts|text|calls|loves|likes|wants|invites|asks|understands|gets|told|tells) me',
      'my (mood|feelings|heart|soul)',
      'feeling (some type of way|myself|sad|blue|lonely|down|blessed|nostalgic|old|cute|loved|low|empty|like)',
      'i live for',
      '(makes|made|making) me (cry|sad|happy|sick|smile|laugh|want|wanna|feel|so|wonder|nervous|mad|angry|miss)',
      'made my (day|night|week|life|year)',
      '(story of my life|lost without|no words|self-love|self love|fml|forever alone|hate everything|hate everyone|over it|so done)',
      '(life|monday|mondays|adulting|anxiety|school|sleep|being alone|being single|being sick|being an adult|everything|everyone) (sucks|suck)',
      '(bad|rough|shit|shitty|crap|horrible|worst) (day|night|week)',
      "(do not|don't|dont|please don't|nobody) (text|call|ring|talk to|speak to|disturb|contact) me",
    ],
  },
  {
    note: 'First person as subject or owner: on an account with topics, one person has the floor.',
    source: 'usage',
    kind: 'self',
    weight: 10,
    phrases: [
      'i _ _? _? _? _? _? _?',
      "(i'm|im|i've|ive|i'll|i'd|ima|imma|i'ma) _ _? _? _? _? _?",
      'my _ _?',
      'mine (is|are|was)',
      '(with|for|to|of|at|on|about|from|like|than|just|only|except|made|makes|gave|got|get|told|bring|brings|and|wish|loves|hates|remind|reminds) me',
      'me (and|when|whenever|irl|rn|trying|too|af|as)',
      'myself',
    ],
  },
  {
    note: 'A diary leaves out the "I" before everyday verbs too.',
    source: 'usage',
    kind: 'self',
    weight: 10,
    opens: true,
    phrases: [
      '(wish|hate|love|hope|guess|swear) i _',
      'hate (when|that|how|it when|people|having|being) _',
      'love (when|how|it when) _',
      '(missing|miss) (the|this|those|him|her|having|being|my) _',
      'had (the|such|so|too|a) _? _? (date|dream|nightmare|much)',
      'just (woke|ate|realized|realised|saw|watched|remembered|found out|spent|cried|dropped|discovered)',
      '(trying|tryna|tried) (so hard|not)? to? (sleep|eat|cry|stay|lose|forget|study|adult|figure)',
      'about to (eat|sleep|cry|cut|leave|watch|take|go|get|knock)',
      'need to (stop|sleep|eat|lose|clean|learn|move|find|get|buy)',
      "(can't|cant) (even|deal|stop|believe) _",
      'need (someone|somebody|people|new|some) _',
    ],
  },
  {
    note: 'Captions of a private outing: whose day it was the check-in tells.',
    source: 'usage: photo services write "caption @ place"',
    kind: 'life',
    weight: 10,
    form: 'beforeCheckIn',
    fields: ['travel'],
    phrases: [
      oneOf(`
      good times, goodtimes, great times, so much fun, fun, adventure, adventures, throwback, tbt, memories, selfie, selfies, vacay, vacation, weekend, weekends, last night, night, nights,
      sunset, sunrise, beach, party, partying, birthday, bday, concert, festival, dancing, dance, music, drinks, brunch, cheers, love, loved, loving, friends, friend, family,
      girls, boys, squad, crew, people, blessed, grateful, happy, happiest, beautiful, perfect, gorgeous, paradise, views, view, vibes, chillin, chilling, relaxing, hanging, hangin,
      club, bar, bars, hike, hiking, camping, roadtrip, road trip, date, baby, babe, wedding, engaged, prom, pool, lake, ocean, mountains, with me, life, livin, living,
      dreams, guitar, ride, workout, gains, swim, church, zoo, the sea, sun bathing, sunbathing, sunday, saturday, friday, funday, sundayfunday, summer, w, reunited, reunion, tourist, wanderlust, bae, bros, turn up, the boys, the girls, sightseeing, exploring, home`),
      kin,
    ],
  },
  {
    note: 'Clubs, bands, films and series that people follow for love.',
    source: 'guide: "private fandom"',
    kind: 'fandom',
    weight: 6,
    fields: ['entertainment', 'sport'],
    phrases: [music, screens, sports],
  },
  {
    note: 'Talk about a game or a show.',
    source: 'guide: "private fandom"',
    kind: 'fandom',
    weight: 5,
    fields: ['entertainment', 'sport', 'health'],
    phrases: [fanTalk],
  },
  {
    note: 'Tags and catchwords of private photo streams.',
    source: 'usage: the commonest tags of photo services',
    kind: 'life',
    weight: 7,
    fields: ['looks', 'health', 'family', 'pets'],
    phrases: [
      oneOf(`
      selfie, selfies, ootd, nofilter, no filter, wcw, wce, mcm, mce, tbt, throwbackthursday, gymlife, fitfam, legday, nomakeup, no makeup, glow up, feeling cute, momlife, mumlife, dadlife, catsofinstagram,
      dogsofinstagram, catlife, doglife, couplegoals, couple goals, relationshipgoals, relationship goals, twinning, squadgoals, squad goals, sisters, bestfriends, hubby, blessedlife, blessed, singlelife,
      sundayfunday, girlsnight, girls night, familytime, datenight, birthdaygirl, birthdayboy, bdaygirl, hbd, happy bday, turn up, turnup, drunk, hangover, hungover, bedtime, naptime, lazyday, lazysunday, lazy sunday, insomnia`),
    ],
  },
  {
    note: 'Praise and blame, as followers and diarists give it.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    phrases: [
      '(best|worst|greatest|funniest|cutest|craziest|weirdest) _? (ever|weeks|week|day|days|night|song|movie|show|part|feeling|thing|player)',
      '(deserve|deserves|deserved) (it|this|better|the)',
      "(hate|love|loved|hated|ruined|obsessed|can't believe|annoying|insane|unreal|robbed|overrated|underrated|trash|garbage|heartbreaking|crying)",
      'good for (him|her|them|you)',
    ],
  },
  {
    note: 'A check-in; a bare one says nothing.',
    source: 'guide: "A bare check-in does not count"',
    kind: 'life',
    weight: 4,
    form: 'beforeCheckIn',
    fields: ['travel'],
    phrases: ['@ _'],
  },
  {
    note: 'Laughing, sighing and swearing in letters; alone they say nothing.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    phrases: [
      oneOf(`
      lol, lool, lmao, lmfao, lmaoo, rofl, omg, omgg, omfg, wtf, tf, smh, tbh, ngl, idk, idc, fml, yolo, tfw, mfw, ikr, ugh, ughh, argh, gahh, yay, yasss, haha, hahah, hahaha,
      hahahaha, umm, ummm, hmm, fuck, fucking, fuckin, nigga, niggas, bitch, bitches, hoe, shit, damn, dang, sorrynotsorry, xoxo, ily, ilysm, meh, u, ur, whyyy, oops, yikes`),
    ],
  },
  {
    note: 'The way friends address each other and drop their endings; alone it says nothing.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    phrases: [
      oneOf(`
      bruh, dude, girl, bro, sis, hun, boo, boi, yo, aye, ayy, guysss, finna, gonna, wanna, gotta, tryna, kinda, ain't, aint, cuz, tho, hella, lowkey, highkey,
      deadass, turnt, savage, ya'll, yall, legit, af, shut up, ima, imma, gurl, thot, lil, shoulda, woulda, coulda`),
    ],
  },
  {
    note: 'Customers complain; an account that complains of another firm speaks as one.',
    source: 'guide: "private complaints about other firms count"',
    kind: 'mood',
    weight: 10,
    phrases: [
      '(been|still|stuck|sat|sitting) on hold (for|with|to)',
      '(waited|waiting|been waiting|sat here) (for)? <number> (hours|hrs|hour|minutes|mins|days|weeks) (for|on|to|in|at|now)',
      'never (flying|buying|shopping|using|ordering|going|eating|staying) (with|from|at|to)? _? again',
      'worst (service|customer service|airline|company|experience|hotel|food|delivery) (ever|i|of)',
    ],
  },
  {
    note: 'Milestones of a private life, told without "my".',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 12,
    fields: ['family', 'health'],
    phrases: [
      '(got|getting|been|was|keep getting) (ghosted|dumped|stood up|friendzoned|friend-zoned|catfished)',
      'officially (a|an|mr|mrs|engaged|married|single|divorced|graduated|old|adults|homeowners|parents|done|obsessed)',
      '(hair|nail|nails|brow|lash|lashes|wax|tattoo|smear|dentist|dentists|therapy) (appointment|appt|appointments|test)',
      '<number> (weeks|months|years|days) (sober|clean|together|single|strong|of marriage|smoke free)',
      'baby (kicked|is kicking|is here|is coming|shower|bump|fever)',
      'rip to (the|my) _',
      '(first|new) (haircut|steps|tooth|apartment|tattoo|piercing|hair|boyfriend|girlfriend|hair cut|hairdo)',
      '(love|hate) being (single|home|alone|sick|ignored|an adult|a mom|a mum|a dad|married|left|pregnant|old)',
    ],
  },
  {
    note: 'Small children at home, told without "my".',
    source: 'guide: "own family, sleep"',
    kind: 'people',
    weight: 15,
    plain: true,
    opens: true,
    fields: ['family', 'health'],
    phrases: [
      '(the)? (kids|kiddos|baby|toddler|bairns|little one|little ones|wee one|twins) (are|is|both|all)? (finally|fast|sound|at last) (asleep|in bed|down for the night|napping)',
    ],
  },
  {
    note: 'People of a private life, without "my".',
    source: 'usage',
    kind: 'people',
    weight: 5,
    fields: ['family'],
    phrases: [
      kin,
      oneOf(`
      ex, exes, boys, girls, best friends, old friends, good friends, friend group, engaged, single, dating, tinder, bumble, hinge, little man, cutie, beauties, fools, cuddle, cuddles, cuddling, kisses, kissed, wedding,
      side chick, date, soulmate, valentine, getaway, this guy, this girl, this kid, this man, my man`),
    ],
  },
  {
    note: 'Body and sleep, without "my".',
    source: 'usage',
    kind: 'body',
    weight: 5,
    fields: ['health', 'home'],
    phrases: [
      oneOf(`
      sleep, slept, asleep, sleeping, nap, naps, napping, bed, bedtime, awake, gym, leg day, workout, haircut, tattoo, tattoos, sober, hangover, cramps, snoring, sneezed, sniffing, dentist, allergic, sick, throwing up, puke,
      puked, vomit, cry, cried, crying, tears, sunburn, abs, diet, calories, pimple, acne, eyebrows, belly, stomach, butt, boobs, headache, fever, paracetamol, ibuprofen, panadol, advil, snot, drunk, tipsy, tequila, hungover, sleepy, starving, yawn`),
    ],
  },
  {
    note: 'Food and drink, without a name to them.',
    source: 'usage',
    kind: 'life',
    weight: 4,
    fields: ['food'],
    phrases: [
      meal,
      oneOf(
        'burrito, burritos, taco bell, mcdonalds, chipotle, starbucks, latte, nuggets, hot dog, mimosas, margaritas, margs, wings, snacks, hot sauce, oreos',
      ),
    ],
  },
  {
    note: 'The house and idle hours, without "my".',
    source: 'usage',
    kind: 'life',
    weight: 4,
    fields: ['home', 'entertainment'],
    phrases: [
      oneOf(`
      pajamas, pyjamas, pjs, couch, laundry, dishes, apartment, hot tub, bathtub, bubble bath, blanket, snow day, lazy, chores, fridge, the remote, netflix, hulu, movie night, sweatpants, candles, go home, adulting, mondays, monday,
      sunday funday, shower, rewatch, karaoke, pregame`),
    ],
  },
  {
    note: 'Turns of a diary or of a chat; alone they say nothing.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    opens: true,
    phrases: [
      'just (saw|finished|found|got|had|went|want|wanna|need|spent|heard|met|made) _',
      "(haven't|havent|didn't|didnt|couldn't|couldnt|woke|slept|cried|told|found out|finally|got|went|ran into|spent|thought|forgot|lost|ate|had|saw|watched|been|still|almost|literally|officially|currently|missing|trying|craving|sitting|lying|laying|listening|drinking|eating) _",
      '(current|currently|mood|current mood|honestly|ngl|tbh|wow|ugh|welp|lowkey|fr|literally|basically|apparently) _?',
      '(someone|somebody) (come|please|bring|buy|take|tell|teach|explain|get|give|send|save|hold|feed|text|just)',
      'the (struggle|guy|girl|dude|man|woman|lady|kid|person|people) (of|next|behind|in front|beside|who|on|at|upstairs|that)',
      "(can't|cant|can not) wait (to|for|until|til)",
      "(really|honestly|actually) (love|hate|can't|need|want)",
      '(ordered the wrong|burnt|burned the|overslept|stubbed|spilled|spilt|tripped over|locked out|locked myself) _',
      'shoutout to _',
      'nothing (better|beats|like) _',
      '(stuck|dreading|ready for|walked|bumped|throwing|celebrating|baking|cooking|cleaning|packing|home sick|late night|long walks|sick of|tired of|up at|never|dear|day <number>) _',
    ],
  },
  {
    note: 'Questions to nobody and asides; alone they say nothing.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    phrases: [
      'why (tf|is|are|do|does|am|must|did) (it|everyone|everything|people|boys|girls|men|guys|life|there|being|this|my|i|no one|nobody|they|he|she)',
      '(anyone|anybody) else',
      '(can|could) (someone|somebody|my|people|we not|he|she|it)',
      "(who's|whos|anyone|anybody|who) (up for|down for|free for|fancy|fancies|keen for|about for) (the|a|some|going)? _? (pub|pint|pints|drinks|beers|bevvies|night out|cinema|gym|footy|fifa|takeaway|nandos|tonight)",
      "(y'all|yall|you) ever _",
      '(who dis|here we are|killed me|not okay|not ok|rn|istg|kind of night|kinda night|till i die|better not|wtf is|here goes|help me|send help|pray for|so bad|all day long|at it again|no regrets|kill me|worth it|hits different|sit well|just me|broke me|ruined me|broke my heart|the death of me|for no reason|because why not|why not|fight me|hands down|on point|me time|is it friday|friday yet|still up|the actual worst|trust anyone|trusting anyone|good men|i guess|the way he|the way she|my whole world|in my feelings|for once|not again|go away|too early for this)',
    ],
  },
  {
    note: 'A draft that begins with a small letter is texted rather than edited.',
    source: 'usage',
    kind: 'self',
    weight: 4,
    form: 'texted',
    phrases: ['_'],
  },
  {
    note: 'A line that is dropped as among friends; houses link, tag, give titles and close their sentences.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    form: 'dropped',
    phrases: ['_'],
  },
  {
    note: 'School and university, without "my".',
    source: 'usage',
    kind: 'life',
    weight: 5,
    fields: ['education'],
    phrases: [
      oneOf(
        'senior year, junior year, freshman year, sophomore year, semester, midterms, finals week, homework, graduated, prom, dorm, homecoming, roomies, all-nighter, all nighter, pop quiz, gpa',
      ),
    ],
  },
  {
    note: 'Films and series, without a name to them.',
    source: 'usage',
    kind: 'fandom',
    weight: 5,
    fields: ['entertainment', 'culture'],
    phrases: [
      oneOf(
        'movie, movies, this show, that show, season finale, finale, box set, the ending, rom com, disney movie, soundtrack, on repeat, this song, that song, old songs, sequel',
      ),
    ],
  },
  {
    note: "Talk about one's day; shops and museums also have a great night.",
    source: 'usage',
    kind: 'life',
    weight: 5,
    phrases: [
      '(last night|today|tonight|yesterday|this weekend|this morning) was (so|such|a|an|the|amazing|awesome|fun|crazy|lit|wild|perfect|great|rough|awful)',
      '(finally|back|glad to be|going|heading|almost|stay|staying) home',
      'what a (night|weekend|day|week|morning|mess|life)',
      '(first|last) day of (school|class|classes|uni|college|summer|high school|freshman|senior)',
      '(home|back home|off) for (the)? (holidays|summer|christmas|thanksgiving|weekend)',
      'at the (gym|beach|bar|club|lake|dentist|doctors|er|mall|movies|pool|airport)',
      "it's (so|too|way too) (hot|cold|breezy|early|late|humid|windy|quiet) (out|outside|in here|today|for)?",
      'spent the (day|night|weekend|morning|evening|afternoon|whole)',
      '(guess|look) who (is|just|i|has|got)',
    ],
  },
  {
    note: 'Adoring or mocking one who is not there.',
    source: 'usage: talk of stars and crushes',
    kind: 'fandom',
    weight: 6,
    fields: ['entertainment', 'sport'],
    phrases: [
      "(he's|she's|hes|shes|he is|she is|they're|they are) (so|such a|too|really|literally) (cute|hot|fine|pretty|adorable|perfect|handsome|beautiful|annoying|extra|funny|talented|precious|fake)",
      'what a (goal|save|game|match|win|catch|finish|comeback|player|performance|song|movie|episode)',
    ],
  },
  {
    note: 'The form of a joke about oneself.',
    source: 'usage: "when you …", "that moment when …"',
    kind: 'self',
    weight: 5,
    opens: true,
    phrases: [
      'when (you|u|your|ur|the|someone|people|she|he|they|bae) _ _',
      '(that|the) (moment|feeling|awkward moment) when',
    ],
  },
  {
    note: 'Faces of a private mood.',
    source: 'usage',
    kind: 'mood',
    weight: 4,
    phrases: [
      oneOf('😭, 😩, 💀, 🙄, 😒, 😪, 😴, 🤦, 🤷, 😤, 😡, 🥺, 😔, 😞, 😫, 😓, 🤒, 🤢, 🤮, 😂'),
    ],
  },
];
