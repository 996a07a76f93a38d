import type { PastPost } from '@/lib/engine/context';
import { givesSomething, opensPost } from '@/lib/engine/features/stream';
import { pastPosts } from '@/lib/engine/past-posts';
import { defineRule, everywhere } from '@/lib/engine/rule';

type MessageId = 'answer' | 'question' | 'knowledge';

/** A stream is judged once it fills this share of the window. */
const ENOUGH = 0.5;

export const lopsidedStream = defineRule<MessageId>({
  id: 'lopsided-stream',
  category: 'balance',
  title: 'More selling and asking than giving',
  why: 'People stay with accounts that give them more than they take.',
  source: 'seed 003',
  levels: everywhere('tip', { broadcast: 'off', personal: 'off' }),
  lesson: 'selling',
  advice: ['sell-little', 'more-than-products', 'give-more', 'more-than-prices'],
  example: {
    before: 'Our autumn candles are on the shelves, and the set of three is the one to have.',
    after: 'Here is how to stop a candle from tunnelling: let the first burn reach the rim.',
    context: { history: pastPosts(20, mostlySelling) },
  },
  messages: {
    answer:
      '{taking} of your last {posts} posts sold or asked for a favour, and readers got little in return. Answer one of them first: a question, a thank-you, a complaint.',
    question:
      '{taking} of your last {posts} posts sold or asked for a favour, and none was a question to readers. Ask them something you would like to know.',
    knowledge:
      '{taking} of your last {posts} posts sold or asked for a favour, and readers tire of that. Give them one thing they can use today: a tip, a reason, a figure.',
  },
  *check(draft, context) {
    const { window, takingShare } = context.thresholds;
    const posts = context.history.slice(0, window);
    if (posts.length < window * ENOUGH) return;
    const taking = posts.filter(({ kind }) => kind === 'sell' || kind === 'ask').length;
    if (taking === 0 || taking / posts.length < takingShare) return;
    if (!opensPost(draft, context) || givesSomething(draft)) return;
    const data = { taking, posts: posts.length };
    yield { messageId: whatIsLacking(posts), data };
  },
});

/** The kind of giving that the stream lacks most. */
function whatIsLacking(posts: readonly PastPost[]): MessageId {
  if (!posts.some(({ surface }) => surface === 'reply')) return 'answer';
  return posts.some(({ question }) => question) ? 'knowledge' : 'question';
}

function mostlySelling(index: number): Partial<PastPost> {
  if (index % 4 > 0) return { kind: 'sell' };
  return { kind: 'give', surface: index % 8 === 0 ? 'reply' : 'post', question: index % 8 > 0 };
}
