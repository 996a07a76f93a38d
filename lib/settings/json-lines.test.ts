import { expect, it } from 'vitest';
import { linesByPath } from './json-lines';

it('finds keys and entries, whatever strings contain', () => {
  const json = `{
  "a": { "b": [1, "}, ],\\" :", {
    "c": true }], "d e": null
  },
  "f": []
}`;
  expect([...linesByPath(json)]).toEqual([
    ['a', 2],
    ['a.b', 2],
    ['a.b.0', 2],
    ['a.b.1', 2],
    ['a.b.2', 2],
    ['a.b.2.c', 3],
    ['a.d e', 3],
    ['f', 5],
  ]);
});
