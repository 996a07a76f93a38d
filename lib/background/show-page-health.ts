import { browser } from 'wxt/browser';
import { panelSpeaker } from '@/lib/i18n/panel';
import { panelIn } from '@/lib/i18n/panel-languages';
import { answer } from '@/lib/messages/answer';
import type { PageReport } from '@/lib/messages/page-trouble';
import { localeOf } from './locale-of';
import type { Stores } from './stores';

/** Shows on the tool bar icon of each tab what its page reported. The browser resets it with the page. */
export function showPageHealth(stores: Pick<Stores, 'settings' | 'report'>): void {
  const icon = browser.action ?? browser.browserAction;

  async function offWords({ languages }: PageReport): Promise<string> {
    const locale = localeOf(await stores.settings(), languages);
    return panelSpeaker(panelIn(locale, stores.report)).say('tab.off');
  }

  answer('page-health', async (page, { tab }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    const isWell = page.troubles.length === 0;
    await icon.setBadgeText({ tabId, text: isWell ? '' : '!' });
    const title = isWell ? browser.runtime.getManifest().name : await offWords(page);
    await icon.setTitle({ tabId, title });
  });
}
