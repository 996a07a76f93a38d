import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { messenger } from '@/lib/messages/messenger';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import { defaultSettings, type Settings } from '@/lib/settings/schema';
import { carryMessages } from '@/tests/carry-messages';
import { showPageHealth } from './show-page-health';

let settings: Settings;
const setTitle = vi.fn<(details: object) => Promise<void>>();
const setBadgeText = vi.fn<(details: object) => Promise<void>>();

beforeEach(() => {
  settings = defaultSettings;
  vi.spyOn(browser.action, 'setTitle').mockImplementation(setTitle.mockReset().mockResolvedValue());
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(
    setBadgeText.mockReset().mockResolvedValue(),
  );
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Tweet Coach',
    version: '1',
  });
  carryMessages();
  const never = (error: Error) => {
    throw error;
  };
  showPageHealth({ settings: async () => settings, report: never });
});
afterEach(() => {
  messenger.removeAllListeners();
  vi.unstubAllGlobals();
});

const tell = (languages: string[], ...troubles: PageTrouble[]) =>
  messenger.sendMessage('page-health', { troubles, languages });

it.each([
  ['the page’s', 'automatic', 'Tweet Coach ist hier aus: X hat sein Eingabefeld geändert.'],
  ['the chosen one', 'ja', 'ここではTweet Coachは動きません。Xの入力欄が変わったためです。'],
] as const)('says in %s that X has changed', async (_, language, title) => {
  settings = { ...defaultSettings, language };
  await tell(['tlh', 'de-AT'], 'no-tool-bar');
  expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '!' });
});

it('resets the icon once the page is well again', async () => {
  await tell(['de']);
  expect(setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'Tweet Coach' });
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
});
