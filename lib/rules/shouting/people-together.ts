/** Whether a word of a line in capitals is one of several who are named together: two people, a row of pets, somebody and kin. */

import { wordSenses } from '@/lib/engine/words/word-senses';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { givenWords, ratherNames, seldomGivenWords, shortGivenNames } from './name-words';
import { HONORIFIC, type Place } from './neighbours';
import { BEHIND_PERSON, LEADS_TO_PERSON, OWNER, PERSON } from './people';
import { FUNCTION, isCertainName, isGivenName, isSureGivenName } from './word-kinds';

/** Whom somebody has besides kin: "Mason and his team". */
const CREW =
  /^(?:team|band|crew|friends?|family|mates?|colleagues?|class|partner|helpers|parents|kids|children)$/;

/** Kin and pets, behind whom a name stands more often than another noun. */
const OF_THE_HOUSE =
  /^(?:mum|mom|mam|dad|son|daughter|brother|sister|wife|husband|uncle|auntie|aunt|cousin|nephew|niece|gran|grandma|grandad|grandpa|granddad|dog|cat|puppy|kitten|pup|pony|rabbit|hamster|tortoise)$/;

/** Whether kin or friends are named with the word as theirs: "Jade and her dad". */
export function isWithKin(word: string, { small, parted, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) || !/^(?:and|&)$/.test(behind) || parted[i + 2]) return false;
  const theirs = small[i + 3] ?? '';
  return (
    /^(?:her|his)$/.test(small[i + 2] ?? '') && (OF_THE_HOUSE.test(theirs) || CREW.test(theirs))
  );
}

/** What tells that a row is of names. */
const NAMES = /^(?:names?|named|called|meet|welcome)$/;

/**
 * Whether three people are named in a row that begins at an index, and the word at another one is one of them: one name
 * is no word, and another is one of `givenWords`. "Skye, Faith and Destiny"
 */
export function isRowOfNames({ small, parted }: Place, first: number, i: number): boolean {
  const row = [first, first + 1, first + 3];
  if (first < 0 || !row.includes(i) || !parted[first + 1] || parted[first + 2]) return false;
  if (!/^(?:and|&|or)$/.test(small[first + 2] ?? '') || parted[first + 3]) return false;
  const names = row.map((at) => small[at] ?? '');
  if (names.some((name) => name === '' || FUNCTION.test(name) || wordsOfSpeech.has(name)))
    return false;
  const isSure = (name: string) =>
    (isGivenName(name) && !wordSenses(name).common) || shortGivenNames.has(name);
  const isGiven = (name: string) => isSure(name) || givenWords.has(name);
  // The mark behind the first may end a sentence: "Come along! Ada and Jane …".
  if (i === first && !isGiven(names[0]!)) return false;
  if (
    small.some((word) => NAMES.test(word)) &&
    names.every(
      (name) =>
        isGiven(name) || seldomGivenWords.has(name) || HONORIFIC.test(name) || isCertainName(name),
    )
  )
    return true;
  return names.some(isSure) && names.filter(isGiven).length > 1;
}

const PETS =
  /^(?:kittens?|pupp(?:y|ies)|pups?|cats?|dogs?|hens?|pon(?:y|ies)|rabbits?|bunnies|hamsters?|donkeys?|alpacas?|goats?|horses?|guinea|rats|ferrets?|tortoises?|girls|boys|twins|triplets)$/;

/** What is said of those whose names follow. */
const INTRODUCES =
  /^(?:home|homes|meet|named|called|names?|adoption|rehoming|litter|arrivals?|missing|lost|found|birthday|welcome|say|introducing)$/;

/** How far before a row of names it is told whose names they are, in words. */
const TOLD_BEFORE_ROW = 10;

/** Whether the word is one of a row of single words, two of them given names, behind whom they are the names of: "three kittens: Pepper, Smudge and Bo". */
export function isInRowOfPets({ small, parted }: Place, i: number): boolean {
  const isJoint = (at: number) => /^(?:and|&)$/.test(small[at] ?? '');
  const begins = (at: number) => parted[at] === true || isJoint(at - 1);
  const ends = (at: number) => at + 1 >= small.length || parted[at + 1] === true || isJoint(at + 1);
  const isMember = (at: number) =>
    at > 0 && at < small.length && begins(at) && ends(at) && !isJoint(at);
  if (!isMember(i)) return false;
  const before = (at: number) => (isJoint(at - 1) ? at - 2 : at - 1);
  const after = (at: number) => (isJoint(at + 1) ? at + 2 : at + 1);
  let first = i;
  while (isMember(before(first))) first = before(first);
  const row: string[] = [];
  for (let at = first; isMember(at); at = after(at)) row.push(small[at]!);
  if (row.length < 2 || row.some((word) => PETS.test(word))) return false;
  const isName = (word: string) =>
    seldomGivenWords.has(word) ||
    givenWords.has(word) ||
    isGivenName(word) ||
    shortGivenNames.has(word);
  const told = small.slice(Math.max(0, first - TOLD_BEFORE_ROW), first);
  if (PETS.test(told.at(-1) ?? '') && parted[first]) return row.filter(isName).length > 0;
  if (!told.some((word) => PETS.test(word)) || !told.some((word) => INTRODUCES.test(word)))
    return false;
  return row.filter(isName).length > 1;
}

/** What two people do or are. */
const DO_SEVERAL =
  /^(?:are|were|have|get|got|will|went|came|won|ran|made|can|both|met|said|say|did|do|had|started|opened|took|gave|raised|married|live|work|need|want|love|would|could|should|don't|bake|sell|teach)$/;

/** Who are named right behind: "our twins Isaac and Hope". */
const ARE_SEVERAL =
  /^(?:twins|sons|daughters|kids|children|boys|girls|parents|grandparents|friends|hosts|owners|newlyweds|couple|brothers|sisters|neighbours|colleagues|volunteers)$/;

/** Whether the word is one of two people whose given names are words: "Bill and Sue won", "thanks to Rose and Priya". */
export function isOneOfTwo(
  word: string,
  { small, parted, before, behind }: Place,
  i: number,
): boolean {
  if (!givenWords.has(word)) return false;
  const isFirst = /^(?:and|&)$/.test(behind);
  if (!isFirst && !/^(?:and|&)$/.test(before)) return false;
  const first = isFirst ? i : i - 2;
  const other = small[isFirst ? i + 2 : i - 2] ?? '';
  if (isOfSeveral(small, first) && isCertainName(other)) return true;
  if (!isFirst && isBehindCompanion(word, { small, parted, behind }, i)) return true;
  if (
    !(isGivenName(other) && (!wordSenses(other).common || ratherNames.has(other))) &&
    !(PERSON.test(word) && PERSON.test(other))
  )
    return false;
  const lead = parted[first] ? '' : (small[first - 1] ?? '');
  const next = parted[first + 3] ? '' : (small[first + 3] ?? '');
  if (DO_SEVERAL.test(next) && !/^(?:of|like|for|the|our|my|your)$/.test(lead)) return true;
  return (
    (lead === 'just' || LEADS_TO_PERSON.test(lead) || ARE_SEVERAL.test(lead)) &&
    (BEHIND_PERSON.test(next) || FUNCTION.test(next))
  );
}

/** Who stands before the "and" that a given name follows: a person for sure, "me", or kin with an owner. */
function isCompanion(small: readonly string[], i: number): boolean {
  const word = small[i] ?? '';
  if (isSureGivenName(word)) return true;
  return word === 'me' || (OF_THE_HOUSE.test(word) && OWNER.test(small[i - 1] ?? ''));
}

/** Given names that are had or hoped for, or are orders beside "me": "join me and hope for rain". */
const HAD_OR_DONE =
  /^(?:hope|faith|joy|patience|mercy|chance|chase|skip|may|art|rich|summer|autumn|max|kit)$/;

/** What stands behind a person, and not behind a verb or thing of the same letters. */
const BEHIND_COMPANION =
  /^(?:|who|has|have|had|are|were|is|was|will|can|won|from|for|at|in|on|as|and|or|to|with|by|this|tonight|today|tomorrow|next)$/;

/** The same behind "will", which is a verb before most of them. */
const BEHIND_WILL = /^(?:|who|have|are|were|from|for|at|in|on|and|with|by|tonight|tomorrow)$/;

/** Whether the word is the second of two people, and nothing is done or told there: "me and Mark", "Bob and Will from". */
function isBehindCompanion(
  word: string,
  { small, parted, behind }: Pick<Place, 'small' | 'parted' | 'behind'>,
  i: number,
): boolean {
  if (parted[i] || parted[i - 1] || !isCompanion(small, i - 2)) return false;
  if (HAD_OR_DONE.test(word) && (small[i - 2] === 'me' || /^(?:for|to)$/.test(behind)))
    return false;
  return (word === 'will' ? BEHIND_WILL : BEHIND_COMPANION).test(behind);
}

/** Whether those whose names begin at an index are of several who are somebody's: "our nurses". */
function isOfSeveral(small: readonly string[], first: number): boolean {
  return (small[first - 1] ?? '').endsWith('s') && OWNER.test(small[first - 2] ?? '');
}
