/** Whether a word of a line in capitals is of the name of a street, a house or what stands or happens in a place. */

import { isOfBarePlace } from './bare-places';
import { alsoPlaces, siteWords, streetNames, streetWords } from './name-words';
import {
  DAY,
  DETERMINER,
  isDescribing,
  MONTH,
  type Place,
  PLACE_LEAD,
  SCHOOL,
  STAGE,
  THING_TOWN,
  type Writing,
} from './neighbours';
import { isOwnersName } from './people';
import {
  isBarOfName,
  isCinema,
  isKindOfSite,
  isMiddleOfTown,
  isNameOfStreet,
  isOfCentre,
  isOfEvent,
  isOfFriends,
  isOfInn,
  isOfPub,
  isOfTeam,
  isTownOfTeam,
  isWayOfName,
} from './sites';
import { isCertainName, isGivenName, isNameTagged, isOrdinary } from './word-kinds';

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

const CINEMA = /^(?:cinema|theatre)$/;

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

/** Feasts after which fairs and services are called, and hardly by name: "our Christmas market". */
const FEAST = /^(?:christmas|easter|halloween|diwali|eid|hanukkah|xmas|valentine's)$/;

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

/** What clubs are called at the end, before the team of their women. */
const CLUB = /^(?:united|city|rovers|wanderers|albion|athletic|hotspur|fc|afc|utd)$/;

/** Bands whose names are words, and before them what one does at a concert. */
const BAND =
  /^(?:killers|strokes|pretenders|kinks|cranberries|charlatans|libertines|proclaimers|stranglers)$/;

const SEES = /^(?:see|saw|seeing|watch|watching|hear|heard|supporting)$/;

const RACE = /^(?:marathon|triathlon|parkrun|ironman)$/;

/** Whether the word is of the name of a festival, race, tournament, team or band: "the Bath Festival", "the US Open". */
function isOfEventInTown(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  const lead = small[i - 2] ?? '';
  return (
    (behind === 'festival' && before === 'the' && isTownOfTeam(word, '')) ||
    (word === 'festival' && lead === 'the' && isTownOfTeam(before, '')) ||
    (RACE.test(word) && isPlaceOfRace(before)) ||
    (BAND.test(word) && before === 'the' && SEES.test(lead)) ||
    (word === 'open' && before === 'us' && lead === 'the') ||
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

/** Whether the word is a town before what is there: "Bath Abbey", "in Nice Airport". */
const isTownOfSite = (word: string, before: string) =>
  alsoPlaces.has(word) &&
  (THING_TOWN.test(word) ? /^(?:in|near|at|to|from)$/.test(before) : !DETERMINER.test(before));

const isPlaceOfRace = (word: string) =>
  isCertainName(word) &&
  isNameTagged(word) &&
  !isGivenName(word) &&
  !MONTH.test(word) &&
  !DAY.test(word);
