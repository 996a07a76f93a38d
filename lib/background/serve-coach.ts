import { browser, type Browser } from 'wxt/browser';
import { answer } from '@/lib/messages/answer';
import { COACH_FILE } from '@/lib/messages/bring-coach';

/** Runs the coach's script in pages of X that ask for it. */
export function serveCoach(): void {
  answer('bring-coach', async (_, sender) => {
    await browser.scripting.executeScript({
      target: pageOf(sender),
      files: [COACH_FILE],
      injectImmediately: true,
    });
  });
}

/** @throws {Error} if the sender was not a page in a tab */
function pageOf({ tab, documentId, frameId }: Browser.runtime.MessageSender) {
  const tabId = tab?.id;
  if (tabId !== undefined && documentId !== undefined) return { tabId, documentIds: [documentId] };
  // Safari has no document ids.
  if (tabId !== undefined && frameId !== undefined) return { tabId, frameIds: [frameId] };
  throw new Error('Only a page in a tab can be coached.');
}
