import type { Page, WebWorker } from 'puppeteer-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { ensureBrowser } from '@/scripts/lib/browsers.mjs';
import { removeExtension, switchExtension, updateExtension } from './background';
import {
  browserNames,
  browserOf,
  eventually,
  expectText,
  inEachBrowser,
  openReplica,
} from './harness';
import { launchWithExtension } from './launch';
import { serveReplica } from './own-server';
import { ReplicaPage } from './replica-page';

const begging = 'Our fair opens at noon. Please RT!';

/** Goes to another document, and back to this one as the browser kept it. */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  const path = () => page.evaluate(() => location.pathname).catch(() => null);
  await page.evaluate(() => setTimeout(() => location.assign('/practice/status/1')));
  await eventually(async () => expect(await path()).toBe('/practice/status/1'));
  await page.evaluate(() => setTimeout(() => history.back()));
  await eventually(async () => expect(await path()).toBe('/home'));
  const persisted = () => page.$eval('html', (html) => html.dataset['persisted']);
  await eventually(async () => expect(await persisted()).toBe('true'));
}

/** Whether a panel can be seen, or its place on the page. */
function isPanelShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const panel = document.querySelector('tweet-coach-panel');
    if (!panel) return false;
    const { height } = panel.getBoundingClientRect();
    return height > 0 && getComputedStyle(panel).visibility === 'visible';
  });
}

inEachBrowser('a page that comes back from the cache of %s', (browser) => {
  it('is still coached', async () => {
    // In a tab of its own: driven by puppeteer, Firefox often takes one that came back nowhere else.
    const replica = await ReplicaPage.open(await browserOf(browser));
    onTestFinished(() => replica.close());
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await leaveAndReturn(replica.page);
    await replica.focus();
    await replica.clear();
    await replica.write('Tag a friend who bakes!');
    await replica.waitForHint('contact-request');
    expect(await replica.read('errors')).toEqual([]);
  });
});

inEachBrowser('two tabs on one account in %s', (browser) => {
  it('know of each other’s posts', async () => {
    const first = await openReplica(browser);
    const second = await openReplica(browser);
    await first.page.bringToFront();
    await first.focus();
    await first.write(begging);
    await first.waitForHint('retweet-request');
    await first.press('Control', 'Enter');
    await expectText(first, '');
    await second.page.bringToFront();
    await second.focus();
    await second.write(begging);
    const { message } = await second.waitForHint('retweet-request');
    expect(message).toMatch(/second/i);
  });
});

inEachBrowser('a post that is edited in %s', (browser) => {
  it('is no second request', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    const { message } = await replica.waitForHint('retweet-request');
    await replica.press('Control', 'Enter');
    await expectText(replica, '');
    await replica.page.evaluate(() => window.replica.open('edit'));
    await replica.focus();
    await expectText(replica, begging);
    await replica.press('End');
    await replica.type(' Bring a hat.');
    await replica.waitForReview();
    expect((await replica.waitForHint('retweet-request')).message).toBe(message);
  });
});

describe.each(browserNames)(
  'an extension that is turned off in %s',
  { tags: 'wide' },
  (browser) => {
    afterEach(() => switchExtension(browser, true));

    it('removes its panel, and coaches open tabs again once it is on', async () => {
      const replica = await openReplica(browser);
      await replica.write(begging);
      await replica.waitForHint('retweet-request');
      await switchExtension(browser, false);
      await expect.poll(() => isPanelShown(replica.page), { timeout: 40_000 }).toBe(false);
      await switchExtension(browser, true);
      await replica.page.bringToFront();
      await replica.focus();
      await replica.clear();
      await replica.write(begging);
      await replica.waitForHint('retweet-request');
      expect(await replica.page.$$('tweet-coach-panel')).toHaveLength(1);
      expect(await replica.read('errors')).toEqual([]);
    });
  },
);

/** Throws the tab of an address, not in front, out of memory, as Chromium does where that is short. */
async function discard(worker: WebWorker, url: string): Promise<void> {
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    await chrome.tabs.discard(tab!.id);
  }, url);
}

/** Brings the tab of an address to the front, upon which Chromium loads it again if it was discarded. */
async function show(worker: WebWorker, url: string): Promise<void> {
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    await chrome.tabs.update(tab!.id!, { active: true });
  }, url);
}

/** What is known of the tab of an address. */
function stateOf(worker: WebWorker, url: string): Promise<{ discarded: boolean; status?: string }> {
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return { discarded: tab!.discarded, status: tab!.status };
  }, url);
}

/**
 * In a browser of its own, whose pages a server answers: Puppeteer answers for no tab that it does not hold, and must
 * not hold one while Chromium puts another in its place.
 */
it(
  'a tab that Chromium discarded is coached when it is loaded again',
  { tags: 'wide' },
  async () => {
    const installed = await ensureBrowser(['chromium']);
    const server = await serveReplica({});
    onTestFinished(server.close);
    const browser = await launchWithExtension(installed, { headless: true, xPort: server.port });
    onTestFinished(() => browser.close());
    const url = 'https://x.com/practice/status/1';
    const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
    const hint = '>>> [data-hint="retweet-request"]';
    // To look at each frame: of what changes in a shadow root, Puppeteer would not be told.
    const inShadow = { visible: true };

    const left = await browser.newPage();
    await left.goto(url);
    await left.click(editor);
    await left.type(editor, begging);
    await left.waitForSelector(hint, inShadow);
    const front = await browser.newPage();
    await front.bringToFront();
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = (await target.worker())!;
    await discard(worker, url);
    await expect.poll(() => stateOf(worker, url)).toMatchObject({ discarded: true });
    await show(worker, url);
    await expect.poll(() => stateOf(worker, url)).toEqual({ discarded: false, status: 'complete' });

    const shown = await browser.waitForTarget((each) => each.url() === url);
    const page = (await shown.page())!;
    await page.waitForSelector(editor);
    expect(await page.$(hint)).toBeNull();
    await page.click(editor);
    await page.type(editor, begging);
    await page.waitForSelector(hint, inShadow);
    expect(await page.$$('tweet-coach-panel')).toHaveLength(1);
    expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
  },
);

describe.each(browserNames)('an extension that is removed from %s', { tags: 'wide' }, (browser) => {
  afterEach(() => updateExtension(browser));

  it('removes its panel even if nobody types', { timeout: 90_000 }, async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    expect(await isPanelShown(replica.page)).toBe(true);
    await removeExtension(browser);
    await expect.poll(() => isPanelShown(replica.page), { timeout: 40_000 }).toBe(false);
    await expectText(replica, begging);
  });
});
