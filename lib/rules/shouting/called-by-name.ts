/** Whether somebody or a pet is called by a word of a line in capitals. */

import { wordSenses } from '@/lib/engine/words/word-senses';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import {
  alsoPeople,
  calledByName,
  givenWords,
  seldomGivenWords,
  shortGivenNames,
} from './name-words';
import { DETERMINER, type Place, TITLE } from './neighbours';
import { hasOwner, MODAL, NOBLE, TOLD_OF_ONE } from './people';
import { FUNCTION, isGivenName, isNameTagged, isOrdinary, NUMBER } from './word-kinds';

/** Animals of a zoo or farm that have names. */
const ANIMAL =
  /^(?:bear|tiger|lion|elephant|penguin|giraffe|gorilla|rhino|otter|seal|owl|parrot|budgie|donkey|pig|goat|cow|sheep|lamb|foal|llama|alpaca|horse)$/;

/** "A cat called Pearl", not "we called customers". */
const CALLED = /^(?:called|named|nicknamed)$/;

/** What one is named for a feat, or who is called in, and is no name: "named best in town". */
const WON =
  /^(?:best|top|winners?|champions?|finalists?|player|employee|runner-up|parents|police|names|time)$/;

/** What is said of a name, and is none: "her name is missing". */
const NO_NAME_TOLD =
  /^(?:missing|known|unknown|wrong|listed|called|spelt|spelled|written|mentioned|engraved|first|last|clear|safe|mud|also|being|one|good|famous|forgotten|remembered)$/;

/** "She answers to Pearl". */
const ANSWERS = /^answer(?:s|ed|ing)?$/;

const CALLER = /^(?:i|we|you|they|he|she|who|just|have|has|had|i've|we've|never|once|already)$/;

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
