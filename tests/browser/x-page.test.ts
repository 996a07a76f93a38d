import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inEachBrowser, eventually, expectText, openReplica, panelOf } from './harness';

const begging = 'Our fair opens at noon. Please RT!';

type Oddity = readonly [string, (page: Page) => Promise<void>];

/** Lets the page miss something, or have it twice, before anything is written. */
const oddities: readonly Oddity[] = [
  ['no region for attachments', (page) => page.$eval('[data-testid="attachments"]', rename)],
];
/** The tests of `lib/x/account.ts` and `composer.ts` show these too. */
const furtherOddities: readonly Oddity[] = [
  ['no pictures of accounts', (page) => page.$$eval('[data-testid^="UserAvatar"]', removeAll)],
  ['two tool bars', (page) => page.$eval('[aria-modal] [data-testid="toolBar"]', double)],
];

function rename(region: Element): void {
  region.removeAttribute('data-testid');
}

function removeAll(found: Element[]): void {
  for (const each of found) each.removeAttribute('data-testid');
}

function double(toolBar: Element): void {
  toolBar.after(toolBar.cloneNode(true));
}

inEachBrowser('details of X, in %s', (browser) => {
  it('says that a quote with nothing but a link lacks context', async () => {
    const replica = await openReplica(browser, { surface: 'quote' });
    await replica.type('https://acme.com/a1 ');
    await replica.waitForHint('missing-context');
    await replica.page.evaluate(() => window.replica.attach('dialog', 'picture'));
    await eventually(async () => {
      const rules = (await replica.hints()).map(({ rule }) => rule);
      expect(rules).toEqual(['undescribed-picture']);
    });
  });

  it('counts each emoji as two, and does not suggest a thread for a draft that fits', async () => {
    const replica = await openReplica(browser);
    const sentence = 'The kiln was opened today, and every bowl is whole. ';
    await replica.write(`${sentence.repeat(4)}We cheered ${'❤️‍🔥'.repeat(11)}`);
    const hints = await replica.waitForReview();
    expect(hints.filter(({ message }) => message.includes('thread'))).toEqual([]);
    const used = () =>
      replica.page.$eval('[data-testid="countdown-circle"]', (circle) => circle.ariaValueNow);
    await expect.poll(used).toBe('86');
  });

  async function isCoached(_: string, makeOdd: Oddity[1]): Promise<void> {
    const replica = await openReplica(browser, { surface: 'quote' });
    await makeOdd(replica.page);
    await replica.focus();
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    expect(await replica.page.$$('tweet-coach-panel')).toHaveLength(1);
    await expectText(replica, begging);
    expect(await replica.read('errors')).toEqual([]);
  }
  it.each(oddities)('is coached with %s', isCoached);
  it.each(furtherOddities)('is coached with %s', { tags: 'wide' }, isCoached);

  it('leaves a draft alone whose editor refuses the paste, and offers a copy', async () => {
    const replica = await openReplica(browser, { surface: 'pro' });
    await replica.page.evaluate(() =>
      window.addEventListener('paste', (event) => event.stopImmediatePropagation(), true),
    );
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    const shadow = await panelOf(replica.page);
    const fix = await shadow.evaluateHandle((root) => root.querySelector('[data-action="fix"]'));
    await (fix.asElement() as ElementHandle<Element>).click();
    await eventually(async () => {
      const words = await shadow.evaluate((root) => root.textContent);
      expect(words).toContain('Copy');
    });
    await expectText(replica, begging);
    await eventually(async () => {
      // The panel grows as the offer comes, and the button may move away under a click.
      const posted = await replica.read('posted');
      if (posted.length === 0) await replica.page.click('.drawer .primary');
      expect(await replica.read('posted')).toEqual([begging]);
    });
    expect(await replica.read('errors')).toEqual([]);
  });

  it('leaves the search box of X Pro alone', async () => {
    const replica = await openReplica(browser, { surface: 'pro-inline' });
    await replica.page.click('[role="search"] [role="textbox"]');
    await replica.page.keyboard.type('Please RT!');
    await replica.focus();
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    expect(await replica.page.$('[role="search"] tweet-coach-panel')).toBeNull();
  });
});
