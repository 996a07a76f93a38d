import { spreadRequests } from '@/lib/data/asks-to-spread';
import { leaveOut } from '@/lib/engine/fixes';
import { defineRule } from '@/lib/engine/rule';

export const retweetRequest = defineRule({
  id: 'retweet-request',
  category: 'asking',
  title: 'Asking for reposts',
  why: 'People pass on what they find worth it; being asked again and again feels like work.',
  source: 'seed 003',
  example: {
    before: 'Our guide to winter composting is online. Please RT!',
    after: 'Our guide to winter composting is online. What do you do with your leaves in the cold?',
  },
  messages: {
    spread:
      '“{quote}” asks readers to do your promoting. Say what is in it for them instead, and let them decide.',
  },
  *check(draft) {
    for (const match of draft.find(spreadRequests)) {
      if (match.start >= draft.retweetStart) continue;
      if (draft.isNegated(match) || draft.isQuoted(match)) continue;
      yield {
        messageId: 'spread',
        span: match,
        fixes: [leaveOut(draft.text, match)],
      };
    }
  },
});
