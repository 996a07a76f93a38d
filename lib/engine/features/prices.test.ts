import { expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';

const price = list('<price>');
const percent = list('<percent> off');

it.each([
  ['Two for £20, Mondays only.', '£20'],
  ['It is .05 ETH today.', '.05 ETH'],
  ['Only 99p a jar.', '99p'],
  ['From $1,299.', '$1,299'],
  ['Now ₦4,500 a crate.', '₦4,500'],
  ['Yours for N12k.', 'N12k'],
  ['Just 350 pesos.', '350 pesos'],
  ['Now R1,299 a loom.', 'R1,299'],
  ['It is KES 400.', 'KES 400'],
  ['For 500 bob.', '500 bob'],
  ['A plate is ₵45.', '₵45'],
])('finds the price in %s', (text, found) => {
  expect(draftOf(text).first(price)?.text).toBe(found);
});

it.each([
  'They raised $20 million.',
  'A £1.5bn plan.',
  'It costs nothing.',
  'In 720p.',
  'An N95 mask.',
  'Take the N4.',
  'The R349 is shut.',
  'R22 lands at noon.',
])('finds no price in %s', (text) => expect(draftOf(text).has(price)).toBe(false));

it('takes whole percentages as discounts, not the end of a decimal', () => {
  expect(draftOf('Get 15% off.').has(percent)).toBe(true);
  expect(draftOf('It took 0.5% off growth.').has(percent)).toBe(false);
});
