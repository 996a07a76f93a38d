import type { Thread } from '@/lib/engine/context';
import { defineRule, type Finding, everywhere } from '@/lib/engine/rule';
import { isEmpty, mismatchIn, numberOf } from './numbering';

type MessageId = 'place' | 'count' | 'empty' | 'number' | 'again';

/** A part with fewer words than this cannot be repeated. */
const FEWEST_WORDS = 4;
/** Share of common words from which two parts say the same. */
const SAME = 0.85;

export const unevenThread = defineRule<MessageId>({
  id: 'uneven-thread',
  category: 'context',
  title: 'Wrong numbers or parts in a thread',
  why: 'Readers look for every part that the numbers promise, and leave at one that is empty or repeats another.',
  source:
    'seed 000 (posts that can be understood alone); users’ requests for a check of threads (collected 2026-11-28)',
  levels: everywhere('tip'),
  lesson: 'context',
  advice: ['thread-in-step'],
  example: {
    before: '1/5 How we moved nine hives across the river.',
    after: '1/2 How we moved nine hives across the river.',
    context: {
      thread: {
        at: 0,
        parts: [
          { text: '1/5 How we moved nine hives across the river.', media: false },
          { text: '2/5 At dusk, when the bees were home.', media: false },
        ],
      },
    },
    contextAfter: {
      thread: {
        at: 0,
        parts: [
          { text: '1/2 How we moved nine hives across the river.', media: false },
          { text: '2/2 At dusk, when the bees were home.', media: false },
        ],
      },
    },
  },
  messages: {
    place: 'This is part {expected} of the thread, but it says “{quote}”. Write “{mended}”.',
    count: '“{quote}” does not fit: this thread has {expected} parts. Write “{mended}”.',
    empty: 'The part before this one is empty. Fill it, or leave it out.',
    number: 'There is only a number in this part. Fill it, or leave it out.',
    again: 'This part says what part {other} says already. Leave one of them out.',
  },
  *check({ text }, { thread, replyTo }) {
    if (!thread || thread.parts.length < 2) return;
    const here = { ...thread, parts: withText(thread, text) };
    yield* onlyNumber(here, text);
    // In a reply the numbers may continue those of the posts above.
    if (!replyTo) yield* misnumbered(here);
    const before = here.parts[here.at - 1];
    if (before && isEmpty(before)) yield { messageId: 'empty' };
    const other = repeatedIn(here);
    if (other !== undefined) yield { messageId: 'again', data: { other: String(other + 1) } };
  },
});

/** The parts with the draft's own text, since the page may have been read a moment earlier. */
function withText({ parts, at }: Thread, text: string): Thread['parts'] {
  return parts.map((part, i) => (i === at ? { ...part, text } : part));
}

type Findings = Iterable<Finding<MessageId>>;

function* onlyNumber({ parts, at }: Thread, text: string): Findings {
  const number = numberOf(text);
  if (!number || parts[at]!.media) return;
  const rest = text.slice(0, number.start) + text.slice(number.end);
  if (!/[\p{sc=Latn}\d\p{Extended_Pictographic}]/u.test(rest)) {
    yield { messageId: 'number', span: { start: number.start, end: number.end } };
  }
}

function* misnumbered(thread: Thread): Findings {
  const mismatch = mismatchIn(thread);
  if (!mismatch) return;
  const { start, end, kind, expected, mended } = mismatch;
  yield {
    messageId: kind,
    span: { start, end },
    data: { expected: String(expected), mended },
  };
}

/** The index of an earlier part that says the same, if any. */
function repeatedIn({ parts, at }: Thread): number | undefined {
  const own = wordsOf(parts[at]?.text ?? '');
  if (own.size < FEWEST_WORDS) return undefined;
  const found = parts
    .slice(0, at)
    .findIndex(({ text }) => likeness(own, wordsOf(text ?? '')) >= SAME);
  return found < 0 ? undefined : found;
}

/** The words of a part without its number. */
function wordsOf(text: string): ReadonlySet<string> {
  const number = numberOf(text);
  const bare = number ? text.slice(0, number.start) + text.slice(number.end) : text;
  return new Set(
    bare
      .toLowerCase()
      .normalize()
      .match(/[\p{sc=Latn}\d]+/gu),
  );
}

/** The share of all their words that two parts have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
