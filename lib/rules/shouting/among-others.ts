/** How a word of a line in capitals is written by the words around it: "MAY" in "MAY 5" and in "YOU MAY". */

import { isAcronym, isSpelledOut } from '@/lib/engine/features/capitals';
import { isOrdinaryWord } from '@/lib/engine/words/ordinary-words';
import { shortWords } from '@/lib/lexicon/acronyms';
import { textedWords, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import {
  alsoPeople,
  alsoPlaces,
  calledByName,
  givenWords,
  ratherNames,
  shortGivenNames,
  siteWords,
  streetNames,
  streetWords,
} from './name-words';
import {
  DAY,
  DETERMINER,
  FAMILY_VERB,
  HONORIFIC,
  isDescribing,
  MONTH,
  type Place,
  SELDOM_SURNAME,
  STAGE,
  stemOf,
  TITLE,
  TRADE,
  type Writing,
} from './neighbours';
import {
  isBareName,
  isBarePerson,
  isBeforeName,
  isBehindParticle,
  isBehindRole,
  isBehindTitledName,
  isCalled,
  isCalledOut,
  isFamilyName,
  isGreeted,
  isGreetedBare,
  isInPersonOfWords,
  isJoinedName,
  isMissOfWord,
  isNotLetters,
  isOneOfTwo,
  isOwnersName,
  isParticle,
  isPriest,
  isReached,
  isInRowOfPets,
  isRowOfNames,
  isSurname,
  isSurnameOfLed,
  isTitleOfWords,
  isToldOf,
  isWithKin,
  isWitnessed,
  LEADS_TO_PERSON,
  OWNER,
} from './people';
import {
  isCinema,
  isFirstOfTowns,
  isHouse,
  isKindOfSite,
  isLandmark,
  isMiddleOfTown,
  isNameOfStreet,
  isOfAddress,
  isOfCentre,
  isOfCottage,
  isOfEvent,
  isOfInn,
  isOfQuietStreet,
  isOfShop,
  isOfTeam,
  isRouteEnd,
  isSettlement,
  isStreetEnd,
  isTownOfTeam,
} from './sites';
import { isSeldomSurname, isWillOfWords } from './surnames';
import {
  NUMBER,
  acronyms,
  FUNCTION,
  isCertainName,
  isGivenName,
  isListed,
  isNameTagged,
  isOrdinary,
  isPlaceName,
} from './word-kinds';

/** What stands before the name of a ship. */
const SHIP = /^(?:hms|uss|rms|ss|mv|hmy)$/;

/** Places of work that a town's name may stand before, and towns whose name is an old word for a thing. */
const WORKPLACE =
  /^(?:office|store|branch|shop|showroom|studio|depot|clinic|surgery|site|team|plant|factory|warehouse|campus|council|train|trains|coach|bus|ferry)$/;

const TOWN = /^(?:hull|derby|wells|cork|crook|settle|rye|bury)$/;

const PLACE_LEAD =
  /^(?:in|near|from|to|through|towards|into|around|outside|at|visit|via|for|beat|beats|play|plays)$/;

const MONTH_LEAD =
  /^(?:in|by|from|until|till|since|last|next|early|late|mid|of|on|to|and|hello|goodbye)$/;

/** "It's May and", not "it's May to open" nor "it's may I": what stands behind the month there. */
const MONTH_TOLD = /^(?:|and|so|but|in|now|again|already)$/;

/** Before the name of a place or a people: "South African", "East Yorkshire". */
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** No "this": "this may help". */
const ARTICLE = /^(?:the|an?|our|your|my|every|each)$/;

/** Days and months in short, which are words too. */
const SHORT_DATE = /^(?:sat|sun|wed|mar)$/;

const SHORT_DAY = /^(?:sat|sun|wed)$/;

/** No "in" and no "the": "in the sun". */
const DAY_LEAD = /^(?:on|by|from|until|till|since|every|each|next|last|this|closed|open)$/;

const JOINS_DAYS = /^(?:and|or|to|till|until|&)$/;

/** What the name of a place may begin with. */
const LANDFORM =
  /^(?:des|las|los|el|la|le|san|santa|fort|mount|mt|lake|loch|cape|port|river|glen|camp)$/;

/** Behind these stands who is played. */
const OPPOSED = /^(?:against|vs?)$/;

/** Between two who play each other. */
const VERSUS = /^vs?$/;

/** Whether the word is one side of a match whose other side is a name: "Leeds v Wolves", not "cats v dogs". */
function isSideOfMatch({ small, before, behind }: Place, i: number): boolean {
  if (FUNCTION.test(small[i]!)) return false;
  const other = VERSUS.test(before) ? small[i - 2] : VERSUS.test(behind) ? small[i + 2] : undefined;
  if (other === undefined || isGivenName(other) || HELPER.test(small[i]!)) return false;
  return isCertainName(other) || alsoPlaces.has(other);
}

/** What a trust is, and not its name. */
const NO_TRUST = /^(?:local|new|old|own|other|same|whole|hospital|housing|community)$/;

const TRUST = /^(?:trust|foundation)$/;

/** Whether the word is of the name of a charity: "the Woodland Trust", not "the local trust". */
function isOfTrust({ small, before, behind }: Place, i: number): boolean {
  const first = TRUST.test(small[i]!) ? i - 1 : TRUST.test(behind) ? i : -1;
  if (first < 0 || (first === i - 1 && before === '') || small[first - 1] !== 'the') return false;
  const name = small[first]!;
  return !FUNCTION.test(name) && !isDescribing(name) && !NO_TRUST.test(name);
}

/** Whether "v" parts two who play each other or are held against each other; it is no shape ("V neck") and no number ("Henry V"). */
function isVersus({ before, behind }: Place): boolean {
  if (before === '' || behind === '' || isGivenName(before)) return false;
  return !FUNCTION.test(before) && !/^(?:neck|sign|shape|bomb|shaped|festival)s?$/.test(behind);
}

/** What stands behind the name of a firm of several. */
const PARTNERS = /^(?:sons?|daughters?|brothers|sisters|bros|co)$/;

/** Whether the word tells who owns a firm with somebody named: "Hartley & Sons", "Hartley and Daughter". */
function isPartner({ small, before }: Place, i: number): boolean {
  if (!PARTNERS.test(small[i]!)) return false;
  const owner = before === 'and' ? (small[i - 2] ?? '') : before;
  return isCertainName(owner) && !owner.endsWith("'s") && !isGivenName(owner);
}

/** Who or what bears a name with "of": "Prince of Wales", "University of York". */
const RULES_PLACE =
  /^(?:prince|princess|duke|duchess|earl|king|queen|bishop|archbishop|mayor|university|college|isle|firth|gulf|bay|battle|port|tower)$/;

/** Behind these stands what somebody does: "we cook dal". */
const ACTS = /^(?:i|we|you|they|who|to|can|will|could|would|please|don't|let's|not)$/;

/** Behind these "Ford" is the firm. */
const VEHICLE =
  /^(?:vans?|cars?|trucks?|keys?|transits?|fiestas?|mondeos?|kugas?|mustangs?|escorts?|capris?|dealers?|garages?)$/;

/** Behind "IT" as the trade, and before it. */
const IT_WORK =
  /^(?:teams?|support|departments?|staff|skills|managers?|systems?|courses?|security|training|experts?|services?|industry|sector|workers?)$/;

const BEFORE_IT_WORK =
  /^(?:and|or|for|in|of|with|all|by|from|hr|new|local|junior|senior|free|any|as)$/;

/** Countries and unions that stand in a row with "US". */
const BESIDE_US = /^(?:uk|uae|eu|usa|nz|canada|ireland|australia|mexico|japan|china|europe)$/;

/** Whether a country stands beside the word, or beyond an "and", be there a comma between: "the UK, US and EU". */
function isBesideCountry(small: readonly string[], i: number): boolean {
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return BESIDE_US.test(/^(?:and|or|&)$/.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

/** Words that are letters too, by what stands behind them then: "LED bulbs", "STEM subjects". */
const LETTERS_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  [
    'led',
    /^(?:bulbs?|light.*|lamps?|strips?|screens?|displays?|panels?|tvs?|torch|signs?|candles?)$/,
  ],
  [
    'send',
    /^(?:pupils?|support|children|provision|coordinators?|needs|schools?|register|parents|families)$/,
  ],
  ['stem', /^(?:subjects?|clubs?|careers?|students?|lessons?)$/],
  ['pin', /^(?:numbers?|codes?|pads?)$/],
  ['gots', /^certified$/],
  ['hm', /^(?:coastguard|prison|revenue|treasury|customs|forces|courts?|king)$/],
]);

/** Given names that are a common word by what stands behind them: "reg WN15", "tom cat". */
const SMALL_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['reg', /\p{N}|^(?:numbers?|plates?)$/u],
  ['tom', /^cats?$/],
  [
    'foster',
    /^(?:homes?|care|carers?|family|families|parents?|child|children|dogs?|cats?|mums?|kittens?|pupp(?:y|ies))$/,
  ],
  ["goat's", /^(?:milk|cheese|curd|butter|yoghurt|yogurt)$/],
  ['goat', /^(?:cheese|milk|curry|farm|meat|yoga)$/],
]);

/** Who and what belong to a party whose name is a word. */
const OF_PARTY =
  /^(?:candidates?|mps?|councillors?|government|leaders?|leadership|voters?|conference|manifesto|peers?|members?|supporters?)$/;

/** Firms and parties whose names are words, by what of theirs stands behind: "Shell garage". */
const BRAND_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['oyster', /^cards?$/],
  ['stagecoach', /^bus(?:es)?$/],
  ['labour', OF_PARTY],
  ['conservative', OF_PARTY],
  ['shell', /^(?:garages?|stations?|oil|petrol|forecourt)$/],
  ['dove', /^(?:soaps?|deodorants?|shampoo)$/],
  ['sharp', /^tvs?$/],
  ['mars', /^bars?$/],
  ['bounty', /^bars?$/],
  ['galaxy', /^(?:bars?|chocolate)$/],
  ['fairy', /^liquid$/],
  ['innocent', /^smoothies?$/],
  ['monster', /^energy$/],
  ['shark', /^(?:hoovers?|vacuums?)$/],
  ['ninja', /^(?:blenders?|air)$/],
]);

/** The same by what stands before them: "a ginger tom". */
const SMALL_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['tom', /^(?:ginger|tabby|neutered|feral|stray)$/],
  ['op', DETERMINER],
  ['goat', /^(?:a|our|my|your|their|his|her|one|billy|nanny|pet|pygmy)$/],
  ['march', /^(?:i|we|you|they|will|can|must|should|please|let's)$/],
]);

/** Before one of two people: "Jess Hall and Kit Marlow". */
const LED = /^(?:and|by|with|from|meet|welcome|thank|thanks)$/;

/** Boys and girls who scout, who are named together. */
const SCOUTS = /^(?:beavers|cubs|scouts|brownies|guides|rainbows|explorers|squirrels)$/;

/** What stands before the name of a town or village that has another of its name: "in Great Ayton". */
const PART_OF_TOWN = /^(?:great|little|upper|lower|nether|high|low|long|old|much|temple|chipping)$/;

/** Of two theatres and a pub: "the Old Vic". */
const STAGE_VIC = /^(?:old|young|queen)$/;

/** Before "the Euros", which are played for. */
const SHOWN = /^(?:show|shows|showing|watch|watching|win|won|during|at)$/;

/** Rivers that are words too: "the River Test". */
const RIVER = /^(?:test|wear|dart|camel|cam|tees|forth|exe|fleet)$/;

/** Before a language: "we teach Mandarin". */
const SPOKEN =
  /^(?:teach|teaches|taught|learn|learns|learning|speak|speaks|speaking|study|studying)$/;

const LANGUAGE =
  /^(?:english|french|spanish|german|italian|welsh|polish|urdu|arabic|cantonese|japanese|russian|hindi|punjabi|portuguese)$/;

/** Whether a language stands beside the word, be a comma or "and" between. */
function isBesideLanguage(small: readonly string[], i: number): boolean {
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return LANGUAGE.test(/^(?:and|or|&)$/.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

/** What stations and places are called behind a name: "Hackney Central", "Oxford Circus". */
const STATION_END = /^(?:central|circus|parkway)$/;

/** Whether the word stands in a row of places, one on either side: "Dublin, Cork or Shannon". */
function isTownInRow({ small, parted, behind }: Place, i: number): boolean {
  const [before, beyond] = [small[i - 1] ?? '', small[i + 2] ?? ''];
  if (!parted[i] || !/^(?:and|or|&)$/.test(behind) || !isCertainName(beyond)) return false;
  return isCertainName(before) && isNameTagged(before) && !isGivenName(before);
}

/** Whether the word is one of the King and Queen, who are not of something. */
function isHalfOfRoyals({ small }: Place, i: number): boolean {
  const first =
    small[i] === 'king' ? i : small[i] === 'queen' && small[i - 1] === 'and' ? i - 2 : -1;
  if (first < 1 || small[first] !== 'king' || small[first - 1] !== 'the') return false;
  return small[first + 1] === 'and' && small[first + 2] === 'queen' && small[first + 3] !== 'of';
}

/** Whether "lent" is what was done with a thing, and no season: "has lent us", "was lent by". */
function isLending({ before, behind }: Place): boolean {
  if (/^(?:us|me|him|them|you|out|by)$/.test(behind)) return true;
  return /^(?:has|have|had|be|been|being|were|kindly|generously|money)$/.test(before);
}

/** What is torn: behind it "rip" is a verb. */
const RIPPED = /^(?:off|up|out|it|them|the|an?|this|that|your|our|my|through|into|in|open)?$/;

/** Behind "a level" as a height or state. */
const LEVEL_OF =
  /^(?:playing|head|field|ground|surface|of|above|below|up|down|crossing|teaspoon|tablespoon)$/;

/** Beside these "Visa" pays. */
const CARD = /^(?:mastercard|amex|maestro|paypal|cards?|contactless)$/;

/** Behind "to settle" and "to split" stands what that is done to. */
const DONE_TO = /^(?:it|them|this|that|these|those|the|an?|your|our|my|his|her|their)$/;

/** Verbs of which a place may be the subject. */
const HELPER = /^(?:has|have|had|was|were|will|can|may|must|says|said)$/;

/** Given names that are verbs: "to chase Carter". */
const GIVEN_VERB =
  /^(?:will|may|mark|rose|sue|bill|rob|pat|hope|grant|chase|skip|spike|wade|chuck|buck|drew|pierce|lance|peg|grace|frank|dawn)$/;

/** Towns whose names are words that stand behind no "in" and "from": "a surgery in Wick". */
const WORD_TOWN =
  /^(?:wick|leek|diss|looe|ware|goole|tring|nairn|ayr|naas|cobh|bude|oban|lord's|mumbles|tooting|chard|mold)$/;

/** What tells the models of one device apart, and the devices: "iPhone 15 Pro Max". */
const MODEL = /^(?:pro|max|plus|mini|ultra|air)$/;
const DEVICE = /^(?:iphone|ipad|macbook|galaxy|pixel|airpods|buds|s2\d)$/;

/** Whether the word tells which model of a device is meant that stands right before it but for a number. */
function isOfModel({ small, parted }: Place, i: number): boolean {
  if (!MODEL.test(small[i]!) || parted[i]) return false;
  const before = small.slice(Math.max(0, i - 3), i);
  const device = before.findLastIndex((word) => DEVICE.test(word));
  return (
    device >= 0 && before.slice(device + 1).every((word) => MODEL.test(word) || NUMBER.test(word))
  );
}

/** Planets that are something else too: "ice on Mars". */
const PLANET = /^(?:mars|mercury)$/;

const BEFORE_PLANET = /^(?:on|to|from|around|orbits|near)$/;

const BEFORE_TRADE = /^(?:new|our|my|a|an|head|former|local|young|retired|favourite|the)$/;

/** Years at school, by number, as in England, Wales and Australia. */
const SCHOOL_YEAR = /^(?:[1-9]|1[0-3])s?$/;

/**
 * How the word at an index of a run is written.
 *
 * @param text the word as it stands, in capitals
 */
export function writingOf(text: string, place: Place, i: number): Writing {
  return (
    asOtherWord(text, place, i) ??
    asName(text, place, i) ??
    asPlaceName(place, i) ??
    asAnyWord(text, place, i)
  );
}

/** Where a word has another sense than most often: letters alone, years, days, planets, trades, "IT". */
function asOtherWord(text: string, place: Place, i: number): Writing | undefined {
  return asLetters(text, place, i) ?? asNumbered(place, i) ?? asOtherSense(place, i);
}

/** How letters are written that stand alone, shorten a word or count: "U", "VIII", "p.w.", "van der". */
function asLetters(text: string, place: Place, i: number): Writing | undefined {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (word === 'a' && /^levels?$/.test(behind) && !LEVEL_OF.test(small[i + 2] ?? ''))
    return 'as-is';
  if (ROMAN.test(word)) return 'as-is';
  if (CONTRACTED.test(word)) return 'small';
  if (stemOf(word) === 'aaa') return 'as-is';
  if (word === 'ad' && BEFORE_AD.test(before)) return 'small';
  if (word === 'us' && US_BEFORE.test(behind)) return 'as-is';
  if (isParticle(place, i) || isTexted(word, place)) return 'small';
  if (word === 'v' && isVersus(place)) return 'small';
  if (text.length === 1) return word === 'a' ? 'small' : 'as-is';
  return undefined;
}

/** Whether a word and the number behind it name something: "Year 6", "Route 66", "Channel 4". */
function asNumbered({ small, before, behind }: Place, i: number): Writing | undefined {
  const word = small[i]!;
  const isNumbered =
    (word === 'year' && SCHOOL_YEAR.test(behind)) ||
    (word === 'terminal' && NUMBER.test(behind)) ||
    (word === 'route' && NUMBER.test(behind) && !DETERMINER.test(before) && before !== 'bus') ||
    (word === 'channel' && /^[45]$/.test(behind)) ||
    (word === 'radio' && /^[1-6]$/.test(behind));
  return isNumbered ? 'large' : undefined;
}

/** How a word is written that its neighbours give another sense: "a ginger tom", "on Mars", "the US and Canada". */
function asOtherSense(place: Place, i: number): Writing | undefined {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (word === 'high' && small[i - 2] === 'at' && isCertainName(before) && behind !== 'school')
    return behind === '' || FUNCTION.test(behind) || behind === 'last' ? 'large' : undefined;
  if (word === 'sq' && isNameOfStreet(before, word)) return 'large';
  if (WORD_TOWN.test(word) && PLACE_LEAD.test(before)) return 'large';
  if (PLANET.test(word) && BEFORE_PLANET.test(before)) return 'large';
  if (TRADE.test(word) && BEFORE_TRADE.test(before)) return 'small';
  if (word === 'visa' && small.some((each) => CARD.test(each))) return 'large';
  if (/^(?:it|us|who)$/.test(word) && /^(?:the|our|your|an)$/.test(before)) return 'as-is';
  if (isThing(word, place)) return 'small';
  if (word === 'us' && isBesideCountry(small, i)) return 'as-is';
  if (LETTERS_BEFORE.get(word)?.test(behind)) return 'as-is';
  if (SMALL_BEFORE.get(word)?.test(behind) || SMALL_BEHIND.get(word)?.test(before)) return 'small';
  if (word === 'deal' && behind === 'with') return 'small';
  if (word === 'lent' && isLending(place)) return 'small';
  if (word === 'euros' && before === 'the' && SHOWN.test(small[i - 2] ?? '')) return 'large';
  if (word === 'nr' && before !== '' && behind !== '') return 'small';
  if (OWNED_ROLE.test(word) && OWNER.test(before)) return 'small';
  if (SCOUTS.test(word) && small.filter((each) => SCOUTS.test(each)).length > 1) return 'large';
  if (word === 'de' && before !== '' && behind !== '' && !FUNCTION.test(behind)) return 'small';
  if (word === 'rip' && before === '' && !RIPPED.test(behind)) return 'as-is';
  if (word === 'it' && IT_WORK.test(behind) && BEFORE_IT_WORK.test(before)) return 'as-is';
  if (SHORT_DATE.test(word) && (NUMBER.test(before) || NUMBER.test(behind))) return 'large';
  if (SHORT_DAY.test(word) && isDay(place, i)) return 'large';
  return undefined;
}

/** Kin and roles that are names or titles but where somebody has them: "our gran". */
const OWNED_ROLE = /^(?:gran|gran's|nan|nan's|captain|president|chairman|secretary)$/;

/** Where a word is an acronym or, by its neighbours, a name. */
function asName(text: string, place: Place, i: number): Writing | undefined {
  if (isNameThoughShort(place, i)) return 'large';
  if (isAcronymHere(text, place, i)) return 'as-is';
  const isName =
    isOfPerson(place, i) ||
    isOfTown(place, i) ||
    isOfAddressInTown(place, i) ||
    isOfBody(place, i) ||
    isOfProduct(place, i);
  return isName ? 'large' : undefined;
}

/** Whether the word is a name although its letters could stand for something: "O'Neill", "Al Fayed", "the Old Vic". */
function isNameThoughShort(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (IRISH.test(stemOf(word))) return true;
  if (shortGivenNames.has(word)) {
    const isLed = !shortWords.has(word) || LED.test(before);
    if (isLed && isSurname(behind)) return true;
    if (!shortWords.has(word) && isJoinedName(small, i)) return true;
  }
  return (
    isNotLetters(word, place) ||
    isWillOfWords(place, i) ||
    isWillOfWords(place, i - 1) ||
    (word === 'vic' && STAGE_VIC.test(before))
  );
}

/** Whether the word is read letter by letter: known as an acronym, or counted like "EORI number". */
function isAcronymHere(text: string, { small, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (isAcronym(text.replace(/['’]S$/u, ''), acronyms) && !shortWords.has(stemOf(word)))
    return true;
  const isShort = text.length <= LONGEST_LETTERS;
  return NUMBERED_BY.test(behind) && isShort && !isNameTagged(word) && !isOrdinary(word);
}

/** Whether the word is of a person's name, by a title, kin, a role or others who are named: "Aunt Rose", "our twins Isaac and Hope". */
function isOfPerson(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const stem = stemOf(word);
  return (
    /^mc\p{sc=Latn}{3}/u.test(stem) ||
    isBeforeName(stem, before, behind) ||
    [i, i - 1, i - 2].some((at) => isTitleOfWords(place, at)) ||
    (TITLE.test(word) && isCertainName(behind) && !DAY.test(behind)) ||
    (AUNT.test(word) && shortGivenNames.has(behind) && !DETERMINER.test(before)) ||
    isPriest(place, i) ||
    isPriest(place, i - 1) ||
    (word === 'miss' && isCertainName(behind) && BEFORE_MISS.test(before)) ||
    isMissOfWord(place, i) ||
    isMissOfWord(place, i - 1) ||
    isHalfOfRoyals(place, i) ||
    isTitled(place, i) ||
    isNameByRank(stem, place, i) ||
    isBehindTitledName(word, place, i) ||
    isInPersonOfWords(stem, place, i) ||
    isBehindParticle(place, i) ||
    isBehindRole(word, place, i) ||
    isGreetedBare(word, place, i) ||
    isBarePerson(word, place) ||
    isBareName(word, place, i) ||
    isWithKin(word, place, i) ||
    isGreeted(word, place, i) ||
    isInRowOfPets(place, i) ||
    [i, i - 1, i - 2, i - 3].some((at) => isRowOfNames(place, at, i)) ||
    isSeldomSurname(word, place, i) ||
    isOneOfTwo(word, place, i) ||
    isCalledOut(word, place, i) ||
    isReached(word, place, i)
  );
}

/** Whether the word stands behind "Mr", "Captain" or the like and is called so: not "the captain who". */
function isTitled(place: Place, i: number): boolean {
  if (!HONORIFIC.test(place.before) || FUNCTION.test(place.small[i]!)) return false;
  return !isStreetEnd(place, i - 1) && !isToldOf(place, i);
}

const AUNT = /^(?:uncle|auntie|aunt)$/;

/** Whether the word is of the name of a town, region, river or island, or of what rules one: "East Yorkshire", "Isle of Wight". */
function isOfTown(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const [lead, beyond] = [small[i - 2] ?? '', small[i + 2] ?? ''];
  const leadsName = isCertainName(behind) && !DAY.test(behind);
  const isNewPlace = (word === 'new' || PART_OF_TOWN.test(word)) && PLACE_LEAD.test(before);
  return (
    (LANDFORM.test(word) && leadsName) ||
    (COMPASS.test(word) && leadsName && !MONTH.test(behind)) ||
    (isNewPlace && isCertainName(behind) && (word === 'new' || !isNameTagged(behind))) ||
    (word === 'stoke' && isCertainName(behind)) ||
    (RULES_PLACE.test(word) && behind === 'of' && isPlaceName(beyond)) ||
    (before === 'of' &&
      alsoPlaces.has(word) &&
      (RULES_PLACE.test(lead) || /^(?:club|town|city|port)$/.test(lead))) ||
    (before === 'of' && lead === 'isle' && !FUNCTION.test(word)) ||
    (word === 'isle' && behind === 'of' && !FUNCTION.test(small[i + 2] ?? 'the')) ||
    (RIVER.test(word) && before === 'river') ||
    (word === 'river' && RIVER.test(behind)) ||
    (word === 'reading' && /^(?:store|branch|showroom|depot|campus)$/.test(behind)) ||
    (TOWN.test(word) && (WORKPLACE.test(behind) || isRouteEnd(place, i))) ||
    (alsoPlaces.has(word) && (isTownInRow(place, i) || POSTCODE.test(behind)))
  );
}

/** Whether the word is of the name of a street, house or station: "Mill St", "in Oak House", "Oxford Circus". */
function isOfAddressInTown(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const isEndOfStation =
    STATION_END.test(word) && isCertainName(before) && !isGivenName(before) && endsStation(behind);
  return (
    isStreetEnd(place, i) ||
    isStreetEnd(place, i + 1) ||
    (streetNames.has(word) && isHouse(behind) && PLACE_LEAD.test(before)) ||
    (isHouse(word) && streetNames.has(before) && PLACE_LEAD.test(small[i - 2] ?? '')) ||
    isEndOfStation
  );
}

/** Whether a station's name may end before the word. */
const endsStation = (word: string) =>
  word === '' || FUNCTION.test(word) || /^(?:station|until|will|has)$/.test(word);

/** Whether the word is of the name of a newspaper, team, charity, firm, theatre or ship: "Hartley & Sons", "HMS Victory". */
function isOfBody(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  return (
    isNewspaper(place, i) ||
    isSideOfMatch(place, i) ||
    isPartner(place, i) ||
    isOfTrust(place, i) ||
    (SHIP.test(before) && !FUNCTION.test(word)) ||
    (behind === 'vic' && STAGE_VIC.test(word)) ||
    (word === 'royal' && isCertainName(behind)) ||
    (word === 'show' && small[i - 2] === 'royal') ||
    (PLANET.test(word) && calledByName.has(before))
  );
}

/** Whether the word is of the name of a make, device or language: "Shell garage", "Galaxy S24", "Pixel 8a". */
function isOfProduct(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  return (
    (word === 'ford' && VEHICLE.test(behind)) ||
    BRAND_BEFORE.get(word)?.test(behind) === true ||
    (word === 'galaxy' && /^[sz]\d/.test(behind)) ||
    (word === 'pixel' && /^\d{1,2}a?$/.test(behind)) ||
    isOfModel(place, i) ||
    (word === 'mandarin' && (SPOKEN.test(before) || isBesideLanguage(small, i)))
  );
}

/** Where a word belongs to the name of a street, a house or what stands in a place. */
function asPlaceName(place: Place, i: number): Writing | undefined {
  if (isOfStreet(place, i) || isOfStage(place, i)) return 'large';
  if (isSiteOfPlace(place, i)) {
    return isMiddleOfTown(place.small[i]!, place.behind) ? 'small' : 'large';
  }
  return isBeforeSite(place, i) || isOfEventInTown(place, i) || isOfHouse(place, i)
    ? 'large'
    : undefined;
}

/** Whether the word is of the name of a street, or of what is called after a person or street: "Guy's Hospital", "Oak Lane Primary". */
function isOfStreet(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const lead = small[i - 2] ?? '';
  return (
    (isOwnersName(word, before) && siteWords.has(behind)) ||
    (siteWords.has(word) && PLACE_LEAD.test(lead) && isOwnersName(before, lead)) ||
    (streetWords.has(word) && (isNameOfStreet(before, word) || streetNames.has(before))) ||
    (streetWords.has(behind) && (isNameOfStreet(word, behind) || streetNames.has(word))) ||
    isOfQuietStreet(place, i) ||
    isOfQuietStreet(place, i + 1) ||
    (SCHOOL.test(word) && streetWords.has(before) && isNameOfStreet(lead, before))
  );
}

/** Whether the word is of the name of a theatre or cinema: "at the Globe", "the Palace Cinema". */
function isOfStage({ small, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  const lead = small[i - 2];
  return (
    (STAGE.test(word) && before === 'the' && lead === 'at') ||
    (CINEMA.test(behind) && before === 'the' && isCinema(word)) ||
    (CINEMA.test(word) && lead === 'the' && isCinema(before))
  );
}

/** Whether the word is a site behind the name of its place: "Leeds Library", not "Monday market". */
function isSiteOfPlace({ small, before }: Place, i: number): boolean {
  const word = small[i]!;
  if (!siteWords.has(word) || before === '') return false;
  if (DAY.test(before) || (FEAST.test(before) && word !== 'day')) return false;
  const lead = small[i - 2] ?? '';
  return (
    isCertainName(before) ||
    isTownOfSite(before, lead) ||
    (streetWords.has(before) && isNameOfStreet(lead, before))
  );
}

/** Whether the word is the town, or the kind, of a site: "Bath Abbey", "Leeds Town Hall", "Hull Primary". */
function isBeforeSite(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  return (
    (siteWords.has(behind) && isTownOfSite(word, before)) ||
    (SCHOOL.test(word) && isCertainName(before) && PLACE_LEAD.test(small[i - 2] ?? '')) ||
    (siteWords.has(word) && isKindOfSite(place, i - 1)) ||
    (siteWords.has(behind) && isKindOfSite(place, i))
  );
}

/** Whether the word is of the name of a festival, race, team or band: "the Bath Festival", "see the Killers". */
function isOfEventInTown(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const lead = small[i - 2] ?? '';
  return (
    (behind === 'festival' && before === 'the' && isTownOfTeam(word, '')) ||
    (word === 'festival' && lead === 'the' && isTownOfTeam(before, '')) ||
    (RACE.test(word) && isPlaceOfRace(before)) ||
    (SPORT.test(behind) && isTownOfTeam(word, before)) ||
    (SPORT.test(word) && isTownOfTeam(before, lead)) ||
    (BAND.test(word) && before === 'the' && SEES.test(lead)) ||
    isOfTeam(place, i) ||
    (isOrdinary(word) && isOfEvent(place, i))
  );
}

/** Whether the word is of the name of a house, shop, inn, centre, wood or settlement: "the Old Ship Inn", "at Bluebell Wood". */
function isOfHouse(place: Place, i: number): boolean {
  return (
    isSettlement(place, i) ||
    isSettlement(place, i - 1) ||
    isOfShop(place, i) ||
    isOfAddress(place, i) ||
    isOfCentre(place, i) ||
    isOfInn(place, i) ||
    isOfCottage(place, i) ||
    isOfCottage(place, i - 1) ||
    isLandmark(place, i) ||
    isLandmark(place, i - 1)
  );
}

/** Bands whose names are words, and before them what one does at a concert. */
const BAND =
  /^(?:killers|strokes|pretenders|kinks|cranberries|charlatans|libertines|proclaimers|stranglers)$/;
const SEES = /^(?:see|saw|seeing|watch|watching|hear|heard|supporting)$/;

const CINEMA = /^(?:cinema|theatre)$/;

/** Towns whose names are things that stand before a site or body as often: "the beer festival", "a stone bridge". */
const THING_TOWN =
  /^(?:beer|tea|stone|street|rock|eye|orange|nice|mobile|sandwich|split|boulder|bow|wing|barrow|independence|paradise|ash|ham|flint)$/;

/** Whether the word is a town before what is there: "Bath Abbey", "in Nice Airport". */
const isTownOfSite = (word: string, before: string) =>
  alsoPlaces.has(word) &&
  (THING_TOWN.test(word) ? /^(?:in|near|at|to|from)$/.test(before) : !DETERMINER.test(before));

const RACE = /^(?:marathon|triathlon|parkrun|ironman)$/;

const isPlaceOfRace = (word: string) =>
  isCertainName(word) &&
  isNameTagged(word) &&
  !isGivenName(word) &&
  !MONTH.test(word) &&
  !DAY.test(word);

const SPORT = /^(?:rugby|racecourse|marathon|spa)$/;

/** What a school in a street is called behind its name: "Oak Lane Primary". */
const SCHOOL = /^(?:primary|infants|juniors|academy)$/;

/** How all other words are written. */
function asAnyWord(text: string, place: Place, i: number): Writing {
  const { small, before, behind } = place;
  const word = small[i]!;
  const stem = stemOf(word);
  if (isCalled(stem, place, i)) return 'large';
  if (shortWords.has(word) || wordsOfSpeech.has(word)) return 'small';
  if (isOrdinary(stem) || isOrdinary(word)) return 'small';
  if (LANDFORM.test(before) && !isAcronym(text, acronyms)) return 'large';
  if (isGivenName(before) && SURNAME.test(text) && !isAcronym(text, acronyms)) return 'large';
  const isPlace = text.length > SHORT_LETTERS && (siteWords.has(behind) || streetWords.has(behind));
  const isPerson =
    SURNAME.test(text) &&
    (TITLE.test(before) || calledByName.has(before) || isFamilyName(stem, before));
  if (!isNameTagged(stem) && isLetters(stem) && !isPlace && !isPerson) return 'as-is';
  return 'large';
}

/** Three of a letter in a row, as in "soooo"; no name has them. */
const STRETCHED = /(\p{sc=Latn})\1\1/u;

/** Behind these an "ad" is an advert and no year. */
const BEFORE_AD = /^(?:the|an|our|your|my|this|that|new|job|video|next|last|first|old)$/;

/** "Couldn't", "c'mon": no names, whatever stands before the apostrophe. */
const CONTRACTED = /^(?:\p{sc=Latn}+n't|c'mon|y'all|d'you|ma'am|rock'n'roll)$/u;

/** What stands behind "US" as the country, and hardly behind "us". */
const US_BEFORE =
  /^(?:citizens?|customers?|dollars?|army|navy|troops|senate|congress|president|government|election|embassy|visas?|border|residents?|stores?|orders|markets?|tariffs?|sizes?|military|veterans?|team|tour|open)$/;

/** A Roman number of two letters or more, as in "Henry VIII"; "xx" and "xxx" are kisses. */
const ROMAN = /^(?!x+$)(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/u;

/** "U TURN" and "U 12". */
const SHAPE = /^(?:-?turns?|boats?|bends?|shaped?|\p{N}.*)$/u;

/** Behind "w" for "with". */
const BEHIND_W = /^(?:me|you|u|us|him|her|them|my|your|ur|our|the|a|an|his|their|this|that|no)$/;

const BESIDE_R = /^(?:u|you|we|they|what|where|who|why|how)$/;

const BEFORE_B = /^(?:to|will|can|could|must|should|would|may|might|gonna|not)$/;

/** "BC WE", not "500 BC". */
const BEHIND_BC =
  /^(?:i|i'm|im|we|you|u|he|she|it|its|it's|they|the|my|our|your|his|her|of|there|this|that)$/;

/** Behind these "ups" are no parcels. */
const BEFORE_UPS =
  /^(?:walk|push|pull|sign|start|pin|check|follow|line|sit|press|warm|round|pop|hook|grown|fry|meet|catch|wake)$/;

/** Whether the word is one of those who text, by its spelling or its neighbours: "u", "pls", "soooo". */
function isTexted(word: string, { before, behind }: Place): boolean {
  if (word === 'u') return behind !== '' ? !SHAPE.test(behind) : before !== '';
  if (word === 'r') return BESIDE_R.test(before) || BESIDE_R.test(behind);
  if (word === 'w') return BEHIND_W.test(behind);
  if (word === 'n') return isListed(before) && isListed(behind);
  if (word === 'b') return BEFORE_B.test(before);
  if (word === 'bc') return BEHIND_BC.test(behind);
  if (word === 'ups') return BEFORE_UPS.test(before);
  return textedWords.has(word) || STRETCHED.test(word);
}

const NEWSPAPER =
  /^(?:sun|mirror|guardian|times|telegraph|independent|observer|standard|star|express|mail)$/;

/** Whether the word is one of two newspapers, whose names are words: "the Sun and the Mirror". */
function isNewspaper({ small, before }: Place, i: number): boolean {
  if (!NEWSPAPER.test(small[i]!) || before !== 'the') return false;
  return [i - 2, i + 2, i - 3, i + 3].some(
    (at) => NEWSPAPER.test(small[at] ?? '') && small[at - 1] === 'the',
  );
}

/** Feasts after which fairs and services are called, and hardly by name: "our Christmas market". */
const FEAST = /^(?:christmas|easter|halloween|diwali|eid|hanukkah|xmas|valentine's)$/;

/** "O'Reilly", not "o'clock". */
const IRISH = /^o['’](?!clock$)\p{sc=Latn}{3}/u;

/** Behind letters that stand for a register: "EORI number". */
const NUMBERED_BY = /^(?:numbers?|codes?)$/;

/** The first half of a British postcode: "Bath BA1 5LR". */
const POSTCODE = /^[a-z]{1,2}\d{1,2}[a-z]?$/;

/** What may be the name behind a given one, however short: "Ada Eze". */
const SURNAME = /^(?=.*[AEIOUY])\p{Lu}{3,}$/u;

/** Longest word before "harbour", "library" and the like that is letters: "UCD Library", not "Howth Harbour". */
const SHORT_LETTERS = 4;

/** Longest word that may be letters: "UNHCR", not "BETTWS". */
const LONGEST_LETTERS = 5;

/** Whether a word that nobody knows is read letter by letter; no accent stands on such a letter. */
function isLetters(word: string): boolean {
  if (/^\p{L}{5,}$/u.test(word) && /[aeiouy]/.test(word)) return false;
  if (word.length > LONGEST_LETTERS && /[aeiouy]/.test(word)) return false;
  return isSpelledOut(word.toUpperCase()) && !/[^\0-\x7F]/.test(word);
}

/** Behind these "Miss" stands before a surname; she is not missed. */
const BEFORE_MISS =
  /^(?:and|with|by|from|for|see|ask|our|is|was|meet|thank|thanks|teacher|head|headteacher|tutor|deputy|coach|to)$/;

/** Whether "sat", "sun" or "wed" is a day where it stands: "on Sat at noon", "Tue or Wed", "Fri, Sat". */
function isDay({ small, before, behind }: Place, i: number): boolean {
  if (DAY_LEAD.test(before) && (behind === '' || FUNCTION.test(behind))) return true;
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return DAY.test(JOINS_DAYS.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

/** Names that are things where something counts, owns or describes them: "your windows", "an apple a day". */
const ALSO_THING = /^(?:apple|boots|jersey|polish|subway|turkey|windows|zoom|slack|oracle)$/;

/** What may follow a thing, beside what follows most words. */
const BEHIND_THING = /^(?:of|before|after|when|while|until|as|than|i|we|they|who|need|come)$/;

/** What boots are for or made of. */
const KIND_OF_BOOTS =
  /^(?:football|rugby|walking|hiking|riding|work|ski|snow|snowboard|ankle|winter|leather|suede|welly|wellington|chelsea|cowboy|biker|kids|kids'|boys|girls|mens|men's|womens|women's|ladies|safety|martens|of|these|those|pairs?|in)$/;

/** Whether the word is a thing: what leads to it ends with it. "Your Windows laptop" is none. */
function isThing(word: string, { before, behind }: Place): boolean {
  if (!ALSO_THING.test(word)) return false;
  if (/^(?:boots|windows)$/.test(word) && /^an?$/.test(before)) return false;
  if (word === 'boots' && KIND_OF_BOOTS.test(before)) return true;
  // Behind the name of a maker: "Velux windows", "Timberland boots".
  if (/^(?:boots|windows)$/.test(word) && behind !== 'is' && isCertainName(before))
    return before !== 'microsoft';
  if (behind !== '' && !FUNCTION.test(behind) && !BEHIND_THING.test(behind)) return false;
  return DETERMINER.test(before) || /^(?:all|both|old|new|dirty|wet|warm|roast|more)$/.test(before);
}

/** Whether a word that may be a name is one where it stands. */
function isNameByRank(word: string, { small, before, behind }: Place, i: number): boolean {
  if (ratherNames.has(word)) return true;
  if (word === 'may' || word === 'march') {
    return (
      NUMBER.test(before) ||
      NUMBER.test(behind) ||
      (MONTH_LEAD.test(before) && !DETERMINER.test(behind)) ||
      (/^it'?s$/.test(before) && MONTH_TOLD.test(behind)) ||
      (word === 'may' && ARTICLE.test(before))
    );
  }
  if (alsoPlaces.has(word) && OPPOSED.test(before)) return true;
  if (isFirstOfTowns(word, { small, before, behind }, i)) return true;
  if (
    alsoPlaces.has(word) &&
    (behind === '' || FUNCTION.test(behind) || HELPER.test(behind) || NUMBER.test(behind))
  ) {
    const isJoined = /^(?:and|or)$/.test(before) && isCertainName(small[i - 2] ?? '');
    if (isJoined || (PLACE_LEAD.test(before) && !(before === 'to' && DONE_TO.test(behind))))
      return true;
  }
  if (alsoPeople.has(word)) {
    if (isCertainName(behind) && !DAY.test(behind)) {
      if (!givenWords.has(word) || DETERMINER.test(before)) return false;
      if (ACTS.test(before) && !(before === 'to' && !GIVEN_VERB.test(word))) return false;
      return !SELDOM_SURNAME.test(word) || LEADS_TO_PERSON.test(before);
    }
    const isInRow = behind === '' && FUNCTION.test(before) && !DETERMINER.test(before);
    if (isInRow && isCertainName(small[i + 1] ?? '')) return true;
    if (SELDOM_SURNAME.test(before) && ACTS.test(small[i - 2] ?? '')) return false;
    if (FAMILY_VERB.test(word) && small.slice(Math.max(0, i - 4), i).some(isWitnessed))
      return false;
    return (
      isGivenName(before) &&
      (!SELDOM_SURNAME.test(word) || isSurnameOfLed(word, { small, behind }, i))
    );
  }
  if (alsoPlaces.has(word)) return false;
  return (
    isNameTagged(word) && !isOrdinaryWord(word) && !wordsOfSpeech.has(word) && !shortWords.has(word)
  );
}
