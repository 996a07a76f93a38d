import { browser } from 'wxt/browser';

/** The file of the coach's script in the package. */
export const COACH_FILE = '/coach.js';

/** What the page asks of the background in Chromium, as `serveCoach` knows it. */
export const COACH_REQUEST = { to: 'tweet-coach', bring: 'coach' } as const;

/** What the background answers: why the script was not run, `null` if it was. */
export interface CoachAnswer {
  readonly error: string | null;
}

/**
 * Has the coach's script run in this page. Firefox lets a content script import from the package what
 * the page itself cannot reach; Chromium does not, so the background is asked there to put it in.
 *
 * @throws {Error} if it could not be run.
 */
export async function bringCoach(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await import(/* @vite-ignore */ browser.runtime.getURL(COACH_FILE));
    return;
  }
  const { error } = await browser.runtime.sendMessage<unknown, CoachAnswer>(COACH_REQUEST);
  if (error !== null) throw new Error(error);
}
