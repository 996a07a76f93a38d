import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { levels, type Review } from '@/lib/engine/hint';
import { reviewWhole } from '@/lib/engine/review';
import { praises } from '@/lib/praise';
import { scorer } from '@/lib/scorer';
import { countSteps } from '@/tests/count-steps';

const loudest = Object.fromEntries(rules.map(({ id }) => [id, levels.at(-1)!]));
const context = { ...defaultContext, topics: ['jam'] };

/** The longest draft that is read, in UTF-16 units. */
const LONGEST = 30_000;
/** Long enough for steps in the square of the length to outnumber the others. */
const LONG = 15_000;

const read = (text: string) =>
  reviewWhole(rules, { text, context, levels: loudest }, praises, scorer);

/** A sentence of a post, and a piece again and again. */
const row = (piece: string, length: number) =>
  `The hall opens at six today. ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);

function expectRead({ source, failures, hints }: Review): void {
  expect(failures).toEqual([]);
  for (const { span, quote } of hints) {
    expect(quote).toBe(span ? source.slice(span.start, span.end) : '');
  }
}

describe('a whole review', () => {
  it.each(['with people who see ', 'please ', 'https://example.org. ', '1. ', '2) ', 'and ', ' '])(
    'reads an ask with %j again and again in and before its sentence',
    { timeout: 60_000 },
    (piece) => {
      expectRead(read(`Please share our map ${piece.repeat(30)}9 now`));
      expectRead(read(`Tag someone who ${piece.repeat(1_000)}9 now`));
      expectRead(read(`The hall opens ${piece.repeat(2_000)}3) Please share our map.`));
    },
  );

  it.each(['#a', '#jam', '#BuyLocal', '@anna_b', 'https://example.org/a', '🎉'])(
    'reads 5,000 times %j, or as many as the longest draft holds',
    { timeout: 60_000 },
    (piece) => {
      const text = `Jam today. ${`${piece} `.repeat(5000)}`.slice(0, LONGEST);
      expectRead(read(text));
    },
  );

  it.each([
    '#tag ',
    '#BuyLocal ',
    '@anna ',
    'https://example.org/b ',
    '🎉',
    '1️⃣ one ',
    'a',
    'WE ARE HERE ',
    'sooooo f0llow ',
    'They said "it is so cool"\n',
    'It is the best cool thing of all ',
    'I am so tired lol my mum ',
    'please share this with a friend now! ',
    'in May 2024 we said so. ',
    'e\u0301 ',
    '\uD83D ',
    'you idiot ',
    'They are idiots. ',
    'RT! ',
    'help us find Ada ',
    '1. Share\n',
    '#MAGA ',
    'fuck ',
    'ⓐ',
    '. ',
    '"',
    '(',
    '\n',
  ])('of a row of %j takes steps in proportion to its length', { timeout: 60_000 }, (piece) => {
    const stepsFor = (length: number) => countSteps(() => expectRead(read(row(piece, length))));
    stepsFor(500);
    const [quarter, whole] = [stepsFor(LONG / 4), stepsFor(LONG)];
    expect(whole).toBeLessThan(4.8 * quarter);
  });
});
