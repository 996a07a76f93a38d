import { counted } from '@/components/shared/names';

/** How many own posts the profile shows. */
export interface ShownPosts {
  readonly shown: number;
  /** How many of them are not counted yet. */
  readonly unknown: number;
}

/** What the tab of the own profile shows: "Posts" keeps the answers back, "Replies" has both. */
export type ProfilePosts = { readonly tab: 'posts' } | ({ readonly tab: 'replies' } & ShownPosts);

export interface OwnPostsPartProps {
  readonly posts: ProfilePosts;
  readonly onCount: (posts: ShownPosts) => void;
}

/** Offers to count the posts that the own profile page shows. */
export function OwnPostsPart({ posts, onCount }: OwnPostsPartProps) {
  return (
    <section aria-label="Posts on your profile" className="part">
      {posts.tab === 'posts' ? (
        <p>
          Your profile is open. Under its Replies, where your answers stand among your posts, they
          can be counted: open this again there.
        </p>
      ) : (
        <Counting posts={posts} onCount={onCount} />
      )}
    </section>
  );
}

interface CountingProps {
  readonly posts: ShownPosts;
  readonly onCount: (posts: ShownPosts) => void;
}

function Counting({ posts, onCount }: CountingProps) {
  const { unknown } = posts;
  return (
    <>
      <p>
        Your profile is open:{' '}
        {unknown > 0
          ? `${counted(unknown, 'post')} on it can be counted.`
          : 'all it shows is counted.'}
      </p>
      {unknown > 0 && (
        <button type="button" data-action="seed" onClick={() => onCount(posts)}>
          Count these posts
        </button>
      )}
      <p className="note">
        Only their time and kind are kept, never the words. X shows a few posts at a time: scroll
        on, and open this again.
      </p>
    </>
  );
}

/** What came of counting them. */
export function wordsForCounting({ shown, unknown }: ShownPosts): string {
  const known = shown - unknown;
  const words = `${counted(unknown, 'post')} counted`;
  return known === 0 ? `${words}.` : `${words}, ${known} ${known === 1 ? 'was' : 'were'} known.`;
}
