import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { slice } from '@/lib/text/span';
import { droppableParts } from './droppable';

function partsOf(text: string, words: string): string[] {
  const start = text.indexOf(words);
  const parts = droppableParts(new Draft(text), { start, end: start + words.length });
  return parts.map((part) => slice(text, part));
}

describe('droppableParts', () => {
  it('begins with a word of haste', () => {
    expect(partsOf('Join today and say hello.', 'Join today')[0]).toBe('today');
  });
  it('includes the clause after the word of haste', () => {
    expect(partsOf('Join us now, places go fast!', 'Join us now')[0]).toBe('now, places go fast');
  });
  it('prefers a clause of its own to its sentence', () => {
    expect(partsOf('Doors are open - last call!', 'last call').slice(0, 2)).toEqual([
      'last call',
      'Doors are open - last call',
    ]);
  });
  it('keeps the link and the tags', () => {
    const parts = partsOf('It is warm. Hurry! Two left: https://acme.com #tea', 'Hurry');
    expect(parts).toEqual(['Hurry', 'Hurry! Two left']);
  });
  it('cuts nothing after a link that comes first', () => {
    expect(partsOf('https://acme.com buy now ', 'buy now')).toEqual(['now']);
    expect(partsOf('https://acme.com 1, buy now ', 'buy now')).toEqual(['now']);
  });
});
