import { joinChanges } from '@/lib/engine/fixes/leave-out';
import { Draft } from '@/lib/engine/reading/draft';
import { weightedLength } from '@/lib/engine/reading/entities';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { publicSafety } from '@/lib/lexicon/asks-to-spread';
import { alarms } from '@/lib/lexicon/danger-words';
import { overlapping, replaceSpan, slice, type Span } from '@/lib/text/span';
import { cutsIn, paragraphsOf, type Paragraph } from './paragraphs';

type MessageId = 'thread' | 'block' | 'endless';

/** Longest post without Premium, as X counts. */
const LIMIT = 280;
/** Length from which a paragraph among others is a wall, as X counts: about a hundred words. */
const LONG = 600;
/** How many sentences make a paragraph a wall, and the length from which they do, as X counts. */
const MANY_SENTENCES = 5;
const FILLED = 240;

export const wallOfText = defineRule<MessageId>({
  id: 'wall-of-text',
  category: 'reading',
  title: 'One long block of text',
  why: 'A timeline is skimmed, and a block without a break is skipped as a whole.',
  source: 'seed 000',
  levels: everywhere('tip', { personal: 'off' }),
  lesson: 'context',
  advice: ['snapshot'],
  example: {
    before:
      'We moved the library last week. Forty people came to carry books. The rain held off until noon. Then the school band played in the yard. By evening every shelf was full again, and the first child had already borrowed a book about whales for the summer.',
    after:
      'We moved the library last week. Forty people came to carry books.\n\nBy evening every shelf was full again.',
  },
  messages: {
    thread:
      'This is a lot to read in one go. You could make it a thread, with a new part at “{quote}”, so that each part says one thing.',
    block:
      'So many sentences in one block are hard to take in on a phone. A new paragraph before “{quote}” lets readers breathe.',
    endless:
      'The sentence that begins with “{quote}” fills a whole post, and few will follow it to the end. Make it two.',
  },
  *check(draft, { surface }) {
    if (surface === 'reply' || draft.retweetStart < draft.text.length) return;
    const walls = wallsIn(draft);
    if (walls.length === 0) return;
    const isOverLimit = draft.weightedLength > LIMIT;
    if (!isOverLimit && (draft.has(publicSafety, alarms) || walls.every(isTold(draft)))) return;
    for (const wall of walls) {
      const [cut] = cutsIn(draft, wall, LIMIT);
      yield {
        messageId: !cut ? 'endless' : isOverLimit ? 'thread' : 'block',
        span: openingOf(draft, cut ?? wall),
        fixes() {
          return fixesOf(draft, walls);
        },
      };
    }
  },
});

function wallsIn(draft: Draft): Paragraph[] {
  if (draft.text.length < FILLED) return [];
  const paragraphs = paragraphsOf(draft);
  const isAlone = paragraphs.length === 1;
  return paragraphs.filter((paragraph) => {
    if (paragraph.end - paragraph.start < FILLED) return false;
    const length = proseLength(draft, paragraph);
    if (paragraph.sentences.length < MANY_SENTENCES) return length > (isAlone ? LIMIT : LONG);
    return isAlone ? length >= FILLED : length > LIMIT;
  });
}

/** Whether most of a paragraph is a quotation, which is left as it is. */
function isTold(draft: Draft): (paragraph: Paragraph) => boolean {
  return ({ start, end }) => {
    const quoted = /["“][^"”\n]{120,}["”]/u.exec(draft.text.slice(start, end))?.[0] ?? '';
    return quoted.length > (end - start) / 2;
  };
}

/** Length as X counts it, without links, tags and mentions. */
function proseLength(draft: Draft, span: Span): number {
  const besides = overlapping(draft.entities, span).filter(({ kind }) => kind !== 'emoji');
  return besides.reduce(
    (length, { text }) => length - weightedLength(text),
    weightedLength(slice(draft.text, span)),
  );
}

const OPENING = /\S+(?:\s+\S+){0,3}/u;

/** The span of the first words of a sentence. */
function openingOf(draft: Draft, { start, end }: Span): Span {
  const opening = OPENING.exec(draft.text.slice(start, end))!;
  const first = start + opening.index;
  return { start: first, end: first + opening[0].length };
}

/** Breaks every wall into paragraphs, if that is enough. */
function fixesOf(draft: Draft, walls: readonly Paragraph[]): Fix[] {
  const breaks = walls
    .flatMap((wall) => cutsIn(draft, wall, LIMIT))
    .map(({ start }) => ({
      start,
      end: start + /^\s*/.exec(draft.text.slice(start))![0].length,
      text: '\n\n',
    }));
  if (breaks.length === 0) return [];
  const change = joinChanges(draft.text, breaks);
  const rest = new Draft(replaceSpan(draft.text, change, change.text));
  if (wallsIn(rest).length > 0) return [];
  return [{ ...change, label: { say: 'paragraphs' } }];
}
