import { browser } from 'wxt/browser';

/**
 * Opens the options in a new tab, which content scripts cannot do.
 *
 * @param address a section, perhaps with an account, like `accounts/acme`
 */
export async function openOptions(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${address}`) });
}
