/** Whether a word of a line in capitals names somebody, by the words around it. */

import { isAcronym } from '@/lib/engine/features/capitals';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { sureVerbs } from '@/lib/lexicon/sure-words';
import {
  alsoPeople,
  calledByName,
  familyWords,
  givenWords,
  seldomFamilyWords,
  seldomGivenWords,
  shortGivenNames,
} from './name-words';
import {
  DETERMINER,
  FAMILY_VERB,
  HONORIFIC,
  type Place,
  SELDOM_SURNAME,
  stemOf,
  TITLE,
  TRADE,
} from './neighbours';
import { acronyms, FUNCTION, isCertainName, isGivenName, isOrdinary } from './word-kinds';

/** Honorifics that are also what somebody is: "the lady of the house", "our captain who sang". */
const ALSO_ROLE = /^(?:lord|lady|dame|saint|captain)$/;

/** Whether the word tells more of somebody whose role stands before it, and is no name behind a title. */
export function isToldOf({ small, before }: Place, i: number): boolean {
  if (!ALSO_ROLE.test(before)) return false;
  const isKindOfRole = /^(?:vice|club|team|former|new|deputy)$/.test(small[i - 2] ?? '');
  if (isKindOfRole && DETERMINER.test(small[i - 3] ?? ''))
    return isOrdinary(small[i]!) && !alsoPeople.has(small[i]!);
  if (!DETERMINER.test(small[i - 2] ?? '')) return false;
  return shortWords.has(small[i]!) || wordsOfSpeech.has(small[i]!);
}

/** Of these, surnames behind somebody who is led to: "with Jane Hope at the mill", not "Jane and I hope". */
const SURNAME_OF_LED = /^(?:hope|rush)$/;

/** Whether the word is the surname of somebody who is led to or has a title: "thanks to Mayor Jane Hope." */
export function isSurnameOfLed(
  word: string,
  { small, behind }: Pick<Place, 'small' | 'behind'>,
  i: number,
): boolean {
  const lead = small[i - 2] ?? '';
  if (/^(?:|and|or|&)$/.test(lead)) return false;
  const isLed = LEADS_TO_PERSON.test(lead) || TITLE.test(lead) || NOBLE.test(lead);
  return SURNAME_OF_LED.test(word) && isLed && (behind === '' || FUNCTION.test(behind));
}

/** Whether a word that begins with letters nobody speaks together is a family name all the same: "Thandi Nkosi". */
export function isFamilyName(word: string, before: string): boolean {
  return /^[^aeiou]+[aeiou].*[aeiou]/.test(word) && before.length > 2 && isCertainName(before);
}

/** Whether the word is a title before a sure name; "lady" and "lord" are none behind a noun: "our dinner lady Sheila". */
export function isBeforeName(word: string, before: string, behind: string): boolean {
  if (!HONORIFIC.test(word)) return false;
  if (!isCertainName(behind) && !(word === 'sir' && shortGivenNames.has(behind))) return false;
  return (
    !/^(?:lady|lord)$/.test(word) ||
    before === 'first' ||
    FUNCTION.test(before) ||
    LEADS_TO_PERSON.test(before) ||
    isWitnessed(before)
  );
}

/** Who or what misses something, before that verb. */
const MISSES =
  /^(?:i|we|you|they|to|not|never|don't|will|can|would|might|may|i'll|we'll|really|all|still|also|who|and)$/;

/** Whether "miss" stands at an index before a surname that is a word, beside another who has a title or where nothing is missed: "Mr Green and Miss Hope", "a year of Miss Lane". */
export function isMissOfWord({ small, parted }: Place, i: number): boolean {
  const family = small[i + 1] ?? '';
  if (small[i] !== 'miss' || parted[i + 1]) return false;
  const owner = /^(.+)'s$/.exec(family)?.[1];
  if (owner !== undefined && (alsoPeople.has(owner) || seldomFamilyWords.has(owner))) {
    return !MISSES.test(parted[i] ? '' : (small[i - 1] ?? ''));
  }
  const isOne = /^(?:is|was|has)$/.test(small[i + 2] ?? '');
  if (i > 0 && isOne && alsoPeople.has(family)) return !MISSES.test(small[i - 1]!);
  if (i < 3) return false;
  if (!alsoPeople.has(family) && !seldomFamilyWords.has(family)) return false;
  if (/^(?:of|with|by|from|for)$/.test(small[i - 1]!) && !parted[i]) return true;
  return /^(?:and|&)$/.test(small[i - 1]!) && HONORIFIC.test(small[i - 3]!);
}

/** How people are addressed in front of a given name. */
export const NOBLE =
  /^(?:sir|dame|lady|lord|miss|mr|mrs|ms|dr|rev|prof|captain|uncle|auntie|aunt)$/;

/** Whether a title stands at an index, and behind it a given name and a surname that are both words: "Sir Mark King". */
export function isTitleOfWords({ small, parted }: Place, i: number): boolean {
  const [title = '', given = '', family = ''] = small.slice(Math.max(0, i), i + 3);
  if (i < 0 || !NOBLE.test(title) || parted[i + 1] || parted[i + 2]) return false;
  if (/^(?:will|may|skip)$/.test(given) && FAMILY_VERB.test(stemOf(family))) return false;
  return givenWords.has(given) && alsoPeople.has(stemOf(family));
}

/** Before the surname of those who serve a town or heal it. */
const SERVES =
  /^(?:cllr|councillor|pc|wpc|dc|pcso|sgt|sergeant|inspector|constable|professor|doctor|senator|colonel)$/;

/** Whether the word is a surname behind such a title, though it is a word too: "Cllr Green". */
export function isServant(stem: string, { small, before, behind }: Place, i: number): boolean {
  if (/^(?:coach|chief|pastor|principal)$/.test(before) && TOLD_OF_ONE.test(behind))
    return familyWords.has(stem) && !DETERMINER.test(small[i - 2] ?? '');
  if (before === 'pc' && DETERMINER.test(small[i - 2] ?? '')) return false;
  return SERVES.test(before) && (familyWords.has(stem) || seldomFamilyWords.has(stem));
}

/** Before the names of those who play records and speak to them. */
const AT_DECKS = /^(?:dj|mc)$/;

/** What such people do or have: "DJ set", and verbs. */
const OF_DECKS = /^(?:sets?|booth|decks?|nights?|lessons|workshops?|battle|will|may|gear|kit)$/;

/** Whether the word is a name behind "DJ" or "MC", though it is a word too: "MC Grant". */
export function isAtDecks(word: string, { before }: Place): boolean {
  if (!AT_DECKS.test(before) || OF_DECKS.test(word)) return false;
  return alsoPeople.has(word) || seldomGivenWords.has(word) || seldomFamilyWords.has(word);
}

/** Whether "father" stands at an index before a name that is a word: "Father Grant", not "my father will". */
export function isPriest({ small, parted }: Place, i: number): boolean {
  if (i < 0 || small[i] !== 'father' || parted[i + 1] || DETERMINER.test(small[i - 1] ?? ''))
    return false;
  const name = small[i + 1] ?? '';
  return (givenWords.has(name) || familyWords.has(name)) && !SELDOM_SURNAME.test(name);
}

/** "Mr Tom Fort", not "Mr Tom will". */
export function isBehindTitledName(word: string, { small, before }: Place, i: number): boolean {
  if (!isBeforeName(small[i - 2] ?? '', small[i - 3] ?? '', before) || !isGivenName(before))
    return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !sureVerbs.has(word);
}

/** What stands before a person of whom news is told, who is thanked or met; "" where a sentence begins. */
export const LEADS_TO_PERSON =
  /^(?:|and|or|&|to|with|by|from|meet|welcome|thank|thanks|congratulations|congrats|says?|starring|featuring)$/;

/** What is told of a person right behind the name. */
export const BEHIND_PERSON =
  /^(?:|who|has|have|had|won|wins|joins?|joined|says|said|as|of|sings?|plays?|reads|will|have|made|run|ran|baked|built|came|come)$/;

/** Who may stand before a name of two words: what somebody does or is. */
export const ROLE =
  /^(?:apprentice|trainee|captain|goalkeeper|keeper|striker|director|councillor|midwife|paramedic|organiser|organizer|caretaker|headteacher|landlord|landlady|butcher|author|poet|illustrator|photographer|designer|engineer|technician|receptionist|secretary|treasurer|chairman|pianist|organist|conductor|comedian|magician|presenter|student|pupil|graduate|warden|ranger|editor|reader|hero|champion|winner|finalist|fundraiser|ambassador|coach|surgeon|historian|artist|actor|actress|jockey|boxer|swimmer|runner|cyclist|journalist|reporter|firefighter)$/;

/** Behind these somebody does something: "watch Ben cook". */
export const isWitnessed = (word: string) =>
  /^(?:watch|watching|see|saw|hear|heard|let|help|helped|make)$/.test(word);

/** Whether the word is one of two that are a person, though each is a word too: "Rose Hill and Grace King". */
export function isInPersonOfWords(
  word: string,
  { small, parted, before, behind }: Place,
  i: number,
): boolean {
  const isFamily = familyWords.has(word) && isAnyGivenName(before);
  const isGiven = isAnyGivenName(word) && familyWords.has(stemOf(behind));
  if (!isFamily && !isGiven) return false;
  const first = isFamily ? i - 1 : i;
  const [given, family] = [small[first]!, small[first + 1]!];
  if (SELDOM_SURNAME.test(given) && FAMILY_VERB.test(stemOf(family))) return false;
  const lead = parted[first] ? '' : (small[first - 1] ?? '');
  const next = parted[first + 2] ? '' : (small[first + 2] ?? '');
  const isLed =
    LEADS_TO_PERSON.test(lead) ||
    REACHES.test(lead) ||
    calledByName.has(lead) ||
    TRADE.test(lead) ||
    ROLE.test(lead);
  return isLed && (BEHIND_PERSON.test(next) || FUNCTION.test(next) || next === 'about');
}

/** What is done to reach somebody, and what stands behind the name then. */
export const REACHES =
  /^(?:ring|call|text|phone|telephone|e-?mail|contact|message|dm|thank|ask|asked|told|met|invited|hear|heard)$/;

/** Of given names that are words those that are things one counts, or verbs with a subject before them: bare they are people. */
const COUNTED_PERSON =
  /^(?:sue|rob|bill|pat|ray|jay|rod|dean|penny|robin|carol|daisy|poppy|lily|earl|teddy|norm|chuck|peg|paddy|glen|cliff|mason|drew|dot|guy|mark|rose|frank|victor|gene|rusty|randy|hunter)$/;

/** What joins a clause to another, or leads to who has done or gets something. */
const BEFORE_CLAUSE =
  /^(?:that|because|when|while|if|until|since|and|but|as|where|how|why|whether|before|after|says|said|think|hope|so)$/;
const TO_SOMEBODY = /^(?:by|with|from|for|love|tell|told|asked|phoned|emailed)$/;

/** What one person is or does, where a thing would stand behind an article. */
const OF_BARE =
  /^(?:is|was|has|can|who|won|says|said|will|had|runs|ran|made|makes|came|comes|went|plays|sings|and)$/;

/** Whether such a word stands without an article, where somebody does something or has it done: "so that Ray can", "jam by Sue and". */
export function isBarePerson(word: string, { before, behind }: Place): boolean {
  if (!COUNTED_PERSON.test(word)) return false;
  if (BEFORE_CLAUSE.test(before)) return OF_BARE.test(behind) && behind !== 'and';
  return (
    TO_SOMEBODY.test(before) && (behind === '' || FUNCTION.test(behind) || OF_BARE.test(behind))
  );
}

/** What somebody of one's own does or is before a name that is a word, with what is told of them: "our regular Pat will". */
export function isBehindRole(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!PERSON.test(word) || !OWNER.test(small[i - 2] ?? '')) return false;
  if (
    !ROLE.test(before) &&
    !/^(?:regular|volunteer|boss|chef|colleague|neighbour|friend)$/.test(before)
  )
    return false;
  return MODAL.test(behind) || TOLD_OF_ONE.test(behind);
}

/** Letters that are given names too, and what stands behind or before them as letters: "a TED talk", "he is MIA". */
const GIVEN_LETTERS = /^(?:ted|mia)$/;
const BEHIND_LETTERS = /^(?:ed|ex|x|talks?|conference|events?|speakers?)$/;
const BEFORE_LETTERS =
  /^(?:is|are|was|were|been|be|gone|went|still|go|goes|i'm|he's|she's|a|the|an)$/;

/** Whether the word is a name and not the letters that stand for something: "ask Ted about it". */
export function isNotLetters(text: string, { before, behind }: Place): boolean {
  const word = stemOf(text);
  if (text.endsWith("'s") && shortGivenNames.has(word)) return true;
  if (shortGivenNames.has(word) && (calledByName.has(before) || before === 'birthday')) return true;
  return GIVEN_LETTERS.test(word) && !BEFORE_LETTERS.test(before) && !BEHIND_LETTERS.test(behind);
}

/** Given names of `givenWords` by which hardly anything else goes in pairs: no gems, flowers, seasons or virtues. */
export const PERSON =
  /^(?:bill|sue|rob|pat|mark|frank|dean|penny|gene|drew|ray|jay|chuck|carol|robin|cliff|glen|norm|lance|curt|rose|grace|dawn|peg|perry|teddy|jasmine|basil|heather)$/;

/** What belongs to a time of day or is said of it: "Dawn's light". */
const OF_DAWN = /^(?:light|chorus|early|first|break|rays|glow|mist)$/;

/** Whether the word, which has a possessive, is somebody who has something: "Grace's new song", not "a rose's thorn". */
export function isOwner(stem: string, { before, behind }: Place): boolean {
  if (!PERSON.test(stem) || behind === '') return false;
  return !DETERMINER.test(before) && !(stem === 'dawn' && OF_DAWN.test(behind));
}

export const isAnyGivenName = (word: string) =>
  givenWords.has(word) || shortGivenNames.has(word) || isGivenName(word);

/** "Van der", "de la": small words in front of a surname. */
const PARTICLES = /^(?:van (?:der|den|de)|de (?:la|los)|von (?:der|dem))$/;

/** Whether the word is one of such two behind a given name. */
export function isParticle({ small, before, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (PARTICLES.test(`${word} ${behind}`)) return isAnyGivenName(before);
  return PARTICLES.test(`${before} ${word}`) && isAnyGivenName(small[i - 2] ?? '');
}

/** Whether the word is the surname behind such words: "Anke van der Berg". */
export function isBehindParticle({ small, before }: Place, i: number): boolean {
  return before !== '' && PARTICLES.test(`${small[i - 2] ?? ''} ${before}`);
}

/** Whether the word is no other than a name, and long enough for one: "Mo Salah", not "AL FA". */
export function isSurname(word: string): boolean {
  return word.length > 3 && isCertainName(word) && !isAcronym(word.toUpperCase(), acronyms);
}

/** Whose somebody or something is. */
export const OWNER = /^(?:my|our|his|her|their|your)$/;

/** What is told of one person or animal right behind the name. */
export const TOLD_OF_ONE =
  /^(?:is|was|has|had|can|who|went|turned|turns|loves|loved|got|gets|came|comes|ran|runs|says|said|made|makes|ate|eats|needs|wants|sleeps|slept)$/;

/** What stands between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB =
  /(?:^(?:also|alone|today|tonight|often|sometimes|once|then|first|here|there|himself|herself|itself|online|group)|ly)$/;

/** Most words between an owner and the kin or pet: "our American bully pup". */
const MOST_TOLD_OF_PET = 3;

/** Whether "my", "our" or the like stands before the noun at an index, with nothing but words for it between. */
export function hasOwner(small: readonly string[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 1 - MOST_TOLD_OF_PET; at--) {
    if (OWNER.test(small[at]!)) return true;
    if (FUNCTION.test(small[at]!) || (wordsOfSpeech.has(small[at]!) && small[at] !== 'shop'))
      return false;
  }
  return false;
}

/** Whether the word is of a person that a place is called after: "Guy's Hospital". */
export function isOwnersName(word: string, before: string): boolean {
  const stem = /^(.+)'s$/.exec(word)?.[1];
  return stem !== undefined && alsoPeople.has(stem) && !DETERMINER.test(before);
}

/** They stand behind "my mum" as verbs. */
export const MODAL = /^(?:will|may)$/;
