import { describe, expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';
import { findCues, neighbours } from './cues';

const lists = { colour: list('red', 'blue'), shape: list('square', 'red square') };

function pairsOf(text: string, reach: number): string[] {
  const cues = findCues(draftOf(text), lists);
  return [...neighbours(cues, reach)].map(([first, second]) => `${first.text} + ${second.text}`);
}

describe('findCues', () => {
  it('returns the hits of all lists in order of position', () => {
    const cues = findCues(draftOf('A square, then blue.'), lists);
    expect(cues.map(({ kind, text }) => [kind, text])).toEqual([
      ['shape', 'square'],
      ['colour', 'blue'],
    ]);
  });
});

describe('neighbours', () => {
  it('pairs cues of different kinds within reach', () => {
    expect(pairsOf('blue and a square', 10)).toEqual(['blue + square']);
  });
  it('does not pair cues that are too far apart', () => {
    expect(pairsOf('blue, and after a while a square', 10)).toEqual([]);
  });
  it('pairs with the last cue of a kind only', () => {
    expect(pairsOf('red, blue, square', 40)).toEqual(['blue + square']);
  });
  it('does not pair cues of one kind, or cues that overlap', () => {
    expect(pairsOf('red and blue', 40)).toEqual([]);
    expect(pairsOf('red square', 40)).toEqual([]);
  });
});
