/** Whether a word of a line in capitals names somebody, by the words around it. */

import { isAcronym } from '@/lib/engine/features/capitals';
import { wordSenses } from '@/lib/engine/words/word-senses';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { sureVerbs } from '@/lib/lexicon/sure-words';
import {
  alsoPeople,
  calledByName,
  familyWords,
  givenWords,
  ratherNames,
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
import {
  NUMBER,
  acronyms,
  FUNCTION,
  isCertainName,
  isGivenName,
  isNameTagged,
  isOrdinary,
  isSureGivenName,
} from './word-kinds';

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

/** Who are called out with the name of their place or idol: "Chelsea fans!" */
const CROWD =
  /^(?:fans|supporters|residents|locals|folks?|people|lovers|friends|ladies|gents|lads|girls|boys|women|men|parents|voters|drivers|commuters|customers|students|pupils)$/;

/** Whether the word is a surname behind a given name, and nothing but the two is called out: "KEITH EARLS!" */
export function isCalledOut(word: string, { parted, before, behind }: Place, i: number): boolean {
  if (behind !== '' || !(i === 1 || parted[i - 1])) return false;
  if (!isGivenName(before) || wordSenses(before).common || CROWD.test(word)) return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !shortWords.has(word);
}

/** What is done to reach somebody, and what stands behind the name then. */
export const REACHES =
  /^(?:ring|call|text|phone|telephone|e-?mail|contact|message|dm|thank|ask|asked|told|met|invited|hear|heard)$/;
const BEHIND_REACHED =
  /^(?:|on|at|in|or|and|&|before|after|by|if|for|from|today|now|about|\p{N}.*)$/u;

/** What is said to somebody, before "to". */
const SAID_TO =
  /^(?:thanks|congratulations|congrats|hello|hi|goodbye|farewell|spoke|talk|talked|listen|tribute)$/;

/** Whether the word at an index, before "to", leads to whom one thanks or speaks to: "thank you to", "spoke to". */
export function isAddressed(small: readonly string[], i: number): boolean {
  const word = small[i] ?? '';
  return SAID_TO.test(word) || (word === 'you' && small[i - 1] === 'thank');
}

/** Given names of `givenWords` that are asked for as things, or are hardly anybody's beside a verb. */
const THING_OR_VERB =
  /^(?:will|may|max|kit|herb|saffron|opal|sunny|chance|heath|lark|raven|basil|ginger|sage|maple|clover|ivory|art|rich|sandy|curt|evens|summer|autumn|angel|duke|prince|skip|spike|chase|wade|buck|miles|cliff|norm|pierce|christian|abbey|mercy|patience|teddy)$/;

/** Whether a word is whom to ask for or to ring, by what stands around it: "ring Rose on", "ask for Mark at the desk". */
export function isReached(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) || THING_OR_VERB.test(word) || !BEHIND_REACHED.test(behind))
    return false;
  if (REACHES.test(before)) return true;
  if (before === 'for') return /^ask(?:ing)?$/.test(small[i - 2] ?? '');
  const other = small[i - 2] ?? '';
  const lead = small[i - 3] ?? '';
  return (
    /^(?:and|or|&)$/.test(before) &&
    (givenWords.has(other) || isGivenName(other)) &&
    (REACHES.test(lead) || (lead === 'for' && /^ask(?:ing)?$/.test(small[i - 4] ?? '')))
  );
}

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

/** Given names that are asked for or had as things where somebody may be thanked: "thanks to faith". */
const HAD =
  /^(?:will|may|art|rich|hope|faith|patience|harmony|mercy|summer|autumn|grace|joy|miles|evens|norm)$/;
/** What stands before "to" where somebody is thanked or greeted: "thank you to Pearl", "hello to Rocky". */
const GREETS = /^(?:you|thanks|done|congratulations|congrats|hello|hi|goodbye|farewell)$/;
/** Words that one hails somebody with, of which the last is looked up first: "well done", "get well soon". */
const HAILS: ReadonlyMap<string, RegExp> = new Map([
  ['done', /^well$/],
  ['luck', /^good$/],
  ['soon', /^well$/],
  ['you', /^(?:thank|love|miss)$/],
  ['morning', /^good$/],
  ['night', /^good$/],
]);
const HAILS_ALONE =
  /^(?:congratulations|congrats|thanks|hello|hi|hey|goodbye|bye|farewell|bravo|sorry)$/;
/** By these people are called whose name they are not. */
const PET_NAME =
  /^(?:honey|angel|star|buddy|sunny|blue|sky|treacle|cookie|muffin|pickle|bear|tiger|king|prince|duke|guy|storm)$/;

/** Whether somebody is hailed by the word: "well done Carol, we", "good luck Mark from all". */
export function isHailed(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) && !seldomGivenWords.has(word)) return false;
  if (PET_NAME.test(word) || !/^(?:|and|from|on|you|we|who|all)$/.test(behind)) return false;
  const lead = small[i - 2] ?? '';
  if (HAD.test(word))
    return behind === '' && before === 'done' && lead === 'well' && !MODAL.test(word);
  return HAILS_ALONE.test(before) || HAILS.get(before)?.test(lead) === true;
}

/** What one says to somebody who is welcome, thanked or wished well. */
const WISHES = /^(?:welcome|thanks|congratulations|congrats|birthday|luck|goodbye)$/;

/** Whether the word is whom one speaks to at the end of a welcome or good wish: "welcome to the team, Ivy". */
export function isSpokenTo(word: string, { small, parted, behind }: Place, i: number): boolean {
  if (!parted[i] || behind !== '' || !givenWords.has(word) || THING_OR_VERB.test(word))
    return false;
  return small.slice(Math.max(0, i - 6), i).some((each) => WISHES.test(each));
}

const BEHIND_GREETED = /^(?:|for|who|who's|on|from|and|in|at|all)$/;

/** Whether a word that is seldom or often a given name stands where somebody is called by it, and nothing has no article: "happy birthday Rocky". */
export function isGreetedBare(word: string, { small, before, behind }: Place, i: number): boolean {
  const isSeldom = seldomGivenWords.has(word);
  if (HAD.test(word) && !/^(?:will|may|art|rich|evens)$/.test(word)) {
    const lead = small[i - 2] ?? '';
    if (before === 'birthday' && lead === 'happy') return /^(?:|from|to|you|we|and)$/.test(behind);
    if (before === 'to' && lead === 'you') return behind === 'for' || behind === 'who';
  }
  if (!isSeldom && (!givenWords.has(word) || HAD.test(word))) return false;
  if (before === 'birthday') return !/^(?:be|is|was|has)$/.test(behind);
  if (before === 'to' && GREETS.test(small[i - 2] ?? '')) return BEHIND_GREETED.test(behind);
  if (isSeldom && before === 'ask') return behind === 'about';
  const isOwnedRole = calledByName.has(before) && hasOwner(small, i - 1);
  return (
    isSeldom && isOwnedRole && (behind === '' || (TOLD_OF_ONE.test(behind) && behind !== 'can'))
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

/** Whom somebody has besides kin: "Mason and his team". */
const CREW =
  /^(?:team|band|crew|friends?|family|mates?|colleagues?|class|partner|helpers|parents|kids|children)$/;

/** Whether kin or friends are named with the word as theirs: "Jade and her dad". */
export function isWithKin(word: string, { small, parted, behind }: Place, i: number): boolean {
  if (!givenWords.has(word) || !/^(?:and|&)$/.test(behind) || parted[i + 2]) return false;
  const theirs = small[i + 3] ?? '';
  return (
    /^(?:her|his)$/.test(small[i + 2] ?? '') && (OF_THE_HOUSE.test(theirs) || CREW.test(theirs))
  );
}

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

/** What tells that a row is of names. */
const NAMES = /^(?:names?|named|called|meet|welcome)$/;

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

/** Whether the word is one of two who are greeted: "say hi to Sandy and Art". */
export function isGreeted(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word)) return false;
  const first = /^(?:and|&)$/.test(behind) ? i : /^(?:and|&)$/.test(before) ? i - 2 : -1;
  if (first < 2 || small[first - 1] !== 'to' || !/^(?:hi|hello)$/.test(small[first - 2]!))
    return false;
  return isAnyGivenName(small[first] ?? '') && isAnyGivenName(small[first + 2] ?? '');
}

/** Given names of `givenWords` by which hardly anything else goes in pairs: no gems, flowers, seasons or virtues. */
export const PERSON =
  /^(?:bill|sue|rob|pat|mark|frank|dean|penny|gene|drew|ray|jay|chuck|carol|robin|cliff|glen|norm|lance|curt|rose|grace|dawn|peg|perry|teddy|jasmine|basil|heather)$/;

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

/** What two people do or are. */
const DO_SEVERAL =
  /^(?:are|were|have|get|got|will|went|came|won|ran|made|can|both|met|said|say|did|do|had|started|opened|took|gave|raised|married|live|work|need|want|love|would|could|should|don't|bake|sell|teach)$/;

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

/** What belongs to a time of day or is said of it: "Dawn's light". */
const OF_DAWN = /^(?:light|chorus|early|first|break|rays|glow|mist)$/;

/** Whether the word, which has a possessive, is somebody who has something: "Grace's new song", not "a rose's thorn". */
export function isOwner(stem: string, { before, behind }: Place): boolean {
  if (!PERSON.test(stem) || behind === '') return false;
  return !DETERMINER.test(before) && !(stem === 'dawn' && OF_DAWN.test(behind));
}

/** Who are named right behind: "our twins Isaac and Hope". */
const ARE_SEVERAL =
  /^(?:twins|sons|daughters|kids|children|boys|girls|parents|grandparents|friends|hosts|owners|newlyweds|couple|brothers|sisters|neighbours|colleagues|volunteers)$/;

/** Whether those whose names begin at an index are of several who are somebody's: "our nurses". */
function isOfSeveral(small: readonly string[], first: number): boolean {
  return (small[first - 1] ?? '').endsWith('s') && OWNER.test(small[first - 2] ?? '');
}

const isAnyGivenName = (word: string) =>
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

/** Whether somebody is called by the word: "my mum Sue was", "Priya, Raj and Tom", "our dog Rex". */
export function isCalled(word: string, { small, before, behind }: Place, i: number): boolean {
  if (isOfTwoWordName(small, i) || isOfTwoWordName(small, i - 1)) return true;
  if (CALLED.test(small[i - 2] ?? '') && (TITLE.test(before) || NOBLE.test(before))) {
    return !FUNCTION.test(word) && word !== 'of' && !wordsOfSpeech.has(word);
  }
  if (CALLED.test(before) && behind === 'of' && isOrdinary(word)) return false;
  if (CALLED.test(before) && !CALLER.test(small[i - 2] ?? '')) {
    return !shortWords.has(word) && !FUNCTION.test(word) && !WON.test(word);
  }
  if (
    /^(?:him|her|it)$/.test(before) &&
    /^(?:named|nicknamed|christened)$/.test(small[i - 2] ?? '')
  )
    return (
      !FUNCTION.test(word) &&
      !wordsOfSpeech.has(word) &&
      !NUMBER.test(word) &&
      !(calledByName.has(word) && behind !== '')
    );
  if (
    before === 'is' &&
    small[i - 2] === 'name' &&
    /^(?:my|her|his|its)$/.test(small[i - 3] ?? '')
  ) {
    return !FUNCTION.test(word) && !NO_NAME_TOLD.test(word) && !wordsOfSpeech.has(word);
  }
  if (before === 'to' && ANSWERS.test(small[i - 2] ?? '')) {
    return (
      behind === '' &&
      !/^(?:us|me|it|them|name|whistles?|email|questions?|customers?|nobody|everyone)$/.test(word)
    );
  }
  if (word === 'al') return calledByName.has(before);
  if (ANIMAL.test(before) && givenWords.has(word) && !MODAL.test(word))
    return hasOwner(small, i - 1) && TOLD_OF_ONE.test(behind);
  const isKnown = shortGivenNames.has(word) || alsoPeople.has(word) || isGivenName(word);
  if (!isKnown) return false;
  if (MODAL.test(word)) return calledByName.has(before) && /^(?:|and|or|who)$/.test(behind);
  if (calledByName.has(before)) return !alsoPeople.has(word) || !DETERMINER.test(behind);
  if (!shortGivenNames.has(word)) return false;
  return (
    isJoinedName(small, i) ||
    !(shortWords.has(word) || wordsOfSpeech.has(word) || wordSenses(word).common)
  );
}

/** Kin and pets, behind whom a name stands more often than another noun. */
const OF_THE_HOUSE =
  /^(?:mum|mom|mam|dad|son|daughter|brother|sister|wife|husband|uncle|auntie|aunt|cousin|nephew|niece|gran|grandma|grandad|grandpa|granddad|dog|cat|puppy|kitten|pup|pony|rabbit|hamster|tortoise)$/;

/** Animals of a zoo or farm that have names. */
const ANIMAL =
  /^(?:bear|tiger|lion|elephant|penguin|giraffe|gorilla|rhino|otter|seal|owl|parrot|budgie|donkey|pig|goat|cow|sheep|lamb|foal|llama|alpaca|horse)$/;

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
function hasOwner(small: readonly string[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 1 - MOST_TOLD_OF_PET; at--) {
    if (OWNER.test(small[at]!)) return true;
    if (FUNCTION.test(small[at]!) || (wordsOfSpeech.has(small[at]!) && small[at] !== 'shop'))
      return false;
  }
  return false;
}

/** "A cat called Pearl", not "we called customers". */
const CALLED = /^(?:called|named|nicknamed)$/;

/** What one is named for a feat, or who is called in, and is no name: "named best in town". */
const WON =
  /^(?:best|top|winners?|champions?|finalists?|player|employee|runner-up|parents|police|names|time)$/;

/** What is said of a name, and is none: "her name is missing". */
const NO_NAME_TOLD =
  /^(?:missing|known|unknown|wrong|listed|called|spelt|spelled|written|mentioned|engraved|first|last|clear|safe|mud|also|being|one|good|famous|forgotten|remembered)$/;

/** What a name of two words begins with: "a beer called Old Faithful". */
const FIRST_OF_NAME =
  /^(?:old|big|little|wee|young|great|red|black|blue|green|white|golden|silver|wild|lucky)$/;

/** What tells of what is called so, and is no second half of its name. */
const TELLS =
  /(?:ed|ing|[^s]s)$|^(?:will|can|has|had|was|is|came|went|got|ran|made|left|won|in|on|at|today)$/;

/** Whether the word at an index is the first of two that something is called by, behind "called". */
function isOfTwoWordName(small: readonly string[], i: number): boolean {
  if (i < 1 || !CALLED.test(small[i - 1]!) || CALLER.test(small[i - 2] ?? '')) return false;
  const [first = '', second = '', next = ''] = small.slice(i, i + 3);
  const isThing =
    small[i - 1] === 'called' &&
    isOrdinary(first) &&
    ![first, second].some((word) => shortWords.has(word) || word.endsWith('ing')) &&
    !givenWords.has(first) &&
    !seldomGivenWords.has(first);
  if (
    !(FIRST_OF_NAME.test(first) || (isThing && !TELLS.test(second))) ||
    FUNCTION.test(first) ||
    second === '' ||
    FUNCTION.test(second) ||
    wordsOfSpeech.has(second)
  )
    return false;
  return next === '' || FUNCTION.test(next);
}

/** "She answers to Pearl". */
const ANSWERS = /^answer(?:s|ed|ing)?$/;

const CALLER = /^(?:i|we|you|they|he|she|who|just|have|has|had|i've|we've|never|once|already)$/;

/** Whether the word is of a person that a place is called after: "Guy's Hospital". */
export function isOwnersName(word: string, before: string): boolean {
  const stem = /^(.+)'s$/.exec(word)?.[1];
  return stem !== undefined && alsoPeople.has(stem) && !DETERMINER.test(before);
}

/** They stand behind "my mum" as verbs. */
const MODAL = /^(?:will|may)$/;

/** Whether a name stands beside the word, or beyond an "and". */
export function isJoinedName(small: readonly string[], i: number): boolean {
  const beside = [
    /^(?:and|or|&)$/.test(small[i - 1] ?? '') ? small[i - 2] : small[i - 1],
    /^(?:and|or|&)$/.test(small[i + 1] ?? '') ? small[i + 2] : small[i + 1],
  ];
  return beside.some(
    (word = '') => word !== '' && !NUMBER.test(word) && !isOrdinary(word) && isNameTagged(word),
  );
}
