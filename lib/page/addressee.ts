import type { Surroundings } from '@/lib/engine/context';
import type { Addressee } from './panel-view';

/** Whom a draft answers or quotes (seed 003: whatever is said to them is there for everyone to see). */
export function addresseeOf({ surface, replyTo, quoted }: Surroundings): Addressee | null {
  const handle = replyTo?.author || quoted?.author;
  if (!handle || surface === 'post') return null;
  return { handle, as: surface === 'quote' ? 'quote' : 'reply' };
}
