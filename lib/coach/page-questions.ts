import { browser } from 'wxt/browser';
import { z } from 'zod';
import { handleSchema } from '@/lib/settings/schema';
import { ownPostSchema } from './messages';
import { pageTroubleSchema } from './page-health';

/** Something that the popup asks the content script of a tab. */
export interface PageQuestion<Answer> {
  /** Answers it in the content script, with what is so at that moment. */
  serve(answer: () => Answer, signal: AbortSignal): void;
  /**
   * Asks it of the page in a tab.
   *
   * @throws if there is no coach in the tab: it is another site, or was opened before the extension.
   */
  ask(tabId: number): Promise<Answer>;
}

/** Who posts, in lower case; `null` if the page does not say. */
export const pageAccount = pageQuestion('page-account', handleSchema.nullable());

/** What is wrong with the page. */
export const pageHealth = pageQuestion('page-health', z.array(pageTroubleSchema).readonly());

/** The own profile as the page shows it; `null` on any other page. */
export const pageOwnProfile = pageQuestion(
  'own-profile',
  z
    .discriminatedUnion('tab', [
      z.object({ tab: z.literal('posts') }),
      z.object({ tab: z.literal('replies'), posts: z.array(ownPostSchema).readonly() }),
    ])
    .nullable(),
);

function pageQuestion<Answer>(name: string, answerSchema: z.ZodType<Answer>): PageQuestion<Answer> {
  const questionSchema = z.object({ to: z.literal('tweet-coach'), ask: z.literal(name) });
  return {
    serve(answer, signal) {
      const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
        if (questionSchema.safeParse(message).success) respond(answer());
      };
      browser.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
        once: true,
      });
    },
    async ask(tabId) {
      const question: z.input<typeof questionSchema> = { to: 'tweet-coach', ask: name };
      return answerSchema.parse(await browser.tabs.sendMessage(tabId, question));
    },
  };
}
