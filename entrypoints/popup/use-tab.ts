import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '@/components/popup/tab-line';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import { messageOf } from '@/lib/error-message';
import type { OwnProfile } from '@/lib/x/own-posts';

/** The tab that the popup was opened from. */
export interface Tab {
  readonly state: TabState;
  /** The own profile as its page shows it; `null` if it is another page. */
  readonly ownProfile: OwnProfile | null;
}

/** What is known of the tab that the popup was opened from, `undefined` while it is asked. */
export function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await askTab();
      if (isCurrent) setTab(answer);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, []);
  return tab;
}

async function askTab(): Promise<Tab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return ABSENT;
    const [handle, troubles, ownProfile] = await Promise.all([
      askPage(tab.id, 'page-account'),
      askPage(tab.id, 'page-troubles'),
      askPage(tab.id, 'own-profile'),
    ]);
    const state: TabState = troubles.length === 0 ? { kind: 'alive', handle } : { kind: 'off' };
    return { state, ownProfile };
  } catch (error) {
    if (error instanceof NoCoachError) return ABSENT;
    return { state: { kind: 'failed', error: messageOf(error) }, ownProfile: null };
  }
}

const ABSENT: Tab = { state: { kind: 'absent' }, ownProfile: null };
