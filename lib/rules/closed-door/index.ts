import { asksQuestion } from '@/lib/engine/features/question';
import { opensPost } from '@/lib/engine/features/stream';
import { pastPosts } from '@/lib/engine/past-posts';
import { defineRule } from '@/lib/engine/rule';

export const closedDoor = defineRule({
  id: 'closed-door',
  category: 'balance',
  title: 'No questions lately',
  why: 'A question is the simplest way to let readers in.',
  source: 'seed 000',
  levels: { conversation: 'tip' },
  lesson: 'listening',
  advice: ['questions'],
  example: {
    before: 'We repaired forty bikes this week.',
    after: 'We repaired forty bikes this week. What do you wish you could mend yourself?',
    context: { history: pastPosts(15, (index) => ({ surface: index % 2 ? 'reply' : 'post' })) },
  },
  messages: {
    noQuestions:
      'None of your last {posts} posts asked readers anything, so there was little for them to answer. Add one question whose answer you would like to know.',
  },
  *check(draft, context) {
    const { closedPosts } = context.thresholds;
    const posts = context.history.slice(0, closedPosts);
    if (posts.length < closedPosts || posts.some(({ question }) => question)) return;
    if (!opensPost(draft, context) || asksQuestion(draft)) return;
    yield { messageId: 'noQuestions', data: { posts: posts.length } };
  },
});
