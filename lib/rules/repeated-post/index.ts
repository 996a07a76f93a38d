import { mayBeEdited, opensPost } from '@/lib/engine/features/stream';
import { defineRule, everywhere } from '@/lib/engine/rule';

/** Similarity from which two posts read the same (`similarity` in lib/history/fingerprint.ts). */
const SAME = 0.7;

/** How long readers remember, in milliseconds: 60 days. So a yearly greeting is not a repeat. */
const MEMORY = 60 * 24 * 60 * 60 * 1000;

export const repeatedPost = defineRule({
  id: 'repeated-post',
  category: 'balance',
  title: 'Posted before',
  why: 'Followers are one click from leaving, and the same words twice feel like junk mail.',
  source: 'seed 000',
  replaces: ['repeated-link'],
  levels: everywhere('consider', { broadcast: 'off', personal: 'off' }),
  lesson: 'listening',
  advice: ['no-mailing-list'],
  example: {
    before: 'The night bus runs every half hour from Friday on.',
    after: '@jo_k Yes, also from the old mill: the last one leaves there at ten past two.',
    context: { nearest: { at: Date.UTC(2026, 0, 3, 12), similarity: 0.9 } },
  },
  messages: {
    same: 'You posted nearly the same thing {when}, and readers who saw it will scroll past. Say what is new since then, or answer someone who asked about it.',
  },
  *check(draft, context) {
    const { nearest, now } = context;
    if (!nearest || now === null || !(nearest.similarity >= SAME) || !opensPost(draft, context))
      return;
    if (now - nearest.at > MEMORY || mayBeEdited(nearest, now)) return;
    yield { messageId: 'same', data: { when: { passed: now - nearest.at } } };
  },
});
