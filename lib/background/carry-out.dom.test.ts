import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { messenger } from '@/lib/messages/messenger';
import { sendOrder } from '@/lib/messages/send-order';
import { fault } from '@/lib/settings/fault';
import { createSettingsWriter } from '@/lib/settings/writer';
import { carryMessages } from '@/tests/carry-messages';
import { serveOrders } from './carry-out';
import type { Stores } from './stores';

afterEach(() => {
  messenger.removeAllListeners();
  vi.unstubAllGlobals();
});

it('tells a page why what it asked for was refused, and nothing where it was done', async () => {
  carryMessages();
  serveOrders({ settingsWriter: createSettingsWriter() } as Stores);
  const turnOff = () =>
    sendOrder({ type: 'change-settings', change: { type: 'enable', enabled: false } });
  await expect(turnOff()).resolves.toBeUndefined();
  await browser.storage.sync.set({ settings: { version: 99 } });
  await expect(turnOff()).rejects.toMatchObject({ says: [fault('fault.settings-newer')] });
});
