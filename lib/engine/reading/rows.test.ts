import { expect, it } from 'vitest';
import { Draft } from './draft';
import { rowsOf } from './rows';

const rows = (text: string, joint?: RegExp) =>
  rowsOf(text, new Draft(text).entitiesOf('hashtag', 'mention'), joint).map((row) =>
    row.map((entity) => entity.text).join(' '),
  );

it.each([
  ['#a #b and #c', ['#a #b', '#c']],
  ['#a\n\n#b @anna_b', ['#a #b @anna_b']],
  ['#a, #b', ['#a', '#b']],
  ['no tags', []],
])('groups the entities of %j into rows', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it('accepts the given separator in a row', () => {
  expect(rows('@anna_b, @jo_k and @kim_o', /^,?\s*(?:and)?\s*$/)).toEqual(['@anna_b @jo_k @kim_o']);
});
