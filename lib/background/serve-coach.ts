import { browser } from 'wxt/browser';
import { answer } from '@/lib/messages/answer';
import { COACH_FILE } from '@/lib/messages/bring-coach';

/** Puts the coach into pages of X that ask for it. */
export function serveCoach(): void {
  answer('bring-coach', async (_, { tab, documentId }) => {
    if (tab?.id === undefined || documentId === undefined) {
      throw new Error('Only a page in a tab can be coached.');
    }
    await browser.scripting.executeScript({
      target: { tabId: tab.id, documentIds: [documentId] },
      files: [COACH_FILE],
      injectImmediately: true,
    });
  });
}
