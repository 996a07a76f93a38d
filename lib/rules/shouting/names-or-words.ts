/** Whether a word of a line in capitals that may be a name is one where it stands: a person, a month, a town. */

import { isOrdinaryWord } from '@/lib/engine/words/ordinary-words';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { alsoPeople, alsoPlaces, givenWords, ratherNames } from './name-words';
import {
  DAY,
  DETERMINER,
  FAMILY_VERB,
  HELPER,
  type Place,
  PLACE_LEAD,
  SELDOM_SURNAME,
} from './neighbours';
import { isSurnameOfLed, isWitnessed, LEADS_TO_PERSON, REACHES } from './people';
import { isAddressed } from './people-spoken-to';
import { isFirstOfTowns } from './sites';
import { FUNCTION, isCertainName, isGivenName, isNameTagged, NUMBER } from './word-kinds';

const MONTH_LEAD =
  /^(?:in|by|from|until|till|since|last|next|early|late|mid|of|on|to|and|hello|goodbye)$/;

/** "It's May and", not "it's May to open" nor "it's may I": what stands behind the month there. */
const MONTH_TOLD = /^(?:|and|so|but|in|now|again|already)$/;

/** No "this": "this may help". */
const ARTICLE = /^(?:the|an?|our|your|my|every|each)$/;

/** Behind these stands who is played. */
const OPPOSED = /^(?:against|vs?)$/;

/** Behind these stands what somebody does: "we cook dal". */
const ACTS = /^(?:i|we|you|they|who|to|can|will|could|would|please|don't|let's|not)$/;

/** Before "for" and a place that is a word: "leaves for Bath", not "stay for tea". */
const LEAVES =
  /^(?:mps?|lea(?:ve|ves|ving)|left|trains?|flights?|buses|set|sets|off|councillor|candidate)$/;

/** Behind "to settle" and "to split" stands what that is done to. */
const DONE_TO = /^(?:it|them|this|that|these|those|the|an?|your|our|my|his|her|their)$/;

/** What is told of something behind the name of its town: "our shop in Stoke needs". */
const DONE_IN_TOWN = /^(?:needs|wants|opens|closes|reopens|welcomes|serves|sells|hosts|won|lost)$/;

/** Given names that are verbs: "to chase Carter". */
const GIVEN_VERB =
  /^(?:will|may|mark|rose|sue|bill|rob|pat|hope|grant|chase|skip|spike|wade|chuck|buck|drew|pierce|lance|peg|grace|frank|dawn)$/;

/** Whether a word that may be a name is one where it stands. */
export function isNameByRank(word: string, { small, before, behind }: Place, i: number): boolean {
  if (ratherNames.has(word) || ratherNames.has(small[i]!)) return true;
  if (word === 'may' || word === 'march') {
    return (
      NUMBER.test(before) ||
      NUMBER.test(behind) ||
      (MONTH_LEAD.test(before) && !DETERMINER.test(behind)) ||
      (/^it'?s$/.test(before) && MONTH_TOLD.test(behind)) ||
      (word === 'may' && ARTICLE.test(before))
    );
  }
  if (alsoPlaces.has(word) && OPPOSED.test(before)) return true;
  if (isFirstOfTowns(word, { small, before, behind }, i)) return true;
  if (
    alsoPlaces.has(word) &&
    (behind === '' ||
      FUNCTION.test(behind) ||
      HELPER.test(behind) ||
      NUMBER.test(behind) ||
      (before === 'in' && DONE_IN_TOWN.test(behind)))
  ) {
    const isJoined = /^(?:and|or)$/.test(before) && isCertainName(small[i - 2] ?? '');
    const isLed = before === 'for' ? LEAVES.test(small[i - 2] ?? '') : PLACE_LEAD.test(before);
    if (isJoined || (isLed && !(before === 'to' && DONE_TO.test(behind)))) return true;
  }
  if (alsoPeople.has(word)) {
    if (isCertainName(behind) && !DAY.test(behind)) {
      if (!givenWords.has(word) || DETERMINER.test(before)) return false;
      if (before === 'to' ? GIVEN_VERB.test(word) && !isAddressed(small, i - 2) : ACTS.test(before))
        return false;
      return !SELDOM_SURNAME.test(word) || LEADS_TO_PERSON.test(before) || REACHES.test(before);
    }
    const isInRow = behind === '' && FUNCTION.test(before) && !DETERMINER.test(before);
    if (isInRow && isCertainName(small[i + 1] ?? '')) return true;
    if (SELDOM_SURNAME.test(before) && ACTS.test(small[i - 2] ?? '')) return false;
    if (FAMILY_VERB.test(word) && small.slice(Math.max(0, i - 4), i).some(isWitnessed))
      return false;
    return (
      isGivenName(before) &&
      (!SELDOM_SURNAME.test(word) || isSurnameOfLed(word, { small, behind }, i))
    );
  }
  if (alsoPlaces.has(word)) return false;
  return (
    isNameTagged(word) && !isOrdinaryWord(word) && !wordsOfSpeech.has(word) && !shortWords.has(word)
  );
}
