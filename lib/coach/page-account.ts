import { browser } from 'wxt/browser';
import { z } from 'zod';
import { handleSchema } from '@/lib/settings/schema';

const questionSchema = z.object({ to: z.literal('tweet-coach'), ask: z.literal('page-account') });

/** Answers `askPageAccount` in the content script of a page. */
export function servePageAccount(handle: () => string | null, signal: AbortSignal): void {
  const answer = (message: unknown, _sender: unknown, respond: (handle: unknown) => void) => {
    if (questionSchema.safeParse(message).success) respond(handle());
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), {
    once: true,
  });
}

/**
 * Who posts from the page in a tab, in lower case; `null` if the page does not say.
 *
 * @throws if there is no coach in the tab: it is another site, or was opened before the extension.
 */
export async function askPageAccount(tabId: number): Promise<string | null> {
  const question = { to: 'tweet-coach', ask: 'page-account' } satisfies z.input<
    typeof questionSchema
  >;
  return handleSchema.nullable().parse(await browser.tabs.sendMessage(tabId, question));
}
