/** Whether a word of a line in capitals belongs to a name by the words around it: of a person, a place, an event, a firm. */

import { isAcronym } from '@/lib/engine/features/capitals';
import { isOrdinaryWord } from '@/lib/engine/words/ordinary-words';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { isOfBarePlace } from './bare-places';
import {
  alsoPeople,
  alsoPlaces,
  calledByName,
  familyWords,
  givenWords,
  makes,
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
  LANDFORM,
  LONGEST_LETTERS,
  MONTH,
  PLACE_LEAD,
  PLANET,
  POSTCODE,
  SELDOM_SURNAME,
  STAGE,
  stemOf,
  TITLE,
  type Place,
  type Writing,
} from './neighbours';
import {
  isAtDecks,
  isBarePerson,
  isBeforeName,
  isBehindParticle,
  isBehindRole,
  isBehindTitledName,
  isCalledOut,
  isGreeted,
  isGreetedBare,
  isHailed,
  isInPersonOfWords,
  isInRowOfPets,
  isJoinedName,
  isMissOfWord,
  isNotLetters,
  isOneOfTwo,
  isOwner,
  isOwnersName,
  isPriest,
  isReached,
  isRowOfNames,
  isServant,
  isSpokenTo,
  isSurname,
  isSurnameOfLed,
  isTitleOfWords,
  isToldOf,
  TOLD_OF_ONE,
  isWithKin,
  PERSON,
  isWitnessed,
  LEADS_TO_PERSON,
  isAddressed,
  REACHES,
} from './people';
import {
  isBarOfName,
  isCinema,
  isFirstOfTowns,
  isKindOfSite,
  isMiddleOfTown,
  isNameOfStreet,
  isOfCentre,
  isOfFriends,
  isOfEvent,
  isOfInn,
  isOfPub,
  isOfTeam,
  isRouteEnd,
  isStreetEnd,
  isTownOfTeam,
  isWayOfName,
} from './sites';
import { isSeldomSurname, isWillOfWords } from './surnames';
import {
  acronyms,
  FUNCTION,
  isCertainName,
  isGivenName,
  isListed,
  isNameTagged,
  isOrdinary,
  isPlaceName,
  NUMBER,
} from './word-kinds';

/** What stands before the name of a ship. */
const SHIP = /^(?:hms|uss|rms|ss|mv|hmy)$/;

/** Places of work that a town's name may stand before, and towns whose name is an old word for a thing. */
const WORKPLACE =
  /^(?:office|store|branch|shop|showroom|studio|depot|clinic|surgery|site|team|plant|factory|warehouse|campus|council|train|trains|coach|bus|ferry)$/;

const TOWN = /^(?:hull|derby|wells|cork|crook|settle|rye|bury)$/;

const MONTH_LEAD =
  /^(?:in|by|from|until|till|since|last|next|early|late|mid|of|on|to|and|hello|goodbye)$/;

/** "It's May and", not "it's May to open" nor "it's may I": what stands behind the month there. */
const MONTH_TOLD = /^(?:|and|so|but|in|now|again|already)$/;

/** Before the name of a place or a people: "South African", "East Yorkshire". */
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** No "this": "this may help". */
const ARTICLE = /^(?:the|an?|our|your|my|every|each)$/;

/** Behind these stands who is played. */
const OPPOSED = /^(?:against|vs?)$/;

/** Between two who play each other. */
const VERSUS = /^vs?$/;

/** Teams that are called by a word alone, and what joins two of them. */
const TEAM_ALONE = /^(?:rangers|hearts|saints|spurs|wolves|villa|palace|forest|wednesday|orient)$/;
const JOINS_TEAMS = /^(?:and|beat|beats|thrash|at|host|face)$/;

/** Whether the word is one side of a match whose other side is a name: "Leeds v Wolves", "Celtic and Rangers", not "cats v dogs". */
function isSideOfMatch({ small, before, behind }: Place, i: number): boolean {
  if (FUNCTION.test(small[i]!)) return false;
  if (TEAM_ALONE.test(small[i]!)) {
    const side = JOINS_TEAMS.test(before)
      ? small[i - 2]
      : JOINS_TEAMS.test(behind)
        ? small[i + 2]
        : '';
    if (side && isCertainName(side) && !isGivenName(side) && !DAY.test(side)) return true;
  }
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

/** Whether the word is one of two that a body is called by before "UK": "we raised £50 for Blood Cancer UK". */
function isOfBodyInUk({ small, parted }: Place, i: number): boolean {
  const last = small[i + 1] === 'uk' ? i : i + 1;
  if (small[last + 1] !== 'uk' || !/^(?:for|to|with)$/.test(small[last - 2] ?? '')) return false;
  if (parted[last] || parted[last + 1] || last < 2) return false;
  return [small[last - 1]!, small[last]!].every(
    (word) => !FUNCTION.test(word) && !isDescribing(word),
  );
}

/** What stands behind the name of a firm of several. */
const PARTNERS = /^(?:sons?|daughters?|brothers|sisters|bros|co)$/;

/** What a firm does or makes, behind its name: "Oxley Roofing", "Tilda Motors". */
const FIRM_END =
  /^(?:roofing|plumbing|builders|motors|electrical|joinery|catering|florists|solicitors|lettings|logistics|cycles|ceramics|pottery|dental|interiors|opticians|pharmacy|orchestra|philharmonic|sinfonia|quartet)$/;

/** Whether the word is such a one behind a name that is no place or person for all we know. */
function isFirmEnd({ small, before }: Place, i: number): boolean {
  return (
    FIRM_END.test(small[i]!) &&
    isCertainName(before) &&
    !isNameTagged(before) &&
    !before.endsWith("'s")
  );
}

/** Whether the word tells who owns a firm with somebody named: "Hartley & Sons", "Hartley and Daughter". */
function isPartner({ small, before, behind }: Place, i: number): boolean {
  if (behind === 'and' && PARTNERS.test(small[i + 2] ?? ''))
    return familyWords.has(small[i]!) && FIRM_LEAD.test(before);
  if (!PARTNERS.test(small[i]!)) return false;
  const at = before === 'and' ? i - 2 : i - 1;
  const owner = small[at] ?? '';
  if (familyWords.has(owner)) return before === 'and' && FIRM_LEAD.test(small[at - 1] ?? '');
  return isCertainName(owner) && !owner.endsWith("'s") && !isGivenName(owner);
}

/** Before a firm that is called by a surname. */
const FIRM_LEAD = /^(?:|at|by|from|with|to)$/;

/** Who or what bears a name with "of": "Prince of Wales", "University of York". */
const RULES_PLACE =
  /^(?:prince|princess|duke|duchess|earl|king|queen|bishop|archbishop|mayor|borough|diocese|duchy|republic|university|college|museum|lady|isle|firth|gulf|bay|battle|port|tower)$/;

/** Behind these stands what somebody does: "we cook dal". */
const ACTS = /^(?:i|we|you|they|who|to|can|will|could|would|please|don't|let's|not)$/;

/** Behind these "Ford" is the firm. */
const VEHICLE =
  /^(?:vans?|cars?|trucks?|keys?|transits?|fiestas?|mondeos?|kugas?|mustangs?|escorts?|capris?|dealers?|garages?)$/;

/** Who and what belong to a party whose name is a word. */
const OF_PARTY =
  /^(?:candidates?|mps?|councillors?|government|leaders?|leadership|voters?|conference|manifesto|peers?|members?|supporters?)$/;

/** Firms and parties whose names are words, by what of theirs stands behind: "Shell garage". */
const BRAND_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['age', /^uk$/],
  ['coke', /^(?:bottles?|cans?|zero|floats?)$/],
  ['oyster', /^cards?$/],
  ['stagecoach', /^(?:bus(?:es)?|drivers?|services?|say|says|have|has)$/],
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
  ['united', /^(?:lounge|pilots?)$/],
  ['delta', /^(?:lounge|pilots?)$/],
  ['southwest', /^(?:app|flights?|lounge|pilots?)$/],
  ['monster', /^energy$/],
  ['shark', /^(?:hoovers?|vacuums?)$/],
  ['ninja', /^(?:blenders?|air)$/],
]);

/** The same by what stands before them: "open Chrome". */
const BRAND_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['chrome', /^(?:google|open|opening|using|update)$/],
  ['unite', /^(?:says?|said|union)$/],
  ['unison', /^(?:says?|said|union)$/],
  ['southwest', /^(?:fly|flying|flew|flown)$/],
  ['united', /^(?:fly|flying|flew|flown)$/],
  ['delta', /^(?:fly|flying|flew|flown)$/],
  ['switch', /^nintendo$/],
  ['switches', /^nintendo$/],
]);

/** Firms called by a word for a thing, which has an article otherwise, or by "next", which has a noun behind it. */
const FIRM =
  /^(?:gap|shell|octopus|harvester|haven|target|starling|admiral|hoover|spectrum|monsoon|enterprise|walkers|delta|united|next)$/;
/** The same, which are firms in a row with other firms alone: "Dr Martens, Vans and Converse". */
const FIRM_IN_ROW =
  /^(?:vans|converse|very|clarks|quavers|joules|jigsaw|ford|seat|mini|jaguar|smart)$/;
/** Firms that are nothing else, or hardly beside another firm. */
const SURE_FIRM =
  /^(?:nike|adidas|puma|reebok|lidl|aldi|tesco|asda|argos|currys|boots|morrisons|sainsbury'?s|waitrose|amazon|ebay|asos|ikea|primark|martens|cadbury'?s?|kellogg'?s|skechers|timberland|levi'?s|topshop|superdrug|halfords|audi|bmw|vw|volkswagen|toyota|nissan|honda|kia|hyundai|mazda|peugeot|fiat|vauxhall|volvo|mercedes|porsche|tesla|suzuki)$/;
/** What such firms give their customers or have. */
const OF_FIRM =
  /^(?:apps?|accounts?|customers?|website|vouchers?|gift|branch|staff|flights?|energy|insurance|bank|garages?)$/;
const BEHIND_FIRM = /^(?:|but|customers?|have|has|say|says|or|i|i'm|we|they)$/;

/** Whether the word stands in a row of single words, of which another is surely a firm. */
function isInRowOfFirms({ small, parted }: Pick<Place, 'small' | 'parted'>, i: number): boolean {
  if (!FIRM_IN_ROW.test(small[i]!) && !FIRM.test(small[i]!)) return false;
  if (!parted[i] && DETERMINER.test(small[i - 1] ?? '')) return false;
  const joins = (at: number) => /^(?:and|or|&)$/.test(small[at] ?? '');
  const others = [
    joins(i - 1) ? small[i - 2] : parted[i] ? small[i - 1] : undefined,
    joins(i + 1) ? small[i + 2] : parted[i + 1] ? small[i + 1] : undefined,
  ];
  const isFirmSurely = (word = '') =>
    makes.has(word) ||
    SURE_FIRM.test(word) ||
    (FIRM_IN_ROW.test(word) && !DETERMINER.test(small[i - 3] ?? ''));
  const behind = parted[i + 1] ? '' : (small[i + 1] ?? '');
  return (BEHIND_FIRM.test(behind) || FUNCTION.test(behind)) && others.some(isFirmSurely);
}

/** Whether the word is a firm by its place: "a coat from Gap", "the Octopus app", not "the gap", "next week". */
function isFirm({ small, parted, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (isInRowOfFirms({ small, parted }, i)) return true;
  if (!FIRM.test(word)) return false;
  if (word !== 'next' && word !== 'gap' && OF_FIRM.test(behind)) return true;
  if (!/^(?:at|from|with|by|via)$/.test(before)) return false;
  return BEHIND_FIRM.test(behind) || (FUNCTION.test(behind) && !/^(?:to|door)$/.test(behind));
}

/** Railways and services that a word for where or how wide they are names. */
const OF_OPERATOR: ReadonlyMap<string, RegExp> = new Map([
  ['northern', /^trains?$/],
  ['southern', /^trains?$/],
  ['nationwide', /^(?:app|account|branch|customers?|card|building)$/],
  ['sky', /^(?:broadband|tv|box|remote|glass|customers?|engineer|app|dish)$/],
  ['lush', /^(?:bath|soaps?|store|staff)$/],
  ['chase', /^(?:app|account|bank|card|customers?)$/],
]);

/** Railways called by where they run, which are no adjectives where no noun follows: "tickets are valid on Northern". */
const BY_COMPASS = /^(?:northern|southern)$/;

function isRunBy({ before, behind }: Place): boolean {
  return (
    /^(?:on|with|by|via)$/.test(before) && (behind === '' || /^(?:at|from|to|today)$/.test(behind))
  );
}

/** Programs of an office, and what stands before them: "in Excel", "via Teams". */
const PROGRAM: ReadonlyMap<string, RegExp> = new Map([
  ['excel', /^(?:in|microsoft|use|using|with)$/],
  ['outlook', /^(?:in|with|microsoft|use|using)$/],
  ['teams', /^(?:via|microsoft|zoom|or)$/],
  ['word', /^microsoft$/],
]);

/** Newspapers that one reads of something in, behind which nothing tells of a time or a person. */
function isPaper({ small, before, behind }: Place, i: number): boolean {
  if (before !== 'the') return false;
  if (small[i - 2] === 'to' && small[i - 3] === 'according') return NEWSPAPER.test(small[i]!);
  if (NEWSPAPER.test(small[i]!) && /^(?:says|reports|reported|claims)$/.test(behind)) return true;
  if (!/^(?:guardian|telegraph|times)$/.test(small[i]!)) return false;
  const isRead = /^(?:in|by|says|said|from|reads?)$/.test(small[i - 2] ?? '');
  return isRead && /^(?:|today|yesterday|says|said|about|and|on|this)$/.test(behind);
}

/** Shows whose names are words that tell how something is done, and before them what one does with a show. */
const SHOW = /^(?:strictly|countdown|casualty|emmerdale|pointless|mastermind)$/;
const SHOWN_BEFORE = /^(?:watch|watches|watched|watching|missed)$/;
const BEHIND_SHOW = /^(?:|results|final|come|tonight|last)$/;

/** Whether the word is what is watched: "we watched Strictly", "on Strictly." */
function isShow({ small, before, behind }: Place, i: number): boolean {
  if (!SHOW.test(small[i]!)) return false;
  const isSeen = SHOWN_BEFORE.test(before) || before === 'on';
  return isSeen && (BEHIND_SHOW.test(behind) || FUNCTION.test(behind));
}

/** Charities whose names are words, and what is done for them. */
const CHARITY = /^(?:mind|shelter|crisis|scope|sense|relate|refuge|childline)$/;
const GIVES =
  /^(?:raise[sd]?|raising|donat(?:e|ed|ing|ion|ions)|fundrais(?:e|ed|er|ing)|charity|aid|proceeds|collection|marathon|sponsored|skydive)$/;

/** Whether the word is a charity that money is given to: "we raised £600 for Mind". */
function isCharity({ small, before, behind }: Place, i: number): boolean {
  if (!CHARITY.test(small[i]!) || !/^(?:for|to|of|and|&)$/.test(before)) return false;
  return (
    (behind === '' || FUNCTION.test(behind)) && small.slice(0, i).some((word) => GIVES.test(word))
  );
}

/** Works that are common words, and what leads to them: "the cast of Hamlet". */
const WORK =
  /^(?:hamlet|cats|grease|wicked|cabaret|chicago|frozen|hairspray|oliver|annie|messiah|company|rent|carousel|bugsy|hair|six|it|jaws|alien|emma|persuasion|atonement|middlemarch|dubliners)$/;
const LEADS_TO_WORK = /^(?:cast|production|performances?|screenings?|staging|showing|matinee|run)$/;
const SEES_WORK =
  /^(?:see|saw|seeing|watch|watched|watching|after|for|doing|perform|performing|staging|rehearsing)$/;
const HOUSE_OF_WORKS =
  /^(?:theatre|theater|opera|playhouse|cinema|odeon|cineworld|hippodrome|tickets|stage|drama)$/;
const SUNG = /^(?:requiem|messiah|creation|elijah|gloria|magnificat|stabat|symphony)$/;

/** Whether the word is a play or film, or a piece behind its composer: "a screening of Alien", "Verdi's Requiem". */
function isWork({ small, before }: Place, i: number): boolean {
  const word = small[i]!;
  if (SUNG.test(word) && before.endsWith("'s") && isCertainName(stemOf(before))) return true;
  if (!WORK.test(word)) return false;
  if (before === 'of') return LEADS_TO_WORK.test(small[i - 2] ?? '');
  return SEES_WORK.test(before) && small.some((each) => HOUSE_OF_WORKS.test(each));
}

/** What regiments are called at the end, and what may stand before it: "the Leeds Light Infantry". */
const REGIMENT = /^(?:infantry|fusiliers|regiment|hussars|lancers|dragoons|yeomanry|highlanders)$/;
const OF_REGIMENT = /^(?:light|royal|horse|dragoon|parachute)$/;

/** Whether the word is of the name of a regiment, which begins with that of a place. */
function isOfRegiment({ small, parted }: Place, i: number): boolean {
  const last = REGIMENT.test(small[i]!) ? i : OF_REGIMENT.test(small[i]!) ? i + 1 : -1;
  if (last < 1 || !REGIMENT.test(small[last] ?? '') || parted[last]) return false;
  const first = OF_REGIMENT.test(small[last - 1]!) ? last - 2 : last - 1;
  return isCertainName(small[first] ?? '') && !isGivenName(small[first]!);
}

/** Holy names of churches and schools. */
const HOLY: ReadonlyMap<string, RegExp> = new Map([
  ['holy', /^(?:trinity|family|cross|rood|redeemer)$/],
  ['sacred', /^heart$/],
  ['all', /^(?:saints|souls)$/],
]);

/** Whether the word is of the name of a church or school that has a holy name: "at Holy Trinity Primary". */
function isOfHolyHouse({ small }: Place, i: number): boolean {
  return [i, i - 1, i - 2].some((first) => {
    const isNamed = HOLY.get(small[first] ?? '')?.test(small[first + 1] ?? '') === true;
    if (!isNamed) return false;
    const house = small[first + 2] ?? '';
    return i === first + 2 ? SCHOOL.test(house) || siteWords.has(house) : true;
  });
}

/** Before one of two people: "Jess Hall and Kit Marlow". */
const LED = /^(?:and|by|with|from|meet|welcome|thank|thanks)$/;

/** What stands before the name of a town or village that has another of its name: "in Great Ayton". */
const PART_OF_TOWN =
  /^(?:great|greater|inner|outer|central|little|upper|lower|nether|high|low|long|old|much|temple|chipping|bow|stony|market|castle|church|abbots|kings)$/;

/** Of two theatres and a pub: "the Old Vic". */
const STAGE_VIC = /^(?:old|young|queen)$/;

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

/** Whether the word is a town where a way from a named place ends: "between Altrincham and Sale", "from Leeds to Street". */
function isSecondEnd({ small, before }: Place, i: number): boolean {
  const [start, lead] = [small[i - 2] ?? '', small[i - 3]];
  const isWay = (lead === 'between' && before === 'and') || (lead === 'from' && before === 'to');
  if (!isWay || !isCertainName(start) || isGivenName(start)) return false;
  return small[i] === 'sale' || alsoPlaces.has(small[i]!);
}

/** Whether the word is one of the King and Queen, who are not of something. */
function isHalfOfRoyals({ small }: Place, i: number): boolean {
  const first =
    small[i] === 'king' ? i : small[i] === 'queen' && small[i - 1] === 'and' ? i - 2 : -1;
  if (first < 1 || small[first] !== 'king' || small[first - 1] !== 'the') return false;
  return small[first + 1] === 'and' && small[first + 2] === 'queen' && small[first + 3] !== 'of';
}

/** Before "for" and a place that is a word: "leaves for Bath", not "stay for tea". */
const LEAVES =
  /^(?:mps?|lea(?:ve|ves|ving)|left|trains?|flights?|buses|set|sets|off|councillor|candidate)$/;

/** Behind "to settle" and "to split" stands what that is done to. */
const DONE_TO = /^(?:it|them|this|that|these|those|the|an?|your|our|my|his|her|their)$/;

/** What is told of something behind the name of its town: "our shop in Stoke needs". */
const DONE_IN_TOWN = /^(?:needs|wants|opens|closes|reopens|welcomes|serves|sells|hosts|won|lost)$/;

/** Verbs of which a place may be the subject. */
const HELPER = /^(?:has|have|had|was|were|will|can|may|must|says|said)$/;

/** Given names that are verbs: "to chase Carter". */
const GIVEN_VERB =
  /^(?:will|may|mark|rose|sue|bill|rob|pat|hope|grant|chase|skip|spike|wade|chuck|buck|drew|pierce|lance|peg|grace|frank|dawn)$/;

/** What tells the models of one device apart, and the devices: "iPhone 15 Pro Max". */
const MODEL = /^(?:pro|max|plus|mini|ultra|air)$/;

const DEVICE = /^(?:iphone|ipad|macbook|galaxy|pixel|airpods|buds|s2\d|playstation|ps[45]|kindle)$/;

/** Whether the word tells which model of a device is meant that stands right before it but for a number. */
function isOfModel({ small, parted }: Place, i: number): boolean {
  if (!MODEL.test(small[i]!) || parted[i]) return false;
  const before = small.slice(Math.max(0, i - 3), i);
  const device = before.findLastIndex((word) => DEVICE.test(word));
  return (
    device >= 0 && before.slice(device + 1).every((word) => MODEL.test(word) || NUMBER.test(word))
  );
}

/** Whether "series" tells which model is meant: "Xbox Series X", "Watch Series 9", "BMW 3 Series". */
function isModelSeries({ small, before, behind }: Place, i: number): boolean {
  if (/^(?:xbox|watch)$/.test(before)) return /^(?:[xs]|\p{N}.*)$/u.test(behind);
  return /^\d$/.test(before) && small[i - 2] === 'bmw';
}

/** Where a word is an acronym or, by its neighbours, a name. */
export function asName(text: string, place: Place, i: number): Writing | undefined {
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
    isBeforeName(stem, before, behind) ||
    [i, i - 1, i - 2].some((at) => isTitleOfWords(place, at)) ||
    (TITLE.test(word) &&
      isCertainName(behind) &&
      !DAY.test(behind) &&
      !(word === 'nurse' && KIND_OF_NURSE.test(before))) ||
    (/^(?:sergeant|councillor|constable|inspector|professor|senator|colonel)$/.test(word) &&
      familyWords.has(behind) &&
      !DETERMINER.test(before)) ||
    isNurseOfWord(place, i) ||
    isNurseOfWord(place, i - 1) ||
    (KIN.test(word) && isKinNamed(place)) ||
    isParentNamed(place, i) ||
    isNicknameCalled(place, i) ||
    isAtDecks(stem, place) ||
    isServant(stem, place, i) ||
    isPriest(place, i) ||
    isPriest(place, i - 1) ||
    (word === 'miss' && isCertainName(behind) && BEFORE_MISS.test(before)) ||
    isMissOfWord(place, i) ||
    isMissOfWord(place, i - 1) ||
    isHalfOfRoyals(place, i) ||
    isTitled(place, i) ||
    isJudge(place, i) ||
    isNameByRank(stem, place, i) ||
    isBehindTitledName(word, place, i) ||
    isInPersonOfWords(stem, place, i) ||
    isBehindParticle(place, i) ||
    isBehindRole(word, place, i) ||
    isGreetedBare(word, place, i) ||
    isSpokenTo(word, place, i) ||
    isHailed(word, place, i) ||
    isBarePerson(word, place) ||
    isWithKin(word, place, i) ||
    isGreeted(word, place, i) ||
    isInRowOfPets(place, i) ||
    [i, i - 1, i - 2, i - 3].some((at) => isRowOfNames(place, at, i)) ||
    isSeldomSurname(word, place, i) ||
    isOneOfTwo(word, place, i) ||
    (word.endsWith("'s") && isOwner(stem, place)) ||
    isCalledOut(word, place, i) ||
    isReached(word, place, i)
  );
}

/** Whether the word stands behind "Mr", "Captain" or the like and is called so: not "the captain who". */
function isTitled(place: Place, i: number): boolean {
  if (!HONORIFIC.test(place.before) || FUNCTION.test(place.small[i]!)) return false;
  if (/^(?:who|whose|when|where|while)$/.test(place.small[i]!)) return false;
  return !isStreetEnd(place, i - 1) && !isToldOf(place, i);
}

/** Whether the word is a surname behind a title though it ends like a comparative or a doer: "Judge Rinder was", not "the general is cleverer". */
function isJudge({ small, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (!TITLE.test(before) || !word.endsWith('er') || isListed(word)) return false;
  return !DETERMINER.test(small[i - 2] ?? '') && (behind === '' || TOLD_OF_ONE.test(behind));
}

const AUNT = /^(?:uncle|auntie|aunt)$/;

/** Whether an aunt is called so as by a name: "with Auntie Pat", not "with my uncle Jim and aunt Pat". */
function isAuntNamed(small: readonly string[], i: number): boolean {
  const isJoined = /^(?:and|with|to|for|from|by)$/.test(small[i - 1]!);
  return isJoined && !small.slice(Math.max(0, i - 5), i).some((word) => DETERMINER.test(word));
}

/** Whether a title stands at an index before a given name that is a word too: "thank Nurse Pat", "and Auntie Sue", not "the nurse pat". */
function isNurseOfWord({ small, parted }: Place, i: number): boolean {
  if (
    i < 1 ||
    !TITLE.test(small[i]!) ||
    (AUNT.test(small[i]!) && !isAuntNamed(small, i)) ||
    parted[i + 1] ||
    DETERMINER.test(small[i - 1]!)
  )
    return false;
  return PERSON.test(small[i + 1] ?? '') && !KIND_OF_NURSE.test(small[i - 1]!);
}
const KIN = /^(?:grandma|grandad|granddad|grandpa|granny|nana|nanna|nan|gran)$/;

const KIND_OF_NURSE =
  /^(?:staff|school|district|dental|vet|veterinary|student|head|specialist|charge)$/;

/** Parents who are called so by their children, as by a name. */
const PARENT =
  /^(?:mum|mom|mam|mummy|dad|daddy|grandma|grandad|granddad|grandpa|granny|nana|nanna)$/;
/** What leads to a parent who has no owner: "tell Mum", "when Grandad sings". */
const LEADS_TO_PARENT =
  /^(?:|and|with|to|for|from|by|that|when|while|because|but|so|if|until|since|tell|told|ask|asked|love|miss|help|let|see|made|birthday|thanks|thank|you|home|sorry|hello|hi|dear)$/;
/** Beside a child "mum" is any mother. */
const CHILD = /^(?:baby|babies|child|children|son|daughter|bump|toddler|calf|pup|cub|foal)$/;

/** Whether a parent is called so without an owner, and nothing tells that any is meant: "tell Mum that Dad is in". */
function isParentNamed({ small, parted }: Place, i: number): boolean {
  if (!PARENT.test(small[i] ?? '')) return false;
  const before = parted[i] ? '' : (small[i - 1] ?? '');
  const behind = parted[i + 1] ? '' : (small[i + 1] ?? '');
  if (
    !LEADS_TO_PARENT.test(before) ||
    !(FUNCTION.test(behind) || TOLD_OF_ONE.test(behind) || behind === '')
  )
    return false;
  if (CHILD.test(small[i + 2] ?? '') || CHILD.test(small[i - 2] ?? '')) return false;
  return (
    before !== 'and' ||
    !PARENT.test(small[i - 2] ?? '') ||
    isParentNamed({ small, parted, before: '', behind: '' }, i - 2)
  );
}

/** Fans who are called by name, and whom "come on you" may call else. */
const NO_FANS = /^(?:guys|boys|girls|lads|ladies|kids|folks|beauties|legends|idiots|heroes|teams)$/;

/** Whether the word is what a team is called at a match: "come on you Reds". */
function isNicknameCalled({ small, before, behind }: Place, i: number): boolean {
  if (before !== 'you' || small[i - 2] !== 'on' || small[i - 3] !== 'come') return false;
  return behind === '' && /[^s]s$/.test(small[i]!) && !NO_FANS.test(small[i]!);
}

/** Whether kin is called by name without an owner: "and Grandma Joan". */
function isKinNamed({ before, behind }: Place): boolean {
  if (
    DETERMINER.test(before) ||
    !/^(?:|and|with|by|from|to|for|says?|thanks|love|when|as|but|so)$/.test(before)
  )
    return false;
  return shortGivenNames.has(behind) || (isGivenName(behind) && isCertainName(behind));
}

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
    (/^(?:greater|inner|central)$/.test(word) &&
      isNameTagged(behind) &&
      !isGivenName(behind) &&
      !DAY.test(behind)) ||
    (RULES_PLACE.test(word) &&
      behind === 'of' &&
      isPlaceName(beyond) &&
      !THING_TOWN.test(beyond)) ||
    (before === 'of' &&
      alsoPlaces.has(word) &&
      !THING_TOWN.test(word) &&
      (RULES_PLACE.test(lead) || /^(?:club|town|city|port)$/.test(lead))) ||
    (before === 'of' && lead === 'isle' && !FUNCTION.test(word)) ||
    (word === 'isle' && behind === 'of' && !FUNCTION.test(small[i + 2] ?? 'the')) ||
    (RIVER.test(word) && before === 'river') ||
    (word === 'river' && RIVER.test(behind)) ||
    (word === 'reading' && /^(?:store|branch|showroom|depot|campus)$/.test(behind)) ||
    (TOWN.test(word) && (WORKPLACE.test(behind) || isRouteEnd(place, i))) ||
    isSecondEnd(place, i) ||
    (alsoPlaces.has(word) && (isTownInRow(place, i) || POSTCODE.test(behind)))
  );
}

/** Whether the word is of the name of a street, house or station: "Mill St", "in Oak House", "Oxford Circus". */
function isOfAddressInTown(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const isEndOfStation =
    STATION_END.test(word) && isCertainName(before) && !isGivenName(before) && endsStation(behind);
  return isStreetEnd(place, i) || isStreetEnd(place, i + 1) || isCorner(place, i) || isEndOfStation;
}

/** Whether the word is the second of two streets that meet: "on 5th and Main". */
function isCorner({ small, before }: Place, i: number): boolean {
  return (
    streetNames.has(small[i]!) &&
    /^(?:and|&)$/.test(before) &&
    /^\d+(?:st|nd|rd|th)$/.test(small[i - 2] ?? '')
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
    isFirmEnd(place, i) ||
    isOfRegiment(place, i) ||
    isOfHolyHouse(place, i) ||
    isOfTrust(place, i) ||
    isOfBodyInUk(place, i) ||
    (SHIP.test(before) && !FUNCTION.test(word)) ||
    (/^(?:caf[eé]|hotel|villa|casa|ch[aâ]teau)$/.test(word) &&
      /^(?:at|to|from|in|near)$/.test(before) &&
      isCertainName(behind)) ||
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
    BRAND_BEHIND.get(word)?.test(before) === true ||
    isShow(place, i) ||
    isFirm(place, i) ||
    isPaper(place, i) ||
    OF_OPERATOR.get(word)?.test(behind) === true ||
    (BY_COMPASS.test(word) && isRunBy(place)) ||
    PROGRAM.get(word)?.test(before) === true ||
    (word === 'teams' &&
      before === 'on' &&
      small.some((each) => /^(?:calls?|meetings?|join)$/.test(each))) ||
    isWork(place, i) ||
    (BAND_ALONE.test(word) &&
      !DETERMINER.test(before) &&
      small.some((each) => OF_MUSIC.test(each))) ||
    isCharity(place, i) ||
    (word === 'galaxy' && /^[sz]\d/.test(behind)) ||
    (word === 'pixel' && /^\d{1,2}a?$/.test(behind)) ||
    isOfModel(place, i) ||
    (word === 'series' && isModelSeries(place, i)) ||
    (word === 'mandarin' && (SPOKEN.test(before) || isBesideLanguage(small, i)))
  );
}

/** Where a word belongs to the name of a street, a house or what stands in a place. */
export function asPlaceName(place: Place, i: number): Writing | undefined {
  if (isOfStreet(place, i) || isOfStage(place, i)) return 'large';
  if (isSiteOfPlace(place, i)) {
    return isMiddleOfTown(place.small[i]!, place.behind) ? 'small' : 'large';
  }
  return isBeforeSite(place, i) || isOfEventInTown(place, i) || isOfHouse(place, i)
    ? 'large'
    : undefined;
}

/** Whether any main road is meant from an index on, and none that is called so: "a main road", "our busy main road". */
function isAnyMainRoad({ small }: Place, i: number): boolean {
  if (small[i] !== 'main' || !/^(?:road|street)$/.test(small[i + 1] ?? '')) return false;
  return DETERMINER.test(small[isDescribing(small[i - 1] ?? '') ? i - 2 : i - 1] ?? '');
}

/** Whether the word is of the name of a street, or of what is called after a person or street: "Guy's Hospital", "Oak Lane Primary". */
function isOfStreet(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const lead = small[i - 2] ?? '';
  if (isAnyMainRoad(place, i) || isAnyMainRoad(place, i - 1)) return false;
  return (
    (isOwnersName(word, before) && siteWords.has(behind)) ||
    (siteWords.has(word) && PLACE_LEAD.test(lead) && isOwnersName(before, lead)) ||
    (streetWords.has(word) && (isNameOfStreet(before, word) || streetNames.has(before))) ||
    (streetWords.has(behind) && (isNameOfStreet(word, behind) || streetNames.has(word))) ||
    (SCHOOL.test(word) && lead === 'st') ||
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

/** What comes from a nation, and what of its kind is no name then: "our German market", "a Greek island". */
const FROM_NATION =
  /(?:ish|[a-z]{2}ian|ican|ese)$|^(?:french|german|greek|dutch|thai|swiss|welsh|roman|norman)$/;
const OF_ANY_NATION =
  /^(?:market|hotel|school|college|castle|islands?|green|river|lake|hills?|beach|house|church|town|city|theatre|festival|forest|woods?|inn|palace|tower|group|bridge|day|week)$/;

/** Whether the word is a site behind the name of its place: "Leeds Library", not "Monday market". */
function isSiteOfPlace({ small, before }: Place, i: number): boolean {
  const word = small[i]!;
  if (!siteWords.has(word) || before === '') return false;
  if (DAY.test(before) || (FEAST.test(before) && word !== 'day')) return false;
  if (FROM_NATION.test(before) && OF_ANY_NATION.test(word)) return false;
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
    (BAND.test(word) && before === 'the' && SEES.test(lead)) ||
    isOfTeam(place, i) ||
    (/^(?:women|ladies)$/.test(word) && CLUB.test(before)) ||
    (word === 'bloom' && before === 'in' && isCertainName(lead) && !isGivenName(lead)) ||
    (word === 'pride' && isCertainName(before) && !isGivenName(before) && !before.endsWith("'s")) ||
    (isOrdinary(word) && isOfEvent(place, i))
  );
}

/** Whether the word is of the name of a house, shop, inn, centre, wood or settlement: "the Old Ship Inn", "at Bluebell Wood". */
function isOfHouse(place: Place, i: number): boolean {
  return (
    isOfCentre(place, i) ||
    isOfFriends(place, i) ||
    isOfInn(place, i) ||
    isOfPub(place, i) ||
    isBarOfName(place, i) ||
    isWayOfName(place, i) ||
    isOfBarePlace(place, i)
  );
}

/** What clubs are called at the end, before the team of their women. */
const CLUB = /^(?:united|city|rovers|wanderers|albion|athletic|hotspur|fc|afc|utd)$/;

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

/** What a school in a street is called behind its name: "Oak Lane Primary". */
const SCHOOL = /^(?:primary|infants|juniors|academy|elementary)$/;

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

/** Behind these "Miss" stands before a surname; she is not missed. */
const BEFORE_MISS =
  /^(?:and|with|by|from|for|see|ask|our|is|was|meet|thank|thanks|teacher|head|headteacher|tutor|deputy|coach|to)$/;

/** Bands that are called by a word for a thing alone, and what tells that music is meant. */
const BAND_ALONE =
  /^(?:oasis|blur|pulp|suede|elbow|muse|madness|squeeze|genesis|embrace|texas|prince)$/;
const OF_MUSIC =
  /^(?:tickets?|gigs?|concerts?|albums?|tours?|songs?|singing|played|plays|playing|arena|stadium|glastonbury)$/;

/** Whether a word that may be a name is one where it stands. */
function isNameByRank(word: string, { small, before, behind }: Place, i: number): boolean {
  if (ratherNames.has(word) || ratherNames.has(small[i]!)) return true;
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
    (behind === '' ||
      FUNCTION.test(behind) ||
      HELPER.test(behind) ||
      NUMBER.test(behind) ||
      (before === 'in' && DONE_IN_TOWN.test(behind)))
  ) {
    const isJoined = /^(?:and|or)$/.test(before) && isCertainName(small[i - 2] ?? '');
    const isLed = before === 'for' ? LEAVES.test(small[i - 2] ?? '') : PLACE_LEAD.test(before);
    if (isJoined || (isLed && !(before === 'to' && DONE_TO.test(behind)))) return true;
  }
  if (alsoPeople.has(word)) {
    if (isCertainName(behind) && !DAY.test(behind)) {
      if (!givenWords.has(word) || DETERMINER.test(before)) return false;
      if (before === 'to' ? GIVEN_VERB.test(word) && !isAddressed(small, i - 2) : ACTS.test(before))
        return false;
      return !SELDOM_SURNAME.test(word) || LEADS_TO_PERSON.test(before) || REACHES.test(before);
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
