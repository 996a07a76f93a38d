import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  backgroundOf,
  iconOf,
  killBackground,
  removeExtension,
  updateExtension,
} from './background';
import { sendOrder, openExtensionPage } from './extension-page';
import {
  inBothBrowsers,
  inEachBrowser,
  browserOf,
  clickAction,
  eventually,
  expectText,
  openReplica,
  panelOf,
} from './harness';

const begging = 'Our fair opens at noon. Please RT!';
const mended = 'Our fair opens at noon.';

/** What the coach has in the page: panels, style elements and names of highlights. */
function tracesIn(page: Page): Promise<{ panels: number; styles: number; names: number }> {
  return page.evaluate(() => ({
    panels: document.querySelectorAll('tweet-coach-panel').length,
    styles: [...document.querySelectorAll('style')].filter(({ textContent }) =>
      textContent.includes('::highlight(tweet-coach'),
    ).length,
    names: [...CSS.highlights.keys()].filter((name) => name.startsWith('tweet-coach-')).length,
  }));
}

/** Collects the lines that the coach writes to the console of a page. */
function listen(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Tweet Coach:')) lines.push(message.text());
  });
  return lines;
}

inBothBrowsers('an update of the extension in %s', (browser) => {
  it('replaces the coach in open tabs with the new one, and leaves nothing of the old one', async () => {
    const replica = await openReplica(browser);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    const old = await panelOf(replica.page);
    await updateExtension(browser);
    await eventually(async () =>
      expect(await old.evaluate(({ host }) => host.isConnected)).toBe(false),
    );
    await replica.waitForHint('retweet-request');
    await eventually(async () =>
      expect(await tracesIn(replica.page)).toEqual({ panels: 1, styles: 1, names: 1 }),
    );
    await clickAction(replica, 'fix');
    await expectText(replica, mended);
    await replica.type(' Bye');
    await expectText(replica, `${mended} Bye`);
    await eventually(async () => expect((await tracesIn(replica.page)).names).toBe(0));
    expect(await replica.read('errors')).toEqual([]);
  });
});

inBothBrowsers('the background of %s', (browser) => {
  it('is started again when it was stopped while a draft was being written', async () => {
    const replica = await openReplica(browser);
    await replica.write('Our fair opens at noon');
    await replica.waitForReview();
    await killBackground(browser);
    await replica.type(' on Saturday. Please RT!');
    const hint = await replica.waitForHint('retweet-request');
    expect(hint.quote).toBe('Please RT');
    await killBackground(browser);
    await replica.clear();
    await replica.type('Please retweet.');
    await replica.waitForHint('retweet-request');
  });
});

/** Gives the practice account hours, so that the rule that reads the clock is asked. */
async function openAtFixedHours(): Promise<void> {
  const page = await openExtensionPage(await browserOf('chromium'), 'chromium', 'options.html');
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
  await sendOrder(page, {
    type: 'change-settings',
    change: { type: 'edit-account', account: 'harbour_coffee', change: { hours } },
  });
  await page.close();
}

describe('the background of Chromium', () => {
  it('still gives the other hints when a rule throws', async () => {
    const replica = await openReplica('chromium');
    const lines = listen(replica.page);
    onTestFinished(() => killBackground('chromium'));
    await openAtFixedHours();
    await replica.page.bringToFront();
    await replica.type('A');
    await (
      await backgroundOf()
    ).evaluate(() => {
      Intl.DateTimeFormat.prototype.formatToParts = () => {
        throw new Error('The clock is broken.');
      };
    });
    await replica.write(` fair. ${begging}`);
    await replica.waitForHint('retweet-request');
    await eventually(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toBe('Tweet Coach: The rule off-hours failed: Error: The clock is broken.');
    expect(await replica.read('errors')).toEqual([]);
  });

  it('still gives hints when storage cannot be written', async () => {
    const replica = await openReplica('chromium');
    onTestFinished(() => killBackground('chromium'));
    const lines = listen(replica.page);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await (
      await backgroundOf()
    ).evaluate(() => {
      const refuse = () => Promise.reject(new Error('The disk is full.'));
      for (const area of [chrome.storage.local, chrome.storage.sync]) area.set = refuse;
    });
    await replica.press('Control', 'Enter');
    await expectText(replica, '');
    await eventually(async () => expect(await replica.read('posted')).toEqual([begging]));
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await eventually(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toContain('The disk is full.');
  });

  it('gives no hints while storage cannot be read, and gives them again afterwards', async () => {
    const replica = await openReplica('chromium');
    onTestFinished(() => killBackground('chromium'));
    const lines = listen(replica.page);
    await killBackground('chromium');
    await replica.type('A');
    await (
      await backgroundOf()
    ).evaluate(() => {
      const { get } = chrome.storage.local;
      const restore = () => void (chrome.storage.local.get = get);
      Object.assign(globalThis, { restore });
      chrome.storage.local.get = () => Promise.reject(new Error('The disk is gone.'));
      void chrome.storage.sync.set({ settings: null });
    });
    await replica.write(begging);
    const fault = [expect.stringContaining('The disk is gone.')];
    await eventually(() => expect(lines).toEqual(fault));
    expect(await replica.hints()).toEqual([]);
    await expectText(replica, `A${begging}`);
    await (
      await backgroundOf()
    ).evaluate(() => {
      (globalThis as unknown as { restore: () => void }).restore();
    });
    await replica.type(' ');
    await replica.waitForHint('retweet-request');
    expect(lines).toEqual(fault);
  });
  it(
    'leaves the page alone if it never answers, and logs that once',
    { tags: 'wide' },
    async () => {
      const replica = await openReplica('chromium');
      onTestFinished(() => killBackground('chromium'));
      const lines = listen(replica.page);
      await killBackground('chromium');
      await replica.type('A');
      await (
        await backgroundOf()
      ).evaluate(() => {
        chrome.storage.local.get = () => new Promise<never>(() => {});
        void chrome.storage.sync.set({ settings: null });
      });
      await replica.page.keyboard.type(begging);
      const fault = ['Tweet Coach: The background did not answer.'];
      await eventually(() => expect(lines).toEqual(fault));
      expect(await replica.hints()).toEqual([]);
      await expectText(replica, `A${begging}`);
      expect(await replica.read('errors')).toEqual([]);
      await killBackground('chromium');
      await replica.type(' ');
      await replica.waitForHint('retweet-request');
      expect(lines).toEqual(fault);
    },
  );
});

/** How X could change its page, as what its elements would be called. */
const changes = [
  ['no tool bar', 'no-tool-bar', { 'data-testid=toolBar': 'data-testid=barOfTools' }],
  ['other test ids', 'unknown-editor', { 'data-testid=tweetTextarea_0': 'data-testid=postBody' }],
  ['no Draft.js', 'unreadable-editor', { 'data-block=true': 'data-line=true' }],
] as const;

/** Makes the page give other attributes to whatever it mounts from now on. */
async function change(page: Page, renamed: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((names) => {
    const original = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function rename(name, value) {
      const [otherName, otherValue] = names[`${name}=${value}`]?.split('=') ?? [name, value];
      original.call(this, otherName!, otherValue!);
    };
  }, renamed);
}

inEachBrowser('where X has changed, the coach in %s', (browser) => {
  it.each(changes)('is quiet: %s', async (_, trouble, renamed) => {
    const replica = await openReplica(browser);
    const lines = listen(replica.page);
    await change(replica.page, renamed);
    await replica.page.evaluate(() => window.replica.open('post'));
    await replica.page.waitForSelector('[aria-modal] [role="textbox"]:focus');
    await replica.page.keyboard.type('Please RT!');
    await eventually(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toContain(trouble);
    expect(await replica.page.$('[aria-modal] tweet-coach-panel')).toBeNull();
    expect(await tracesIn(replica.page)).toMatchObject({ names: 0 });
    const text = () =>
      replica.page.$eval('[aria-modal] [role="textbox"]', (editor) => window.replica.model(editor));
    await eventually(async () => expect(await text()).toBe('Please RT!'));
    expect(await replica.read('errors')).toEqual([]);
    await eventually(async () =>
      expect(await iconOf(browser)).toEqual({
        title: 'Tweet Coach is off here: X has changed its compose box.',
        badge: '!',
      }),
    );
    await replica.page.evaluate(() => window.replica.close());
    await replica.focus();
    await eventually(async () =>
      expect(await iconOf(browser)).toEqual({ title: 'Tweet Coach', badge: '' }),
    );
    expect(lines).toHaveLength(1);
  });
});

describe('an extension that was removed from Chromium', () => {
  afterEach(() => updateExtension('chromium'));

  it('has its coach removed at the next pause in typing', async () => {
    const replica = await openReplica('chromium');
    const lines = listen(replica.page);
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await removeExtension('chromium');
    await replica.type(' Bye');
    await eventually(async () =>
      expect(await tracesIn(replica.page)).toEqual({ panels: 0, styles: 0, names: 0 }),
    );
    await expectText(replica, `${begging} Bye`);
    expect(lines).toEqual([]);
    expect(await replica.read('errors')).toEqual([]);
  });
});
