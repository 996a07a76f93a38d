import { isMentionedAsWord } from '@/lib/engine/asks/mentioned-words';
import { isTitle } from '@/lib/engine/asks/titled-works';
import type { Context } from '@/lib/engine/context';
import { contemptForFigures } from '@/lib/engine/features/contempt-for-figures';
import { Draft, type Match } from '@/lib/engine/reading/draft';
import { reportedContempt } from '@/lib/lexicon/contempt';
import { tradeTerms } from '@/lib/lexicon/names-and-trades';
import type { PhraseList } from '@/lib/lexicon/types';
import { DisjointSpans, type Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import {
  abuse,
  barked,
  belittling,
  brushOffs,
  contemptForSomebody,
  curtOrders,
  fondness,
  harmless,
  insults,
} from './insults';
import {
  answeredBack,
  curtAnswers,
  supportSarcasm,
  mockery,
  names,
  notNames,
  putDowns,
} from './put-downs';
import { isOfThing } from './things';
import { isOfWriter } from './writers';

const kinds = [
  ['abuse', abuse],
  ['contempt', contemptForSomebody],
  ['insult', insults],
  ['insult', names],
  ['contempt', mockery],
  ['belittling', belittling],
  ['belittling', putDowns],
  ['brushOff', brushOffs],
] as const;

/** Words that are an attack only in an answer. */
const answerKinds = [
  ['belittling', answeredBack],
  ['brushOff', supportSarcasm],
] as const;

/** Words that are an attack only as a whole clause. */
const aloneKinds = [
  ['insult', barked],
  ['brushOff', curtOrders],
] as const;

/** Words that are an attack only as a whole clause of an answer. */
const aloneAnswerKinds = [['belittling', curtAnswers]] as const;

/** The kinds of attacks, one for each of the rule's messages. */
export type AttackKind = (typeof kinds)[number][0];

/** Words aimed at somebody to hurt, mock or dismiss them. */
export interface Attack extends Span {
  readonly kind: AttackKind;
  /** Whether it is an idiom of mockery that has no other meaning in any context. */
  readonly isIdiom?: boolean;
  /** Whether it is an answer that puts down its reader, perhaps beside an animal: "My dog could do better". */
  readonly isToReader?: boolean;
}

/** A draft that opens with a mention answers somebody, whatever its surface. */
const OPENS_WITH_MENTION = /^\s*[.]?@\w/u;

/**
 * The attacks in a draft and its tags, gravest kinds first, each kind in order of position. Words that attack only the
 * person addressed count in answers and quotes.
 */
export function findAttacks(draft: Draft, surface: Context['surface']): Attack[] {
  const isAnswer =
    surface === 'reply' || surface === 'quote' || OPENS_WITH_MENTION.test(draft.text);
  const lists = isAnswer ? [...kinds, ...answerKinds] : kinds;
  const alone = isAnswer ? [...aloneKinds, ...aloneAnswerKinds] : aloneKinds;
  return [...attacksIn(draft, lists, alone, isAnswer), ...attacksInTags(draft)];
}

type Kind = readonly [AttackKind, PhraseList];

function attacksIn(
  draft: Draft,
  lists: readonly Kind[],
  alone: readonly Kind[] = aloneKinds,
  isAnswer = false,
): Attack[] {
  const attacks: Attack[] = [];
  const found = lists.flatMap(([kind, list]) =>
    draft.find(list).map((match) => ({
      ...match,
      kind,
      isIdiom: list === mockery,
      isToReader: list === answeredBack,
    })),
  );
  const taken = new Map(kinds.map(([kind]) => [kind, new DisjointSpans()]));
  for (const match of found.length > 0 ? meant(draft, found) : []) {
    if (taken.get(match.kind)!.add(match)) attacks.push(match);
  }
  for (const [kind, list] of alone) {
    for (const match of draft.find(list)) {
      const mayFollow = isAnswer && list === curtOrders;
      const isAlone = draft.gate('is a whole clause', match, standsAlone(draft, match, mayFollow));
      if (!isAlone || draft.standsWithin(match, tradeTerms)) continue;
      if (!draft.gate('is mentioned as a word', match, isMentionedAsWord(draft, match)))
        attacks.push({ ...match, kind });
    }
  }
  for (const match of contemptForFigures(draft)) attacks.push({ ...match, kind: 'contempt' });
  return attacks;
}

/** The attacks that are not teasing among friends, not excused by their context and not quoted. */
function meant<T extends Attack>(draft: Draft, found: readonly T[]): T[] {
  const teasing = draft.has(fondness);
  const excuses = new SpanIndex([harmless, notNames, tradeTerms].flatMap((l) => draft.find(l)));
  return found.filter(
    (match) =>
      !draft.gate('is teasing among friends', match, teasing && isTeased(match.kind)) &&
      !draft.gate('is part of a harmless phrase', match, isWithin(excuses, match)) &&
      !draft.isQuoted(match) &&
      !draft.gate('is denied', match, isDenied(draft, match)) &&
      !draft.gate('is about the writer', match, isOfWriter(draft, match)) &&
      !draft.gate('is about a thing', match, !isAnswerOrIdiom(match) && isOfThing(draft, match)) &&
      !draft.gate('is a title', match, isTitle(draft, match)),
  );
}

/** Words that put down a person by naming a thing or an animal beside them: "My dog could do better". */
function isAnswerOrIdiom({ kind, isIdiom, isToReader }: Attack): boolean {
  return isIdiom === true || isToReader === true || kind === 'belittling';
}

function isWithin(excuses: SpanIndex<Span>, { start, end }: Span): boolean {
  return excuses.near({ start, end }, 0).some((each) => each.start <= start && end <= each.end);
}

/** Whether a draft contains insults, and all of them are quoted from somebody who is named as the speaker. */
export function reportsInsults(draft: Draft): boolean {
  const found = kinds.flatMap(([, list]) => draft.find(list));
  if (found.length === 0 || !found.every((match) => draft.isQuoted(match))) return false;
  return draft.find(reportedContempt).some((verb) => !draft.isQuoted(verb));
}

/** Whether a draft contains insults, and all of them are aimed at things. */
export function scoldsThings(draft: Draft): boolean {
  const found = kinds.flatMap(([, list]) => draft.find(list));
  return found.length > 0 && found.every((match) => isOfThing(draft, match));
}

/** The clause before an insult that the writer denies, forbids or only supposes. Matches lower case. */
const DENIED =
  /(?:^|[\s,.!?;:–—])(?:nobody|no one|anyone|anybody|whoever|if|never|don['’]t|do not|doesn['’]t|does not|didn['’]t|did not|stop|without)\s(?:[^,.!?;:\n]*\s)?(?:thinks?|thinking|thought|says?|saying|said|tells?|telling|told|calls?|calling|called|means?|meant|believes?|claims?|suggests?)\s(?:[^,.!?;:\n]*\s)?$/;

/** How far before an insult its clause is read, in UTF-16 units. */
const REACH = 80;

/** "Nobody says that you are fools", "stop calling your interns idiots", "if anyone tells you that you are stupid". */
function isDenied({ text }: Draft, { start }: Span): boolean {
  return DENIED.test(text.slice(Math.max(0, start - REACH), start).toLowerCase());
}

/** Whether a kind of attack can be teasing among friends; contempt and dismissal cannot. */
function isTeased(kind: AttackKind): boolean {
  return kind === 'abuse' || kind === 'insult';
}

/** Faces and gestures of scorn or laughter, and words of the same kind: "get a life 🙄", "who cares lol". */
const SCORN = String.raw`(?:\s*[😂🤣😭😏😒😑😤😡🤬🙄🙃😴🥱🥴🤡🤥🤦🤨🤷💀💅👋👎🖕](?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D[♀♂]\uFE0F?)?|\s(?:lol|lmao|lmfao|smh|tbh|ffs)\b)`;
/** The end of a clause, with or without an address and scorn. */
const CLAUSE_END = new RegExp(
  String.raw`^(?:,\s*(?:\p{Lu}\p{sc=Latn}+|mate|pal|love|hun|sweetie|darling|dude|buddy))?${SCORN}{0,9}\s*(?:[.!?\n]|$)`,
  'u',
);

/** A second order behind a curt one: "Grow up and stop ringing us." */
const NEXT_ORDER =
  /^\s(?:and|before you)\s(?:stop|leave|let|apologi[sz]e|pay|listen|admit|accept|quit|move|do|read|learn|get)\s/u;

/** Whether the match is its whole clause, or, where a second order `mayFollow`, the first of two orders. */
function standsAlone(draft: Draft, match: Match, mayFollow: boolean): boolean {
  if (!draft.startsClause(match)) return false;
  const behind = draft.text.slice(match.end);
  if (!CLAUSE_END.test(behind) && !(mayFollow && NEXT_ORDER.test(behind))) return false;
  const before = draft.text.slice(Math.max(0, match.start - REACH), match.start);
  return !(RELATIVE.test(match.text) && ANTECEDENT.test(before.replace(MENTIONS, '')));
}

/** "All 31 who asked": the words before it say who is meant. */
const RELATIVE = /^who\s/i;
/** The mentions that X puts before an answer. */
const MENTIONS = /^(?:\s*@\w+\s)+$/;
const ANTECEDENT = /[\p{sc=Latn}\d]\s+$/u;

/** A tag with at least so many words is a sentence. */
const SENTENCE_WORDS = 3;

/** Attacks written as one tag: "#ShutUpKaren" is read as "Shut Up Karen". */
function attacksInTags(draft: Draft): Attack[] {
  return draft.entitiesOf('hashtag').flatMap(({ start, end, text }) => {
    const words = text.slice(1).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
    const isSentence = words.split(' ').length >= SENTENCE_WORDS;
    const [attack] = isSentence ? attacksIn(new Draft(words), kinds) : [];
    return attack ? [{ start, end, kind: attack.kind }] : [];
  });
}
