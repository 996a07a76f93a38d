import { z } from 'zod/mini';
import type { PastPost } from '@/lib/engine/context';
import { createWriteQueue } from '@/lib/storage';
import { editedPost } from './edited-post';
import { fingerprintOf, linkPrintsOf, similarity, type Fingerprint } from './fingerprint';
import { historySchema, type History, type StoredPost } from './schema';
import { readHistory, wipeHistory, withPost, writeHistories, writeHistory } from './store';
import { unknownPosts } from './unknown-posts';

/** A post that was sent. Its texts are used for the fingerprints and then dropped. */
export interface SentPost extends PastPost {
  /** Of each part of a thread; one for a single post. */
  readonly texts: readonly string[];
  /** Its links, as written; dropped too. */
  readonly links: readonly string[];
  /** What its composer held when it opened, likewise; absent if that was nothing. */
  readonly opened?: string | undefined;
}

/** The only writer of the histories. Writes run one after the other, so that none undoes another. */
export interface Recorder {
  /** Replaces the post that this one is taken for an edit of, or the part of it. */
  record(handle: string, post: SentPost): Promise<void>;
  /** Inserts posts that were read from the user's profile page, except known ones. */
  seed(handle: string, posts: readonly PastPost[]): Promise<void>;
  /** Deletes the history of one account, or of all. */
  wipe(handle?: string): Promise<void>;
  /** Replaces the histories of the given accounts by exported ones; all of them or, if that fails, none. */
  restore(histories: Readonly<Record<string, History>>): Promise<void>;
}

/**
 * Creates the recorder. There must be only one in the extension, because its queue does not know the writes of another.
 */
export function createRecorder(): Recorder {
  const inTurn = createWriteQueue();
  return {
    record: (handle, { texts, links, opened, ...post }) =>
      inTurn(async () => {
        const history = await readHistory(handle);
        const printOf = (text: string) => [...fingerprintOf(text, history.salt)];
        const parts = texts.map(printOf).filter((print) => print.length > 0);
        const version = { opened, surface: post.surface, now: post.at };
        // X lets one part be edited at a time.
        const edited = texts.length === 1 ? editedPost(history, version) : null;
        const others = history.posts.filter((each) => each !== edited);
        const sent: StoredPost = {
          ...post,
          hints: [...post.hints, ...hintsBefore(edited, post)],
          fingerprint: printOf(texts.join('\n')),
          links: [...linkPrintsOf(links, history.salt)],
          parts: parts.length > 1 ? parts : [],
        };
        const isPart = edited !== null && edited.parts.length > 0;
        const stored = isPart ? withEditedPart(edited, printOf(opened ?? ''), sent) : sent;
        await writeHistory(handle, withPost({ ...history, posts: others }, stored));
      }),
    seed: (handle, posts) =>
      inTurn(async () => {
        const history = await readHistory(handle);
        const seeded = unknownPosts(posts, history.posts).reduce(
          (sum, post) => withPost(sum, { ...post, fingerprint: [], links: [], parts: [] }),
          history,
        );
        await writeHistory(handle, seeded);
      }),
    wipe: (handle) => inTurn(() => wipeHistory(handle)),
    restore: (histories) =>
      inTurn(async () => {
        await writeHistories(z.record(z.string(), historySchema).parse(histories));
      }),
  };
}

/**
 * A thread of which one part was edited. What it does for its readers stays as judged by all of its parts, because the
 * others are not at hand.
 *
 * @param opened the fingerprint of the part before the edit
 */
function withEditedPart(
  thread: StoredPost,
  opened: Fingerprint,
  { hints, links, fingerprint }: StoredPost,
): StoredPost {
  const parts = thread.parts.map((part) => (similarity(part, opened) === 1 ? fingerprint : part));
  return { ...thread, hints, links: [...new Set([...thread.links, ...links])], parts };
}

/** The outcomes of hints that only the version before an edit had. */
function hintsBefore(edited: PastPost | null, { hints }: PastPost): PastPost['hints'] {
  const rules = new Set(hints.map(({ rule }) => rule));
  return edited?.hints.filter(({ rule }) => !rules.has(rule)) ?? [];
}
