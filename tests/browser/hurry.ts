import { setTimeout } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Throttles the page's CPU by a factor, 1 for full speed; Chromium only. */
export async function throttle(page: Page, rate: number): Promise<void> {
  await (await sessionOf(page)).send('Emulation.setCPUThrottlingRate', { rate });
}

/** Composes with an input method, stage by stage, without committing; Chromium only. */
export async function compose(page: Page, stages: readonly string[]): Promise<void> {
  const input = await sessionOf(page);
  for (const text of stages) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await input.send('Input.imeSetComposition', { text, ...caret });
  }
}

/** Commits what an input method composes; Chromium only. */
export async function commit(page: Page, text: string): Promise<void> {
  await (await sessionOf(page)).send('Input.insertText', { text });
}

/** How a button is pressed. */
export type Way = 'mouse' | 'Enter';

/**
 * Presses a button of the panel with the mouse or the Enter key, and continues without waiting for the result.
 *
 * @param delay from the press to the next action, in milliseconds
 */
export async function pressThen(
  page: Page,
  button: ElementHandle<HTMLElement>,
  way: Way,
  delay: number,
  next: () => Promise<void>,
): Promise<void> {
  let pressed: Promise<unknown>;
  if (way === 'Enter') {
    await button.evaluate((element) => element.focus());
    // Not `press`, which releases the key only after a slow page has handled its press.
    pressed = Promise.all([page.keyboard.down('Enter'), page.keyboard.up('Enter')]);
  } else {
    await button.hover();
    await page.mouse.down();
    pressed = page.mouse.up();
  }
  await setTimeout(delay);
  await Promise.all([pressed, next()]);
}
