import { ownTextOf } from './read';
import { selectors } from './selectors';

/** A post of one's own, as one's profile page shows it. */
export interface OwnPost {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  readonly surface: 'post' | 'reply';
  /** Empty if it has none. For judging; never to be stored. */
  readonly text: string;
}

/** Most posts that are read at once: X keeps 3 to 10 on the page, other extensions may keep more (6). */
export const MOST_OWN_POSTS = 100;
/** Most that is read of one text, in UTF-16 units: X's longest posts (8). */
export const LONGEST_OWN_POST = 25_000;

/**
 * The posts of an account that its own profile page shows now, in the page's order, each once; null
 * on any other page. Reposts of others' posts and ads are left out, and so is what bears no
 * readable time (6).
 *
 * @param handle without `@`, in any case
 */
export function readOwnPosts(handle: string): OwnPost[] | null {
  const name = handle.toLowerCase();
  if (!isProfileOf(name)) return null;
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
  /** Whether a line above it tells why it is here: of another's post, that it was reposted. */
  readonly hasReason: boolean;
}

/** The profile's tabs "Posts" and "Replies" (6). */
function isProfileOf(name: string): boolean {
  const [owner, tab, ...rest] = location.pathname.toLowerCase().split('/').filter(Boolean);
  return owner === name && (tab === undefined || tab === 'with_replies') && rest.length === 0;
}

/** Null for an ad, which bears no time, and for a time that cannot be read. */
function readTimelinePost(post: Element): TimelinePost | null {
  const time = post.querySelector(selectors.userName)?.querySelector(selectors.postTime);
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
    hasReason: post.querySelector(selectors.socialContext) !== null,
  };
}

/**
 * X shows a reply below the post that it answers, so what follows another's post that nobody
 * reposted is taken for one, and so is what begins with a mention. A convention, likely but not
 * certain (M): X marks replies in no other way, and the post above may have scrolled away.
 */
function isReply({ author, text }: TimelinePost, above: TimelinePost | null | undefined): boolean {
  if (/^@\w/.test(text)) return true;
  return !!above && above.author !== author && !above.hasReason;
}
