import { LONGEST_ASK } from '@/lib/engine/fixes/decoration';
import { leaveOutSentence, leavesOut } from '@/lib/engine/fixes/leave-out';
import { marksIn, statementForHint } from '@/lib/engine/hints/hint-span';
import type { Draft } from '@/lib/engine/reading/draft';
import { firstSentence } from '@/lib/engine/reading/sentences';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { tagClause } from '@/lib/engine/words/tagged-words';
import { tradeTerms } from '@/lib/lexicon/names-and-trades';
import { overlapping, overlaps, slice, type Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import { findAttacks, reportsInsults, type Attack, type AttackKind } from './attacks';

export const disrespect = defineRule<AttackKind>({
  id: 'disrespect',
  category: 'tone',
  title: 'Disrespect',
  why: 'Everyone can read it, and people remember the tone longer than the reason.',
  source: 'seed 003',
  levels: everywhere('think-twice'),
  showsAround: true,
  lesson: 'tone',
  advice: ['face-to-face', 'respectful-tone'],
  example: {
    before: 'Your order left on Monday. Learn to read, you clown.',
    after: 'Your order left on Monday. The tracking page shows where it is now.',
  },
  messages: {
    abuse:
      '“{quote}” ends the conversation, and everyone can read it. Say what you want to change, or wait a day.',
    insult:
      '“{quote}” is about the person, so readers stop hearing your point. Say what happened and what it did to you.',
    contempt:
      '“{quote}” attacks who they are, and only those who agree will read on. Name what they did and why you disagree.',
    belittling:
      '“{quote}” tells somebody that they do not matter. Answer what they said, or let it pass.',
    brushOff: '“{quote}” blames the person who asked. Tell them the next step instead.',
  },
  scored:
    '“{quote}” may sound as if it looks down on somebody. Say what is wrong, and leave the person out of it.',
  unscoredBeside: [tradeTerms],
  unscoredWhere: reportsInsults,
  *check(draft, { surface }) {
    const attacks = findAttacks(draft, surface);
    const index = new SpanIndex<Span>(attacks);
    for (const attack of attacks) {
      const span = statementForHint(draft, attack, index);
      const marks = marksIn(draft, span, index);
      const isSure = isSaidToReader(draft, attack) || isAimedAtReader(draft, attack);
      yield {
        messageId: attack.kind,
        span,
        marks,
        isSure,
        isUnjudged: attack.isIdiom,
        get fixes() {
          return fixesFor(draft, attack, attacks);
        },
      };
    }
  },
});

const ABUSIVE: ReadonlySet<AttackKind> = new Set(['abuse', 'insult', 'contempt']);
const READER = /\b(?:you|u|your|ur|yourself|y'all|you['’]?re)\b/iu;

/** Whether the insult itself names the reader: 46 of 50 such were right on judged posts. */
function isSaidToReader(draft: Draft, attack: Attack): boolean {
  return ABUSIVE.has(attack.kind) && READER.test(slice(draft.text, attack));
}

/** What stands between a clause's beginning and an insult for the reader: "you are all", "every one of you is a". */
const YOU_ARE =
  /(?:^|[.!?,;:–—\n]\s*|\b(?:and|but|because|so|as|since)\s+)(?:you|u|ya|y['’]?all|(?:all|every one|each|most|both|the lot) of (?:you|u))(?:['’]?re|\s(?:are|r|were|is))?(?:\s(?:all|both|lot|people|guys|folks|just|really|truly|such|so|very|too|total|absolute|complete|utter|bunch|pack|load|nothing|but|of|an?|the|bloody|fucking|big|biggest|little|silly|stupid|pathetic|sad|worst|kind))*\s+$/iu;
/** "What a clown you are" */
const WHAT_A =
  /(?:^|[.!?,;:–—\n]\s*)(?:@\w+[\s,]+)*what (?:an?|absolute|utter|complete|total)\s(?:\p{sc=Latn}+\s)?$/iu;
const ARE_YOU_BEHIND = /^s?,?\s(?:you|u)\s(?:all\s|lot\s|people\s|really\s)?(?:are|r)\b/iu;
/** An order that ends in a name for whom it is given to: "Stop ringing us, idiots." */
const ORDERED =
  /(?:^|[.!?\n]\s*)(?:@\w+[\s,]+)*(?:thanks for nothing|thank you for nothing|stop|shut|go away|get lost|get out|read|learn|listen|wake up|grow up|pay|leave|do your|use your)\b[^.!?\n]*,\s*(?:you\s)?$/iu;
const ENDS = /^\s*(?:[.!?\n]|$)/;
/** How far before an insult its clause is read, in UTF-16 units. */
const REACH = 60;

/** Whether the clause around the insult says it of the reader: "you are all …", "what a … you are", "stop that, …". */
function isAimedAtReader({ text, retweetStart }: Draft, attack: Attack): boolean {
  if (!ABUSIVE.has(attack.kind) || attack.start >= retweetStart) return false;
  const before = text.slice(Math.max(0, attack.start - REACH), attack.start);
  const behind = text.slice(attack.end, attack.end + REACH);
  return (
    YOU_ARE.test(before) ||
    (WHAT_A.test(before) && ARE_YOU_BEHIND.test(behind)) ||
    (ORDERED.test(before) && ENDS.test(behind))
  );
}

/** Longest sentence that is nothing but its insult, in UTF-16 units. */
const LONGEST_LEFT_OUT = 80;

/** Leaves out the sentence of the insult where it holds little else and the rest is clean. */
function fixesFor(draft: Draft, attack: Attack, attacks: readonly Attack[]): Fix[] {
  const sentence = withoutOpening(draft, draft.sentenceAt(attack));
  const isShort = sentence.end - sentence.start <= LONGEST_LEFT_OUT;
  const holdsMore = overlapping(draft.entities, sentence).length > 0;
  const isOnlyOne = attacks.every((other) => overlaps(other, sentence));
  if (!isOnlyOne || sentence.end - sentence.start > LONGEST_ASK) return [];
  const clause = leaveOutInsult(draft.text, sentence, attack);
  if (clause) return [clause];
  if (!isShort || holdsMore || tellsOfWhat(draft.text, sentence)) return [];
  return leaveOutSentence(draft.text, sentence);
}

/** Fewest words of a question that asks about what somebody did, and how much behind it is read, in UTF-16 units. */
const FEWEST_ASKED = 6;
const BEHIND = 120;

/** Whether an insulting question alone says what was done, of which the words behind it, without a verb, tell more. */
function tellsOfWhat(text: string, sentence: Span): boolean {
  const asked = slice(text, sentence).trim();
  if (!asked.endsWith('?') || asked.split(/\s+/u).length < FEWEST_ASKED) return false;
  const next = firstSentence(text.slice(sentence.end, sentence.end + BEHIND).trim());
  return next !== '' && !hasVerb(next);
}

/** What parts two clauses. */
const JOINT = /,\s+(?:(?:and|but|so)\s+)?|\s(?:and|but)\s+|\s[–—-]\s+|[:;]\s+/g;
/** Longest clause of an insult that is left out of its sentence, in UTF-16 units. */
const LONGEST_INSULT = 60;
/** How an insult is called out, with no verb of its own: "you muppets". */
const CALLED_OUT = /^(?:you|u|ya|ye)\s(?!(?:are|were|r)\b)[\p{sc=Latn}\s'’-]+$/iu;

/** What is called out before an insult, and tells nothing. */
const CRY = /^(?:honestly|seriously|really|look|sorry|well|right|ok|okay|frankly|wow|oh|ugh|god)$/i;

/** Leaves out the clause of an insult where another of the sentence stands by itself: "The bus is late, you muppets." */
function leaveOutInsult(text: string, sentence: Span, attack: Span): Fix | undefined {
  const joints = Array.from(slice(text, sentence).matchAll(JOINT), ({ index, 0: mark }) => ({
    start: sentence.start + index,
    end: sentence.start + index + mark.length,
  }));
  const near = joints.findLast(({ end }) => end <= attack.start);
  const isCry = near && CRY.test(text.slice(sentence.start, near.start));
  const before = isCry ? undefined : near;
  // "Stop whining, you lot: the pool opens at six": what the reader is called goes too.
  const after = joints.findIndex(({ start }) => start >= attack.end);
  const [first, second] = [joints[after], joints[after + 1]];
  const isCalled = first && second && CALLED_OUT.test(text.slice(first.end, second.start));
  const behind = isCalled && !before ? second : first;
  const end = sentence.end - /[\s.!?…]*$/u.exec(slice(text, sentence))![0].length;
  const insult = { start: before?.end ?? sentence.start, end: behind?.start ?? end };
  const words = slice(text, insult);
  if (words.length > LONGEST_INSULT) return undefined;
  const label = leavesOut(words);
  if (!before) {
    if (!behind) return undefined;
    const isContrast = /but\s+$/.test(slice(text, behind));
    if (isContrast || !standsAlone(text.slice(behind.end, end))) return undefined;
    const opening = text.charAt(behind.end).toUpperCase();
    return { start: insult.start, end: behind.end + 1, text: opening, label };
  }
  const lead = text.slice(sentence.start, before.start);
  if (!isStatement(lead) || !SAYS_BY_ITSELF.test(words)) return undefined;
  if (!behind) return { start: before.start, end: insult.end, text: '', label };
  // Between two marks only a name for the reader is no part of what is said.
  if (!CALLED_OUT.test(words) || text[before.start] !== ',') return undefined;
  return { start: before.start, end: behind.start, text: '', label };
}

/** An insult that is no rest of what stands before its comma: "you muppets", "they are clowns", "shame on you". */
const SAYS_BY_ITSELF =
  /^(?:you|u|ya|ye)\b|\b(?:you|u)$|^(?:he|she|they|it|we|i|the|this|that|these|those|our|your|his|her|their)\s.*\b(?:is|are|was|were)\b/iu;

/** Fewest words that tell something by themselves. */
const FEWEST_WORDS = 3;
/** How a clause begins that tells something. */
const OPENS_CLAUSE =
  /^(?:the|our|my|your|his|her|their|this|these|that|those|we|i|he|she|it|they|there|all|no|every|\p{N}+)(?!\p{sc=Latn})|^[\p{sc=Latn}-]+(?:\s\p{N}+)?\s(?:is|are|was|were|has|have|will)\s/iu;
/** What needs another clause, or is said of whom the insult is for. */
const LEANS = /^(?:those|all|every|no)\s(?:\p{sc=Latn}+\s)?(?:who|that|people)\b/iu;

/** What an order behind an insult is about where it is no part of the insult: "tell us when". */
const ASKS_FOR_ANSWER = /^(?:tell|answer|show|send|give|ring|call|help|let)\s(?:us|me)\s/iu;
/** What goes on with the insult, or belongs to it: "and your shop is a joke". */
const OF_READER = /\b(?:you|u|your|ur|me)\b/iu;

const hasVerb = (words: string) => tagClause(words).some(({ tags }) => tags.has('Verb'));

/** Whether words that a joint parts from the insult behind them tell something, and nothing of the reader. */
function isStatement(words: string): boolean {
  if (words.split(/\s+/u).length < FEWEST_WORDS || !OPENS_CLAUSE.test(words)) return false;
  return !LEANS.test(words) && !OF_READER.test(words) && hasVerb(words);
}

/** Whether words that stand behind the insult may begin a sentence. */
function standsAlone(words: string): boolean {
  if (words.split(/\s+/u).length < FEWEST_WORDS) return false;
  if (ASKS_FOR_ANSWER.test(words)) return true;
  return OPENS_CLAUSE.test(words) && !OF_READER.test(words) && hasVerb(words);
}

/** The sentence without the mentions and the white space that it opens with. */
function withoutOpening(draft: Draft, sentence: Span): Span {
  const opening = /^(?:\s|@\w+)*/u.exec(slice(draft.text, sentence))![0];
  return { start: sentence.start + opening.length, end: sentence.end };
}
