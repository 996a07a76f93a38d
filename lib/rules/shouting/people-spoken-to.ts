/** Whether a word of a line in capitals is somebody who is greeted, hailed, asked or reached. */

import { wordSenses } from '@/lib/engine/words/word-senses';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { calledByName, givenWords, seldomGivenWords } from './name-words';
import type { Place } from './neighbours';
import { hasOwner, isAnyGivenName, MODAL, REACHES, TOLD_OF_ONE } from './people';
import { FUNCTION, isGivenName } from './word-kinds';

/** Who are called out with the name of their place or idol: "Chelsea fans!" */
const CROWD =
  /^(?:fans|supporters|residents|locals|folks?|people|lovers|friends|ladies|gents|lads|girls|boys|women|men|parents|voters|drivers|commuters|customers|students|pupils)$/;

/** Whether the word is a surname behind a given name, and nothing but the two is called out: "KEITH EARLS!" */
export function isCalledOut(word: string, { parted, before, behind }: Place, i: number): boolean {
  if (behind !== '' || !(i === 1 || parted[i - 1])) return false;
  if (!isGivenName(before) || wordSenses(before).common || CROWD.test(word)) return false;
  return !FUNCTION.test(word) && !wordsOfSpeech.has(word) && !shortWords.has(word);
}

/** What is said to somebody, before "to". */
const SAID_TO =
  /^(?:thanks|congratulations|congrats|hello|hi|goodbye|farewell|spoke|talk|talked|listen|tribute)$/;

/** Whether the word at an index, before "to", leads to whom one thanks or speaks to: "thank you to", "spoke to". */
export function isAddressed(small: readonly string[], i: number): boolean {
  const word = small[i] ?? '';
  return SAID_TO.test(word) || (word === 'you' && small[i - 1] === 'thank');
}

const BEHIND_REACHED =
  /^(?:|on|at|in|or|and|&|before|after|by|if|for|from|today|now|about|\p{N}.*)$/u;

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

/** Given names that are asked for or had as things where somebody may be thanked: "thanks to faith". */
const HAD =
  /^(?:will|may|art|rich|hope|faith|patience|harmony|mercy|summer|autumn|grace|joy|miles|evens|norm)$/;

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

/** What stands before "to" where somebody is thanked or greeted: "thank you to Pearl", "hello to Rocky". */
const GREETS = /^(?:you|thanks|done|congratulations|congrats|hello|hi|goodbye|farewell)$/;

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

/** Whether the word is one of two who are greeted: "say hi to Sandy and Art". */
export function isGreeted(word: string, { small, before, behind }: Place, i: number): boolean {
  if (!givenWords.has(word)) return false;
  const first = /^(?:and|&)$/.test(behind) ? i : /^(?:and|&)$/.test(before) ? i - 2 : -1;
  if (first < 2 || small[first - 1] !== 'to' || !/^(?:hi|hello)$/.test(small[first - 2]!))
    return false;
  return isAnyGivenName(small[first] ?? '') && isAnyGivenName(small[first + 2] ?? '');
}
