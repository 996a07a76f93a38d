import type { PastPost } from '@/lib/engine/context';
import type { History } from '@/lib/history/schema';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** The posts of the month, as `kind surface outcome`; without outcome if there was no hint. */
const month = `
  give post, talk reply, give reply, sell post ignored, talk reply, give post, ask post sent-anyway,
  talk reply, talk reply, give post mended, give reply, sell post mended, talk quote, give post,
  talk reply mended, ask post mended, talk reply, give post, talk reply, sell post mended, give reply,
  talk reply, talk post mended, give post, give reply, ask post mended, talk reply, give thread,
  talk reply, sell post ignored, give post mended, talk reply, ask post sent-anyway, sell post sent-anyway,
  talk post, sell post sent-anyway, ask post ignored, give post, sell post mended, sell post sent-anyway`;

/** A month of invented posts of one account, newest first; `now` is in milliseconds since 1970. */
export function monthOfPosts(now: number): History {
  const posts = month.split(',').map((entry, i) => {
    const [kind, surface, outcome] = entry.trim().split(/\s+/);
    return {
      at: now - i * 0.75 * DAY - 2 * HOUR,
      kind: kind as PastPost['kind'],
      surface: surface as PastPost['surface'],
      question: i % 4 === 0,
      hints: outcome ? [{ rule: ruleFor(kind), outcome: outcome as Outcome }] : [],
      fingerprint: [],
      links: [],
      parts: [],
    };
  });
  return { salt: 1, posts };
}

type Outcome = PastPost['hints'][number]['outcome'];

function ruleFor(kind: string | undefined): string {
  if (kind === 'sell') return 'hard-sell';
  return kind === 'ask' ? 'retweet-request' : 'missing-context';
}
