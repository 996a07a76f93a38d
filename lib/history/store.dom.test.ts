import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SentPost } from './recorder';
import { createRecorder } from './recorder';
import { MOST_POSTS } from './schema';
import { readAllHistories, readHistory, watchHistory } from './store';

const MINUTE = 60_000;

const post = (at: number, text = 'A word about the weather.'): SentPost => ({
  at,
  texts: [text],
  links: [],
  surface: 'post',
  kind: 'talk',
  question: false,
  hints: [],
});

describe('the history', () => {
  it('stores posts newest first, even if the clock goes backwards', async () => {
    const recorder = createRecorder();
    for (const at of [10, 30, 20]) await recorder.record('acme', post(at));
    expect((await readHistory('acme')).posts.map(({ at }) => at)).toEqual([30, 20, 10]);
  });

  it('contains no text', async () => {
    const recorder = createRecorder();
    await recorder.record('acme', post(1, 'Xylophones at seven.'));
    const stored = JSON.stringify(await browser.storage.local.get(null));
    expect(stored).not.toMatch(/xylophone/i);
    expect((await readHistory('acme')).posts[0]?.fingerprint).not.toEqual([]);
  });

  it('loses no post if two tabs send at once', async () => {
    const recorder = createRecorder();
    await Promise.all([1, 2, 3].map((at) => recorder.record('acme', post(at))));
    expect((await readHistory('acme')).posts).toHaveLength(3);
  });

  it('has a limited length', async () => {
    const recorder = createRecorder();
    await recorder.record('acme', post(1));
    const { salt, posts } = await readHistory('acme');
    const many = Array.from({ length: MOST_POSTS }, (_, i) => ({ ...posts[0]!, at: 100 + i }));
    await recorder.restore({ acme: { salt, posts: many.toReversed() } });
    await recorder.record('acme', post(5000));
    const { posts: kept } = await readHistory('acme');
    expect(kept).toHaveLength(MOST_POSTS);
    expect(kept[0]?.at).toBe(5000);
  });

  it('keeps accounts separate, and deletes one or all', async () => {
    const recorder = createRecorder();
    for (const handle of ['acme', 'beta', 'gamma']) await recorder.record(handle, post(1));
    await recorder.wipe('acme');
    expect(Object.keys(await readAllHistories()).toSorted()).toEqual(['beta', 'gamma']);
    await recorder.wipe();
    expect(await readAllHistories()).toEqual({});
  });

  it('of many accounts is restored at once, or not at all', async () => {
    const recorder = createRecorder();
    await recorder.record('acme', post(1));
    const history = await readHistory('acme');
    const onChange = vi.fn<() => void>();
    const end = new AbortController();
    watchHistory(onChange, end.signal);
    await recorder.restore({ beta: history, gamma: history });
    expect(onChange).toHaveBeenCalledOnce();
    end.abort();
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('No room.'));
    await expect(recorder.restore({ delta: history, epsilon: history })).rejects.toThrow('No room');
    set.mockRestore();
    expect(Object.keys(await readAllHistories())).toEqual(['acme', 'beta', 'gamma']);
  });

  it('drops broken entries and keeps the rest', async () => {
    await createRecorder().record('acme', post(1));
    const { posts, salt } = await readHistory('acme');
    await browser.storage.local.set({
      'history:acme': { salt, posts: [{ at: 'yesterday' }, ...posts, null] },
    });
    expect((await readHistory('acme')).posts).toEqual(posts);
  });

  it('of what is no handle is not shown, and goes when all is deleted', async () => {
    const recorder = createRecorder();
    await recorder.record('acme', post(1));
    const history = await readHistory('acme');
    for (const name of ['', 'Acme', 'our shop', 'x'.repeat(16)]) {
      await browser.storage.local.set({ [`history:${name}`]: history });
    }
    expect(Object.keys(await readAllHistories())).toEqual(['acme']);
    await recorder.wipe();
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('takes posts from the profile page, each in its place and once', async () => {
    const recorder = createRecorder();
    await recorder.record('acme', post(50 * MINUTE));
    for (let press = 0; press < 2; press++) {
      await recorder.seed(
        'acme',
        [90, 50.5, 40].map((minutes) => post(minutes * MINUTE)),
      );
    }
    const { posts } = await readHistory('acme');
    expect(posts.map(({ at }) => at / MINUTE)).toEqual([90, 50, 40]);
    expect(posts.map(({ fingerprint }) => fingerprint.length > 0)).toEqual([false, true, false]);
  });

  it('keeps the newest posts if there are too many', async () => {
    const recorder = createRecorder();
    const many = Array.from({ length: MOST_POSTS + 5 }, (_, i) => post((1000 - i) * 2 * MINUTE));
    await recorder.seed('acme', many.slice(10));
    await recorder.seed('acme', many.slice(0, 10));
    const { posts } = await readHistory('acme');
    expect(posts.map(({ at }) => at)).toEqual(many.slice(0, MOST_POSTS).map(({ at }) => at));
  });
});
