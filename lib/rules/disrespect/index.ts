import { marksIn, statementForHint } from '@/lib/engine/hints/hint-span';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';
import { tradeTerms } from '@/lib/lexicon/names-and-trades';
import { slice, type Span } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import { findAttacks, reportsInsults, scoldsThings, type Attack, type AttackKind } from './attacks';
import { fixesFor } from './fixes';

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
  unscoredWhere: (draft) => reportsInsults(draft) || scoldsThings(draft),
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
        fixes() {
          return fixesFor(draft, attack, attacks);
        },
      };
    }
  },
});

const ABUSIVE: ReadonlySet<AttackKind> = new Set(['abuse', 'insult', 'contempt']);
const READER = /\b(?:you|u|your|ur|yourself|y'all|you['’]?re)\b/iu;

/** Whether the insult itself addresses the reader: 46 of 50 such hints were right on judged posts. */
function isSaidToReader(draft: Draft, attack: Attack): boolean {
  return ABUSIVE.has(attack.kind) && READER.test(slice(draft.text, attack));
}

/** Words between the start of a clause and an insult of the reader: "you are all", "every one of you is a". */
const YOU_ARE =
  /(?:^|[.!?,;:–—\n]\s*|\b(?:and|but|because|so|as|since)\s+)(?:you|u|ya|y['’]?all|(?:all|every one|each|most|both|the lot) of (?:you|u))(?:['’]?re|\s(?:are|r|were|is))?(?:\s(?:all|both|lot|people|guys|folks|just|really|truly|such|so|very|too|total|absolute|complete|utter|bunch|pack|load|nothing|but|of|an?|the|bloody|fucking|big|biggest|little|silly|stupid|pathetic|sad|worst|kind))*\s+$/iu;
/** "What a clown you are" */
const WHAT_A =
  /(?:^|[.!?,;:–—\n]\s*)(?:@\w+[\s,]+)*what (?:an?|absolute|utter|complete|total)\s(?:\p{sc=Latn}+\s)?$/iu;
const ARE_YOU_BEHIND = /^s?,?\s(?:you|u)\s(?:all\s|lot\s|people\s|really\s)?(?:are|r)\b/iu;
/** An order that ends in a form of address: "Stop ringing us, idiots." */
const ORDERED =
  /(?:^|[.!?\n]\s*)(?:@\w+[\s,]+)*(?:thanks for nothing|thank you for nothing|stop|shut|go away|get lost|get out|read|learn|listen|wake up|grow up|pay|leave|do your|use your)\b[^.!?\n]*,\s*(?:you\s)?$/iu;
const ENDS = /^\s*(?:[.!?\n]|$)/;
/** How far before an insult its clause is read, in UTF-16 units. */
const REACH = 60;

/** Whether the clause around the insult aims it at the reader: "you are all …", "what a … you are", "stop that, …". */
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
