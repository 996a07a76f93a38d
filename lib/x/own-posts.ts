import { ownTextOf } from './read';
import { profileSelectors, selectors } from './selectors';

/** A post of the user, as their profile page shows it. */
export interface OwnPost {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  readonly surface: 'post' | 'reply';
  /** Empty if it has none. For judging; never to be stored. */
  readonly text: string;
}

/** How many posts are read at once: X keeps 3 to 10 on the page, other extensions may keep more (x-composer, 6). */
export const MOST_OWN_POSTS = 100;
/** How much of a text is read, in UTF-16 units: X's longest posts (x-composer, 8). */
export const LONGEST_OWN_POST = 25_000;

/** The tab "Replies" of the user's own profile. */
interface OwnReplies {
  readonly tab: 'replies';
  readonly posts: readonly OwnPost[];
}

/** The user's own profile, by its tab: "Posts" hides replies, "Replies" has both (x-composer, 6). */
export type OwnProfile = { readonly tab: 'posts' } | OwnReplies;

/**
 * The account's own profile, as the page shows it now; null on any other page. Posts are read only on the tab that
 * includes replies: without them the account would seem to talk to nobody.
 *
 * @param handle without `@`, in any case
 */
export function readOwnProfile(handle: string): OwnProfile | null {
  const name = handle.toLowerCase();
  const [owner, tab, ...rest] = location.pathname.toLowerCase().split('/').filter(Boolean);
  if (owner !== name || rest.length > 0) return null;
  if (tab === 'with_replies') return { tab: 'replies', posts: readOwnPosts(name) };
  return tab === undefined ? { tab: 'posts' } : null;
}

/**
 * The user's posts on the page, in its order, each once, without reposts of others' posts, ads, and anything without a
 * readable time (x-composer, 6).
 */
function readOwnPosts(name: string): OwnPost[] {
  const timeline = document.querySelectorAll(`${selectors.main} ${selectors.post}`);
  const posts = [...timeline].map(readTimelinePost);
  const own = new Map<string, OwnPost>();
  for (const [i, post] of posts.entries()) {
    if (post?.author !== name || own.has(post.id)) continue;
    const { id, at, text } = post;
    own.set(id, { at, text, surface: isReply(post, posts[i - 1]) ? 'reply' : 'post' });
  }
  return [...own.values()].slice(0, MOST_OWN_POSTS);
}

/** A post with its author in lower case. */
interface TimelinePost {
  readonly id: string;
  readonly author: string;
  readonly at: number;
  readonly text: string;
  /** Whether a line above it says why it is here, for instance that it was reposted. */
  readonly hasReason: boolean;
}

/** Reads a post; null for an ad, which has no time, and for a time that cannot be read. */
function readTimelinePost(post: Element): TimelinePost | null {
  const time = post.querySelector(selectors.userName)?.querySelector(profileSelectors.postTime);
  const link = time?.closest('a');
  if (!time || !link) return null;
  const { pathname } = new URL(link.href, location.href);
  const [, author, id] = /^\/(\w{1,15})\/status\/(\d+)/.exec(pathname) ?? [];
  const at = Date.parse(time.getAttribute('datetime') ?? '');
  if (author === undefined || id === undefined || Number.isNaN(at)) return null;
  return {
    id,
    author: author.toLowerCase(),
    at,
    text: ownTextOf(post).slice(0, LONGEST_OWN_POST),
    hasReason: post.querySelector(profileSelectors.socialContext) !== null,
  };
}

/**
 * Guesses whether a post is a reply. X shows a reply below the post that it answers, so a post after somebody else's
 * that was not reposted counts as one, and so does a post that begins with a mention. X marks replies in no other way,
 * and the post above may have scrolled away.
 */
function isReply({ author, text }: TimelinePost, above: TimelinePost | null | undefined): boolean {
  if (/^@\w/.test(text)) return true;
  return !!above && above.author !== author && !above.hasReason;
}
