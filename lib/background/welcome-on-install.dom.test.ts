import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openWelcome } from '@/lib/lessons/tabs';
import { welcomeOnInstall } from './welcome-on-install';

vi.mock('@/lib/lessons/tabs');
afterEach(() => vi.resetAllMocks());

/** What happens when the browser starts the extension for a reason. */
async function start(reason: string): Promise<unknown[]> {
  const errors: unknown[] = [];
  const add = vi.spyOn(browser.runtime.onInstalled, 'addListener');
  welcomeOnInstall((error) => errors.push(error));
  add.mock.lastCall![0]({ reason: reason as never });
  await new Promise((done) => setTimeout(done, 0));
  return errors;
}

it('opens the welcome page when the extension is installed', async () => {
  vi.mocked(openWelcome).mockResolvedValue();
  expect(await start('install')).toEqual([]);
  expect(openWelcome).toHaveBeenCalledOnce();
});

it.each(['update', 'browser_update'])('does not open it for the reason %s', async (reason) => {
  expect(await start(reason)).toEqual([]);
  expect(openWelcome).not.toHaveBeenCalled();
});

it('reports that the page could not be opened', async () => {
  const full = new Error('No more tabs.');
  vi.mocked(openWelcome).mockRejectedValue(full);
  expect(await start('install')).toEqual([full]);
});
