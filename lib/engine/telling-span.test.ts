import { describe, expect, it } from 'vitest';
import { Draft } from './draft';
import { slice } from './span';
import { tellingSpan } from './telling-span';

function told(text: string, first: string, ...others: string[]): string {
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return slice(text, tellingSpan(new Draft(text), spanOf(first), others.map(spanOf)));
}

describe('tellingSpan', () => {
  it('reaches to the other finds of the sentence, before and behind', () => {
    expect(told('He sells moss, bark and old leaves.', 'bark', 'moss', 'leaves')).toBe(
      'moss, bark and old leaves',
    );
  });

  it('stays inside the sentence', () => {
    expect(told('Moss is back. Bark is not.', 'Moss', 'Bark')).toBe('Moss');
  });

  it('leaves out what would make it too long to quote', () => {
    const text = `moss ${'very '.repeat(12)}bark`;
    expect(told(text, 'moss', 'bark')).toBe('moss');
  });
});
