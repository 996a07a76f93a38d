import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { pastPosts } from '@/lib/engine/past-posts';
import { findingsOf, testRule } from '@/tests/rule-table';
import { silentAccount } from './';

const broadcasts = { history: pastPosts(15) };
/** Twenty posts of which the one at that place, counted from the newest, was a reply. */
const replyAt = (place: number) => ({
  history: pastPosts(20, (i) => (i === place ? { surface: 'reply' } : {})),
});
const tenPosts = { ...defaultContext.thresholds, silentPosts: 10 };
const all = (texts: readonly string[], context: object) => texts.map((text) => ({ text, context }));
const say = (texts: readonly string[], context: object) =>
  texts.map((text) => ({ text, context, points: '', says: 'noReplies', fixed: null }));

testRule(silentAccount, {
  quiet: {
    'no history, or a short one': [
      'The ferry leaves at nine.',
      { text: 'The ferry leaves at nine.', context: { history: pastPosts(1) } },
      { text: 'The ferry leaves at nine.', context: { history: pastPosts(8) } },
      { text: 'The ferry leaves at nine.', context: { history: pastPosts(14) } },
      { text: 'What would you change on board?', context: { history: pastPosts(14) } },
    ],
    'an account that answers': [
      ...all(['The ferry leaves at nine.', 'New seats on deck two.', 'Calm sea.'], replyAt(0)),
      ...all(['The ferry leaves at nine.', 'New seats on deck two.', 'Calm sea.'], replyAt(7)),
      ...all(['The ferry leaves at nine.', 'New seats on deck two.', 'Calm sea.'], replyAt(14)),
    ],
    'the first reply in a long time': [
      { text: 'It takes bikes, yes.', context: { ...broadcasts, surface: 'reply' } },
      {
        text: 'Sorry about that. Which crossing was it?',
        context: { ...broadcasts, surface: 'reply' },
      },
      { text: '@jo_k It takes bikes, yes.', context: broadcasts },
      { text: '@jo_k @anna_b See you on board!', context: broadcasts },
      { text: 'No!', context: { ...broadcasts, surface: 'reply' } },
    ],
    'a later part of a thread': [
      { text: 'Then the fog came.', context: { ...broadcasts, surface: 'thread' } },
      { text: '3/ The crew stayed on deck.', context: { ...broadcasts, surface: 'thread' } },
    ],
    'thresholds that the account set': [
      {
        text: 'The ferry leaves at nine.',
        context: { history: pastPosts(9), thresholds: tenPosts },
      },
      { text: 'Calm sea.', context: { ...replyAt(9), thresholds: tenPosts } },
      {
        text: 'Calm sea.',
        context: { ...broadcasts, thresholds: { ...defaultContext.thresholds, silentPosts: 16 } },
      },
    ],
  },
  speaks: {
    'one more announcement': say(
      [
        'The ferry leaves at nine.',
        'New seats on deck two.',
        'Calm sea.',
        'Our timetable for spring: https://example.org/times',
        'We are closed on Monday.',
        '#ferry #spring',
        'Good morning from the harbour ☀️',
      ],
      broadcasts,
    ),
    'a question goes out, but no answer does': say(
      ['Which island is your favourite?', 'Who is coming with us on Sunday?'],
      broadcasts,
    ),
    'other people are named, but not answered': say(
      ['With thanks to @anna_b for the photo.', '.@jo_k took the helm today.'],
      broadcasts,
    ),
    'the last reply is longer ago': say(['Calm sea.', 'The ferry leaves at nine.'], replyAt(15)),
    'quotes are no replies': [
      ...say(['Calm sea.'], { history: pastPosts(15, () => ({ surface: 'quote' })) }),
      ...say(['Seen from the pier.'], { ...broadcasts, surface: 'quote' }),
    ],
    'thresholds that the account set': [
      ...say(['Calm sea.'], { history: pastPosts(10), thresholds: tenPosts }),
      ...say(['Calm sea.'], { ...replyAt(10), thresholds: tenPosts }),
    ],
  },
});

describe('the message', () => {
  it('names how many posts it looked at', () => {
    const [finding] = findingsOf(silentAccount, 'Calm sea.', { history: pastPosts(80) });
    expect(finding?.data).toEqual({ posts: 15 });
  });
});
