import { expect, it, vi } from 'vitest';
import { mulberry32 } from '@/tests/mulberry32';
import { defaultContext } from './context';

const START =
  'Hurry, order our plum jam today! Please RT & tag a friend. Dr. Ito opens the hall at 6 p.m. @jo_k https://example.org/a #jam';
const PIECES = [
  ' please share',
  ' you clown',
  '!',
  '.',
  '\n',
  ' it',
  '🎉',
  '1️⃣',
  '\uD83D',
  'e\u0301',
  ' #होली_मुबारक',
  ' WE ARE HERE NOW',
  '"',
  ' https://example.com/b',
  'x',
  ' f0llow us',
  'eee',
  ' 24',
  '((',
  '“',
  '\r\n- ',
  '\n1. ',
  '\u202E',
  '\u200B',
  '\u200D',
  'مرحبا ',
  ' ⓐⓑ',
  ' @ Hall',
  ' news.So',
];
/** Longer than a post, so that it is scored by its stretches. */
const LONG_START = Array.from({ length: 8 }, (_, i) => `${START}\nWeek ${i}: it is back`).join(' ');

/** Drafts, each made from the one before by a letter taken away or a piece put in. */
function draftsAfterEdits(start: string, edits: number): string[] {
  const random = mulberry32(7);
  const drafts = [start];
  for (let i = 0; i < edits; i++) {
    const last = drafts.at(-1)!;
    const at = Math.floor(random() * last.length);
    const piece = PIECES[Math.floor(random() * PIECES.length)]!;
    const isCut = random() < 0.4;
    drafts.push(last.slice(0, at) + (isCut ? '' : piece) + last.slice(isCut ? at + 1 : at));
  }
  return drafts;
}

/** Reviews drafts in their order by an engine that has read nothing before. */
async function reviewAnew(drafts: readonly string[]) {
  vi.resetModules();
  const [{ review }, { rules }, { scorer }, { defaultProfile }] = await Promise.all([
    import('./review'),
    import('@/lib/catalogue'),
    import('@/lib/scorer'),
    import('@/lib/settings/profiles'),
  ]);
  const { levels } = defaultProfile('business');
  return drafts.map((text) => review(rules, { text, context: defaultContext, levels }, [], scorer));
}

it(
  'a draft after edits is read like the same draft without a history',
  { timeout: 120_000 },
  async () => {
    const drafts = [...draftsAfterEdits(START, 60), ...draftsAfterEdits(LONG_START, 15)];
    const forwards = await reviewAnew(drafts);
    const backwards = await reviewAnew(drafts.toReversed());
    expect(forwards.some(({ hints }) => hints.length > 1)).toBe(true);
    expect(forwards.flatMap(({ failures }) => failures)).toEqual([]);
    expect(backwards.toReversed()).toEqual(forwards);
  },
);
