import { commaSeparated } from './one-of';
import { withPlurals } from './plurals';
import type { WordLists } from './types';

/*
 * Nouns and adjectives for the grammatical frames of `put-downs.ts`: what people of several
 * countries call each other. Our own lists, from general knowledge of British, Irish, Scottish,
 * Australian, American, Indian and African English.
 */

/** Compounds of a swearword and a noun that are in use; most possible ones never occur. */
const vulgarCompounds = commaSeparated(`
  shitface, shitbag, shitwit, shitstain, shitgibbon, shitweasel, shitgoblin, shitmuppet, shitclown, fuckface, fuckbag,
  fuckwit, fuckwad, fuckstain, fucknugget, fuckstick, fuckmuppet, fuckbucket, fucktrumpet, fuckclown, fuckweasel,
  cuntface, cuntbag, cuntwaffle, cuntmuppet, cuntbadger, cuntstain, twatface, twatbag, twatwaffle, twatmuppet,
  twatbadger, twatweasel, wankface, wankstain, wankpuffin, wankbadger, wankmuppet, wankweasel, cockface, cockwomble,
  cockwaffle, cockbag, cockmonkey, cockgoblin, cockweasel, cockmuppet, cockstain, dickface, dickwad, dickbag, dickwit,
  dickweasel, dickwaffle, dickmonkey, dickcanoe, dickstick, knobface, knobgoblin, knobwaffle, pissface, pisswit,
  arseface, arsehat, arsewit, arsebadger, arsetrumpet, arsebiscuit, asshat, asswipe, assface, asswad, assbag, assclown,
  assmonkey, assmuffin, asswaffle, asscanoe, douchebag, douchecanoe, douchewaffle, douchenugget, douchewad, jizzstain,
  jizzbucket, spunkbucket, spunktrumpet, spunkstain, turdface, turdnugget, turdmuffin, jerkface, jerkwad, jerkstick,
  thundercunt, thunderfuck, thundertwat, numbnuts, numbwit, dumbfuck, dumbface
`);

/** Compounds whose head is only used to call somebody stupid, with what is mocked. */
const mockedCompounds = commaSeparated(`
        libtard, contard, conservatard, trumptard, demtard, democratard, obamatard, brextard, brexitard,
        corbyntard, bjptard, aaptard,
  leftard, lefttard, repubtard, republitard, fucktard, shittard, cryptotard, woketard, magatard, eurotard, vegantard,
  bhaktard, trumpidiot, brexidiot
`);

/** Nouns that mean only a despised person, in any context. */
const slangInsults = withPlurals([
  ...vulgarCompounds,
  ...mockedCompounds,
  ...commaSeparated(`
    toerag, toe rag, toe-rag, tosspot, twonk, twazzock, wassock, dipstick, knobber, nobhead, bell-end,
    arse licker, arselicker, ass licker, bawbag, ratbag, scrote, oik,
    walloper, bampot, jobbie, gowl, geebag, bollix, amadan, eediat, wasteman, boofhead,
    dole bludger, dropkick, mampara, poes, doos, jabroni, nimrod, chucklefuck, knuckle-dragger,
    mouth-breather, window licker, smackhead, crackhead, baghead, manbaby, manchild, neckbeard,
    pearl clutcher, clout chaser, lickspittle, bootlick, boot licker,
    boot-licker, arse kisser, brown-noser, bottom-feeder, bloodsucker, muckraker, sewer rat, gutter
    rat, guttersnipe, ne'er-do-well, layabout, lamebrain,
    clodhopper, muttonhead, chowderhead, dunderhead, thicko, thickie, thicky, spaz, spazz, mong,
    chapri, andhbhakt, andh bhakt, chamcha, namakharam, jahil, anpadh, gadha, tatti, dogla, agbaya, oponu, didirin,
    ashawo, mjinga, nonce, jihadi scum, trumpkin, trumpster, brexshitter, cybernat, grifter-in-chief,
    cum dumpster, crack whore, dirty old man
  `),
]);

/** Hatred of a people, a faith, a love or a disability; none has a plain second meaning in English. */
const moreSlurs = withPlurals(
  commaSeparated(`
    gyppo, gypo, gippo, gyppie, spic, chinky, wop, darkie, darky, golliwog, wog, kaffir, kafir whore, abbo,
    boong, towel
    head, rag head, goatfucker, goat fucker, goat shagger, sheep shagger, zionazi, islamonazi, batty boy,
    battyboy, battyman, bum boy, bumboy, carpet muncher, ladyboy freak, shemale, troon, jungle
    bunny, coolie, katua, katwa, mullah lover, bindippers, soap dodger, tinker scum, gyp scum
  `),
);

/** Derogatory nouns for people that are also used affectionately or about oneself. */
const fools = withPlurals(
  commaSeparated(`
    oaf, git, lout, yob, windbag, gasbag, old bag, old bat, old trout, old goat, old crone, crone, brute,
    sicko, simp, poser, poseur, wannabe, has-been, has been, nonentity, snob, jobsworth, killjoy,
    skiver, bludger, slob, dope, chancer, fantasist, egomaniac, sleaze, lech, letch, ghoul, leech, turncoat,
    backstabber,
    snitch, suck-up, toady, lackey, sycophant, crackpot, headcase, head case, basket case, fruitcake,
    screwball, sourpuss, whinger, moaner, spoilt brat, spoiled brat, tyrant, hooligan, barbarian, clot,
    dimwit, meathead, chucklehead, knucklehead, blunderer, bungler, fraudster, swindler, shyster, huckster,
    toff, puppet, mouthpiece, lapdog, poodle, yes-man, gold-digger, home wrecker, homewrecker, slag,
    slapper, tart, trollop, minger, munter, melt, div, divvy, wally, plank, spanner, helmet, donut, doughnut,
    numbskull, bumpkin, hillbilly, redneck, nepo baby, tosser, muppet, plonker, clown, liar, loser,
    coward, creep, jerk, prick, weasel, worm, toad, sod, twit, prat, fool, goon, gimp, dork, joke of a man
  `),
);

/** Animals and things used as insults after an adjective that fits only people. */
const beasts = [
  ...withPlurals(
    commaSeparated(`
      slug, snake, rat, pig, cow, goat, donkey, baboon, ape, chimp, monkey, gorilla, vulture, hyena,
      parasite, maggot, cockroach, lump, bat, bag, trout, cabbage, potato, turnip, lemon, mug, tool,
      fossil, dinosaur, relic, mannequin, goblin, gremlin, troll, vampire, witch, hag, sheep, sap, drip,
      swamp creature
    `),
  ),
  ...commaSeparated('swine, wet lettuce, wet blanket, vermin, scum, filth'),
];

/** Unkind adjectives that fit only people. */
const cruel = commaSeparated(`
  pathetic, spineless, gutless, brainless, clueless, gormless, witless, feckless, talentless, charmless,
  chinless, empty-headed, empty headed, pea-brained, half-witted, dim-witted, dimwitted, slack-jawed,
  knuckle-dragging, mouth-breathing, smooth-brained, weaselly, two-faced, two faced, bootlicking,
  boot-licking, arse-licking, brown-nosing, money-grubbing, money grubbing, power-hungry, snivelling,
  sniveling, simpering, sanctimonious, self-righteous, self-important, self-serving, hypocritical,
  thieving, lying, conniving, smug, arrogant, pompous, conceited, stuck-up, snotty, jumped-up, jumped
  up, washed-up, vindictive, spiteful, bigoted, ignorant, incompetent, inept, overpaid, workshy,
  work-shy, entitled, ungrateful, selfish, cowardly, treacherous, vile, odious, loathsome, despicable,
  contemptible, deluded, delusional, deranged, demented, moronic, inbred, racist, sexist, misogynistic,
  narcissistic, egotistical, obnoxious, insufferable, oily, sleazy, weasel-faced, po-faced, rat-faced,
  pig-ignorant, pig ignorant, thick, dozy, whinging, whingeing, whining, moaning, nosy, nosey,
  interfering, miserable, bitter, twisted, worthless, useless, good-for-nothing, no-good, godless,
  shameless, heartless, soulless, illiterate, uneducated, inarticulate, brainwashed, braindead, brain-dead,
  corrupt, crooked, vapid, vacuous
`);

/** Of those, the ones that occur after "you" almost only before a noun. */
const cruelToYourFace = cruel.filter(
  (adjective) =>
    !commaSeparated('lying, thick, bitter, oily, whining, moaning').includes(adjective),
);

/** Words that only intensify a name for somebody. */
const utter = commaSeparated(`
  absolute, utter, total, complete, fucking, fuckin, fecking, feckin, bloody, blithering, raging, flaming, massive,
  proper, right, big, great, old, daft, sad, little, silly, stupid, dumb, fat, ugly, lazy, dirty, filthy, rotten,
  thundering, monumental, certified, prize, grade a, first-class, world-class, cheeky, mad, freaking, goddamn,
  damn, slimy, greasy, idle, nasty, greedy
`);

/** Words of admiration in the same frame: "you absolute legend". */
const admired = commaSeparated(`
  legend, legends, star, stars, superstar, rockstar, gem, gems, diamond, queen, queens, king, kings, hero,
  heroes, heroine, angel,
  angels, beauty, beauties, beaut, unit, units, babe, babes, treasure, treasures, genius, geniuses,
  sweetheart, sweethearts, darling, darlings,
  delight, joy, dream, dreams, icon, icons, machine, machines, beast, beasts, weapon, weapons, warrior,
  warriors, trooper, troopers, champ, champs, champion, champions, ripper, belter, belters, goddess,
  god, gods, professional, pro, pros, boss, bosses, lifesaver, ray, sausage, sausages, softie, nerd, nerds,
  softies, rascal, minx, peach, top, magnificent, gorgeous, beautiful, lovely, wonderful, brilliant, amazing,
  fantastic, incredible, living, best, class, goat, goats, lad, lads, man, wizard, wizards, monster, menace,
  saint, saints, rocket, powerhouse, baller, giant, giants, pleasure, privilege, minimum, maximum, right,
  most, worst, latest, truth, basics, bare, value, must, cutie, cuties, love, loves, don, g, guy, guys,
  goals, perfection, freedom, control, confidence, peace, certainty, bliss, cracker, crackers, ledge, mvp,
  madman, madlad, maniac, mentalist, nutter, nutters, people, humans, human, person, precision
`);

/** Trades and offices of people with whom one has contact or who hold power. */
const trades = withPlurals(
  commaSeparated(`
  referee, ref, umpire, linesman, keeper, goalie, striker, manager, coach, pundit, commentator, presenter,
  host, driver,
  conductor, waiter, waitress, boss, landlord, landlady, headmaster, teacher, neighbour, neighbor, mayor, minister, mp,
  councillor, senator, governor, ceo, chairman, director, receptionist, agent, officer, inspector, judge, author,
  reviewer, columnist, reporter, editor, dev, player, captain, singer, actor, actress, comedian, rapper,
  influencer, gentleman, bloke, fella, geezer
`),
);

/** Peoples, ages, trades and institutions about which people generalise. */
const groups = commaSeparated(`
  men, women, girls, boys, females, males, lads, kids, kids these days, kids today, teenagers, students,
  pensioners, old people, young people, boomers,
  millennials, gen z, zoomers, gen x, the french, the english, the irish, the scots, the welsh, the germans,
  the dutch, the italians, the chinese, the
  japanese, the russians, the spanish, the poor, the rich, the unemployed, brits, yanks, americans, mexicans,
  indians, pakistanis, nigerians, romanians, poles, albanians,
  russians, germans, italians, arabs, africans, asians, chinese people, black people, white people, blacks,
  whites, foreigners, immigrants, migrants,
  refugees, asylum seekers, travellers, gypsies, roma, muslims, jews, christians, catholics, hindus, sikhs,
  atheists, gays, gay people, lesbians, trans people,
  feminists, vegans, vegetarians, cyclists, motorists, bmw drivers, audi drivers, taxi drivers, uber drivers,
  van drivers, gamers, hipsters, influencers, celebrities, footballers,
  landlords, tenants, estate agents, realtors, lawyers, solicitors, bankers, traders, recruiters, journalists,
  journos, reporters, politicians, all politicians, mps, senators, councillors, teachers,
  doctors, nurses, civil servants, cops, coppers, police officers, traffic wardens, referees, refs, pundits,
  managers, bosses, ceos, hr, hr people, economists, scientists, academics,
  tourists, locals, southerners, northerners, londoners, scousers, new yorkers, fat people, ugly people,
  gingers, blondes, people on benefits, people on welfare, benefit claimants, single mums,
  single moms, liverpool fans, chelsea fans, arsenal fans, spurs fans, united fans, city fans, swifties,
  apple users, android users, iphone users, crypto bros, tech bros, incels, customers, callers, guests,
  clients,
  your customers, their customers, your staff, their staff, your company, this company, their company,
  your airline, this airline, your bank, this council, our council, your council, the council,
  this government, the government, your team, their team
`);

/** Faults that are ascribed to groups. */
const groupFaults = commaSeparated(`
  lazy, arrogant, rude, stupid, thick, dumb, entitled, greedy, selfish, ungrateful, pathetic, useless,
  clueless, ignorant, disgusting, filthy, dirty, smelly, ugly, evil, corrupt, crooked,
  scum, trash, garbage, vermin, parasites, leeches, snakes, rats, pigs, animals, savages, thieves, liars,
  crooks, cowards, cheats, criminals, scroungers, idiots, morons, clowns, muppets, snowflakes, crybabies,
  babies, sheep,
  insufferable, unbearable, unhinged, deranged, delusional, brainwashed, brainless, spineless, gutless,
  heartless, worthless, hopeless, incompetent, mentally ill, sick in the head, the worst people, a disgrace,
  a joke, an embarrassment,
  a cancer, a disease, a plague, a menace, a waste of space, inferior, subhuman, soft, bitter, shameless,
  thugs, fascists, racists, bigots, hypocrites, hysterical, psychos, nuts, crazy, rapists, terrorists,
  monsters, freaks, weirdos, losers, lowlifes, bullies, vultures, bloodsuckers, a bunch of
`);

/** The word lists made from these, by their names in patterns. */
export const nameCalling = {
  trade: trades,
  group: groups,
  'group-fault': groupFaults,
  'slang-insult': [...slangInsults, ...moreSlurs],
  fool: fools,
  beast: beasts,
  cruel,
  'cruel-you': cruelToYourFace,
  utter,
  admired,
} satisfies WordLists;
