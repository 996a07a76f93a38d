import { counted } from '@/components/shared/names';

/** What the own profile page shows, in the tab that the popup was opened from. */
export interface ShownPosts {
  /** How many own posts it shows. */
  readonly shown: number;
  /** How many of them are not counted yet. */
  readonly unknown: number;
}

export interface OwnPostsPartProps extends ShownPosts {
  readonly onCount: () => void;
}

/** Offers to count the posts that the own profile page shows. */
export function OwnPostsPart({ unknown, onCount }: OwnPostsPartProps) {
  return (
    <section aria-label="Posts on your profile" className="part">
      <p>
        Your profile is open:{' '}
        {unknown > 0
          ? `${counted(unknown, 'post')} on it can be counted.`
          : 'all it shows is counted.'}
      </p>
      {unknown > 0 && (
        <button type="button" data-action="seed" onClick={onCount}>
          Count these posts
        </button>
      )}
      <p className="note">
        Only their time and kind are kept, never the words. X shows a few posts at a time: scroll
        on, look under Replies too, and open this again.
      </p>
    </section>
  );
}

/** What came of counting them. */
export function wordsForCounting({ shown, unknown }: ShownPosts): string {
  const known = shown - unknown;
  const words = `${counted(unknown, 'post')} counted`;
  return known === 0 ? `${words}.` : `${words}, ${known} ${known === 1 ? 'was' : 'were'} known.`;
}
