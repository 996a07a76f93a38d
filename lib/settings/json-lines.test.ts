import { expect, it } from 'vitest';
import { lineOfFault, linesByPath } from './json-lines';

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

it.each([
  ['its line', '{\n"a": x}', 'unexpected character at line 2 column 6 of the JSON data', 2],
  ['its position', '{\n"a": x}', 'Unexpected token x in JSON at position 7', 2],
  ['that the text ends too early', '{\n"a": 1\n\n', 'Unexpected end of JSON input', 2],
  ['nothing of the place', '{\n"a": x}', '"a": x is not valid JSON', null],
])('finds the line of a fault of which the browser says %s', (_, json, words, line) => {
  expect(lineOfFault(json, words)).toBe(line);
});
