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

/** Most posts that are read at once: X keeps 3 to 10 on the page, other extensions may keep more (x-composer, 6). */
export const MOST_OWN_POSTS = 100;
/** Most that is read of one text, in UTF-16 units: X's longest posts (x-composer, 8). */
export const LONGEST_OWN_POST = 25_000;

/** The tab "Replies" of the own profile. */
interface OwnReplies {
  readonly tab: 'replies';
  readonly posts: readonly OwnPost[];
}

/** What the own profile shows, by its tab: "Posts" keeps the answers back, "Replies" has both (x-composer, 6). */
export type OwnProfile = { readonly tab: 'posts' } | OwnReplies;

/**
 * The own profile of an account, as the page shows it now; null on any other page. Its posts are read
 * where answers stand among them: without those the account would seem to talk to nobody.
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
 * The own posts on the page, in its order, each once. Reposts of others' posts and ads are left out,
 * and so is what bears no readable time (x-composer, 6).
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
  /** Whether a line above it tells why it is here: of another's post, that it was reposted. */
  readonly hasReason: boolean;
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
 * certain: X marks replies in no other way, and the post above may have scrolled away.
 */
function isReply({ author, text }: TimelinePost, above: TimelinePost | null | undefined): boolean {
  if (/^@\w/.test(text)) return true;
  return !!above && above.author !== author && !above.hasReason;
}
