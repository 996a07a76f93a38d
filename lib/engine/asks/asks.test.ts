import { describe, expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';
import { findAsks, findRows, followedBy, joinAsks, meantAsks } from './asks';

const asks = [
  { kind: 'wave', anywhere: list('please wave'), imperatives: list('wave'), alone: list('bow') },
  { kind: 'sing', anywhere: list('please sing'), imperatives: list('sing') },
] as const;
const kinds = asks.map(({ kind }) => kind);

function found(text: string): string[] {
  const draft = draftOf(text);
  const meant = meantAsks(draft, findAsks(draft, asks), list('wave goodbye'));
  return joinAsks(draft, meant, kinds).map((ask) => `${ask.kind}: ${ask.text}`);
}

describe('asks', () => {
  it.each([
    ['My friends wave.', []],
    ['Wave!', ['wave: Wave']],
    ['We met and please wave', ['wave: please wave']],
    ['The #circus #town Wave at us', ['wave: Wave']],
    ['the #circus wave is slow', []],
    ['Bow!', ['wave: Bow']],
    ['Bow windows are lovely', []],
    ['Wave goodbye to the ferry', []],
    ['“Please wave”, said the sign', []],
    ["Don't wave at the geese", []],
    ["Don't forget to wave", ['wave: wave']],
    ["If you can't come, please sing", ['sing: please sing']],
    ['Sing & wave', ['wave: Sing & wave']],
    ['Sing. Later we eat. Wave.', ['wave: Wave', 'sing: Sing']],
  ])('are found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findRows', () => {
  const rows = (text: string) =>
    [...findRows(draftOf(text), list('sing', 'dance'), list('eat', 'drink'))].map(
      (row) => row.text,
    );

  it.each([
    ['Sing, eat and dance with us', ['Sing, eat and dance']],
    ['Eat, drink and sing', ['sing']],
    ['Sing - eat - dance', ['Sing - eat - dance']],
    ['Sing • eat ☞ dance', ['Sing • eat ☞ dance']],
    ['Eat and drink', []],
    ['Sing sing', []],
    ['I sing and dance', []],
    ['Sing for a while and dance', []],
  ])('of %j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('followedBy', () => {
  it('pairs matches that are near enough', () => {
    const draft = draftOf('call one. reply two, call three and much later on reply');
    const pairs = followedBy(draft.find(list('call')), draft.find(list('reply')), 12);
    expect([...pairs].map(([call, reply]) => [call.start, reply.start])).toEqual([[0, 10]]);
  });
});
