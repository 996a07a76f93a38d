import { mayBeEdited, opensPost } from '@/lib/engine/features/stream';
import { wordsOf } from '@/lib/engine/features/subject';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';

/** Similarity from which a draft says the same about a link as before (`similarity` in lib/history/fingerprint.ts). */
const ALIKE = 0.4;
/** With at most so many informative words a draft says nothing new about a link: "ICYMI", "The map once more". */
const FEW = 1;
/** How long readers remember, in milliseconds: 30 days. */
const MEMORY = 30 * 24 * 60 * 60 * 1000;

export const repeatedLink = defineRule({
  id: 'repeated-link',
  category: 'balance',
  title: 'The same link again, and nothing new about it',
  why: 'X counts the same link again and again as spam, and so do readers who have seen it.',
  source:
    'seed 000 (no mailing list); X’s rules on authenticity name repeated links without added meaning (as reported in 2026-02)',
  levels: everywhere('tip', { broadcast: 'off', personal: 'off' }),
  lesson: 'listening',
  advice: ['no-mailing-list'],
  example: {
    before: 'In case you missed it: https://acme.org/map',
    after: 'The new map has every drinking fountain on it, forty of them: https://acme.org/map',
    context: { relinked: { at: Date.UTC(2026, 0, 3, 12), similarity: 0 } },
  },
  messages: {
    again:
      'You posted this link {when}. Say one new thing about it: a detail from it, or what somebody asked since.',
  },
  *check(draft, context) {
    const { relinked, now } = context;
    if (!relinked || now === null || now - relinked.at > MEMORY) return;
    if (!opensPost(draft, context) || mayBeEdited(relinked, now)) return;
    const [link] = draft.entitiesOf('url');
    if (!link || (relinked.similarity < ALIKE && !saysNothing(draft))) return;
    yield {
      messageId: 'again',
      span: { start: link.start, end: link.end },
      data: { when: { passed: now - relinked.at } },
    };
  },
});

function saysNothing(draft: Draft): boolean {
  return wordsOf(draft).filter(({ informative }) => informative).length <= FEW;
}
