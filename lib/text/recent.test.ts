import { expect, it } from 'vitest';
import { Recent } from './recent';

it('caches recent texts, and drops them sooner the longer the others are', () => {
  const recent = new Recent<number>(10);
  const made: string[] = [];
  const read = (text: string) => recent.of(text, (own) => made.push(own));
  ['tea', 'tea', 'a long text', 'tea', 'another one', 'tea', 'a long text'].forEach(read);
  expect(made).toEqual(['tea', 'a long text', 'another one', 'a long text']);
});
