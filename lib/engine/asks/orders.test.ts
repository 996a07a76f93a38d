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

const verbs = list('(open|order|head|trade|play|call|visit|find|text|shop|start)');

function orders(text: string): boolean {
  const draft = draftOf(text);
  return isOrder(draft, draft.first(verbs)!);
}

it.each([
  'Open mic on Friday from eight.',
  'Open gardens in Hoo: nine of them.',
  'Order of service: two hymns, one song.',
  'Head brewer Uta pours at six.',
  'Trade counter hours are seven to four.',
  'Play group at ten in the hall.',
  'Visit times are two to four.',
  'Find of the week: a tin boat.',
  'Text by Ina, pictures by Bo.',
  'Call handlers in Hull will get a new desk.',
  'Shop prices rose by a penny.',
  'Start 10am at the mill.',
])('is a noun or an adjective: %s', (text) => expect(orders(text)).toBe(false));

it.each([
  'Open an account in the hall.',
  'Order yours in the hall.',
  'Order our soup, it is hot.',
  'Head to the mill.',
  'Play our game, it is new.',
  'Visit our mill, it is open.',
  'Find your seat.',
  'Text us.',
  'Call the desk and it is yours.',
  'Shop the range.',
])('is an order, though the word is a noun elsewhere: %s', (text) =>
  expect(orders(text)).toBe(true),
);
