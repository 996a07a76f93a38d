import type { Surface } from '@/lib/engine/context';
import { mayBeEdited } from '@/lib/engine/features/stream';
import { similarity, type Fingerprint } from './fingerprint';
import type { History, StoredPost } from './schema';

/**
 * Similarity from which a text may be another version of a post: ten words of which three were cut. A convention of
 * ours. Posts of a series, in which only a number differs, can be as alike; within an hour, they count as one.
 */
const OTHER_VERSION = 0.6;

/** A text that is written or was sent. */
export interface Version {
  readonly fingerprint: Fingerprint;
  readonly surface: Surface;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * The newest post that a text may be an edit of: sent within the hour in which X lets posts be edited, in similar
 * words. A reply is never one, because an answer may be given to several people.
 *
 * @returns `null` if there is none
 */
export function editedPost(
  { posts }: History,
  { fingerprint, surface, now }: Version,
): StoredPost | null {
  if (surface === 'reply') return null;
  const isOlderVersion = (post: StoredPost) =>
    post.surface === surface &&
    mayBeEdited(post, now) &&
    similarity(fingerprint, post.fingerprint) >= OTHER_VERSION;
  return posts.find(isOlderVersion) ?? null;
}
