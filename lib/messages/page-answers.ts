import { browser } from 'wxt/browser';
import type { OwnProfile } from '@/lib/x/own-posts';
import type { PageTrouble } from './page-trouble';

/** What the popup asks a page of X, by its name, and what the page answers. */
export interface PageAnswers {
  /** Who posts, in lower case; `null` if the page does not say. */
  readonly 'page-account': string | null;
  /** What is wrong with the page. */
  readonly 'page-health': readonly PageTrouble[];
  /** The own profile as the page shows it; `null` on any other page. */
  readonly 'own-profile': OwnProfile | null;
}

/** A question as it is sent to a page. */
export interface PageQuestionMessage {
  readonly to: 'tweet-coach';
  readonly ask: keyof PageAnswers;
}

/** Answers the popup in the content script, with what is so at that moment. */
export function answerPage(
  answers: { readonly [Name in keyof PageAnswers]: () => PageAnswers[Name] },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    if (isQuestion(message)) respond(answers[message.ask]());
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });

  function isQuestion(message: unknown): message is PageQuestionMessage {
    if (typeof message !== 'object' || message === null) return false;
    if (!('to' in message) || message.to !== 'tweet-coach' || !('ask' in message)) return false;
    return typeof message.ask === 'string' && Object.hasOwn(answers, message.ask);
  }
}
