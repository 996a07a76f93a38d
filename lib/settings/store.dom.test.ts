import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fault } from './fault';
import { RefusedError } from './refused-error';
import { defaultSettings } from './schema';
import { readSettings, writeSettings } from './store';
import { watchSettings } from './watch';
import { createSettingsWriter } from './writer';

const many = Array.from({ length: 200 }, (_, i) => `a rather long topic number ${i}`);
const account = (topics: string[]) => ({
  type: 'edit-account' as const,
  account: 'acme',
  change: { topics },
});

describe('the store', () => {
  it('returns the defaults if nothing is stored', async () => {
    expect(await readSettings()).toEqual({ value: defaultSettings, repairs: [], isNewer: false });
  });

  it('stores small settings in sync, large ones locally, and moves back', async () => {
    const writer = createSettingsWriter();
    await writer.change(account(['tea']));
    expect(await browser.storage.sync.get('settings')).toHaveProperty('settings');
    await writer.change(account(many));
    await writer.change(account(many.slice(0, 199)));
    expect((await readSettings()).value.accounts['acme']?.topics).toHaveLength(199);
    await writer.change(account(['tea']));
    expect(await browser.storage.local.get('settings')).toEqual({});
    expect((await readSettings()).value.accounts['acme']?.topics).toEqual(['tea']);
  });

  it('keeps words of drafts out of sync', async () => {
    const writer = createSettingsWriter();
    const ignore = (id: string, phrase: string | null, since: number) => ({
      type: 'ignore' as const,
      ignore: { id, account: 'acme', rule: 'hard-sell', phrase, since },
    });
    await writer.change(ignore('a', 'buy my jam', 1));
    await writer.change(ignore('b', null, 2));
    await writer.change(ignore('c', 'and my tea', 3));
    const synced = JSON.stringify(await browser.storage.sync.get());
    expect(synced).toContain('"b"');
    expect(synced).not.toMatch(/jam|tea/);
    const ids = async () => (await readSettings()).value.ignores.map(({ id }) => id);
    expect(await ids()).toEqual(['c', 'b', 'a']);
    await writer.change({ type: 'take-back-ignore', id: 'a' });
    await writer.change({ type: 'take-back-ignore', id: 'c' });
    expect(await ids()).toEqual(['b']);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('writes the words only if they change, though Chromium sorts the fields of what it stored', async () => {
    const sorted = { account: 'acme', id: 'a', phrase: 'buy my jam', rule: 'hard-sell', since: 1 };
    await browser.storage.local.set({ 'ignored-words': { ignores: [sorted] } });
    const set = vi.spyOn(browser.storage.local, 'set');
    const writer = createSettingsWriter();
    await writer.change(account(['tea']));
    expect(set).not.toHaveBeenCalled();
    await writer.change({ type: 'ignore', ignore: { ...sorted, id: 'b', phrase: 'my jam' } });
    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
  });

  it('stores settings locally if sync fails', async () => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    await writeSettings({ ...defaultSettings, enabled: false });
    expect((await readSettings()).value.enabled).toBe(false);
  });

  it('stores settings locally if the user has turned sync off', async () => {
    const off = new Error('Please set webextensions.storage.sync.enabled to true in about:config');
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(off);
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(off);
    const writer = createSettingsWriter();
    await writer.change({ type: 'enable', enabled: false });
    expect((await readSettings()).value.enabled).toBe(false);
    await writer.wipe();
    expect((await readSettings()).value).toEqual(defaultSettings);
  });

  it('does not treat an unreadable sync as empty', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('not now'));
    await expect(readSettings()).rejects.toThrow('not now');
  });

  it('reports a wipe that leaves something in sync', async () => {
    const writer = createSettingsWriter();
    await writer.change(account(['tea']));
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('TOO OFTEN'));
    await expect(writer.wipe()).rejects.toThrow(new RefusedError([fault('fault.sync-kept')]));
    await writer.wipe();
    expect(JSON.stringify(await browser.storage.sync.get())).not.toContain('tea');
  });

  it('says what to do if no store accepts them, and loses nothing', async () => {
    const writer = createSettingsWriter();
    await writer.change({ type: 'enable', enabled: false });
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA'));
    await expect(writer.change({ type: 'enable', enabled: true })).rejects.toThrow(
      new RefusedError([fault('fault.settings-not-taken')]),
    );
    expect((await readSettings()).value.enabled).toBe(false);
    await writer.change({ type: 'enable', enabled: true });
    expect((await readSettings()).value.enabled).toBe(true);
  });

  it('never overwrites the settings of a newer build', async () => {
    const newer = { version: 99, enabled: false };
    await browser.storage.sync.set({ settings: newer });
    await expect(createSettingsWriter().change({ type: 'enable', enabled: true })).rejects.toThrow(
      new RefusedError([fault('fault.settings-newer')]),
    );
    expect(await browser.storage.sync.get('settings')).toEqual({ settings: newer });
  });

  it('loses no change if two come at once', async () => {
    const writer = createSettingsWriter();
    await Promise.all([
      writer.change({ type: 'keep-history', keep: false }),
      writer.change(account(['tea'])),
      writer.change({ type: 'enable', enabled: false }),
    ]);
    const { value } = await readSettings();
    expect(value).toMatchObject({ keepHistory: false, enabled: false });
    expect(value.accounts['acme']?.topics).toEqual(['tea']);
  });

  it('reports changes until it is aborted', async () => {
    const onChange = vi.fn();
    const abort = new AbortController();
    watchSettings(onChange, abort.signal);
    await writeSettings({ ...defaultSettings, enabled: false });
    expect(onChange).toHaveBeenCalled();
    onChange.mockClear();
    await browser.storage.local.set({ other: 1 });
    abort.abort();
    await writeSettings(defaultSettings);
    expect(onChange).not.toHaveBeenCalled();
  });
});
