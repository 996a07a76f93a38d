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

/** The keys of all histories, including damaged ones. */
async function historyKeys(): Promise<string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(PREFIX));
}

/** Reads the histories of all accounts, by handle; what is stored under anything else is left out. */
export async function readAllHistories(): Promise<Record<string, History>> {
  const handles = (await historyKeys())
    .map((key) => key.slice(PREFIX.length))
    .filter((name) => handleSchema.safeParse(name).success);
  const histories = await Promise.all(handles.map((handle) => readHistory(handle)));
  return Object.fromEntries(handles.map((handle, i) => [handle, histories[i]!]));
}

/** Replaces the history of an account; if there are too many posts, the oldest are dropped. */
export async function writeHistory(handle: string, { salt, posts }: History): Promise<void> {
  const history: History = { salt, posts: posts.slice(0, MOST_POSTS) };
  await browser.storage.local.set({ [PREFIX + handle]: history });
}

/** Inserts a post by time, because the clock may have gone backwards since the last one. */
export function withPost(history: History, post: StoredPost): History {
  const later = history.posts.filter(({ at }) => at > post.at);
  const earlier = history.posts.filter(({ at }) => at <= post.at);
  return { ...history, posts: [...later, post, ...earlier].slice(0, MOST_POSTS) };
}

/** Deletes the history of an account, or of all. */
export async function wipeHistory(handle?: string): Promise<void> {
  await browser.storage.local.remove(handle === undefined ? await historyKeys() : PREFIX + handle);
}

/** Calls `onChange` after every change to any account's history. */
export function watchHistory(onChange: () => void, signal: AbortSignal): void {
  watchStorage({ areas: ['local'], holds: (key) => key.startsWith(PREFIX) }, onChange, signal);
}
