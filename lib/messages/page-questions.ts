import { browser } from 'wxt/browser';
import { z } from 'zod';
import { messageOf } from '@/lib/error-message';
import { handleSchema } from '@/lib/settings/schema';
import { ownPostSchema } from './orders';
import type { PageAnswers, PageQuestionMessage } from './page-answers';
import { pageTroubleSchema } from './page-health-messages';

/** Something that the popup asks the content script of a tab. */
export interface PageQuestion<Answer> {
  /**
   * Asks it of the page in a tab.
   *
   * @throws {NoCoachError} if there is no coach in the tab: it is another site, or was opened before
   *   the extension.
   * @throws {Error} if the coach there does not answer as it should.
   */
  ask(tabId: number): Promise<Answer>;
}

/** There is no coach in the tab that was asked. */
export class NoCoachError extends Error {
  override readonly name = 'NoCoachError';
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

function pageQuestion<Name extends keyof PageAnswers>(
  name: Name,
  answerSchema: z.ZodType<PageAnswers[Name]>,
): PageQuestion<PageAnswers[Name]> {
  return {
    async ask(tabId) {
      const question: PageQuestionMessage = { to: 'tweet-coach', ask: name };
      const answer = answerSchema.safeParse(await send(tabId, question));
      if (answer.success) return answer.data;
      throw new Error('The answer of the page was not understood.', { cause: answer.error });
    },
  };
}

/** How Chromium and Firefox alike say that nobody listens in a tab. */
const NOBODY_LISTENS = /receiving end does not exist/i;

async function send(tabId: number, question: PageQuestionMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, question);
  } catch (error) {
    if (!NOBODY_LISTENS.test(messageOf(error))) throw error;
    throw new NoCoachError('There is no coach in this tab.', { cause: error });
  }
}
