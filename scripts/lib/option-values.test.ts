import { expect, it } from 'vitest';
import { UserError } from './command-error.mjs';
import { oneOf, wholeNumber } from './option-values.mjs';

it('takes one of the words of an option', () => {
  expect(oneOf('--tea', ['green', 'black', 'mint'], 'mint')).toBe('mint');
});

it('names the words of an option after any other', () => {
  const take = () => oneOf('--tea', ['green', 'black', 'mint'], 'coffee');
  expect(take).toThrow(UserError);
  expect(take).toThrow('--tea takes green, black or mint, not “coffee”.');
});

it.each(['2', '7', '20'])('takes %s as a whole number from 2 to 20', (given) => {
  expect(wholeNumber('--cups', given, 2, 20)).toBe(Number(given));
});

it.each(['1', '21', '2.5', 'two', ''])('does not take “%s” as one', (given) => {
  const take = () => wholeNumber('--cups', given, 2, 20);
  expect(take).toThrow(UserError);
  expect(take).toThrow(`--cups takes a whole number from 2 to 20, not “${given}”.`);
});

it('takes large numbers where there is no limit', () => {
  expect(wholeNumber('--seed', '123456789', 1)).toBe(123_456_789);
  expect(() => wholeNumber('--seed', '0', 1)).toThrow('a whole number from 1 on');
});
