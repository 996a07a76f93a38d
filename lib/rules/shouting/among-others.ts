/** How a word of a line in capitals is written by the words around it: "MAY" in "MAY 5" and in "YOU MAY". */

import { isAcronym, isSpelledOut } from '@/lib/engine/features/capitals';
import { isOrdinaryWord } from '@/lib/engine/words/ordinary-words';
import { wordSenses } from '@/lib/engine/words/word-senses';
import { shortWords } from '@/lib/lexicon/acronyms';
import { textedWords, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { sureVerbs } from '@/lib/lexicon/sure-words';
import {
  alsoPeople,
  alsoPlaces,
  calledByName,
  familyWords,
  givenWords,
  ratherNames,
  shortGivenNames,
  siteKinds,
  siteWords,
  streetNames,
  streetWords,
} from './name-words';
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

/** How a word of a run in capitals is written when the run is lowered. */
type Writing = 'small' | 'large' | 'as-is';

/** What stands before the name of a ship. */
const SHIP = /^(?:hms|uss|rms|ss|mv|hmy)$/;

/** Places of work that a town's name may stand before, and towns whose name is an old word for a thing. */
const WORKPLACE =
  /^(?:office|store|branch|shop|showroom|studio|depot|clinic|surgery|site|team|plant|factory|warehouse|campus|council|train|trains|coach|bus|ferry)$/;

const TOWN = /^(?:hull|derby|wells|cork|crook|settle|rye|bury)$/;

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|st|rev|sir|dame|lord|lady|saint|captain|sgt|capt)$/;

const DETERMINER =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|every|each|some|any|no)$/;

const PLACE_LEAD =
  /^(?:in|near|from|to|through|towards|into|around|outside|at|visit|via|for|beat|beats|play|plays)$/;

const MONTH_LEAD =
  /^(?:in|by|from|until|till|since|last|next|early|late|mid|of|on|to|and|hello|goodbye)$/;

/** "It's May and", not "it's May to open" nor "it's may I": what stands behind the month there. */
const MONTH_TOLD = /^(?:|and|so|but|in|now|again|already)$/;

/** Before the name of a place or a people: "South African", "East Yorkshire". */
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** No "this": "this may help". */
const ARTICLE = /^(?:the|an?|our|your|my|every|each)$/;

/** Days and months in short, which are words too. */
const SHORT_DATE = /^(?:sat|sun|wed|mar)$/;

const SHORT_DAY = /^(?:sat|sun|wed)$/;

const DAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

/** No "in" and no "the": "in the sun". */
const DAY_LEAD = /^(?:on|by|from|until|till|since|every|each|next|last|this|closed|open)$/;

const JOINS_DAYS = /^(?:and|or|to|till|until|&)$/;

/** Titles that are written large in front of a name. */
const TITLE =
  /^(?:storm|hurricane|secretary|sheriff|ambassador|chairman|reverend|archbishop|congressman|congresswoman|inspector|sergeant|colonel|general|admiral|president|king|queen|prince|princess|pope|mayor|captain|professor|doctor|uncle|auntie|aunt|councillor|cllr|senator|governor|judge|bishop|father)$/;

/** What the name of a place may begin with. */
const LANDFORM =
  /^(?:des|las|los|el|la|le|san|santa|fort|mount|mt|lake|loch|cape|port|river|glen)$/;

/** Behind these stands who is played. */
const OPPOSED = /^(?:against|vs?)$/;

/** Between two who play each other. */
const VERSUS = /^vs?$/;

/** Whether the word is one side of a match whose other side is a name: "Leeds v Wolves", not "cats v dogs". */
function isSideOfMatch({ small, before, behind }: Place, i: number): boolean {
  if (FUNCTION.test(small[i]!)) return false;
  const other = VERSUS.test(before) ? small[i - 2] : VERSUS.test(behind) ? small[i + 2] : undefined;
  return other !== undefined && (isCertainName(other) || alsoPlaces.has(other));
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
  ['stem', /^(?:subjects?|clubs?|careers?|students?|lessons?)$/],
  ['pin', /^(?:numbers?|codes?|pads?)$/],
  ['gots', /^certified$/],
  ['hm', /^(?:coastguard|prison|revenue|treasury|customs|forces|courts?|king)$/],
]);

/** Given names that are a common word by what stands behind them: "reg WN15", "tom cat". */
const SMALL_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['reg', /\p{N}|^(?:numbers?|plates?)$/u],
  ['tom', /^cats?$/],
]);

/** Firms whose names are words, by what of theirs stands behind: "Shell garage". */
const BRAND_BEFORE: ReadonlyMap<string, RegExp> = new Map([
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
  ['march', /^(?:i|we|you|they|will|can|must|should|please|let's)$/],
]);

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

/** Verbs and the like that are given names, and hardly the second of two. */
const SELDOM_SURNAME = /^(?:will|may|mark|hope|sue|rob|skip|carry|rush|look)$/;

/** Honorifics that are also what somebody is: "the lady of the house", "our captain who sang". */
const ALSO_ROLE = /^(?:lord|lady|dame|saint|captain)$/;

/** Whether the word tells more of somebody whose role stands before it, and is no name behind a title. */
function isToldOf({ small, before }: Place, i: number): boolean {
  if (!ALSO_ROLE.test(before) || !DETERMINER.test(small[i - 2] ?? '')) return false;
  return shortWords.has(small[i]!) || wordsOfSpeech.has(small[i]!);
}

/** Of these, surnames behind somebody who is led to: "with Jane Hope at the mill", not "Jane and I hope". */
const SURNAME_OF_LED = /^(?:hope|rush)$/;

/** Whether the word is the surname of somebody who is led to or has a title: "thanks to Mayor Jane Hope." */
function isSurnameOfLed(
  word: string,
  { small, behind }: Pick<Place, 'small' | 'behind'>,
  i: number,
): boolean {
  const lead = small[i - 2] ?? '';
  if (/^(?:|and|or|&)$/.test(lead)) return false;
  const isLed = LEADS_TO_PERSON.test(lead) || TITLE.test(lead) || NOBLE.test(lead);
  return SURNAME_OF_LED.test(word) && isLed && (behind === '' || FUNCTION.test(behind));
}

/** A word of a run among the others, in small letters; what a mark parts from it is no neighbour. */
export interface Place {
  readonly small: readonly string[];
  /** By word, whether a mark parts it from the one before it. */
  readonly parted: readonly boolean[];
  readonly before: string;
  readonly behind: string;
}

/** Towns whose names are words that stand behind no "in" and "from": "a surgery in Wick". */
const WORD_TOWN = /^(?:wick|leek|diss|looe|ware|goole|tring|nairn|ayr|naas|cobh|bude|oban|lord's)$/;

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

/** Trades that are surnames too: "our new baker Ida". */
const TRADE =
  /^(?:baker|cook|carpenter|tailor|smith|mason|miller|fisher|gardener|porter|driver|teacher|nurse|farmer|shepherd|butcher|potter|weaver|barber|carter|cooper|turner|piper|archer|hunter|ranger|painter|skipper|singer|harper)$/;

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
  const { small, before, behind } = place;
  const word = small[i]!;
  if (word === 'a' && /^levels?$/.test(behind) && !LEVEL_OF.test(small[i + 2] ?? ''))
    return 'as-is';
  if (ROMAN.test(word)) return 'as-is';
  if (CONTRACTED.test(word)) return 'small';
  if (stemOf(word) === 'aaa') return 'as-is';
  if (word === 'ad' && BEFORE_AD.test(before)) return 'small';
  if (word === 'us' && US_BEFORE.test(behind)) return 'as-is';
  if (isParticle(place, i)) return 'small';
  if (isTexted(word, place)) return 'small';
  if (word === 'v' && isVersus(place)) return 'small';
  if (text.length === 1) return word === 'a' ? 'small' : 'as-is';
  if (word === 'year' && SCHOOL_YEAR.test(behind)) return 'large';
  if (word === 'terminal' && NUMBER.test(behind)) return 'large';
  if (word === 'channel' && /^[45]$/.test(behind)) return 'large';
  if (word === 'radio' && /^[1-6]$/.test(behind)) return 'large';
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
  if (word === 'de' && before !== '' && behind !== '' && !FUNCTION.test(behind)) return 'small';
  if (word === 'rip' && before === '' && !RIPPED.test(behind)) return 'as-is';
  if (word === 'it' && IT_WORK.test(behind) && BEFORE_IT_WORK.test(before)) return 'as-is';
  if (SHORT_DATE.test(word) && (NUMBER.test(before) || NUMBER.test(behind))) return 'large';
  if (SHORT_DAY.test(word) && isDay(place, i)) return 'large';
  return undefined;
}

/** Where a word is an acronym or, by its neighbours, a name. */
function asName(text: string, place: Place, i: number): Writing | undefined {
  const { small, before, behind } = place;
  const word = small[i]!;
  const stem = stemOf(word);
  if (IRISH.test(stem)) return 'large';
  if (shortGivenNames.has(word) && !shortWords.has(word) && isSurname(behind)) return 'large';
  if (shortGivenNames.has(word) && !shortWords.has(word) && isJoinedName(small, i)) return 'large';
  if (isAcronym(text.replace(/['’]S$/u, ''), acronyms) && !shortWords.has(stem)) return 'as-is';
  if (NUMBERED_BY.test(behind) && text.length <= LONGEST_LETTERS && !isNameTagged(word)) {
    if (!isOrdinary(word)) return 'as-is';
  }
  if (/^mc\p{sc=Latn}{3}/u.test(stem) || isBeforeName(stem, before, behind)) return 'large';
  if (isTitleOfWords(place, i) || isTitleOfWords(place, i - 1) || isTitleOfWords(place, i - 2))
    return 'large';
  if ((TITLE.test(word) || LANDFORM.test(word)) && isCertainName(behind)) return 'large';
  if (
    /^(?:uncle|auntie|aunt)$/.test(word) &&
    shortGivenNames.has(behind) &&
    !DETERMINER.test(before)
  )
    return 'large';
  if (isPriest(place, i) || isPriest(place, i - 1)) return 'large';
  if (word === 'stoke' && isCertainName(behind)) return 'large';
  if (
    before === 'of' &&
    /^(?:club|town|city|port)$/.test(small[i - 2] ?? '') &&
    alsoPlaces.has(word)
  )
    return 'large';
  if (isNewspaper(place, i)) return 'large';
  if (RULES_PLACE.test(word) && behind === 'of' && isPlaceName(small[i + 2] ?? '')) return 'large';
  if (before === 'of' && RULES_PLACE.test(small[i - 2] ?? '') && alsoPlaces.has(word))
    return 'large';
  if (word === 'ford' && VEHICLE.test(behind)) return 'large';
  if (BRAND_BEFORE.get(word)?.test(behind)) return 'large';
  if (word === 'st' && isStreetEnd(place, i)) return 'large';
  if (behind === 'st' && isStreetEnd(place, i + 1)) return 'large';
  if (word === 'miss' && isCertainName(behind) && BEFORE_MISS.test(before)) return 'large';
  if (isMissOfWord(place, i) || isMissOfWord(place, i - 1)) return 'large';
  if (SHIP.test(before) && !FUNCTION.test(word)) return 'large';
  if (TOWN.test(word) && (WORKPLACE.test(behind) || isRouteEnd(place, i))) return 'large';
  if (streetNames.has(word) && isHouse(behind) && PLACE_LEAD.test(before)) return 'large';
  if (isHouse(word) && streetNames.has(before) && PLACE_LEAD.test(small[i - 2] ?? ''))
    return 'large';
  if (word === 'new' && PLACE_LEAD.test(before) && isCertainName(behind)) return 'large';
  if (COMPASS.test(word) && isCertainName(behind) && !DAY.test(behind) && !MONTH.test(behind))
    return 'large';
  const isTitled =
    HONORIFIC.test(before) &&
    !isStreetEnd(place, i - 1) &&
    !FUNCTION.test(word) &&
    !isToldOf(place, i);
  if (isTitled || isNameByRank(stem, place, i)) return 'large';
  if (alsoPlaces.has(word) && POSTCODE.test(behind)) return 'large';
  if (word === 'royal' && isCertainName(behind)) return 'large';
  if (word === 'show' && small[i - 2] === 'royal') return 'large';
  if (word === 'galaxy' && /^[sz]\d/.test(behind)) return 'large';
  if (word === 'pixel' && /^\d{1,2}a?$/.test(behind)) return 'large';
  if (isOfModel(place, i)) return 'large';
  if (PLANET.test(word) && calledByName.has(before)) return 'large';
  if (isBehindTitledName(word, place, i)) return 'large';
  if (isSideOfMatch(place, i) || isPartner(place, i) || isOfTrust(place, i)) return 'large';
  if (isInPersonOfWords(stem, place, i) || isBehindParticle(place, i)) return 'large';
  if (isBehindRole(word, place, i)) return 'large';
  if (isBareName(word, place, i) || isWithKin(word, place, i) || isGreeted(word, place, i))
    return 'large';
  if ([i, i - 1, i - 2, i - 3].some((at) => isRowOfNames(place, at, i))) return 'large';
  if (isOneOfTwo(word, place, i) || isCalledOut(word, place, i) || isReached(word, place, i))
    return 'large';
  return undefined;
}

/** Where a word belongs to the name of a street, a house or what stands in a place. */
function asPlaceName(place: Place, i: number): Writing | undefined {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (isOwnersName(word, before) && siteWords.has(behind)) return 'large';
  const lead = small[i - 2] ?? '';
  if (siteWords.has(word) && PLACE_LEAD.test(lead) && isOwnersName(before, lead)) return 'large';
  if (streetWords.has(word) && isNameOfStreet(before, word)) return 'large';
  if (streetWords.has(behind) && isNameOfStreet(word, behind)) return 'large';
  if (streetNames.has(word) && streetWords.has(behind)) return 'large';
  if (streetWords.has(word) && streetNames.has(before)) return 'large';
  if (SCHOOL.test(word) && streetWords.has(before) && isNameOfStreet(small[i - 2] ?? '', before))
    return 'large';
  if (STAGE.test(word) && before === 'the' && small[i - 2] === 'at') return 'large';
  if (CINEMA.test(behind) && before === 'the' && isCinema(word)) return 'large';
  if (CINEMA.test(word) && small[i - 2] === 'the' && isCinema(before)) return 'large';
  const isDayBefore = DAY.test(before) || (FEAST.test(before) && word !== 'day');
  if (
    siteWords.has(word) &&
    before !== '' &&
    !isDayBefore &&
    (isCertainName(before) || alsoPlaces.has(before))
  ) {
    return isMiddleOfTown(word, behind) ? 'small' : 'large';
  }
  if (siteWords.has(behind) && alsoPlaces.has(word) && !DETERMINER.test(before)) return 'large';
  if (SPORT.test(behind) && isTownOfTeam(word, before)) return 'large';
  if (SPORT.test(word) && isTownOfTeam(before, small[i - 2] ?? '')) return 'large';
  if (isSettlement(place, i) || isSettlement(place, i - 1)) return 'large';
  if (BAND.test(word) && before === 'the' && SEES.test(small[i - 2] ?? '')) return 'large';
  if (isOfShop(place, i)) return 'large';
  if (isOfInn(place, i) || isOfCottage(place, i) || isOfCottage(place, i - 1)) return 'large';
  if (isLandmark(place, i) || isLandmark(place, i - 1)) return 'large';
  if (isOrdinary(word) && isOfEvent(place, i)) return 'large';
  if (siteWords.has(word) && isKindOfSite(place, i - 1)) return 'large';
  if (siteWords.has(behind) && isKindOfSite(place, i)) return 'large';
  return undefined;
}

/** Bands whose names are words, and before them what one does at a concert. */
const BAND =
  /^(?:killers|strokes|pretenders|kinks|cranberries|charlatans|libertines|proclaimers|stranglers)$/;
const SEES = /^(?:see|saw|seeing|watch|watching|hear|heard|supporting)$/;

const CINEMA = /^(?:cinema|theatre)$/;

/** Whether houses where one sees films and plays are called so: "the Palace Cinema". */
const isCinema = (word: string) =>
  STAGE.test(word) || /^(?:palace|plaza|phoenix|savoy|grand)$/.test(word);

const SPORT = /^(?:rugby|racecourse|marathon|spa)$/;

/** Whether a word is the town before its team: "Bath Rugby", not "a reading marathon". */
function isTownOfTeam(word: string, before: string): boolean {
  return TOWN_IN_ROW.test(word) && !DETERMINER.test(before);
}

/** What the names of places end with, and hardly anything else that has no article: "near Sea Mills". */
const SETTLEMENT = /^(?:mills|heath|moor|vale|quay|wharf)$/;

/** Whether the word at an index is the first of two that are a place by the second. */
function isSettlement({ small, parted }: Place, i: number): boolean {
  if (i < 1 || parted[i] || parted[i + 1] || !SETTLEMENT.test(small[i + 1] ?? '')) return false;
  return /^(?:in|near|at|from|to)$/.test(small[i - 1]!) && !FUNCTION.test(small[i]!);
}

/** Places of business that nobody speaks of without an article, but by name. */
const SHOP =
  /^(?:nursery|salon|brewery|bakery|bistro|academy|preschool|playgroup|kennels|stables|distillery|deli|dairy)$/;
const TELLS_OF_SHOP = /^(?:has|is|are|will|needs|welcomes|opens|reopens|closes|presents|offers)$/;
/** What such a place is, and not its name: "new local bakery is". */
const KIND_OF_SHOP =
  /^(?:new|local|village|town|city|family|run|first|best|community|school|plant|tree|micro|craft|day|nail|hair|beauty|dog|cat|riding|boarding|award|winning|own|great|another|award-winning|favourite|free|all|brand|more|last|only)$/;

/** Whether the word at an index is of the name of a shop that a sentence begins with: "Little Stars Nursery has". */
function isOfShop({ small, parted }: Place, i: number): boolean {
  for (let end = i; end <= i + 3 && end < small.length; end++) {
    if (end > i && parted[end]) return false;
    if (!SHOP.test(small[end]!)) continue;
    if (!TELLS_OF_SHOP.test(small[end + 1] ?? '') || parted[end + 1]) return false;
    let start = end;
    while (start > 0 && !parted[start]) start--;
    const words = small.slice(start, end);
    if (words.length < 2 || words.length > 3 || start > i) return false;
    return words.every(
      (word) => !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !KIND_OF_SHOP.test(word),
    );
  }
  return false;
}

/** What an inn is, and not its name. */
const KIND_OF_INN =
  /^(?:local|nearest|new|old|village|country|coaching|best|only|own|same|whole|family|roadside|medieval|historic|other|next|first|last|little)$/;

/** What may stand before the thing that an inn is called after. */
const OF_INN_NAME =
  /^(?:old|new|great|little|royal|black|white|red|golden|green|blue|grey|flying|jolly|three|seven)$/;

/** Whether the word at an index is of the name of an inn, behind "the": "the Old Ship Inn". */
function isOfInn({ small, parted }: Place, i: number): boolean {
  for (let inn = i; inn <= i + 2 && inn < small.length; inn++) {
    if (inn > i && parted[inn]) return false;
    if (!/^(?:inn|tavern)$/.test(small[inn]!)) continue;
    const name = small[inn - 1] ?? '';
    if (inn < 2 || parted[inn] || KIND_OF_INN.test(name) || FUNCTION.test(name)) return false;
    const hasColour = small[inn - 3] === 'the' && OF_INN_NAME.test(small[inn - 2]!);
    const the = small[inn - 2] === 'the' ? inn - 2 : hasColour ? inn - 3 : -1;
    return the >= 0 && the < i;
  }
  return false;
}

const COTTAGE = /^(?:cottage|farm|barn|manor|grange|lodge)$/;

/** Whether the word at an index begins the name of a house that a person or flower may bear: "at Rose Cottage". */
function isOfCottage({ small, parted }: Place, i: number): boolean {
  if (i < 1 || parted[i] || parted[i + 1] || !COTTAGE.test(small[i + 1] ?? '')) return false;
  if (!/^(?:at|to|from|near|outside)$/.test(small[i - 1]!)) return false;
  return small[i] === 'home' || alsoPeople.has(small[i]!) || streetNames.has(small[i]!);
}

/** What lies in the country, and what of it is told by a word that is no name. */
const LANDMARK = /^(?:woods?|common|lake|farm)$/;
const NO_LANDMARK =
  /^(?:city|wind|solar|dairy|fish|pig|sheep|fruit|goat|ant|local|community|boating|fishing|this|deep|dark)$/;

/** Whether the word at an index begins the name of a wood or lake, which has no article: "at Bluebell Wood". */
function isLandmark({ small, parted }: Place, i: number): boolean {
  const name = small[i] ?? '';
  if (i < 1 || parted[i] || parted[i + 1] || !LANDMARK.test(small[i + 1] ?? '')) return false;
  if (!/^(?:at|near)$/.test(small[i - 1]!) || NO_LANDMARK.test(name)) return false;
  return !FUNCTION.test(name) && !wordsOfSpeech.has(name);
}

/** What an event is called behind its name. */
const EVENT = /^(?:awards|festival|marathon|championships?|carnival)$/;
const MOST_EVENT_WORDS = 4;
/** What of an event's name is told of it, and is no part of it: "the first Leeds festival". */
const NOT_OF_EVENT =
  /^(?:first|last|next|new|annual|local|best|whole|free|same|very|entire|recent|famous|this|year's)$/;

/** Whether the word stands in the name of an event, behind "the", with the name of a place: "the Great Yorkshire Pie Awards". */
function isOfEvent({ small, parted }: Place, i: number): boolean {
  for (let end = i; end <= i + MOST_EVENT_WORDS && end < small.length; end++) {
    if (end > i && (parted[end] || FUNCTION.test(small[end]!))) return false;
    if (!EVENT.test(small[end]!)) continue;
    let start = end;
    while (start > 0 && end - start <= MOST_EVENT_WORDS && !parted[start]) {
      if (small[start - 1] === 'the') break;
      if (FUNCTION.test(small[start - 1]!)) return false;
      start--;
    }
    const words = small.slice(start, end);
    if (small[start - 1] !== 'the' || start > i || NOT_OF_EVENT.test(small[i]!)) return false;
    const isAward = small[end] === 'awards';
    return (
      words.length > 1 && words.some((word) => isEventPlace(word) || (isAward && NATION.test(word)))
    );
  }
  return false;
}

/** Nations and unions after which awards are called. */
const NATION = /^(?:british|english|scottish|welsh|irish|european|american|canadian|australian)$/;

const isEventPlace = (word: string) =>
  isNameTagged(word) && !MONTH.test(word) && !DAY.test(word) && !ratherNames.has(word);

/** What a school in a street is called behind its name: "Oak Lane Primary". */
const SCHOOL = /^(?:primary|infants|juniors|academy)$/;

/** Theatres whose names are words, where "at the" stands before them. */
const STAGE = /^(?:globe|crucible|roundhouse|rex|ritz|regal)$/;

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

/** Whether a word that begins with letters nobody speaks together is a family name all the same: "Thandi Nkosi". */
function isFamilyName(word: string, before: string): boolean {
  return /^[^aeiou]+[aeiou].*[aeiou]/.test(word) && before.length > 2 && isCertainName(before);
}

/** A word without the ending of a possessive. */
function stemOf(word: string): string {
  return word.replace(/'s$/, '');
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

/** Whether the word is a title before a sure name; "lady" and "lord" are none behind a noun: "our dinner lady Sheila". */
function isBeforeName(word: string, before: string, behind: string): boolean {
  if (!HONORIFIC.test(word) || !isCertainName(behind)) return false;
  return (
    !/^(?:lady|lord)$/.test(word) || before === '' || before === 'first' || FUNCTION.test(before)
  );
}

/** Whether "miss" stands at an index before a surname that is a word, beside another who has a title: "Mr Green and Miss Hope". */
function isMissOfWord({ small, parted }: Place, i: number): boolean {
  if (i < 3 || small[i] !== 'miss' || parted[i + 1] || !alsoPeople.has(small[i + 1] ?? ''))
    return false;
  return /^(?:and|&)$/.test(small[i - 1]!) && HONORIFIC.test(small[i - 3]!);
}

const NOBLE = /^(?:sir|dame|lady|lord|miss|mr|mrs|ms|dr|rev|prof|captain|uncle|auntie|aunt)$/;

/** Whether a title stands at an index, and behind it a given name and a surname that are both words: "Sir Mark King". */
function isTitleOfWords({ small, parted }: Place, i: number): boolean {
  const [title = '', given = '', family = ''] = small.slice(Math.max(0, i), i + 3);
  if (i < 0 || !NOBLE.test(title) || parted[i + 1] || parted[i + 2]) return false;
  if (/^(?:will|may|skip)$/.test(given) && FAMILY_VERB.test(stemOf(family))) return false;
  return givenWords.has(given) && alsoPeople.has(stemOf(family));
}

/** Whether "father" stands at an index before a given name that is a word: "Father Grant", not "my father will". */
function isPriest({ small, parted }: Place, i: number): boolean {
  if (i < 0 || small[i] !== 'father' || parted[i + 1] || DETERMINER.test(small[i - 1] ?? ''))
    return false;
  const name = small[i + 1] ?? '';
  return givenWords.has(name) && !SELDOM_SURNAME.test(name);
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

/** "Mr Tom Fort", not "Mr Tom will". */
function isBehindTitledName(word: string, { small, before }: Place, i: number): boolean {
  if (!isBeforeName(small[i - 2] ?? '', small[i - 3] ?? '', before) || !isGivenName(before))
    return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !sureVerbs.has(word);
}

/** What stands before a person of whom news is told, who is thanked or met; "" where a sentence begins. */
const LEADS_TO_PERSON =
  /^(?:|and|or|&|to|with|by|from|meet|welcome|thank|thanks|congratulations|congrats|says?|starring|featuring)$/;

/** What is told of a person right behind the name. */
const BEHIND_PERSON =
  /^(?:|who|has|have|had|won|wins|joins?|joined|says|said|as|of|sings?|plays?|reads|will|have|made|run|ran|baked|built|came|come)$/;

/** Who may stand before a name of two words: what somebody does or is. */
const ROLE =
  /^(?:apprentice|trainee|captain|goalkeeper|keeper|striker|director|councillor|midwife|paramedic|organiser|organizer|caretaker|headteacher|landlord|landlady|butcher|author|poet|illustrator|photographer|designer|engineer|technician|receptionist|secretary|treasurer|chairman|pianist|organist|conductor|comedian|magician|presenter|student|pupil|graduate|hero|champion|winner|finalist|fundraiser|ambassador)$/;

/** Words of `familyWords` that are done too: "will cook", "may rush". */
const FAMILY_VERB =
  /^(?:cook|page|cash|price|power|field|ford|bond|bolt|rush|carry|short|best|ball|hawk|flood|snow|pepper|waters)$/;

/** Behind these somebody does something: "watch Ben cook". */
const isWitnessed = (word: string) =>
  /^(?:watch|watching|see|saw|hear|heard|let|help|helped|make)$/.test(word);

/** Whether the word is one of two that are a person, though each is a word too: "Rose Hill and Grace King". */
function isInPersonOfWords(
  word: string,
  { small, parted, before, behind }: Place,
  i: number,
): boolean {
  const isFamily = familyWords.has(word) && isAnyGivenName(before);
  const isGiven = isAnyGivenName(word) && familyWords.has(stemOf(behind));
  if (!isFamily && !isGiven) return false;
  const first = isFamily ? i - 1 : i;
  const [given, family] = [small[first]!, small[first + 1]!];
  if (SELDOM_SURNAME.test(given) && FAMILY_VERB.test(stemOf(family))) return false;
  const lead = parted[first] ? '' : (small[first - 1] ?? '');
  const next = parted[first + 2] ? '' : (small[first + 2] ?? '');
  const isLed =
    LEADS_TO_PERSON.test(lead) || calledByName.has(lead) || TRADE.test(lead) || ROLE.test(lead);
  return isLed && (BEHIND_PERSON.test(next) || FUNCTION.test(next));
}

/** Whether the word is a surname behind a given name, and nothing but the two is called out: "KEITH EARLS!" */
function isCalledOut(word: string, { parted, before, behind }: Place, i: number): boolean {
  if (behind !== '' || !(i === 1 || parted[i - 1])) return false;
  if (!isGivenName(before) || wordSenses(before).common) return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !shortWords.has(word);
}

/** Feasts after which fairs and services are called, and hardly by name: "our Christmas market". */
const FEAST = /^(?:christmas|easter|halloween|diwali|eid|hanukkah|xmas|valentine's)$/;

/** What is done to reach somebody, and what stands behind the name then. */
const REACHES = /^(?:ring|call|text|phone|telephone|e-?mail|contact|message|dm|thank)$/;
const BEHIND_REACHED = /^(?:|on|at|in|or|and|&|before|after|by|if|for|from|today|now|\p{N}.*)$/u;

/** Given names of `givenWords` that are asked for as things, or are hardly anybody's beside a verb. */
const THING_OR_VERB =
  /^(?:will|may|basil|ginger|sage|olive|maple|clover|ivory|ebony|coral|jade|amber|ruby|pearl|crystal|art|rich|sandy|curt|evens|summer|autumn|angel|duke|prince|skip|spike|chase|wade|buck|miles|cliff|norm|pierce|christian|abbey|marina|mercy|patience|harmony|eve|teddy)$/;

/** Whether a word is whom to ask for or to ring, by what stands around it: "ring Rose on", "ask for Mark at the desk". */
function isReached(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) || THING_OR_VERB.test(word) || !BEHIND_REACHED.test(behind))
    return false;
  if (REACHES.test(before)) return true;
  if (before === 'for') return /^ask(?:ing)?$/.test(small[i - 2] ?? '');
  const other = small[i - 2] ?? '';
  const lead = small[i - 3] ?? '';
  return (
    /^(?:and|or|&)$/.test(before) &&
    (givenWords.has(other) || isGivenName(other)) &&
    (REACHES.test(lead) || (lead === 'for' && /^ask(?:ing)?$/.test(small[i - 4] ?? '')))
  );
}

/** Given names that are things one counts, which stand nowhere without "a" or "the". */
const COUNTED = /^(?:daisy|poppy|lily|iris|robin|penny|dean|earl|carol)$/;

/** Whether such a word stands where one who is thanked or met does: "thanks to Daisy in the kitchen". */
function isBareName(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!COUNTED.test(word) || !FUNCTION.test(behind)) return false;
  const isMet = (lead: string, first: string) =>
    /^(?:meet|welcome|thank)$/.test(lead) || (lead === 'to' && /^(?:thanks|you|and)$/.test(first));
  if (isMet(before, small[i - 2] ?? '')) return true;
  const joins = /^(?:and|&)$/.test(before);
  return joins && COUNTED.test(small[i - 2] ?? '') && isMet(small[i - 3] ?? '', small[i - 4] ?? '');
}

/** What somebody of one's own does or is before a name that is a word, with what is told of them: "our regular Pat will". */
function isBehindRole(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!PERSON.test(word) || !OWNER.test(small[i - 2] ?? '')) return false;
  if (
    !ROLE.test(before) &&
    !/^(?:regular|volunteer|boss|chef|colleague|neighbour|friend)$/.test(before)
  )
    return false;
  return MODAL.test(behind) || TOLD_OF_ONE.test(behind);
}

/** Whether kin are named with the word as theirs: "Jade and her dad". */
function isWithKin(word: string, { small, parted, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) || !/^(?:and|&)$/.test(behind) || parted[i + 2]) return false;
  return /^(?:her|his)$/.test(small[i + 2] ?? '') && OF_THE_HOUSE.test(small[i + 3] ?? '');
}

/**
 * Whether three people are named in a row that begins at an index, and the word at another one is one of them: one name
 * is no word, and another is one of `givenWords`. "Skye, Faith and Destiny"
 */
function isRowOfNames({ small, parted }: Place, first: number, i: number): boolean {
  const row = [first, first + 1, first + 3];
  if (first < 0 || !row.includes(i) || !parted[first + 1] || parted[first + 2]) return false;
  if (!/^(?:and|&|or)$/.test(small[first + 2] ?? '') || parted[first + 3]) return false;
  const names = row.map((at) => small[at] ?? '');
  if (names.some((name) => name === '' || FUNCTION.test(name) || wordsOfSpeech.has(name)))
    return false;
  const isSure = (name: string) =>
    (isGivenName(name) && !wordSenses(name).common) || shortGivenNames.has(name);
  const isGiven = (name: string) => isSure(name) || givenWords.has(name);
  // The mark behind the first may end a sentence: "Come along! Ada and Jane …".
  if (i === first && !isGiven(names[0]!)) return false;
  return names.some(isSure) && names.filter(isGiven).length > 1;
}

/** Whether the word is one of two who are greeted: "say hi to Sandy and Art". */
function isGreeted(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word)) return false;
  const first = /^(?:and|&)$/.test(behind) ? i : /^(?:and|&)$/.test(before) ? i - 2 : -1;
  if (first < 2 || small[first - 1] !== 'to' || !/^(?:hi|hello)$/.test(small[first - 2]!))
    return false;
  return isAnyGivenName(small[first] ?? '') && isAnyGivenName(small[first + 2] ?? '');
}

/** Given names of `givenWords` by which hardly anything else goes in pairs: no gems, flowers, seasons or virtues. */
const PERSON =
  /^(?:bill|sue|rob|pat|mark|frank|dean|penny|gene|drew|ray|jay|chuck|carol|robin|cliff|glen|norm|lance|curt|rose|grace|dawn|peg|perry|teddy|jasmine|basil|heather)$/;

/** Whether the word is one of two people whose given names are words: "Bill and Sue won", "thanks to Rose and Priya". */
function isOneOfTwo(word: string, { small, parted, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word)) return false;
  const isFirst = /^(?:and|&)$/.test(behind);
  if (!isFirst && !/^(?:and|&)$/.test(before)) return false;
  const first = isFirst ? i : i - 2;
  const other = small[isFirst ? i + 2 : i - 2] ?? '';
  if (
    !(isGivenName(other) && (!wordSenses(other).common || ratherNames.has(other))) &&
    !(PERSON.test(word) && PERSON.test(other))
  )
    return false;
  const lead = parted[first] ? '' : (small[first - 1] ?? '');
  const next = parted[first + 3] ? '' : (small[first + 3] ?? '');
  return (
    (lead === 'just' || LEADS_TO_PERSON.test(lead)) &&
    (BEHIND_PERSON.test(next) || FUNCTION.test(next))
  );
}

const isAnyGivenName = (word: string) =>
  givenWords.has(word) || shortGivenNames.has(word) || isGivenName(word);

/** "Van der", "de la": small words in front of a surname. */
const PARTICLES = /^(?:van (?:der|den|de)|de (?:la|los)|von (?:der|dem))$/;

/** Whether the word is one of such two behind a given name. */
function isParticle({ small, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (PARTICLES.test(`${word} ${behind}`)) return isAnyGivenName(before);
  return PARTICLES.test(`${before} ${word}`) && isAnyGivenName(small[i - 2] ?? '');
}

/** Whether the word is the surname behind such words: "Anke van der Berg". */
function isBehindParticle({ small, before }: Place, i: number): boolean {
  return before !== '' && PARTICLES.test(`${small[i - 2] ?? ''} ${before}`);
}

/** "O'Reilly", not "o'clock". */
const IRISH = /^o['’](?!clock$)\p{sc=Latn}{3}/u;

/** Behind letters that stand for a register: "EORI number". */
const NUMBERED_BY = /^(?:numbers?|codes?)$/;

/** Whether the word is no other than a name, and long enough for one: "Mo Salah", not "AL FA". */
function isSurname(word: string): boolean {
  return word.length > 3 && isCertainName(word) && !isAcronym(word.toUpperCase(), acronyms);
}

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
  if (word.length > LONGEST_LETTERS && /[aeiouy]/.test(word)) return false;
  return isSpelledOut(word.toUpperCase()) && !/[^\0-\x7F]/.test(word);
}

/** Behind these "Miss" stands before a surname; she is not missed. */
const BEFORE_MISS = /^(?:and|with|by|from|for|see|ask|our|is|was|meet|thank|thanks)$/;

/** Whether the word at an index, if it is "st", ends the name of a street: "12 MILL ST". */
function isStreetEnd({ small }: Place, i: number): boolean {
  return (
    small[i] === 'st' && streetNames.has(small[i - 1] ?? '') && !DETERMINER.test(small[i - 2] ?? '')
  );
}

/** Most words between the name of a place and what is there: "Hove City Football Club". */
const MOST_KINDS = 2;

/** Whether the word at an index tells with those before it, of which the first is a name, what is there: "Leeds Town Hall". */
function isKindOfSite({ small }: Place, i: number): boolean {
  if (isMiddleOfTown(small[i] ?? '', small[i + 1] ?? '')) return false;
  for (let at = i; at > i - MOST_KINDS && siteKinds.has(small[at] ?? ''); at--) {
    if (isCertainName(small[at - 1] ?? '')) return true;
  }
  return false;
}

/** "Leeds city centre", which is no name. */
const isMiddleOfTown = (word: string, behind: string) =>
  /^(?:city|town)$/.test(word) && /^cent(?:re|er)$/.test(behind);

/** "At Oak House". */
const isHouse = (word: string) => /^(?:house|lodge|hall|court|park|hotel|inn)$/.test(word);

/** Whether the word is where a way from a named place leads, or the other way round: "Leeds to Hull". */
function isRouteEnd({ small, before, behind }: Place, i: number): boolean {
  return (
    (/^(?:to|and)$/.test(before) && isCertainName(small[i - 2] ?? '')) ||
    (/^(?:to|and)$/.test(behind) && isCertainName(small[i + 2] ?? ''))
  );
}

/** Whether "sat", "sun" or "wed" is a day where it stands: "on Sat at noon", "Tue or Wed", "Fri, Sat". */
function isDay({ small, before, behind }: Place, i: number): boolean {
  if (DAY_LEAD.test(before) && (behind === '' || FUNCTION.test(behind))) return true;
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return DAY.test(JOINS_DAYS.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

/** Whether somebody is called by the word: "my mum Sue was", "Priya, Raj and Tom", "our dog Rex". */
function isCalled(word: string, { small, before, behind }: Place, i: number): boolean {
  if (isOfTwoWordName(small, i) || isOfTwoWordName(small, i - 1)) return true;
  if (CALLED.test(small[i - 2] ?? '') && (TITLE.test(before) || NOBLE.test(before))) {
    return !FUNCTION.test(word) && !wordsOfSpeech.has(word);
  }
  if (CALLED.test(before) && !CALLER.test(small[i - 2] ?? '')) {
    return !shortWords.has(word) && !FUNCTION.test(word);
  }
  if (
    /^(?:him|her|it)$/.test(before) &&
    /^(?:named|nicknamed|christened)$/.test(small[i - 2] ?? '')
  )
    return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !NUMBER.test(word);
  if (
    before === 'is' &&
    small[i - 2] === 'name' &&
    /^(?:my|her|his|its)$/.test(small[i - 3] ?? '')
  ) {
    return !FUNCTION.test(word) && !NO_NAME_TOLD.test(word) && !wordsOfSpeech.has(word);
  }
  if (before === 'to' && ANSWERS.test(small[i - 2] ?? '')) {
    return (
      behind === '' &&
      !/^(?:us|me|it|them|name|whistles?|email|questions?|customers?|nobody|everyone)$/.test(word)
    );
  }
  if (word === 'al') return calledByName.has(before);
  if (isOfTheHouse(word, { small, before, behind }, i)) return true;
  const isKnown = shortGivenNames.has(word) || alsoPeople.has(word) || isGivenName(word);
  if (!isKnown) return false;
  if (MODAL.test(word)) return calledByName.has(before) && /^(?:|and|or|who)$/.test(behind);
  if (calledByName.has(before)) return !alsoPeople.has(word) || !DETERMINER.test(behind);
  if (!shortGivenNames.has(word)) return false;
  return (
    isJoinedName(small, i) ||
    !(shortWords.has(word) || wordsOfSpeech.has(word) || wordSenses(word).common)
  );
}

/** Kin and pets, behind whom a name stands more often than another noun. */
const OF_THE_HOUSE =
  /^(?:mum|mom|mam|dad|son|daughter|brother|sister|wife|husband|uncle|auntie|aunt|cousin|nephew|niece|gran|grandma|grandad|grandpa|granddad|dog|cat|puppy|kitten|pup|pony|rabbit|hamster|tortoise)$/;

const OWNER = /^(?:my|our|his|her|their|your)$/;

/** What is told of one person or animal right behind the name. */
const TOLD_OF_ONE =
  /^(?:is|was|has|had|can|who|went|turned|turns|loves|loved|got|gets|came|comes|ran|runs|says|said|made|makes|ate|eats|needs|wants|sleeps|slept)$/;

/** What stands between a subject and its verb. */
const BETWEEN_SUBJECT_AND_VERB =
  /(?:^(?:also|alone|today|tonight|often|sometimes|once|then|first|here|there|himself|herself|itself|online|group)|ly)$/;

/** What is called after a pet or relation that it is for: "dog food", "dad jokes". */
const MEANT_FOR_THEM =
  /^(?:foods?|show|club|caf[eé]|stew|pie|hutch|run|house|home|rescue|hotel|kennels?|boarding|day|park|walk|walks|walker|sitter|groomer|grooming|owner|lover|trainer|training|carrier|wash|bakery|treats?|toys?|bowl|beds?|leads?|collar|coat|box|ride|rides|rider|riding|racing|race|class|course|litter|flap|basket|harness|shelter|sanctuary|charity|school|agility|trials?|shampoo|poo|poop|mess|fouling|warden|field|jokes?|bods?|dancing|duties|figure|company|church|ship|site|paper|city|college|meme|memes|video|photo|photos|picture|calendar|competition|contest|event|party|show|tag|chip|insurance|vaccine|vaccination|clinic|appeal|section|range|mug|card|quiz)$/;

/** Whether a noun stands where one of the house is called by name: "our dog Biscuit is". */
function isOfTheHouse(
  word: string,
  { small, before, behind }: Pick<Place, 'small' | 'before' | 'behind'>,
  i: number,
): boolean {
  if (!OF_THE_HOUSE.test(before) || !hasOwner(small, i - 1)) return false;
  if (!TOLD_OF_ONE.test(behind) || BETWEEN_SUBJECT_AND_VERB.test(word)) return false;
  return !MEANT_FOR_THEM.test(word) && !FUNCTION.test(word) && !wordsOfSpeech.has(word);
}

/** Most words between an owner and the kin or pet: "our American bully pup". */
const MOST_TOLD_OF_PET = 3;

/** Whether "my", "our" or the like stands before the noun at an index, with nothing but words for it between. */
function hasOwner(small: readonly string[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 1 - MOST_TOLD_OF_PET; at--) {
    if (OWNER.test(small[at]!)) return true;
    if (FUNCTION.test(small[at]!) || wordsOfSpeech.has(small[at]!)) return false;
  }
  return false;
}

/** "A cat called Pearl", not "we called customers". */
const CALLED = /^(?:called|named|nicknamed)$/;

/** What is said of a name, and is none: "her name is missing". */
const NO_NAME_TOLD =
  /^(?:missing|known|unknown|wrong|listed|called|spelt|spelled|written|mentioned|engraved|first|last|clear|safe|mud|also|being|one|good|famous|forgotten|remembered)$/;

/** What a name of two words begins with: "a beer called Old Faithful". */
const FIRST_OF_NAME =
  /^(?:old|big|little|wee|young|great|red|black|blue|green|white|golden|silver|wild|lucky)$/;

/** Whether the word at an index is the first of two that something is called by, behind "called". */
function isOfTwoWordName(small: readonly string[], i: number): boolean {
  if (i < 1 || !CALLED.test(small[i - 1]!) || CALLER.test(small[i - 2] ?? '')) return false;
  const [first = '', second = '', next = ''] = small.slice(i, i + 3);
  if (
    !FIRST_OF_NAME.test(first) ||
    second === '' ||
    FUNCTION.test(second) ||
    wordsOfSpeech.has(second)
  )
    return false;
  return next === '' || FUNCTION.test(next);
}

/** "She answers to Pearl". */
const ANSWERS = /^answer(?:s|ed|ing)?$/;

const CALLER = /^(?:i|we|you|they|he|she|who|just|have|has|had|i've|we've|never|once|already)$/;

/** Whether the word is of a person that a place is called after: "Guy's Hospital". */
function isOwnersName(word: string, before: string): boolean {
  const stem = /^(.+)'s$/.exec(word)?.[1];
  return stem !== undefined && alsoPeople.has(stem) && !DETERMINER.test(before);
}

/** They stand behind "my mum" as verbs. */
const MODAL = /^(?:will|may)$/;

/** Whether a name stands beside the word, or beyond an "and". */
function isJoinedName(small: readonly string[], i: number): boolean {
  const beside = [
    /^(?:and|or|&)$/.test(small[i - 1] ?? '') ? small[i - 2] : small[i - 1],
    /^(?:and|or|&)$/.test(small[i + 1] ?? '') ? small[i + 2] : small[i + 1],
  ];
  return beside.some(
    (word = '') => word !== '' && !NUMBER.test(word) && !isOrdinary(word) && isNameTagged(word),
  );
}

/** Names that are things where something counts, owns or describes them: "your windows", "an apple a day". */
const ALSO_THING = /^(?:apple|boots|jersey|polish|subway|turkey|windows|zoom|slack|oracle)$/;

/** What may follow a thing, beside what follows most words. */
const BEHIND_THING = /^(?:of|before|after|when|while|until|as|than|i|we|they|who|need|come)$/;

/** Whether the word is a thing: what leads to it ends with it. "Your Windows laptop" is none. */
function isThing(word: string, { before, behind }: Place): boolean {
  if (!ALSO_THING.test(word)) return false;
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

/** Towns whose names are things that hardly stand in a row with a place. */
const TOWN_IN_ROW = /^(?:bath|reading|derby|cork|wells|ware|rye|bury|hull|crook|deal)$/;

/** Whether the word is the first of two towns, of which the other has no other sense: "Bath and Bristol". */
function isFirstOfTowns(
  word: string,
  { small, before, behind }: Pick<Place, 'small' | 'before' | 'behind'>,
  i: number,
): boolean {
  const other = small[i + 2] ?? '';
  if (!TOWN_IN_ROW.test(word) || !/^(?:and|or|&)$/.test(behind) || DETERMINER.test(before))
    return false;
  return isNameTagged(other) && !isGivenName(other) && !MONTH.test(other) && !DAY.test(other);
}

/** Streets by what they are called behind their name that are something else as often: "close to", "in a row". */
const RARE_STREET = /^(?:close|row|terrace|gardens|alley|square)$/;

/** What a road is, and not its name: "dirt road", "ring road". */
const KIND_OF_ROAD =
  /^(?:dirt|ring|slip|access|back|side|country|toll|wrong|same|open|long|private|beer|of|as|than|not|very|too|one)$/;

/** Whether a word names a street that is called so behind it. */
function isNameOfStreet(name: string, street: string): boolean {
  if (KIND_OF_ROAD.test(name) || !isStreetName(name)) return false;
  if (!RARE_STREET.test(street)) return true;
  return streetNames.has(name) || alsoPeople.has(name) || isCertainName(name);
}

/** Whether the word in front of "road" is its name: not "the road", "a busy road", "in road". */
function isStreetName(word: string): boolean {
  if (word === '' || FUNCTION.test(word) || DETERMINER.test(word)) return false;
  return !SELDOM_SURNAME.test(word) && !wordsOfSpeech.has(word) && !isDescribing(word);
}

function isDescribing(word: string): boolean {
  return wordSenses(word).describing && word !== 'high';
}
