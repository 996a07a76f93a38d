import { expect, it } from 'vitest';
import { pastPosts } from '@/lib/engine/past-posts';
import { mendedByTheme } from './mended';

it('counts posts by theme, each once, and only those whose hints were followed', () => {
  const hints = [
    [
      { rule: 'retweet-request', outcome: 'mended' as const },
      { rule: 'contact-request', outcome: 'mended' as const },
      { rule: 'hard-sell', outcome: 'ignored' as const },
    ],
    [{ rule: 'disrespect', outcome: 'mended' as const }],
    [{ rule: 'retweet-request', outcome: 'mended' as const }],
    [{ rule: 'hard-sell', outcome: 'sent-anyway' as const }],
    [{ rule: 'house-guests', outcome: 'mended' as const }],
  ];
  const posts = pastPosts(hints.length, (index) => ({ hints: hints[index]! }));
  expect([...mendedByTheme(posts)]).toEqual([
    ['asking', 2],
    ['tone', 1],
  ]);
});
