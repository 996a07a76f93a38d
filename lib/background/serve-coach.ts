import { browser } from 'wxt/browser';
import { z } from 'zod';
import { messageOf } from '@/lib/error-message';
import { COACH_FILE, type COACH_REQUEST, type CoachAnswer } from '@/lib/messages/bring-coach';

const requestSchema = z.object({
  to: z.literal('tweet-coach'),
  bring: z.literal('coach'),
}) satisfies z.ZodType<typeof COACH_REQUEST>;

/** Puts the coach into pages of X that ask for it. In Firefox none does: see `bringCoach`. */
export function serveCoach(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const tabId = sender.tab?.id;
    const { documentId } = sender;
    if (tabId === undefined || documentId === undefined) return false;
    if (!requestSchema.safeParse(message).success) return false;
    const answer = (error: string | null) => respond({ error } satisfies CoachAnswer);
    injectCoach(tabId, documentId).then(
      () => answer(null),
      (error: unknown) => answer(messageOf(error)),
    );
    return true;
  });
}

/** @throws {Error} if the document is gone or takes no script. */
async function injectCoach(tabId: number, documentId: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, documentIds: [documentId] },
    files: [COACH_FILE],
    injectImmediately: true,
  });
}
