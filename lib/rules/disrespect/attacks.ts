import { isTitle } from '@/lib/engine/asks/names';
import type { Context } from '@/lib/engine/context';
import { contemptForFigures } from '@/lib/engine/features/contempt-for-figures';
import { Draft, type Match } from '@/lib/engine/reading/draft';
import { reportedContempt } from '@/lib/lexicon/contempt';
import { tradeTerms } from '@/lib/lexicon/names-and-trades';
import type { PhraseList } from '@/lib/lexicon/types';
import { DisjointSpans, slice, type Span } from '@/lib/text/span';
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

/** What attacks only the one who is answered. */
const answerKinds = [
  ['belittling', answeredBack],
  ['brushOff', supportSarcasm],
] as const;

/** What is an attack only as a whole clause. */
const aloneKinds = [
  ['insult', barked],
  ['brushOff', curtOrders],
] as const;

/** What is one only as a whole clause of an answer. */
const aloneAnswerKinds = [['belittling', curtAnswers]] as const;

/** How words hurt, as the rule's messages tell them apart. */
export type AttackKind = (typeof kinds)[number][0];

/** Words that are aimed at somebody, to hurt, to mock or to send away. */
export interface Attack extends Span {
  readonly kind: AttackKind;
  /** Whether it is an idiom of mockery, which means nothing else wherever it stands. */
  readonly isIdiom?: boolean;
}

/** A draft that opens with a mention answers somebody, wherever it is written. */
const OPENS_WITH_MENTION = /^\s*[.]?@\w/u;

/**
 * The attacks of a draft and of its tags, the gravest kinds first; a kind's own as they stand. What
 * only attacks the one it is said to counts in answers and quotes.
 */
export function findAttacks(draft: Draft, surface: Context['surface']): Attack[] {
  const isAnswer =
    surface === 'reply' || surface === 'quote' || OPENS_WITH_MENTION.test(draft.text);
  const lists = isAnswer ? [...kinds, ...answerKinds] : kinds;
  const alone = isAnswer ? [...aloneKinds, ...aloneAnswerKinds] : aloneKinds;
  return [...attacksIn(draft, lists, alone), ...attacksInTags(draft)];
}

type Kind = readonly [AttackKind, PhraseList];

function attacksIn(
  draft: Draft,
  lists: readonly Kind[],
  alone: readonly Kind[] = aloneKinds,
): Attack[] {
  const attacks: Attack[] = [];
  const found = lists.flatMap(([kind, list]) =>
    draft.find(list).map((match) => ({ ...match, kind, isIdiom: list === mockery })),
  );
  const taken = new Map(kinds.map(([kind]) => [kind, new DisjointSpans()]));
  for (const match of found.length > 0 ? meant(draft, found) : []) {
    if (taken.get(match.kind)!.add(match)) attacks.push(match);
  }
  for (const [kind, list] of alone) {
    for (const match of draft.find(list)) {
      if (standsAlone(draft, match) && !draft.standsWithin(match, tradeTerms))
        attacks.push({ ...match, kind });
    }
  }
  for (const match of contemptForFigures(draft)) attacks.push({ ...match, kind: 'contempt' });
  return attacks;
}

/** Those that are neither a game among friends nor excused by the words around them nor quoted. */
function meant<T extends Attack>(draft: Draft, found: readonly T[]): T[] {
  const teasing = draft.has(fondness);
  const excuses = new SpanIndex([harmless, notNames, tradeTerms].flatMap((l) => draft.find(l)));
  return found.filter(
    (match) =>
      !(teasing && isTeased(match.kind)) &&
      !excuses.near(match, 0).some(({ start, end }) => start <= match.start && match.end <= end) &&
      !draft.isQuoted(match) &&
      !isDenied(draft, match) &&
      !isOfWriter(draft, match) &&
      !isTitle(draft, match),
  );
}

/** Whether a draft holds words that hurt, and all of them are quoted from somebody who is said to have said them. */
export function reportsInsults(draft: Draft): boolean {
  const found = kinds.flatMap(([, list]) => draft.find(list));
  if (found.length === 0 || !found.every((match) => draft.isQuoted(match))) return false;
  return draft.find(reportedContempt).some((verb) => !draft.isQuoted(verb));
}

/** A clause up to an insult that somebody else might say, and that the writer denies, forbids or only supposes; in small letters. */
const DENIED =
  /(?:^|[\s,.!?;:–—])(?:nobody|no one|anyone|anybody|whoever|if|never|don['’]t|do not|doesn['’]t|does not|didn['’]t|did not|stop|without)\s(?:[^,.!?;:\n]*\s)?(?:thinks?|thinking|thought|says?|saying|said|tells?|telling|told|calls?|calling|called|means?|meant|believes?|claims?|suggests?)\s(?:[^,.!?;:\n]*\s)?$/;

/** How far before an insult its clause is read, in UTF-16 units. */
const REACH = 80;

/** "Nobody says that you are fools", "stop calling your interns idiots", "if anyone tells you that you are stupid". */
function isDenied({ text }: Draft, { start }: Span): boolean {
  return DENIED.test(text.slice(Math.max(0, start - REACH), start).toLowerCase());
}

/** A clause up to a name that the writer bears: "they call us", "stay with us", "I’m just another"; in small letters. */
const OF_WRITER =
  /(?:^|[\s,.!?;:–—])(?:(?:call|calls|called|calling|label|labels|labell?ed|brand|brands|branded)\s(?:me|us)|(?:with|like|for|of|than)\sus|i['’]?m\s(?:just|only|such|still|officially|clearly|apparently)|we['’]?re\s(?:just|only|all))\s(?:[a-z-]+\s){0,4}$/;
/** The same right before an insult: "we’re | the fools who", "my inner | idiot". */
const WRITER_IS =
  /(?:^|[\s,.!?;:–—])(?:i['’]m|i\s(?:am|was)|we['’]re|we\s(?:are|were)|(?:it['’]s\sme|yours\struly),|my\s(?:own\s)?(?:inner|past|former|younger|future))\s(?:(?:the|an?)\s)?$/;
/** The same before what somebody has: "I | have the memory of a sieve". */
const WRITER_BEFORE = /(?:^|[\s,.!?;:–—])(?:i|we)\s$/;
const HAS = /^(?:have|had)\s/i;

/** "They call us a generation of fools", "it’s fine for us old fools": the writer is meant, alone or with others. */
function isOfWriter({ text }: Draft, { start, end, kind }: Attack): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  return (
    OF_WRITER.test(before) ||
    (kind === 'insult' && WRITER_IS.test(before)) ||
    (HAS.test(slice(text, { start, end })) && WRITER_BEFORE.test(before))
  );
}

/** Among friends hard words are a game; contempt and dismissal are not. */
function isTeased(kind: AttackKind): boolean {
  return kind === 'abuse' || kind === 'insult';
}

/** The end of a clause, with or without the name of the one who is spoken to. */
const CLAUSE_END =
  /^(?:,\s*(?:\p{Lu}\p{sc=Latn}+|mate|pal|love|hun|sweetie|darling|dude|buddy))?\s*(?:[.!?\n]|$)/u;

/** Whether nothing but the match stands in its clause. */
function standsAlone(draft: Draft, match: Match): boolean {
  if (!draft.startsClause(match) || !CLAUSE_END.test(draft.text.slice(match.end))) return false;
  const before = draft.text.slice(Math.max(0, match.start - REACH), match.start);
  return !(RELATIVE.test(match.text) && ANTECEDENT.test(before));
}

/** "All 31 who asked": who is meant stands before it. */
const RELATIVE = /^who\s/i;
const ANTECEDENT = /[\p{sc=Latn}\d]\s+$/u;

/** Fewest words of a tag that is a sentence. */
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
