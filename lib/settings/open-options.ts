import { browser } from 'wxt/browser';

/**
 * Opens the options in a tab of their own: content scripts cannot.
 *
 * @param address a section, and perhaps an account, as in `accounts/acme`
 */
export async function openOptions(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${address}`) });
}
