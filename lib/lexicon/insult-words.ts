import { commaSeparated } from './one-of';
import { withPlurals } from './plurals';
import { camps as parties, despisedTrades, namesakes, politicians, publicCamps } from './politics';
import type { WordLists } from './types';

const camps = [...parties, ...despisedTrades];
const contracted = (names: readonly string[]): string[] => names.map((name) => `${name}'s`);

const plainInsults = [
  ...withPlurals(
    commaSeparated(`
    gun nut, religious nut, wing nut, wingnut, moonbat, bible thumper, tree hugger, fear monger, fearmonger,
    hate monger, pathological liar, lying piece of shit, lying piece of crap, lying piece of garbage,
    cheating piece of garbage, human piece of garbage, worthless piece of shit, worthless piece of garbage,
    pathetic piece of shit, racist piece of shit,
    idiot, idot, moron, imbecile, cretin, dipshit, shithead, shitbag, dickhead, douchebag,
    douche bag, scumbag, dirtbag, sleazebag, fuckwit, fucktard, fuckface, fuckhead, dumbfuck,
    wanker, bellend, twat, cunt, pillock, knobhead, nitwit, halfwit, half-wit, dimwit, dumb
    shit, nincompoop, buffoon, bootlicker, retard, nutjob, nut job, whackjob, whack job, skank,
    thot, ahole, a-hole, lowlife, low life, low-life, crybaby, deadbeat, ignoramus, blowhard,
    asshat, ass hat, asswipe, assclown, ass clown, butthead, fathead, bonehead, airhead,
    simpleton, keyboard warrior, assmunch, buttface, dickwad, dickweed, fatass, fuckbag,
    jerkoff, pisshead, slimeball, sleazeball, shitstain, shit stain, numbskull, cocksucker,
    assface, hypocrite, scumball, gobshite, wazzock, twerp, prat, berk, eejit, dingbat, dingus,
    bozo, schmuck, putz, doofus, dullard, ingrate, twit, dolt, blockhead, pea brain, peabrain,
    birdbrain, bird brain, smooth brain, smoothbrain, cheapskate, freeloader, scrounger,
    sponger, chav, pikey, pleb, bogan, drongo, jagoff, chutiya, gandu, mumu, werey, oloshi, oloriburuku,
    saale, kamine, kamina, bewakoof, bevkoof, nalayak, chutiye, fatty, madarchod, bhenchod,
    behenchod, bhosdike, harami, kutta, olodo, urban naxal, sickular, bottomfeeder, inbred
  `),
  ),
  ...commaSeparated(`
    dumbass, dumbasses, dumb ass, dumb asses, dumb-ass, jackasses, sheeple, numpties, numpty,
    pea-brained, idiotic, moronic, imbecilic, brain dead, braindead, brain-dead, retarded, dumb
    as a, dumb as an, dumber than a, dumb mf, dumb mfs, liars, cowards, bigots, assholes,
    arseholes, a holes, fat ass, cry babies, scum of the earth, loony left,
    looney left, loonies, loons, kooks, whackos, wackos, wacko, batshit crazy, bat shit crazy,
    a**hole, a**holes, a$$hole, a$$holes, b*tch, b**ch, c*nt, c**t, wh*re, sl*t, f*cktard,
    ret*rd, d*ckhead, d**khead, pedos, dumb fuck, dumb fucks, dumb bitch, dumb bitches, stupid
    bitch, stupid ass, stupid fuck, dumb cunt, basic bitch, piece of shit person
  `),
];

/** Hatred of a people, a faith or a love. None has a plain second meaning in English. */
const slurs = withPlurals(
  commaSeparated(`
    nigger, faggot, kike, gook, raghead, towelhead, wetback, sand nigger, trannie, muzzie,
    muzrat, paki bastard, pajeet, chinaman, dago, spearchucker, jigaboo, jewboy, porch monkey,
    tranny, poofter, mudslime, camel jockey, feminazi, femnazi
  `),
);

/** Names that opponents have made up for a politician or a camp. */
const mockingNames = [
  ...commaSeparated(`
    crooked hillary, crookedhillary, killary, hitlery, shillary, sleepy joe, creepy joe, crazy
    joe, quid pro joe, beijing biden, brandon administration, dementia joe, genocide joe, crooked joe,
    sleepy don, don the con, agent orange, orange jesus, meatball ron, desanctimonious, kamabla,
    comrade kamala, two-tier keir, two tier keir, kid starver, turdeau, trudope, trudumb, juliar,
    scotty from marketing, scummo, scumo, bojo the clown, fenku, aaptards, libtardu, congis, tukde tukde gang,
    crazy nancy, nervous nancy, crazy
    bernie, lyin ted, lyin' ted, lying ted, little marco, liddle marco, low energy jeb,
    pocahontas warren, moscow mitch, shifty schiff, obummer, odumbo, obozo, nobummer, barry
    soetoro, bath house barry
  `),
  ...commaSeparated(`
    drumpf, orange clown, orange buffoon, orange monkey, orange idiot, orange baboon, orange
    menace, orange man, cheeto in chief, mango mussolini, cadet bone spurs, liar in chief, idiot
    in chief, moron in chief, clown in chief, liar-in-chief, traitor in chief, bliar, pappu,
    feku, presstitute, presstitutes, libtard, libtards, libturd, libturds, liberturd,
    liberturds, conservatard, republitard, trumptard, trumptards, trumpanzee, trumpanzees,
    trumpturd, magat, magats, maggats, demonrat, demonrats, demorats, demoncrats, democraps,
    dumbocrats, dimocrats, dummycrats, rethuglican, rethuglicans, repugnican, repugnicans,
    republicunts, repukes, cuckservative, cuckservatives, covidiot, covidiots, brextard,
    remoaner, remoaners, remoaning, libtarded, sanghis, librandus, bhakts, commie, commies,
    nazis in the white house
  `),
];

/** Insults only when said of somebody; the same words name things, animals, trades and crimes. */
const insults = [
  ...withPlurals(
    commaSeparated(`
    rapist, murderer, cheat, fake, propagandist, disaster of a man, crybaby, has-been, national
    embarrassment, walking disaster, menace to society, clown, liar, loser, coward, fraud,
    crook, thug, bully, bigot, racist, sexist, misogynist, fascist, nazi, tyrant, terrorist,
    rat, pig, cow, donkey, parasite, cockroach, maggot, troll, creep, pervert, perv, pedo,
    pedophile, paedophile, weirdo, psycho, psychopath, sociopath, lunatic, maniac, nutcase,
    nutter, hypocrite, traitor, puppet, stooge, shill, sellout, grifter, conman, con man, con
    artist, scammer, charlatan, phony, disgrace, embarrassment, failure, brat, whiner, simp,
    incel, cuck, soyboy, degenerate, invader, criminal, asshole, arsehole, arse, bastard, slut,
    whore, hoe, prick, dick, douche, jerk, wimp, chump, fool, dummy, dunce, tosser, git, muppet,
    plonker, scoundrel, peasant, bigmouth, loudmouth, hag, bimbo, gold digger, motherfucker, mf
  `),
  ),
  ...commaSeparated(`
    bitch, bitches, bitch ass, jackass, thief, thieves, vermin, scum,
    scums, filth, trash, garbage, rubbish human, snake, snakes, sheep, joke, jokes, laughing
    stock, laughingstock, subhuman, subhumans, cancer, waste of space, waste of oxygen, waste of
    air, waste of skin, waste of a human, piece of shit, pieces of shit, piece of crap, piece of
    trash, piece of garbage, piece of work, pos, p.o.s, sack of shit, bag of dicks,
    cheaters, cheater, robbers, fraudster, fraudsters, looters, pussy, pussies, flop, nobodies,
    lame, quack, quacks, pansy, wuss, kook, loon, lowest of the low, lowest form, sorry
    individual, attention seeker, poor excuse, sorry excuse, pathetic excuse, terrible person,
    horrible person, awful person, disgusting person, disgusting human, horrible human, terrible
    human, bad person, evil person, sick person, sick individual, sick puppy, nasty person,
    nasty woman, racists pigs, worst president, worst pm, horrible people, terrible people,
    awful people, disgusting people, special kind of stupid, narcissist
  `),
];

/** Nouns for addressing the reader: "you …". None can be a verb after "you". */
const calledNames = [
  ...withPlurals(
    commaSeparated(`
    absolute melt, absolute mug, drama queen,
    clown, liar, loser, coward, crook, bigot, racist, fascist, hypocrite, bastard, traitor,
    creep, jerk, weirdo, asshole, arsehole, prick, thug, muppet, tosser, git, plonker, psycho,
    whore, slut, hoe, peasant, motherfucker, numpty, sicko, chump, phony, degenerate, nazi,
    commie, pervert
  `),
  ),
  ...commaSeparated(`
    bitch, bitches, thieves, thief, vermin, scum, cowardly, monsters, freaks, fools, pigs,
    snowflakes, snowflake, mfs, cockroaches, racist pig, piece of shit, pieces of shit, pos,
    waste of space, lying sack, absolute joke, absolute disgrace, wet wipe, absolute weapon, sad
    little man, silly little man, silly man, sad man, sad little people, poor excuse, horrible
    man, horrible woman, nasty man, nasty woman
  `),
];

/** The same after "this", "those", "bunch of". None is an adjective, a trade or a kind of animal. */
const namedPersons = [
  ...commaSeparated(`
    subhuman, subhumans, scum, rapists, savages, alien invaders, illegal invaders, muslim
    invaders, walking disaster, racist, racist hag, talentless, soulless, trolls, propagandists,
    crybabies, grifters, quacks, con artists, con men, shysters, cheaters, psychopaths,
    sociopaths, lunatic, weirdo, narcissists, narcissist, sexists, talentless hacks, talentless
    leeches, sellouts, phonies, stooges, shills, clown, clowns, liar, liars, loser, losers,
    coward, cowards, crook, crooks, thugs, bigots, bigot, racists, fascists, hypocrites,
    hypocrite, bastard, bastards, traitor, traitors, creep, creeps, jerks, weirdos, freaks,
    asshole, assholes, arsehole, arseholes, prick, pricks, muppets, tossers, lunatics, psychos,
    maniacs, grifter, charlatan, charlatans, conman, conmen, fool, fools, snowflakes, cry
    babies, whiners, bitch, bitches, hoe, hoes, whore, whores, slut, sluts, pos, piece of shit,
    pieces of shit, sack of shit, mf, mfs, mfers, motherfucker, motherfuckers, muthafuckas,
    mofos, degenerates, perverts, pedophiles, peasants, vicious snake, fuckers, fucker
  `),
];

/**
 * Adjectives that express contempt before a word for people, except those that may be plain descriptions ("sick kids",
 * "old man").
 */
const contempt = commaSeparated(`
    stupid, dumb, dumbest, stupidest, ignorant, pathetic, clueless, delusional, disgusting,
    vile, despicable, deplorable, brainless, spineless, gutless, corrupt, incompetent, useless,
    worthless, evil, hypocritical, racist, deranged, demented, unhinged, insufferable,
    repulsive, shameless, heartless, gullible, ugly, fat ugly, trashy, crooked, cowardly,
    vicious, treasonous, brainwashed, inbred, illiterate, uneducated, ungrateful, greedy, nasty,
    filthy, lying, slimy, sleazy, creepy, two faced, two-faced, lame ass, bitch ass, dumb ass,
    dumbass, hoe ass, hoe, bitch, sorry ass, broke ass, fake ass, ugly ass, stupid ass, punk
    ass, scum, scummy, low iq, braindead, scumbag, duplicitous, dishonest, self-righteous,
    whiny, snowflake, blooming, dirty rotten, money grabbing, attention seeking
  `);

/** Words that only intensify the insult. */
const louder = commaSeparated(`
    fucking, fuckin, effing, freaking, bloody, damn, goddamn, absolute, complete, total, utter,
    little, lil, old, fat, dirty, rotten, lying, crazy, lazy, sad, sick, dumb, stupid, ugly,
    pathetic, corrupt, ungrateful, spineless, miserable, vicious, nasty, filthy, worthless,
    useless, greedy, white, liberal, commie, racist, fascist, sexist, fake, basic, broke, lame,
    bitter, jealous, salty, bunch of, pack of, bunch, lot of, load of, gang of
  `);

/** Of those, the ones that are contempt also as the predicate of "you are" or "he is". */
const contemptible = [
  ...commaSeparated(`
    stupid, dumb, dumber, ignorant, pathetic, clueless, delusional, disgusting, vile,
    despicable, deplorable, brainless, spineless, gutless, corrupt, incompetent, useless,
    worthless, hypocritical, racist, deranged, demented, unhinged, insufferable, repulsive,
    shameless, heartless, gullible, lazy, ugly, trashy, crooked, brainwashed, inbred,
    illiterate, uneducated, ungrateful, creepy, two faced, two-faced, laughable, a waste, evil,
    thick as, mentally ill, sick in the head, full of shit, full of crap, full of bs, full of
    bullshit, full of it, full of yourself, full of himself, full of herself, full of
    themselves, out of your mind, out of your damn mind, dishonest, butthurt, not very bright,
    not that bright, not too bright, trash, garbage, beneath contempt, dead to me, batshit,
    bonkers, kookoo, loony, shit, shite, rubbish, mentally unstable, mentally challenged,
    mentally deranged, trifling, corny, hopeless, blind and deaf, dumbest, stupidest, soulless,
    inhuman, beyond stupid, uncouth, disgraceful, scammers, full of lies, full of hate, full of
    hot air, low class, classless, tone deaf, irrelevant, crap, obsessed with me, thick
  `),
];

/** Of those, the ones that apply only to persons, whatever the subject. */
const personal = commaSeparated(`
    clueless, brainless, spineless, gutless, delusional, gullible, shameless, heartless, demented,
    deranged, unhinged, inbred, illiterate, uneducated, hypocritical, despicable,
    dumb as, dumber than, thicker than, mentally ill, mentally unstable, sick in the head,
    dead from the neck up, full of himself, full of herself, full of themselves, two faced,
    two-faced, corrupt to the core, rotten to the core, a waste of, not right in the head, ungrateful
  `);

/** Words for people after an adjective of contempt. */
const people = commaSeparated(`
    people, person, ppl, human, humans, human being, human beings, man, men, woman, women, girl,
    girls, boy, boys, guy, guys, dude, dudes, kid, kids, bitch, bitches, bastard, bastards,
    fool, fools, nigga, niggas, niggaz, hoes, hoe, mf, mfs, mfers, motherfucker, motherfuckers,
    fucker, fuckers, clown, clowns, liar, liars, loser, losers, coward, cowards, hypocrite,
    hypocrites, creature, individual, individuals, scum, pig, pigs, rat, snake, slut, whore,
    cow, hag, prick, freak, freaks, bigot, bigots, traitor, traitors, crook, crooks, asshole,
    assholes, politician, politicians, senator, congressman, congresswoman, voters, journalist,
    journalists, cop, cops, customers, customer, csr, agent, agents, employees, company, fans,
    fanbase, millennials, boomers, peasants, trolls, troll, airline, airlines, bank,
    organisation, organization, outfit, operator, crew, drivers, driver, rep, reps, manager,
    boss, landlord, neighbour, neighbor, neighbors, haters, muslims, jews, blacks, immigrants,
    feminists, feminist, tourists, americans, brits, yanks, cyclists, influencers, government, govt,
    president, minister, ministers, council, board, owners, chairman, ref, refs, referee, thugs, parasites,
    wench, fatass
  `);

/** Words between "you are" and the insult. */
const very = commaSeparated(`
    so, such, a, an, the, one, just, nothing, but, all, really, very, too, fucking, fuckin,
    effing, freaking, bloody, damn, complete, total, absolute, absolutely, utter, utterly,
    completely, bunch of, pack of, bunch, real, literally, pretty, that, still, always, biggest,
    big, huge, bigger, actually, truly, beyond, also, clearly, obviously, honestly, some, these,
    those, no better than, being, as, kinda, little, old, sick, crooked, lying, corrupt,
    pathetic, disgusting, racist, stupid, vile, sad, lazy, ignorant, useless, worthless, dirty,
    nasty, filthy, greedy, selfish, evil, dumb, more, most, world class, certified, known,
    serial, national, international, walking, born, proven, convicted
  `);

const youAre = commaSeparated(`
    you sir are, you madam are, you my friend are, you clearly are, you truly are, you are
    still, you're still, u must be, you are both, you are all, you're all, you are, you r,
    you're, youre, u are, u r, u're, ur, your a, your an, your so, your such, your just, you
    guys are, you all are, y'all are, yall are, yall, y'all, you people are, you lot are, you
    must be, you sound like, you look like, you sound, some of you are, most of you are, half of
    you are, yer a, yer an, yer just, ye are, ye're, youse are, you really are, you were always,
    you've always been, you have always been, you are
    being, you're being, all of you are, bunch of you are
  `);

const persons = [
  ...commaSeparated(`
    the man, the woman, the lady, the dude, the girl, my boss, my manager, my neighbour, my
    neighbor, my neighbours, my neighbors, my landlord, my roommate, my flatmate, my teacher,
    the driver, the manager, the referee, the ref, the umpire, our boss, he, she, the guy, this
    guy, that guy, these guys, those guys, this man, that man, this woman, that woman, this
    dude, this girl, that girl, this chick, this lady, this person, these people, those people,
    people, most people, some people, ppl, his fans, her fans, their fans, men, women, girls,
    boys, dudes, niggas, bitches, hoes, cops, the cops, the police, muslims, jews, blacks,
    immigrants, refugees, millennials, boomers, your staff, your employees, his supporters, her
    supporters, your boss, the ceo, your ceo, white people, black people, asians, mexicans,
    arabs, indians, americans, females, illegals, migrants, christians, vegans, trans people,
    fat people, poor people, old people, young people, teenagers, your agents, your reps, your
    drivers, your crew, your team, your manager, your managers, your mother, your mom, your mum,
    your dad, your boyfriend, your girlfriend, my ex, gen z, gen z staff, gen x, zoomers, cyclists, vegetarians, teens, students, students today, kids today,
    pensioners, landlords, tenants, tourists, customers, some customers, most customers, our customers, supporters,
    away fans, northerners, southerners, dubliners, londoners, scousers, mancunians, brummies, geordies, corkonians, nigerians,
    kenyans, ghanaians, south africans, filipinos, pakistanis, australians, aussies, kiwis, canadians, germans, brits, romanians,
    gypsies, travellers, the english, the irish, the scots, the welsh, the french, the germans, managers, the new manager,
    the councillor, our mp, the mayor, that referee, that ref, the linesman, smokers, drivers, car drivers,
    half of them, all of them, most of them,
    both of them
  `),
  ...politicians,
  ...namesakes,
  ...camps,
];

/** Ages, trades, peoples and tastes that are blamed as a group: "Cyclists are the rudest people". */
const blamedPeople = commaSeparated(`
  vegans, vegetarians, boomers, millennials, zoomers, gen z, gen z staff, cyclists, teenagers, teens,
  students, pensioners, landlords, tenants, tourists, supporters, fans, northerners,
  southerners, londoners, dubliners, scousers, americans, brits, australians, managers, bosses, drivers,
  smokers, anti-vaxxers, men, women, people
`);

/** The vocabulary of contempt, for the patterns of `lib/rules/disrespect/insults.ts`. */
export const insultWords = {
  'plain-insult': [...plainInsults, ...slurs],
  'mocking-name': mockingNames,
  insult: insults,
  'called-name': calledNames,
  'named-person': namedPersons,
  contempt,
  louder,
  contemptible,
  'personal-contempt': personal,
  'despised-people': people,
  'blamed-people': blamedPeople,
  very,
  'you-are': youAre,
  somebody: persons,
  'somebody-is': contracted(persons),
  politician: [...politicians, ...namesakes],
  'public-politician': politicians,
  camp: camps,
  party: parties,
  'public-party': publicCamps,
} satisfies WordLists;
