import { describe, expect, it } from 'vitest';
import type { Thread } from '@/lib/engine/context';
import { findingsOf, testRule } from '@/tests/rule-table';
import { unevenThread } from './';

/** Something other than a text in a part of a thread. */
const EMPTY = { text: '', media: false };
const PICTURE = { text: '', media: true };
const UNREAD = { text: null, media: false };

type Part = string | Thread['parts'][number];

/** The part at an index of a thread, from 0. */
function part(at: number, parts: readonly Part[]) {
  const read = parts.map((each) =>
    typeof each === 'string' ? { text: each, media: false } : each,
  );
  return { text: read[at]!.text ?? '', context: { thread: { at, parts: read } } };
}

const hives = [
  'How nine hives came over the river',
  'At dusk all bees are home',
  'By dawn they fly',
];

testRule(unevenThread, {
  quiet: {
    'no thread': [
      '1/5 How nine hives came over the river',
      'Nine hives came over the river (2/7)',
      {
        text: '1/5 One part alone',
        context: { thread: { at: 0, parts: [{ text: '', media: false }] } },
      },
    ],
    'numbers that agree': [
      part(0, ['1/2 How nine hives moved', '2/2 At dusk']),
      part(1, ['1/2 How nine hives moved', '2/2 At dusk']),
      part(0, ['How nine hives moved (1/2)', 'At dusk (2/2)']),
      part(1, ['1 of 2: how nine hives moved', '2 of 2: at dusk']),
      part(2, ['1/ Nine hives', '2/ A river', '3/ And one boat']),
    ],
    'a title without a number': [
      part(1, ['How nine hives moved 🧵', '1/2 At dusk', '2/2 At dawn']),
      part(2, ['How nine hives moved 🧵', '1/2 At dusk', '2/2 At dawn']),
    ],
    'the writer may go on': [
      part(0, ['1/5 How nine hives moved', EMPTY]),
      part(1, ['1/5 How nine hives moved', '2/5 At dusk they are home']),
      part(3, ['1/5 Hives', '2/5 Dusk', '3/5 Boat', '4/5 Dawn']),
    ],
    'another kind of number': [
      part(0, ['1/2 cup of flour goes in first', 'Then the butter, in small pieces']),
      part(1, ['Our shop is open 24/7', 'It closed on 3/12 and opened again on 4/12']),
      part(0, ['We gave that inn 4/5', 'Its soup alone would be worth the climb']),
      part(0, ['4/12 We open at nine', 'Come by bus, the car park is small']),
      part(1, ['The bus is late', 'Two of 5 drivers are ill this week']),
    ],
    'no numbers': [part(0, hives), part(1, hives), part(2, hives)],
    'the page does not tell': [
      part(0, ['1/5 How nine hives moved', '2/5 At dusk', UNREAD]),
      part(1, [UNREAD, 'At dusk all bees are home']),
    ],
    'a thread below another post': [
      {
        text: '6/9 At dusk',
        context: {
          ...part(0, ['6/9 At dusk', '7/9 At dawn']).context,
          replyTo: { author: 'bea', text: '5/9 The boat' },
        },
      },
    ],
    'a picture alone, or small talk twice': [
      part(1, ['1/2 Nine hives', { text: '2/2', media: true }]),
      part(2, ['Nine hives', PICTURE, 'At dawn they fly']),
      part(1, ['Look at this!', 'Look at this!']),
      part(1, ['The first hive came over at dusk', 'The second hive came over at dawn']),
    ],
  },
  speaks: {
    'a place that is not its own': [
      {
        ...part(1, ['1/3 Nine hives', '3/3 At dusk', '3/3 At dawn']),
        points: '3/3',
        says: 'place',
      },
      {
        ...part(2, ['Nine hives (1/3)', 'At dusk (2/3)', 'At dawn they fly (2/3)']),
        points: '(2/3)',
        says: 'place',
      },
      {
        ...part(1, ['1/ Nine hives', '1/ A river, and on it one boat']),
        points: '1/',
        says: 'place',
      },
      {
        ...part(2, ['How nine hives moved 🧵', '1/2 At dusk', '3/2 At dawn they fly']),
        points: '3/2',
        says: 'place',
      },
      {
        ...part(0, ['2/2 Nine hives', '1/2 At dusk']),
        points: '2/2',
        says: 'place',
      },
    ],
    'a count that is not that of the page': [
      {
        ...part(0, ['1/5 Nine hives', '2/5 Dusk', '3/5 Boat', '4/5 Dawn']),
        points: '1/5',
        says: 'count',
      },
      {
        ...part(0, ['1/5: nine hives', 'At dusk', 'A boat', 'At dawn']),
        points: '1/5',
        says: 'count',
      },
      {
        ...part(2, ['1/2 Nine hives', '2/2 Dusk', '3/2 A boat comes']),
        points: '3/2',
        says: 'count',
      },
      {
        ...part(1, ['Nine hives [1/2]', 'Dusk [2/2]', 'And a boat']),
        points: '[2/2]',
        says: 'count',
      },
      {
        ...part(0, ['1 of 4. How nine hives moved', '2 of 4. At dusk', '3 of 4. At dawn']),
        points: '1 of 4',
        says: 'count',
      },
    ],
    'nothing but a number': [
      {
        ...part(1, ['1/3 Nine hives', '2/3', '3/3 Dawn']),
        points: '2/3',
        says: 'number',
        fixed: null,
      },
      { ...part(0, ['(1/2)', '(2/2) Dawn']), points: '(1/2)', says: 'number' },
    ],
    'an empty part before it': [
      {
        ...part(2, ['Nine hives', EMPTY, 'At dawn they fly']),
        points: '',
        says: 'empty',
        fixed: null,
      },
      {
        ...part(1, [{ text: ' \n', media: false }, 'At dawn they fly']),
        points: '',
        says: 'empty',
      },
    ],
    'the same again': [
      {
        ...part(1, ['All nine hives are over the river.', 'All nine hives are over the river!']),
        points: '',
        says: 'again',
        fixed: null,
      },
      {
        ...part(2, [
          '1/3 Bees fly home at dusk',
          '2/3 Then comes a boat',
          '3/3 Bees fly home at dusk',
        ]),
        points: '',
        says: 'again',
      },
    ],
  },
});

describe('the corrected number', () => {
  it.each<[parts: readonly Part[], at: number, mended: string]>([
    [['1/5 Hives', '2/5 Dusk', '3/5 Boat', '4/5 Dawn'], 0, '1/4'],
    [['Hives (1/2)', 'Dusk (1/2)'], 1, '(2/2)'],
    [['1/2 Hives', '2/2 Dusk', '2/2 Dawn'], 2, '3/3'],
    [['1/ Hives', '1/ Dusk'], 1, '2/'],
    [['1 of 4. Hives', '2 of 4. Dusk', '3 of 4. Dawn'], 0, '1 of 3'],
    [['How hives move', '1/2 Dusk', '3/2 Dawn'], 2, '2/2'],
  ])('in %j, part %d: %s', (parts, at, mended) => {
    const { text, context } = part(at, parts);
    expect(findingsOf(unevenThread, text, context)[0]?.data?.['mended']).toBe(mended);
  });

  it("the draft's own text is judged, even if the page was read a moment earlier", () => {
    const { context } = part(0, ['1/5 Hives', '2/2 Dusk']);
    expect(findingsOf(unevenThread, '1/2 Hives', context)).toEqual([]);
  });
});
