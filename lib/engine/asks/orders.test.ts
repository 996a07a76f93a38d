import { expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';
import { isOrder } from './orders';

const buy = list('buy');

function tellsToBuy(text: string): boolean {
  const draft = draftOf(text);
  return isOrder(draft, draft.first(buy)!);
}

it.each([
  'Buy one.',
  'It is back. Buy it here!',
  'Please buy one.',
  '#sale buy one today.',
  'It is back.\n#shoes #sale buy one today.',
  'Buy it: https://acme.com/?a=1',
])('is an order: %s', (text) => expect(tellsToBuy(text)).toBe(true));

it.each([
  'They buy bread.',
  'Fans of #sale buy one.',
  "Don't buy it.",
  'Buy or rent?',
  'The button says "buy" in green.',
  '"Buy low," he said.',
])('is not an order: %s', (text) => expect(tellsToBuy(text)).toBe(false));
