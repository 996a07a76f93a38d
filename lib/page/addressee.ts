import type { Surroundings } from '@/lib/engine/context';
import type { Addressee } from './panel-view';

/** Whom a draft answers or quotes (seed 003: whatever is said to them is there for everyone to see). */
export function addresseeOf({ surface, replyTo, quoted }: Surroundings): Addressee | null {
  const [handle] = [replyTo, quoted].flatMap((post) => (post?.author ? [post.author] : []));
  if (handle === undefined || surface === 'post') return null;
  return { handle, as: surface === 'quote' ? 'quote' : 'reply' };
}
