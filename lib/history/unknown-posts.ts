import { MOST_POSTS } from './schema';

/** When something was sent, in milliseconds since 1970. */
interface Timed {
  readonly at: number;
}

/** How far the coach's clock and X's may be apart, in milliseconds. A convention. */
const SAME_POST = 60_000;

/**
 * Those of the posts that are not remembered yet and can be. One that was sent within a minute of a
 * remembered one is known, and so are the later parts of a thread, which is remembered as one post.
 * A full history has no place before its oldest post.
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
