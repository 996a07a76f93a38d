/** Whether a word of a line in capitals is of a person’s name by a title, kin, a role or who is named beside it. */

import { familyWords, shortGivenNames } from './name-words';
import { isNameByRank } from './names-or-words';
import { DAY, DETERMINER, HONORIFIC, type Place, stemOf, TITLE } from './neighbours';
import {
  isAtDecks,
  isBarePerson,
  isBeforeName,
  isBehindParticle,
  isBehindRole,
  isBehindTitledName,
  isInPersonOfWords,
  isMissOfWord,
  isOwner,
  isPriest,
  isServant,
  isTitleOfWords,
  isToldOf,
  PERSON,
  TOLD_OF_ONE,
} from './people';
import {
  isCalledOut,
  isGreeted,
  isGreetedBare,
  isHailed,
  isReached,
  isSpokenTo,
} from './people-spoken-to';
import { isInRowOfPets, isOneOfTwo, isRowOfNames, isWithKin } from './people-together';
import { isStreetEnd } from './sites';
import { isSeldomSurname } from './surnames';
import { FUNCTION, isCertainName, isGivenName, isListed } from './word-kinds';

/** Whether the word is one of the King and Queen, who are not of something. */
function isHalfOfRoyals({ small }: Place, i: number): boolean {
  const first =
    small[i] === 'king' ? i : small[i] === 'queen' && small[i - 1] === 'and' ? i - 2 : -1;
  if (first < 1 || small[first] !== 'king' || small[first - 1] !== 'the') return false;
  return small[first + 1] === 'and' && small[first + 2] === 'queen' && small[first + 3] !== 'of';
}

const KIN = /^(?:grandma|grandad|granddad|grandpa|granny|nana|nanna|nan|gran)$/;

const KIND_OF_NURSE =
  /^(?:staff|school|district|dental|vet|veterinary|student|head|specialist|charge)$/;

/** Behind these "Miss" stands before a surname; she is not missed. */
const BEFORE_MISS =
  /^(?:and|with|by|from|for|see|ask|our|is|was|meet|thank|thanks|teacher|head|headteacher|tutor|deputy|coach|to)$/;

/** Whether the word is of a person's name, by a title, kin, a role or others who are named: "Aunt Rose", "our twins Isaac and Hope". */
export function isOfPerson(place: Place, i: number): boolean {
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

/** Whether an aunt is called so as by a name: "with Auntie Pat", not "with my uncle Jim and aunt Pat". */
function isAuntNamed(small: readonly string[], i: number): boolean {
  const isJoined = /^(?:and|with|to|for|from|by)$/.test(small[i - 1]!);
  return isJoined && !small.slice(Math.max(0, i - 5), i).some((word) => DETERMINER.test(word));
}

const AUNT = /^(?:uncle|auntie|aunt)$/;

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
