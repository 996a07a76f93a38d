import { browser } from 'wxt/browser';
import { messenger } from './messenger';

/** The file of the coach's script in the package. */
export const COACH_FILE = '/coach.js';

/**
 * Runs the coach's script in this page. In Firefox a content script can import files of the package that the page
 * itself cannot access; in Chromium it cannot, so the background injects the script there.
 *
 * @throws {Error} if it could not be run
 */
export async function bringCoach(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await import(/* @vite-ignore */ browser.runtime.getURL(COACH_FILE));
    return;
  }
  await messenger.sendMessage('bring-coach');
}
