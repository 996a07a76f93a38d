import { usePageWords } from '@/components/shared/page-words';
import { QuietButton } from '@/components/shared/quiet-button';
import type { PageSpeaker } from '@/lib/i18n/pages';

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
  const { say } = usePageWords();
  return (
    <section aria-label={say('own-posts')} className="part own-posts">
      {posts.tab === 'posts' ? (
        <p>{say('own-posts.other-tab')}</p>
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
  const { say } = usePageWords();
  const { unknown } = posts;
  return (
    <>
      <p>
        {unknown > 0 ? say('own-posts.new', { count: unknown }) : say('own-posts.known')}{' '}
        {unknown > 0 && (
          <QuietButton action="seed" onClick={() => onCount(posts)}>
            {say('own-posts.count')}
          </QuietButton>
        )}
      </p>
      <p className="note">{say('own-posts.note')}</p>
    </>
  );
}

/** The result of counting them. */
export function wordsForCounting({ shown, unknown }: ShownPosts, say: PageSpeaker['say']): string {
  const known = shown - unknown;
  return known === 0
    ? say('own-posts.counted', { count: unknown })
    : say('own-posts.counted-some', { count: unknown, known });
}
