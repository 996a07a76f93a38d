import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { pastPosts } from '@/lib/engine/past-posts';
import { findingsOf, testRule } from '@/tests/rule-table';
import { closedDoor } from './';

const statements = { history: pastPosts(15) };
/** Twenty posts of which the one at that place, counted from the newest, asked something. */
const questionAt = (place: number) => ({
  history: pastPosts(20, (i) => ({ question: i === place })),
});
const fivePosts = { ...defaultContext.thresholds, closedPosts: 5 };
const all = (texts: readonly string[], context: object) => texts.map((text) => ({ text, context }));
const say = (texts: readonly string[], context: object) =>
  texts.map((text) => ({ text, context, points: '', says: 'noQuestions', fixed: null }));

const news = ['The choir sings on Friday.', 'New chairs in the hall.', 'We raised 900 euros.'];

testRule(closedDoor, {
  quiet: {
    'no history, or a short one': [
      'The choir sings on Friday.',
      ...all(news, { history: pastPosts(14) }),
      { text: 'The choir sings on Friday.', context: { history: pastPosts(1) } },
    ],
    'an account that asks': [
      ...all(news, questionAt(0)),
      ...all(news, questionAt(8)),
      ...all(news, questionAt(14)),
    ],
    'a draft that asks': all(
      [
        'What shall we sing at midsummer?',
        'The choir sings on Friday. Who is coming?',
        'Alto or tenor? Both are short of voices.',
        'Do you remember your first concert? 🎶',
        'New chairs in the hall.\n\nWhich row would you choose?',
        '“What would you sing?” is what we ask every guest. And you?',
      ],
      statements,
    ),
    'a reply': [
      { text: 'On Friday at eight.', context: { ...statements, surface: 'reply' } },
      { text: '@jo_k On Friday at eight.', context: statements },
      { text: 'Thank you for coming.', context: { ...statements, surface: 'reply' } },
    ],
    'a later part of a thread': [
      { text: 'The second song was older.', context: { ...statements, surface: 'thread' } },
    ],
    'thresholds that the account set': [
      { text: 'New chairs.', context: { history: pastPosts(4), thresholds: fivePosts } },
      { text: 'New chairs.', context: { ...questionAt(4), thresholds: fivePosts } },
    ],
  },
  speaks: {
    'one more statement': say(
      [
        ...news,
        'Good morning, all.',
        'Our programme: https://example.org/programme',
        'Here is how we warm up our voices.',
        'Thank you for a lovely evening!',
      ],
      statements,
    ),
    'a question mark that asks nobody': say(
      ['?', 'Tickets at https://example.org/find?hall=1 now.', 'The hall is full?!! No way.'],
      statements,
    ),
    'replies count as posts': say(['New chairs in the hall.'], {
      history: pastPosts(15, () => ({ surface: 'reply' })),
    }),
    'the last question is longer ago': say(news, questionAt(15)),
    'a quote': say(['Ours has blue chairs.'], { ...statements, surface: 'quote' }),
    'thresholds that the account set': [
      ...say(['New chairs.'], { history: pastPosts(5), thresholds: fivePosts }),
      ...say(['New chairs.'], { ...questionAt(5), thresholds: fivePosts }),
    ],
  },
});

describe('the message', () => {
  it('names how many posts it looked at', () => {
    const [finding] = findingsOf(closedDoor, 'New chairs.', { history: pastPosts(80) });
    expect(finding?.data).toEqual({ posts: 15 });
  });
});
