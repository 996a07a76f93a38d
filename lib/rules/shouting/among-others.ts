/** How a word of a line in capitals is written by the words around it: "MAY" in "MAY 5" and in "YOU MAY". */

import { isAcronym, isSpelledOut } from '@/lib/engine/features/capitals';
import { shortWords } from '@/lib/lexicon/acronyms';
import { textedWords, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { isCalled } from './called-by-name';
import { calledByName, givenWords, makes, ratherNames, siteWords, streetWords } from './name-words';
import { asPlaceName } from './named-sites';
import { asName } from './names-among-others';
import {
  DAY,
  DETERMINER,
  LANDFORM,
  LONGEST_LETTERS,
  MONTH,
  PLACE_LEAD,
  PLANET,
  SELDOM_SURNAME,
  stemOf,
  TITLE,
  TRADE,
  type Place,
  type Writing,
} from './neighbours';
import { isFamilyName, isParticle, OWNER } from './people';
import { isNameOfStreet } from './sites';
import {
  acronyms,
  FUNCTION,
  isCertainName,
  isGivenName,
  isListed,
  isNameTagged,
  isOrdinary,
  NUMBER,
} from './word-kinds';

/** Days and months in short, which are words too. */
const SHORT_DATE = /^(?:sat|sun|wed|mar)$/;

const SHORT_DAY = /^(?:sat|sun|wed)$/;

/** No "in" and no "the": "in the sun". */
const DAY_LEAD = /^(?:on|by|from|until|till|since|every|each|next|last|this|closed|open)$/;

const JOINS_DAYS = /^(?:and|or|to|till|until|&)$/;

/** Whether "v" parts two who play each other or are held against each other; it is no shape ("V neck") and no number ("Henry V"). */
function isVersus({ before, behind }: Place): boolean {
  if (before === '' || behind === '' || isGivenName(before)) return false;
  return !FUNCTION.test(before) && !/^(?:neck|sign|shape|bomb|shaped|festival)s?$/.test(behind);
}

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
  ['morris', /^(?:men|dancers?|dancing)$/],
  [
    'foster',
    /^(?:homes?|care|carers?|family|families|parents?|child|children|dogs?|cats?|mums?|kittens?|pupp(?:y|ies))$/,
  ],
  ["goat's", /^(?:milk|cheese|curd|butter|yoghurt|yogurt)$/],
  ['goat', /^(?:cheese|milk|curry|farm|meat|yoga)$/],
]);

/** The same by what stands before them: "a ginger tom". */
const SMALL_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['tom', /^(?:ginger|tabby|neutered|feral|stray)$/],
  ['walker', /^dog$/],
  ['op', DETERMINER],
  ['goat', /^(?:a|our|my|your|their|his|her|one|billy|nanny|pet|pygmy)$/],
  ['march', /^(?:i|we|you|they|will|can|must|should|please|let's)$/],
]);

/** Boys and girls who scout, who are named together. */
const SCOUTS = /^(?:beavers|cubs|scouts|brownies|guides|rainbows|explorers|squirrels)$/;

/** Before "the Euros", which are played for. */
const SHOWN = /^(?:show|shows|showing|watch|watching|win|won|during|at)$/;

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

/** Towns whose names are words that stand behind no "in" and "from": "a surgery in Wick". */
const WORD_TOWN =
  /^(?:wick|leek|diss|looe|ware|goole|tring|nairn|ayr|naas|cobh|bude|oban|lord's|mumbles|tooting|chard|mold)$/;

const BEFORE_PLANET = /^(?:on|to|from|around|orbits|near)$/;
/** Before Mars where it is seen or told of; mercury is seen and told of as a metal too. */
const BEFORE_MARS = /^(?:see|seeing|saw|spot|spotted|watch|about|of|planet|past|behind|visit)$/;
const ANY_PLANET = /^(?:mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)$/;

/** Whether a word that is something else too is a planet by what leads to it, or by another planet beside it: "Mars and Jupiter". */
function isPlanet({ small, before }: Place, i: number): boolean {
  if (BEFORE_PLANET.test(before) || (small[i] === 'mars' && BEFORE_MARS.test(before))) return true;
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return ANY_PLANET.test(JOINS_DAYS.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

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
  if (word === 'a' && /^stars?$/.test(behind) && /^(?:an|straight|grades?)$/.test(before))
    return 'as-is';
  if (word === 'op' && before === 'co') return 'large';
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
    (/^(?:terminal|unit)$/.test(word) && NUMBER.test(behind) && !DETERMINER.test(before)) ||
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
  if (PLANET.test(word) && isPlanet(place, i)) return 'large';
  if (TRADE.test(word) && BEFORE_TRADE.test(before) && behind !== 'gallery') return 'small';
  if (word === 'visa' && small.some((each) => CARD.test(each))) return 'large';
  if (/^(?:it|us|who)$/.test(word) && /^(?:the|our|your|an)$/.test(before)) return 'as-is';
  if (isThing(word, place)) return 'small';
  if (word === 'us' && isBesideCountry(small, i)) return 'as-is';
  if (LETTERS_BEFORE.get(word)?.test(behind)) return 'as-is';
  if (SMALL_BEFORE.get(word)?.test(behind) || SMALL_BEHIND.get(word)?.test(before)) return 'small';
  if (word === 'deal' && behind === 'with') return 'small';
  if (word === 'march' && isProtest(place, i)) return 'small';
  if (word === 'lent' && isLending(place)) return 'small';
  if (word === 'euros' && before === 'the' && SHOWN.test(small[i - 2] ?? '')) return 'large';
  if (word === 'nr' && before !== '' && behind !== '') return 'small';
  if (OWNED_ROLE.test(word) && OWNER.test(before)) return 'small';
  if (SCOUTS.test(word) && small.filter((each) => SCOUTS.test(each)).length > 1) return 'large';
  if (word === 'de' && before !== '' && behind !== '' && !FUNCTION.test(behind)) return 'small';
  if (word === 'rip' && before === '' && !RIPPED.test(behind)) return 'as-is';
  if (word === 'it' && IT_WORK.test(behind) && BEFORE_IT_WORK.test(before)) return 'as-is';
  if (word === 'it' && before === 'from' && isGivenName(small[i - 2] ?? '')) return 'as-is';
  if (SHORT_DATE.test(word) && (NUMBER.test(before) || NUMBER.test(behind))) return 'large';
  if (SHORT_DAY.test(word) && isDay(place, i)) return 'large';
  return undefined;
}

/** What leads to a march through the streets, and what is told of one. */
const LEADS_TO_MARCH = /^(?:the|an?|our|your|their|protest|peace|pride|climate|hunger|torchlight)$/;
const TOLD_OF_MARCH =
  /^(?:|through|against|starts|begins|ends|leaves|passes|was|is|has|will|past|before|after|organi[sz]ers?|route)$/;

/** Whether "march" is what people do in the streets and no month: "during the march", "plan to march". */
function isProtest({ small, before, behind }: Place, i: number): boolean {
  if (LEADS_TO_MARCH.test(before)) return TOLD_OF_MARCH.test(behind) || FUNCTION.test(behind);
  const lead = small[i - 2] ?? '';
  return before === 'to' && !NUMBER.test(behind) && !MONTH.test(lead) && !NUMBER.test(lead);
}

/** Kin and roles that are names or titles but where somebody has them: "our gran". */
const OWNED_ROLE = /^(?:gran|grans|gran's|nan|nans|nan's|captain|president|chairman|secretary)$/;

/** How all other words are written. */
function asAnyWord(text: string, place: Place, i: number): Writing {
  const { small, before, behind } = place;
  const word = small[i]!;
  const stem = stemOf(word);
  if (isCalled(stem, place, i)) return 'large';
  if (shortWords.has(word) || wordsOfSpeech.has(word)) return 'small';
  if (isOrdinary(stem) || isOrdinary(word)) return 'small';
  if (LANDFORM.test(before) && !isAcronym(text, acronyms)) return 'large';
  const isBehindGiven =
    isGivenName(before) || (givenWords.has(before) && !SELDOM_SURNAME.test(before));
  if (isBehindGiven && SURNAME.test(text) && !isAcronym(text, acronyms)) return 'large';
  const isPlace = text.length > SHORT_LETTERS && (siteWords.has(behind) || streetWords.has(behind));
  const isPerson =
    SURNAME.test(text) &&
    (TITLE.test(before) || calledByName.has(before) || isFamilyName(stem, before));
  if (!isNameTagged(stem) && isLetters(stem) && !isPlace && !isPerson) return 'as-is';
  return isUnknownThing(stem, place) ? 'small' : 'large';
}

/** What leads to a thing that one has or counts; no "the" and "that", which stand before names too. */
const LEADS_TO_THING = /^(?:an?|our|my|your|his|her|their|some|these|those|each|every)$/;

/** What nations and tongues are called at the end. */
const OF_NATION = /(?:ish|ians?|ese|a[tln]i)$/;

/** Whether nobody knows the word, and it ends what such a word leads to: "a raita with", "some pierogi." */
function isUnknownThing(stem: string, { before, behind }: Place): boolean {
  if (!LEADS_TO_THING.test(before) || isNameTagged(stem) || OF_NATION.test(stem)) return false;
  if (ratherNames.has(stem) || makes.has(stem)) return false;
  return behind === '' || FUNCTION.test(behind);
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

/** What may be the name behind a given one, however short: "Ada Eze". */
const SURNAME = /^(?=.*[AEIOUY])\p{Lu}{3,}$/u;

/** Longest word before "harbour", "library" and the like that is letters: "UCD Library", not "Howth Harbour". */
const SHORT_LETTERS = 4;

/** Whether a word that nobody knows is read letter by letter; no accent stands on such a letter. */
function isLetters(word: string): boolean {
  if (/^\p{L}{5,}$/u.test(word) && /[aeiouy]/.test(word)) return false;
  if (word.length > LONGEST_LETTERS && /[aeiouy]/.test(word)) return false;
  return isSpelledOut(word.toUpperCase()) && !/[^\0-\x7F]/.test(word);
}

/** Whether "sat", "sun" or "wed" is a day where it stands: "on Sat at noon", "Tue or Wed", "Fri, Sat". */
function isDay({ small, before, behind }: Place, i: number): boolean {
  if (DAY_LEAD.test(before) && (behind === '' || FUNCTION.test(behind))) return true;
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return DAY.test(JOINS_DAYS.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

/** Names that are things where something counts, owns or describes them: "your windows", "an apple a day". */
const ALSO_THING =
  /^(?:apple|boots|jersey|polish|stagecoach|subway|turkey|windows|zoom|slack|oracle)$/;

/** What may follow a thing, beside what follows most words. */
const BEHIND_THING =
  /^(?:of|before|after|when|while|until|as|than|i|we|they|who|need|come|closed|open|shut)$/;

/** What boots are for or made of. */
const KIND_OF_BOOTS =
  /^(?:football|rugby|walking|hiking|riding|work|ski|snow|snowboard|ankle|winter|leather|suede|welly|wellington|chelsea|cowboy|biker|kids|kids'|boys|girls|mens|men's|womens|women's|ladies|safety|martens|of|these|those|pairs?|in|wears?|wearing|wore|muddy)$/;

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
