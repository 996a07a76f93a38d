import { oneOf } from '@/lib/lexicon/one-of';

/*
 * What people follow for love, by the names that their posts use; a CamelCase tag reads as one word. Names that are
 * also everyday words ("bears", "raw", "drake" the duck) stay out unless the everyday word is rare on a business account. Our own
 * list of the best followed of 2010 to 2026; `private-life.ts` weighs them.
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
  tomorrowland, edclv, erastour, eras tour, sabrina carpenter, chappell roan, charli xcx, dua lipa, post malone, bad bunny,
  sza, doja cat, megan thee stallion, cardi b, lizzo, lil nas x, travis scott, bruno mars, zach bryan, morgan wallen,
  luke combs, noah kahan, hozier, phoebe bridgers, boygenius, gracie abrams, tate mcrae, benson boone, teddy swims,
  lewis capaldi, sam fender, the 1975, wet leg, stormzy, central cee, stray kids, straykids, newjeans, enhypen, ateez,
  jungkook, jimin, taehyung, burna boy, wizkid, davido, ayra starr, diljit dosanjh, arijit singh, shah rukh khan, srk,
  cowboy carter, ttpd, fleetwood mac, bruce springsteen, pearl jam, blink-182, my chemical romance,
  iron maiden, rammstein, slipknot, depeche mode, britney spears, mariah carey, kendrick`);

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
  riverdale, sharknado, house of the dragon, hotd, rings of power, the last of us, white lotus, yellowjackets,
  ted lasso, mandalorian, baby yoda, wandavision, andor, ahsoka, peaky blinders, fleabag, killing eve,
  downton abbey, the traitors, i'm a celeb, i'm a celebrity, imaceleb, drag race, rupaul, rpdr, married at first sight, mafs,
  selling sunset, vanderpump rules, masked singer, snl, schitt's creek, abbott elementary, only murders in the
  building, brooklyn nine-nine, rick and morty, family guy, the simpsons, barbenheimer, barbie movie,
  dune part two, top gun maverick, spider-man, spiderman, john wick, mission impossible, jurassic world,
  kpop demon hunters, succession finale, gta, gta vi, gta 6, elden ring, baldur's gate, bg3, hogwarts legacy, starfield, cyberpunk 2077,
  skyrim, the sims, valorant, league of legends, apex legends, counter-strike, dota 2, world of warcraft, final fantasy,
  resident evil, red dead redemption, rdr2, assassin's creed, mario kart, super mario, smash bros, splatoon, stardew valley,
  helldivers, roblox, rocket league, wordle, attack on titan, demon slayer, jujutsu kaisen, jjk, my hero academia, dragon ball,
  studio ghibli, sailor moon, fourth wing, acotar, booktok, colleen hoover, sarah j maas`);

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
  fpl, fantasy football, fantasyfootball, fantasy team, haaland, mbappe, mbappé, bellingham, bukayo saka, harry kane, mo salah,
  neymar, lamine yamal, guardiola, klopp, arteta, ten hag, mourinho, rashford, djokovic, nadal, federer, alcaraz, jannik
  sinner, serena williams, swiatek, coco gauff, naomi osaka, raducanu, andy murray, verstappen, lewis hamilton, lando norris, ricciardo, six nations, lionesses, matildas, ipl, csk, rcb, mumbai indians, virat kohli, kohli, dhoni, rohit sharma,
  babar azam, ben stokes, bazball, mahomes, travis kelce, kelce, josh allen, lamar jackson, aaron rodgers, jalen hurts,
  joe burrow, giannis, doncic, jokic, jayson tatum, wembanyama, caitlin clark, angel reese, wnba, ohtani, aaron judge,
  mcdavid, ovechkin, simone biles, usain bolt, tyson fury, anthony joshua, conor mcgregor, jake paul, tiger woods, mcilroy,
  scottie scheffler, ryder cup, aston villa, newcastle united, leeds united, nottingham forest, all blacks, springboks, nrl, afl`);

/** How fans talk about a game or a show. */
export const fanTalk = oneOf(`
  roster, 1st half, first half, 2nd half, second half, half time, halftime, full time, touchdown, touchdowns,
  home run, hat trick, hattrick, quarterback, qb, playoffs,
  offside, penalty, penalties, ref, refs, kickoff, overtime, var, pts, rebounds, man of the match, motm,
  draft pick, free agent, midfield, striker,
  goalkeeper, jersey, clean sheet, relegation, coach of, 3-pointer, trailer, trailers, finale, spoilers,
  new album, their album, his album, her album, album is, fandom, fandoms, stan, stans, fangirl, fangirling,
  setlist, encore, concert, his verse, her verse, mixtape, season 1, season 2, season 3, season finale,
  half marathon, triathlon, marathon, 5k, parkrun`);
