import { describe, expect, it } from 'vitest';
import { endsClause, opensClause } from './clauses';

describe('a clause begins', () => {
  it.each([
    ['at the start of the text', '|share this'],
    ['behind a mark', 'come by, |share this'],
    ['behind "but"', 'come by but |share this'],
    ['behind a joining mark', 'come & |share this'],
    ['behind tags that open a line', 'come by\n#tea |share this'],
    ['behind the number of a step', '2) |share this'],
    ['behind what leads into an order', 'come by. and then please |share this'],
    ['behind those who are called', 'everyone, |share this'],
  ])('%s', (_, text) => {
    expect(opensClause(text.replace('|', ''), text.indexOf('|'))).toBe(true);
  });

  it.each([
    ['behind who acts', 'people |share this'],
    ['behind a word that leads into none', 'we |share this'],
    ['behind words of which only the last leads in', 'we just |share this'],
    ['behind more lead-ins than anybody uses', 'come by. please just so then |share this'],
  ])('not %s', (_, text) => {
    expect(opensClause(text.replace('|', ''), text.indexOf('|'))).toBe(false);
  });
});

describe('a clause ends', () => {
  it.each([
    'share|!',
    'share|',
    'share| and come',
    'share| - come',
    'share| → win',
    'share| 🎉 (it',
  ])('in %j', (text) => {
    expect(endsClause(text.replace('|', ''), text.indexOf('|'))).toBe(true);
  });

  it.each(['share| this', 'share|-out', 'share| "our tea"', 'share|>come', 'share| 3 cups'])(
    'not in %j',
    (text) => {
      expect(endsClause(text.replace('|', ''), text.indexOf('|'))).toBe(false);
    },
  );
});
