import { describe, expect, it } from 'vitest';
import { defaultContext, type PastPost, type PostKind } from '@/lib/engine/context';
import { pastPosts } from '@/lib/engine/past-posts';
import { findingsOf, testRule } from '@/tests/rule-table';
import { lopsidedStream } from './';

/** So many posts that sold, then talk, filled up to twenty. */
const selling = (sold: number, rest: Partial<PastPost> = {}) => ({
  history: pastPosts(20, (i) => (i < sold ? { kind: 'sell' } : rest)),
});
const kinds = (...list: PostKind[]) => ({
  history: pastPosts(list.length, (i) => ({ kind: list[i]! })),
});
const mostly = selling(14);
const all = (texts: readonly string[], context: object) => texts.map((text) => ({ text, context }));

const wares = 'The new oak shelves are in the shop from today.';

testRule(lopsidedStream, {
  quiet: {
    'a stream that gives as much as it takes': all(
      [wares, 'Two colours, one price.', 'Order by Friday for delivery next week.'],
      selling(11),
    ),
    'too few posts to tell': [
      wares,
      { text: wares, context: kinds('sell') },
      { text: wares, context: { history: pastPosts(9, () => ({ kind: 'sell' })) } },
      {
        text: wares,
        context: {
          history: pastPosts(19, () => ({ kind: 'sell' })),
          thresholds: { ...defaultContext.thresholds, window: 40 },
        },
      },
    ],
    'selling that is long ago': all([wares, 'Back in stock: the small one.'], {
      history: pastPosts(60, (i) => ({ kind: i < 20 ? 'talk' : 'sell' })),
    }),
    'a reply': [
      { text: 'We have it in blue as well.', context: { ...mostly, surface: 'reply' } },
      { text: '@jo_k We have it in blue as well.', context: mostly },
      { text: 'It ships on Monday.', context: { ...mostly, surface: 'reply' } },
    ],
    'a later part of a thread': [
      { text: 'The third one is made of ash.', context: { ...mostly, surface: 'thread' } },
    ],
    'a draft that asks': all(
      [
        'Oak or ash: which would you sit on for a whole film?',
        'What was the first thing you ever built?',
        'Which corner of your home never gets done?',
      ],
      mostly,
    ),
    'a draft that helps or thanks': all(
      [
        'Here is how to get a ring off a table: warm iron, dry towel, patience.',
        'Three tips for oiling oak without streaks.',
        'Thank you all for the photos of your shelves.',
        'A short guide to measuring an alcove: https://example.org/alcove',
        'Happy to help if your drawer sticks.',
        'We tested six glues on wet wood, and two of them held.',
      ],
      mostly,
    ),
    'thresholds that the account set': [
      {
        text: wares,
        context: { ...mostly, thresholds: { ...defaultContext.thresholds, takingShare: 0.8 } },
      },
      {
        text: wares,
        context: {
          history: pastPosts(20),
          thresholds: { ...defaultContext.thresholds, takingShare: 0 },
        },
      },
      {
        text: wares,
        context: {
          history: pastPosts(20, (i) => ({ kind: i < 5 ? 'talk' : 'sell' })),
          thresholds: { ...defaultContext.thresholds, window: 5 },
        },
      },
    ],
  },
  speaks: {
    'one more draft about wares, nobody answered': [
      { text: wares, context: mostly, points: '', says: 'answer', fixed: null },
      { text: 'Two colours, one price.', context: selling(12), points: '', says: 'answer' },
      { text: 'Order by Friday for delivery next week.', context: selling(20), points: '' },
      { text: 'Sunday mornings smell of varnish.', context: mostly, points: '', says: 'answer' },
      { text: 'Our lamp is a finalist. Vote for it today.', context: mostly, points: '' },
    ],
    'replies, but never a question': [
      { text: wares, context: selling(14, { surface: 'reply' }), points: '', says: 'question' },
      {
        text: 'Back in stock: the small one.',
        context: selling(13, { surface: 'reply', kind: 'give' }),
        points: '',
        says: 'question',
      },
    ],
    'replies and questions, but mostly selling': [
      {
        text: wares,
        context: selling(14, { surface: 'reply', question: true }),
        points: '',
        says: 'knowledge',
      },
      {
        text: 'Free delivery until Sunday.',
        context: selling(12, { surface: 'reply', question: true }),
        points: '',
        says: 'knowledge',
      },
    ],
    'asking and selling together': [
      {
        text: wares,
        context: { history: pastPosts(20, (i) => ({ kind: i % 2 ? 'ask' : 'sell' })) },
        points: '',
      },
      {
        text: 'Vote for our chair, link below.',
        context: { history: pastPosts(10, () => ({ kind: 'ask' })) },
        points: '',
      },
    ],
    'half a window is enough': [
      { text: wares, context: { history: pastPosts(10, () => ({ kind: 'sell' })) }, points: '' },
    ],
    'thresholds that the account set': [
      {
        text: wares,
        context: { ...selling(6), thresholds: { ...defaultContext.thresholds, takingShare: 0.3 } },
        points: '',
      },
      {
        text: wares,
        context: {
          history: pastPosts(30, (i) => ({ kind: i < 5 ? 'sell' : 'talk' })),
          thresholds: { ...defaultContext.thresholds, window: 5 },
        },
        points: '',
      },
    ],
    'a quote is a post of its own': [
      { text: 'Ours is the blue one.', context: { ...mostly, surface: 'quote' }, points: '' },
    ],
  },
});

describe('the balance in words', () => {
  it('counts what sold or asked among the posts that are there', () => {
    const [finding] = findingsOf(lopsidedStream, wares, selling(12));
    expect(finding?.data).toEqual({ taking: 12, posts: 20 });
    const [early] = findingsOf(lopsidedStream, wares, {
      history: pastPosts(10, (i) => ({ kind: i < 7 ? 'ask' : 'talk' })),
    });
    expect(early?.data).toEqual({ taking: 7, posts: 10 });
  });
});
