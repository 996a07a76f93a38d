import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '@/components/popup/tab-line';
import { messageOf } from '@/lib/error-message';
import { askPage, NoCoachError } from '@/lib/messages/ask-page';
import type { OwnProfile } from '@/lib/x/own-posts';

/** The tab that the popup was opened from. */
export interface Tab {
  readonly state: TabState;
  /** The user's own profile as its page shows it; `null` on any other page. */
  readonly ownProfile: OwnProfile | null;
  /** How many hints are ignored in the drafts on its page. */
  readonly ignored: number;
}

/** The popup's tab, and an action on it. */
export interface KnownTab {
  /** `undefined` until the tab has answered. */
  readonly tab: Tab | undefined;
  /** Makes the page show the hints again that are ignored in its drafts. */
  readonly showIgnored: () => Promise<void>;
}

/** The tab from which the popup was opened, as reported by its page. */
export function useTab(): KnownTab {
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
  const showIgnored = async () => {
    const id = await idOfTab();
    if (id !== undefined) await askPage(id, 'show-ignored');
    setTab((known) => known && { ...known, ignored: 0 });
  };
  return { tab, showIgnored };
}

async function idOfTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function askTab(): Promise<Tab> {
  try {
    const id = await idOfTab();
    if (id === undefined) return ABSENT;
    const [handle, troubles, ownProfile, ignored] = await Promise.all([
      askPage(id, 'page-account'),
      askPage(id, 'page-troubles'),
      askPage(id, 'own-profile'),
      askPage(id, 'ignored-hints'),
    ]);
    const state: TabState = troubles.length === 0 ? { kind: 'alive', handle } : { kind: 'off' };
    return { state, ownProfile, ignored };
  } catch (error) {
    if (error instanceof NoCoachError) return ABSENT;
    return { ...ABSENT, state: { kind: 'failed', error: messageOf(error) } };
  }
}

const ABSENT: Tab = { state: { kind: 'absent' }, ownProfile: null, ignored: 0 };
