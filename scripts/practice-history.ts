/**
 * `npm run practice:history`: opens the practice page with a month of made-up posts behind it, and
 * the popup and the options that show them. Pictures of both go to `tests/output`. With
 * `-- --headless`, or without a display, that is all; else the browser stays open.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import {
  sendOrder,
  openExtensionPage,
  setColourScheme,
  takePicture,
  type ColourScheme,
} from '@/tests/browser/extension-page';
import { launchWithExtension } from '@/tests/browser/launch';
import { ReplicaPage } from '@/tests/browser/replica-page';
import { monthOfPosts } from '@/tests/month-of-posts';
import { me } from '@/tests/replica/people';
import { runCommand } from './cli';
import { browserKinds, ensureBrowser, type BrowserKind } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { progress, root } from './lib/run.mjs';

const schemes: readonly ColourScheme[] = ['light', 'dark'];

await runCommand('npm run practice:history [-- --headless]', async () => {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const headless = values.headless || !hasDisplay();
  const installed = await ensureBrowser(browserKinds);
  await ensureBuilt([installed.kind, 'replica']);
  const browser = await launchWithExtension(installed, { headless, extensionPages: true });
  try {
    await fill(browser, installed.kind);
    if (headless) return;
    await ReplicaPage.open(browser);
    progress('The popup shows a month of made-up posts. Close the browser to end.');
    await new Promise((done) => {
      browser.once('disconnected', done);
    });
  } finally {
    await browser.close();
  }
});

/** Stores the made-up posts and takes pictures of the pages that show them. */
async function fill(browser: Browser, kind: BrowserKind): Promise<void> {
  const options = await openExtensionPage(browser, kind, 'options.html#history');
  await sendOrder(options, {
    type: 'restore-histories',
    histories: { [me.handle]: monthOfPosts(Date.now()) },
  });
  await sendOrder(options, {
    type: 'change-settings',
    change: { type: 'choose-profile', account: me.handle, profile: 'conversation' },
  });
  const popup = await openExtensionPage(browser, kind, 'popup.html');
  await popup.setViewport({ width: 360, height: 720 });
  for (const scheme of schemes) {
    for (const [name, page] of [
      ['options', options],
      ['popup', popup],
    ] as const) {
      await page.bringToFront();
      await setColourScheme(page, kind, scheme);
      const picture = await takePicture(page, `practice-history-${name}-${scheme}`);
      process.stdout.write(`${relative(root, picture)}\n`);
    }
  }
}
