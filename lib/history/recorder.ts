import type { PastPost } from '@/lib/engine/context';
import { createWriteQueue } from '@/lib/storage';
import { editedPost } from './edited-post';
import { fingerprintOf, linkPrintsOf } from './fingerprint';
import { historySchema, type History } from './schema';
import { readHistory, wipeHistory, withPost, writeHistory } from './store';
import { unknownPosts } from './unknown-posts';

/** A post that was sent. Its text is used for the fingerprints and then dropped. */
export interface SentPost extends PastPost {
  readonly text: string;
  /** Its links, as written; dropped too. */
  readonly links: readonly string[];
  /** What its composer held when it opened, likewise; absent if that was nothing. */
  readonly opened?: string | undefined;
}

/** The only writer of the histories. Writes run one after the other, so that none undoes another. */
export interface Recorder {
  /** Replaces the post that this one is taken for an edit of. */
  record(handle: string, post: SentPost): Promise<void>;
  /** Inserts posts that were read from the user's profile page, except known ones. */
  seed(handle: string, posts: readonly PastPost[]): Promise<void>;
  /** Deletes the history of one account, or of all. */
  wipe(handle?: string): Promise<void>;
  /** Replaces the histories of the given accounts by exported ones. */
  restore(histories: Readonly<Record<string, History>>): Promise<void>;
}

/**
 * Creates the recorder. There must be only one in the extension, because its queue does not know the writes of another.
 */
export function createRecorder(): Recorder {
  const inTurn = createWriteQueue();
  return {
    record: (handle, { text, links, opened, ...post }) =>
      inTurn(async () => {
        const history = await readHistory(handle);
        const fingerprint = [...fingerprintOf(text, history.salt)];
        const prints = [...linkPrintsOf(links, history.salt)];
        const edited = editedPost(history, { opened, surface: post.surface, now: post.at });
        const others = history.posts.filter((each) => each !== edited);
        const hints = [...post.hints, ...hintsBefore(edited, post)];
        const sent = { ...post, hints, fingerprint, links: prints };
        await writeHistory(handle, withPost({ ...history, posts: others }, sent));
      }),
    seed: (handle, posts) =>
      inTurn(async () => {
        const history = await readHistory(handle);
        const seeded = unknownPosts(posts, history.posts).reduce(
          (sum, post) => withPost(sum, { ...post, fingerprint: [], links: [] }),
          history,
        );
        await writeHistory(handle, seeded);
      }),
    wipe: (handle) => inTurn(() => wipeHistory(handle)),
    restore: (histories) =>
      inTurn(async () => {
        for (const [handle, history] of Object.entries(histories)) {
          await writeHistory(handle, historySchema.parse(history));
        }
      }),
  };
}

/** The outcomes of hints that only the version before an edit had. */
function hintsBefore(edited: PastPost | null, { hints }: PastPost): PastPost['hints'] {
  const rules = new Set(hints.map(({ rule }) => rule));
  return edited?.hints.filter(({ rule }) => !rules.has(rule)) ?? [];
}
