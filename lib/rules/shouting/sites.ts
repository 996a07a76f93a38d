/** Whether a word of a line in capitals is of the name of a street, a shop, an inn, an event or another place. */

import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { CENTRE_FOR, KINDS } from './bare-places';
import { alsoPeople, makes, ratherNames, siteKinds, spellings, streetNames } from './name-words';
import { DAY, DETERMINER, isDescribing, MONTH, type Place, SELDOM_SURNAME } from './neighbours';
import { FUNCTION, isCertainName, isGivenName, isNameTagged } from './word-kinds';

/** What a theatre or cinema is, and not its name: "the lecture theatre". */
const KIND_OF_STAGE =
  /^(?:open-air|lecture|operating|street|movie|film|puppet|dance|summer|drive-in|pop-up|whole|other|same|next|main|first|best|nearest|studio)$/;

/** Whether houses where one sees films and plays are called so behind "the": "the Palace Cinema". */
export const isCinema = (word: string) =>
  word === 'grand' ||
  !(
    FUNCTION.test(word) ||
    KIND_OF_STAGE.test(word) ||
    KINDS.has(word) ||
    siteKinds.has(word) ||
    isDescribing(word) ||
    word.endsWith("'s")
  );

/** Whether a word is the town before its team: "Bath Rugby", not "a reading marathon". */
export function isTownOfTeam(word: string, before: string): boolean {
  return TOWN_IN_ROW.test(word) && !DETERMINER.test(before);
}

/** What teams are called behind the name of their place: "Wigan Warriors". */
const TEAM =
  /^(?:warriors|rhinos|tigers|saints|bulls|wolves|giants|dragons|sharks|falcons|chiefs|blues|reds|devils|panthers|steelers|flyers|rangers|athletic|albion|argyle|wednesday|hotspur|thistle|hearts|lakers|celtics|knicks|cowboys|jets|packers|vikings|lions|dolphins|patriots|bengals|ravens|titans|colts|jaguars|chargers|raiders|broncos|buccaneers|cardinals|rams|seahawks|royals|cubs|dodgers|padres|braves|brewers|pirates|rockies|bruins|sabres|islanders|penguins|hurricanes|hornets|pistons|cavaliers|bucks|raptors|wizards|clippers|rockets|grizzlies|robins|wildcats|bulldogs|huskies|spartans|harlequins|blackhawks|phantoms|foxes|trinity|orient|academicals?|casuals|swifts|harriers)$/;

/** What tells of a match or season of a team that is called by its animal alone. */
const OF_GAME =
  /^(?:game|season|coach|playoffs?|nba|nfl|mlb|nhl|championship|quarterback|kick-off|scored)$/;

/** Whether the word is what a team is called behind the name of a place, or behind "the" where a match is told of. */
export function isOfTeam({ small, before }: Place, i: number): boolean {
  if (!TEAM.test(small[i]!) || MONTH.test(before) || DAY.test(before)) return false;
  if (before === 'the' && small.some((word) => OF_GAME.test(word))) return true;
  if (ratherNames.has(before) || makes.has(before) || spellings.has(before)) return false;
  return isCertainName(before) && !isGivenName(before);
}

/** What an inn is, and not its name. */
const KIND_OF_INN =
  /^(?:left|right|open|small|bare|strong|local|nearest|new|old|village|country|coaching|best|only|own|same|whole|family|roadside|medieval|historic|other|next|first|last|little)$/;

/** What may stand before the thing that an inn is called after. */
const OF_INN_NAME =
  /^(?:old|new|great|little|royal|black|white|red|golden|green|blue|grey|flying|jolly|three|seven)$/;

/** Whether the word at an index is of the name of an inn, behind "the": "the Old Ship Inn". */
export function isOfInn({ small, parted }: Place, i: number): boolean {
  for (let inn = i; inn <= i + 2 && inn < small.length; inn++) {
    if (inn > i && parted[inn]) return false;
    if (!/^(?:inn|tavern|arms)$/.test(small[inn]!)) continue;
    const name = small[inn - 1] ?? '';
    if (inn < 2 || parted[inn] || KIND_OF_INN.test(name) || FUNCTION.test(name)) return false;
    const hasColour = small[inn - 3] === 'the' && OF_INN_NAME.test(small[inn - 2]!);
    const the = small[inn - 2] === 'the' ? inn - 2 : hasColour ? inn - 3 : -1;
    return the >= 0 && the < i;
  }
  return false;
}

/** Colours and the like that pubs have before the animal or thing of their sign. */
const SIGN_COLOUR = /^(?:black|white|red|golden|green|blue|royal|flying|grey)$/;
const SIGN =
  /^(?:bull|lion|hart|horse|swan|boar|bear|dragon|fleece|cross|bell|ball|eagle|oak|stag|fox|hind|lamb|dog|ox|falcon|griffin|unicorn|cow|cock|goose|man)$/;
/** Things of signs that nobody is "at" but in such a house. */
const SIGN_ALONE =
  /^(?:anchor|crown|plough|fleece|swan|fox|bull|bell|wheatsheaf|woolpack|greyhound|feathers|bricklayers|gardeners)$/;
/** Things of signs that one is "at" elsewhere too, and what is spoken of in a pub. */
const SIGN_OF_PUB =
  /^(?:ship|railway|cricketers|bear|lion|horse|wheel|star|sun|barrel|grapes|vine|dolphin|eagle|angel|globe|castle|bridge|boathouse|victoria)$/;
const PUB_TALK =
  /^(?:mic|quiz|pints?|landlord|landlady|ales?|karaoke|darts|pub|roasts?|gig|skittles)$/;
const LEADS_TO_PUB = /^(?:|at|in|to|from|outside|opposite|near|behind|by|visit|only|and)$/;
/** Behind these something is done to what follows "at": "look at the swan". */
const DONE_AT =
  /^(?:look|looks|looked|looking|stare|staring|laugh|laughing|shout|barking|bark|throw|aim)$/;

/** Who plays in pubs. */
const PLAYER = /^(?:bands?|duo|trio|dj)$/;

/** Whether the word at an index is of the name of a pub: "at the Black Bull", "at the Anchor", "the Swan pub". */
export function isOfPub({ small, parted }: Place, i: number): boolean {
  const [word, before] = [small[i]!, small[i - 1] ?? ''];
  if (SIGN_COLOUR.test(word) && !parted[i + 1] && SIGN.test(small[i + 1] ?? ''))
    return before === 'the' && LEADS_TO_PUB.test(small[i - 2] ?? '');
  if (SIGN.test(word) && SIGN_COLOUR.test(before) && !parted[i])
    return small[i - 2] === 'the' && LEADS_TO_PUB.test(small[i - 3] ?? '');
  const isSign =
    SIGN_ALONE.test(word) || (SIGN_OF_PUB.test(word) && small.some((each) => PUB_TALK.test(each)));
  if (!isSign || before !== 'the') return false;
  const behind = parted[i + 1] ? '' : (small[i + 1] ?? '');
  if (behind === 'pub') return true;
  const isPlayed = /^plays?$/.test(small[i - 2] ?? '') && small.some((each) => PLAYER.test(each));
  if (!isPlayed && (small[i - 2] !== 'at' || DONE_AT.test(small[i - 3] ?? ''))) return false;
  return behind === '' || FUNCTION.test(behind) || DAY.test(behind) || behind === 'tonight';
}

/** What one eats and drinks in, and what trade is done in, behind a name. */
const BAR = /^(?:bar|grill|bistro|brasserie|tearooms?|tavern|lounge|ballroom|exchange|arcade)$/;

/** Whether the word is such a place behind a sure name: "at the Balmoral Bar", "at Selby Exchange", not "a Mars bar". */
export function isBarOfName({ small, before, parted }: Place, i: number): boolean {
  if (!BAR.test(small[i]!) || parted[i] || !isCertainName(before) || before.endsWith("'s"))
    return false;
  if (MONTH.test(before) || DAY.test(before)) return false;
  const lead = small[i - 2] ?? '';
  return lead === 'the'
    ? /^(?:|at|in|to|from|outside|by|near)$/.test(small[i - 3] ?? '')
    : /^(?:at|to|from)$/.test(lead);
}

/** Whether the word is of the name of a long path: "the West Highland Way". */
export function isWayOfName({ small, before, parted }: Place, i: number): boolean {
  if (small[i] !== 'way' || parted[i] || !isNameTagged(before) || isGivenName(before)) return false;
  if (MONTH.test(before) || DAY.test(before)) return false;
  const lead = small[i - 2] ?? '';
  return lead === 'the' || (/^(?:north|south|east|west)$/.test(lead) && small[i - 3] === 'the');
}

/** Who may be at a firm, and where people are that is none. */
const FRIENDS = /^(?:friends|team|staff|folks|crew|everyone|everybody|people|lads|gang)$/;
const NO_FIRM =
  /^(?:work|home|school|college|church|head|uni|university|reception|risk|night|least|lunch|large|level|party|noon|midnight|hand|peace|play|sea|both|all|another|other|some|any)$/;
/** What stands behind the name of a firm whose people are told of. */
const BEHIND_PEOPLE = /^(?:|is|are|were|have|had|has|will|can|who|for|and|in|on|with)$/;
const MOST_FIRM_WORDS = 3;

/** Whether the word at an index is of the name of a firm without an article, whose people are told of: "our friends at Green Owl Prints are". */
export function isOfFriends({ small, parted }: Place, i: number): boolean {
  let start = i;
  while (start > 0 && i - start < MOST_FIRM_WORDS && !parted[start] && small[start - 1] !== 'at')
    start--;
  if (start < 2 || small[start - 1] !== 'at' || !FRIENDS.test(small[start - 2]!)) return false;
  const ends = (word: string) => FUNCTION.test(word) || BEHIND_PEOPLE.test(word);
  let end = start;
  while (!parted[end + 1] && !ends(small[end + 1] ?? '')) end++;
  const behind = parted[end + 1] ? '' : (small[end + 1] ?? '');
  return (
    end >= i &&
    end > start &&
    end - start < MOST_FIRM_WORDS &&
    BEHIND_PEOPLE.test(behind) &&
    small
      .slice(start, end + 1)
      .every((word) => !ends(word) && !NO_FIRM.test(word) && !DETERMINER.test(word))
  );
}

/** What tells which centre of several is meant, and is no name. */
const NO_CENTRE =
  /^(?:local|nearest|new|old|town|city|village|main|any|both|every|modern|busy|public|council)$/;

/** Whether a word is the name of a centre with an article, and tells neither where nor what for it is: "the Oaks Shopping Centre". */
function isCentreOfItsOwn(name: string, kind: string): boolean {
  if (!/^(?:shopping|leisure|garden|sports)$/.test(kind) || name.endsWith("'s")) return false;
  if (NO_CENTRE.test(name) || CENTRE_FOR.test(name) || FUNCTION.test(name)) return false;
  return (
    !isDescribing(name) &&
    !siteKinds.has(name) &&
    !/^(?:university|school|college|christmas|whole)$/.test(name)
  );
}

/** Whether the word at an index is of the name of a centre with an article: "the Oaks Shopping Centre". */
export function isOfCentre({ small, parted }: Place, i: number): boolean {
  return [i, i + 1, i + 2].some((end) => {
    if (end < 3 || !/^cent(?:re|er)$/.test(small[end] ?? '') || small[end - 3] !== 'the')
      return false;
    if (!CENTRE_FOR.test(small[end - 1]!) || parted[end] || parted[end - 1] || parted[end - 2])
      return false;
    return isCentreOfItsOwn(small[end - 2]!, small[end - 1]!);
  });
}

/** What an event is called behind its name. */
const EVENT = /^(?:awards|festival|marathon|championships?|carnival)$/;
const MOST_EVENT_WORDS = 4;
/** What of an event's name is told of it, and is no part of it: "the first Leeds festival". */
const NOT_OF_EVENT =
  /^(?:first|last|next|new|annual|local|best|whole|free|same|very|entire|recent|famous|this|year's)$/;

/** Whether the word stands in the name of an event, behind "the", with the name of a place: "the Great Yorkshire Pie Awards". */
export function isOfEvent({ small, parted }: Place, i: number): boolean {
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

/** Nations, unions and the world, after which awards are called. */
const NATION =
  /^(?:world|national|international|global|british|english|scottish|welsh|irish|european|american|canadian|australian)$/;

const isEventPlace = (word: string) =>
  isNameTagged(word) && !MONTH.test(word) && !DAY.test(word) && !ratherNames.has(word);

/** Whether the word at an index, if it is "st", ends the name of a street: "12 MILL ST". */
export function isStreetEnd({ small }: Place, i: number): boolean {
  return (
    small[i] === 'st' && streetNames.has(small[i - 1] ?? '') && !DETERMINER.test(small[i - 2] ?? '')
  );
}

/** Most words between the name of a place and what is there: "Hove City Football Club". */
const MOST_KINDS = 2;

/** Whether the word at an index tells with those before it, of which the first is a name, what is there: "Leeds Town Hall". */
export function isKindOfSite({ small }: Place, i: number): boolean {
  if (isMiddleOfTown(small[i] ?? '', small[i + 1] ?? '')) return false;
  for (let at = i; at > i - MOST_KINDS && siteKinds.has(small[at] ?? ''); at--) {
    if (isCertainName(small[at - 1] ?? '')) return true;
  }
  return false;
}

/** "Leeds city centre", which is no name. */
export const isMiddleOfTown = (word: string, behind: string) =>
  /^(?:city|town)$/.test(word) && /^cent(?:re|er)$/.test(behind);

/** Whether the word is where a way from a named place leads, or the other way round: "Leeds to Hull". */
export function isRouteEnd({ small, before, behind }: Place, i: number): boolean {
  return (
    (/^(?:to|and)$/.test(before) && isCertainName(small[i - 2] ?? '')) ||
    (/^(?:to|and)$/.test(behind) && isCertainName(small[i + 2] ?? ''))
  );
}

/** Towns whose names are things that hardly stand in a row with a place. */
const TOWN_IN_ROW = /^(?:bath|reading|derby|cork|wells|ware|rye|bury|hull|crook|deal)$/;

/** What a firm has in two towns: "our Bath and Bristol shops". */
const SHOPS = /^(?:shops|stores|offices|branches|teams|sites|studios|showrooms|campuses|clinics)$/;

/** Whether the word is the first of two towns, of which the other has no other sense: "Bath and Bristol". */
export function isFirstOfTowns(
  word: string,
  { small, before, behind }: Pick<Place, 'small' | 'before' | 'behind'>,
  i: number,
): boolean {
  const other = small[i + 2] ?? '';
  if (!TOWN_IN_ROW.test(word) || !/^(?:and|or|&)$/.test(behind)) return false;
  if (DETERMINER.test(before) && !SHOPS.test(small[i + 3] ?? '')) return false;
  return isNameTagged(other) && !isGivenName(other) && !MONTH.test(other) && !DAY.test(other);
}

/** Streets by what they are called behind their name that are something else as often: "close to", "in a row". */
const RARE_STREET = /^(?:close|row|terrace|gardens|alley|square)$/;

/** What a road is, and not its name: "dirt road", "ring road". */
const KIND_OF_ROAD =
  /^(?:dirt|ring|slip|access|local|busy|quiet|narrow|whole|back|side|country|toll|wrong|same|open|long|private|beer|of|as|than|not|very|too|one)$/;

/** Whether a word names a street that is called so behind it. */
export function isNameOfStreet(name: string, street: string): boolean {
  if (KIND_OF_ROAD.test(name) || !isStreetName(name)) return false;
  if (!RARE_STREET.test(street)) return true;
  return streetNames.has(name) || alsoPeople.has(name) || isCertainName(name);
}

/** Whether the word in front of "road" is its name: not "the road", "a busy road", "in road". */
function isStreetName(word: string): boolean {
  if (word === '' || FUNCTION.test(word) || DETERMINER.test(word)) return false;
  return !SELDOM_SURNAME.test(word) && !wordsOfSpeech.has(word) && !isDescribing(word);
}
