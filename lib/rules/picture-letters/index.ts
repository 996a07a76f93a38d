import type { Draft } from '@/lib/engine/reading/draft';
import { rowsOf } from '@/lib/engine/reading/rows';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { baseLetter } from '@/lib/text/base-letters';
import type { Span } from '@/lib/text/span';

type MessageId = 'letters' | 'row';

/** From so many symbols on they are words: a single one may be a formula or a list mark. */
const FEWEST_SYMBOLS = 4;
/** From so many emoji on a row interrupts the reading. */
const LONG_ROW = 5;
const WORD = /[\p{L}\p{N}]/u;

export const pictureLetters = defineRule<MessageId>({
  id: 'picture-letters',
  category: 'reading',
  title: 'Letters made of symbols',
  why: 'Screen readers spell such symbols one by one or skip them, and search does not find them.',
  source:
    'seed 000 (inclusive tone); state of Iowa and University of Arkansas guides on accessible posts (read 2026-11-28)',
  levels: everywhere('tip'),
  lesson: 'tags',
  advice: ['plain-letters'],
  example: {
    before: 'The 𝗻𝗶𝗴𝗵𝘁 𝗯𝘂𝘀 runs again from Friday.',
    after: 'The night bus runs again from Friday.',
  },
  messages: {
    letters:
      'Screen readers spell “{quote}” symbol by symbol, or skip it. Plain letters reach everyone.',
    row: 'A screen reader reads out the name of every emoji in “{quote}” before it goes on. One of them is enough.',
  },
  *check(draft) {
    const letters = symbolLetters(draft);
    if (letters) yield letters;
    const row = rowsOf(draft.text, draft.entitiesOf('emoji')).find(
      (emoji) =>
        emoji.length >= LONG_ROW && standsInText(draft, emoji[0]!.start, emoji.at(-1)!.end),
    );
    if (!row) return;
    const span = { start: row[0]!.start, end: row.at(-1)!.end };
    const [first] = row;
    const isOne = row.every(({ text }) => text === first!.text);
    const fix = {
      ...span,
      text: first!.text,
      label: { say: 'keep-one', words: first!.text },
    } as const;
    yield { messageId: 'row', span, fixes: () => (isOne ? [fix] : []) };
  },
});

function standsInText(draft: Draft, start: number, end: number): boolean {
  return WORD.test(draft.text.slice(0, start)) && WORD.test(draft.text.slice(end));
}

/** The span from the first to the last symbol that stands for a letter, if there are enough of them. */
function symbolLetters({ text, retweetStart }: Draft) {
  let span: Span | undefined;
  let count = 0;
  let readable = '';
  let written = 0;
  let offset = 0;
  for (const symbol of text.slice(0, retweetStart)) {
    const letter = baseLetter(symbol);
    if (letter !== undefined) {
      span ??= { start: offset, end: offset };
      if (count === 0) written = offset;
      readable += text.slice(written, offset) + letter;
      written = offset + symbol.length;
      span = { start: span.start, end: written };
      count++;
    }
    offset += symbol.length;
  }
  if (!span || count < FEWEST_SYMBOLS) return undefined;
  const fix: Fix = { ...span, text: readable, label: { say: 'plain-letters' } };
  return { messageId: 'letters', span, fixes: () => [fix] } as const;
}
