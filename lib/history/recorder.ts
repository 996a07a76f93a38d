import type { PastPost } from '@/lib/engine/context';
import { createWriteQueue } from '@/lib/storage';
import { fingerprintOf, linkPrintsOf } from './fingerprint';
import { historySchema, type History } from './schema';
import { readHistory, wipeHistory, withPost, writeHistory } from './store';
import { unknownPosts } from './unknown-posts';

/** A post that was sent. Its text is used for the fingerprints and then forgotten. */
export interface SentPost extends PastPost {
  readonly text: string;
  /** The links in it, as they are written; they are forgotten too. */
  readonly links: readonly string[];
}

/** The one writer of the histories: writes come one after the other, so none undoes another. */
export interface Recorder {
  record(handle: string, post: SentPost): Promise<void>;
  /** Puts posts that were read from one's own profile page in their places, but for known ones. */
  seed(handle: string, posts: readonly PastPost[]): Promise<void>;
  /** Forgets one account, or all of them. */
  wipe(handle?: string): Promise<void>;
  /** Puts exported histories in place of what is remembered of those accounts. */
  restore(histories: Readonly<Record<string, History>>): Promise<void>;
}

/** One for the whole extension: its queue knows of no other's writes. */
export function createRecorder(): Recorder {
  const inTurn = createWriteQueue();
  return {
    record: (handle, { text, links, ...post }) =>
      inTurn(async () => {
        const history = await readHistory(handle);
        const fingerprint = [...fingerprintOf(text, history.salt)];
        const prints = [...linkPrintsOf(links, history.salt)];
        await writeHistory(handle, withPost(history, { ...post, fingerprint, links: prints }));
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
