import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { bringCoach } from '@/lib/messages/bring-coach';
import { messenger } from '@/lib/messages/messenger';
import { carryMessages } from '@/tests/carry-messages';
import { serveCoach } from './serve-coach';

afterEach(() => {
  messenger.removeAllListeners();
  vi.unstubAllGlobals();
});

it.each([
  ['Chromium', { documentId: 'page', frameId: 0 }, { documentIds: ['page'] }],
  ['Safari', { frameId: 0 }, { frameIds: [0] }],
])(
  'injects the coach into exactly the page that asks, as identified by %s',
  async (_, named, target) => {
    const executeScript = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue(undefined);
    carryMessages({ tab: { id: 7 }, ...named });
    serveCoach();
    await bringCoach();
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, ...target },
      files: ['/coach.js'],
      injectImmediately: true,
    });
  },
);

it.each([
  ['no tab', { documentId: 'page' }],
  ['no page', { tab: { id: 7 } }],
])('refuses a sender with %s', async (_, sender) => {
  carryMessages(sender);
  serveCoach();
  await expect(bringCoach()).rejects.toThrow('Only a page in a tab');
});
