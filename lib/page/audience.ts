import type { Surroundings } from '@/lib/engine/context';

/**
 * Who will read a draft, as the subject of a sentence: everyone, and whom it is addressed to first
 * (seed 003: whatever is said is there for everyone to see).
 */
export function audienceOf({ surface, replyTo, quoted }: Surroundings): string {
  const [addressed] = [replyTo, quoted].flatMap((post) => (post?.author ? [post.author] : []));
  if (addressed === undefined || surface === 'post') return 'everyone';
  return surface === 'quote'
    ? `everyone, @${addressed} among them,`
    : `@${addressed} and everyone else`;
}
