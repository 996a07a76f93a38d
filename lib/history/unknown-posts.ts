import { MOST_POSTS } from './schema';

/** When something was sent, in milliseconds since 1970. */
interface Timed {
  readonly at: number;
}

/** How far the coach's clock and X's may differ, in milliseconds. A convention of ours. */
const SAME_POST = 60_000;

/**
 * The posts that are not yet in the history and can be added. A post within a minute of a remembered one is known, as
 * are later parts of a thread, which is remembered as one post. A full history takes nothing before its oldest post.
 */
export function unknownPosts<Post extends Timed>(
  posts: readonly Post[],
  remembered: readonly Timed[],
): Post[] {
  const times = remembered.map(({ at }) => at);
  const oldest = times.length < MOST_POSTS ? -Infinity : Math.min(...times);
  return posts.filter(({ at }) => {
    if (at < oldest || times.some((time) => Math.abs(time - at) <= SAME_POST)) return false;
    times.push(at);
    return true;
  });
}
