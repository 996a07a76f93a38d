import { commaSeparated } from '@/lib/lexicon/one-of';

const words = (list: string): ReadonlySet<string> => new Set(commaSeparated(list));

/** Short words that may be part of a tag; no other words of one or two letters may. */
export const shortWords = words(
  'a, i, of, to, in, is, it, we, my, us, by, at, on, or, so, no, be, do, go, up, me, he, if, as, an, am',
);

/** Words of three letters that are common enough to be intended. */
export const threeLetters = words(
  `the, and, for, you, are, our, all, not, but, out, can, who, how, why, new, now, one, two, day, way, art, eat, run, get, let, see, say,
  off, old, big, bad, sad, red, dog, cat, pet, car, bus, bee, sea, sky, sun, tea, man, men, mum, dad, boy, her, his, its, job, law, tax, fun, mum, hot, ice, kid, fan, map, bag, hat, joy, arm, bar, bed, box, cup, egg, gym, lab, leg, pie, pub, toy, van, vet, zoo, fly, fit, wet, dry,
  war, win, yes, use, try, ask, buy, act, end, aid, age, air, add, any, too, top, own, pay, put, sit, ten, six, was, has, had, did, got`,
);

/** Words that begin many closed compounds: "overtime", "handmade". */
export const compoundFirsts = words(
  `over, under, after, back, down, fore, hand, head, home, house, land, life, light, like, mega, mid, moon, news, night, non, outer, paper, play, post, power, rain,
  road, school, self, semi, snow, some, star, stone, story, super, sweet, table, tele, then, there, thing, time, tooth, ultra, under, upper, water, well, where, wind,
  wood, work, world, every, any, no, up, out, off, on, in, air, sea, sun, car, eye, ear, fire, foot, ball, blood, book, brain, break, bread, butter, candle, cheese,
  class, cross, dish, door, dragon, earth, farm, field, finger, fish, flower, free, fresh, ghost, goal, grand, green, ground, gun, hair, half, heart, high, honey, horse,
  inter, key, lady, long, mail, master, mother, father, motor, counter, photo, micro, multi, neck, pan, pass, pay, piece, pine, pig, pot, race, rail, sales, sand, screen, short, show,
  side, skate, snake, soft, sound, spot, stand, steam, stock, store, straw, street, summer, tail, tax, thunder, touch, town, trade, turn, type, under, wall, war, watch,
  web, week, wheel, whole, wild, window, winter, yard, drum, black, white, blue, ever, never, none, with, nevertheless, business, sports, sportsman, birth, draw, brother`,
);

/** Words that end many closed compounds: "basketball", "storytelling". */
export const compoundSeconds = words(
  `able, age, back, bag, ball, band, bed, bell, berry, bird, bite, board, boat, body, bone, book, books, born, bound, bow, box, boy, boys, brain, bread, break, breaking, bridge, brow, building,
  burn, cake, cakes, card, care, case, cast, chair, child, children, cloth, clothes, coat, corn, craft, cut, dance, date, day, days, dog, done, down, dress, drop, ever, eye, eyed, fall, farm, father, field, fighter, fire, fish, fishing,
  flake, flower, flow, fly, fold, folk, foot, forward, free, friend, friends, front, full, girl, girls, giving, glass, gown, grass, ground, grounds, hand, hanging, head, hearted, heart, holder, hole, holders, hood, hook, horse, hour, house, houses, jacket,
  keeper, keeping, kind, knife, land, lands, lash, less, life, light, lights, like, line, lines, list, load, lock, long, made, maker, makers, making, man, manship, mark, market, master, mate, mates, maid, meal, men, mill, mind, minded, monger, moon, mother, mouth, nail,
  nut, one, over, owner, owners, page, paper, park, parent, parents, paste, path, person, phone, phones, piece, pile, pin, plane, plant, plate, play, point, pool, port, pot, power, print, proof, quake, rail, reading, ride, ring, road, rock, room, rooms,
  sack, saw, scape, script, shake, shed, shell, shine, ship, ships, shirt, shoe, shoes, shop, shops, shot, show, side, sight, sitting, skin, skirt, some, song, spoon, spread, stairs, stand, star, stick, stone, stop, storm, stream, stroke, style, table, tail,
  taker, taking, teller, telling, text, thing, things, thirst, tie, tight, time, times, tip, top, town, track, trap, tree, tub, turn, type, under, up, wall, walk, walking, war, ward, wards, ware, wash, watch, water, wave, way, ways, wear, weight, well, wheel, where, while, wide,
  wife, wind, wing, wise, woman, women, wood, word, words, work, worker, workers, working, works, worm, worthy, writer, writing, yard, year, warming, breaker, breakers, dresser, dressing, cutter, seller, sellers, selling, seeker, seekers, stopper, player, players, hopper, lover, eater, rest`,
);

/** Single words that could be split into three or more others. */
export const wholeWords = words(
  'nevertheless, nonetheless, notwithstanding, hereinafter, whatsoever, wheresoever, insofar, motherinlaw, fatherinlaw, altogether, together, forgotten, forever, notation, island, season, seasons',
);

/** Words of tags that are in neither the lexicon of compromise nor the list of ordinary words. */
export const tagWords = words(
  `local, locals, fun, whole, motivation, community, communities, assembly, action, actions, business, education, inspiration, celebration, generation, innovation, nation, station, vacation, election,
  elections, information, protection, prevention, population, transportation, construction, production, direction, connection, collection, competition, exhibition, tradition, conservation, vaccination,
  government, development, environment, employment, entertainment, equipment, treatment, movement, moment, moments, management, recruitment, happiness, kindness, awareness, fitness, wellness, loneliness,
  equality, diversity, inclusion, university, charity, city, security, safety, society, reality, quality, ability, accessibility, sustainability, responsibility, creativity, activity, identity, opportunity,
  training, learning, teaching, parenting, gardening, cooking, running, walking, cycling, swimming, reading, writing, knitting, baking, painting, drawing, fishing, hiking, camping, shopping, marketing, funding,
  basketball, football, volleyball, baseball, netball, handball, freedom, wisdom, leadership, friendship, membership, citizenship, scholarship, relationship, heritage, village, teenage, courage, message,
  teacher, teachers, player, players, worker, workers, farmer, farmers, baker, bakers, maker, makers, reader, readers, writer, writers, leader, leaders, driver, drivers, gardener, gardeners, volunteer,
  volunteers, neighbour, neighbours, neighbor, neighbors, customer, customers, beautiful, wonderful, grateful, thankful, powerful, peaceful, healthy, natural, national, international, professional, personal,
  social, global, digital, electric, public, creative, positive, active, native, delicious, famous, artist, artists, tourism, feminism, racism, museum, theatre, library, festival, carnival, hospital, hospice`,
);

/** Endings of place names, which can be split into words by chance. */
export const placeEnding = /(?:shire|hampton|burgh|ville|mouth|chester|minster|borough|bury|wick)$/;
