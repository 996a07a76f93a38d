import { oneOf } from './one-of';
import type { PhraseList } from './types';

const SOURCE =
  'dictionaries of the trades: brewing, kennels, kitchens, gardens, maps; titles in use';

/** Words of a trade, a dish, an animal, a plant or a place that sound crude and are not. */
export const tradeTerms = {
  note: 'The word beside them says which world they are of: "faggots and peas", "kaffir lime".',
  source: SOURCE,
  phrases: [
    '(faggots|faggot) (and|in|with|&) (peas|gravy|mash|chips|mushy|onion|cabbage)',
    'kaffir (lime|limes|lily|lilies|corn|beer)',
    '(the|our|a|this|that|their|brood|pregnant|rescue|nursing|older|young|spayed|in-whelp) (bitch|bitches) (and|is|was|has|had|with|gave|whelped|won|from|in|of|at) (her|his|the|been|given|<number>|whelp|season|heat|best|doing|due|pups|puppies|litter|a|our)',
    '(bitch|bitches|dog or bitch|dogs and bitches|dog and bitch) (pup|pups|puppy|puppies|litter|class|show|whelped|in season|in whelp|in heat)',
    '(cock|cocks) (lane|street|pheasant|pheasants|robin|robins|bird|birds|crow|of the|inn|tavern|hotel|a|ale|cider|linnet|capercaillie|blackbird|salmon|lobster|and|fighting)',
    '(blue|great|coal|marsh|willow|long-tailed|long tailed|crested|bearded|penduline) (tit|tits)',
    '(ass|asses|jack ass|jackass) (penguin|penguins|foal|foals|milk|and foal|sanctuary)',
    '(pussy|pussies) (willow|willows|foot|cat|cats|riot)',
    '(chink|chinks) in (the|our|their|your|its|his|her) (armour|armor|curtain|fence|clouds)',
    '(fire|flame|growth|water) (retardant|retarded|retard|retards)',
    '(dutch|draw|push|garden|swan-neck|onion|oscillating) (hoe|hoes)',
    '(fanny|fannys) (bay|farmer|price|mendelssohn|brice|pack|packs|craddock|cradock|burney|hensel|and alexander|adams)',
    '(gooseberry|rhubarb|raspberry|strawberry|mango|damson|elderflower) (fool|fools)',
    "fool's (gold|errand|paradise|mate)",
    '(clown|clowns) (fish|fishes|loach|school|workshop|doctors|doctor|troupe|care|anemonefish|knifefish|noses)',
    '(rubbish|trash|garbage|refuse) (collection|collections|day|days|bags|bag|bin|bins|truck|trucks|pickup|pick-up|lorry|lorries|can|cans|chute|compactor)',
    '(lame|sitting|rubber|dead) (duck|ducks)',
    '(pig|pigs|cow|cows|rat|rats|sheep|donkey|donkeys|snake|snakes|goat|goats|weasel|weasels|toad|toads|slug|slugs|worm|worms|leech|leeches|vermin|parasites) (farm|farms|sty|shed|pen|rescue|sanctuary|trap|traps|bait|welfare|control|race|racing|roast|breeds|breeders|walk|therapy|show|shows|pellets)',
    '(shut|shuts|shutting) up (shop|shops|the shop|the house|for winter|for the season|for the winter|its|their)',
  ],
} satisfies PhraseList;

const SHOWING =
  oneOf(`film, films, movie, cinema, screen, screens, playhouse, screening, screened, subtitles, matinee, novel, novels, book, book club,
  reads, reading, read, chapter, author, library, playwright, staged, stage, theatre, theater, opera, ballet, musical, album, single, vinyl, band,
  gig, record, exhibition, gallery, painting, sculpture, museum, comic, manga, board game, dvd, trilogy, premiere, director, directed,
  ale, ales, beer, beers, stout, porter, ipa, cask, keg, brewery, brewers, tap, taps, pint, pints, pub, cocktail, cider, whisky, rum, hot sauce, sauce,
  horse, racehorse, boat, yacht, locomotive, dostoevsky, kusturica, tarantino, shakespeare, verdi, beckett`);

/** What shows that a name of a work, a drink or a place is spoken of. */
export const showings = {
  note: 'A capital word beside one of these is a title or a name: "reads The Idiot", "3 Idiots screens".',
  source: SOURCE,
  phrases: [SHOWING],
} satisfies PhraseList;
