import { browser } from 'wxt/browser';
import type { PageTrouble } from './page-trouble';
import type { HealthReport } from './page-health-messages';

/** Tells the background what is wrong with the page; called from the page's content script. */
export async function reportPageHealth(troubles: readonly PageTrouble[]): Promise<void> {
  const report: HealthReport = { to: 'tweet-coach', troubles };
  await browser.runtime.sendMessage(report);
}
