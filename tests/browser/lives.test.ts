import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { discardTab, removeExtension, switchExtension, updateExtension } from './background';
import { browserNames, browserOf, eventually, expectText, openReplica } from './harness';
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

describe.each(browserNames)('a page that comes back from the cache of %s', (browser) => {
  it('is coached on', async () => {
    const replica = await openReplica(browser);
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await leaveAndReturn(replica.page);
    await replica.focus();
    await replica.clear();
    await replica.type('Tag a friend who bakes!');
    await replica.waitForHint('contact-request');
    expect(await replica.read('errors')).toEqual([]);
  });
});

describe.each(browserNames)('two tabs on one account in %s', (browser) => {
  it('know of each other’s posts', async () => {
    const first = await openReplica(browser);
    const second = await openReplica(browser);
    await first.page.bringToFront();
    await first.focus();
    await first.type(begging);
    await first.waitForHint('retweet-request');
    await first.press('Control', 'Enter');
    await expectText(first, '');
    await second.page.bringToFront();
    await second.focus();
    await second.type(begging);
    const { message } = await second.waitForHint('retweet-request');
    expect(message).toMatch(/second/i);
  });
});

describe.each(browserNames)('an extension that was switched off in %s', (browser) => {
  afterEach(() => switchExtension(browser, true));

  it('takes its panel away, and coaches open tabs again when it is on', async () => {
    const replica = await openReplica(browser);
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await switchExtension(browser, false);
    await expect.poll(() => isPanelShown(replica.page), { timeout: 40_000 }).toBe(false);
    await switchExtension(browser, true);
    await replica.page.bringToFront();
    await replica.focus();
    await replica.clear();
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    expect(await replica.page.$$('tweet-coach-panel')).toHaveLength(1);
    expect(await replica.read('errors')).toEqual([]);
  });
});

describe('a tab that Chromium discarded', () => {
  it('is coached when it is loaded again, and nothing is left of before', async () => {
    const browser = await browserOf('chromium');
    const hidden = await ReplicaPage.open(browser, { surface: 'inline-reply' });
    await hidden.type(begging);
    await hidden.waitForHint('retweet-request');
    await openReplica('chromium', { surface: 'post' });
    const others = new Set(await browser.pages());
    others.delete(hidden.page);
    await discardTab(hidden.page.url());
    // Chromium puts an empty page in the place of what it discards.
    const place = await eventually(async () => {
      const page = (await browser.pages()).find((each) => !others.has(each) && !each.isClosed());
      if (!page || page === hidden.page) throw new Error('The tab is not discarded.');
      return page;
    });
    onTestFinished(() => place.close());
    const restored = await ReplicaPage.in(place);
    await restored.load();
    expect(await restored.hints()).toEqual([]);
    await restored.type(begging);
    await restored.waitForHint('retweet-request');
    expect(await restored.page.$$('tweet-coach-panel')).toHaveLength(1);
    expect(await restored.read('errors')).toEqual([]);
  });
});

describe.each(browserNames)('an extension that was removed from %s', (browser) => {
  afterEach(() => updateExtension(browser));

  it('takes its panel away though nobody types', { timeout: 90_000 }, async () => {
    const replica = await openReplica(browser);
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    expect(await isPanelShown(replica.page)).toBe(true);
    await removeExtension(browser);
    await expect.poll(() => isPanelShown(replica.page), { timeout: 40_000 }).toBe(false);
    await expectText(replica, begging);
  });
});
