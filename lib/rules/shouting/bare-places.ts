/**
 * Whether a word of a line in capitals is of the name of a house, street or field by its grammar: what can be counted
 * has an article, but in a name. "At Dove Cottage", "from Foundry Yard", not "at the cottage".
 */

import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { commaSeparated } from '@/lib/lexicon/one-of';
import { alsoPeople, streetNames } from './name-words';
import { DAY, DETERMINER, isDescribing, MONTH, type Place } from './neighbours';
import { FUNCTION, isCertainName, isGivenName, NUMBER } from './word-kinds';

const setOf = (words: string): ReadonlySet<string> => new Set(commaSeparated(words));

/** Places that nobody speaks of without an article behind any word for where or whither. */
const PLACES = setOf(
  `cottage, farm, barn, manor, grange, lodge, surgery, clinic, practice, nursery, primary, infants, juniors, stores, tearoom,
  tearooms, kennels, bakery, brewery, yard, meadow, orchard, hollow, brook, gate, pond, mill, hill, green, bridge, chapel, quay,
  weir, place, square, terrace, lock, library, baths, station, cemetery, allotments, academy, school, vets, stables, court, hall, bay,
  park, festival, hotel, inn, heath, moor, vale, wharf, ridge, mills, falls, rapids, salon, bistro, preschool, playgroup, distillery`,
);

/** Places that are something else behind "in" or "from", or that hardly one alone has: "in rock", "from wood". */
const PLACES_AT = setOf(
  `wood, woods, common, lake, church, market, castle, hospital, parade, walk, rooms, hospice, gallery, palace, tower,
  harbour, forge, arena, stadium, marina, meadows, house, pool, rock, airfield, racecourse, fields, fire, beach, cove`,
);

/** Places behind what is surely a name alone: "at Leighton Moss", not "in wet moss". */
const PLACES_OF_NAME = setOf(
  'moss, fen, fens, marsh, marshes, sands, edge, down, downs, carr, port, spa, wells, water, cross, quays, dock, docks, springs, quarter, garden, field, chase, fell, priory',
);

/** What streets are called, but those that are a thing in one: "in a row". */
const STREETS = setOf(
  'road, street, lane, avenue, approach, close, crescent, drive, grove, croft, mews, rd, ave',
);

/** What streets are called that is something else as often, but behind "on": "on Larkhall Rise". */
const STREETS_ON = /^(?:way|view|rise)$/;

/** What one is at. */
const AT = /^(?:at|near|outside|opposite)$/;
/** Where else one is or goes, and what one does with a place. */
const LEADS =
  /^(?:to|from|in|on|by|off|up|down|along|between|into|behind|beside|past|through|visit|visiting|save|saved|saving|close|closing|closed)$/;
/** Behind "to" these go somewhere; else what follows "to" may be a verb. */
const GOES =
  /^(?:visit|walk(?:ed)?|went|go|going|come|moved?|moving|back|down|up|way|bus|trip|welcome|get|drive|drove|next|return|on|here)$/;

/** What tells the kind of a place and is no name: "at primary school", "by suspension bridge". */
export const KINDS = setOf(
  `city, town, village, wind, dairy, local, community, boating, fishing, deep, car,
  business, retail, theme, water, holiday, industrial, science, national, country, play, adventure,
  public, primary, high, secondary, middle, junior, infant, private, boarding, after, sunday, nursery, summer, drama, dance,
  medical, farmers, farmers', flea, street, job, night, christmas, indoor, outdoor, antiques, craft, plant,
  food, produce, parish, children's, foot, toll, suspension, railway, sand, school, art, control, clock, changing, meeting,
  function, tea, dining, waiting, carnival, dog, charity, nature, history, both, most,
  some, other, sports, concert, music, main, entrance, assembly, air, head,
  canal, stone, back, front, side, builders, court, duck, garden, fire, bus, train, 
  service, power, radio, county, crown, open, family, full, sick, first, same, dental, 
  paper, wood, dark, light, bright, large, nearby, new, another, swimming, 
  hot, safe, bird, best, next, last, law, hair, beauty, nail, plunge`,
);

/** What roads and streets are, and drives that are none, and not their names. */
const KINDS_OF_STREET = setOf(
  `wet, icy, busy, quiet, narrow, empty, long, wrong, right, slow, fast, middle, left, outside, inside, bus,
  bike, dirt, ring, slip, access, local, back, side, country, toll, same, open, private, main, whole, two, major, 
  muddy, flooded, hard, food, blood, toy, coat, must, will, can, shops, town, all`,
);

/** What may stand behind the name of a place, beside what follows most words: no noun, of which the name would tell more. */
const BEHIND =
  /^(?:|tonight|tomorrow|yesterday|until|till|before|after|during|since|again|will|has|have|had|can|who|where|when|while|as|near|opposite|beside|because|but|over|through|into|now|here|open|closed|between|only|of|surgery|primary|car|yet|meets?|opens?|needs?|wish(?:es)?|wants?|says?|offers?|welcomes?)$/;
/** What is told of a place that a sentence begins with. */
const TOLD = /^(?:is|has|are|was|will|needs|opens|reopens|closes|presents|offers|welcomes)$/;

/** What centres are for. */
export const CENTRE_FOR =
  /^(?:leisure|sports|community|health|medical|shopping|garden|arts|visitor|youth|children's|family|heritage|conference|recycling|activity|outdoor|swimming)$/;
/** What houses are for, before that word: "Sunny Bank Care Home". */
const KINDS_OF_NAMED: ReadonlyMap<string, RegExp> = new Map([
  ['centre', CENTRE_FOR],
  ['center', CENTRE_FOR],
  ['home', /^(?:care|nursing|funeral)$/],
  ['park', /^(?:business|retail|country|holiday)$/],
  ['estate', /^(?:industrial|trading)$/],
  ['school', /^(?:primary|high|infant|junior|nursery|grammar)$/],
]);

/** Whether the word at an index is of the name of a place that has no article. */
export function isOfBarePlace(place: Place, i: number): boolean {
  return [i, i + 1, i + 2, i + 3].some((end) => isBarePlace(place, i, end));
}

/** Most words of a name, without what kind of place it is of. */
const MOST_WORDS = 2;

function isBarePlace({ small, parted }: Place, i: number, end: number): boolean {
  const head = small[end] ?? '';
  const hasKind = KINDS_OF_NAMED.get(head)?.test(small[end - 1] ?? '') === true;
  const isOnly = PLACES_AT.has(head) || PLACES_OF_NAME.has(head);
  const isStreet = STREETS.has(head);
  if (!(hasKind || isOnly || isStreet || PLACES.has(head) || STREETS_ON.test(head))) return false;
  const behind = parted[end + 1] ? '' : (small[end + 1] ?? '');
  const last = hasKind ? end - 2 : end - 1;
  for (let first = last; first > last - MOST_WORDS && first >= 0; first--) {
    const words = small.slice(first, last + 1);
    if (parted.slice(first + 1, end + 1).some(Boolean) || !words.every(mayBeOfName)) return false;
    const [lead, lead2] = parted[first]
      ? ['', '']
      : [small[first - 1] ?? '', small[first - 2] ?? ''];
    const isOfFriends = lead === 'of' && lead2 === 'friends';
    const isGone = lead === 'to' ? isReached(lead2, words[0]!) : LEADS.test(lead);
    const isLed =
      AT.test(lead) ||
      isOfFriends ||
      (isStreet && /^(?:and|\d{1,3}[a-d]?)$/.test(lead)) ||
      (isGone && (!isOnly || words.length > 1 || isCertainName(words[0]!))) ||
      (lead === '' && TOLD.test(behind) && (isStreet || (words.length > 1 && !isOnly))) ||
      (parted[first] === true && small[first - 2] === 'unit' && NUMBER.test(small[first - 1]!));
    if (!isLed) continue;
    if (!(isOfFriends || BEHIND.test(behind) || FUNCTION.test(behind))) return false;
    if (head === 'house' && words.length === 1 && AT.test(lead) && parted[end + 1] === true)
      return i >= first && !KINDS.has(words[0]!);
    return i >= first && mayBeNamed(words, head, lead);
  }
  return false;
}

/** Whether "to" leads to a place and not to what is done: "walk to Hollow Pond", not "to mend bridge seven". */
const isReached = (lead: string, first: string) =>
  !first.endsWith('ing') && (GOES.test(lead) || PLACES.has(lead) || !isDescribing(first));

/** Whether the words before a place may be of a name, and lead to none. */
const mayBeOfName = (word: string) =>
  !(
    FUNCTION.test(word) ||
    DETERMINER.test(word) ||
    wordsOfSpeech.has(word) ||
    NUMBER.test(word) ||
    LEADS.test(word) ||
    AT.test(word) ||
    DAY.test(word) ||
    MONTH.test(word) ||
    word.endsWith("'s")
  );

/** Whether words that begin a name behind what leads to it are no kind of what is called so. */
function mayBeNamed(words: readonly string[], head: string, lead: string): boolean {
  const [first = '', second] = words;
  const last = second ?? first;
  const isKnown = alsoPeople.has(last) || streetNames.has(last) || isCertainName(last);
  if (STREETS_ON.test(head)) return lead === 'on' && isKnown && !isGivenName(last);
  if (PLACES_OF_NAME.has(head)) return isCertainName(last);
  if (STREETS.has(head))
    return (
      !words.some((word) => KINDS_OF_STREET.has(word)) &&
      (isKnown || head !== 'close' || lead !== 'in')
    );
  if (head === 'house' && second === undefined) return isKnown;
  if (head === 'place') return isKnown && !KINDS.has(last) && last !== 'second';
  if (first === 'high' && head === 'bridge') return true;
  return !KINDS.has(first) && (second === undefined || !KINDS.has(second) || isCertainName(first));
}
