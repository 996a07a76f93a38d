import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { repeatedLink } from './';

const HOUR = 60 * 60 * 1000;
const now = Date.UTC(2026, 4, 20, 9);
const link = 'https://acme.org/map';
/** A post before with the same link, so many hours ago, whose words are so much like the draft's. */
const linked = (hours: number, similarity = 0) => ({
  now,
  relinked: { at: now - hours * HOUR, similarity },
});
const nothingNew = [
  link,
  `ICYMI ${link}`,
  `In case you missed it: ${link}`,
  `Once more 👉 ${link}`,
  `Here it is again! ${link}`,
];
const somethingNew = [
  `The map now shows forty drinking fountains: ${link}`,
  `Which bench is missing on our map of the park? ${link}`,
  `Ann drew the map in nine evenings, with ink of oak galls. ${link}`,
  `Printed copies of the walking map lie in the library from Monday. ${link}`,
  `Three readers found a path that our map did not have: ${link}`,
];
const all = (texts: readonly string[], context: object) => texts.map((text) => ({ text, context }));
const say = (texts: readonly string[], context: object) =>
  texts.map((text) => ({ text, context, points: link, says: 'again', fixed: null }));

testRule(repeatedLink, {
  quiet: {
    'the link is new': [...nothingNew, ...all(somethingNew, { relinked: null })],
    'something new is said of it': all(somethingNew, linked(20)),
    'some words are the same': all(somethingNew, linked(20, 0.3)),
    'the post may still be edited': [
      ...all(nothingNew, linked(0.99)),
      ...all(somethingNew, linked(0, 1)),
    ],
    'readers have forgotten it': all(nothingNew, linked(31 * 24)),
    'an answer, or a later part of a thread': [
      { text: `Here it is: ${link}`, context: { ...linked(2), surface: 'reply' } },
      { text: `@jo_k Here it is: ${link}`, context: linked(2) },
      { text: link, context: { ...linked(2), surface: 'thread' } },
    ],
    'nobody knows when it goes out, or the link is gone': [
      { text: `ICYMI ${link}`, context: { ...linked(2), now: null } },
      { text: 'ICYMI: the map.', context: linked(2) },
    ],
  },
  speaks: {
    'no word about it': say(nothingNew, linked(20)),
    'the words of the last time': say(somethingNew, linked(20, 0.5)),
    'nearly a month ago': say(nothingNew.slice(0, 3), linked(29 * 24)),
    'beside another post': say(nothingNew.slice(1, 3), { ...linked(3), surface: 'quote' }),
  },
});

describe('when it was', () => {
  it.each([
    [3, 3 * HOUR],
    [2 * 24, 48 * HOUR],
  ])('%d hours', (hours, passed) => {
    expect(findingsOf(repeatedLink, link, linked(hours))[0]?.data).toEqual({ when: { passed } });
  });
});
