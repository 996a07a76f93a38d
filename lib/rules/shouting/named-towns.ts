/** Whether a word of a line in capitals is of the name of a town, region or river, or of an address in one. */

import { alsoPlaces, streetNames } from './name-words';
import { DAY, LANDFORM, MONTH, type Place, PLACE_LEAD, POSTCODE, THING_TOWN } from './neighbours';
import { isRouteEnd, isStreetEnd } from './sites';
import { FUNCTION, isCertainName, isGivenName, isNameTagged, isPlaceName } from './word-kinds';

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

/** Places of work that a town's name may stand before, and towns whose name is an old word for a thing. */
const WORKPLACE =
  /^(?:office|store|branch|shop|showroom|studio|depot|clinic|surgery|site|team|plant|factory|warehouse|campus|council|train|trains|coach|bus|ferry)$/;

const TOWN = /^(?:hull|derby|wells|cork|crook|settle|rye|bury)$/;

/** Before the name of a place or a people: "South African", "East Yorkshire". */
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western)$/;

/** Who or what bears a name with "of": "Prince of Wales", "University of York". */
const RULES_PLACE =
  /^(?:prince|princess|duke|duchess|earl|king|queen|bishop|archbishop|mayor|borough|diocese|duchy|republic|university|college|museum|lady|isle|firth|gulf|bay|battle|port|tower)$/;

/** What stands before the name of a town or village that has another of its name: "in Great Ayton". */
const PART_OF_TOWN =
  /^(?:great|greater|inner|outer|central|little|upper|lower|nether|high|low|long|old|much|temple|chipping|bow|stony|market|castle|church|abbots|kings)$/;

/** Rivers that are words too: "the River Test". */
const RIVER = /^(?:test|wear|dart|camel|cam|tees|forth|exe|fleet)$/;

/** Whether the word is of the name of a town, region, river or island, or of what rules one: "East Yorkshire", "Isle of Wight". */
export function isOfTown(place: Place, i: number): boolean {
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

/** What stations and places are called behind a name: "Hackney Central", "Oxford Circus". */
const STATION_END = /^(?:central|circus|parkway)$/;

/** Whether the word is of the name of a street, house or station: "Mill St", "in Oak House", "Oxford Circus". */
export function isOfAddressInTown(place: Place, i: number): boolean {
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
