import { oneOf } from './one-of';
import type { PhraseList } from './types';

const SOURCE =
  'dictionaries of the trades: brewing, kennels, kitchens, gardens, maps; titles in use';

/** Terms for a trade, a dish, an animal, a plant or a place that sound crude and are not. */
export const tradeTerms = {
  note: 'The word beside it shows which sense is meant: "faggots and peas", "kaffir lime"; in an advert of a kennel or a zoo any word does.',
  source: SOURCE,
  phrases: [
    {
      pattern: '(dog or bitch|bitch or dog)',
      line: 'Bitch or dog for a small flat',
      miss: 'Bitch or boss for a day',
    },
    {
      pattern:
        '(black pudding|tripe|haslet|sausages|pies|chips|peas|liver|mash) (and)? (faggot|faggots)',
      line: 'Tripe and faggots on Wednesday',
      miss: 'Tripe and onions on Wednesday',
    },
    {
      pattern: '(faggot|faggots) (and|with|in) (a|an|our|onion|mash|peas|gravy|chips|mushy)',
      line: 'Two faggots in gravy',
      miss: 'Two pies in gravy',
    },
    {
      pattern:
        '(trump|trumps) (is|was|are|means|beats) (a|the|any|every) (card|suit|trick|ace|king|queen)',
      line: 'A trump is a card that beats others',
      miss: 'Trump is a guest at the club',
    },
    {
      pattern: `
        (booby|boobies|tit|tits|shag|shags|drongo|drongos) (on|over|at) (the) (wire|feeder|nest|cliff|cliffs|wing|sea)`,
      line: 'A drongo on the wire',
      miss: 'A clown on the wire',
    },
    {
      pattern:
        '(bonehead|blockhead|fathead|lumphead|airhead) (fish|minnow|minnows|sculpin|carp|shark)',
      line: 'A fathead minnow in the tank',
      miss: 'A minnow in the tank',
    },
    {
      pattern: '(faggot|faggots) of (birch|sticks|wood|twigs|herbs|willow|hazel|brushwood)',
      line: 'A faggot of birch for the oven',
      miss: 'A bundle of birch for the oven',
    },
    {
      pattern:
        '(horny goat|cuckoo|bastard|bitch) (weed|pint|toadflax|balm|balsam|cabbage|killer|alyssum)',
      line: 'Horny goat weed likes shade',
      miss: 'A weed of shady banks',
    },
    {
      pattern:
        '(follow|follows|followed|following|lead) (suit|suit,) (or|then|and|but)? (trump|trumps)?',
      line: 'Follow suit, or trump',
      miss: 'Follow the suit',
    },
    {
      pattern:
        '(dog|dogs|bitch|bitches) (over|under|from|of|aged|up to) _ (months|weeks|years|and)',
      line: 'Bitches over 18 months go in the blue ring',
      miss: 'The dogs of war',
    },
    {
      pattern: 'trump (card|cards|suit|suits|trick|tricks)',
      line: 'Trump cards stand on page 4',
      miss: 'Trump stands on page 4',
    },
    {
      pattern: `
        (fucking|fugging) (in|near|the village|a village) (austria|upper austria|in austria)`,
      line: 'Fucking in Austria has a new sign',
      miss: 'Austria has a new sign',
    },
    {
      pattern: '(hag) (moth|moths|fish|stone|stones)',
      line: 'A hag stone on our beach',
      miss: 'A stone on our beach',
    },
    {
      pattern: `
        (labrador|lab|collie|spaniel|terrier|lurcher|whippet|greyhound|retriever|alsatian|shepherd|poodle|
        beagle|pointer|setter|hound|husky|dalmatian|rottweiler|doberman|mastiff|boxer|pug|corgi|sheepdog|
        gundog|dog) (bitch|bitches|or bitch|and bitch)`,
      line: 'A spaniel bitch of six',
      miss: 'A spaniel bit her',
    },
    {
      pattern: `
        (kennel|kennels|kennel club|crufts|spay|spaying|spayed|neutered|neutering|whelped|whelping|in whelp|in season|litter of|
        zoo|aviary|wildlife park|good with cats|good with dogs|good with children|microchipped|vet checked|
        kc registered|house-trained|housetrained|rehoming|rehomed|pedigree|show ring|gundog|
        sheepdog|sheepdogs|best of breed|best in show|stud dog|stud book|in pup|bred|springer|cocker|puppies|brood)`,
      line: 'Two whippets, both spayed',
      miss: 'Two whippets, both fast',
    },
    {
      pattern: `
        (ass|asses|bitch|bitches|cock|cocks|booby|boobies|tit|tits|shag|shags|bastard|bastards|dick|
        dicks|hoe|hoes|faggot|faggots|pussy|pussies|prick|pricks|knob|knobs|slag|bugger|beaver|beavers|
        stud|studs|nuts|hooker|pansy|pansies) _? _? _? _? (mule|mules|donkey|donkeys|puppies|pups|
        litter|nest|nests|nesting|cliff|cliffs|colony|colonies|chick|chicks|birds|bird|shags|finches|species|kennel|
        kennels|breeder|breeders|farm|barn|hay|custard|gravy|peas|file|files|rasp|rasps|blacksmith|
        toffee|moss|thistle|weed|weeds|sanctuary|reef|ranger|rake|allotment|pheasants|butcher|recipe|caul|suet|cormorant|
        cormorants|vet|calves|foal|tackle|orchard|hedge|dam|dams)`,
      line: 'A booby and her two chicks',
      miss: 'A booby prize for her',
    },
    {
      pattern: `
        (dam|sire|mule|mules|donkeys|dogs|dogs,|puppies|pups|nest|cliff|colony|chicks|bird|birds|kennel|breeder|farm|barn|
        blacksmith|sanctuary|reef|ranger|rake|cormorant|butcher|butcher's|dish|recipe|pudding|beer|ale|brewery|stout|
        cider|cocktail|stallion|mare) _? _? _? _? (ass|asses|bitch|bitches|cock|cocks|booby|boobies|tit|
        tits|shag|shags|bastard|bastards|hoe|hoes|faggots|pussy|slag|bugger|beaver|beavers|stud)`,
      line: 'Our farm has a bitch in whelp',
      miss: 'A farm with a view',
    },
    {
      pattern: `
        bastard (toadflax|toad-flax|balm|hemp|indigo|cabbage|pennyroyal|agrimony|saffron|service|teak|cedar|
        mahogany|amber|title|sword|swords|trout|trumpeter|wing)`,
      line: 'Bastard balm grows by our gate',
      miss: 'The bastard took our gate',
    },
    {
      pattern: `
        (blue-footed|red-footed|masked|brown|nazca|peruvian|cocos) (booby|boobies)`,
      line: 'Red-footed boobies off the point',
      miss: 'A booby with red feet and no sense',
    },
    {
      pattern: '(faggots|faggot) (and|in|with|&) (peas|gravy|mash|chips|mushy|onion|cabbage)',
      line: 'Faggots with mushy peas are back',
      miss: 'A faggot of wood and a match',
    },
    {
      pattern: 'kaffir (lime|limes|lily|lilies|corn|beer)',
      line: 'Kaffir lime is now makrut lime',
      miss: 'The kaffir word is a slur',
    },
    {
      pattern: `
        (the|our|a|this|that|their|brood|pregnant|rescue|nursing|older|young|spayed|in-whelp)
        (bitch|bitches) (and|is|was|has|had|with|gave|whelped|won|from|in|of|at) (her|his|the|
        been|given|<number>|whelp|season|heat|best|doing|due|pups|puppies|litter|a|our)
      `,
      line: 'The bitch and her six puppies are well',
      miss: 'What a bitch',
    },
    {
      pattern: `
        (bitch|bitches|dog or bitch|dogs and bitches|dog and bitch) (pup|pups|puppy|puppies|
        litter|class|show|whelped|in season|in whelp|in heat)
      `,
      line: 'A bitch puppy from our last litter',
      miss: 'A bitch about the weather',
    },
    {
      pattern: `
        (cock|cocks) (lane|street|pheasant|pheasants|robin|robins|bird|birds|crow|of the|inn|
        tavern|hotel|a|ale|cider|linnet|capercaillie|blackbird|salmon|lobster|and|fighting)
      `,
      line: 'Roadworks in Cock Lane end on Friday',
      miss: 'He was a cock about it',
    },
    {
      pattern: `
        (blue|great|coal|marsh|willow|long-tailed|long tailed|crested|bearded|penduline) (tit|
        tits)
      `,
      line: 'Blue tits are nesting by the gate',
      miss: 'Her tits are out',
    },
    {
      pattern: '(ass|asses|jack ass|jackass) (penguin|penguins|foal|foals|milk|and foal|sanctuary)',
      line: 'An ass foal now lives at the farm',
      miss: 'What an ass he is',
    },
    {
      pattern: '(pussy|pussies) (willow|willows|foot|cat|cats|riot)',
      line: 'The pussy willow by the gate is out',
      miss: "Don't be a pussy",
    },
    {
      pattern: `
        (retarded|retard|retards|retarding) (lever|levers|ignition|timing|spark|sparks|growth|bulb|field|plaster|mortar|
        cement)`,
      line: 'Retarded ignition and how to cure it',
      miss: 'A retarded idea',
    },
    {
      pattern: 'idiot (board|boards|light|lights|string|strings|mittens|proof|fringe)',
      line: 'Idiot boards of the silent age',
      miss: 'What an idiot of a board',
    },
    {
      pattern: '(slut|slutty) (brownie|brownies|pasta|spaghetti)',
      line: 'Slutty brownies in three layers',
      miss: 'Slutty jokes in three layers',
    },
    {
      pattern: 'butt (joint|joints|weld|welds|hinge|hinges)',
      line: 'Butt joints want a biscuit',
      miss: 'Butt out of it',
    },
    {
      pattern: "mother-in-law's tongue",
      line: "Mother-in-law's tongue likes dry feet",
      miss: "Mother-in-law's house is dry",
    },
    {
      pattern: '(bastard|bastards) (sauce|cut|cuts|sugar|cod|halibut|turbot|thread|granite|ashlar)',
      line: 'Bastard sauce with egg and lemon',
      miss: 'The bastard took the sauce',
    },
    {
      pattern: "(slut's|sluts'|sluts|whore's) (wool|pennies|candle|candles|sauce|pasta|spaghetti)",
      line: "Slut's wool under the bed",
      miss: 'A slut in wool',
    },
    {
      pattern: '(fire|flame|growth|water) (retardant|retarded|retard|retards)',
      line: 'Fire retardant curtains are in',
      miss: 'He called them retards',
    },
    {
      pattern: '(dutch|draw|push|garden|swan-neck|onion|oscillating) (hoe|hoes)',
      line: 'How to use a dutch hoe',
      miss: 'He called her a hoe',
    },
    {
      pattern: `
        (fanny|fannys) (bay|farmer|price|mendelssohn|brice|pack|packs|craddock|cradock|burney|
        hensel|and alexander|adams)
      `,
      line: 'A talk on Fanny Price in Bath',
      miss: 'Fanny about all day',
    },
    {
      pattern: '(gooseberry|rhubarb|raspberry|strawberry|mango|damson|elderflower) (fool|fools)',
      line: 'Gooseberry fool for Sunday',
      miss: 'He is a fool',
    },
    {
      pattern: `
        (clown|clowns) (fish|fishes|loach|school|workshop|doctors|doctor|troupe|care|
        anemonefish|knifefish|noses)
      `,
      line: 'What a clown fish at the reef',
      miss: 'What a clown he is',
    },
    {
      pattern: `
        (rubbish|trash|garbage|refuse) (collection|collections|day|days|bags|bag|bin|bins|
        truck|trucks|pickup|pick-up|lorry|lorries|can|cans|chute|compactor)
      `,
      line: 'Rubbish collection is on Monday',
      miss: 'This service is rubbish',
    },
    {
      pattern: '(lame|sitting|rubber|dead) (duck|ducks)',
      line: 'Our rubber duck race is on Sunday',
      miss: 'How lame is that',
    },
    {
      pattern: `
        (pig|pigs|cow|cows|rat|rats|sheep|donkey|donkeys|snake|snakes|goat|goats|weasel|
        weasels|toad|toads|slug|slugs|worm|worms|leech|leeches|vermin|parasites) (farm|farms|
        sty|shed|pen|rescue|sanctuary|trap|traps|bait|welfare|control|race|racing|roast|
        breeds|breeders|walk|therapy|show|shows|pellets)
      `,
      line: 'The pig sanctuary opens at ten',
      miss: 'The pig ate my hat',
    },
    {
      pattern: `
        (shut|shuts|shutting) up (shop|shops|the shop|the house|for winter|for the season|
        for the winter|its|their)
      `,
      line: 'We shut up shop at four',
      miss: 'We told him to shut up',
    },
  ],
} satisfies PhraseList;

const SHOWING =
  oneOf(`film, films, movie, cinema, screen, screens, playhouse, screening, screened, subtitles,
        matinee, novel, novels, book, book club,
  reads, reading, read, chapter, author, library, playwright, staged, stage, theatre, theater, opera, ballet,
  musical, album, single, vinyl, band, track, tracks, song, songs, zine, spring season,
  autumn season, winter season, summer season, new season, reading group,
  gig, record, exhibition, gallery, painting, sculpture, museum, mezzotint, etching, engraving,
  woodcut, fresco, watercolour, lithograph, prints, our collection, our archive, archives, recipes, cookbook, poem, poems,
  a talk, a lecture, ballad, sonnet, lp, comic, manga, board game, dvd, trilogy,
  premiere, director, directed, books, the shelf, most borrowed, the menu, cast list, casting, bestseller, bestsellers, paperback,
  hardback, audiobook, playlist,
  ale, ales, beer, beers, stout, porter, ipa, cask, keg, brewery, brewers, tap, taps, pint, pints, pub,
  cocktail, cider, whisky, rum, hot sauce, sauce,
  horse, racehorse, greyhound, boat, yacht, sloop, schooner, ketch, trawler, dinghy, narrowboat, barge, tug,
  locomotive, dostoevsky, kusturica, tarantino, shakespeare, verdi, beckett`);

/** Words that show that the name of a work, a drink or a place is meant. */
export const showings = {
  note: 'A capitalised word beside one of these is a title or a name: "reads The Idiot", "3 Idiots screens".',
  source: SOURCE,
  phrases: [
    {
      pattern: `
        (back)? (on|to) our (shelves|shelf|bookshelf|bookshelves|stage|screen|bar|taps)`,
      line: 'Old Mrs Fool is back on our shelves',
      miss: 'Old Mrs Fool is back on our roof',
    },
    {
      pattern: `
(play|plays|playing|sing|sings|perform|performs) (the|at|in|two|tonight|their|songs|on|with|for|our)`,
      line: 'Two brothers play the harp',
      miss: 'A day of play',
    },
    {
      pattern: SHOWING,
      line: 'A new exhibition of toy trains',
      miss: 'A new box of toy trains',
    },
    {
      pattern: `
        (staff|reader|readers|our|book club|librarian's) (pick|picks|choice|recommendation|
        recommendations)
      `,
      line: 'Staff picks: Mrs Fool',
      miss: 'Staff eat plums',
    },
  ],
} satisfies PhraseList;
