import { oneOf } from '@/lib/lexicon/one-of';
import type { FieldName } from '@/lib/lexicon/topic-fields';
import type { PhraseList } from '@/lib/lexicon/types';
import { fanTalk, music, screens, sports } from './fandom';
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

/** What a sign is about; the rule has a message for each. */
export type PrivateKind = 'people' | 'body' | 'life' | 'mood' | 'fandom' | 'self';

/**
 * Forms of a draft: before a check-in ("… @ Kew Gardens"), texted (it begins with a lower-case letter), dropped (a
 * short line without link, tag, title or closing mark) or cheered (one of `teams` follows).
 */
export type PrivateForm = 'beforeCheckIn' | 'texted' | 'dropped' | 'cheered';

/** Words that make it more likely that a draft is about the writer's private life. */
export interface PrivateSign extends PhraseList {
  readonly kind: PrivateKind;
  /** How much it adds, once per draft; `privateEnough` holds the thresholds. Set by hand. */
  readonly weight: number;
  /** Whether it is private for any writer, so that it may decide even if the topics are unknown. */
  readonly everywhere?: boolean;
  /** Occurs in hardly any judged post, so that the scorer cannot know it. */
  readonly unjudged?: boolean;
  /** Counts only as a statement at the start of a clause: "So tired.", not "Are you so tired?". */
  readonly opens?: boolean;
  /** Counts only in a draft of this form. */
  readonly form?: PrivateForm;
  /** It is on topic for an account about one of these fields. */
  readonly fields?: readonly FieldName[];
}

/**
 * Thresholds for the sum of weights. With topics, private words outside them are enough; without, docs/labels.md asks
 * for what is plainly private life; and a reply is a conversation with one person, in which "I" is normal.
 */
export const privateEnough = { topicsKnown: 10, topicsUnknown: 20, reply: 30 } as const;

const I_AM = oneOf(
  "i'm, im, i am, i'm still, im still, i've been, ive been, i was, i feel, i'm feeling, im feeling, i'm getting, i get, i woke up",
);
const SO = oneOf(`
  so, too, very, really, super, proper, still, always, just, pretty, fucking, kinda, a bit, a little,
  officially, beyond, absolutely, all, already, that, more, literally, actually, only, not, extremely,
  seriously, this, honestly`);
const OWN = oneOf(`
  <number> year old, little, big, baby, dear, sweet, lovely, beautiful, gorgeous, amazing, wonderful, own,
  old, older, oldest, younger, youngest, elder, eldest, late,
  first, only, other, two, three, four, 2, 3, 4, poor, crazy, silly, favorite, favourite, new, ex, great,
  step, foster, handsome, precious, teenage, best,
  very best, whole, entire, damn, fucking, dumb, stupid, fat, lil, 'lil, tiny, ride or die, closest, dearest,
  childhood, college, high school, bloody, left, right`);
const WHAT = oneOf(
  'a, an, the, some, my, too much, so much, more, whole, an entire, a whole, this, that, two, three, another, his, her',
);

/** Whom sports fans cheer. */
export const teams: PhraseList = {
  note: 'Leagues, clubs and players, by the names used in posts.',
  source: 'guide: "private fandom"',
  phrases: [{ pattern: sports, line: 'The Lakers won', miss: 'The lake won' }],
};

/** Signs of private life, largest weight first: the hint points at the first of those with the largest weight. */
export const privateSigns: readonly PrivateSign[] = [
  {
    note: "Family, household and closest friends as the writer's own.",
    source: 'guide: "own family, dates"',
    kind: 'people',
    weight: 20,
    everywhere: true,
    fields: ['family'],
    phrases: [
      {
        pattern: `my ${OWN}? ${OWN}? ${kin}`,
        line: 'My mum learned a song',
        miss: 'The mum of my friend',
      },
      {
        pattern: `
          (mum|mom|dad|mummy|mommy|daddy|hubby|grandma|nan|nana) (and i|and me|says i|said i|
          told me|bought me|made me|sent me|gave me|called me|is making me|is coming|
          just called|just told|just asked|just sent)
        `,
        line: 'Mum and I went out',
        miss: 'Mums are invited',
      },
      {
        pattern: `
          (with|from|to|for|visiting|missing|miss) the (sis|hubby|hubs|fam|wifey|missus|bestie|
          besties|bff|bae|bf|gf|in-laws|kiddos|girlies|grandparents)
        `,
        line: 'A trip with the besties',
        miss: 'A trip with the best boots',
      },
      {
        pattern: `
          happy (birthday|bday|b-day|anniversary|mother's day|mothers day|father's day|
          fathers day|valentine's day|valentines day) (to)? (my|this|the)? ${OWN}? ${petNames}
        `,
        line: 'Happy birthday babe',
        miss: 'Happy birthday, town hall',
      },
      {
        pattern: `
          (mum's|mom's|dad's|nan's|nana's|gran's|grandma's|grandad's|granddad's|grandpa's|
          auntie's|aunt's|uncle's|sister's|brother's) (funeral|wake|ashes|operation|surgery|
          cremation)
        `,
        line: "Off to nana's funeral",
        miss: 'Off to the houses',
      },
      {
        pattern: '(potty|toilet) (training|trained|train)',
        line: 'Potty training day',
        miss: 'A day of training',
      },
      {
        pattern: `
          (put|putting|got|get|getting) (the|my) (kids|twins|toddler|baby|little one|
          little ones|girls|boys|children) (to bed|to sleep|off to sleep|into bed)
        `,
        line: 'Put the twins to bed',
        miss: 'Put the lamp to bed',
      },
      {
        pattern: `
          my little (man|lad|lady|princess|prince|monkey|monster|angel|munchkin|dude|guy|boy|
          girl|one|ones)
        `,
        line: 'My little lad lost a tooth',
        miss: 'My little lamp lost a screw',
      },
      {
        pattern: "(we're|we are) (pregnant|expecting a baby)",
        line: "We're pregnant",
        miss: "We're expecting a bus",
      },
      {
        pattern: `
          (my|our) (newborn|firstborn|unborn|first born|due date|baby shower|gender reveal|
          ultrasound|engagement party)
        `,
        line: 'Our newborn is home',
        miss: 'Our new barn is home',
      },
    ],
  },
  {
    note: 'Pets in the household.',
    source: 'guide: "private life"',
    kind: 'people',
    weight: 20,
    everywhere: true,
    fields: ['pets'],
    phrases: [
      {
        pattern: `our ${OWN}? ${OWN}? ${pets} (died|passed|passed away|has died|was put|is dying)`,
        line: 'Our old cat died on Monday',
        miss: 'Our old cap turned up on Monday',
      },
      {
        pattern: `(lost|buried|put|said goodbye to) (our|my) ${OWN}? ${OWN}? ${pets} (down|to sleep|last|yesterday|today|this)`,
        line: 'Had to put our dog down',
        miss: 'Had to put our log down',
      },
      {
        pattern: `my ${OWN}? ${OWN}? ${pets}`,
        line: 'My cat threw a vase',
        miss: 'My cart threw a wheel',
      },
    ],
  },
  {
    note: "Illness, pain and states of the writer's body.",
    source: 'guide: "body, health"',
    kind: 'body',
    weight: 20,
    everywhere: true,
    fields: ['health'],
    phrases: [
      {
        pattern: `${I_AM} ${SO}? ${SO}? ${bodilyState}`,
        line: 'I am starving',
        miss: 'I am starting',
      },
      {
        pattern: `
          (i have|i've|i got|i've got|ive got|i had|had|have had|having|fighting|battling|
          nursing) (a|an|the|this|such a|my|another)? (bad|terrible|horrible|awful|massive|huge|
          stupid|killer|splitting|mild|worst|nasty|bloody|slight)? ${ailment}
        `,
        line: 'I have the flu',
        miss: 'I have the flute',
      },
      {
        pattern: `
          my ${OWN}? ${body} (hurts|hurt|aches|ache|feels|feel|itches|keeps|keep|won't|wont|has|
          looks|is so|are so|is killing|are killing|is still)
        `,
        line: 'My knees hurt',
        miss: 'The knees hurt',
      },
      {
        pattern: `
          (this|stupid|bloody|bloomin) ${ailment} (needs to|refuses to|is killing|won't shift|
          will not shift|won't go|will not go|has me|is kicking)
        `,
        line: 'This migraine refuses to leave',
        miss: 'This guest refuses to leave',
      },
      {
        pattern: `
          (leg day|squats|the gym|spin class|pilates|the school run|jet lag) (has|is|have)?
          (ruined|ruining|killed|killing|broken|broke|destroyed|finished) me
        `,
        line: 'Spin class ruined me',
        miss: 'Spin class is at noon',
      },
      {
        pattern: '(breaking|broke|broken) out in (hives|a rash|spots)',
        line: 'I broke out in hives',
        miss: 'I broke out of the hive',
      },
      {
        pattern: `
          (getting|having|got|had) my (wisdom teeth|tonsils|appendix|braces|gallbladder|cast|
          stitches) (out|off|removed|in|taken)
        `,
        line: 'Getting my wisdom teeth out',
        miss: 'Getting my coat out',
      },
      {
        pattern: `
          (head|back|feet|legs|knees|tooth|stomach|throat) (is|are) (pounding|banging|killing|
          throbbing|aching|wrecked|in bits|splitting|spinning)
        `,
        line: 'Knees are killing me',
        miss: 'Bees are kind',
      },
      {
        pattern: `
          my (doctor|dentist|therapist|gynecologist|physio|surgeon) (said|says|told|thinks|
          wants|is)
        `,
        line: 'My dentist said yes',
        miss: 'The dentist said yes',
      },
    ],
  },
  {
    note: 'Friends and loved ones, in words that also have other uses.',
    source: 'guide: "own family, dates"',
    kind: 'people',
    weight: 15,
    fields: ['family'],
    phrases: [
      {
        pattern: `my ${OWN}? ${OWN}? ${dearOnes}`,
        line: 'My friend paints bees',
        miss: 'My fern needs water',
      },
      {
        pattern: `
          (love|miss) (you|u|ya|him|her|them) (so much|so|tons|lots|loads|more|always|forever|
          already|to the moon|to pieces|babe|baby|bro|sis|girl|boo|guys)
        `,
        line: 'Miss you so much',
        miss: 'Miss you at the gate',
      },
      {
        pattern: '(love|miss) and (love|miss) (you|u|ya)',
        line: 'Love and miss you',
        miss: 'Love and kisses',
      },
      {
        pattern: '(i|love and) (love|miss) (you|u|ya)',
        line: 'I miss you',
        miss: 'I mist the ferns',
      },
      {
        pattern: '(date|girls|boys|movie|game|bestie) (night|nite)',
        line: 'Date night',
        miss: 'A date at noon',
      },
      {
        pattern: 'family (time|dinner|night|selfie|vacation|vacay)',
        line: 'Family time',
        miss: 'Time for the familiar',
      },
      {
        pattern: '(girls|lads|boys|night|nights) (night)? out',
        line: 'Girls night out',
        miss: 'Girls stay out',
      },
      {
        pattern: `
          (friend|friends|girl|boy|wife|husband|sister|brother) (a|any) (girl|guy|boy|man|woman)
          (could|can) (ask|wish|hope)
        `,
        line: 'The best friend a girl could ask for',
        miss: 'A friend of the girl',
      },
      {
        pattern: `
          (with|love|miss|loving) (this|these) _? (girl|girls|guy|guys|woman|women|man|lady|
          ladies|fella|beauty|beauties|cutie|cuties|handsome|crew|bunch|clown|clowns|fool|fools|
          gem|legend|legends|nerd|nerds|human|humans|kid|kids|boy|boys|babe|babes)
        `,
        line: 'Love these girls so much',
        miss: 'Love these gates',
      },
      {
        pattern: `
          (bestie|besties|besty|bff|bffs|bae|wcw|mcm|squad goals|squadgoals|familytime|
          datenight|girlsnight|mygirl|myboy|bestfriend|bestfriends|bday|long distance)
        `,
        line: 'My besties',
        miss: 'My best boots',
      },
      {
        pattern: `
          (hate|love|adore|miss|proud of|missing) (this|these|that|dis) (girl|girls|guy|guys|
          kid|kids|boy|boys|man|human|chick|nerd|nerds|crew|bunch|fool|fools|dude|dudes|one|two|
          lady|woman)
        `,
        line: 'Love this girl',
        miss: 'Love this gate',
      },
      {
        pattern: 'when your (boy|girl|girls|bestie|bf|gf|mom|mum|dad|crush|roommate|ex)',
        line: 'When your mum calls',
        miss: 'When your bus is late',
      },
      {
        pattern: '(first|blind|handsome|handsomest|cutest|hottest|double) date',
        line: 'First date tonight',
        miss: 'The first of the dates',
      },
      {
        pattern: 'on our way',
        line: 'On our way',
        miss: 'On our wall',
      },
      {
        pattern: `
          (with|see|tell|ask|visiting|from|for|at|and) (auntie|aunty|uncle|granny|nana|cousin|
          grandma|grandpa|gran) _
        `,
        line: 'Tell Uncle Ron',
        miss: 'Tell the uncle',
      },
    ],
  },
  {
    note: "The body as the writer's own.",
    source: 'guide: "body, health"',
    kind: 'body',
    weight: 15,
    fields: ['health', 'looks'],
    phrases: [
      {
        pattern: `my ${OWN}? ${body}`,
        line: 'My face hurts',
        miss: 'The face of a clock',
      },
    ],
  },
  {
    note: 'Tired, hungry, drunk: a diary leaves out the "I".',
    source: 'guide: "body, sleep, hangovers"',
    kind: 'body',
    weight: 15,
    everywhere: true,
    opens: true,
    fields: ['health'],
    phrases: [
      {
        pattern: `
          (so|too|feeling|still|always|feel|proper|officially) ${SO}?
          ${oneOf(`tired, sleepy, exhausted, knackered, shattered, hungover, drunk, tipsy, hungry, starving,
          sick, ill, poorly, sore, bloated, dizzy, bored, lonely, depressed, horny, cranky, grumpy, awake,
          full`)}
        `,
        line: 'So tired',
        miss: 'So retired',
      },
      {
        pattern: `
          (can't|cant|cannot|couldn't|couldnt) (sleep|fall asleep|get to sleep|stop eating|
          stop crying|stop sneezing|get out of bed|feel my|keep my eyes)
        `,
        line: "Can't sleep",
        miss: "The sheep can't",
      },
      {
        pattern: '(back|off|going|gone|time) (to|for)? bed',
        line: 'Going to bed',
        miss: 'The flower bed is wide',
      },
      {
        pattern: '(still|back|staying|lying|laying|laid|curled up|snuggled) (up)? in (my)? bed',
        line: 'Still in bed',
        miss: 'Still in the flower bed',
      },
      {
        pattern: `
          (need|needing) (a|my|some|more|to) (sleep|nap|bed|cuddle|cuddles|hug|hugs|drink|
          vacation|lie down|massage|beer|wine|boyfriend|girlfriend|life|therapist|haircut|tan)
        `,
        line: 'I need a nap',
        miss: 'I need a map',
      },
      {
        pattern: '(hungover|knackered|starving|shattered|insomnia|exhausted|hangry)',
        line: 'Knackered',
        miss: 'The knack of it',
      },
      {
        pattern: '(no sleep|up all night|day drinking)',
        line: 'Up all night',
        miss: 'All night the owl sang',
      },
      {
        pattern: 'slept (in|through|like|til|until|all)',
        line: 'Slept in until noon',
        miss: 'Swept in until noon',
      },
      {
        pattern: 'woke up (hungover|sick|tired|with|feeling|to|sweating|crying|so|at|from|late|on)',
        line: 'Woke up tired',
        miss: 'Wake up, the tide is in',
      },
    ],
  },
  {
    note: 'The house and chores.',
    source: 'guide: "chores"',
    kind: 'life',
    weight: 15,
    everywhere: true,
    fields: ['home', 'garden'],
    phrases: [
      {
        pattern: '(doing|folding) (the)? (laundry|dishes|ironing)',
        line: 'Folding laundry at one in the morning',
        miss: 'Folding chairs at one in the morning',
      },
      {
        pattern: `my ${OWN}? ${household}`,
        line: 'My landlord is kind',
        miss: 'The landlord is kind',
      },
      {
        pattern: `
          (clean|cleaning|cleaned|paint|painting|painted|tidying|vacuuming|decorating) (the|my)
          (house|room|bedroom|kitchen|bathroom|flat|apartment|closet)
        `,
        line: 'Cleaning the bathroom all day',
        miss: 'Cleaning the beach all day',
      },
      {
        pattern: '(home|house) alone',
        line: 'Home alone',
        miss: 'Alone at sea',
      },
      {
        pattern: 'home sweet home',
        line: 'Home sweet home',
        miss: 'Sweet peas at home',
      },
      {
        pattern: '(waiting|waited|stayed|staying|sat|sitting) in for (a|an|the|my) _',
        line: 'Waiting in for the plumber',
        miss: 'Waiting in the rain',
      },
    ],
  },
  {
    note: 'Things that break down at home, without "my".',
    source: 'guide: "private grievances"',
    kind: 'life',
    weight: 12,
    everywhere: true,
    opens: true,
    fields: ['home', 'technology'],
    phrases: [
      {
        pattern: `
          (the|this|that|bloody|second|third|another|and the|so the)? ${appliance} (has|is|just|
          decided)? (just|now|finally|completely|gone|been|also|to)? (died|die|dead|packed in|
          packed up|broke|broke down|broken|burst|leaking|leaked|flooding|flooded|exploded|
          blown up|on the blink|bust|busted|kaput|given up|conked out)
        `,
        line: 'The dishwasher has packed in',
        miss: 'The baker has packed in boxes',
      },
      {
        pattern: `
          (the|third|second|another)? ${appliance} in (<number>|a) (years|year|months|month|
          weeks) (has|is|just|and)
        `,
        line: 'Second kettle in a year has died',
        miss: 'Second train in a year',
      },
    ],
  },
  {
    note: 'What the writer owns and carries.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['technology', 'cars'],
    phrases: [
      {
        pattern: `my ${OWN}? ${gear}`,
        line: 'My first car',
        miss: 'The first cart',
      },
    ],
  },
  {
    note: 'What the writer wears.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['looks'],
    phrases: [
      {
        pattern: `my ${OWN}? ${clothes}`,
        line: 'My new boots',
        miss: 'The new boots',
      },
    ],
  },
  {
    note: 'School days.',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 15,
    fields: ['education'],
    phrases: [
      {
        pattern: `my ${OWN}? ${schooling}`,
        line: 'My homework is late',
        miss: 'My home is late to sell',
      },
    ],
  },
  {
    note: 'Private days, plans and milestones.',
    source: 'guide: "private plans"',
    kind: 'life',
    weight: 15,
    fields: ['travel'],
    phrases: [
      {
        pattern: `my ${OWN}? ${occasion}`,
        line: 'It is my birthday',
        miss: 'It is the birthday of the town',
      },
      {
        pattern: `
          my (favorite|favourite) (place|places|person|people|human|humans|girl|girls|boy|boys|
          blonde|song|movie|show|food|season|holiday|team|band|day|couple|two)
        `,
        line: 'My favourite place',
        miss: 'A favourite plate',
      },
      {
        pattern: '(take|taking|bring) me (back|there|away) (to)? (my)? _? (place)?',
        line: 'Take me back to Rome',
        miss: 'Take the train to Rome',
      },
      {
        pattern: `
          (i|i'm|im|just|finally|almost) (got|getting|get) (married|engaged|divorced|dumped|
          pregnant|tattooed)
        `,
        line: 'We just got married',
        miss: 'We just got bread',
      },
      {
        pattern: `
          (got|getting|get) (my hair|my nails|my braces|my wisdom|drunk|wasted|hammered|turnt|
          high)
        `,
        line: 'I got my hair cut',
        miss: 'I got my hat',
      },
      {
        pattern: '(broke|break|split) up with',
        line: 'She broke up with me',
        miss: 'She broke the cup',
      },
      {
        pattern: '(favorite|favourite|happy) place',
        line: 'My happy place',
        miss: 'My happy plate',
      },
    ],
  },
  {
    note: "The writer's own meals and drinks.",
    source: 'guide: "meals"',
    kind: 'life',
    weight: 15,
    everywhere: true,
    fields: ['food'],
    phrases: [
      {
        pattern: `
          (i|i've|ive|i just|just|i already|i only) (ate|eaten|had|made|cooked|ordered|
          demolished|devoured|inhaled|drank) ${WHAT}? ${meal}
        `,
        line: 'I just ate a whole pizza',
        miss: 'I just saw a whole pizza',
      },
      {
        pattern: `
          (craving|cravin|i could go for|i want|i need|dying for|wish i had|i'm eating|
          im eating|ive had|i've had|i'm having|i'm drinking|im drinking|i'm making|could use|
          could murder|could do with|kill for) ${WHAT}? ${meal}
        `,
        line: 'Craving pizza',
        miss: 'Carving a pipe',
      },
      {
        pattern: `my ${OWN}? ${meal}`,
        line: 'My soup is cold',
        miss: 'The soup is cold',
      },
      {
        pattern: `spilled ${WHAT}? ${meal}`,
        line: 'Spilled my coffee',
        miss: 'Filled my cup',
      },
    ],
  },
  {
    note: 'Evenings in front of the television.',
    source: 'guide: "TV nights"',
    kind: 'life',
    weight: 14,
    everywhere: true,
    fields: ['entertainment'],
    phrases: [
      {
        pattern: `
          (i'm|im|i am|i was|i've been|ive been|been|sat|laying here|lying here|up|in bed|home)
          (just|still|finally|currently|here)? (watching|rewatching|re-watching|bingeing|
          binging|binge-watching|binge watching) _
        `,
        line: "I'm watching the show again",
        miss: "I'm washing the show car",
      },
      {
        pattern: `
          (watching|rewatching|bingeing|binging|watch) _ _? _? (in bed|on netflix|by myself|
          alone|all night|all day|for the first time|for the tenth time|again)
        `,
        line: 'Watching a film in bed',
        miss: 'Washing a film of dust',
      },
      {
        pattern: '(gonna|going to|about to|gotta) watch _',
        line: 'Gonna watch a film',
        miss: 'A watch for the film star',
      },
      {
        pattern: '(netflix and chill|no spoilers|binge watched|binge-watched|binged)',
        line: 'Netflix and chill',
        miss: 'Nettles and chilli',
      },
    ],
  },
  {
    note: "The writer's moods.",
    source: 'guide: "mood"',
    kind: 'mood',
    weight: 12,
    phrases: [
      {
        pattern: `${I_AM} ${SO}? ${SO}? ${feeling}`,
        line: "I'm crying",
        miss: "I'm drying",
      },
      {
        pattern: "i (can't|cant|cannot) (even|deal|cope|breathe|stop|anymore|handle|stand|wait)",
        line: "I can't wait",
        miss: 'I can wait',
      },
      {
        pattern: '(hate|hating|love|loving|ruined|ruining) my (life|job|self|body|people)',
        line: 'I love my life',
        miss: 'I love my lift',
      },
      {
        pattern: `
          (nobody|no one|noone|none of my friends) (ever)? (texts|text|calls|loves|likes|wants|
          invites|asks|understands|gets|told|tells) me
        `,
        line: 'Nobody ever calls me',
        miss: 'Nobody ever called the bus',
      },
      {
        pattern: 'my (mood|feelings|heart|soul)',
        line: 'My heart is full',
        miss: 'My hat is full',
      },
      {
        pattern: `
          feeling (some type of way|myself|sad|blue|lonely|down|blessed|nostalgic|old|cute|
          loved|low|empty|like)
        `,
        line: 'Feeling blessed',
        miss: 'Feeling the dress',
      },
      {
        pattern: 'i live for',
        line: 'I live for rain',
        miss: 'I live by the rain gauge',
      },
      {
        pattern: `
          (makes|made|making) me (cry|sad|happy|sick|smile|laugh|want|wanna|feel|so|wonder|
          nervous|mad|angry|miss)
        `,
        line: 'It makes me sad',
        miss: 'It makes sand',
      },
      {
        pattern: 'made my (day|night|week|life|year)',
        line: 'You made my day',
        miss: 'You made my tea',
      },
      {
        pattern: `
          (story of my life|lost without|no words|self-love|self love|fml|forever alone|
          hate everything|hate everyone|over it|so done)
        `,
        line: 'Story of my life',
        miss: 'Story of my lift',
      },
      {
        pattern: `
          (life|monday|mondays|adulting|anxiety|school|sleep|being alone|being single|
          being sick|being an adult|everything|everyone) (sucks|suck)
        `,
        line: 'Everything sucks',
        miss: 'The light is hard',
      },
      {
        pattern: '(bad|rough|shit|shitty|crap|horrible|worst) (day|night|week)',
        line: 'Bad day',
        miss: 'A bad dye',
      },
      {
        pattern: `
          (do not|don't|dont|please don't|nobody) (text|call|ring|talk to|speak to|disturb|
          contact) me
        `,
        line: "Don't text me tonight",
        miss: "Don't test me tonight",
      },
    ],
  },
  {
    note: 'First person as subject or owner: on an account with topics, one person is speaking for themselves.',
    source: 'usage',
    kind: 'self',
    weight: 10,
    phrases: [
      {
        pattern: 'i _ _? _? _? _? _? _?',
        line: 'I need a coat',
        miss: 'He needs a coat',
      },
      {
        pattern: "(i'm|im|i've|ive|i'll|i'd|ima|imma|i'ma) _ _? _? _? _? _?",
        line: "I'm off to the sea",
        miss: 'Off to the sea',
      },
      {
        pattern: 'my _ _?',
        line: 'My hat is red',
        miss: 'The hat is red',
      },
      {
        pattern: 'mine (is|are|was)',
        line: 'Mine is red',
        miss: 'The mine in red rock',
      },
      {
        pattern: `
          (with|for|to|of|at|on|about|from|like|than|just|only|except|made|makes|gave|got|get|
          told|bring|brings|and|wish|loves|hates|remind|reminds) me
        `,
        line: 'It is for me',
        miss: 'It is for men',
      },
      {
        pattern: 'me (and|when|whenever|irl|rn|trying|too|af|as)',
        line: 'Me and the dog',
        miss: 'Men and the dog',
      },
      {
        pattern: 'myself',
        line: 'I like myself',
        miss: 'I like my shelf',
      },
    ],
  },
  {
    note: 'A diary leaves out the "I" before everyday verbs too.',
    source: 'usage',
    kind: 'self',
    weight: 10,
    opens: true,
    phrases: [
      {
        pattern: '(wish|hate|love|hope|guess|swear) i _',
        line: 'I wish I could',
        miss: 'The wish is kind',
      },
      {
        pattern: 'hate (when|that|how|it when|people|having|being) _',
        line: 'Hate when it rains',
        miss: 'A hat when it rains',
      },
      {
        pattern: 'love (when|how|it when) _',
        line: 'I love when it rains',
        miss: 'I love the rain',
      },
      {
        pattern: '(missing|miss) (the|this|those|him|her|having|being|my) _',
        line: 'Miss the sea',
        miss: 'The mist on the sea',
      },
      {
        pattern: 'had (the|such|so|too|a) _? _? (date|dream|nightmare|much)',
        line: 'I had the best date',
        miss: 'I had the map of it',
      },
      {
        pattern: `
          just (woke|ate|realized|realised|saw|watched|remembered|found out|spent|cried|dropped|
          discovered)
        `,
        line: 'Just woke up',
        miss: 'The joke woke him',
      },
      {
        pattern: `
          (trying|tryna|tried) (so hard|not)? to? (sleep|eat|cry|stay|lose|forget|study|adult|
          figure)
        `,
        line: 'Trying to sleep',
        miss: 'Drying the sheep',
      },
      {
        pattern: 'about to (eat|sleep|cry|cut|leave|watch|take|go|get|knock)',
        line: 'About to cry',
        miss: 'About two crows',
      },
      {
        pattern: 'need to (stop|sleep|eat|lose|clean|learn|move|find|get|buy)',
        line: 'I need to sleep',
        miss: 'I need two sheep',
      },
      {
        pattern: "(can't|cant) (even|deal|stop|believe) _",
        line: "I can't even think",
        miss: 'I can think',
      },
      {
        pattern: 'need (someone|somebody|people|new|some) _',
        line: 'I need someone kind',
        miss: 'I need soup',
      },
    ],
  },
  {
    note: "Captions of a private outing; the check-in shows that the day is the writer's own.",
    source: 'usage: photo services write "caption @ place"',
    kind: 'life',
    weight: 10,
    form: 'beforeCheckIn',
    fields: ['travel'],
    phrases: [
      {
        pattern: oneOf(`
      good times, goodtimes, great times, so much fun, fun, adventure, adventures, throwback, tbt, memories,
      selfie, selfies, vacay, vacation, weekend, weekends, last night, night, nights,
      sunset, sunrise, beach, party, partying, birthday, bday, concert, festival, dancing, dance, music,
      drinks, brunch, cheers, love, loved, loving, friends, friend, family,
      girls, boys, squad, crew, people, blessed, grateful, happy, happiest, beautiful, perfect, gorgeous,
      paradise, views, view, vibes, chillin, chilling, relaxing, hanging, hangin,
      club, bar, bars, hike, hiking, camping, roadtrip, road trip, date, baby, babe, wedding, engaged, prom,
      pool, lake, ocean, mountains, with me, life, livin, living,
      dreams, guitar, ride, workout, gains, swim, church, zoo, the sea, sun bathing, sunbathing, sunday,
      saturday, friday, funday, sundayfunday, summer, w, reunited, reunion, tourist, wanderlust, bae, bros,
      turn up, the boys, the girls, sightseeing, exploring, home`),
        line: 'Good times',
        miss: 'Good tides',
      },
      {
        pattern: kin,
        line: 'My dad tells a joke',
        miss: 'The dud joke',
      },
    ],
  },
  {
    note: 'Clubs, bands, films and series that people follow for love.',
    source: 'guide: "private fandom"',
    kind: 'fandom',
    weight: 6,
    fields: ['entertainment', 'sport'],
    phrases: [
      {
        pattern: music,
        line: 'Coldplay again',
        miss: 'A cold day again',
      },
      {
        pattern: screens,
        line: 'Harry Potter again',
        miss: 'The potter, again',
      },
    ],
    with: [teams],
  },
  {
    note: 'Talk about a game or a show.',
    source: 'guide: "private fandom"',
    kind: 'fandom',
    weight: 5,
    fields: ['entertainment', 'sport', 'health'],
    phrases: [
      {
        pattern: fanTalk,
        line: 'Our goalkeeper is leaving',
        miss: 'What a gold cup',
      },
    ],
  },
  {
    note: 'Tags and catchphrases of private photo streams.',
    source: 'usage: the commonest tags of photo services',
    kind: 'life',
    weight: 7,
    fields: ['looks', 'health', 'family', 'pets'],
    phrases: [
      {
        pattern: oneOf(`
      selfie, selfies, ootd, nofilter, no filter, wcw, wce, mcm, mce, tbt, throwbackthursday, gymlife, fitfam,
      legday, nomakeup, no makeup, glow up, feeling cute, momlife, mumlife, dadlife, catsofinstagram,
      dogsofinstagram, catlife, doglife, couplegoals, couple goals, relationshipgoals, relationship goals,
      twinning, squadgoals, squad goals, sisters, bestfriends, hubby, blessedlife, blessed, singlelife,
      sundayfunday, girlsnight, girls night, familytime, datenight, birthdaygirl, birthdayboy, bdaygirl, hbd,
      happy bday, turn up, turnup, drunk, hangover, hungover, bedtime, naptime, lazyday, lazysunday,
      lazy sunday, insomnia`),
        line: 'Relationship goals',
        miss: 'The relation of ships',
      },
    ],
  },
  {
    note: 'Praise and blame as fans and diarists write it.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    phrases: [
      {
        pattern: `
          (best|worst|greatest|funniest|cutest|craziest|weirdest) _? (ever|weeks|week|day|days|
          night|song|movie|show|part|feeling|thing|player)
        `,
        line: 'Worst day ever',
        miss: 'The west bay',
      },
      {
        pattern: '(deserve|deserves|deserved) (it|this|better|the)',
        line: 'You deserve it',
        miss: 'You observe it',
      },
      {
        pattern: `
          (hate|love|loved|hated|ruined|obsessed|can't believe|annoying|insane|unreal|robbed|
          overrated|underrated|trash|garbage|heartbreaking|crying)
        `,
        line: 'This is overrated',
        miss: 'This is over',
      },
      {
        pattern: 'good for (him|her|them|you)',
        line: 'Good for you',
        miss: 'Food for you',
      },
    ],
  },
  {
    note: 'A check-in; alone it proves nothing.',
    source: 'guide: "A bare check-in does not count"',
    kind: 'life',
    weight: 4,
    form: 'beforeCheckIn',
    fields: ['travel'],
    phrases: [
      {
        pattern: '@ _',
        line: 'Music @ the mill',
        miss: 'Music at the mill',
      },
    ],
  },
  {
    note: 'Laughing, sighing and swearing in letters; alone they prove nothing.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    phrases: [
      {
        pattern: oneOf(`
      lol, lool, lmao, lmfao, lmaoo, rofl, omg, omgg, omfg, wtf, tf, smh, tbh, ngl, idk, idc, fml, yolo, tfw,
      mfw, ikr, ugh, ughh, argh, gahh, yay, haha, hahah, hahaha,
      hahahaha, umm, hmm, fuck, fucking, fuckin, nigga, niggas, bitch, bitches, hoe, shit, damn, dang,
      sorrynotsorry, xoxo, ily, ilysm, meh, u, ur, oops, yikes`),
        line: 'Fucking rain',
        miss: 'The rain drums',
      },
    ],
  },
  {
    note: 'The way friends address each other and shorten words; alone it proves nothing.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    phrases: [
      {
        pattern: oneOf(`
      bruh, dude, girl, bro, sis, hun, boo, boi, yo, aye, ayy, finna, gonna, wanna, gotta, tryna,
      kinda, ain't, aint, cuz, tho, hella, lowkey, highkey,
      deadass, turnt, savage, ya'll, yall, legit, af, shut up, ima, imma, gurl, thot, lil, shoulda, woulda, coulda`),
        line: "I'm gonna nap",
        miss: "I'm going to Leeds",
      },
    ],
  },
  {
    note: 'Customers complain; an account that complains about another company speaks as one.',
    source: 'guide: "private complaints about other firms count"',
    kind: 'mood',
    weight: 10,
    phrases: [
      {
        pattern: '(been|still|stuck|sat|sitting) on hold (for|with|to)',
        line: 'Still on hold with them',
        miss: 'Still in the hold of the ship',
      },
      {
        pattern: `
          (waited|waiting|been waiting|sat here) (for)? <number> (hours|hrs|hour|minutes|mins|
          days|weeks) (for|on|to|in|at|now)
        `,
        line: 'Waited two hours for a bus',
        miss: 'Waited at the bus stop',
      },
      {
        pattern: `
          never (flying|buying|shopping|using|ordering|going|eating|staying) (with|from|at|to)?
          _? again
        `,
        line: 'Never flying with them again',
        miss: 'Never flying a kite',
      },
      {
        pattern: `
          worst (service|customer service|airline|company|experience|hotel|food|delivery) (ever|
          i|of)
        `,
        line: 'Worst service ever',
        miss: 'The west service road',
      },
    ],
  },
  {
    note: 'Milestones of a private life, without "my".',
    source: 'guide: "private life"',
    kind: 'life',
    weight: 12,
    fields: ['family', 'health'],
    phrases: [
      {
        pattern: `
          (got|getting|been|was|keep getting) (ghosted|dumped|stood up|friendzoned|friend-zoned|
          catfished)
        `,
        line: 'I got dumped',
        miss: 'I got lumps',
      },
      {
        pattern: `
          officially (a|an|mr|mrs|engaged|married|single|divorced|graduated|old|adults|
          homeowners|parents|done|obsessed)
        `,
        line: 'Officially engaged',
        miss: 'The official engine',
      },
      {
        pattern: `
          (hair|nail|nails|brow|lash|lashes|wax|tattoo|smear|dentist|dentists|therapy)
          (appointment|appt|appointments|test)
        `,
        line: 'A dentist appointment at noon',
        miss: 'The dentist came at noon',
      },
      {
        pattern: `
          <number> (weeks|months|years|days|year|month|week) (sober|clean|together|single|strong|of marriage|
          smoke free)
        `,
        line: 'Two years sober',
        miss: 'Two years later',
      },
      {
        pattern: 'baby (kicked|is kicking|is here|is coming|shower|bump|fever)',
        line: 'The baby kicked',
        miss: 'The baby slept',
      },
      {
        pattern: 'rip to (the|my) _',
        line: 'RIP to my phone',
        miss: 'The rip in my coat',
      },
      {
        pattern: `
          (first|new) (haircut|steps|tooth|apartment|tattoo|piercing|hair|boyfriend|girlfriend|
          hair cut|hairdo)
        `,
        line: 'His first tooth',
        miss: 'His first toot',
      },
    ],
  },
  {
    note: 'Small children at home, without "my".',
    source: 'guide: "own family, sleep"',
    kind: 'people',
    weight: 15,
    everywhere: true,
    opens: true,
    fields: ['family', 'health'],
    phrases: [
      {
        pattern: `
          (the)? (kids|kiddos|baby|toddler|bairns|little one|little ones|wee one|twins) (are|is|
          both|all)? (finally|fast|sound|at last) (asleep|in bed|down for the night|napping)
        `,
        line: 'Kids finally in bed',
        miss: 'Kids finally in line',
      },
    ],
  },
  {
    note: 'People of a private life, without "my".',
    source: 'usage',
    kind: 'people',
    weight: 5,
    fields: ['family'],
    phrases: [
      {
        pattern: kin,
        line: 'My dad tells a joke',
        miss: 'The dud joke',
      },
      {
        pattern: oneOf(`
      ex, exes, boys, girls, best friends, old friends, good friends, friend group, engaged, single, dating,
      tinder, bumble, hinge, little man, cutie, beauties, fools, cuddle, cuddles, cuddling, kisses, kissed,
      wedding,
      side chick, date, soulmate, valentine, getaway, this guy, this girl, this kid, this man, my man`),
        line: 'My best friends',
        miss: 'My best fronds',
      },
    ],
  },
  {
    note: 'Body and sleep, without "my".',
    source: 'usage',
    kind: 'body',
    weight: 5,
    fields: ['health', 'home'],
    phrases: [
      {
        pattern: oneOf(`
      sleep, slept, asleep, sleeping, nap, naps, napping, bed, bedtime, awake, gym, leg day, workout, haircut,
      tattoo, tattoos, sober, hangover, cramps, snoring, sneezed, sniffing, dentist, allergic, sick,
      throwing up, puke,
      puked, vomit, cry, cried, crying, tears, sunburn, abs, diet, calories, pimple, acne, eyebrows, belly,
      stomach, butt, boobs, headache, fever, paracetamol, ibuprofen, panadol, advil, snot, drunk, tipsy,
      tequila, hungover, sleepy, starving, yawn`),
        line: 'A bad headache',
        miss: 'A bad headline',
      },
    ],
  },
  {
    note: 'Food and drink, without a brand or a place.',
    source: 'usage',
    kind: 'life',
    weight: 4,
    fields: ['food'],
    phrases: [
      {
        pattern: meal,
        line: 'Chocolate for breakfast',
        miss: 'Check late for brakes',
      },
      {
        pattern: oneOf(
          `burrito, burritos, taco bell, mcdonalds, chipotle, starbucks, latte, nuggets, hot dog, mimosas,
            margaritas, margs, wings, snacks, hot sauce, oreos`,
        ),
        line: 'Killer wings tonight',
        miss: 'Tackle it tonight',
      },
    ],
  },
  {
    note: 'The house and idle hours, without "my".',
    source: 'usage',
    kind: 'life',
    weight: 4,
    fields: ['home', 'entertainment'],
    phrases: [
      {
        pattern: oneOf(`
      pajamas, pyjamas, pjs, couch, laundry, dishes, apartment, hot tub, bathtub, bubble bath, blanket,
      snow day, lazy, chores, fridge, the remote, netflix, hulu, movie night, sweatpants, candles, go home,
      adulting, mondays, monday,
      sunday funday, shower, rewatch, karaoke, pregame`),
        line: 'Movie night',
        miss: 'Move at night',
      },
    ],
  },
  {
    note: 'Phrases of a diary or a chat; alone they prove nothing.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    opens: true,
    phrases: [
      {
        pattern: 'just (saw|finished|found|got|had|went|want|wanna|need|spent|heard|met|made) _',
        line: 'Just got my coat',
        miss: 'Just a coat',
      },
      {
        pattern: `
          (haven't|havent|didn't|didnt|couldn't|couldnt|woke|slept|cried|told|found out|finally|
          got|went|ran into|spent|thought|forgot|lost|ate|had|saw|watched|been|still|almost|
          literally|officially|currently|missing|trying|craving|sitting|lying|laying|listening|
          drinking|eating) _
        `,
        line: 'I slept a lot',
        miss: 'I swept a lot',
      },
      {
        pattern: `
          (current|currently|mood|current mood|honestly|ngl|tbh|wow|ugh|welp|lowkey|fr|
          literally|basically|apparently) _?
        `,
        line: 'Honestly, what a day',
        miss: 'Honest work all day',
      },
      {
        pattern: `
          (someone|somebody) (come|please|bring|buy|take|tell|teach|explain|get|give|send|save|
          hold|feed|text|just)
        `,
        line: 'Someone come over',
        miss: 'Someone came over',
      },
      {
        pattern: `
          the (struggle|guy|girl|dude|man|woman|lady|kid|person|people) (of|next|behind|
          in front|beside|who|on|at|upstairs|that)
        `,
        line: 'The man behind the desk',
        miss: 'The map of the desk',
      },
      {
        pattern: "(can't|cant|can not) wait (to|for|until|til)",
        line: "Can't wait to go",
        miss: 'The weight to go',
      },
      {
        pattern: "(really|honestly|actually) (love|hate|can't|need|want)",
        line: 'I really love it',
        miss: 'I relay love',
      },
      {
        pattern: `
          (ordered the wrong|burnt|burned the|overslept|stubbed|spilled|spilt|tripped over|
          locked out|locked myself) _
        `,
        line: 'Locked out again',
        miss: 'The lock is out again',
      },
      {
        pattern: 'shoutout to _',
        line: 'Shoutout to Ann',
        miss: 'A shout, Ann',
      },
      {
        pattern: 'nothing (better|beats|like) _',
        line: 'Nothing like rain',
        miss: 'No thing',
      },
      {
        pattern: `
          (stuck|dreading|ready for|walked|bumped|throwing|celebrating|baking|cooking|cleaning|
          packing|home sick|late night|long walks|sick of|tired of|up at|never|dear|
          day <number>) _
        `,
        line: 'Stuck at work',
        miss: 'A stack of work',
      },
    ],
  },
  {
    note: 'Questions to nobody and asides; alone they prove nothing.',
    source: 'usage',
    kind: 'mood',
    weight: 5,
    phrases: [
      {
        pattern: `
          why (tf|is|are|do|does|am|must|did) (it|everyone|everything|people|boys|girls|men|
          guys|life|there|being|this|my|i|no one|nobody|they|he|she)
        `,
        line: 'Why is everyone late',
        miss: 'Why is the bus late',
      },
      {
        pattern: '(anyone|anybody) else',
        line: 'Anyone else here',
        miss: 'Anyone is here',
      },
      {
        pattern: '(can|could) (someone|somebody|my|people|we not|he|she|it)',
        line: 'Can someone call',
        miss: 'Can the owl call',
      },
      {
        pattern: "(y'all|yall|you) ever _",
        line: 'You ever swim here',
        miss: 'You never swim here',
      },
      {
        pattern: `
          (who dis|here we are|killed me|not okay|not ok|rn|istg|kind of night|kinda night|
          till i die|better not|wtf is|here goes|help me|send help|pray for|so bad|all day long|
          at it again|no regrets|kill me|worth it|hits different|sit well|just me|broke me|
          ruined me|broke my heart|the death of me|for no reason|because why not|why not|
          fight me|hands down|on point|me time|is it friday|friday yet|still up|
          the actual worst|trust anyone|trusting anyone|good men|i guess|the way he|the way she|
          my whole world|in my feelings|for once|not again|go away|too early for this)
        `,
        line: 'Here we are',
        miss: 'Here they are',
      },
    ],
  },
  {
    note: 'A draft that begins with a small letter is typed as a text message, not edited.',
    source: 'usage',
    kind: 'self',
    weight: 4,
    form: 'texted',
    phrases: [
      {
        pattern: '_',
        line: 'Any word',
        miss: '…',
      },
    ],
  },
  {
    note: 'A casual line, as among friends; organisations link, tag, give titles and finish their sentences.',
    source: 'usage',
    kind: 'self',
    weight: 5,
    form: 'dropped',
    phrases: [
      {
        pattern: '_',
        line: 'Any word',
        miss: '…',
      },
    ],
  },
  {
    note: 'School and university, without "my".',
    source: 'usage',
    kind: 'life',
    weight: 5,
    fields: ['education'],
    phrases: [
      {
        pattern: oneOf(
          `senior year, junior year, freshman year, sophomore year, semester, midterms, finals week, homework,
            graduated, prom, dorm, homecoming, roomies, all-nighter, all nighter, pop quiz, gpa`,
        ),
        line: 'He graduated today',
        miss: 'He grated it today',
      },
    ],
  },
  {
    note: 'Films and series, without their titles.',
    source: 'usage',
    kind: 'fandom',
    weight: 5,
    fields: ['entertainment', 'culture'],
    phrases: [
      {
        pattern: oneOf(
          `movie, movies, this show, that show, season finale, finale, box set, the ending, rom com,
            disney movie, soundtrack, on repeat, this song, that song, old songs, sequel`,
        ),
        line: 'I love this song',
        miss: 'I love this sand',
      },
    ],
  },
  {
    note: "Talk about the writer's day; shops and museums also have a great night.",
    source: 'usage',
    kind: 'life',
    weight: 5,
    phrases: [
      {
        pattern: `
          (last night|today|tonight|yesterday|this weekend|this morning) was (so|such|a|an|the|
          amazing|awesome|fun|crazy|lit|wild|perfect|great|rough|awful)
        `,
        line: 'Today was so good',
        miss: 'Today we go',
      },
      {
        pattern: '(finally|back|glad to be|going|heading|almost|stay|staying) home',
        line: 'Finally home',
        miss: 'Final score',
      },
      {
        pattern: 'what a (night|weekend|day|week|morning|mess|life)',
        line: 'What a night',
        miss: 'What a knight',
      },
      {
        pattern: `
          (first|last) day of (school|class|classes|uni|college|summer|high school|freshman|
          senior)
        `,
        line: 'First day of school',
        miss: 'First day of rain',
      },
      {
        pattern: '(home|back home|off) for (the)? (holidays|summer|christmas|thanksgiving|weekend)',
        line: 'Home for Christmas',
        miss: 'Home for cats',
      },
      {
        pattern: 'at the (gym|beach|bar|club|lake|dentist|doctors|er|mall|movies|pool|airport)',
        line: 'At the beach',
        miss: 'At the bench',
      },
      {
        pattern: `
          it's (so|too|way too) (hot|cold|breezy|early|late|humid|windy|quiet) (out|outside|
          in here|today|for)?
        `,
        line: "It's so cold out",
        miss: "It's so old",
      },
      {
        pattern: 'spent the (day|night|weekend|morning|evening|afternoon|whole)',
        line: 'Spent the day by the sea',
        miss: 'Spend the day by the sea',
      },
      {
        pattern: '(guess|look) who (is|just|i|has|got)',
        line: 'Look who is here',
        miss: 'Look at the sea',
      },
    ],
  },
  {
    note: 'Adoring or mocking somebody who is absent.',
    source: 'usage: talk of stars and crushes',
    kind: 'fandom',
    weight: 6,
    fields: ['entertainment', 'sport'],
    phrases: [
      {
        pattern: `
          (he's|she's|hes|shes|he is|she is|they're|they are) (so|such a|too|really|literally)
          (cute|hot|fine|pretty|adorable|perfect|handsome|beautiful|annoying|extra|funny|
          talented|precious|fake)
        `,
        line: 'He is so cute',
        miss: 'He is so kind',
      },
      {
        pattern: `
          what a (goal|save|game|match|win|catch|finish|comeback|player|performance|song|movie|
          episode)
        `,
        line: 'What a goal',
        miss: 'What a gold cup',
      },
    ],
  },
  {
    note: 'The form of a joke about oneself.',
    source: 'usage: "when you …", "that moment when …"',
    kind: 'self',
    weight: 5,
    opens: true,
    phrases: [
      {
        pattern: 'when (you|u|your|ur|the|someone|people|she|he|they|bae) _ _',
        line: 'When you are late',
        miss: 'When it is late',
      },
      {
        pattern: '(that|the) (moment|feeling|awkward moment) when',
        line: 'That moment when it rains',
        miss: 'That moment',
      },
    ],
  },
  {
    note: 'Emoji of a private mood.',
    source: 'usage',
    kind: 'mood',
    weight: 4,
    phrases: [
      {
        pattern: oneOf(
          '😭, 😩, 💀, 🙄, 😒, 😪, 😴, 🤦, 🤷, 😤, 😡, 🥺, 😔, 😞, 😫, 😓, 🤒, 🤢, 🤮, 😂',
        ),
        line: 'I lost it 😂',
        miss: 'I lost it 🎈',
      },
    ],
  },
  {
    note: 'What happens to a body, said plainly: the writer means themselves, whoever runs the account.',
    source: 'guide: "body, health, mood, … sleep, … hangovers"',
    kind: 'body',
    weight: 20,
    everywhere: true,
    unjudged: true,
    fields: ['health'],
    phrases: [
      {
        pattern: '(stepped|stood|been|hopped) on the scales',
        line: 'Stepped on the scales and sighed',
        miss: 'Stepped on the scarves',
      },
      {
        pattern: `
        (i|we)? (can't|cannot|couldn't) (get to)? sleep (again|at all|tonight|last night|because|for)`,
        line: "Couldn't sleep for the heat",
        miss: "Couldn't sleep in that tent",
      },
      {
        pattern: `
        (down|lost|dropped|up) (a|one|two|three|half a|nearly a|<number>) (stone|dress size|dress
        sizes) (since|this|already|in|and|so)`,
        line: 'Lost half a stone since May',
        miss: 'Lost half a stone wall',
      },
      {
        pattern: `
        (too many|one too many|way too many) (gins|pints|beers|wines|shots|proseccos|cocktails|
        tequilas|jars|glasses)`,
        line: 'Too many proseccos',
        miss: 'Too many parsnips',
      },
      {
        pattern: `
(i've been|ive been|i was|i am|i'm|im|i have been|been|spent the night|spent the morning|spent
all night) (violently|so|really|properly|horribly)? (sick|ill|throwing up|vomiting|puking|being
sick|on the loo|on the toilet|hugging the toilet|in agony|in bed|bedridden|in a and e|in a&e|
feverish|poorly|coughing|sneezing|wheezing) (since|all|for|again|twice|with|and|after|day|night)`,
        line: "I've been ill since Monday",
        miss: "I've been in Leeds since Monday",
      },
      {
        pattern: `
(can't|cannot|couldn't|can barely|can hardly) (keep a thing|keep anything|keep food|keep water|
stand up|walk|move my|swallow|breathe|bend my|turn my|feel my|see straight|lift my) (down|
straight|properly|without crying|today|neck|head|legs|arm|fingers|face|back|one eye|out of)`,
        line: 'I cannot keep water down',
        miss: 'I cannot keep water in that jug',
      },
      {
        pattern: `
my (back|neck|knee|hip|stomach|belly|tooth|jaw|shoulder|period|periods|bowels|bladder|waxing|
smear test|blood pressure|cramps|tonsils|piles|ulcer|eczema|rash|sciatica|nerves|hormones) (has|
have|is|are|went|gave|came|started|won't|hurts|hurt|feels|decided|had|just)`,
        line: 'My back has gone',
        miss: 'My back garden has roses',
      },
      {
        pattern: `
(so|too|still|proper|properly|badly|very|dead|horribly|massively|mildly|slightly|seriously|a
bit|unbelievably) (hungover|hung over|drunk|tipsy|hammered|wasted|sloshed)`,
        line: 'Still hungover',
        miss: 'Still hanging up coats',
      },
      {
        pattern: `
(one|two|three|four|five|<number>|zero|no|barely any|an) (hours|hour|hours'|minutes) (of)?
sleep (and|last|a|in|again|because|,|thanks|tonight|on)?`,
        line: 'Three hours of sleep and a meeting',
        miss: 'Three hours of rain',
      },
      {
        pattern: `
(didn't|barely|hardly|haven't|not) (sleep|slept|sleeping) (a wink|at all|last night|since|
properly|for days|again|for three|much)`,
        line: "Haven't slept since Sunday",
        miss: 'Bears sleep since autumn',
      },
      {
        pattern: `
(lay|lying|laid|stared|staring|staring up) (awake|there all|at the ceiling|in the dark|there
counting|there thinking|in bed thinking)`,
        line: 'Lying in the dark again',
        miss: 'Lying in the sun',
      },
      {
        pattern: `
woke up (with|feeling|next to|to find) (a|an|my|like|so|somebody|someone|no|the) (head|back|neck|
hangover|stiff|cold sweat|sore|puffy|bad|black|worst|rubbish|awful|hell|death|rough|sick|ill|
stranger|fever|migraine|spot|stye|dead arm|low|old|fat|sad|grim)`,
        line: 'Woke up with a stiff neck',
        miss: 'Woke up with a stork on the roof',
      },
      {
        pattern: `
(two lines on the test|two lines on the stick|peed on a|peed on the|positive pregnancy|failed
pregnancy|my pregnancy|our ivf|my ivf|our miscarriage|my contractions|my waters) (stick|test|have|
broke|round|again|is|was|started)?`,
        line: 'Peed on a stick',
        miss: 'Two lines on the map',
      },
      {
        pattern: `
(my|the) (doctor|gp|therapist|consultant|midwife|counsellor|shrink|nurse|psychiatrist|chiropractor|
gynaecologist|dermatologist) (just)? (says|said|told|wants|thinks|reckons|put|has put|diagnosed) (i|
me|my|i'm|i've)`,
        line: 'My midwife says I need iron',
        miss: 'My midwife book is out',
      },
    ],
  },
  {
    note: 'Tears, anger and sadness in the first person.',
    source: 'guide: "mood"',
    kind: 'mood',
    weight: 20,
    everywhere: true,
    unjudged: true,
    phrases: [
      {
        pattern: `
i (cried|sobbed|wept|bawled|broke down|burst into tears|ugly cried|had a cry|lost it|screamed|
snapped) (in|on|all|again|over|myself|this|last|before|into|twice|for an|for hours|at work|at
my|at my desk|to my|today|yesterday|because|like)`,
        line: 'I wept on the bus',
        miss: 'I crept on the bus',
      },
      {
        pattern: `
(crying|sobbing|weeping|bawling|cried|sobbed) (in|on) (the|my|a) (van|car|loo|toilet|toilets|
bath|shower|bus|train|kitchen|car park|stairs|bed|pillow|office|stockroom|dark|storeroom)`,
        line: 'Crying in the shower',
        miss: 'Flying in the dark',
      },
      {
        pattern: `
(hands|hand|voice|i'm|im|i am|still|legs) (still|are still|is still|are|is)? (shaking|trembling|
in bits|in pieces|in tears) (after|from|over|about|with|again|as|here)?`,
        line: 'Hands still shaking',
        miss: 'Hands shaken at noon',
      },
      {
        pattern: `
i (feel|felt|am feeling|just feel|have felt|have never felt|'m feeling) (so|such|completely|
totally|really|utterly|like|dead|a bit|quite|pretty|more|like a|like an)? (empty|hollow|
worthless|numb|invisible|unloved|hopeless|crying|giving up|a failure|awful|rotten|lonely|alone|
low|unwanted|rubbish|dead inside|used|miserable|useless|ugly|trapped|lost|broken|fraud|a fraud|
flat|down)`,
        line: 'I feel hollow',
        miss: 'I feel a holly leaf',
      },
      {
        pattern: `
(in|woke up in|such) (a|an) (very|really|truly|utterly|such)? (foul|bad|terrible|black|vile|
filthy|dreadful|rotten|weird|stinking|awful|dark|grim|horrible) mood`,
        line: 'In a dreadful mood',
        miss: 'In a blue room',
      },
      {
        pattern: `
(don't|do not|nobody|no one|please don't) (talk|speak|text|even look|come near) (to|at)? me
(today|tonight|this|right now|until|before|at all|ever)`,
        line: 'Nobody speak to me today',
        miss: 'Nobody told me today',
      },
      {
        pattern: `
i (can't|cannot|couldn't|just can't) (cope|stop crying|get out of bed|face|go on|do this
anymore|do this any more|take it anymore|take any more|bear it|be bothered|deal with today|
adult today|people today|get up)`,
        line: 'I cannot cope',
        miss: 'I cannot copy it',
      },
      {
        pattern: `
(living|barely|just about|only) (the dream, |holding it together|hanging on by|on my last nerve|
surviving today|keeping it together)`,
        line: 'Barely holding it together',
        miss: 'Barley holding the field',
      },
      {
        pattern: `
(hating|hate|hated|pitying|loathing|sorry for|talking to|drinking by|eating by|proud of|ashamed of)
myself (again|today|tonight|all|for|this|because|a bit|right now)?`,
        line: 'Spent a day hating myself',
        miss: 'Spent a day heating milk',
      },
      {
        pattern: `
(i|just) (want|wanna|wanted|need|needed) to (cry|scream|disappear|hide|curl up|sleep for|give up|
run away|be held|stay in bed|go home and|lie down and|die|be alone)`,
        line: 'I want to curl up',
        miss: 'I want to curl my ribbon',
      },
    ],
  },
  {
    note: 'Separations, quarrels and love affairs, and money that is short at home.',
    source: 'guide: "own family, … dates, … private grievances"',
    kind: 'life',
    weight: 20,
    everywhere: true,
    unjudged: true,
    phrases: [
      {
        pattern: `
        (on hold|on the phone) (with|to) my (bank|gp|doctor|landlord|landlady|insurer|insurance|broadband|
        phone company|energy company|mortgage|solicitor|ex|mum|mom|dad|sister|brother)`,
        line: 'An hour on hold with my insurer',
        miss: 'An hour on hold with our desk',
      },
      {
        pattern: `
        (we're|we are|i'm|im|i am) (having|expecting) (a|our first|our second|another) (baby|babies|
        boy|girl|twins|child)`,
        line: "We're expecting our second child",
        miss: "We're expecting our second coach",
      },
      {
        pattern: `
        (night:|tonight:|weekend:|evening:|plans:|plan:|friday:|saturday:|sunday:) (just)? me, (a|an|
        the|my|some|two|hot|this)`,
        line: 'Tonight: me, a blanket and rain',
        miss: 'Tonight: men, boats and rain',
      },
      {
        pattern: "(i|we|i've|we've) (just|finally)? (got|am|are|have got) engaged",
        line: 'I just got engaged',
        miss: 'I just got enraged',
      },
      {
        pattern: `
        (mum|mum's|mam|mam's|mom|mom's|dad|dad's|nan|nan's|gran|gran's|grandad|grandad's|my wife|my
        wife's|my husband|my husband's|my sister|my brother|hubby) (is)? (out of|home from|back from|
        in|going into) (hospital|surgery|theatre|intensive care)`,
        line: 'Mam is home from hospital',
        miss: 'Mam is home from Goole',
      },
      {
        pattern: `
        (mum's|mam's|mom's|dad's|nan's|gran's|my mum's|my dad's|my wife's|my husband's|my sister's|my
        brother's) (knee|hip|heart|eye|eyes|back|cancer|cataract|big)? (op|operation|surgery|scan|
        biopsy|chemo) (went|is|was|has)`,
        line: "Dad's hip op went well",
        miss: "Dad's hip flask was full",
      },
      {
        pattern: `
        (got|have|picked up|collected) the keys (to|for) (our|my) (new|first|own)? (flat|house|home|
        place|apartment|cottage)`,
        line: 'Collected the keys to our first place',
        miss: 'Collected the keys to our first shop',
      },
      {
        pattern: '(broke up|split up|broken up|finished) with (him|her|my _)',
        line: 'Broke up with him',
        miss: 'Broke up with a hammer',
      },
      {
        pattern: `
        off to _ with (the girls|the lads|the boys|my girls|the missus|hubby|the family|my mates)`,
        line: 'Off to Cobh with the lads',
        miss: 'Off to Cobh with the van',
      },
      {
        pattern: `
(he|she|they|my _|husband|wife|bloke|boyfriend|girlfriend|and) (has|had|just|finally|never|
only)? (left|dumped|ghosted|cheated on|blocked|divorced|walked out on|moved out on|broke up
with|broke it off with|chucked|stood up|unfriended|proposed to|kissed|never rang|hasn't texted|
hasn't called) me (for|by|on|after|again|at|last|this|and|with|over|tonight|yesterday|today)?`,
        line: 'She dumped me',
        miss: 'She drove me',
      },
      {
        pattern: `
my (husband|wife|boyfriend|girlfriend|partner|fella|bloke|missus|fiancé|fiance|fiancée|fiancee)
(moved|walked|left|wants|says|is|has|and|forgot|never|won't|snores|slept|told|filed|asked|
cheated|thinks)`,
        line: 'My fiancé has left',
        miss: 'My financier has left',
      },
      {
        pattern: `
(got|was|been|getting|being|have been|just got) (dumped|ghosted|cheated on|stood up|jilted|
chucked|catfished|friendzoned|left on read|divorced) (by|again|on|at|after|via|over|last|this|
and)?`,
        line: 'Got jilted by letter',
        miss: 'Got dumplings by post',
      },
      {
        pattern: `
(i'm|im|i am|newly|freshly|officially|finally|still|perpetually|forever) (single|divorced|
separated|heartbroken|broken-hearted|brokenhearted|on my own again|back on tinder|a divorcee)`,
        line: 'Newly divorced',
        miss: 'Newly divided',
      },
      {
        pattern: `
(fell|fallen|falling) out with (my|mum|mom|dad|him|her|the in-laws|the neighbours|half my
family)`,
        line: 'Fell out with mum',
        miss: 'Fell out with a thud',
      },
      {
        pattern: `
(my|the|an|his|her) (ex|exes|ex-husband|ex-wife|ex husband|ex wife|ex-boyfriend|ex-girlfriend|
ex's) (is|has|just|was|are|got|texted|rang|called|moved|married|wedding|new|turned|won't|still|
and|came|walked|wants)`,
        line: 'My ex has moved in next door',
        miss: 'My ox has moved',
      },
      {
        pattern: `
(swiped|swiping|matched|dating|single) (right|left|with|again|on tinder|on hinge|on bumble|apps|
app|and|at) (on|with|again|my|forty|thirty|fifty|ready|lonely|hating|a guy|a girl|someone)?
(tinder|hinge|bumble|my ex)?`,
        line: 'Swiping left again',
        miss: 'Sweeping left again',
      },
      {
        pattern: `
(screaming|crying|teething|poorly|vomiting|feverish|colicky|tantruming) (toddler|baby|twins|
newborn|child|kids|children|infant) (and|all|since|again|at|in|on|upstairs|next|who|until)?`,
        line: 'A teething baby all night',
        miss: 'A singing toddler choir',
      },
      {
        pattern: `
(i'm|im|i am|we're|overdrawn|skint|broke) (again|overdrawn|skint|already|and|until|till|
always)? (overdrawn|skint|in the red|in my overdraft|flat broke|until payday|till payday|again|
already|by the|living on noodles|living on toast)`,
        line: 'Skint until payday',
        miss: 'Skirt until the knee',
      },
      {
        pattern: `
(my|our) (landlord|landlady|letting agent) (is|has|wants|put|won't|keeps|just|says|raised|
kicked|evicted)`,
        line: 'My landlord wants more',
        miss: 'My landline wants mending',
      },
      {
        pattern: `
(counting|count|scraping) (the|my)? (pennies|coppers|days|change) (until|till|to|for|together)
(payday|rent|bus fare|friday|my|the)?`,
        line: 'Counting the pennies until payday',
        miss: 'Counting the swans until noon',
      },
      {
        pattern: `
(divorce|separation|custody|decree) (papers|paper|lawyer|hearing|came through|is final|came|
absolute|battle|finalised|finalized|solicitor|settlement) (came|arrived|today|are|is|signed|on|was|
finally|through|this|with)?`,
        line: 'The custody hearing is today',
        miss: 'The custard is today',
      },
      {
        pattern: `
(he|she|they|we|i) (kissed|slept with|hooked up with|went home with|moved in with|eloped with|is
seeing|are seeing|is dating|am dating|broke up with|split from) (me|him|her|my|someone|somebody|a
guy|a girl|another|the)`,
        line: 'She is dating my cousin',
        miss: 'She is dated to my century',
      },
    ],
  },
  {
    note: 'What fans shout at a team; a pub that shows the match says so.',
    source: 'guide: "private fandom"',
    kind: 'fandom',
    weight: 20,
    everywhere: true,
    unjudged: true,
    opens: true,
    form: 'cheered',
    fields: ['entertainment', 'sport'],
    phrases: [
      {
        pattern:
          "(come on|c'mon|mon the|up the|let's go|lets go|go on|forza|hala|allez|vamos) (you|the|my)?",
        line: 'Come on Arsenal',
        miss: 'Come in',
      },
    ],
  },
  {
    note: 'A relative without "my" is the writer’s own.',
    source: 'guide: "own family"',
    kind: 'people',
    weight: 20,
    everywhere: true,
    opens: true,
    unjudged: true,
    fields: ['family'],
    phrases: [
      {
        pattern: `
          (mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandad|grandpa) (has|just|thinks|rang|fell|got|
          came|won|beat|still|cried|turned|wants|called|proposed|bought|made|hates)
        `,
        line: 'Granny turned 95 and won at rummy',
        miss: 'Granny Smith apples are ripe',
      },
    ],
  },
];
