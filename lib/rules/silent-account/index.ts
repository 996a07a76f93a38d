import { opensPost } from '@/lib/engine/features/stream';
import { pastPosts } from '@/lib/engine/past-posts';
import { defineRule, everywhere } from '@/lib/engine/rule';

export const silentAccount = defineRule({
  id: 'silent-account',
  category: 'balance',
  title: 'No replies lately',
  why: 'Readers who write to an account and hear nothing soon stop writing.',
  source: 'seed 003',
  levels: everywhere('tip', { broadcast: 'off', personal: 'off' }),
  lesson: 'listening',
  advice: ['answer'],
  example: {
    before: 'The harbour café is open until ten tonight.',
    after: '@jo_k Yes, the terrace has a ramp now, on the side of the church.',
    context: { history: pastPosts(15, (index) => ({ question: index === 0 })) },
  },
  messages: {
    noReplies:
      'None of your last {posts} posts here was a reply, and readers notice accounts that never answer. Find someone who wrote to you, and answer them first.',
  },
  *check(draft, context) {
    const { silentPosts } = context.thresholds;
    const posts = context.history.slice(0, silentPosts);
    if (posts.length < silentPosts || !opensPost(draft, context)) return;
    if (posts.some(({ surface }) => surface === 'reply')) return;
    yield { messageId: 'noReplies', data: { posts: posts.length } };
  },
});
