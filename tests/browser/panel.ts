import type { JSHandle, Page } from 'puppeteer-core';

/** One hint as the panel shows it. */
export interface ShownHint {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  /** The words that the hint is about; empty if it is about something missing. */
  readonly quote: string;
  /** The fixes: the label of the button, and the whole draft after the click. */
  readonly fixes: readonly { readonly label: string; readonly text: string }[];
}

/**
 * The element that contains the panel of the current composer: the nearest one above the focused editor, else the last
 * on the page.
 */
export function panelHost(page: Page): Promise<JSHandle<Element | null>> {
  return page.evaluateHandle(() => {
    const name = 'tweet-coach-panel';
    for (let at = document.activeElement; at; at = at.parentElement) {
      const host = at === document.body ? null : at.querySelector(name);
      if (host) return host;
    }
    return [...document.querySelectorAll(name)].at(-1) ?? null;
  });
}

/**
 * The shadow root of the panel of the composer in use.
 *
 * @throws if the page has no panel, or one that is closed.
 */
export async function panelOf(page: Page): Promise<JSHandle<ShadowRoot>> {
  const host = await panelHost(page);
  return host.evaluateHandle((element) => {
    if (!element) throw new Error('There is no <tweet-coach-panel> on the page.');
    if (!element.shadowRoot) throw new Error('The panel has no open shadow root.');
    return element.shadowRoot;
  });
}

/** The hints that the panel shows, in order; none while there is no panel. */
export async function readHints(page: Page): Promise<ShownHint[]> {
  const host = await panelHost(page);
  return host.evaluate((element) => {
    const hints = element?.shadowRoot?.querySelectorAll('[data-hint]') ?? [];
    return [...hints].map((hint) => ({
      rule: hint.getAttribute('data-hint') ?? '',
      level: hint.getAttribute('data-level') ?? '',
      message: hint.querySelector('[data-part="message"]')?.textContent ?? '',
      quote: hint.querySelector('[data-part="quote"]')?.textContent ?? '',
      fixes: [...hint.querySelectorAll('[data-part="fix"]')].map((fix) => ({
        label: fix.querySelector('[data-action="fix"]')?.textContent ?? '',
        text: fix.querySelector('[data-part="fix-text"]')?.textContent ?? '',
      })),
    }));
  });
}

/** How many reviews the coach of the composer in use has finished; 0 while there is none. */
export async function countReviews(page: Page): Promise<number> {
  const host = await panelHost(page);
  return host.evaluate((element) => Number(element?.getAttribute('data-reviewed') ?? 0));
}
