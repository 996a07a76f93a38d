import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { slice } from '@/lib/text/span';
import { SpanIndex } from '@/lib/text/span-index';
import { marksIn, statementForHint, spanForHint } from './hint-span';

function told(text: string, first: string, ...others: string[]): string {
  return shown(spanForHint, text, first, others);
}

function stated(text: string, first: string, ...others: string[]): string {
  return shown(statementForHint, text, first, others);
}

function shown(show: typeof spanForHint, text: string, first: string, others: string[]): string {
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return slice(text, show(new Draft(text), spanOf(first), new SpanIndex(others.map(spanOf))));
}

describe('spanForHint', () => {
  it('extends to the other finds of the sentence, before and after', () => {
    expect(told('He sells moss, bark and old leaves.', 'bark', 'moss', 'leaves')).toBe(
      'moss, bark and old leaves',
    );
  });

  it('stays inside the sentence', () => {
    expect(told('Moss is back. Bark is not.', 'Moss', 'Bark')).toBe('Moss');
  });

  it('leaves out finds that would make it too long to quote', () => {
    const text = `moss ${'very '.repeat(12)}bark`;
    expect(told(text, 'moss', 'bark')).toBe('moss');
  });
});

describe('statementForHint', () => {
  it('shows the whole sentence without its full stop', () => {
    expect(stated('We open at nine. He sells old moss. Come by.', 'moss')).toBe(
      'He sells old moss',
    );
  });

  it('leaves out mentions and links at the ends', () => {
    expect(stated('@moss_fan he sells old moss https://t.co/abcdefghij', 'old')).toBe(
      'he sells old moss',
    );
    expect(stated('#moss he sells old moss 🌿', 'old')).toBe('#moss he sells old moss 🌿');
  });

  it('includes the sentence of another find if that can be quoted', () => {
    expect(stated('Moss is back. Bark is not.', 'Moss', 'Bark')).toBe('Moss is back. Bark is not');
    const far = `Moss is back. ${'Rain fell all day. '.repeat(5)}Bark is not.`;
    expect(stated(far, 'Moss', 'Bark')).toBe('Moss is back');
  });

  it('falls back on the clause, then on the words themselves', () => {
    const rest =
      'and the rest of the yard was under water for most of the wet and windy month of May';
    expect(stated(`He sells old moss, ${rest}.`, 'moss')).toBe('He sells old moss');
    expect(stated(`He sells old moss ${rest}.`, 'moss')).toBe('moss');
    expect(stated(`Moss costs 1,200 at 8:30 here, ${rest}.`, 'Moss')).toBe(
      'Moss costs 1,200 at 8:30 here',
    );
    expect(stated(`“He sells moss,” she said, ${rest}.`, 'she')).toBe('she said');
  });
});

describe('marksIn', () => {
  const text = 'He sells old moss and bark by the sack, and wet leaves.';
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it.each([
    ['the finds in the span, in order', ['bark', 'moss'], ['moss', 'bark']],
    ['those side by side as one', ['moss', 'old'], ['old moss']],
    ['those one within the other as one', ['old moss', 'moss'], ['old moss']],
    ['nothing that reaches beyond the span', ['bark', 'sack, and'], ['bark']],
    ['the span where nothing lies in it', ['wet'], ['He sells old moss and bark by the sack']],
  ])('gives %s', (_, finds, marks) => {
    const span = spanOf('He sells old moss and bark by the sack');
    const found = marksIn(new Draft(text), span, new SpanIndex(finds.map(spanOf)));
    expect(found.map((mark) => slice(text, mark))).toEqual(marks);
  });
});
