import { commonAcronyms, shortWords } from '@/lib/lexicon/acronyms';
import { textedWords, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import {
  alsoPeople,
  alsoPlaces,
  calledByName,
  longNames,
  ratherNames,
  shortGivenNames,
  siteKinds,
  siteWords,
  spellings,
  streetNames,
  streetWords,
} from './name-words';
import { isOrdinaryWord, isSeldomWord } from '@/lib/engine/ordinary-words';
import {
  bare,
  isAcronym,
  isSpelledOut,
  type CapitalRun,
  type WrittenWord,
} from '@/lib/engine/capitals';
import type { Draft } from '@/lib/engine/draft';
import { slice, type Span } from '@/lib/engine/span';
import { wordSenses } from '@/lib/engine/word-senses';

/** How a word of a run in capitals is written when the run is lowered. */
type Writing = 'small' | 'large' | 'as-is';

const FIRST_PERSON = /^I(?=$|['’])/u;
const NUMBERED = /^[\p{N}.,]+(?:ST|ND|RD|TH|AM|PM|P|S|KM|KG|CM|MM|ML|HR|HRS|MIN|MINS)$/u;
const SUFFIX = /['’]?S$|['’](?:LL|RE|VE|D|M)$/u;
/** What stands before the name of a ship. */
const SHIP = /^(?:hms|uss|rms|ss|mv|hmy)$/;
/** Places of work that a town's name may stand before, and towns whose name is an old word for a thing. */
const WORKPLACE =
  /^(?:office|store|branch|shop|showroom|studio|depot|clinic|surgery|site|team|plant|factory|warehouse|campus|council|train|trains|coach|bus|ferry)$/;
const TOWN = /^(?:hull|derby|wells|cork|crook|settle|rye|bury)$/;
const HONORIFIC = /^(?:mr|mrs|ms|dr|prof|st|rev|sir|dame|lord|lady|saint|captain|sgt|capt)$/;
const DETERMINER =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|every|each|some|any|no)$/;
/** Behind these a word that may be a verb is one, and a place in front of it none. */
const FUNCTION =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|it|them|us|me|you|up|out|down|in|on|at|by|for|to|with|and|or|from|is|are|was|were|be|been|so|if|now|today|next|every|all)$/;
const PLACE_LEAD = /^(?:in|near|from|to|around|outside|at|visit|via|for|beat|beats|play|plays)$/;
const MONTH_LEAD = /^(?:in|by|from|until|till|since|last|next|early|late|mid|of|on|to|and)$/;
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
  /^(?:president|king|queen|prince|princess|pope|mayor|captain|professor|doctor|uncle|auntie|aunt|councillor|cllr|senator|governor|judge|bishop|father)$/;
/** What the name of a place may begin with. */
const LANDFORM =
  /^(?:des|las|los|el|la|le|san|santa|fort|mount|mt|lake|loch|cape|port|river|glen)$/;
/** Behind these stands who is played. */
const OPPOSED = /^(?:against|vs?)$/;
/** Who or what bears a name with "of": "Prince of Wales", "University of York". */
const RULES_PLACE =
  /^(?:prince|princess|duke|duchess|earl|king|queen|bishop|archbishop|mayor|university|college|isle|firth|gulf|bay|battle|port|tower)$/;
/** Behind these stands what somebody does: "we cook dal". */
const ACTS = /^(?:i|we|you|they|who|to|can|will|could|would|please|don't|let's|not)$/;
/** Behind these "Ford" is the firm. */
const VEHICLE =
  /^(?:vans?|cars?|trucks?|transits?|fiestas?|mondeos?|kugas?|mustangs?|escorts?|capris?|dealers?|garages?)$/;
/** Behind "IT" as the trade, and before it. */
const IT_WORK =
  /^(?:teams?|support|departments?|staff|skills|managers?|systems?|courses?|security|training|experts?|services?|industry|sector|workers?)$/;
const BEFORE_IT_WORK =
  /^(?:and|or|for|in|of|with|all|by|from|hr|new|local|junior|senior|free|any|as)$/;
/** Behind "a level" as a height or state. */
const LEVEL_OF =
  /^(?:playing|head|field|ground|surface|of|above|below|up|down|crossing|teaspoon|tablespoon)$/;
/** Beside these "Visa" pays. */
const CARD = /^(?:mastercard|amex|maestro|paypal|cards?|contactless)$/;
/** Verbs of which a place may be the subject. */
const HELPER = /^(?:has|have|had|was|were|will|can|may|must|says|said)$/;
/** Verbs and the like that are given names, and hardly the second of two. */
const SELDOM_SURNAME = /^(?:will|may|mark|hope|sue|rob|skip|carry|rush|look)$/;
const NUMBER = /^\p{N}/u;

const acronyms = new Set(commonAcronyms.flatMap((group) => group.acronyms));

/**
 * The words of a run in small letters, each at its place, but for acronyms, "I", the beginnings of
 * sentences and names. A word that is not known keeps its capital: better a capital too many than a name lost.
 *
 * @param own acronyms of the account, in capitals
 */
export function inSmallLetters(
  draft: Draft,
  run: CapitalRun,
  own: ReadonlySet<string>,
): WrittenWord[] {
  const small = run.words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  const neighbours = run.words.map((_, i) => ({
    before: isParted(draft, run, i) ? '' : (small[i - 1] ?? ''),
    behind: isParted(draft, run, i + 1) ? '' : (small[i + 1] ?? ''),
  }));
  const named = wordsOfLongNames(small);
  return run.words.map((word, i) => ({
    start: word.start,
    end: word.end,
    text: written(draft, run, i, own, { small, ...neighbours[i]! }, named),
  }));
}

/** "T-SHIRT" and "X-RAY" keep their letter, "E-MAIL" does not. */
const LETTER_FIRST = /^[A-DF-Z]-\p{L}{3}/u;

/** "NO. 7". */
const NUMBER_BEHIND = /^\.\s?\p{N}/u;
const PARTING = /[,;:!?…()|/]|\s[–—-]\s/;

/** Whether a mark or the end of a sentence parts a word from the one before it. */
function isParted(draft: Draft, { words }: CapitalRun, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word) return false;
  const between = draft.text.slice(before.end, word.start);
  return PARTING.test(between) || draft.sentenceAt(word).start >= before.end;
}

/** A word of a run among the others, in small letters; what a mark parts from it is no neighbour. */
interface Place {
  readonly small: readonly string[];
  readonly before: string;
  readonly behind: string;
}

function written(
  draft: Draft,
  { words }: CapitalRun,
  i: number,
  own: ReadonlySet<string>,
  place: Place,
  named: ReadonlySet<number>,
): string {
  const { text } = words[i]!;
  if (FIRST_PERSON.test(text)) return text.charAt(0) + text.slice(1).toLowerCase();
  if (own.has(text)) return text;
  if (isInAddress(draft.text, words[i]!)) return text.toLowerCase();
  const spelling = spellingOf(text);
  if (spelling !== undefined) return spelling;
  if (isPlural(text)) return `${text.slice(0, -1)}s`;
  if (NUMBERED.test(text)) return text.toLowerCase();
  if (METRES.test(text) && MEASURED_BY_METRES.test(place.behind)) return text.toLowerCase();
  const measure = measureOf(draft.text, words[i]!, place.before);
  if (measure !== undefined) return measure;
  if (text === 'NO' && NUMBER_BEHIND.test(draft.text.slice(words[i]!.end, words[i]!.end + 4)))
    return 'No';
  const isNamed = named.has(i) && !(text.length > 2 && isAcronym(text, acronyms));
  const writing = isNamed ? 'large' : writingOf(text, place, i);
  if (writing === 'as-is') return text;
  const opens =
    isFirstOfSentence(draft, words[i]!, words[i - 1]) ||
    isBehindInitial(draft, words[i]!, words[i - 1]);
  if (writing === 'large' || opens) return capitalised(text);
  return LETTER_FIRST.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text.toLowerCase();
}

/** Towns whose names are words that stand behind no "in" and "from": "a surgery in Wick". */
const WORD_TOWN = /^(?:wick|leek|diss|looe|ware|goole|tring|nairn|ayr|naas|cobh|bude|oban|lord's)$/;

/** Planets that are something else too: "ice on Mars". */
const PLANET = /^(?:mars|mercury)$/;
const BEFORE_PLANET = /^(?:on|to|from|around|orbits|near)$/;

/** Trades that are surnames too: "our new baker Ida". */
const TRADE =
  /^(?:baker|cook|carpenter|tailor|smith|mason|miller|fisher|gardener|porter|driver|teacher|nurse|farmer|shepherd|butcher|potter|weaver|barber|carter|cooper|turner|piper|archer|hunter|ranger|painter|skipper|singer|harper)$/;
const BEFORE_TRADE = /^(?:new|our|my|a|an|head|former|local|young|retired|favourite|the)$/;

/** Years at school, by number, as in England, Wales and Australia. */
const SCHOOL_YEAR = /^(?:[1-9]|1[0-3])s?$/;

/** Measures behind a number: "40 KG". */
const UNIT = /^(?:KG|KM|CM|MM|ML|LBS?|OZ|MPH|KPH|HRS?|MINS?|FT)$/u;
/** "3M HIGH", of which elsewhere may be millions. */
const METRES = /^[\p{N}.,]+M$/u;
const MEASURED_BY_METRES =
  /^(?:high|tall|wide|long|deep|away|apart|above|below|telescope|pool|sprint|race|dash|swim)$/;

/** Measures with a capital within (SI Brochure, 9th edition, chapters 2 to 4). */
const MIXED_UNITS: ReadonlyMap<string, string> = new Map(
  ['kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'kHz', 'MHz', 'GHz', 'Hz', 'dB', 'kB', 'kPa', 'kV'].map(
    (unit) => [unit.toUpperCase(), unit],
  ),
);
const MEASURED = /^([\p{N}.,]+)(\p{Lu}+)$/u;
/** The measure per which another is counted: the "H" of "40 KM/H". */
const PER = /(?:KM|MI|M|L|KWH)\/$/u;

/** How a measure behind or within a number is written; `undefined` if the word is none. */
function measureOf(text: string, word: WrittenWord, before: string): string | undefined {
  if (/^[HS]$/.test(word.text) && PER.test(text.slice(Math.max(0, word.start - 4), word.start))) {
    return word.text.toLowerCase();
  }
  const [, number = '', unit = ''] = MEASURED.exec(word.text) ?? [];
  const mixed = MIXED_UNITS.get(number === '' ? word.text : unit);
  if (mixed !== undefined && (number !== '' || NUMBER.test(before))) return number + mixed;
  return UNIT.test(word.text) && NUMBER.test(before) ? word.text.toLowerCase() : undefined;
}

/** Whether the word is a part of an e-mail address: "HELP@MILL.ORG". */
function isInAddress(text: string, { start, end }: Span): boolean {
  return text[end] === '@' || /\S@(?:\S*\.)?$/u.test(text.slice(Math.max(0, start - 64), start));
}

/** As the owner of the name writes it: "iPhone", "iPhone's", "GoPros". */
function spellingOf(text: string): string | undefined {
  const suffix = /['’]?S$/u.exec(text)?.[0] ?? '';
  const whole = spellings.get(text.toLowerCase());
  if (whole !== undefined) return whole;
  const spelling = spellings.get(text.slice(0, text.length - suffix.length).toLowerCase());
  return spelling && spelling + suffix.toLowerCase();
}

/** Most words of a name of several. */
const LONGEST_NAME = 5;
/** What stays small within a name: "Children in Need". */
const JOINS_NAME = /^(?:and|of|the|&|an?|in|on|for|to|with)$/;
/** "World Mental Health Day". */
const NAMED_DAY = /^(?:world|international|national)\s(?:[\p{L}'-]+\s){1,2}(?:day|week|month)$/u;

/** The places of all words that belong to a name of several, but for "and", "of" and "the". */
function wordsOfLongNames(small: readonly string[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (let i = 0; i < small.length; i++) {
    for (let length = LONGEST_NAME; length > 1; length--) {
      const name = small.slice(i, i + length).join(' ');
      if (!longNames.has(name) && !isNameTagged(name) && !NAMED_DAY.test(name)) continue;
      for (let at = i; at < i + length; at++) {
        if (!(at === i ? /^the$/ : JOINS_NAME).test(small[at]!)) named.add(at);
      }
      break;
    }
  }
  return named;
}

function writingOf(text: string, place: Place, i: number): Writing {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (word === 'a' && /^levels?$/.test(behind) && !LEVEL_OF.test(small[i + 2] ?? ''))
    return 'as-is';
  if (isTexted(word, place)) return 'small';
  if (text.length === 1) return word === 'a' ? 'small' : 'as-is';
  if (word === 'year' && SCHOOL_YEAR.test(behind)) return 'large';
  if (word === 'terminal' && NUMBER.test(behind)) return 'large';
  if (WORD_TOWN.test(word) && PLACE_LEAD.test(before)) return 'large';
  if (PLANET.test(word) && BEFORE_PLANET.test(before)) return 'large';
  if (TRADE.test(word) && BEFORE_TRADE.test(before)) return 'small';
  if (word === 'visa' && small.some((each) => CARD.test(each))) return 'large';
  if (/^(?:it|us|who)$/.test(word) && /^(?:the|our|your|an)$/.test(before)) return 'as-is';
  if (word === 'it' && IT_WORK.test(behind) && BEFORE_IT_WORK.test(before)) return 'as-is';
  const stem = word.replace(/'s$/, '');
  if (SHORT_DATE.test(word) && (NUMBER.test(before) || NUMBER.test(behind))) return 'large';
  if (SHORT_DAY.test(word) && isDay(place, i)) return 'large';
  if (IRISH.test(stem)) return 'large';
  if (shortGivenNames.has(word) && !shortWords.has(word) && isSurname(behind)) return 'large';
  if (isAcronym(text.replace(/['’]S$/u, ''), acronyms) && !shortWords.has(stem)) return 'as-is';
  if (NUMBERED_BY.test(behind) && text.length <= LONGEST_LETTERS && !isNameTagged(word)) {
    if (!isOrdinary(word)) return 'as-is';
  }
  if (/^mc\p{L}{3}/u.test(stem) || (HONORIFIC.test(stem) && isCertainName(behind))) return 'large';
  if ((TITLE.test(word) || LANDFORM.test(word)) && isCertainName(behind)) return 'large';
  if (RULES_PLACE.test(word) && behind === 'of' && isPlaceName(small[i + 2] ?? '')) return 'large';
  if (before === 'of' && RULES_PLACE.test(small[i - 2] ?? '') && alsoPlaces.has(word))
    return 'large';
  if (word === 'ford' && VEHICLE.test(behind)) return 'large';
  if (word === 'st' && isStreetEnd(place, i)) return 'large';
  if (behind === 'st' && isStreetEnd(place, i + 1)) return 'large';
  if (word === 'miss' && isCertainName(behind) && BEFORE_MISS.test(before)) return 'large';
  if (SHIP.test(before) && !FUNCTION.test(word)) return 'large';
  if (TOWN.test(word) && (WORKPLACE.test(behind) || isRouteEnd(place, i))) return 'large';
  if (streetNames.has(word) && isHouse(behind) && PLACE_LEAD.test(before)) return 'large';
  if (isHouse(word) && streetNames.has(before) && PLACE_LEAD.test(small[i - 2] ?? ''))
    return 'large';
  if (word === 'new' && PLACE_LEAD.test(before) && isCertainName(behind)) return 'large';
  if ((HONORIFIC.test(before) && !isStreetEnd(place, i - 1)) || isNameByRank(stem, place, i))
    return 'large';
  if (isBehindTitledName(word, place, i)) return 'large';
  if (isOwnersName(word, before) && siteWords.has(behind)) return 'large';
  if (streetWords.has(word) && isStreetName(before)) return 'large';
  if (streetWords.has(behind) && isStreetName(word)) return 'large';
  if (streetNames.has(word) && streetWords.has(behind)) return 'large';
  if (streetWords.has(word) && streetNames.has(before)) return 'large';
  if (siteWords.has(word) && before !== '' && (isCertainName(before) || alsoPlaces.has(before))) {
    return isMiddleOfTown(word, behind) ? 'small' : 'large';
  }
  if (siteWords.has(behind) && alsoPlaces.has(word) && !DETERMINER.test(before)) return 'large';
  if (siteWords.has(word) && isKindOfSite(place, i - 1)) return 'large';
  if (siteWords.has(behind) && isKindOfSite(place, i)) return 'large';
  if (isCalled(stem, place, i)) return 'large';
  if (shortWords.has(word) || wordsOfSpeech.has(word)) return 'small';
  if (isOrdinary(stem) || isOrdinary(word)) return 'small';
  if (LANDFORM.test(before) && !isAcronym(text, acronyms)) return 'large';
  if (isGivenName(before) && SURNAME.test(text) && !isAcronym(text, acronyms)) return 'large';
  const isPlace = text.length > SHORT_LETTERS && (siteWords.has(behind) || streetWords.has(behind));
  const isPerson = SURNAME.test(text) && (TITLE.test(before) || calledByName.has(before));
  if (!isNameTagged(stem) && isLetters(stem) && !isPlace && !isPerson) return 'as-is';
  return 'large';
}

/** Three of a letter in a row, as in "soooo"; no name has them. */
const STRETCHED = /(\p{L})\1\1/u;
/** "U TURN" and "U 12". */
const SHAPE = /^(?:-?turns?|boats?|bends?|shaped?|\p{N}.*)$/u;
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
  if (word === 'n') return isListed(before) && isListed(behind);
  if (word === 'b') return BEFORE_B.test(before);
  if (word === 'bc') return BEHIND_BC.test(behind);
  if (word === 'ups') return BEFORE_UPS.test(before);
  return textedWords.has(word) || STRETCHED.test(word);
}

/** "Mr Tom Fort", not "Mr Tom will". */
function isBehindTitledName(word: string, { small, before }: Place, i: number): boolean {
  if (!HONORIFIC.test(small[i - 2] ?? '') || !isGivenName(before)) return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word);
}

/** "O'Reilly", not "o'clock". */
const IRISH = /^o['’](?!clock$)\p{L}{3}/u;

/** Behind letters that stand for a register: "EORI number". */
const NUMBERED_BY = /^(?:numbers?|codes?)$/;

/** Whether the word is no other than a name, and long enough for one: "Mo Salah", not "AL FA". */
function isSurname(word: string): boolean {
  return word.length > 3 && isCertainName(word) && !isAcronym(word.toUpperCase(), acronyms);
}

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

/** Teams by age, and acronyms of two letters that stand in the plural; "GPS" and "CBS" are none of those. */
const SURE_PLURAL = /^(?:U\d{1,2}|[A-Z]&[A-Z]|TV|PC|CD|DJ|DM|MP|ID|EV|RT|LP)S$/;

/** "NGOS" and "DVDS" are acronyms with an s. */
function isPlural(text: string): boolean {
  if (SURE_PLURAL.test(text)) return true;
  if (!/^.{2,}[^S]S$/.test(text) || isOrdinary(text.toLowerCase())) return false;
  return acronyms.has(text.slice(0, -1));
}

/** Whether somebody is called by the word: "my mum Sue was", "Priya, Raj and Tom", "our dog Rex". */
function isCalled(word: string, { small, before, behind }: Place, i: number): boolean {
  if (CALLED.test(before) && !CALLER.test(small[i - 2] ?? '')) {
    return !shortWords.has(word) && !FUNCTION.test(word);
  }
  if (before === 'to' && ANSWERS.test(small[i - 2] ?? '')) {
    return (
      behind === '' &&
      !/^(?:us|me|it|them|name|whistles?|email|questions?|customers?|nobody|everyone)$/.test(word)
    );
  }
  const isKnown = shortGivenNames.has(word) || alsoPeople.has(word) || isGivenName(word);
  if (!isKnown || MODAL.test(word)) return false;
  if (calledByName.has(before)) return !alsoPeople.has(word) || !DETERMINER.test(behind);
  if (!shortGivenNames.has(word)) return false;
  return (
    isJoinedName(small, i) ||
    !(shortWords.has(word) || wordsOfSpeech.has(word) || wordSenses(word).common)
  );
}

/** "A cat called Pearl", not "we called customers". */
const CALLED = /^(?:called|named|nicknamed)$/;
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

/** Whether a word that may be a name is one where it stands. */
function isNameByRank(word: string, { small, before, behind }: Place, i: number): boolean {
  if (ratherNames.has(word)) return true;
  if (word === 'may' || word === 'march') {
    return (
      NUMBER.test(before) ||
      NUMBER.test(behind) ||
      (MONTH_LEAD.test(before) && !DETERMINER.test(behind)) ||
      (word === 'may' && ARTICLE.test(before))
    );
  }
  if (alsoPlaces.has(word) && OPPOSED.test(before)) return true;
  if (
    alsoPlaces.has(word) &&
    (behind === '' || FUNCTION.test(behind) || HELPER.test(behind) || NUMBER.test(behind))
  ) {
    const isJoined = /^(?:and|or)$/.test(before) && isCertainName(small[i - 2] ?? '');
    if (isJoined || PLACE_LEAD.test(before)) return true;
  }
  if (alsoPeople.has(word)) {
    if (isCertainName(behind)) return !DETERMINER.test(before) && !ACTS.test(before);
    const isInRow = behind === '' && FUNCTION.test(before) && !DETERMINER.test(before);
    if (isInRow && isCertainName(small[i + 1] ?? '')) return true;
    return isGivenName(before) && !SELDOM_SURNAME.test(word);
  }
  if (alsoPlaces.has(word)) return false;
  return (
    isNameTagged(word) && !isOrdinaryWord(word) && !wordsOfSpeech.has(word) && !shortWords.has(word)
  );
}

/** Whether the word in front of "road" is its name: not "the road", "a busy road", "in road". */
function isStreetName(word: string): boolean {
  return word !== '' && !FUNCTION.test(word) && !DETERMINER.test(word) && !isDescribing(word);
}

function isDescribing(word: string): boolean {
  return wordSenses(word).describing && word !== 'high';
}

/** Whether the word is a name, or a place where it stands behind what rules one. */
function isPlaceName(word: string): boolean {
  return alsoPlaces.has(word) || isCertainName(word);
}

/** Whether the word is a name wherever it stands, or one that nobody knows. */
function isCertainName(word: string): boolean {
  if (alsoPeople.has(word) || alsoPlaces.has(word)) return false;
  if (word.length < 2 || NUMBER.test(word) || wordsOfSpeech.has(word) || shortWords.has(word))
    return false;
  return (
    isNameTagged(word) ||
    ratherNames.has(word) ||
    !(
      isOrdinary(word) ||
      FUNCTION.test(word) ||
      spellings.has(word) ||
      acronyms.has(word.toUpperCase())
    )
  );
}

function isGivenName(word: string): boolean {
  return wordSenses(word).givenName;
}

function isNameTagged(word: string): boolean {
  return wordSenses(word).name;
}

const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/(?:es|ed|ing|er|ers|est|en)$/, ['', 'e']],
  [/s$/, ['']],
  [/(.)\1(?:ed|ing|er|ers|est)$/, ['$1']],
  [/ly$/, ['', 'le']],
  [/(?:in|')$/, ['', 'g']],
];
const PREFIX = /^(?:over|re|un|mis|pre|non)(\p{L}{4,})$/u;
const SUFFIXES =
  /.{3}(?:tions?|sions?|ments?|ness(?:es)?|it(?:y|ies)|ables?|ibles?|fuls?|less|ous|ives?|isms?|ists?|i[sz](?:e|es|ed|ing)|[ae]nces?|ships?|hoods?|olog(?:y|ies)|graph(?:y|ies|er|ers)|ings?|ly|ical|ational|er(?:y|ies))$/;

/** Whether the word is a common one and no name, as lists, their inflections and suffixes tell. */
function isOrdinary(word: string): boolean {
  if (isListed(word) || isListed(bare(word))) return true;
  if (isNameTagged(word)) return false;
  const inflected = ENDINGS.some(
    ([ending, bases]) =>
      ending.test(word) && bases.some((base) => isListed(word.replace(ending, base))),
  );
  if (inflected || SUFFIXES.test(word)) return true;
  const behindPrefix = PREFIX.exec(word)?.[1];
  if (behindPrefix !== undefined && isOrdinary(behindPrefix)) return true;
  const parts = word.split(/[-']/);
  return (
    parts.length > 1 &&
    parts.every((part) => part !== word && (part.length < 3 || isListed(part) || isOrdinary(part)))
  );
}

function isListed(word: string): boolean {
  if (word.length < 2) return false;
  if (isOrdinaryWord(word) || isSeldomWord(word)) return true;
  if (wordsOfSpeech.has(word) || shortWords.has(word)) return true;
  if (
    alsoPeople.has(word) ||
    alsoPlaces.has(word) ||
    siteWords.has(word) ||
    streetWords.has(word)
  ) {
    return true;
  }
  const { name, common } = wordSenses(word);
  return common && !name;
}

const MENTION = /@\w+/g;
/** Longest row of mentions and emoji before the first word of a sentence, in UTF-16 units. */
const LONGEST_LEAD = 200;

function isFirstOfSentence(draft: Draft, word: Span, before: Span | undefined): boolean {
  const { start } = draft.sentenceAt(word);
  if (before) return start >= before.end;
  if (word.start - start > LONGEST_LEAD) return false;
  return !/[\p{L}\p{N}]/u.test(slice(draft.text, { start, end: word.start }).replace(MENTION, ''));
}

/** Whether the word is a surname behind an initial: "J. AMES". */
function isBehindInitial(draft: Draft, word: Span, before: Span | undefined): boolean {
  if (!before || before.end - before.start > 1) return false;
  return /^\.\s+$/.test(slice(draft.text, { start: before.end, end: word.start }));
}

/** With a capital at each part that has a name's sound: "Coca-Cola", "O'Brien", "McDonald's". */
function capitalised(word: string): string {
  const small = word.toLowerCase();
  const isOne = isOrdinary(small.replaceAll('’', "'")) || SUFFIX.test(word);
  const parts = isOne
    ? small.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    : small.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
  return parts
    .replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/^(O['’])(\p{L})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}
