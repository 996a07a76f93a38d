/** Whether a word of a line in capitals is of the name of a newspaper, team, charity, firm, church or ship. */

import { alsoPlaces, calledByName, familyWords, siteWords } from './name-words';
import { DAY, HELPER, isDescribing, NEWSPAPER, type Place, PLANET, SCHOOL } from './neighbours';
import { FUNCTION, isCertainName, isGivenName, isNameTagged } from './word-kinds';

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

/** What stands behind the name of a firm of several. */
const PARTNERS = /^(?:sons?|daughters?|brothers|sisters|bros|co)$/;

/** Before a firm that is called by a surname. */
const FIRM_LEAD = /^(?:|at|by|from|with|to)$/;

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

/** What stands before the name of a ship. */
const SHIP = /^(?:hms|uss|rms|ss|mv|hmy)$/;

/** Of two theatres and a pub: "the Old Vic". */
export const STAGE_VIC = /^(?:old|young|queen)$/;

/** Whether the word is of the name of a newspaper, team, charity, firm, theatre or ship: "Hartley & Sons", "HMS Victory". */
export function isOfBody(place: Place, i: number): boolean {
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

/** Whether the word is one of two newspapers, whose names are words: "the Sun and the Mirror". */
function isNewspaper({ small, before }: Place, i: number): boolean {
  if (!NEWSPAPER.test(small[i]!) || before !== 'the') return false;
  return [i - 2, i + 2, i - 3, i + 3].some(
    (at) => NEWSPAPER.test(small[at] ?? '') && small[at - 1] === 'the',
  );
}
