import { browser } from 'wxt/browser';
import { messenger } from './messenger';

/** The file of the coach's script in the package. */
export const COACH_FILE = '/coach.js';

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
  await messenger.sendMessage('bring-coach');
}
