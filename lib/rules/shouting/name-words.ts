import { commaSeparated } from '@/lib/lexicon/one-of';

const spelled = (list: string) =>
  new Map(commaSeparated(list).map((name) => [name.toLowerCase(), name]));

/** Names that do not simply begin with a capital, as their owners write them; titles and degrees. */
export const spellings: ReadonlyMap<string, string> = spelled(
  `iPhone, iPad, iPadOS, iPod, iMac, iCloud, iTunes, iMessage, iPlayer, iOS, macOS,
    watchOS, tvOS, MacBook, AirPods, AirTag, FaceTime, HomePod, eBay, eBook, eSIM,
    YouTube, Xmas, YouTuber, LinkedIn, TikTok, WhatsApp, PayPal, GitHub, GitLab,
  PlayStation, JavaScript, TypeScript, WordPress, HubSpot, OpenAI, ChatGPT, DeepMind, PyTorch, OnlyFans, JPMorgan, PwC, CEOs, FedEx, Mac, 
  QuickBooks, PowerPoint, OneDrive, OneNote, SharePoint, SoundCloud, DoorDash, JetBlue, AliExpress, BuzzFeed,
  NatWest, HelloFresh, GoPro, SpaceX, CrossFit, easyJet, BlackBerry, DocuSign, Mailchimp, TypePad, Snapchat,
  Bitcoin,
  wifi, Wi-Fi, PhD, MSc, BSc, Mr, Mrs, Ms, Dr, Prof, St, Rev, Jr, Sr, Rd, Ave, Ltd, Inc, Utd, Co, vs,
  etc, BrewDog, SodaStream, StubHub, TripAdvisor, WeWork, YouGov, AstraZeneca, GlaxoSmithKline, McLaren,
  MasterChef, LaLiga, HuffPost, TechCrunch, CapCut, ResMed, TaskRabbit, DreamWorks, RuPaul, VMware, NVIDIA,
  BMWs, ASOS, IKEA, LEGO, Apr, Jun, Jul, Sep, Mon, Tue, Thu, Thur, Fri, TEDx, YMCA, YWCA, ABBA, AC/DC, eBike, eCommerce, iRobot, iRacing, OnePlus,
  DeepSeek, GoFundMe, JustGiving, parkrun, D-Day, Jan, Feb, Aug, Sept, Oct, Nov, Dec, Tues, Thurs, AstroTurf,
  LiveJournal, OpenTable, PureGym, Rightmove, SurveyMonkey, SwiftKey, TeamViewer, TransferWise, VirtualBox,
  WeChat, WeTransfer, McVitie's, Heinz, Lindt, Schweppes, DeLorean, LaTeX, Gmail, Hotmail, Cllr, Sgt, Capt, Lt, Supt, Fitbit, Airbnb, MySQL, PowerShell, QuickTime, TfL, Ofsted, Ofcom, Ofgem, Ofwat, Defra, Co-op, VE, VJ, Weds, Catch-22, In-N-Out, Stoke-on-Trent, Coca-Cola, T-Mobile, Ts&Cs, Maxx, Kohl's, Vue, BTEC, Hobbycraft, Govt, Sen, Blu-ray, KitKat, MongoDB,
  WHSmith, TalkTalk, TransPennine, ScotRail, AT&T, Chick-fil-A, TGI, RingGo, InDesign, AutoCAD, EastEnders, Ray-Ban, Oral-B, Jet2, Spider-Man, Ant-Man, Pac-Man, X-Men, Blu-Tack, Tipp-Ex, Post-it, Post-its`,
);

/** Names of several words of which one alone may be a common word. */
export const longNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `newton abbot, virgin active, love actually, citizens advice, veterans affairs, bronze age, iron age, stone age, environment agency, department of agriculture,
christian aid, women's aid, wizz air, united airlines, home alone, girls aloud, palo alto, bank of america, crown and anchor, hope and anchor, ship and anchor,
greater anglia, cash app, the archers, british army,
dad's army, salvation army, red arrows, royal college of art, stroke association, virgin atlantic, massive attack, grand theft auto, turing award, breaking bad,
blue badge, new balance, farrow & ball, farrow and ball, metro bank, potters bar, temple bar, home bargains, green bay, robin hood's bay,
palm beach, brecon beacons, beauty and the beast, sleeping beauty, six bells, big ben, bed bath & beyond, the woman in black, all blacks,
peaky blinders, royal blood, the jungle book, puss in boots, super bowl, backstreet boys, beach boys, beastie boys, pet shop boys, bbc breakfast,
golden gate bridge, tower bridge, boys brigade, girls brigade, tour of britain, norfolk broads, room on the broom, blood brothers, bob the builder,
empire state building, robert burns, first bus, bull and bush, shepherd's bush, best buy, air cadets, army cadets, sea cadets, hard rock cafe,
an inspector calls, grand union canal, grand canyon, a christmas carol, toby carvery, castle cary, elephant and castle,
the very hungry caterpillar, giant's causeway, household cavalry, grand central, eagle and child, save the children, the railway children, a tale of two cities,
man city, welwyn garden city, google classroom, culture club, lions club, rotary club, avanti west coast, jurassic coast, south coast, hm coastguard,
costa coffee, diet coke, king's college, queen's college, royal college, trinity college, chamber of commerce, department of commerce, house of commons,
comic con, age concern, mini cooper, swiss cottage, arts council, home counties, black country, west country, earls court, high court, supreme court,
charing cross, king's cross, rose and crown, rugby world cup, world cup, french open, australian open, crown and cushion, plaid cymru, dirty dancing, strictly come dancing,
great dane, great danes, april fool's day, armistice day, ascension day, boxing day, earth day, election day, father's day, independence day, labor day,
labour day, ladies day, match of the day, may day, memorial day, mother's day, new year's day, pancake day, pi day, record store day, red nose day,
remembrance day, ve day, veterans day, vj day, walking dead, forest of dean, visa debit, ant and dec, steam deck, ministry of defence, department of defense,
lib dem, liberal democrats, lib dems, state department, moby dick, first direct, sports direct, one direction, desert island discs, lake district, peak district,
google docs, guide dogs, family dollar, guys and dolls, little dorrit, echo dot, north downs, south downs, george and dragon,
dungeons & dragons, dungeons and dragons, imagine dragons, a midsummer night's dream, google drive, dog and duck, call of duty, line of duty,
the importance of being earnest, far east, middle east, just eat, uber eats, bury st edmunds, department for education, department of education,
crouch end, land's end, mile end, department of energy, octopus energy, thomas the tank engine, bank of england, church of england, historic england,
sport england, christmas eve, killing eve, new year's eve, corn exchange, royal exchange, great expectations, daily express, gatwick express, heathrow express,
national express, pizza express, tesco express, tesco extra, birds eye, london eye, fat face, north face, card factory, niagara falls, sioux falls, animal farm,
brewers fayre, hay festival, cat and fiddle, foo fighters, kindle fire, kwik fit, famous five, lamb and flag, six flags, lord of the flies, the magic flute,
ford focus, whole foods, royal air force, new forest, tour de france, house of fraser, royal free, black friday, good friday, lego friends, edinburgh fringe,
four weddings and a funeral, back to the future, hot fuzz, samsung galaxy, squid game, commonwealth games, the hunger games, covent garden,
olive garden, the secret garden, star and garter, british gas, forest gate, golden gate, the great gatsby, attorney general, mean girls, the godfather,
waiting for godot, fox and goose, mother goose, cheddar gorge, golders green, hall green, palmers green, parsons green, wood green, earl grey, national grid,
horse and groom, lord's cricket ground, coast guard, coldstream guards, grenadier guards, irish guards, scots guards, welsh guards, good food guide, girl guides,
city and guilds, top gun, family guy, five guys, pure gym, piece hall, wolf hall, east ham, west ham, tower hamlets, plough and harrow,
white hart, new haven, beachy head, boars head, bulls head, king's head, nag's head, queen's head, saracens head,
turk's head, talking heads, department of health, nuffield health, hayward's heath, kings heath, small heath, inner hebrides,
outer hebrides, wuthering heights, english heritage, help for heroes, national highways, box hill, capitol hill, forest hill, notting hill, primrose hill,
tower hill, google home, pets at home, little red riding hood, little shop of horrors, coach and horses, only fools and horses, waggon and horses,
three horseshoes, king's college hospital, fox and hounds, hare and hounds, woman's hour, bleak house, royal opera house, waffle house, white house,
dancing on ice, holiday inn, premier inn, railway inn, women's institute, amnesty international, long island, love island, river island, treasure island,
pearl jam, dry january, horse and jockey, trader joe's, papa john's, doc martens, haagen dazs, happy meal, happy meals, mothers' union, question time, loose women, duke of edinburgh award, duke of edinburgh awards, bon jovi, punch and judy, department of justice, ministry of justice, cross keys,
burger king, the lion king, charlton kings, department of labor, swan lake, holy land, abbots langley, kings langley, british sign language, nissan leaf,
champions league, little league, super league, wet leg, british legion, kings of leon, slug and lettuce, statue of liberty, deputy lieutenant, lord lieutenant,
it's a wonderful life, bakerloo line, central line, circle line, direct line, district line, east coast main line, elizabeth line, metropolitan line,
northern line, piccadilly line, victoria line, west coast main line, delta air lines, aer lingus, red lion, dua lipa, foot locker, transport for london,
house of lords, houses of parliament, apple store, pc world, great ormond street, peter rabbit, ally pally, ivy league, nectar card, grand opera house, grand hotel, ideal home show, presidents day, spice girl, spice girls, yom kippur, creme egg, creme eggs, national lottery, king's lynn, big mac, florence and the machine, daily mail, royal mail, great malvern, pret a manger, google maps,
royal marines, compare the market, fortnum & mason, fortnum and mason, black lives matter, lord mayor, lady mayoress, temple meads, virgin media, 
of mice and men, the glass menagerie, the little mermaid, mamma mia, call the midwife, inter milan, simple minds, thin mints, black mirror, daily mirror,
les mis, les misérables, little mix, to kill a mockingbird, tate modern, happy mondays, virgin money, drum and monkey, arctic monkeys, black history month,
pride month, north york moors, st michael's mount, table mountain, black mountains, the mousetrap, natural history museum, science museum, apple music,
royal college of music, royal northern college of music, the sound of music, nine inch nails, grand national, six nations, children in need, finding nemo,
cafe nero, bbc news, itv news, sky news, bonfire night, burns night, guy fawkes night, twelfth night, barnes & noble, look north, great northern,
much ado about nothing, royal college of nursing, the nutcracker, burnt oak, royal oak, selly oak, bake off, celebrity bake off,
the great british bake off, foreign office, home office, met office, oval office, post office, police ombudsman, bbc one, the phantom of the opera,
world health organization, go outdoors, urban outfitters, london overground, the wizard of oz, crystal palace, peter pan, center parcs, central park, green park,
south park, rosa parks, dolly parton, dog and partridge, conservative party, democratic party, green party, republican party, snake pass, postman pat,
thames path, paw patrol, snow patrol, amazon pay, apple pay, google pay, samsung pay, war and peace, black eyed peas, blue peter, life of pi, peppa pig,
google pixel, changing places, google play, disney plus, british transport police, top of the pops, an post, scottish power, songs of praise,
manic street preachers, pride and prejudice, cambridge university press, oxford university press, amazon prime, hm prison, booker prize, mercury prize,
nobel prize, pulitzer prize, turner prize, surface pro, today programme, eden project, bbc proms, cats protection, smashing pumpkins, crime and punishment,
daft punk, deep purple, the color purple, the colour purple, sky q, dairy queen, the snow queen, bbc radio, national rail, network rail, northern rail,
southern rail, docklands light railway, east midlands railway, great western railway, london northwestern railway, south western railway, west midlands railway,
singin in the rain, cedar rapids, grand rapids, simply red, comic relief, islamic relief, house of representatives, cancer research,
federal reserve, travellers rest, hm revenue, declan rice, bull ring, elden ring, lord of the rings, antiques roadshow, la rochelle, little rock, round rock,
school of rock, fiddler on the roof, assembly rooms, stone roses, baton rouge, land rover, range rover, theatre royal, rolls royce, rolls royces,
great manchester run, great north run, great south run, blade runner, the kite runner, black sabbath, gas safe, death of a salesman, fireman sam,
small business saturday, royal ballet school, bank of scotland, traffic scotland, flying scotsman, boy scouts, girl scouts, primal scream, black sea, dead sea,
irish sea, leigh on sea, north sea, southend on sea, the seagull, victoria's secret, foreign secretary, home secretary, sense and sensibility, secret seven,
shake shack, black sheep, shaun the sheep, north shields, south shields, body shop, great yorkshire show, the one show, the greatest showman, seven sisters,
caledonian sleeper, park slope, will smith, the smiths, alzheimer's society, royal society, bbc sounds, queen of the south, red sox, king's speech,
marks & spencer, marks and spencer, bbc sport, sky sports, the rite of spring, colorado springs, hot springs, palm springs, times square, evening standard,
trading standards, department of state, secretary of state, john stones, rolling stones, app store, play store, bishop's stortford, toy story,
west side story, dire straits, universal studios, white stuff, half of a yellow sun, advent sunday,
mothering sunday, palm sunday, remembrance sunday, burns supper, macmillan cancer support, taylor swift, the handmaid's tale, the winter's tale,
britain's got talent, railway tavern, yorkshire tea, daily telegraph, the tempest, globe theatre, her majesty's theatre, his majesty's theatre, stranger things,
game of thrones, nursing times, radio times, alton towers, fawlty towers, rough trade, old trafford, cross country trains, hull trains, virgin trains,
the traitors, ford transit, department for transport, department of transportation, hm treasury, dollar tree, star trek, stoke on trent, canal and river trust,
dogs trust, king's trust, national trust, prince's trust, giving tuesday, pancake tuesday, three tuns, berwick upon tweed, oliver twist, bbc two,
lion and unicorn, european union, man united, open university, the last of us, man utd, united utilities, death valley, happy valley, hope valley,
silicon valley, tees valley, the merchant of venice, prime video, mountain view, mid wales, new south wales, transport for wales, hadrian's wall,
civil war, first world war, second world war, vietnam war, world war, mountain warehouse, star wars, apple watch, black watch, neighbourhood watch,
weight watchers, anglian water, scottish water, south west water, southern water, thames water, welsh water, yorkshire water, pennine way, south downs way,
tyne and wear, charlotte's web, ash wednesday, sadler's wells, key west, best western, canary wharf, pig and whistle, the wind in the willows,
gone with the wind, alice in wonderland, bath & body works, brave new world, disney world, gardeners world, sea world, slimming world,
the grapes of wrath, high wycombe, hay on wye, new year, grand old duke of york, tour de yorkshire`,
  ),
);

/** Words that are as often a name: of a nation, a firm or a month. The capital is never wrong enough to lose the name. */
export const ratherNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `polish, amazon, tesla,
      oracle, adobe, spotify, instagram, pinterest, reddit, discord, twitch, zoom, slack,
      puma, lidl, aldi, asda, sainsbury's, morrisons, waitrose, boots, 
      greggs, subway, xbox, windows, android,
      bluetooth, christmas, easter, halloween, hanukkah, ramadan, eid, lent, thanksgiving, passover,
      hull, ely, ayr, usk, piccadilly, god, christ, congress, senate, hispanic, pacific, atlantic, arctic, antarctic, republican, republicans, democrat, democrats, venus, jupiter, saturn, uranus, neptune, pluto, christian, muslim, hindu, sikh, buddhist, catholic, christians, muslims, jews, hindus, sikhs, buddhists, catholics, april, august, jubilee, bible, quran, olympics, paralympics,
      guinness, heineken, lionesses, springboks, wimbledon, arsenal, glastonbury, eurovision, brexit, parliament, smith, jack, nick,
      kettering, dorking, worthing, ealing, wapping, steyning, godalming, havering, skegness, sheerness, dungeness,
      furness, holderness, cowes, devizes, whitstable, largs, stirling, barnet, staines, kingswear, mousehole,
      hicks, reeves, slater, hooper, bowles, clements, storey, weller, newton, warner, tucker, verity, bella, chromebook, dropbox, grammarly, minecraft,
      nutella, wrangler, photoshop, punjabi, manx, viking, vikings, methodist, methodists, baptist, baptists, quaker, quakers,
      protestant, protestants, botox, vaseline, barbie, scrabble, springwatch, gogglebox, samaritans, domino's, tilly, bowes, patsy, sonny, mencap, wye, kew, tay, esk, wey, ure, fal, taw, wem, hoo,
      lymm, unst, mwnt, scilly, hayling, thanet,
      maya, gail, leo, jean, currys, topshop, spar, emirates, oktoberfest, hogmanay, movember, veganuary, vaisakhi, xfinity, childline, southeastern, stagecoach, turk, turks, zulu, zulus, jesuit, jesuits, tory, tories`,
  ),
);

/** Makes, models and shops that are called by their name alone, as things are: "our Vespa", "a Kindle". */
export const makes: ReadonlySet<string> = new Set(
  commaSeparated(
    `skoda, corsa, clio, qashqai, renault, citroen, astra, dacia, fiesta, polo, zafira, yaris, micra, berlingo, aygo,
      fabia, tiguan, passat, vespa, lambretta, kawasaki, brompton, dyson, miele, bosch, smeg, kenwood,
      thermomix, nutribullet, nespresso, tassimo, garmin, kindle, kobo, roku, sonos, nikon, fujifilm, polaroid,
      instax, rayburn, thermos, sharpie, stihl, makita, dewalt, husqvarna, ryobi, massey, tardis, furby,
      tamagotchi, playmobil, hornby, scalextric, twix, wispa, ribena, vimto, lucozade, stetson, rolex, prada, barbour, burberry, tupperware, velcro, sellotape, jaffa, hermes, evri,
      deliveroo, ocado, monzo, revolut, klarna, vinted, depop, etsy, vaillant, baxi`,
  ),
);

/** Words that are also given names. */
export const givenWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `will, may, mark, rose, sue, bill, rob, pat, hope, joy, faith, dawn, grace, grant, frank, dean, penny, ivy,
      lily, daisy, poppy, holly, hazel, heather, ruby, amber, pearl, jade, summer, autumn, sandy, rich, gene,
      art, drew, chase, skip, spike, wade, chuck, buck, miles, cliff, glen, brook, ray, jay, guy, earl, duke,
      prince, christian, victor, patience, harmony, violet, iris, olive, sage, robin, angel, norm, lance, pierce,
      curt, evens, abbey, marina, mercy, melody, carol, eve, gale, ebony, ivory, peg, willow, clover, maple,
      perry, teddy, jasmine, basil, rowan, fern, coral, crystal, ginger, paddy, rod, mason, opal, saffron, randy,
      heath, raven, lark, dick, sunny, max, kit, chance, victor, herb, rusty, hunter`,
  ),
);

/** Words that are also surnames. */
export const familyWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `brooks, king, kings, queen, bishop, pope, sheikh, sultan, major, young, brown, white, black, green, gray, grey,
      long, short, hill, wood, woods, stone, rivers, fields, banks, bell, cook, baker, butler, mason, hunter,
      fisher, miller, page, rice, bush, swift, moss, fox, wolf, swan, day, best, sharp, strong, wise, bond,
      cash, price, law, power, field, ford, ball, little, small, west, north, stark, potter, archer, bolt, rush,
      carry, hawk, sparrow, cannon, goldsmith, brewer, saddler, birch, hare, heron, walker, larch, frost, bird,
      noble, marsh, lamb, knight, peacock, finch, drake, winter, winters, summers, snow, flood, gates, waters,
      meadows, heath, barker, berry, pepper, shepherd, carpenter, glover, weaver, barber, porter, gardener, child`,
  ),
);

/** Words that are also given names, but seldom: where somebody is thanked, greeted, asked or called by name. */
export const seldomGivenWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `sky, jet, wolf, beau, brandy, colt, dash, deacon, destiny, dolly, drake, fox, herb, hunter, jagger, journey, kitty, maverick,
      misty, phoenix, ransom, reed, ridge, river, rocky, serenity, shepherd, sterling, stew, talon, trinity, walker,
      wilder, woody, sparky, smokey, shadow, biscuit, pepper, smudge, duchess, buddy, lucky, scruffy, patch, coco,
      cookie, muffin, pickle, bramble, storm, star, echo, blue, bear, tiger, honey, treacle, gizmo, bandit, rusty, bean, waffle,
      noodle, toffee, fudge, marmalade, socks, button, buttons, pickles, crumble, dumpling, nugget, peanut, pudding, whiskers, mittens`,
  ),
);

/** Words that are also surnames, but seldom: behind a given name, where something is told of the two. */
export const seldomFamilyWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `booth, bull, butcher, chambers, coles, collier, cotton, crane, cross, dyer, farmer, fish, fry, gill, gold,
      graves, hardy, head, hood, horn, hunt, judge, key, leach, light, lock, low, moody, moon, pace, parks,
      parsons, plant, pond, read, reed, savage, silver, skinner, smart, sparks, steel, stokes, temple, wall, walls,
      ward, weeks, bean, bacon, bright, bloom, brand, burrows, burns, bridges, church, crow, cherry, cloud, crouch,
      dove, driver, eagle, flowers, gentle, goose, grove, guest, hand, hook, jolly, keen, kite, laws, lord, manning,
      mayo, merry, mills, monk, nightingale, onions, organ, partridge, peach, pickles, pine, pool, post, pride,
      prior, quick, race, raven, rock, root, rust, salt, sands, self, shore, speed, spring, starling, stock,
      stocks, sweet, thorn, tidy, tree, twist, vine, whale, wheat, wild, yard, rook, wren, cole, dale, lane,
      spencer, steward, squire, sterling, park, cape, mead, nest, nutt, pound, rain, staples, wheeler, watts, wells, styles, draper, tanner, singer, chandler, thatcher, fowler, forester, sadler, balding, fielding, golding, bronze, lake, bridge, castle, beach, storm`,
  ),
);

/** Words that are also given names or surnames: a name in front of another name, or with no verb's company. */
export const alsoPeople: ReadonlySet<string> = new Set([...givenWords, ...familyWords]);

/** Given names of few letters, which would else be taken for letters or for a word. */
export const shortGivenNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `raj, olu, ali, abi, ade, aki, alf, ama, ana, ann, asa, ava, bea, bev, bo, caz, dai, deb, dev, don, dot, ed,
      eli, ella, ema, emi, esi, eva, fay, finn, flo, gil, gus, gwen, hal, ian, ida, ike, ina, ira, jan, jed, jem, jen,
      jez, jim, joe, jon, kai, kat, kaz, ken, kev, trev, gaz, baz, kim, kit, kofi, lea, lee, len, leo, les, lex, lia, lil, liv, liz,
      lou, lyn, mac, mai, max, maz, meg, mei, mel, mia, mo, nan, nat, ned, nia, nik, noa, oli, oz, pam, pip,
      rae, reg, rex, ria, rio, roy, roz, sal, sam, seb, sid, sol, stu, syd, tad, taj, tam, tao, ted, tess, tia,
      tim, tom, udo, una, uma, val, vic, viv, wes, xi, yan, yaw, obi, rui, yui, zac, zak, zed, zia, zoe`,
  ),
);

/** People and animals that are called by name: "my mum Sue", "our dog Rex". */
export const calledByName: ReadonlySet<string> = new Set(
  commaSeparated(
    `mum, mom, mam, dad, son, daughter, brother, sister, wife, husband, partner, friend, mate, boss, uncle,
      auntie, aunt, cousin, nephew, niece, gran, nan, grandma, grandad, grandpa, granddad, baby, boy, girl, dog,
      cat, puppy, kitten, pup, horse, pony, rabbit, hamster, tortoise, chef, barista, baker, colleague, teacher,
      mechanic, plumber, gardener, electrician, instructor, trainer, tutor, stylist, hairdresser, florist, brewer, farmer, host, singer, drummer, guitarist, neighbour, neighbor, intern, volunteer, owner, founder, manager, driver, nurse, vet, walker, groomer, childminder, postman, postie`,
  ),
);

/** Words that are also places, where "in" or the like stands before them. */
export const alsoPlaces: ReadonlySet<string> = new Set(
  commaSeparated(
    `bath, reading, nice, cork, deal, wells, battle, rugby, derby, sandwich, mobile, split, settle, rye,
      ware, crook, street, stone, wing, beer, bow, barking, barrow, orange, phoenix, buffalo, independence,
      paradise, eye, bury, flint, leek, ash, bray, queens, ham, boulder, rock, tea, stoke`,
  ),
);

/** What a street is called behind its name. */
export const streetWords: ReadonlySet<string> = new Set(
  commaSeparated(
    'road, street, lane, avenue, square, crescent, close, terrace, gardens, mews, boulevard, alley, row, rd, ave, sq',
  ),
);

/** Common words that streets are called after. */
export const streetNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `park, mill, church, station, bridge, market, school, castle, king, king's, kings, queen, queen's, queens, high,
      bank, spring, hill, grove, manor, chapel, ferry, well, cross, dock, elm, oak, ash, orchard, abbey, priory,
      north, south, east, west, main, broad, union, water, silver, gold, cow, sheep, meadow, farm, garden, canal,
      quay, harbour, beach, cliff, wood, forest, river, brook, lake, albert, victoria, george, first, second, memorial, jubilee, coronation, centenary, millennium`,
  ),
);

/** What a place or body is called behind its name. */
export const siteWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `park, pier, hall, museum, university, college, school, academy, station, bridge, castle, hospital,
      infirmary, theatre, theater, cathedral, church, abbey, stadium, arena, market, beach, bay, island,
      islands, valley, river, lake, mountain, hill, hills, airport, harbour, palace, tower, house, hotel, inn,
      library, gallery, festival, fest, zoo, lido, elementary, hospice, city, town, united, rovers, wanderers, county, council, bank, airways,
      airlines, group, trust, foundation, institute, club, league, cup, awards, day, week, court, forest, wood,
      woods, moor, common, green, centre, center, tor`,
  ),
);

/** What stands between the name of a place and what is there: "Leeds Town Hall". */
export const siteKinds: ReadonlySet<string> = new Set(
  commaSeparated(
    `town, village, city, public, county, borough, district, parish, community, football, rugby, cricket, gold, challenge, opera, sailing, rowing,
      leisure, sports, swimming, railway, bus, coach, police, fire, golf, tennis, hockey, netball, boxing, athletics, cycling, yacht, bowls, chess, high, primary, middle, elementary, junior, grammar, medical, health, energy, royal, general, country, art, church`,
  ),
);
