/** Whether a word of a line in capitals is of the name of a make, shop, show, work, device or language. */

import { makes } from './name-words';
import { DETERMINER, NEWSPAPER, type Place, stemOf } from './neighbours';
import { FUNCTION, isCertainName, NUMBER } from './word-kinds';

/** Firms called by a word for a thing, which has an article otherwise, or by "next", which has a noun behind it. */
const FIRM =
  /^(?:gap|shell|octopus|harvester|haven|target|starling|admiral|hoover|spectrum|monsoon|enterprise|walkers|delta|united|next)$/;

/** The same, which are firms in a row with other firms alone: "Dr Martens, Vans and Converse". */
const FIRM_IN_ROW =
  /^(?:vans|converse|very|clarks|quavers|joules|jigsaw|ford|seat|mini|jaguar|smart)$/;

/** Firms that are nothing else, or hardly beside another firm. */
const SURE_FIRM =
  /^(?:nike|adidas|puma|reebok|lidl|aldi|tesco|asda|argos|currys|boots|morrisons|sainsbury'?s|waitrose|amazon|ebay|asos|ikea|primark|martens|cadbury'?s?|kellogg'?s|skechers|timberland|levi'?s|topshop|superdrug|halfords|audi|bmw|vw|volkswagen|toyota|nissan|honda|kia|hyundai|mazda|peugeot|fiat|vauxhall|volvo|mercedes|porsche|tesla|suzuki)$/;

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

/** What such firms give their customers or have. */
const OF_FIRM =
  /^(?:apps?|accounts?|customers?|website|vouchers?|gift|branch|staff|flights?|energy|insurance|bank|garages?)$/;

/** Whether the word is a firm by its place: "a coat from Gap", "the Octopus app", not "the gap", "next week". */
function isFirm({ small, parted, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (isInRowOfFirms({ small, parted }, i)) return true;
  if (!FIRM.test(word)) return false;
  if (word !== 'next' && word !== 'gap' && OF_FIRM.test(behind)) return true;
  if (!/^(?:at|from|with|by|via)$/.test(before)) return false;
  return BEHIND_FIRM.test(behind) || (FUNCTION.test(behind) && !/^(?:to|door)$/.test(behind));
}

function isRunBy({ before, behind }: Place): boolean {
  return (
    /^(?:on|with|by|via)$/.test(before) && (behind === '' || /^(?:at|from|to|today)$/.test(behind))
  );
}

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

const LANGUAGE =
  /^(?:english|french|spanish|german|italian|welsh|polish|urdu|arabic|cantonese|japanese|russian|hindi|punjabi|portuguese)$/;

/** Whether a language stands beside the word, be a comma or "and" between. */
function isBesideLanguage(small: readonly string[], i: number): boolean {
  return [-1, 1].some((way) => {
    const beside = small[i + way] ?? '';
    return LANGUAGE.test(/^(?:and|or|&)$/.test(beside) ? (small[i + 2 * way] ?? '') : beside);
  });
}

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

/** Programs of an office, and what stands before them: "in Excel", "via Teams". */
const PROGRAM: ReadonlyMap<string, RegExp> = new Map([
  ['excel', /^(?:in|microsoft|use|using|with)$/],
  ['outlook', /^(?:in|with|microsoft|use|using)$/],
  ['teams', /^(?:via|microsoft|zoom|or)$/],
  ['word', /^microsoft$/],
]);

/** Before a language: "we teach Mandarin". */
const SPOKEN =
  /^(?:teach|teaches|taught|learn|learns|learning|speak|speaks|speaking|study|studying)$/;

/** Bands that are called by a word for a thing alone, and what tells that music is meant. */
const BAND_ALONE =
  /^(?:oasis|blur|pulp|suede|elbow|muse|madness|squeeze|genesis|embrace|texas|prince)$/;
const OF_MUSIC =
  /^(?:tickets?|gigs?|concerts?|albums?|tours?|songs?|singing|played|plays|playing|arena|stadium|glastonbury)$/;

/** Whether the word is of the name of a make, device or language: "Shell garage", "Galaxy S24", "Pixel 8a". */
export function isOfProduct(place: Place, i: number): boolean {
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
