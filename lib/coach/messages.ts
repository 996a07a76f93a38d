import { z } from 'zod';
import { browser } from 'wxt/browser';
import { settingsChangeSchema, type SettingsChange } from '@/lib/settings/changes';

/** What a page of the extension, or a content script, asks the background to write. */
const messageSchema = z.object({
  to: z.literal('tweet-coach'),
  change: settingsChangeSchema,
});

const answerSchema = z.object({ error: z.string().nullable() });

/** The background could not do what it was asked; the message says what the user can do. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * Has a change of the settings made and stored.
 *
 * @throws {RefusedError} if it was not.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const message = { to: 'tweet-coach', change } satisfies z.input<typeof messageSchema>;
  const answer = answerSchema.parse(await browser.runtime.sendMessage(message));
  if (answer.error !== null) throw new RefusedError(answer.error);
}

/** Makes the changes that pages ask for, and tells them what came of it. */
export function serveChanges(make: (change: SettingsChange) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const asked = messageSchema.safeParse(message);
    if (!asked.success) return false;
    make(asked.data.change).then(
      () => sendResponse({ error: null }),
      (error: unknown) =>
        sendResponse({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}
