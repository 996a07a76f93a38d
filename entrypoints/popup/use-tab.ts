import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { TabState } from '@/components/popup/tab-line';
import { askPageAccount } from '@/lib/coach/page-account';
import { wordsForHealth } from '@/lib/coach/page-health';
import { askPageHealth } from '@/lib/coach/page-health-messages';

/** What is known of the tab that the popup was opened from, `undefined` while it is asked. */
export function useTab(): TabState | undefined {
  const [state, setState] = useState<TabState>();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await askTab();
      if (isCurrent) setState(answer);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, []);
  return state;
}

async function askTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'absent' };
  try {
    const [handle, troubles] = await Promise.all([askPageAccount(tab.id), askPageHealth(tab.id)]);
    const words = wordsForHealth(troubles);
    return words === null ? { kind: 'alive', handle } : { kind: 'off', words };
  } catch {
    return { kind: 'absent' };
  }
}
