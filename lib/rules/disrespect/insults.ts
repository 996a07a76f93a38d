import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE =
  'docs/labels.md: "insult, contempt, mockery, threats, slurs, belittling aimed at somebody"';

/** Insults of or to somebody in any context. */
export const insults = {
  note: 'Words that name nothing but a despised person, and words that do so only as a name, after "you are", "these", "bunch of".',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (lying|worthless|useless|absolute|human|big|fat|ugly)? (sack|bag) of (shit|crap|
        garbage|dicks)
      `,
      line: 'A bag of shit',
      miss: 'A bag of shirts',
    },
    {
      pattern: `
        the <louder>? <named-person> (who|that|in charge|in power|in congress|in parliament|
        in government|running|defending|still|at|on here)
      `,
      line: 'The liar in charge',
      miss: 'The ideas of who runs it',
    },
    {
      pattern: `
        (disgrace|embarrassment|insult|shame) to (the|our|his|her|your|this) (uniform|badge|
        bench|profession|humanity|human race|country|nation|office|party|club|sport|race|
        family|city|state|mother|mum|mom|parents|shirt|jersey|trade|game)
      `,
      line: 'An embarrassment to the badge',
      miss: 'An empress with the badge',
    },
    {
      pattern: `
        (lazy|overpaid|talentless|workshy|work-shy|thieving|greedy|stupid|useless|corrupt|
        entitled|arrogant) (journalists|journos|reporters|tourists|americans|brits|devs|
        developers|teachers|nurses|doctors|unions|workers|bankers|lawyers|judges|landlords|
        staff|students|players|refs|referees|civil servants|millennials|youngsters|tenants|
        strikers|bureaucrats|councillors|ministers|mps|celebs|celebrities|influencers|
        footballers|youtubers|actors)
      `,
      line: 'Lazy journalists again',
      miss: 'Lazy days again',
    },
    {
      pattern: `
        (need|needs|should|seriously|really|people|mums|moms|dads|lot|fans|fools) (to)? get a
        (life|grip|clue|real job)
      `,
      line: 'Some people need to get a life',
      miss: 'Some people need to get a lift',
    },
    {
      pattern: `
        (couldn't|can't|cant|couldnt) (run|organise|organize|manage) a (bath|piss-up|piss up|
        party|lemonade stand|raffle|bake sale|whelk stall|tap)
      `,
      line: "They couldn't run a bath",
      miss: "They couldn't run a mile",
    },
    {
      pattern: "(is|are|so|being|sounds|sound|someone's|somebody's|stay|all) butthurt",
      line: "Someone's butthurt",
      miss: "Someone's butter",
    },
    {
      pattern: '<mention> <very>? <personal-contempt>',
      line: '@user Spineless',
      miss: '@user Spinning',
    },
    {
      pattern: `
        (you|he|she|they|people|anyone|anybody|someone|those|is|are|be) (are|is|were|was|'re|
        be)? (dumb|stupid|dense|thick|naive|gullible|foolish) enough to
      `,
      line: 'You are stupid enough to try',
      miss: 'You are steady',
    },
    {
      pattern: 'keyboard (hero|heroes|commando|commandos|gangster|gangsters|rambo)',
      line: 'A keyboard warrior and keyboard hero',
      miss: 'A keyboard and a hero',
    },
    {
      pattern: `
        (you're|you are|he's|he is|she's|she is|youre) no (journalist|leader|lady|gentleman|
        christian|president|feminist|patriot|role model)
      `,
      line: "You're no leader",
      miss: "You're no later",
    },
    {
      pattern: "can't fix stupid",
      line: "Can't fix stupid",
      miss: "Can't fix supper",
    },
    {
      pattern: "(bitch|hoe) (you|u|who|get|stop|don't|dont|shut)",
      line: 'Bitch you wish',
      miss: 'Beach you wish',
    },
    {
      pattern: `
        (you|u|what a|such a|absolute|lying) <louder>? piece of (trash|filth|garbage|dirt|
        scum)
      `,
      line: 'You piece of trash',
      miss: 'A piece of cake',
    },
    {
      pattern: `
        (absolute|total|complete|utter|bunch of|load of|set of|pack of|these|those|you)
        (jokers|cowboys|chancers|buffoons|bandits|amateurs|shysters)
      `,
      line: 'Absolute cowboys',
      miss: 'Absolute calm',
    },
    {
      pattern: `
        (what a|such a|is a|he's a|she's a|just a) (sad|bitter|horrible|nasty|vile|angry|petty|jealous|
        spiteful|smug|pompous|pathetic) little (man|woman|boy|girl|person)
      `,
      line: 'What a bitter little man',
      miss: 'What a little man',
    },
    {
      pattern: `
        (absolute|what a|such a|ur a|you're a|youre a|you) (melt|div|divvy|wally|spanner|
        bampot|roaster|knob)
      `,
      line: "You're a melt",
      miss: "You're a maker",
    },
    {
      pattern: '<louder>? <plain-insult>',
      line: 'You pillock',
      miss: 'A pillow',
    },
    {
      pattern: '<mocking-name>',
      line: 'Crooked Joe again',
      miss: 'Crooked jar again',
    },
    {
      pattern: '(you|u|ya|yo|hey|ok|okay|oi|yeah) <louder>? <louder>? <called-name>',
      line: 'You muppet',
      miss: 'A muppet show',
    },
    {
      pattern: '<you-are> <very>? <very>? <very>? (<insult>|<contemptible>)',
      line: "You're an embarrassment",
      miss: "You're an engineer",
    },
    {
      pattern: `
        (you|u) (<contemptible>|lazy|greedy|selfish|sick|evil|filthy|rotten) (<insult>|
        <despised-people>)
      `,
      line: 'You spineless coward',
      miss: 'You speedy cow',
    },
    {
      pattern: `
        (this|these|those|them|such|bunch of|pack of|lot of|load of|gang of|group of|full of|
        dumb|stupid|fake|ugly|fat|lying|corrupt|ungrateful|thirsty|broke|trifling|racist|
        crooked|dirty) <louder>? <named-person>
      `,
      line: 'These clowns again',
      miss: 'These clouds again',
    },
    {
      pattern: `
        (this|that|dumb|stupid|ugly|fat|lying|corrupt|ungrateful|evil|crazy|nasty|fake|old|
        miserable) (bitch|cunt|bastard|asshole|prick|whore|slut|skank|cow|hag|witch|pig)
      `,
      line: 'This stupid bitch',
      miss: 'This stupid zip',
    },
    {
      pattern: `
        (what|such) (a|an) <louder>? <louder>? (clown|loser|liar|prick|dick|jerk|creep|coward|
        bitch|bastard|asshole|arsehole|tosser|muppet|weirdo|hypocrite|thug|bully|brat|scumbag|
        psycho|tool|piece of shit|piece of work|fool|pig|cow|waste of space)
      `,
      line: 'What a clown',
      miss: 'What a crown',
    },
    {
      pattern: `
        (a|an) <louder>? (lying|pathetic|worthless|useless|corrupt|spineless|despicable|vile|
        disgusting) (<insult>|<despised-people>)
      `,
      line: 'A lying coward',
      miss: 'A lying cat in the sun',
    },
    {
      pattern: '<contempt> <louder>? <despised-people>',
      line: 'Useless council',
      miss: 'Useful council',
    },
    {
      pattern: "(is|are|was|were|r|'re|all|be) <very>? <very>? <very>? <named-person>",
      line: 'They are talentless leeches',
      miss: 'They are leaves',
    },
    {
      pattern: '(is|are|was|were|r|be) <very>? <very>? <very>? <personal-contempt>',
      line: 'They are clueless',
      miss: 'They are clever',
    },
    {
      pattern: '<contempt> (<politician>|<camp>)',
      line: 'Shameless Starmer',
      miss: 'Shapeless stars',
    },
    {
      pattern: `
        (<politician>|<camp>|muslim|police|union) (scum|thugs|traitor|traitors|clowns|trash|
        vermin|filth|pigs|crooks|liars|losers|snowflakes|hypocrites|cowards|parasites|nutters|
        loons|nutjobs|goons|crybabies|puppet|puppets|stooge|shills)
      `,
      line: 'Tory scum',
      miss: 'Tory scheme',
    },
    {
      pattern: '_ ass (bitch|bitches|nigga|niggas|hoe|hoes|mf|mfs)',
      line: 'Lazy ass bitch',
      miss: 'Lazy as a beach',
    },
    {
      pattern: "(bitches|hoes|thots|females) (be|are|is|ain't|aint|always|stay|want)",
      line: 'Bitches be like that',
      miss: 'Beaches be like that',
    },
    {
      pattern: `
        (you|u|he|she|they|yall|y'all) <very>? (stupid|dumb|ugly|goofy|wack|pathetic|retarded|
        delusional|bum|clown|hoe|bitch|dumber|childish|bums|clowns)
      `,
      line: 'You pathetic clown',
      miss: 'You pack clothes',
    },
    {
      pattern: `
        (acting|act|acts|sounding|sound|sounds) like <very>? <very>? (bitch|bitches|fool|
        clown|idiot|brat|moron|hoe|thug|thugs|savages)
      `,
      line: 'Acting like a clown',
      miss: 'Acting in a crown',
    },
    {
      pattern: `
        (joke|disgrace|embarrassment|excuse) (of|for) (a|an) (company|airline|bank|president|
        man|woman|human|person|party|team|parent|mother|father|leader|business)
      `,
      line: 'A disgrace of a company',
      miss: 'A day of company',
    },
    {
      pattern: `
        imagine (being|thinking) (this|that|so|such) <very>? (<contemptible>|wrong|bitter|mad|
        pressed|triggered|dense|desperate|jealous|miserable|sensitive|fragile|entitled|dull|
        boring|basic|bland|sad|lonely|petty|thick|lazy|insecure|obsessed|jobless)
      `,
      line: 'Imagine being this dense',
      miss: 'Imagine being this warm',
    },
    {
      pattern: `
        (don't|dont|stop|quit|try not) (be|being|to be) <very>? <very>? (dumb|stupid|dense|
        ignorant|ridiculous|daft|dick|jerk|bitch|prick|asshole|pussy|fool|baby|clown|coward|
        hypocrite|racist|karen|snowflake|liar|sheep|wimp|crybaby)
      `,
      line: "Don't be stupid",
      miss: "Don't be late",
    },
    {
      pattern: `
        how (dumb|stupid|thick|retarded|pathetic|ignorant|clueless|dense|delusional|gullible|
        brain-dead) (are|r|is|can|do|does|was|were|must) (you|u|he|she|they|this|that|these|
        those|people|some|someone|anyone|<politician>|<camp>)
      `,
      line: 'How dumb are you',
      miss: 'How deep are you',
    },
    {
      pattern: oneOf(`
      #idiot, #idiots, #moron, #morons, #liar, #liars, #clownshow, #scum, #traitor, #traitors, #thugs,
      #crooks, #hypocrite, #hypocrites, #cowards,
      #shameonyou, #invaders, #sheeple, #stupidpeople, #dumbpeople,
      #ignorantpeople, #losertrump, #clowntrump, #trumpclown, #dumptrump
    `),
      line: 'Read it first #idiots',
      miss: 'Read it first #ideas',
    },
    {
      pattern: oneOf(`
      clown show, laughing stock, laughingstock, special kind of stupid, not the sharpest, not the brightest,
      two brain cells, one brain cell, low iq
    `),
      line: 'A laughing stock',
      miss: 'Laughing in stockings',
    },
  ],
} satisfies PhraseList;

/** Insults with their subject first; the span starts at the subject. */
export const contemptForSomebody = {
  note: 'An insult predicated of a person, a politician, a camp or a mentioned account.',
  source: `${GUIDE}; "contempt for a politician's person"`,
  phrases: [
    {
      pattern: `
        (beyond|utterly|grossly|totally|completely) incompetent`,
      line: 'This referee is utterly incompetent',
      miss: 'This referee is utterly soaked',
    },
    {
      pattern: `
        incompetent beyond (belief|words|measure)`,
      line: 'Incompetent beyond measure, the lot',
      miss: 'Incomes beyond measure',
    },
    {
      pattern: `
        (he|she|they) (is|are|was|were|'s|'re) (just|so|truly|really|absolutely|simply)? (pitiful|contemptible|
        repugnant|repulsive|a sellout|sellouts|despicable)`,
      line: 'They are just contemptible',
      miss: 'They are just contemplating',
    },
    {
      pattern: `
        (pitiful|pathetic|sorry|sad|miserable|wretched) (bunch|excuse for a|excuses for|specimen|specimens)`,
      line: 'What a sorry excuse for a bus',
      miss: 'What an excuse for a picnic',
    },
    {
      pattern: `
        (useless|worthless|talentless|washed-up|washed up|no-talent|partisan) (hack|hacks)`,
      line: 'That useless hack writes again',
      miss: 'That useful hack saves time',
    },
    {
      pattern: `
        (lazy|arrogant|condescending|asshole|moronic|idiotic|snotty|lazy ass) (pilot|pilots|agent|agents|reps|rep|receptionist|
        clerk|clerks|employees|attendant|attendants|umpire)`,
      line: 'An arrogant clerk sent us home',
      miss: 'An elegant clerk sent us home',
    },
    {
      pattern: `
        (your|ur) (ignorance|stupidity|arrogance|incompetence|hypocrisy) (is|knows|has|never|from|shows|astounds|amazes)`,
      line: 'Your ignorance knows no bounds',
      miss: 'Your silence is golden',
    },
    {
      pattern: `
        (muslims|jews|blacks|whites|immigrants|migrants|refugees|illegals|mexicans|arabs|
        women|females|girls|men|gays|feminists|asians|indians|black people|white people|
        trans people|they all) (are|is|r) <very>? <very>? (animals|savages|monkeys|apes|dogs|
        rats|rapists|terrorists|murderers|criminals|killers|evil|dirty|filthy|disgusting|
        dangerous|inferior|hysterical|poison|disease|plague|the problem|emotional|crazy|
        violent|backward|barbarians|barbaric|unclean|leeches|parasites)
      `,
      line: 'They all are criminals',
      miss: 'They all are here',
    },
    {
      pattern: `
        (feminism|islam|liberalism|conservatism|wokeness|wokeism|socialism|homosexuality|
        judaism|christianity|zionism) is <very>? <very>? (cancer|poison|disease|evil|cult|
        mental disorder|mental illness|sickness|joke|scam|plague)
      `,
      line: 'Feminism is cancer',
      miss: 'Feminism is a movement',
    },
    {
      pattern: `
        (our|the|your) (competitors|rivals|competition) (are|is) (all)? <very>? (a joke|jokes|a laughing stock|
        clowns|amateurs|crooks|liars|cowboys|useless|hopeless|clueless|pathetic|rubbish|a shambles|a disgrace)
      `,
      line: 'The competition is clueless about bread',
      miss: 'The competition is open to all',
    },
    {
      pattern: `
        (women|girls|females|blacks|gays|muslims|foreigners) (shouldn't|should not|can't|
        cannot|should never|shouldn't be allowed to|don't deserve to) (drive|vote|work|lead|
        be allowed|be in|have|be here|exist|breed)
      `,
      line: "Women shouldn't drive",
      miss: "Women shouldn't wait",
    },
    {
      pattern: `
        (you|he|she|they|whoever|who|<politician>|<camp>) (should|needs to|need to|must|
        deserves to|deserve to) be (fired|sacked|kicked out|thrown out|put down|ashamed)
      `,
      line: 'He should be fired',
      miss: 'He should be home',
    },
    {
      pattern: `
        (you|they|he|she) (don't|dont|doesn't|clearly don't|obviously don't) give a (shit|
        fuck|damn|crap|toss|rat's ass)
      `,
      line: "You don't give a shit",
      miss: "You don't give a speech",
    },
    {
      pattern: `
        <somebody> (is|are|was|were|r|has always been|is still|are still|looks like|
        sounds like|must be) <very>? <very>? <very>? (<insult>|<contemptible>|<fool>)
      `,
      line: 'Men are pigs',
      miss: 'Men are at the pier',
    },
    {
      pattern: '<somebody-is> <very>? <very>? <very>? (<insult>|<contemptible>|<fool>)',
      line: "He's a fool",
      miss: "He's a baker",
    },
    {
      pattern: `
        (they are|they're|theyre|they were) <very>? <very>? <very>? (<named-person>|
        <personal-contempt>|scum|trash|thieves|scammers|invaders|vermin|parasites|terrorists|
        criminals|evil people|joke|disgrace|embarrassment)
      `,
      line: "They're scum",
      miss: "They're swimmers",
    },
    {
      pattern: '<mention> (is|are) <very>? <very>? <very>? (<insult>|<contemptible>)',
      line: '@user is trash',
      miss: '@user is an idol',
    },
    {
      pattern: `
        (<politician>|<camp>|she|he) (sucks|can suck|can rot|can choke|can go to hell|
        should rot|needs to rot|belongs in jail|belongs in prison|belongs in gitmo|
        belongs behind bars|needs to die|needs to go to jail)
      `,
      line: 'He belongs in jail',
      miss: 'He belongs in the choir',
    },
    {
      pattern: `
        (should|needs to|need to|ought to|deserves to|deserve to) be (in jail|in prison|
        jailed|locked up|hanged|hung|shot|executed|behind bars|tried for treason|
        charged with treason|deported|slapped|put down|sterilized|castrated|imprisoned|
        impeached and jailed)
      `,
      line: 'He should be in jail',
      miss: 'He should be in Leeds',
    },
    {
      pattern: "lock (him|her|them|'em|em|<politician>|<camp>) (all)? up",
      line: 'Lock him up',
      miss: 'Look him up',
    },
    {
      pattern: oneOf(`
      #lockherup, #lockhimup, #lockthemup, #lockthemallup, #liarinchief, #crookedhillary,
      #killary, #sleepyjoe, #lyinted, #moroninchief, #traitortrump, #impotus,
      #worstpresidentever, #sendthemback, #sendherback, #sendthemhome, #trumptards, #libtards,
      #libtard, #demonrats, #covidiots, #covidiot, #toryscum, #torysleaze,
      #liberalismisamentaldisorder
    `),
      line: 'Say it #lockhimup',
      miss: 'Say it #lookup',
    },
    {
      pattern: `
        (deport|jail|execute|impeach) (them all|the illegals|illegals|all illegals|
        all muslims|all of them|him now|her now|the traitor|the traitors)
      `,
      line: 'Deport them all',
      miss: 'Support them all',
    },
    {
      pattern: oneOf(`
      #deportthemall, #refugeesnotwelcome, #rapefugees, #rapefugee, #banislam, #banmuslims,
      #womenbelonginthekitchen, #gobacktoyourcountry, #stopislam, #womensuck, #mensuck,
      #menaretrash, #whitetrash, #democratsareevil, #liberalsarestupid, #liarliar, #notmypm,
      #fucktories, #toriesout, #bjpfails, #crookedtrump, #traitortrump, #treasonoustrump
    `),
      line: 'Say it #banislam',
      miss: 'Say it #bananas',
    },
    {
      pattern: '(<politician>|<camp>) must pay',
      line: 'Biden must pay',
      miss: 'Biden must play',
    },
    {
      pattern: `
        go back to (your country|your own country|where you came from|where you come from|
        where they came from|their country|your cave|your mom|your basement)
      `,
      line: 'Go back to your country',
      miss: 'Go back to your seat',
    },
    {
      pattern: `
        (hate|despise|loathe|can't stand|cant stand|sick of|tired of) (<politician>|<camp>|
        these people|you people|this bitch|that bitch|these bitches|black people|white people|
        immigrants|muslims|jews|gays|people like you|customers like you|this idiot)
      `,
      line: "I can't stand these people",
      miss: "I can't stand the noise",
    },
    {
      pattern: `
        (<camp>|<politician>) (is|are) <very>? <very>? (sick|insane|crazy|nuts|violent|
        dangerous|hateful|the enemy|un-american|unamerican|anti-american|losing it|
        losing their minds|afraid of the truth|in a cult|a cult|such liars|whining|crying|
        melting down|terrorists|a disease|a virus|a plague|a menace|clueless|the problem|
        enemies of|an enemy of|unfit|morally bankrupt|pure evil|the devil|satan|brainwashed|
        bought|bought and paid for|compromised|a threat to)
      `,
      line: 'Biden is insane',
      miss: 'Biden is in Spain',
    },
    {
      pattern: oneOf(`
      baby killers, baby killer, gun grabbers, america haters, pro-crime, anti-cop, cop haters,
      crying libs, snowflake libs, child killers, race baiter, race baiters, warmonger,
      warmongers, war criminal, war criminals, crybaby libs, mental disorder, ass kisser, ass
      kissers, brown noser, attention whore, attention whores, attention seeker, bottom feeder,
      bottom feeders, knuckle dragger, knuckle draggers, mouth breather, mouth breathers, inbred
      hicks, trailer trash, white trash, trash human, trash people, human garbage, human trash,
      human scum, oxygen thief, oxygen thieves, empty suit, pond scum, coke head, meth head,
      meth heads, village idiot, son of a bitch, sons of bitches, bunch of animals, bunch of
      thugs, bunch of savages, poor trash, illegal aliens are, rapefugee, rapefugees, welfare
      queen, welfare queens, anchor baby, anchor babies, uncle tom
    `),
      line: 'Attention seeker',
      miss: 'The attention of a seeker',
    },
    {
      pattern: `
        (women|woman|girls|females|she|her|feminists) (belong|belongs|back|stay|should be|
        should stay) (in|to) the kitchen
      `,
      line: 'Women belong in the kitchen',
      miss: 'The pans belong in the kitchen',
    },
    {
      pattern: `
        (overrun|invaded|flooded) (with|by) (the)? (thugs|illegals|migrants|immigrants|
        savages|criminals|muslims|refugees|invaders)
      `,
      line: 'Overrun by criminals',
      miss: 'Overrun by rabbits',
    },
    {
      pattern: `
        (<blamed-people>|customers) (today|these days|nowadays)? (are|r) (just|all|so|such|
        simply|really|always)? (the)? (most annoying|most boring|most entitled|rudest|laziest|
        dumbest|thickest|stupidest|worst|ugliest|meanest) (people|lot|fans|drivers|creatures|
        humans|generation|in|on|of|ever)
      `,
      line: 'Cyclists are the rudest people on earth',
      miss: 'Cyclists are the fittest people on earth',
    },
    {
      pattern: `
        (<blamed-people>|customers) (today|these days|nowadays)? (ruin|ruins|ruined|wrecked|
        destroyed|spoil|spoiled|spoilt) (everything|the country|the world|it for|it all)
      `,
      line: 'Boomers wrecked everything',
      miss: 'Boomers bought everything',
    },
    {
      pattern: `
        <blamed-people> (today|these days|nowadays)? (can't|cannot|couldn't) even (spell|read|
        write|count|tie|boil|think|park|add up|tell)
      `,
      line: 'Students today cannot even count',
      miss: 'Students today cannot even rent',
    },
    {
      pattern: `
        (anyone|anybody|whoever|everyone|everybody|people|those) who _ _? _? _? (has|have) (no
        taste|no brain|no brains|no class|no shame|no clue|no life|no soul|half a brain|zero
        taste|the brains of|the iq of)
      `,
      line: 'Anybody who buys there has no class',
      miss: 'Anybody who buys there has no car',
    },
  ],
} satisfies PhraseList;

/** Orders that send somebody away or wish them ill. */
export const abuse = {
  note: 'Orders and wishes that are used to drive somebody off or to frighten them.',
  source: GUIDE,
  phrases: [
    {
      pattern: `
        (stick|shove|put) (it|that|this|your _|their _|his _|her _|their _ _|your _ _) where the sun
        (don't|doesn't|does not|never|won't) shine`,
      line: "Shove that where the sun won't shine",
      miss: 'Put that plant where the sun shines',
    },
    {
      pattern: 'we know where (you|u) live',
      line: 'We know where you live',
      miss: 'We know where the bus stops',
    },
    {
      pattern: `
        (shut|just shut|please shut) (up|the fuck up|the hell up|tf up|the f up|your mouth|
        ur mouth|your face|your trap|your pie hole|yo mouth|it you)
      `,
      line: 'Shut up',
      miss: 'Shut the gate',
    },
    {
      pattern: '(#stfu|stfu|shutup|shuttup|stfuu|gtfo|gtfoh|kys|rtfm)',
      line: 'Stfu',
      miss: 'Still',
    },
    {
      pattern: 'go to hell',
      line: 'Go to hell',
      miss: 'Go to Hull',
    },
    {
      pattern: 'screw (you|u|yourself|<politician>|<camp>)',
      line: 'Screw you',
      miss: 'Screw the lid on',
    },
    {
      pattern: '(rot|rots|burn|burns|roast) in (hell|jail|prison)',
      line: 'Rot in hell',
      miss: 'Rot in the barn',
    },
    {
      pattern:
        '(kill yourself|kill urself|go die|go kill yourself|die in a fire|go drown|go choke)',
      line: 'Go die',
      miss: 'The dye goes green',
    },
    {
      pattern: `
        (fuck|fk|fuk|f|fck|eff|f*ck|f**k|f***|f-|phuck|feck) (you|u|ya|yourself|yourselves|
        y'all|yall|him|her|them|<mention>|<politician>|<camp>|cops|the cops|the police|
        all of you|these people|your feelings|off)
      `,
      line: 'Fuck you',
      miss: 'You are fun',
    },
    {
      pattern: `
        (fuckyou|#fuckyou|#fucktrump|#fuckbiden|#fuckjoebiden|#fuckthepolice|#fuckmaga|
        #fuckthetories)
      `,
      line: 'The walls say #fucktrump',
      miss: 'The walls say #trumpet',
    },
    {
      pattern: '(piss|sod|bugger|naff|fuck|eff|jog) off',
      line: 'Piss off',
      miss: 'Take off',
    },
    {
      pattern: '(eat shit|up yours|get bent|get stuffed|get fucked|get rekt|go suck|go screw)',
      line: 'Get stuffed',
      miss: 'Get a stuffed bear',
    },
    {
      pattern: `
        (i'll|i will|i'm gonna|im gonna|i'm going to|imma|ima|gonna|finna|wanna|want to|
        about to|let me|i could|i would|i'd|somebody|someone|should|needs to) (kick|beat|
        whoop|whip|slap|punch|smack|smash|break|bash) (your|ur|yo|his|her|their|that|this)
        (ass|arse|face|head|teeth|bitch|fool|idiot|neck|skull|mouth)
      `,
      line: "I'm gonna slap his face",
      miss: "I'm gonna slip on ice",
    },
    {
      pattern: 'watch your back',
      line: 'Watch your back',
      miss: 'Watch your step',
    },
    {
      pattern: `
        (your|ur|yo) (dumb|stupid|fat|ugly|lame|broke|sorry|lying|french|black|white|lazy|
        bitch|trifling|dusty|punk|racist|ignorant|pathetic|hoe|goofy|fake|crusty|musty|old|
        bald|cheap|jealous|weak|greedy|thirsty|nasty|hating) (ass|asses|arse)
      `,
      line: 'Your lazy ass again',
      miss: 'Your kind face',
    },
    {
      pattern: `
        (your|ur|yo|his|her|their) (dumb|stupid|ugly|fat|ignorant|pathetic|lying|racist|
        hating|crusty|musty|trifling|bitch|hoe) (self|head|face|mouth|brain|mug)
      `,
      line: 'Your stupid face',
      miss: 'Your poetic excuses',
    },
    {
      pattern: '(bitch|hoe|nigga|negro) (please|bye|stfu|sit down|shut up)',
      line: 'Bitch please',
      miss: 'The bitch has six puppies',
    },
  ],
} satisfies PhraseList;

/** Contempt without an insulting word, aimed at the reader or at people who complain. */
export const belittling = {
  note: 'Set phrases that tell somebody that their words, their mind or their complaint do not count.',
  source:
    'docs/labels.md on belittling and brushing off; seed 003: make use of what people tell you',
  phrases: [
    {
      pattern: `
        (nobody|no one|noone|no body|who) (asked|ask) (you|u|for your|for ur|him|her|them|
        for his|for her)
      `,
      line: 'Nobody asked you',
      miss: 'Nobody passed you',
    },
    {
      pattern: `
        (nobody|no one|noone|no body) (cares what you|cares about you|cares about your|
        cares how you|likes you|wants you here|wants you around|respects you|
        gives a fuck about|gives a fuck what|gives a shit about|gives a shit what|
        gives a damn what)
      `,
      line: 'Nobody cares about you',
      miss: 'Nobody cooks for you',
    },
    {
      pattern:
        '(nobody|no one|noone) (believes|takes) (you|u|him|her|them|anything you|a word you)',
      line: 'Nobody believes you',
      miss: 'Nobody beats you',
    },
    {
      pattern: `
        (you|u) (are|'re|r|were) (so|just|clearly|obviously|very|really)? (confused|
        misinformed|mistaken|triggered|brainwashed|embarrassing yourself|embarrassing|
        uninformed|making a fool|a bit slow|slow|blinded)
      `,
      line: 'You are so confused',
      miss: 'You are so kind',
    },
    {
      pattern: `
        (who|nobody|no one) (cares|gives a shit|gives a damn|gives a fuck) (what|about what|
        how) (you|u|he|she|they|some|this|that|a|<politician>)
      `,
      line: 'Who cares what you think',
      miss: 'Who knows what you think',
    },
    {
      pattern: `
        (you|u|he|she|they|<politician>|<camp>|people like you) (make|makes) me (sick|puke|
        vomit|want to puke|want to vomit|wanna puke|wanna throw up|ill)
      `,
      line: 'You make me sick',
      miss: 'You make me smile',
    },
    {
      pattern: `
        shame on (you|u|him|her|them|<mention>|the|every|these|those|all|your|anyone|this|
        <politician>|<camp>)
      `,
      line: 'Shame on them',
      miss: 'Shine on them',
    },
    {
      pattern: oneOf(`
      have you no shame, ashamed of yourself, ashamed of yourselves, ashamed of
      themselves, ashamed of himself, ashamed of herself
    `),
      line: 'Have you no shame',
      miss: 'Have you no lamp',
    },
    {
      pattern: `
        (you|u|they|he|she|y'all) (lot|guys|people)? (should|ought to) (all|both|really|truly|
        honestly)? be <very>? ashamed
      `,
      line: 'They should all be ashamed',
      miss: 'They should all be asleep',
    },
    {
      pattern: `
        (you|u) (just|simply|apparently|still) (can't|cannot|cant) (read|count|spell|add up|
        follow|understand)
      `,
      line: "You just can't read a label",
      miss: "You just can't swim a mile",
    },
    {
      pattern: `
        if (you|he|she|they|<politician>|the mayor) (put|spent) half (the|as much|of the|your|
        his|her|that)? (effort|energy|time|thought|work)
      `,
      line: 'If you put half the effort into it',
      miss: 'If you put half the flour in',
    },
    {
      pattern: 'grow up (mate|pal|love|dear|son|kid|people|folks|lads|lot|you|<mention>)',
      line: 'Grow up mate',
      miss: 'Grow up tall',
    },
    {
      pattern: '(please|just|jeez|seriously|honestly|ffs|oh|and) grow up',
      line: 'Oh grow up',
      miss: 'Oh go up',
    },
    {
      pattern: '(google|spellcheck|a dictionary) is (still)? free',
      line: 'Google is free',
      miss: 'Goggles are free',
    },
    {
      pattern: `
        (what's|whats|what is|what the fuck is|what the hell is|wtf is) wrong with (you|u|
        people|these people|those people|this woman|this man|this guy|this dude|that woman|
        that man|some people|ppl|this girl|y'all|yall|these niggas|your brain|your head|
        <politician>)
      `,
      line: 'What is wrong with you',
      miss: 'What is wrong with the kettle',
    },
    {
      pattern: `
        who (do|does|the hell do|the fuck do) (you|he|she|they) think (you are|you're|he is|
        she is|they are|u r)
      `,
      line: 'Who do you think you are',
      miss: 'Who do you think will win',
    },
    {
      pattern: `
        (you|u|he|she|they|<politician>|<camp>) (have|has|had|have got|got|'ve got) (no|zero|
        absolutely no|absolutely zero) (clue|brain|brains|class|shame|spine|balls|integrity|
        decency|morals|dignity|life|soul|conscience|backbone|self respect|credibility|
        common sense|manners|honor|honour|idea what you're talking|idea what you're doing|
        idea what you are talking)
      `,
      line: 'You have no shame',
      miss: 'You have no bread',
    },
    {
      pattern: `
        (you|u) (know nothing|clearly know nothing|obviously know nothing|don't know shit|
        dont know shit|don't know jack|ain't shit|aint shit|are a nobody|suck|guys suck|
        people suck|all suck|really suck|lot suck)
      `,
      line: 'You know nothing',
      miss: 'You know the way',
    },
    {
      pattern: `
        (you|u) (people|lot) (disgust|have no|make me sick|need to grow|need to learn|
        need to shut|need to stop|should be ashamed|don't care|don't deserve|always moan|always complain|can't be trusted|
        can't even|never learn|never listen|always lie)
      `,
      line: 'You people disgust me',
      miss: 'You people are kind',
    },
    {
      pattern: '(must|bet you|sound) (be|are|like) (fun|a blast|a joy|a delight) at parties',
      line: 'You must be fun at parties',
      miss: 'We have fun at parties',
    },
    {
      pattern: `
        (you|u|he|she|they) (look|looks|sound|sounds) <very>? (stupid|dumb|pathetic|foolish|
        like a clown|like a fool)
      `,
      line: 'You look stupid',
      miss: 'You look well',
    },
    {
      pattern: `
        (feel|feeling) (sorry|bad) for (your|his|her|their) (kids|children|wife|husband|
        family|parents|students|mother|patients|dog)
      `,
      line: 'I feel sorry for your kids',
      miss: 'I feel sorry for the bees',
    },
    {
      pattern:
        '(speak|learn) (english|some english|proper english) (first|before|or|moron|and|you)',
      line: 'Learn English first',
      miss: 'Learn English in a year',
    },
    {
      pattern: '(let|leave it to) the (grown ups|grown-ups|grownups|adults) (talk|speak|to|handle)',
      line: 'Let the adults talk',
      miss: 'Let the adults in',
    },
    {
      pattern: 'need to get your (life|shit) together',
      line: 'You need to get your life together',
      miss: 'You need to get the band together',
    },
    {
      pattern: oneOf(`
      cry me a river, boo hoo, boohoo, boo fucking hoo, cry about it, cry harder, cry more, stay
      mad, die mad, cope harder, cope and seethe, touch
      grass, keep coping, seethe, stay pressed, stay salty
    `),
      line: 'Cry about it',
      miss: 'Talk about it',
    },
    {
      pattern: '(ok|okay) (boomer|karen|sweetie|snowflake|hun)',
      line: 'Ok boomer',
      miss: 'Ok baker',
    },
    {
      pattern: oneOf(`
      bye felicia, good riddance, don't let the door hit you, sit down clown,
      check your privilege, wake up sheeple
    `),
      line: 'Good riddance',
      miss: 'Good weather',
    },
    {
      pattern: `
        (you|your|ur|ya|he|she|they|their|his|her) (sorry|broke|lame|lazy|dusty|tired|bum|
        dumb|punk) ass
      `,
      line: 'Your lazy ass',
      miss: 'Your lazy cat',
    },
    {
      pattern: `
        (in|from) (your|his|her|their|ur) (mom's|moms|mum's|mother's|mommy's|parents'|parents)
        basement
      `,
      line: "In his mum's basement",
      miss: "In his mum's garden",
    },
    {
      pattern: '(are|r) (you|u) out of (your|ur) (mind|fucking mind|damn mind)',
      line: 'Are you out of your mind',
      miss: 'Are you out of your house',
    },
    {
      pattern: 'lost (your|ur) (mind|damn mind|marbles|fucking mind|ever loving mind)',
      line: 'You lost your mind',
      miss: 'You lost your hat',
    },
    {
      pattern: `
        (thinks|think) (she's|he's|shes|hes|they're|you're|she is|he is|they are|you are)
        (so special|all that|better than everyone|better than everybody|the shit|hot shit|
        so smart|god's gift)
      `,
      line: "She thinks she's so special",
      miss: "She thinks it's a special day",
    },
  ],
} satisfies PhraseList;

/** Words that dismiss people who complain. */
export const brushOffs = {
  note: 'The person who asked is blamed; each is a set phrase of impatient support.',
  source: 'docs/labels.md: "brushing off feedback (“You should have read the manual”)"',
  phrases: [
    {
      pattern: `
        if (you|u) (don't|dont) like (it|it,|that|that,) (don't come|
        don't buy|don't eat|don't look|don't watch|don't follow|unfollow|tough)`,
      line: "If you don't like it, don't eat",
      miss: "If you don't like it, we take it back",
    },
    {
      pattern: `
        (our|your|their|these|some|most|half the|many) (customers|people|users|clients|guests|
        patients|passengers|callers|shoppers) (can't|cant|don't|couldn't|cannot) even _
      `,
      line: "Half the customers can't even read",
      miss: "Half the customers can't come",
    },
    {
      pattern: `
        (you|u|customers|people) (should have|should've|shoulda|should of|ought to have|
        could've at least|could have at least) (read|checked first|paid attention|listened|
        known better|asked first|bothered|done your homework|done your research|
        thought of that|thought about that|googled)
      `,
      line: 'You should have read the manual',
      miss: 'You should have seen the sea',
    },
    {
      pattern: `
        (if|had) (you|u|people|customers) (had|'d|would|would've|could)? (bothered|actually|
        only|even|just)? (to)? (read|bothered|paid attention|listened|looked|followed) (to|
        the|our|it|what|this|properly|carefully|before|attention|instead)
      `,
      line: 'If you had bothered to look',
      miss: 'If you had a boat to row',
    },
    {
      pattern: `
        (did|do|can) (you|u|people|any of you|customers) (even|not even|bother to|
        even bother to) (read|bother|listen|look|google|think before)
      `,
      line: 'Did you even read the sign',
      miss: 'Did you paint the sign',
    },
    {
      pattern: `
        (you|u) (clearly|obviously|evidently) (didn't|did not|haven't|never|can't|cannot|
        don't|failed to|have no|know nothing|need) (read|bother|listen|look|know|understand|
        think|even|help|clue|idea)
      `,
      line: 'You obviously never read the timetable',
      miss: 'You obviously like the timetable',
    },
    {
      pattern: `
        (maybe|perhaps|next time|how about|why don't you) (you)? (try|just)? (actually)?
        (read|reading|thinking|think|learn|listening|listen|paying attention|use your brain|
        using your brain|google|googling) (the|it|before|to|first|our|your|instead|harder|how|
        more|your brain)
      `,
      line: 'Next time read the sign',
      miss: 'Next time bring a sign',
    },
    {
      pattern: `
        (try|maybe try|perhaps try) (reading|thinking|listening|looking) (it|the|to|before|
        properly|next|harder|for)
      `,
      line: 'Try reading the page',
      miss: 'Try baking the page',
    },
    {
      pattern: `
        (sorry|shame|pity) (that)? (you|u) (couldn't|can't|weren't able to|aren't able to|
        failed to|were too) (work out|figure out|understand|grasp|comprehend|lazy)
      `,
      line: "Sorry you couldn't work out the door",
      miss: "Sorry you couldn't come",
    },
    {
      pattern: `
        (that's|thats|it's|its|is|this is|sounds like|that sounds like) (a you problem|
        a you issue|your problem not ours|your problem|your fault|on you not us|
        your own fault|all your fault)
      `,
      line: 'That sounds like a you problem',
      miss: 'That sounds like a drum',
    },
    {
      pattern: 'not (our problem|our fault|my problem)',
      line: 'Not our problem',
      miss: 'Not our parcel',
    },
    {
      pattern: `
        get over it (you|u|people|snowflake|snowflakes|karen|loser|losers|liberals|libs|
        already|ffs)
      `,
      line: 'Get over it people',
      miss: 'Get over the hill',
    },
    {
      pattern: '(nobody|no one|noone) (is forcing|forced|forces|is making|made|asked) you (to)?',
      line: 'Nobody is forcing you',
      miss: 'Nobody is feeding you',
    },
    {
      pattern: oneOf(`
      tough shit, too bad so sad, cry
      about it
    `),
      line: 'Tough shit',
      miss: 'Tough steak',
    },
    {
      pattern: `
        (maybe|perhaps|well) if (you|you'd|you had|u) (had|actually|just|bothered to)? (read|
        checked|listened|looked|paid attention)
      `,
      line: 'Maybe if you had read the label',
      miss: 'Maybe if you had the time',
    },
    {
      pattern: '(works|worked|working) (fine|perfectly|well) for everyone else',
      line: 'It works fine for everyone else',
      miss: 'It works fine for the choir',
    },
    {
      pattern: `
        (stop|quit) (your|ur|being|all the)? (whining|bitching|moaning|crying about|
        complaining about|lying|whinging|bleating|blubbering|blabbering|embarrassing yourself|
        acting like a)
      `,
      line: 'Stop moaning about the soup',
      miss: 'Stop by for the soup',
    },
    {
      pattern: oneOf(`
      a lack of common sense, common sense isn't, use your head, use your brain, use
      your common sense, get your facts straight, get your facts right, know your place, stay in
      your lane, mind your own business, learn some manners,
      learn to drive properly
    `),
      line: 'Get your facts straight',
      miss: 'Get your hair straight',
    },
  ],
} satisfies PhraseList;

/** The same words in contexts where they insult nobody. */
export const harmless = {
  note: 'Said of the writer, denied, supposed or reported: the insult is aimed neither at the reader nor at anybody named.',
  source: 'docs/labels.md: "Not: … self-mockery, friendly teasing that is clearly mutual"',
  phrases: [
    {
      pattern: '(fuck|f*ck|fu|screw) you (money|rich|wealth|portfolio|numbers|pension)',
      line: 'She left with fuck you money',
      miss: 'Fuck you and your money',
    },
    {
      pattern: '(screw|screws) you (can|could|need|want|must|will)',
      line: 'The screw you can trust in oak',
      miss: 'Screw you all',
    },
    {
      pattern: '(go|gone|been|went|going|trip)? to hell and back',
      line: 'Go to hell and back with Dante',
      miss: 'Go to hell and stay',
    },
    {
      pattern: `
        (i|we|i really|i just|i seriously|i clearly|me i|maybe i) (need|should) (to)? get a
        (life|grip|clue|real job)
      `,
      line: 'I really need to get a life',
      miss: 'You need to get a lift',
    },
    {
      pattern: `
        (i'm|im|i am|i was|i've been|i feel|i felt|feel like|feeling like|felt like|look like|
        looking like|looked like|makes me|make me|made me|me being|me|myself|there are|
        there is|there were|there was|beware of|against|from|avoid|my|we are|we're|we were|
        i look like|i sound like|i must be|i must look like|am i|was i|call me|calling me|
        called me|calls me|we all|us|mine|like a|like an|like such a) <very>? <very>? <very>?
        (<plain-insult>|<insult>|<contemptible>|<named-person>)
      `,
      line: 'I am an idiot',
      miss: 'I am a baker',
    },
    {
      pattern: `
        (not|isn't|isnt|aren't|arent|ain't|aint|wasn't|wasnt|never|no|nobody is|nobody's|
        without being) <very>? <very>? (<plain-insult>|<insult>|<contemptible>|<named-person>)
      `,
      line: "You're not stupid",
      miss: "You're so stupid",
    },
    {
      pattern: `
        (if|when|whether|unless|because|while|although|until|even if) <you-are> <very>?
        <very>? (<plain-insult>|<insult>|<contemptible>)
      `,
      line: 'If you are lazy like me',
      miss: 'You are lazy',
    },
    {
      pattern: `
        (call|called|calls|calling|labeled|labelled|accused) (me|him|her|them|us|you|people|
        someone|somebody|everyone|everybody|anyone|women|men|<mention>|<somebody>) (of being)?
        <very>? <very>? (<plain-insult>|<insult>|<named-person>)
      `,
      line: 'She called me an idiot',
      miss: 'She called me at noon',
    },
    {
      pattern: `
        (the word|term|hashtag|movie|book|album|song|useful|american|village|art of the|for)
        <plain-insult>
      `,
      line: 'The word idiot',
      miss: 'The word idle',
    },
    {
      pattern: `
        (girl|omg|bro|bruh|sis|babe|haha|lol|lmao|won't|wont|never|can't|cant|didn't|didnt|
        wouldn't|couldn't|to|i'll|i will|i should|i'm gonna|gonna|i need to|i can|let me|ima|
        imma|ever) shut up
      `,
      line: "I can't shut up about it",
      miss: 'Shut up about it',
    },
    {
      pattern: '(nobody|no one) cares (about|for) (you|your) _? _? (like|more|as much|the way)',
      line: 'Nobody cares about your lawn like us',
      miss: 'Nobody mows your lawn like us',
    },
    {
      pattern: `
        <contempt> (customer|government|govt|bank|company|driver|drivers|airline|crew|council|
        staff|manager|fan|human|people|boss|agent) (service|services|support|care|policy|
        policies|experience|website|app|system|systems|line|portal|response|update|shortage|
        planning|traffic|bureaucracy|red tape|error)
      `,
      line: 'Useless customer service again',
      miss: 'Useful customer service again',
    },
    {
      pattern: `
        (<somebody-is>|<you-are>) <very>? <very>? (stupid|dumb|disgusting|filthy|nasty|evil|
        ugly|trash|insufferable) (cute|good|hot|fast|funny|talented|pretty|rich|easy|lucky|
        handsome|gorgeous|beautiful|strong|smart)
      `,
      line: "He's so stupid cute",
      miss: "He's so kind",
    },
    {
      pattern: `
        (cats|kittens|dogs|puppies|geese|seagulls|gulls|pigeons|wasps|mosquitoes|goats|
        squirrels|raccoons|foxes|crows|magpies|swans|printers) (is|are) <very>? <very>?
        (<named-person>|<insult>|<contemptible>)
      `,
      line: 'Cats are savages',
      miss: 'Cats are asleep',
    },
    {
      pattern: `
        (told|tell|tells|telling) (me|him|her|us|them|somebody|someone|people|everyone|everybody) to
        (<very>)? (piss off|fuck off|shut up|shut it|get lost|get stuffed|bugger off|sod off|do one)
      `,
      line: 'He told me to get lost',
      miss: 'He told me to get leeks',
    },
    {
      pattern:
        '(idiot-proof|moron-proof|idiot-proofed|idiot-proofing|idiot proofed|idiot proofing)',
      line: 'An idiot-proof recipe',
      miss: 'An idiot of a cook',
    },
    {
      pattern: `
        (this|that|the|these|those|my|our) (bastard|bastarding) (printer|machine|thing|laptop|
        computer|phone|car|app|website|game|boiler|kettle|weather|train|bus|wifi|zip|lock|
        drawer|oven|lid|weeds)
      `,
      line: 'This bastard zip is stuck',
      miss: 'This zip is stuck',
    },
    {
      pattern: 'watch your back (garden|yard|door|gate|seat|wheel|catalogue)',
      line: 'Watch your back garden',
      miss: 'Watch your back',
    },
    {
      pattern: `
        (drop dead gorgeous|idiot light|what a dick move|such a dick move|shut up and take|
        stop lying on|stop lying down|stop lying in|stop lying around|bad ass bitch)
      `,
      line: 'Drop dead gorgeous',
      miss: 'Drop a gorgeous hat',
    },
    {
      pattern: 'shut up (the|our|all|those) _',
      line: 'Shut up the geese before dusk',
      miss: 'Shut up and let us listen to the band',
    },
    {
      pattern: 'shut up (i|we|she|he) (got|just|won|passed|made|did|really)',
      line: 'Shut up I got the flat',
      miss: 'Shut up and go',
    },
    {
      pattern: `
        (my|our|love you|love u|love these|love this|love my|miss you|miss these|favorite|
        favourite|beautiful|lovable|silly|loveable|happy birthday|happy birthday you|
        happy birthday to this) <louder>? (<plain-insult>|<named-person>|<called-name>)
      `,
      line: 'My fool of a cat',
      miss: 'My full cup',
    },
  ],
} satisfies PhraseList;

/** Names and verdicts that are an insult only as a whole clause: "Liar!" */
export const barked = {
  note: 'A noun for a despised person that stands alone between two punctuation marks is an insult to somebody; "he has lost it" is a verdict if nothing says what was lost.',
  source: GUIDE,
  phrases: [
    {
      pattern: '<louder>? <louder>? <called-name>',
      line: 'You muppet',
      miss: 'The puppet show',
    },
    {
      pattern: '(he|she|they) (has|have) (completely|totally|officially|finally)? lost it',
      line: 'He has lost it',
      miss: 'He has lost a glove',
    },
    {
      pattern: `
        (no spine|no brain|no brains|no balls|no backbone|no integrity|no morals|no class|
        your mom|ur mom|your mum|ur mum|yo mama|yo momma|your mother|troll|trolls|idiot|moron|
        karen|boomer)
      `,
      line: 'No morals',
      miss: 'No rain',
    },
    {
      pattern: oneOf(`
      liar, loser, losers, clown, clowns, coward, traitor, traitors, hypocrite, thief, thieves, crook,
      crooks, scum, disgusting people, pathetic people, shameful, bigot, racist, fascist, fascists, thugs,
      jerk, asshole, creep,
      bitch, bastard, bastards, fraud, frauds, scammer, scammers, fool, fools, pigs, vermin,
      bully, bullies, dickhead, clueless, morons, parasites, snowflake, snowflakes,
      disgraceful people, shame on you, lowlifes, cheats
    `),
      line: 'Shame on you',
      miss: 'Share it with you',
    },
  ],
} satisfies PhraseList;

const curtOrder = oneOf(`
  deal with it, suck it up, get over it, get over yourself, grow up, grow the fuck up, grow the
  hell up, tough luck, take it or leave it, get lost, drop dead, bite me, go cry, go touch grass,
  touch grass, get a job, get a clue, get a life, get a grip, grow a pair, you will pay for this,
  you'll pay for this, do your job, educate yourself, wake up sheeple, nobody asked, no one asked,
  who asked, who cares, nobody cares, no one cares, stay mad, learn to read, learn how to read,
  learn to spell, learn to count, stop lying, stop crying, stop complaining
`);

/** Orders that dismiss only as a whole clause: "Deal with it." Inside a sentence they are common words. */
export const curtOrders = {
  note: 'Set phrases of dismissal; "how to deal with it" and "when I grow up" are not.',
  source: GUIDE,
  phrases: [
    {
      pattern: `(just|so|then|well|now|please|seriously|and|oh)? ${curtOrder}`,
      line: "You'll pay for this",
      miss: "You'll play for us",
    },
  ],
} satisfies PhraseList;

/** Words and signs of fondness: an insult beside them is teasing. */
export const fondness = {
  note: 'Nobody says "love you" to somebody they despise; the rest congratulate friends.',
  source: 'docs/labels.md: "Not: … friendly teasing that is clearly mutual"',
  phrases: [
    {
      pattern: `
        (see|meet) (you|ya|u|yous|youse) (soon|tomorrow|tonight|there|later|then|at|on|next|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday)`,
      line: 'See you at seven',
      miss: 'See you in court',
    },
    {
      pattern: "(love|miss|adore) (you|u|ya|yall|y'all|these|this|him|her|them|my)",
      line: 'Love you',
      miss: 'Leave you',
    },
    {
      pattern: oneOf(`
      ily, ilysm, ily2, happy birthday, hbd, bestie, besties, my favorite, my favourite, lovable, just kidding,
      jk, xoxo, 💕, 😘, 🥰, 💖, 💗, 🤗
    `),
      line: 'My favourite clown',
      miss: 'My fair coat',
    },
  ],
} satisfies PhraseList;
