/** Whether a word of a line in capitals is the surname of somebody, though seldom one. */

import { isAcronym } from '@/lib/engine/features/capitals';
import { wordSenses } from '@/lib/engine/words/word-senses';
import { shortWords } from '@/lib/lexicon/acronyms';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { alsoPeople, calledByName, familyWords, givenWords, seldomFamilyWords } from './name-words';
import { DAY, DETERMINER, type Place, SELDOM_SURNAME, stemOf, TRADE } from './neighbours';
import {
  BEHIND_PERSON,
  BETWEEN_SUBJECT_AND_VERB,
  LEADS_TO_PERSON,
  NOBLE,
  PERSON,
  REACHES,
  ROLE,
} from './people';
import { isAddressed } from './people-spoken-to';
import {
  acronyms,
  FUNCTION,
  isCertainName,
  isGivenName,
  isListed,
  isNameTagged,
  isSureGivenName,
  NUMBER,
} from './word-kinds';

/** What one person does or did. "Is" and the like agree with one alone, and so tell that no plural stands before them. */
const OF_ONE =
  /^(?:is|was|has|does|wins|starts|joins|sings|plays|says|runs|makes|comes|takes|gets|gives|writes|tells|opens|hosts|performs|leads|leaves|retires|reads|talks|explains|visits|teaches|turns|thinks|needs|wants|loves)$/;
const OF_ANY =
  /^(?:had|will|can|could|would|won|joined|said|ran|made|came|went|took|got|gave|scored|wrote|told|opened|led|left|retired|visited|raised|baked|built|taught|turned|slept|spoke|sang|drove|rode|swam|stood|sat|met|kept|held|bought|brought|sent|sold|found|knew|grew|threw|fell|became|began|flew|signed|opened|helped|started|finished|moved|played|walked|cooked|worked|lived|bred|drew|painted|designed|invented|died|ate|broke|chose|rose)$/;

/** Behind these a given name and a verb stand: "did Debbie read". */
const BEFORE_DOER =
  /^(?:did|does|do|will|can|could|should|would|must|may|let|lets|let's|help|helped|helping|make|made)$/;

/** What a verb governs, and hardly stands behind a surname: "Debbie read it", "Debbie burns the toast". */
const GOVERNED =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|it|them|him|us|me|you|up|out|down|off|over)$/;

/** Surnames that are what one person does too: "Joan parks in our yard". */
const DONE_BY_ONE = /^(?:parks|burns|sparks|stokes|burrows)$/;

/** Given names that are things as often, before which nothing less than a role or title tells of a person. */
const GIVEN_THING = /^(?:rose|heather|jasmine|basil|perry|teddy|carol|dawn|penny)$/;

/** Whether the word is the surname of somebody who is told of, though seldom a name: "Debbie Reed has", "thanks to Debbie Reed." */
export function isSeldomSurname(
  word: string,
  { small, parted, before, behind }: Place,
  i: number,
): boolean {
  if (before === '' || FUNCTION.test(word)) return false;
  if (shortWords.has(word) && !familyWords.has(word) && !seldomFamilyWords.has(word)) return false;
  if (NUMBER.test(word) || DAY.test(word) || BETWEEN_SUBJECT_AND_VERB.test(word)) return false;
  const lead = parted[i - 1] ? '' : (small[i - 2] ?? '');
  const hasRole = ROLE.test(lead) || NOBLE.test(lead) || calledByName.has(lead);
  if (
    wordsOfSpeech.has(word) &&
    !(seldomFamilyWords.has(word) && (hasRole || LEADS_SURELY.test(lead)))
  )
    return false;
  const isOfThing = lead !== 'that' && DETERMINER.test(lead);
  if (BEFORE_DOER.test(lead) || isOfThing || lead === 'of') return false;
  if (GOVERNED.test(behind)) return false;
  const isKnown = seldomFamilyWords.has(stemOf(word));
  if (givenWords.has(before)) {
    const isPerson = PERSON.test(before) && !GIVEN_THING.test(before) && LEADS_TO_PERSON.test(lead);
    return isKnown && (hasRole || isPerson) && tellsOfPerson(behind);
  }
  if (!isSureGivenName(before))
    return isBehindUnknown(word, { small, parted, before, behind }, lead, i);
  const isJoined = /^(?:and|&)$/.test(lead);
  if (isKnown && isJoined && isPairLed(small, i)) return tellsOfPerson(behind);
  if (isKnown && isJoined) return behind === 'who' || OF_ONE.test(behind) || OF_ANY.test(behind);
  if (isKnown && DONE_BY_ONE.test(word) && /^(?:in|on|at|by|for|with|to)$/.test(behind))
    return lead !== '' && (LEADS_TO_PERSON.test(lead) || REACHES.test(lead));
  if (isKnown) return word.endsWith("'s") || tellsOfPerson(behind);
  if (!isGivenName(before) || OF_ONE.test(word) || OF_ANY.test(word)) return false;
  if (isNounBehindLed(word, behind, lead) || isNounBehindGiven(word, behind, lead)) return true;
  if (/(?:ed|'s)$/.test(word)) return false;
  return OF_ONE.test(behind) || (OF_ANY.test(behind) && !word.endsWith('s'));
}

/** Surnames that are things or people and nothing that is done, so that "will" before one is somebody. */
const NOUN_SURNAME =
  /^(?:dyer|baker|king|bishop|major|hill|wood|woods|stone|rivers|fields|banks|bell|butler|mason|hunter|fisher|miller|fox|wolf|swan|moss|archer|potter|brewer|walker|heron|lamb|knight|marsh|winter|summers|heath|berry|shepherd|carpenter|glover|weaver|barber|porter|gardener|butcher|reed|cole|lane|wells|walls|farmer|temple|church|chambers|parsons|monk|bean|crane|dove|wren|thorn|vine|lord|squire|smith)$/;

/** Whether "will" stands at an index before a surname of whom something is told: "Grace Mensah and Will Dyer". */
export function isWillOfWords({ small, parted }: Place, i: number): boolean {
  if (i < 0 || small[i] !== 'will' || parted[i + 1] || !NOUN_SURNAME.test(small[i + 1] ?? ''))
    return false;
  if (!parted[i] && DETERMINER.test(small[i - 1] ?? '')) return false;
  const behind = parted[i + 2] ? '' : (small[i + 2] ?? '');
  return tellsOfPerson(behind) && !/^(?:be|been|the|an?|for|to)$/.test(behind);
}

/** Before somebody who is met, thanked or has something done. */
const LEADS_SURELY = /^(?:with|by|from|meet|welcome|thank|thanks|starring|featuring)$/;

/** Whether the word may be the surname of somebody who is surely led to: a thing, and nothing that is done or told of one. */
function isNounBehindLed(word: string, behind: string, lead: string): boolean {
  if (!LEADS_SURELY.test(lead) || word.length < 4 || /(?:s|ed|ing|ly)$/.test(word)) return false;
  return !wordSenses(word).describing && tellsOfPerson(behind);
}

/** What stands before somebody who does or has something done, and no thing: "when Clare", not "blue Peter". */
const BEFORE_PERSON =
  /^(?:|that|when|because|where|while|but|like|love|see|saw|says|said|as|nurse|mr|mrs|ms|miss|dr|sir)$/;
/** What is called after somebody: "Adele concert". */
const CALLED_AFTER =
  /^(?:members?|photos?|videos?|concert|gig|album|songs?|films?|book|club|tickets?|mask|doll|mug)$/;
/** Before somebody who is given or told something, or who is spoken to. */
const GIVES =
  /^(?:gives?|gave|sends?|sent|asks?|asked|tells?|told|shows?|teach|taught|buys?|bought|brings?|brought|wish|makes?|made|gets?|got|lent|paid|hi|hello|hey|dear|thanks|birthday|morning|evening|luck|done|welcome|sorry|please|yes|ok|goodbye)$/;

/** Whether the word is a surname behind a given name because it is a thing, and hardly one that is given to somebody: "Clare Kettle and", not "give Clare cake and". */
function isNounBehindGiven(word: string, behind: string, lead: string): boolean {
  const isLed = FUNCTION.test(lead) || BEFORE_PERSON.test(lead) || LEADS_SURELY.test(lead);
  if (!(isLed || REACHES.test(lead) || ROLE.test(lead) || calledByName.has(lead))) return false;
  if (word.length < 4 || GIVES.test(lead) || isCertainName(lead) || behind === 'of') return false;
  if (/(?:ed|ing|ly|[^s]s)$/.test(word) || CALLED_AFTER.test(word) || calledByName.has(word))
    return false;
  const { common, describing } = wordSenses(word);
  return !common && !describing && isListed(word) && tellsOfPerson(behind);
}

/** Whether the word is the surname behind a name that is no given one for all we know, of somebody who has a role: "staff nurse Eilidh Grant has". */
function isBehindUnknown(
  word: string,
  { small, parted, before, behind }: Place,
  lead: string,
  i: number,
): boolean {
  if (!isCertainName(before) || isAcronym(before.toUpperCase(), acronyms)) return false;
  const isKnown = alsoPeople.has(word) || seldomFamilyWords.has(word);
  if (!isKnown || SELDOM_SURNAME.test(word)) return false;
  const hasRole = ROLE.test(lead) || NOBLE.test(lead) || calledByName.has(lead) || TRADE.test(lead);
  if (hasRole) return tellsOfPerson(behind);
  if (isNameTagged(before) || before.endsWith("'s") || EATEN.test(word)) return false;
  const isThanked = lead === 'to' && (small[i - 3] === 'and' || isAddressed(small, i - 3));
  if (isThanked || LEADS_SURELY.test(lead) || REACHES.test(lead)) return tellsOfPerson(behind);
  const isAside = parted[i - 1] === true && parted[i + 1] === true;
  if (/^(?:that|when|because|if|where|while)$/.test(lead))
    return alsoPeople.has(word) && (OF_ONE.test(behind) || OF_ANY.test(behind));
  return (
    lead === '' && alsoPeople.has(word) && (behind === '' ? isAside : BEHIND_PERSON.test(behind))
  );
}

/** Surnames that are eaten, which may stand behind the name of a dish: "with kimchi rice". */
const EATEN =
  /^(?:rice|pepper|berry|fish|beans?|bacon|cherry|salt|plum|onions|pickles|peach|wheat|lamb|mayo|salmon|root|bread)$/;

/** Whether the word is the surname of the second of two who are led to: "thanks to Sarah and David Ward". */
function isPairLed(small: readonly string[], i: number): boolean {
  const lead = small[i - 4] ?? '';
  return isSureGivenName(small[i - 3] ?? '') && (LEADS_SURELY.test(lead) || lead === 'to');
}

const tellsOfPerson = (behind: string) =>
  BEHIND_PERSON.test(behind) ||
  FUNCTION.test(behind) ||
  /^(?:about|after|before|during|since|against|near)$/.test(behind) ||
  /^(?:should|would|could|might|must|cannot|does|did|whose)$/.test(behind) ||
  OF_ONE.test(behind) ||
  OF_ANY.test(behind);
