import { expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { isForPublicSafety, isPublicSafety } from './public-safety';

/** Whether the "Please RT" of a text is for public safety. */
function isPassedOn(text: string): boolean {
  const start = text.indexOf('Please RT');
  return isForPublicSafety(new Draft(text), { start, end: start + 'Please RT'.length });
}

it.each([
  'Sewage in the mill race. Please RT.',
  'Adder on the towpath. Please RT.',
  'Slow down, sheep on the A9. Please RT.',
  'Liver donors wanted in Bern. Please RT.',
  'Keep off the pond. Please RT.',
  'Hit and run in Elm Row. Please RT.',
  'Explosion at Ely docks. Please RT.',
  'No heating, few blankets at the hall. Please RT.',
  'The bridge is shut, smoke everywhere. Please RT.',
  'Please RT: boy of six missing from the fair, he is deaf.',
])('an alarm, or two words of trouble, make a warning: %s', (text) => {
  expect(isPassedOn(text)).toBe(true);
  expect(isPublicSafety(new Draft(text))).toBe(true);
});

it('a warning says for whom it is', () => {
  expect(isPassedOn('Thieves at the depot. Please RT if you park there.')).toBe(true);
  expect(isPassedOn('Thieves at the depot. Please RT if you dance there with us.')).toBe(false);
});

it('a name with an age beside "lost" is a search, a name alone is not', () => {
  expect(isPassedOn('Lost near Bern: Mia Roe, 24, red coat. Please RT.')).toBe(true);
  expect(isPassedOn('Lost near Bern: a song by Mia Roe. Please RT.')).toBe(false);
});

it.each([
  'Found on the ferry: a clarinet in a red case. Please RT.',
  'Handed in at the museum desk, a silver locket. Please RT.',
  'A bicycle was stolen outside the dairy on Monday. Please RT.',
  'Lost this morning: grey scarf, moth holes. Please RT.',
  'A tortoise sits in our porch. Please RT if you know whose.',
  'This bear rode to the depot alone. Please RT and help him get home.',
])('what is lost, found or stolen is passed on for its owner: %s', (text) => {
  expect(isPassedOn(text)).toBe(true);
});

it.each([
  'Found: our new favourite tea. Please RT.',
  'Found in the attic: a new album by our harpist. Please RT.',
  'Lost in the waltz since May, and still dancing. Please RT.',
  'We found the best view in Kent. Please RT.',
  'Help us get home first in the poll. Please RT.',
])('a find of the writer is no property of others: %s', (text) => {
  expect(isPassedOn(text)).toBe(false);
});

it.each([
  'Our new gas ovens are in. Please RT.',
  'Stuck for a gift? Try our tins. Please RT.',
  'Explosion of colour at our docks. Please RT.',
  'Tag a pensioner. Please RT.',
  'Police, a new song by Mo Ito. Please RT.',
  'This may hurt a bit. Please RT.',
  'Smoke, our next record. Please RT.',
  'Our slow bread is out. Please RT.',
  'Fire and fire again: our kiln is hot. Please RT.',
  'The bridge, a film, is out. Please RT.',
])('one word of trouble, however often, makes no warning: %s', (text) => {
  expect(isPassedOn(text)).toBe(false);
});

it('words of trouble far from the ask do not count', () => {
  const filler = 'The kiosk sells tea and buns. '.repeat(20);
  expect(isPassedOn(`The bridge is shut, smoke everywhere. ${filler}Please RT.`)).toBe(false);
  expect(isPassedOn(`${filler}The bridge is shut, smoke everywhere. Please RT.`)).toBe(true);
  expect(isPublicSafety(new Draft(`${filler}The bridge is shut, smoke everywhere.`))).toBe(false);
});
