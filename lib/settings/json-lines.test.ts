import { expect, it } from 'vitest';
import { messageOf } from '@/lib/error-message';
import { lineOfFault, linesByPath, lostKeys } from './json-lines';

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

it('finds keys that are given twice in one object, or cannot be kept', () => {
  const json = `{
  "a": { "b": 1, "c": [{ "b": 2 }, { "b": 3 }] },
  "b": "a",
  "\\u0061": {},
  "d": { "__proto__": { "b": 4,
    "b": 5 } }
}`;
  expect(lostKeys(json)).toEqual([
    { path: 'a', line: 4, key: 'a', before: 2 },
    { path: 'd.__proto__', line: 5, key: '__proto__', before: null },
    { path: 'd.__proto__.b', line: 6, key: 'b', before: 5 },
  ]);
});

it.each([
  [
    'its line',
    '{\n"a": x}',
    'JSON.parse: unexpected character at line 2 column 6 of the JSON data',
    2,
  ],
  ['its position', '{\n"a": x}', 'Unexpected token x in JSON at position 7', 2],
  ['both', '{\n"a": x}', 'Unexpected token x in JSON at position 7 (line 2 column 6)', 2],
  ['that the text ends too early', '{\n"a": 1\n\n', 'Unexpected end of JSON input', 2],
  ['that the file ends too early', '{\n"a": 1\n\n', 'JSON Parse error: Unexpected EOF', 2],
  ['nothing of the place', '{\n"a": x}', 'JSON Parse error: Unexpected identifier "x"', null],
])('finds the line of a fault of which the browser says %s', (_, json, words, line) => {
  expect(lineOfFault(json, words)).toBe(line);
});

/** What this V8, like that of Chromium, says of a text that is not JSON. */
function messageFor(json: string): string {
  try {
    JSON.parse(json);
  } catch (error) {
    return messageOf(error);
  }
  throw new Error(`This is JSON: ${json}`);
}

it.each([
  [
    'a value without quotes',
    '{\n  "team": "Harbour Coffee",\n  "tone": calm,\n  "version": 2\n}',
    3,
  ],
  ['a comment on top', '{\n  // ours\n  "team": "Harbour Coffee"\n}', 2],
  ['a quotation mark too many', '{\n  "team": "Harbour "Coffee""\n}', 2],
  ['words that sound like a place', '{\n  "line 7 column 2": 1,\n  "position 1": x\n}', 3],
  ['words that sound like the end', '{\n  "the end of": x,\n  "team": "Acme"\n}', 2],
  ['the first of equal faults', '[\n  { "level": tip },\n  { "level": tip },\n  {}\n]', 2],
  ['a missing comma', '{\n  "version": 2\n  "team": "Acme"\n}', 3],
  ['a missing brace', '{\n  "version": 2,\n  "team": "Acme"\n\n', 3],
])('finds the line of %s by what V8 says', (_, json, line) => {
  expect(lineOfFault(json, messageFor(json))).toBe(line);
});
