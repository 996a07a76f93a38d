import { browser } from 'wxt/browser';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { heal } from '@/lib/settings/heal';
import { watchStorage } from '@/lib/storage';
import { historySchema, MOST_POSTS, type History, type StoredPost } from './schema';

const PREFIX = 'history:';

/** Reads the history of an account; broken entries are dropped, the rest is kept. */
export async function readHistory(handle: string): Promise<History> {
  const key = PREFIX + handle;
  const { [key]: stored } = await browser.storage.local.get(key);
  return heal(historySchema, stored).value;
}

/** All histories as they are stored, by key, including damaged ones. */
async function storedHistories(): Promise<[key: string, stored: unknown][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
}

/** Reads the histories of all accounts, by handle; what is stored under anything else is left out. */
export async function readAllHistories(): Promise<Record<string, History>> {
  const histories = (await storedHistories())
    .map(([key, stored]) => [key.slice(PREFIX.length), stored] as const)
    .filter(([name]) => handleSchema.safeParse(name).success)
    .map(([handle, stored]) => [handle, heal(historySchema, stored).value] as const);
  return Object.fromEntries(histories);
}

/** Replaces the history of an account; if there are too many posts, the oldest are dropped. */
export function writeHistory(handle: string, history: History): Promise<void> {
  return writeHistories({ [handle]: history });
}

/** The same for several accounts at once: for all of them, or, if there is no room, for none. */
export async function writeHistories(histories: Readonly<Record<string, History>>): Promise<void> {
  const items = Object.entries(histories).map(([handle, { salt, posts }]) => {
    const history: History = { salt, posts: posts.slice(0, MOST_POSTS) };
    return [PREFIX + handle, history] as const;
  });
  await browser.storage.local.set(Object.fromEntries(items));
}

/** Inserts a post by time, because the clock may have gone backwards since the last one. */
export function withPost(history: History, post: StoredPost): History {
  const later = history.posts.filter(({ at }) => at > post.at);
  const earlier = history.posts.filter(({ at }) => at <= post.at);
  return { ...history, posts: [...later, post, ...earlier].slice(0, MOST_POSTS) };
}

/** Deletes the history of an account, or of all. */
export async function wipeHistory(handle?: string): Promise<void> {
  const all = handle === undefined && (await storedHistories()).map(([key]) => key);
  await browser.storage.local.remove(all || PREFIX + handle);
}

/** Calls `onChange` after every change to any account's history. */
export function watchHistory(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key.startsWith(PREFIX) }, onChange, signal);
}
