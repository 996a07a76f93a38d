import { expect, it } from 'vitest';
import { draft, edited } from './draft';
import { draftsIn, writtenDrafts } from './drafts';
import { summarize, time } from './timing';

it('the draft has the length of a post, and each round changes one letter', () => {
  expect(draft).toHaveLength(280);
  const texts = Array.from({ length: 350 }, (_, round) => edited(round));
  expect(new Set([draft, ...texts]).size).toBe(351);
  for (const text of texts) {
    expect(text).toHaveLength(280);
    expect([...text].filter((letter, i) => letter !== draft[i])).toHaveLength(1);
  }
});

it('the drafts for a fresh process are different ones, quiet and speaking alike', () => {
  const drafts = writtenDrafts();
  expect(new Set(drafts).size).toBe(1217);
  const spoken = new Set(draftsIn('tests/drafts/speak.jsonl', 1));
  const first = drafts.slice(0, 40).filter((each) => spoken.has(each)).length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(40);
});

it('a file with too few drafts is refused', () => {
  expect(() => draftsIn('tests/drafts/speak.jsonl', 100_000)).toThrow(
    /has 1217 different drafts: give a file with at least 100000/,
  );
});

it('summarize uses the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(summarize(hundred)).toEqual({ medianMs: 50, p95Ms: 95 });
  expect(summarize([7])).toEqual({ medianMs: 7, p95Ms: 7 });
});

it('time gives each round its text and skips the warm-up', async () => {
  const texts: string[] = [];
  const slowStart = (text: string) => {
    texts.push(text);
    const end = performance.now() + (texts.length <= 2 ? 30 : 0);
    while (performance.now() < end);
  };
  const { p95Ms } = await time(slowStart, (round) => `text ${round}`, { rounds: 3, warmUp: 2 });
  expect(texts).toEqual(['text 0', 'text 1', 'text 2', 'text 3', 'text 4']);
  expect(p95Ms).toBeLessThan(30);
});
