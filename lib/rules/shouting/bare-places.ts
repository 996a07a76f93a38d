/**
 * Whether a word of a line in capitals is of the name of a house, street or field by its grammar: what can be counted
 * has an article, but in a name. "At Dove Cottage", "from Foundry Yard", not "at the cottage".
 */

import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { commaSeparated } from '@/lib/lexicon/one-of';
import { alsoPeople, streetNames } from './name-words';
import { DAY, DETERMINER, isDescribing, MONTH, type Place } from './neighbours';
import { FUNCTION, isCertainName, NUMBER } from './word-kinds';

const setOf = (words: string): ReadonlySet<string> => new Set(commaSeparated(words));

/** Places that nobody speaks of without an article behind any word for where or whither. */
const PLACES = setOf(
  `cottage, farm, barn, manor, grange, lodge, surgery, clinic, practice, nursery, primary, infants, juniors, stores, tearoom,
  tearooms, kennels, bakery, brewery, yard, meadow, orchard, hollow, brook, gate, pond, mill, hill, green, bridge, chapel, quay,
  weir, place, square, terrace, lock, library, baths, station, cemetery, allotments, academy, school, vets, stables, court, hall, bay, park, festival`,
);

/** Places that are something else behind "in" or "from", or that hardly one alone has: "in rock", "from wood". */
const PLACES_AT = setOf(
  `wood, woods, common, lake, church, market, castle, hospital, parade, walk, rooms, hospice, gallery, palace, tower,
  harbour, forge, arena, stadium, marina, meadows, house, pool, rock, airfield, racecourse, speedway, fields, fire, beach, cove`,
);

/** What streets are called, but those that are a thing in one: "in a row". */
const STREETS = setOf('road, street, lane, avenue, approach, rd, ave');

/** What one is at. */
const AT = /^(?:at|near|outside|opposite)$/;
/** Where else one is or goes, and what one does with a place. */
const LEADS =
  /^(?:to|from|in|on|by|into|behind|beside|past|through|along|visit|visiting|save|saved|saving|close|closing)$/;
/** Behind "to" these go somewhere; else what follows "to" may be a verb. */
const GOES =
  /^(?:visit|visits|walk|walks|walked|went|go|goes|going|come|coming|moved|moving|back|down|up|way|bus|buses|train|trip|welcome|get|drive|drove|ran|cycled|close|closer|next|return|returns|returned|move|moves|on)$/;

/** What tells the kind of a place and is no name: "at primary school", "by suspension bridge". */
export const KINDS = setOf(
  `city, town, village, wind, solar, dairy, fish, pig, sheep, fruit, goat, ant, local, community, boating, fishing, deep, car,
  business, retail, theme, skate, water, caravan, holiday, industrial, science, trailer, amusement, national, country, play, adventure,
  safari, public, primary, high, secondary, middle, junior, infant, private, boarding, after, sunday, nursery, summer, drama, dance,
  medical, farmers, farmers', flea, street, stock, job, night, christmas, open-air, cattle, indoor, outdoor, antique, antiques, craft, plant,
  food, produce, parish, children's, foot, toll, suspension, railway, bouncy, sand, school, art, control, clock, changing, meeting,
  function, tea, dining, waiting, fashion, carnival, easter, sponsored, dog, charity, guided, bat, nature, history, both, most,
  some, other, card, mental, general, animal, pet, field, sports, exam, drill, lecture, concert, music, main, entrance, assembly, air, head,
  combination, canal, rail, swing, rope, humpback, land, stone, wooden, back, front, side, ship, grave, scrap, builders, builder's,
  brick, junk, court, duck, garden, fire, bus, train, police, petrol, service, power, coach, metro, tube, polling, radio, county,
  crown, magistrates, supreme, tennis, squash, basketball, open, family, full, half, level, row, sick, loading, parking, cargo, first, same,
  veterinary, dental, evening, language, driving, stage, infants, steel, paper, saw, pepper, puppy, wood, log, flour, dark, light,
  bright, pale, lime, bottle, olive, sage, apple, racing, bowling, putting, mint, small, large, whole, nearby, new, another, swimming, paddling,
  rock, gene, talent, hot, plunge, rented, safe, guest, acid, glass, opera, bird, best, next, last, student, prep, military, law, medieval`,
);

/** What roads and streets are, and not their names. */
const KINDS_OF_STREET = setOf(
  `wet, icy, busy, quiet, narrow, slippery, bumpy, rough, empty, long, bad, good, wrong, right, slow, fast, middle, left, outside, inside, bus, cycle,
  bike, memory, dirt, ring, slip, access, local, back, side, country, toll, same, open, private, main, whole, two, major, minor, trunk, each, same,
  residential, closed, one-way, cobbled, pedestrian, steep, muddy, flooded`,
);

/** What may stand behind the name of a place, beside what follows most words: no noun, of which the name would tell more. */
const BEHIND =
  /^(?:|this|tonight|tomorrow|until|till|before|after|during|since|again|yet|will|has|have|had|needs|need|can|who|where|when|while|as|near|opposite|beside|behind|because|but|than|via|outside|without|over|through|into|around|now|here|closed|opens?|again|which|that|about|between|except|only|like|of|yesterday|meets?|all)$/;
/** What is told of a place that a sentence begins with. */
const TOLD = /^(?:is|has|are|was|will|needs|opens|reopens|closes|closed)$/;

/** What houses are for, before that word: "Sunny Bank Care Home". */
const KINDS_OF_NAMED: ReadonlyMap<string, RegExp> = new Map([
  ['home', /^(?:care|nursing|retirement|funeral|rest)$/],
  ['park', /^(?:business|retail|country|holiday|caravan)$/],
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
  const kinds = KINDS_OF_NAMED.get(head)?.test(small[end - 1] ?? '') === true;
  const isStreet = STREETS.has(head);
  if (!(kinds || isStreet || PLACES.has(head) || PLACES_AT.has(head))) return false;
  const behind = parted[end + 1] ? '' : (small[end + 1] ?? '');
  if (!(BEHIND.test(behind) || FUNCTION.test(behind) || DAY.test(behind) || NUMBER.test(behind)))
    return false;
  const last = kinds ? end - 2 : end - 1;
  for (let first = last; first > last - MOST_WORDS && first >= 0; first--) {
    const words = small.slice(first, last + 1);
    if (parted.slice(first + 1, end + 1).some(Boolean) || !words.every(mayBeOfName)) return false;
    const lead = parted[first] ? '' : (small[first - 1] ?? '');
    const isFar = lead === 'to' ? isReached(small[first - 2] ?? '', words[0]!) : LEADS.test(lead);
    const isLed =
      AT.test(lead) ||
      (lead === 'of' && small[first - 2] === 'friends') ||
      (isFar && (!PLACES_AT.has(head) || kinds || words.length > 1)) ||
      (lead === '' && TOLD.test(behind) && !PLACES_AT.has(head)) ||
      (parted[first] === true && small[first - 2] === 'unit' && NUMBER.test(small[first - 1]!));
    if (!isLed) continue;
    return i >= first && isName(words, isStreet, head, kinds);
  }
  return false;
}

/** Whether "to" leads to a place and not to what is done: "walk to Hollow Pond", not "to mend bridge seven". */
const isReached = (lead: string, first: string) =>
  !first.endsWith('ing') && (GOES.test(lead) || PLACES.has(lead) || !isDescribing(first));

/** Whether the words before a place may be of a name, and lead to none. */
const mayBeOfName = (word: string) =>
  !FUNCTION.test(word) &&
  !DETERMINER.test(word) &&
  !wordsOfSpeech.has(word) &&
  !NUMBER.test(word) &&
  !LEADS.test(word) &&
  !AT.test(word) &&
  !DAY.test(word) &&
  !MONTH.test(word) &&
  !word.endsWith("'s");

function isName(
  words: readonly string[],
  isStreet: boolean,
  head: string,
  kinds: boolean,
): boolean {
  const [first = '', second] = words;
  const last = second ?? first;
  if (isStreet) return !KINDS_OF_STREET.has(first) && !KINDS_OF_STREET.has(last);
  if (head === 'house' && second === undefined)
    return alsoPeople.has(first) || streetNames.has(first) || isCertainName(first);
  if (kinds) return !KINDS.has(first);
  if (head === 'place') return streetNames.has(last) && !/^(?:first|second|high|main)$/.test(last);
  if (first === 'high' && head === 'bridge') return true;
  return !KINDS.has(first) && (second === undefined || !KINDS.has(second) || isCertainName(first));
}
