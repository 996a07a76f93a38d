import type { Surface } from '@/lib/engine/context';
import { mayBeEdited } from '@/lib/engine/features/stream';
import { fingerprintOf, similarity } from './fingerprint';
import type { History, StoredPost } from './schema';

/** A text that is written or was sent. */
export interface Version {
  /** What its composer held when it opened; absent if that was nothing. */
  readonly opened?: string | undefined;
  readonly surface: Surface;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * The post that a text is taken for an edit of: one of the last hour, in which X lets posts be edited, with whose words,
 * or those of a part of it, its composer opened. A reply is never taken for one, because a tool may open the same answer
 * to several people.
 *
 * @returns `null` if there is none
 */
export function editedPost(
  { salt, posts }: History,
  { opened = '', surface, now }: Version,
): StoredPost | null {
  if (surface === 'reply') return null;
  const fingerprint = fingerprintOf(opened, salt);
  const isOpened = (post: StoredPost) =>
    post.surface === surface &&
    mayBeEdited(post, now) &&
    [post.fingerprint, ...post.parts].some((print) => similarity(fingerprint, print) === 1);
  return posts.find(isOpened) ?? null;
}
