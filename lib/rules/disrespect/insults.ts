import { oneOf } from '@/lib/lexicon/one-of';
import type { PhraseList } from '@/lib/lexicon/types';

const GUIDE =
  'label guide: "insult, contempt, mockery, threats, slurs, belittling aimed at somebody"';

/** Said of or to somebody, whatever stands around it. */
export const insults = {
  note: 'Words that name nothing but a despised person; and words that do so only in the place of a name, behind "you are", "these", "bunch of".',
  source: GUIDE,
  phrases: [
    '(lying|worthless|useless|absolute|human|big|fat|ugly)? (sack|bag) of (shit|crap|garbage|dicks)',
    'the <louder>? <named-person> (who|that|in charge|in power|in congress|in parliament|in government|running|defending|still|at|on here)',
    '(disgrace|embarrassment|insult|shame) to (the|our|his|her|your|this) (uniform|badge|bench|profession|humanity|human race|country|nation|office|party|club|sport|race|family|city|state|mother|mum|mom|parents|shirt|jersey|trade|game)',
    '(lazy|overpaid|talentless|workshy|work-shy|thieving|greedy|stupid|useless|corrupt|entitled|arrogant) (journalists|journos|reporters|tourists|americans|brits|devs|developers|teachers|nurses|doctors|unions|workers|bankers|lawyers|judges|landlords|staff|students|players|refs|referees|civil servants|millennials|youngsters|tenants|strikers|bureaucrats|councillors|ministers|mps|celebs|celebrities|influencers|footballers|youtubers|actors)',
    '(need|needs|should|seriously|really|people|mums|moms|dads|lot|fans|fools) (to)? get a (life|grip|clue|real job)',
    '(dumbest|stupidest) (tweet|take|comment|person|argument|shit|reply|opinion) _?',
    "(couldn't|can't|cant|couldnt) (run|organise|organize|manage) a (bath|piss-up|piss up|party|lemonade stand|raffle|bake sale|whelk stall|tap)",
    "(is|are|so|being|sounds|sound|someone's|somebody's|stay|all) butthurt",
    '<mention> <very>? <personal-contempt>',
    "(you|he|she|they|people|anyone|anybody|someone|those|is|are|be) (are|is|were|was|'re|be)? (dumb|stupid|dense|thick|naive|gullible|foolish) enough to",
    'keyboard (hero|heroes|commando|commandos|gangster|gangsters|rambo)',
    '(everyone|everybody) (in|at|on) (that|this|your|their) _ is <very>? <very>? (<insult>|<contemptible>|<fool>)',
    'typical (liberal|liberals|democrat|democrats|republican|republicans|tory|tories|leftist|leftists|lefty|lefties|feminist|feminists|boomer|politician|politicians|trump supporter|trump supporters|trumper)',
    "(you're|you are|he's|he is|she's|she is|youre) no (journalist|leader|lady|gentleman|christian|president|feminist|patriot|role model)",
    "can't fix stupid",
    "(bitch|hoe) (you|u|who|get|stop|don't|dont|shut)",
    '(you|u|what a|such a|absolute|lying) <louder>? piece of (trash|filth|garbage|dirt|scum)',
    '(absolute|total|complete|utter|bunch of|load of|set of|pack of|these|those|you) (jokers|cowboys|chancers|buffoons|bandits|amateurs|shysters)',
    '(what a|such a) (sad|bitter|horrible|nasty|vile|angry) little (man|woman|boy|girl|person)',
    "(absolute|what a|such a|ur a|you're a|youre a|you) (melt|div|divvy|wally|spanner|bampot|roaster|knob)",
    '<louder>? <plain-insult>',
    '<mocking-name>',
    '(you|u|ya|yo|hey|ok|okay|oi|yeah) <louder>? <louder>? <called-name>',
    '<you-are> <very>? <very>? <very>? (<insult>|<contemptible>)',
    '(you|u) (<contemptible>|lazy|greedy|selfish|sick|evil|filthy|rotten) (<insult>|<despised-people>)',
    '(this|these|those|them|such|bunch of|pack of|lot of|load of|gang of|group of|full of|dumb|stupid|fake|ugly|fat|lying|corrupt|ungrateful|thirsty|broke|trifling|racist|crooked|dirty) <louder>? <named-person>',
    '(this|that|dumb|stupid|ugly|fat|lying|corrupt|ungrateful|evil|crazy|nasty|fake|old|miserable) (bitch|cunt|bastard|asshole|prick|whore|slut|skank|cow|hag|witch|pig)',
    '(what|such) (a|an) <louder>? <louder>? (clown|loser|liar|prick|dick|jerk|creep|coward|bitch|bastard|asshole|arsehole|tosser|muppet|weirdo|hypocrite|thug|bully|brat|scumbag|psycho|tool|piece of shit|piece of work|fool|pig|cow|waste of space)',
    '(a|an) <louder>? (lying|pathetic|worthless|useless|corrupt|spineless|despicable|vile|disgusting) (<insult>|<despised-people>)',
    '<contempt> <louder>? <despised-people>',
    "(is|are|was|were|r|'re|all|be) <very>? <very>? <very>? <named-person>",
    '(is|are|was|were|r|be) <very>? <very>? <very>? <personal-contempt>',
    '(bunch|pack|load|shower|gang|lot|group|herd) of <louder>? <louder>? (<insult>|<named-person>|<despised-people> with no)',
    '<contempt> (<politician>|<camp>)',
    '(<politician>|<camp>|muslim|police|union) (scum|thugs|traitor|traitors|clowns|trash|vermin|filth|pigs|crooks|liars|losers|snowflakes|hypocrites|cowards|parasites|nutters|loons|nutjobs|goons|crybabies|puppet|puppets|stooge|shills)',
    '_ ass (bitch|bitches|nigga|niggas|hoe|hoes|mf|mfs)',
    "(bitches|hoes|thots|females) (be|are|is|ain't|aint|always|stay|want)",
    "(you|u|he|she|they|yall|y'all) <very>? (stupid|dumb|ugly|goofy|wack|pathetic|retarded|delusional|bum|clown|hoe|bitch|dumber|childish|bums|clowns)",
    '(acting|act|acts|sounding|sound|sounds) like <very>? <very>? (bitch|bitches|fool|clown|idiot|brat|moron|hoe|thug|thugs|savages)',
    '(joke|disgrace|embarrassment|excuse) (of|for) (a|an) (company|airline|bank|president|man|woman|human|person|party|team|parent|mother|father|leader|business)',
    'imagine (defending|supporting) (this|that|such) _',
    'imagine (being|thinking) (this|that|so|such) <very>? (<contemptible>|wrong|bitter|mad|pressed|triggered|dense|desperate|jealous|miserable|sensitive|fragile|entitled|dull|boring|basic|bland|sad|lonely|petty|thick|lazy|insecure|obsessed|jobless)',
    "(don't|dont|stop|quit|try not) (be|being|to be) <very>? <very>? (dumb|stupid|dense|ignorant|ridiculous|daft|dick|jerk|bitch|prick|asshole|pussy|fool|baby|clown|coward|hypocrite|racist|karen|snowflake|liar|sheep|wimp|crybaby)",
    'how (dumb|stupid|thick|retarded|pathetic|ignorant|clueless|dense|delusional|gullible|brain-dead) (are|r|is|can|do|does|was|were|must) (you|u|he|she|they|this|that|these|those|people|some|someone|anyone|<politician>|<camp>)',
    '(are|r) (you|u|they|these people|these guys|people) <very>? <very>? (stupid|dumb|thick|blind|deaf|illiterate|mental|retarded|dense|clueless|on crack|on drugs|on meth|delusional|slow|that bored)',
    '(is|was) (he|she) <very>? <very>? (stupid|dumb|thick|illiterate|retarded|clueless|delusional|on crack|on drugs|senile)',
    '(poor|sorry|pathetic|sad|weak|miserable) excuse (for|of) (a|an)? _',
    oneOf(`
      #idiot, #idiots, #moron, #morons, #liar, #liars, #clownshow, #scum, #traitor, #traitors, #thugs, #crooks, #hypocrite, #hypocrites, #cowards,
      #shameonyou, #invaders, #sheeple, #stupidpeople, #dumbpeople,
      #ignorantpeople, #losertrump, #clowntrump, #trumpclown, #dumptrump
    `),
    oneOf(`
      clown show, laughing stock, laughingstock, special kind of stupid, not the sharpest, not the brightest, two brain cells, one brain cell, low iq
    `),
    '(you|he|she|they|people|person|guy|man|woman|such|is|are|these|absolute|complete|total|fucking) (is|are|a|an|really|just)? (waste|wastes) of (space|oxygen|air|skin|flesh|sperm)',
  ],
} satisfies PhraseList;

/** The same where a subject is named first; the span starts at the subject. */
export const contemptForSomebody = {
  note: 'An insult predicated of a person, a politician, a camp or a mentioned account.',
  source: `${GUIDE}; "contempt for a politician's person"`,
  phrases: [
    '(muslims|jews|blacks|whites|immigrants|migrants|refugees|illegals|mexicans|arabs|women|females|girls|men|gays|feminists|asians|indians|black people|white people|trans people|they all) (are|is|r) <very>? <very>? (animals|savages|monkeys|apes|dogs|rats|rapists|terrorists|murderers|criminals|killers|evil|dirty|filthy|disgusting|dangerous|inferior|hysterical|poison|disease|plague|the problem|emotional|crazy|violent|backward|barbarians|barbaric|unclean|leeches|parasites)',
    '(feminism|islam|liberalism|conservatism|wokeness|wokeism|socialism|homosexuality|judaism|christianity|zionism) is <very>? <very>? (cancer|poison|disease|evil|cult|mental disorder|mental illness|sickness|joke|scam|plague)',
    "(women|girls|females|blacks|gays|muslims|foreigners) (shouldn't|should not|can't|cannot|should never|shouldn't be allowed to|don't deserve to) (drive|vote|work|lead|be allowed|be in|have|be here|exist|breed)",
    '(he|she|you|u|they|<politician>|<camp>) (lie|lies|lied) (every|all the time|about everything|constantly|again|for a living|through|non stop|nonstop|to your face)',
    '(you|he|she|they|whoever|who|<politician>|<camp>) (should|needs to|need to|must|deserves to|deserve to) be (fired|sacked|kicked out|thrown out|put down|ashamed)',
    "(you|they|he|she) (don't|dont|doesn't|clearly don't|obviously don't) give a (shit|fuck|damn|crap|toss|rat's ass)",
    '<somebody> (is|are|was|were|r|has always been|is still|are still|looks like|sounds like|must be) <very>? <very>? <very>? (<insult>|<contemptible>|<fool>)',
    '<somebody-is> <very>? <very>? <very>? (<insult>|<contemptible>|<fool>)',
    "(they are|they're|theyre|they were) <very>? <very>? <very>? (<named-person>|<personal-contempt>|scum|trash|thieves|scammers|invaders|vermin|parasites|terrorists|criminals|evil people|joke|disgrace|embarrassment)",
    '<mention> (is|are) <very>? <very>? <very>? (<insult>|<contemptible>)',
    '(<politician>|he|she|they) (has|have) lost (his mind|her mind|their mind|their minds|his marbles|her marbles|the plot)',
    '(<politician>|<camp>|she|he) (sucks|can suck|can rot|can choke|can go to hell|should rot|needs to rot|belongs in jail|belongs in prison|belongs in gitmo|belongs behind bars|needs to die|needs to go to jail)',
    '(should|needs to|need to|ought to|deserves to|deserve to) be (in jail|in prison|jailed|locked up|hanged|hung|shot|executed|behind bars|tried for treason|charged with treason|deported|slapped|put down|sterilized|castrated|imprisoned|impeached and jailed)',
    "lock (him|her|them|'em|em|<politician>|<camp>) (all)? up",
    oneOf(`
      #lockherup, #lockhimup, #lockthemup, #lockthemallup, #liarinchief, #crookedhillary,
      #killary, #sleepyjoe, #lyinted, #moroninchief, #traitortrump, #impotus,
      #worstpresidentever, #sendthemback, #sendherback, #sendthemhome, #trumptards, #libtards,
      #libtard, #demonrats, #covidiots, #covidiot, #toryscum, #torysleaze,
      #liberalismisamentaldisorder
    `),
    '(throw|lock|put) (them all|the lot|the whole government|the whole lot|all of them) (in|into) (jail|prison)',
    '(deport|jail|execute|impeach) (them all|the illegals|illegals|all illegals|all muslims|all of them|him now|her now|the traitor|the traitors)',
    oneOf(`
      #deportthemall, #refugeesnotwelcome, #rapefugees, #rapefugee, #banislam, #banmuslims,
      #womenbelonginthekitchen, #gobacktoyourcountry, #stopislam, #womensuck, #mensuck,
      #menaretrash, #whitetrash, #democratsareevil, #liberalsarestupid, #liarliar, #notmypm,
      #fucktories, #toriesout, #bjpfails, #crookedtrump, #traitortrump, #treasonoustrump
    `),
    '(<politician>|<camp>) (must|should|will|need to|needs to) (be punished|burn|hang|be destroyed|be jailed|be locked up|be stopped)',
    '(<politician>|<camp>) must pay',
    '(send|ship|throw|kick) (these people|those people|immigrants|migrants|refugees|muslims|the illegals|illegals) (all)? (back|back home|home|out)',
    'go back to (your country|your own country|where you came from|where you come from|where they came from|their country|your cave|your mom|your basement)',
    "(hate|despise|loathe|can't stand|cant stand|sick of|tired of) (<politician>|<camp>|these people|you people|this bitch|that bitch|these bitches|black people|white people|immigrants|muslims|jews|gays|people like you|customers like you|this idiot)",
    '(worst|dumbest|stupidest|most corrupt|most incompetent) (president|prime minister|pm|human being|human|politician|senator|governor|mayor|generation|fanbase|fans|fan base|parents)',
    '(<camp>|<politician>) (is|are) <very>? <very>? (sick|insane|crazy|nuts|violent|dangerous|hateful|the enemy|un-american|unamerican|anti-american|losing it|losing their minds|afraid of the truth|in a cult|a cult|such liars|whining|crying|melting down|terrorists|a disease|a virus|a plague|a menace|clueless|the problem|enemies of|an enemy of|unfit|morally bankrupt|pure evil|the devil|satan|brainwashed|bought|bought and paid for|compromised|a threat to)',
    "(<camp>|<politician>|he|she|they|you|u) (is|are|'re|keep|keeps) lying (to|about|again|for|and)",
    oneOf(`
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
    "(<politician>|<camp>|they|he|she) (is|are|'re) (destroying|ruining|killing) (our|the|this|my) (country|nation)",
    '(women|woman|girls|females|she|her|feminists) (belong|belongs|back|stay|should be|should stay) (in|to) the kitchen',
    '(overrun|invaded|flooded) (with|by) (the)? (thugs|illegals|migrants|immigrants|savages|criminals|muslims|refugees|invaders)',
  ],
} satisfies PhraseList;

/** Orders that send somebody away or wish them ill. */
export const abuse = {
  note: 'Orders and wishes that English uses to drive somebody off or to frighten them.',
  source: GUIDE,
  phrases: [
    "(i'll|i will|we'll|ima|imma|gonna|going to) (break|smash|bash|snap|punch|stomp) (your|ur|his|her) (legs|face|head|teeth|neck|skull|nose|kneecaps)",
    'we know where (you|u) live',
    '(shut|just shut|please shut) (up|the fuck up|the hell up|tf up|the f up|your mouth|ur mouth|your face|your trap|your pie hole|yo mouth|it you)',
    '(#stfu|stfu|shutup|shuttup|stfuu|gtfo|gtfoh|kys|rtfm)',
    'go to hell',
    'screw (you|u|yourself|<politician>|<camp>)',
    '(rot|burn) in (hell|jail|prison)',
    '(kill yourself|kill urself|go die|go kill yourself|die in a fire|go drown|go choke)',
    "(i)? (hope|wish) (you|u|he|she|they|your _|that _|this _|all of you|y'all|<politician>|<camp>) (all)? (die|dies|rot|rots|burn|burns|choke|chokes|suffer|suffers|crash|get cancer|gets cancer|get fired|gets fired|go to jail|goes to jail|get shot|gets shot|get hit|gets hit|go bankrupt|goes bankrupt)",
    '(you|u|he|she|they|who) (deserve|deserves|ought|need|needs) to (die|rot|burn|suffer|choke|be shot|be hanged|be slapped|be punched|be jailed)',
    "(fuck|fk|fuk|f|fck|eff|f*ck|f**k|f***|f-|phuck|feck) (you|u|ya|yourself|yourselves|y'all|yall|him|her|them|<mention>|<politician>|<camp>|cops|the cops|the police|all of you|these people|your feelings|off)",
    '(fuckyou|#fuckyou|#fucktrump|#fuckbiden|#fuckjoebiden|#fuckthepolice|#fuckmaga|#fuckthetories)',
    '(go)? (fuck|screw) (your|ur|yo) (self|mother|mom|mum|feelings|life)',
    '(piss|sod|bugger|naff|fuck|eff|jog) off',
    '(suck my|suck a|eat a) (dick|cock|balls|ass|nuts|bag of dicks)',
    'kiss my (ass|arse|black ass|white ass)',
    '(eat shit|up yours|get bent|get stuffed|get fucked|get rekt|go suck|go screw)',
    "(i'll|i will|i'm gonna|im gonna|i'm going to|imma|ima|gonna|finna|wanna|want to|about to|let me|i could|i would|i'd|somebody|someone|should|needs to) (kick|beat|whoop|whip|slap|punch|smack|smash|break|bash) (your|ur|yo|his|her|their|that|this) (ass|arse|face|head|teeth|bitch|fool|idiot|neck|skull|mouth)",
    '(want to|wanna|would love to|someone should|somebody should|someone needs to|somebody needs to|someone please) (slap|punch|smack|strangle|choke|throat punch) (you|him|her|them|<politician>)',
    "(i'll|i will|i'm gonna|im gonna|gonna|imma) (find|hunt|end|destroy|ruin) (you down|where you live|your life|your career|your business)",
    'watch your back',
    '(your|ur|yo) (dumb|stupid|fat|ugly|lame|broke|sorry|lying|french|black|white|lazy|bitch|trifling|dusty|punk|racist|ignorant|pathetic|hoe|goofy|fake|crusty|musty|old|bald|cheap|jealous|weak|greedy|thirsty|nasty|hating) (ass|asses|arse)',
    '(your|ur|yo|his|her|their) (dumb|stupid|ugly|fat|ignorant|pathetic|lying|racist|hating|crusty|musty|trifling|bitch|hoe) (self|head|face|mouth|brain|mug)',
    '(bitch|hoe|nigga|negro) (please|bye|stfu|sit down|shut up)',
  ],
} satisfies PhraseList;

/** Contempt without an insulting word, addressed to the reader or to those who complain. */
export const belittling = {
  note: 'Set phrases that tell somebody that their words, their mind or their complaint count for nothing.',
  source:
    'the label guide on belittling and brushing off; seed 003: make use of what people tell you',
  phrases: [
    '(nobody|no one) (invites|wants to talk to|will ever love|misses|asked|needs) (you|u) _?',
    '(nobody|no one|noone|no body|who) (asked|ask) (you|u|for your|for ur|him|her|them|for his|for her)',
    '(nobody|no one|noone|no body) (cares what you|cares about you|cares about your|cares how you|likes you|wants you here|wants you around|respects you|gives a fuck about|gives a fuck what|gives a shit about|gives a shit what|gives a damn what)',
    '(nobody|no one|noone) (believes|takes) (you|u|him|her|them|anything you|a word you)',
    '(you|u|he|she|they|<politician>|<camp>|these people|people like you) (need|needs|should get|should seek) (serious help|some serious help|therapy|serious therapy|a psychiatrist|mental help|jesus|god|a slap|a good slap|to grow up|to be slapped|to be locked up|to be stopped|to get a life|to get over)',
    oneOf(`
      forgot your meds, off your meds, off his meds, off her meds, off their meds, lay off the drugs,
      back under your rock, crawl under a rock
    `),
    'what (are|r|were) (you|u|they|these people) (smoking|on about|sniffing)',
    'how (do|can|does) (you|u|he|she|they) (sleep at night|live with yourself|look at yourself|look yourself|live with himself|live with herself|sleep)',
    "(you|u) (are|'re|r|were) (so|just|clearly|obviously|very|really)? (confused|misinformed|mistaken|triggered|brainwashed|embarrassing yourself|embarrassing|uninformed|making a fool|a bit slow|slow|blinded)",
    '(did i|did we|did that|i|we) (hurt|hit|struck|touch|touched) (your|ur|his|her|a|their) (little feelings|feelings|nerve|sore spot)',
    '(who|nobody|no one) (cares|gives a shit|gives a damn|gives a fuck) (what|about what|how) (you|u|he|she|they|some|this|that|a|<politician>)',
    '(you|u|he|she|they|<politician>|<camp>|people like you) (make|makes) me (sick|puke|vomit|want to puke|want to vomit|wanna puke|wanna throw up|ill)',
    'shame on (you|u|him|her|them|<mention>|the|every|these|those|all|your|anyone|this|<politician>|<camp>)',
    oneOf(`
      have you no shame, ashamed of yourself, ashamed of yourselves, ashamed of
      themselves, ashamed of himself, ashamed of herself
    `),
    "(you|u|they|he|she|y'all) (lot|guys|people)? (should|ought to) (all|both|really|truly|honestly)? be <very>? ashamed",
    "(you|u) (just|simply|apparently|still) (can't|cannot|cant) (read|count|spell|add up|follow|understand)",
    "(you're|you are|youre|u are|ur|u r) (literally|actually|clearly|obviously)? the (whole|entire|actual)? problem",
    'if (you|he|she|they|<politician>|the mayor) (put|spent) half (the|as much|of the|your|his|her|that)? (effort|energy|time|thought|work)',
    'grow up (mate|pal|love|dear|son|kid|people|folks|lads|lot|you|<mention>)',
    '(please|just|jeez|seriously|honestly|ffs|oh|and) grow up',
    '(google|spellcheck|a dictionary) is (still)? free',
    "(what's|whats|what is|what the fuck is|what the hell is|wtf is) wrong with (you|u|people|these people|those people|this woman|this man|this guy|this dude|that woman|that man|some people|ppl|this girl|y'all|yall|these niggas|your brain|your head|<politician>)",
    "who (do|does|the hell do|the fuck do) (you|he|she|they) think (you are|you're|he is|she is|they are|u r)",
    "(you|u|he|she|they|<politician>|<camp>) (have|has|had|have got|got|'ve got) (no|zero|absolutely no|absolutely zero) (clue|brain|brains|class|shame|spine|balls|integrity|decency|morals|dignity|life|soul|conscience|backbone|self respect|credibility|common sense|manners|honor|honour|idea what you're talking|idea what you're doing|idea what you are talking)",
    "(you|u) (know nothing|clearly know nothing|obviously know nothing|don't know shit|dont know shit|don't know jack|ain't shit|aint shit|are a nobody|suck|guys suck|people suck|all suck|really suck|lot suck)",
    "(you|u|he|she|they) (don't|dont|doesn't|doesnt|clearly don't|obviously don't) (have a clue|know what you're talking about|know what you are talking about|know what he's talking about|know what she's talking about|know what they're talking about|have a brain|have the brains)",
    "(you|u) (people|lot) (disgust|have no|make me sick|need to grow|need to learn|need to shut|need to stop|should be ashamed|don't care|don't deserve|can't be trusted|can't even|never learn|never listen|always lie)",
    '(must|bet you|sound) (be|are|like) (fun|a blast|a joy|a delight) at parties',
    '(you|u|he|she|they) (look|looks|sound|sounds) <very>? (stupid|dumb|pathetic|foolish|like a clown|like a fool)',
    '(feel|feeling) (sorry|bad) for (your|his|her|their) (kids|children|wife|husband|family|parents|students|mother|patients|dog)',
    '(speak|learn) (english|some english|proper english) (first|before|or|moron|and|you)',
    '(let|leave it to) the (grown ups|grown-ups|grownups|adults) (talk|speak|to|handle)',
    'do (us|everyone|everybody|the world|yourself) (all)? a (favor|favour|favor,|favour,) (and)? (shut|stop|quit|delete|resign|retire|leave|disappear|log off|never|go away|go home|step down)',
    'need to get your (life|shit) together',
    '(you|u|he|she|they|people) (need|needs) to (get a life|get a grip|get a clue|get a job|grow up|grow a pair|get over it|get over yourself|calm down|shut up)',
    oneOf(`
      cry me a river, boo hoo, boohoo, boo fucking hoo, cry about it, cry harder, cry more, stay
      mad, die mad, cope harder, cope and seethe, touch
      grass, keep coping, seethe, stay pressed, stay salty
    `),
    '(ok|okay) (boomer|karen|sweetie|snowflake|hun)',
    oneOf(`
      bye felicia, good riddance, don't let the door hit you, sit down clown,
      check your privilege, wake up sheeple
    `),
    '(you|your|ur|ya|he|she|they|their|his|her) (sorry|broke|lame|lazy|dusty|tired|bum|dumb|punk) ass',
    "(in|from) (your|his|her|their|ur) (mom's|moms|mum's|mother's|mommy's|parents'|parents) basement",
    '(are|r) (you|u) out of (your|ur) (mind|fucking mind|damn mind)',
    'lost (your|ur) (mind|damn mind|marbles|fucking mind|ever loving mind)',
    "(thinks|think) (she's|he's|shes|hes|they're|you're|she is|he is|they are|you are) (so special|all that|better than everyone|better than everybody|the shit|hot shit|so smart|god's gift)",
  ],
} satisfies PhraseList;

/** What is said to people who complain, to send them away with it. */
export const brushOffs = {
  note: 'The blame goes back to the one who asked; each is a set phrase of impatient support.',
  source: 'label guide: "brushing off feedback (“You should have read the manual”)"',
  phrases: [
    "(our|your|their|these|some|most|half the|many) (customers|people|users|clients|guests|patients|passengers|callers|shoppers) (can't|cant|don't|couldn't|cannot) even _",
    "(customers|users|clients|passengers|people) (can't|cant|cannot|don't) (read|think|listen|follow simple)",
    "(you|u|customers|people) (should have|should've|shoulda|should of|ought to have|could've at least|could have at least) (read|checked first|paid attention|listened|known better|asked first|bothered|done your homework|done your research|thought of that|thought about that|googled)",
    "(if|had) (you|u|people|customers) (had|'d|would|would've|could)? (bothered|actually|only|even|just)? (to)? (read|bothered|paid attention|listened|looked|followed) (to|the|our|it|what|this|properly|carefully|before|attention|instead)",
    '(did|do|can) (you|u|people|any of you|customers) (even|not even|bother to|even bother to) (read|bother|listen|look|google|think before)',
    "(can't|cant|cannot|don't|dont) (you|u|people|anyone|anybody) read",
    "(clearly|obviously) (you|u) (didn't|did not|haven't|never|can't|cannot|don't|don't know|have never|failed to) (read|bother|listen|look|know|understand|think|even)",
    "(you|u) (clearly|obviously|evidently) (didn't|did not|haven't|never|can't|cannot|don't|failed to|have no|know nothing|need) (read|bother|listen|look|know|understand|think|even|help|clue|idea)",
    "(maybe|perhaps|next time|how about|why don't you) (you)? (try|just)? (actually)? (read|reading|thinking|think|learn|listening|listen|paying attention|use your brain|using your brain|google|googling) (the|it|before|to|first|our|your|instead|harder|how|more|your brain)",
    '(try|maybe try|perhaps try) (reading|thinking|listening|looking) (it|the|to|before|properly|next|harder|for)',
    "(sorry|shame|pity) (that)? (you|u) (couldn't|can't|weren't able to|aren't able to|failed to|were too) (work out|figure out|understand|grasp|comprehend|lazy)",
    "read the (damn|fucking|bloody|freaking|f'ing|goddamn|effing|stupid) _",
    '(your|ur) own (stupid|damn|bloody|fucking|silly)? fault',
    "(that's|thats|it's|its|is|this is|sounds like|that sounds like) (a you problem|a you issue|your problem not ours|your problem|your fault|on you not us|your own fault|all your fault)",
    'not (our problem|our fault|my problem)',
    'get over it (you|u|people|snowflake|snowflakes|karen|loser|losers|liberals|libs|already|ffs)',
    '(blame|only have|have only) (yourself|yourselves) (to blame)?',
    '(nobody|no one|noone) (is forcing|forced|forces|is making|made|asked) you (to)?',
    "(don't|dont) like it (leave|unfollow|then leave|go|don't|dont|then don't|tough|shop|too bad)",
    oneOf(`
      tough shit, too bad so sad, cry
      about it
    `),
    '(how many times|for the last time|for the hundredth time|for the millionth time) (do|must|have|will) (i|we) (have to|need to|got to)? (tell|say|explain|repeat)',
    "as (i|we) (already|have already|'ve already) told you",
    "(we've|we have|i've|i have|i|we) (already|just)? told you (<number>|several|many|multiple|countless|repeatedly|already)",
    "(maybe|perhaps|well) if (you|you'd|you had|u) (had|actually|just|bothered to)? (read|checked|listened|looked|paid attention)",
    "if (you|u) (can't|cant|cannot) afford (it|us|this|our prices) (stay|go|then|don't|dont|shop|tough|maybe)",
    '(works|worked|working) (fine|perfectly|well) for everyone else',
    '(stop|quit) (your|ur|being|all the)? (whining|bitching|moaning|crying about|complaining about|lying|whinging|bleating|blubbering|blabbering|embarrassing yourself|acting like a)',
    '(go|please go) (cry|complain|whine|moan|bother) (somewhere|someone|to|elsewhere)',
    'calm down (karen|love|dear|sweetheart|darling|mate|kid|little|sweetie|princess|buddy)',
    oneOf(`
      a lack of common sense, common sense isn't, use your head, use your brain, use
      your common sense, get your facts straight, get your facts right, know your place, stay in
      your lane, mind your own business, learn some manners,
      learn to drive properly
    `),
  ],
} satisfies PhraseList;

/** The same words where they insult nobody. */
export const harmless = {
  note: 'Said of oneself, denied, supposed or reported: the insult is not aimed at the reader or at anybody named.',
  source: 'label guide: "Not: … self-mockery, friendly teasing that is clearly mutual"',
  phrases: [
    '(i|we|i really|i just|i seriously|i clearly|me i|maybe i) (need|should) (to)? get a (life|grip|clue|real job)',
    "(i'm|im|i am|i was|i've been|i feel|i felt|feel like|feeling like|felt like|look like|looking like|looked like|makes me|make me|made me|me being|me|myself|there are|there is|there were|there was|beware of|against|from|avoid|my|we are|we're|we were|i look like|i sound like|i must be|i must look like|am i|was i|call me|calling me|called me|calls me|we all|us|mine|like a|like an|like such a) <very>? <very>? <very>? (<plain-insult>|<insult>|<contemptible>|<named-person>)",
    "(not|isn't|isnt|aren't|arent|ain't|aint|wasn't|wasnt|never|no|nobody is|nobody's|without being) <very>? <very>? (<plain-insult>|<insult>|<contemptible>|<named-person>)",
    '(if|when|whether|unless|because|while|although|until|even if) <you-are> <very>? <very>? (<plain-insult>|<insult>|<contemptible>)',
    '(call|called|calls|calling|labeled|labelled|accused) (me|him|her|them|us|you|people|someone|somebody|everyone|everybody|anyone|women|men|<mention>|<somebody>) (of being)? <very>? <very>? (<plain-insult>|<insult>|<named-person>)',
    '(the word|term|hashtag|movie|book|album|song|useful|american|village|art of the|for) <plain-insult>',
    "(girl|omg|bro|bruh|sis|babe|haha|lol|lmao|won't|wont|never|can't|cant|didn't|didnt|wouldn't|couldn't|to|i'll|i will|i should|i'm gonna|gonna|i need to|i can|let me|ima|imma|ever) shut up",
    '(nobody|no one) cares (about|for) (you|your) _? _? (like|more|as much|the way)',
    '<contempt> (customer|government|govt|bank|company|driver|drivers|airline|crew|council|staff|manager|fan|human|people|boss|agent) (service|services|support|care|policy|policies|experience|website|app|system|systems|line|portal|response|update|shortage|planning|traffic|bureaucracy|red tape|error)',
    '(<somebody-is>|<you-are>) <very>? <very>? (stupid|dumb|disgusting|filthy|nasty|evil|ugly|trash|insufferable) (cute|good|hot|fast|funny|talented|pretty|rich|easy|lucky|handsome|gorgeous|beautiful|strong|smart)',
    '(cats|kittens|dogs|puppies|geese|seagulls|gulls|pigeons|wasps|mosquitoes|goats|squirrels|raccoons|foxes|crows|magpies|swans|printers) (is|are) <very>? <very>? (<named-person>|<insult>|<contemptible>)',
    '(idiot-proof|moron-proof)',
    '(this|that|the|these|those|my|our) (bastard|bastarding) (printer|machine|thing|laptop|computer|phone|car|app|website|game|boiler|kettle|weather|train|bus|wifi|zip|lock|drawer|oven|lid|weeds)',
    'watch your back (garden|yard|door|gate|seat|wheel|catalogue)',
    '(drop dead gorgeous|idiot light|what a dick move|such a dick move|shut up and take|stop lying on|stop lying down|stop lying in|stop lying around|bad ass bitch)',
    'shut up (i|we|she|he) (got|just|won|passed|made|did|really)',
    '(my|our|love you|love u|love these|love this|love my|miss you|miss these|favorite|favourite|beautiful|lovable|silly|loveable|happy birthday|happy birthday you|happy birthday to this) <louder>? (<plain-insult>|<named-person>|<called-name>)',
  ],
} satisfies PhraseList;

/** Names and verdicts that are an insult as a whole clause: "Liar!" */
export const barked = {
  note: 'A noun for a despised person that stands alone between two marks is called at somebody; "he has lost it" is a verdict if nothing says what was lost.',
  source: GUIDE,
  phrases: [
    '<louder>? <louder>? <called-name>',
    '(he|she|they) (has|have) (completely|totally|officially|finally)? lost it',
    '(no spine|no brain|no brains|no balls|no backbone|no integrity|no morals|no class|your mom|ur mom|your mum|ur mum|yo mama|yo momma|your mother|troll|trolls|idiot|moron|karen|boomer)',
    oneOf(`
      liar, loser, losers, clown, clowns, coward, traitor, traitors, hypocrite, thief, thieves, crook,
      crooks, scum, disgusting people, pathetic people, shameful, bigot, racist, fascist, fascists, thugs, jerk, asshole, creep,
      bitch, bastard, bastards, fraud, frauds, scammer, scammers, fool, fools, pigs, vermin,
      bully, bullies, dickhead, clueless, morons, parasites, snowflake, snowflakes,
      disgraceful people, shame on you, lowlifes, cheats
    `),
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

/** Orders that brush off as a whole clause: "Deal with it." Inside a sentence they are common words. */
export const curtOrders = {
  note: 'Set phrases of dismissal; "how to deal with it" and "when I grow up" are none.',
  source: GUIDE,
  phrases: [`(just|so|then|well|now|please|seriously|and|oh)? ${curtOrder}`],
} satisfies PhraseList;

/** Words and signs of fondness: an insult beside them is teasing. */
export const fondness = {
  note: 'Nobody says "love you" to somebody they despise; the rest is congratulation among friends.',
  source: 'label guide: "Not: … friendly teasing that is clearly mutual"',
  phrases: [
    "(love|miss|adore) (you|u|ya|yall|y'all|these|this|him|her|them|my)",
    oneOf(`
      ily, ilysm, ily2, happy birthday, hbd, bestie, besties, my favorite, my favourite, lovable, just kidding,
      jk, xoxo, 💕, 😘, 🥰, 💖, 💗, 🤗
    `),
  ],
} satisfies PhraseList;
