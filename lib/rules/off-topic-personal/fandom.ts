import { oneOf } from '@/lib/lexicon/one-of';

/*
 * What people follow for love, by the names that their posts use; a CamelCase tag reads as one word. Names that are
 * also everyday words ("bears", "raw", "drake" the duck) stay out unless the everyday word is rare on a business account. Our own
 * list of the best followed of 2010 to 2024; `private-life.ts` weighs them.
 */

/** Singers, bands and festivals. */
export const music = oneOf(`
  coldplay, beyonce, beyoncé, beyhive, rihanna, taylor swift, taylorswift, swiftie, swifties, justin bieber,
  justinbieber, bieber,
  belieber, beliebers, one direction, onedirection, 1d, directioner, directioners, harry styles, harrystyles,
  niall, niall horan, niallhoran,
  zayn, louis tomlinson, liam payne, bts, btsarmy, kpop, k-pop, blackpink, exo, exo-l, ariana grande,
  arianagrande, arianators, lady gaga, ladygaga,
  adele, ed sheeran, edsheeran, kanye, kanye west, eminem, nicki minaj, nickiminaj, katy perry, katyperry,
  selena gomez, selenagomez, selena,
  shawn mendes, shawnmendes, billie eilish, olivia rodrigo, the weeknd, fifth harmony, fifthharmony, 5sos,
  little mix, littlemix, mixers, jonas brothers,
  demi lovato, demilovato, miley cyrus, j cole, jcole, kendrick lamar, chance the rapper, frank ocean,
  lana del rey, fall out boy,
  paramore, metallica, radiohead, foo fighters, oasis, arctic monkeys, coachella, glastonbury, lollapalooza,
  tomorrowland, edclv, erastour, eras tour`);

/** Series, films and games. */
export const screens = oneOf(`
  harry potter, harrypotter, hogwarts, hufflepuff, slytherin, gryffindor, fantastic beasts, fantasticbeasts,
  star wars, starwars, game of thrones,
  gameofthrones, walking dead, the walking dead, thewalkingdead, twd, stranger things, strangerthings,
  pretty little liars, prettylittleliars, pll,
  grey's anatomy, greys anatomy, greysanatomy, teen wolf, teenwolf, supernatural, spnfamily, vampire diaries,
  tvd, doctor who, doctorwho, gilmore girls, gilmoregirls,
  breaking bad, breakingbad, love island, loveisland, big brother, bigbrother, bbuk, x factor, xfactor, bgt,
  the voice, american idol, americanidol, dwts, strictly, eastenders,
  coronation street, corrie, gogglebox, bake off, gbbo, the bachelor, thebachelor, the bachelorette,
  thebachelorette, kardashians, kuwtk, love and hip hop, lhhatl,
  rhoa, avengers, avengersendgame, captain america, captainamerica, batman, deadpool, beauty and the beast,
  beautyandthebeast, twilight,
  hunger games, hungergames, anime, naruto, one piece, pokemon, pokémon, pokemongo, pokemon go, overwatch,
  fortnite, minecraft, call of duty, zelda, animal crossing,
  wwe, wrestlemania, smackdown, ufc, eurovision, bridgerton, squid game, squidgame, this is us, thisisus,
  riverdale, sharknado`);

/** Leagues, clubs and players. */
export const sports = oneOf(`
  asroma, juventus, juve, real madrid, realmadrid, halamadrid, barcelona fc, fcbarcelona, barca, arsenal,
  chelsea fc, chelseafc, liverpool fc, man utd, man united,
  manchester united, man city, mancity, mufc, mcfc, lfc, afc, cfc, thfc, nufc, efc, avfc, lufc, coys, coyg,
  ynwa, tottenham, everton, ac milan, acmilan, inter milan, bayern, dortmund,
  psg, celtic fc, lakers, cavs, celtics, knicks, nyknicks, 76ers, sixers, spurs, clippers, mavs, dubnation,
  dallas cowboys, cowboysnation, patriots, steelers, packers, broncos, seahawks, raiders, 49ers, niners,
  dolphins, chiefskingdom, flyeaglesfly, whodat, yankees, red sox, redsox, dodgers, mets, letsgomets, cubs,
  flythew, astros, braves, phillies, maple leafs, leafs, tmltalk, canucks, bruins, blackhawks, gohabsgo,
  lebron, lebron james, kobe, kobe bryant, steph curry, messi, ronaldo, cr7, tom brady, nfl, nba, mlb, nhl,
  nascar, mls, epl, premier league, premierleague, champions league, ucl, la liga, serie a,
  super bowl, superbowl, world series, worldseries, stanley cup, march madness, nbafinals, nba finals, motd,
  fpl, fantasy football, fantasyfootball`);

/** How followers talk of a game or a show. */
export const fanTalk = oneOf(`
  roster, 1st half, first half, 2nd half, second half, half time, halftime, full time, touchdown, touchdowns,
  home run, hat trick, hattrick, quarterback, qb, playoffs,
  offside, penalty, penalties, ref, refs, kickoff, overtime, var, pts, rebounds, man of the match, motm,
  draft pick, free agent, midfield, striker,
  goalkeeper, jersey, clean sheet, relegation, coach of, 3-pointer, trailer, trailers, finale, spoilers,
  new album, their album, his album, her album, album is, fandom, fandoms, stan, stans, fangirl, fangirling,
  setlist, encore, concert, his verse, her verse, mixtape, season 1, season 2, season 3, season finale,
  half marathon, triathlon, marathon, 5k, parkrun`);
