import { commaSeparated } from '@/lib/lexicon/one-of';

const spelled = (list: string) =>
  new Map(commaSeparated(list).map((name) => [name.toLowerCase(), name]));

/** Names that do not simply begin with a capital, as their owners write them; titles and degrees. */
export const spellings: ReadonlyMap<string, string> = spelled(
  `iPhone, iPhones, iPad, iPads, iPadOS, iPod, iMac, iMacs, iCloud, iTunes, iMessage, iPlayer, iOS, macOS,
    watchOS, tvOS, MacBook, MacBooks, AirPods, AirTag, AirTags, FaceTime, HomePod, eBay, eBook, eBooks, eSIM,
    YouTube, Xmas, YouTuber, YouTubers, LinkedIn, TikTok, TikToks, WhatsApp, PayPal, GitHub, GitLab,
  PlayStation, JavaScript, TypeScript, WordPress, HubSpot, OpenAI, ChatGPT, DeepMind, FedEx, Mac, Macs,
  QuickBooks, PowerPoint, OneDrive, OneNote, SharePoint, SoundCloud, DoorDash, JetBlue, AliExpress, BuzzFeed,
  NatWest, HelloFresh, GoPro, SpaceX, CrossFit, easyJet, BlackBerry, DocuSign, Mailchimp, TypePad, Snapchat,
  Bitcoin,
  wifi, Wi-Fi, PhD, PhDs, MSc, BSc, Mr, Mrs, Ms, Dr, Prof, St, Rev, Jr, Sr, Rd, Ave, Ltd, Inc, Utd, Co, vs,
  etc, BrewDog, SodaStream, StubHub, TripAdvisor, WeWork, YouGov, AstraZeneca, GlaxoSmithKline, McLaren,
  MasterChef, LaLiga, HuffPost, TechCrunch, CapCut, ResMed, TaskRabbit, DreamWorks, RuPaul, VMware, NVIDIA,
  BMWs, ASOS, IKEA, LEGO, Apr, Jun, Jul, Sep, Mon, Tue, Thu, Thur, Fri, TEDx, YMCA, YWCA, ABBA, AC/DC, eBike, eBikes, eCommerce, iRobot, iRacing, OnePlus,
  DeepSeek, GoFundMe, JustGiving, parkrun, D-Day, Jan, Feb, Aug, Sept, Oct, Nov, Dec, Tues, Thurs, AstroTurf,
  LiveJournal, OpenTable, PureGym, Rightmove, SurveyMonkey, SwiftKey, TeamViewer, TransferWise, VirtualBox,
  WeChat, WeTransfer, McVitie's, Heinz, Lindt, Schweppes, DeLorean, LaTeX, Gmail, Hotmail, Cllr, Sgt, Capt, Lt, Supt, Fitbit, Airbnb, MySQL, PowerShell, QuickTime, TfL, Ofsted, Ofcom, Ofgem, Ofwat, Defra, Co-op, VE, VJ, Weds, Catch-22, In-N-Out, Stoke-on-Trent, Coca-Cola, T-Mobile, Ts&Cs, Govt, Sen, Blu-ray, KitKat, MongoDB,
  WHSmith, TalkTalk, TransPennine, ScotRail, AT&T, Chick-fil-A, TGI, RingGo, InDesign, AutoCAD, EastEnders, Ray-Ban, Ray-Bans, Oral-B, Blu-Tack, Tipp-Ex, Post-it, Post-its`,
);

/** Names of several words of which one alone may be a common word. */
export const longNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `marks and spencer, marks & spencer, best buy, royal mail, red cross, british airways, british gas,
      virgin media, virgin atlantic, burger king, pizza hut, pizza express, home depot, whole foods,
      american express, american airlines, bank of america, bank of england, goldman sachs, general motors,
      land rover, rolls royce, aston martin, johnson & johnson, procter & gamble, body shop, river island,
    black friday, cyber monday, boxing day, new year, new year's eve, new year's day, mother's day,
    father's day, valentine's day, good friday, ascension day, whit monday, british transport police,
    environment agency, trading standards, transport for london, pancake day, bonfire night, independence day, labour day,
    labor day, memorial day, veterans day, remembrance sunday, earth day, pride month, black history month,
    st patrick's day, chinese new year, easter sunday, easter monday, christmas eve, christmas day,
    united kingdom, united states, united nations, european union, great britain, northern ireland, new york,
    new zealand, new jersey, new orleans, new delhi, south africa, south korea, north korea, hong kong,
    los angeles, las vegas, san francisco, cape town, west end, middle east, west midlands, isle of wight,
    isle of man, lake district, covent garden, hyde park, oxford street, regent street, big ben, tower bridge,
    london bridge, king's cross, canary wharf, wall street, white house, golden gate,
    premier league, champions league, world cup, super bowl, grand national, six nations, star wars,
    star trek, harry potter, doctor who, strictly come dancing, love island, game of thrones,
    lord of the rings, high court, supreme court, house of commons, house of lords, downing street,
    prime video, google maps, apple watch, apple music, microsoft teams, google play, amazon prime,
    world health organization, salvation army, girl guides, national trust, national lottery, tower of london,
    royal albert hall, british museum, citizens advice, crystal palace, west ham, aston villa,
    manchester united, manchester city, man utd, man united, man city, newcastle united, leeds united,
    red bull, taylor swift, will smith, kate bush, ed sheeran,
    mini cooper, earl grey, bbc one, bbc two, bbc breakfast, bbc sport, itv news, gas safe, flying scotsman, outer hebrides, inner hebrides, disney plus, southern rail, national rail, network rail, london symphony orchestra,
    apple pay, google pay, samsung pay, samsung galaxy, green party, labour party, conservative party, lib dem, lib dems, liberal democrats, republican party, democratic party, plaid cymru, king's lynn, hm coastguard, hm treasury, hm prison, hm revenue, macbook air, macbook pro, ipad pro, ipad mini, apple tv, google pixel, surface pro, kindle fire, echo dot, new balance, table mountain, ford transit, ford focus, ford fiesta,
    dr pepper, home office, foreign office, met office, post office, premier inn, capital one, first direct,
    first bus, cash app, old navy, urban outfitters, footasylum, sports direct, superdry, north face,
    dollar tree, family dollar, taco bell, five guys, dairy queen, red lobster, panda express,
    pret a manger, costa coffee, black sheep, blue badge,
    peak district, new forest, black country, home counties, east anglia, south wales, north wales, mid wales,
    west country, south coast, new south wales, black sea, red sea, dead sea, north sea, irish sea,
    grand canyon, death valley, palm springs, long island, rhode island, staten island, salt lake city,
    little rock, key west, central park, times square, trafalgar square, bond street, baker street,
    green park, earls court, elephant and castle, old trafford, ivory coast, costa rica, gold coast,
    sierra leone, sri lanka, saudi arabia, vatican city, holy land, far east,
    ash wednesday, maundy thursday, palm sunday, shrove tuesday, april fool's day, world book day, pi day,
    international women's day, st george's day, st andrew's day, st david's day, armistice day, ve day, vj day,
    may day, burns night, guy fawkes night, twelfth night, mothering sunday, giving tuesday,
    des moines, baton rouge, le mans, el paso, la paz, la rochelle, app store, play store, amazon pay,
    visa debit, uber eats, just eat, bbc news, sky news, sky sports, london marathon,
    great north run, tour de france, park lane, small business saturday, children in need, comic relief, red nose day, dry january,
    movember, save the children, women's institute, comic con, bbc radio, age concern, cancer research, help for heroes,
    commonwealth games, northern line, central line, district line, circle line, victoria line, duke of edinburgh, grand union canal,
    world war, royal navy, royal air force, royal opera house, british army, coast guard, red arrows,
    range rover, southern water, thames water, anglian water, yorkshire water, welsh water, scottish water, south west water,
    united utilities, severn trent, scottish power, national grid, northern rail, cross country trains, great western railway,
    general electric, wells fargo, delta air lines, united airlines, virgin trains, holiday inn, king's head, king's arms, queen's head, red lion, white hart, church of england, radio times, lord mayor, lady mayoress, bury st edmunds, pancake tuesday, nintendo switch, steam deck, aer lingus, an post, rough trade, lord's cricket ground,
    republic of ireland, czech republic, dominican republic, one direction, thin lizzy, pink floyd, arctic monkeys, the grapes of wrath, war and peace, pride and prejudice, sense and sensibility, of mice and men,
    lloyds pharmacy, st michael's mount, beachy head, alton towers, lord lieutenant, deputy lieutenant, changing places,
    east coast main line, west coast main line, it's a wonderful life, berwick upon tweed, chipping norton, chipping campden,
    royal ballet school, royal ballet, royal marines, royal college, royal society, royal academy, famous five, secret seven,
    snake pass, punch and judy, great manchester run, eden project, great ormond street, today programme, oxford university press, cambridge university press, ladies day,
    all saints, all souls, great south run, rotary club, lions club, bbc sounds, turks head, turk's head, nags head, nag's head, saracens head, boars head,
    bulls head, charing cross, stoke newington, remembrance day,
    google home, google drive, google docs, google classroom, record store day, king's college hospital, king's college,
    queen's college, trinity college, first world war, second world war, blue cross, prince's trust, king's trust,
    high wycombe, great yarmouth, great malvern, market harborough, market drayton, market rasen, long eaton, long melford,
    bishop's stortford, bishops stortford, bishop auckland, bishop's castle, castle cary, castle donington, church stretton,
    much wenlock, golders green, bethnal green, turnham green, wood green, palmers green, parsons green, mile end, crouch end,
    shepherds bush, shepherd's bush, potters bar, notting hill, primrose hill, muswell hill, tower hill, herne hill, forest hill,
    burnt oak, seven sisters, swiss cottage, camden town, kentish town, east ham, burgess hill, haywards heath, hayward's heath,
    welwyn garden city, stow on the wold, burton on trent, stoke on trent, robin hood's bay, whitley bay, herne bay, cardiff bay,
    southend on sea, leigh on sea, forest of dean, forest gate, hope valley, corfe castle, barnard castle, bury st edmunds,
    box hill, hay on wye, ross on wye, hebden bridge, newton abbot, saffron walden, south shields, north shields, kings langley,
    abbots langley, kings norton, kings heath, kings cross, selly oak, acocks green, hall green, small heath, temple meads,
    land's end, grand rapids, cedar rapids, sioux falls, niagara falls, hot springs, palm beach, long beach,
    virginia beach, myrtle beach, colorado springs, green bay, tampa bay, park slope, fort worth, round rock, mountain view,
    kansas city, jersey city, oklahoma city, mexico city, the tempest, the seagull, blood brothers, the jungle book,
    the snow queen, peter pan, snow white, beauty and the beast, jack and the beanstalk, puss in boots, mother goose, robin hood,
    little red riding hood, the little mermaid, the sound of music, west side story, guys and dolls,
    fiddler on the roof, little shop of horrors, the railway children, the secret garden, the woman in black, black mirror,
    coronation street, top gun, toy story, home alone, back to the future, dad's army, fawlty towers, only fools and horses,
    blue peter, songs of praise, desert island discs, woman's hour,
    rose and crown, crown and anchor, crown and cushion, fox and hounds, fox and goose, dog and duck, dog and partridge, coach and horses,
    waggon and horses, hare and hounds, horse and groom, horse and jockey, lamb and flag, plough and harrow,
    eagle and child, cat and fiddle, star and garter, pig and whistle, bull and bush, ship and anchor, hope and anchor,
    drum and monkey, george and dragon, lion and unicorn, bricklayers arms, masons arms, carpenters arms,
    farmers arms, queens arms, kings arms, kings head, queens head, railway inn, railway tavern, royal oak,
    animal farm, lord of the flies, the great gatsby, a christmas carol, oliver twist,
    moby dick, brave new world, the handmaid's tale, the color purple, the colour purple, to kill a mockingbird, crime and punishment, half of a yellow sun, wuthering heights, jane eyre, treasure island, the wind in the willows,
    charlotte's web, wolf hall, the kite runner, life of pi,
    death of a salesman, the glass menagerie, waiting for godot, much ado about nothing,
    romeo and juliet, king lear, the winter's tale, a midsummer night's dream, the importance of being earnest,
    an inspector calls, swan lake, the nutcracker, sleeping beauty, the magic flute, the rite of spring, les misérables,
    the phantom of the opera, the lion king, singin in the rain, the wizard of oz, gone with the wind,
    love actually, the godfather, blade runner, dirty dancing,
    the great british bake off, call the midwife, match of the day, the archers, squid game, stranger things,
    the last of us, call of duty, dungeons & dragons, dungeons and dragons, grand theft auto, elden ring,
    theatre royal, her majesty's theatre, his majesty's theatre, drury lane, sky q, nissan leaf, big mac,
    diet coke, tour of britain, tour de yorkshire, ant and dec,
    bbc proms, hull trains, alzheimer's society, british legion, royal british legion, bronze age, iron age, stone age,
    natural history museum, science museum, tate modern, tate britain, national portrait gallery, kew gardens,
    globe theatre, royal exchange, sadler's wells, southbank centre, barbican
    centre, london eye, london zoo, buckingham palace, hampton court, st paul's cathedral, york minster,
    hadrian's wall, giant's causeway, cheddar gorge, black mountains, brecon beacons, south downs, north downs,
    north york moors, yorkshire dales, jurassic coast, norfolk broads, thames path, pennine way, statue of
    liberty, empire state building, grand central, eiffel tower, corn exchange, macmillan cancer support, marie
    curie, dogs trust, guide dogs, st john ambulance, cats protection, christian aid, islamic relief, amnesty
    international, english heritage, historic england, neighbourhood watch, girls brigade, boys brigade, sea
    cadets, air cadets, army cadets, women's aid, arts council, sport england, open university, rolling stones,
    beach boys, foo fighters, red hot chili peppers, green day, kings of leon, fleetwood mac, talking heads, joy
    division, happy mondays, stone roses, primal scream, massive attack, spice girls, girls aloud, little mix,
    pet shop boys, simple minds, dire straits, black sabbath, deep purple, iron maiden, daft punk, wet leg,
    florence and the machine, mumford & sons, snow patrol, manic street preachers, kaiser chiefs, royal blood,
    nine inch nails, pearl jam, smashing pumpkins, imagine dragons, backstreet boys, destiny's child, black eyed
    peas, beastie boys, simply red, culture club, duran duran, the traitors, dancing on ice, britain's got
    talent, antiques roadshow, gardeners world, line of duty, happy valley, peaky blinders, downton abbey,
    jurassic park, the hunger games, the gruffalo, room on the broom, the very hungry caterpillar, paw patrol, peppa pig, thomas the tank engine, postman pat, fireman sam, bob the builder, mamma
    mia, les mis, school of rock, the mousetrap, finding nemo, mean girls, hot fuzz, shaun the sheep, wallace
    and gromit, mary poppins, the greatest showman, holland & barrett, holland and barrett, farrow & ball,
    farrow and ball, fortnum & mason, fortnum and mason, ben & jerry's, ben and jerry's, barnes & noble, bed
    bath & beyond, house of fraser, laura ashley, home bargains, card factory, pets at home, toby carvery, shake
    shack, tim hortons, foot locker, victoria's secret, fat face, white stuff, mountain warehouse, go outdoors,
    national express, avanti west coast, east midlands railway, greater anglia, great northern, gatwick express,
    heathrow express, elizabeth line, metropolitan line, bakerloo line, piccadilly line, docklands light
    railway, tyne and wear, tees valley, west yorkshire, all blacks, british and irish lions, ryder cup, davis
    cup, europa league, super league, rugby world cup, lego friends, robert burns, rolls royces, king's speech,
    black lives matter, girl scouts, boy scouts, good food guide,
    royal northern college of music, royal college of music, royal college of nursing, royal college of art, caffe nero, cafe nero,
    city and guilds, caledonian sleeper, kwik fit, tesco extra, tesco express, tower hamlets, waltham forest, center parcs, great expectations, david copperfield, little dorrit, bleak house, a tale of two cities, stroke association, burns supper, turing award, nobel prize, booker prize, pulitzer prize, turner prize, mercury prize, yorkshire tea, cross keys, three horseshoes, six bells, three tuns, travellers rest, golden gate bridge, little league, dolly parton, thin mints, house of representatives, attorney general, election day, oval office, great dane, great danes, department of health, department of justice, department of education, department of labor,
      department of energy, department of state, department of defense, department of agriculture,
      department of transportation, department of commerce, department for education, department for transport,
      ministry of defence, ministry of justice, chamber of commerce, federal reserve, police ombudsman,
      veterans affairs, state department, great yorkshire show, royal welsh show, royal highland show, grand old duke of york, south western railway, west midlands railway, transport for wales,
      london overground, london northwestern railway, coldstream guards, grenadier guards, scots guards, irish guards,
      welsh guards, household cavalry, black watch, charlton kings, the smiths, the beatles, papa john's, direct line, wizz air, daily mail, daily mirror, daily telegraph,
      daily express, financial times, trader joe's, birds eye, british sign language, traffic scotland, national highways, nursing times, four weddings and a funeral, advent sunday, royal free, south downs way, jack russell, jack russells, vietnam war, civil war, home secretary, foreign secretary, secretary of state, walking dead, south park, best western, bake off, hay festival, edinburgh fringe, piece hall, celebrity bake off`,
  ),
);

/** Words that are as often a name: of a nation, a firm or a month. The capital is never wrong enough to lose the name. */
export const ratherNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `polish, french, roman, turkey, china, japan, chile, jersey, apple, google, amazon, twitter, uber, tesla,
      oracle, adobe, spotify, netflix, instagram, facebook, pinterest, reddit, discord, twitch, zoom, slack,
      nike, adidas, puma, lidl, aldi, tesco, asda, sainsbury's, morrisons, waitrose, argos, boots, walmart,
      costco, starbucks, greggs, subway, samsung, sony, nintendo, xbox, microsoft, windows, android,
      bluetooth, christmas, easter, halloween, hanukkah, diwali, ramadan, eid, lent, thanksgiving, passover,
      hull, ely, ayr, usk, piccadilly, god, christ, congress, senate, hispanic, pacific, atlantic, arctic, antarctic, republican, republicans, democrat, democrats, venus, jupiter, neptune, pluto, christian, muslim, jewish, hindu, sikh, buddhist, catholic, christians, muslims, jews, hindus, sikhs, buddhists, catholics, april, august, jubilee, bible, quran, olympics, paralympics,
      guinness, heineken, lionesses, springboks, wimbledon, arsenal, glastonbury, eurovision, brexit, parliament, smith, jack, nick,
      kettering, dorking, worthing, ealing, wapping, steyning, godalming, havering, skegness, sheerness, dungeness,
      furness, holderness, cowes, devizes, whitstable, largs, stirling, barnet, staines, kingswear, mousehole,
      hicks, reeves, slater, hooper, bowles, clements, storey, weller, newton, warner, tucker, verity, bella, chromebook, dropbox, grammarly, minecraft,
      nutella, photoshop, punjabi, manx, viking, vikings, methodist, methodists, baptist, baptists, quaker, quakers,
      protestant, protestants, botox, vaseline, barbie, scrabble, springwatch, gogglebox, spider-man, samaritans, domino's, tilly, bowes, patsy, sonny, mencap, wye, kew, tay, esk, wey, ure, fal, taw, wem, hoo,
      lymm, unst, mwnt, scilly, hayling, thanet,
      maya, gail, leo, jean, currys, topshop, spar, emirates, xfinity, childline, southeastern, stagecoach, turk, turks, zulu, zulus, jesuit, jesuits, tory, tories`,
  ),
);

/** Makes, models and shops that are called by their name alone, as things are: "our Vespa", "a Kindle". */
export const makes: ReadonlySet<string> = new Set(
  commaSeparated(
    `skoda, corsa, clio, qashqai, renault, citroen, astra, dacia, fiesta, polo, zafira, yaris, micra, berlingo, aygo,
      octavia, fabia, tiguan, passat, vespa, lambretta, kawasaki, ducati, brompton, dyson, miele, bosch, smeg, kenwood,
      thermomix, nutribullet, nespresso, tassimo, garmin, kindle, kobo, roku, alexa, sonos, nikon, fujifilm, polaroid,
      instax, aga, rayburn, thermos, sharpie, stihl, makita, dewalt, husqvarna, ryobi, massey, tardis, furby,
      tamagotchi, playmobil, hornby, scalextric, twix, wispa, ribena, vimto, lucozade, stetson, rolex, prada, gucci, barbour, burberry, peloton, tupperware, velcro, sellotape, jaffa, hermes, evri,
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
    `brooks, king, kings, queen, bishop, pope, major, young, brown, white, black, green, gray, grey,
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
      cookie, muffin, pickle, bramble, storm, star, echo, blue, bear, tiger, honey, treacle, gizmo, bandit, rusty`,
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
      spencer, steward, squire, sterling, park, cape, mead, nest, nutt, pound, rain, staples, wheeler, watts, wells, styles, draper, tanner, chandler, thatcher, fowler, forester, sadler`,
  ),
);

/** Words that are also given names or surnames: a name in front of another name, or with no verb's company. */
export const alsoPeople: ReadonlySet<string> = new Set([...givenWords, ...familyWords]);

/** Given names of few letters, which would else be taken for letters or for a word. */
export const shortGivenNames: ReadonlySet<string> = new Set(
  commaSeparated(
    `raj, olu, ali, abi, ade, aki, alf, ama, ana, ann, asa, ava, bea, bev, bo, caz, dai, deb, dev, don, dot, ed,
      eli, ella, ema, emi, esi, eva, fay, flo, gil, gus, gwen, hal, ian, ida, ike, ina, ira, jan, jed, jem, jen,
      jez, jim, joe, jon, kai, kat, kaz, ken, kev, trev, gaz, baz, kim, kit, kofi, lea, lee, len, leo, les, lex, lia, lil, liv, liz,
      lou, lyn, mac, mai, max, maz, meg, mei, mel, mia, mo, nan, nat, ned, nia, nik, noa, oli, oz, pam, pip,
      rae, reg, rex, ria, rio, roy, roz, sal, sam, seb, sid, sol, stu, syd, tad, taj, tam, tao, ted, tess, tia,
      tim, tom, udo, una, uma, val, vic, viv, wes, win, xi, yan, yaw, obi, rui, yui, zac, zak, zed, zia, zoe`,
  ),
);

/** People and animals that are called by name: "my mum Sue", "our dog Rex". */
export const calledByName: ReadonlySet<string> = new Set(
  commaSeparated(
    `mum, mom, mam, dad, son, daughter, brother, sister, wife, husband, partner, friend, mate, boss, uncle,
      auntie, aunt, cousin, nephew, niece, gran, nan, grandma, grandad, grandpa, granddad, baby, boy, girl, dog,
      cat, puppy, kitten, pup, horse, pony, rabbit, hamster, tortoise, chef, barista, baker, colleague, teacher,
      mechanic, plumber, gardener, electrician, instructor, trainer, tutor, stylist, hairdresser, florist, brewer, farmer, host, singer, drummer, guitarist, neighbour, neighbor, intern, volunteer, owner, founder, manager, driver, nurse, vet`,
  ),
);

/** Words that are also places, where "in" or the like stands before them. */
export const alsoPlaces: ReadonlySet<string> = new Set(
  commaSeparated(
    `bath, reading, nice, cork, deal, wells, battle, rugby, derby, sandwich, mobile, split, settle, rye,
      ware, crook, street, stone, wing, beer, bow, barking, barrow, orange, phoenix, buffalo, independence,
      paradise, eye, bury, flint, leek, ash, bray, ham, boulder, rock, tea, stoke`,
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
      quay, harbour, beach, cliff, wood, forest, river, brook, lake, albert, victoria, george, first, second`,
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
      woods, moor, common, green, centre, center`,
  ),
);

/** What stands between the name of a place and what is there: "Leeds Town Hall". */
export const siteKinds: ReadonlySet<string> = new Set(
  commaSeparated(
    `town, village, city, public, county, borough, district, parish, community, football, rugby, cricket, sailing, rowing,
      leisure, sports, swimming, railway, bus, high, primary, middle, elementary, junior, grammar, medical, health, energy, royal, general, country, art, church`,
  ),
);
