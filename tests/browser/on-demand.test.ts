import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { killBackground } from './background';
import { eventually, inEachBrowser, expectText, openReplica } from './harness';

const begging = 'Our fair opens at noon. Please RT!';

/** The files of ours that Chromium runs in a page from now on, by name. */
async function listenForScripts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const names: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) names.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  return names;
}

/** All that a script of the page's could know the coach by before it has said anything. */
function seenByPage(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    globals: Object.keys(window).filter((name) => /tweet-?coach/i.test(name)),
    loaded: performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
    elements: document.querySelectorAll('tweet-coach-panel, style[data-tweet-coach]').length,
  }));
}
const nothing = { globals: [], loaded: 0, elements: 0 };

describe('a page of X in Chromium', () => {
  it('runs only the watcher until a compose box gets the focus', async () => {
    const replica = await openReplica('chromium');
    await replica.page.goto('about:blank');
    const names = await listenForScripts(replica.page);
    await replica.page.goto('https://x.com/home');
    await eventually(() => expect(names).toEqual(['/watcher.js']));
    await replica.page.click('[data-testid="primaryColumn"] article');
    expect(names).toEqual(['/watcher.js']);
    await replica.focus();
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    expect(names).toEqual(['/watcher.js', '/coach.js']);
  });
});

inEachBrowser('the coach that is injected into a page in %s', (browser) => {
  it('reads what was typed while it loaded', async () => {
    const replica = await openReplica(browser);
    await replica.page.reload();
    expect(await seenByPage(replica.page)).toEqual(nothing);
    await killBackground(browser);
    await replica.focus();
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    await expectText(replica, begging);
    await eventually(async () =>
      expect(await seenByPage(replica.page)).toEqual({ ...nothing, elements: 2 }),
    );
    expect(await replica.read('errors')).toEqual([]);
  });

  it('sends no message to the page’s own scripts', async () => {
    const replica = await openReplica(browser);
    const { page } = replica;
    const { identifier } = await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => {
        // Draft.js and its polyfills send themselves such ones.
        if (!/^(?:setImmediate\$.*)?$/.test(String(data))) heard.push(data);
      });
      Object.assign(window, { heard });
    });
    await page.reload();
    await replica.focus();
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    expect(await page.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual([]);
    await page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('reviews a draft whose editor lost the focus before it loaded', async () => {
    const replica = await openReplica(browser);
    await replica.page.reload();
    await replica.focus();
    await replica.paste(begging);
    await replica.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await replica.waitForHint('retweet-request');
    await expectText(replica, begging);
  });

  it('draws nothing for a composer that is closed before it loads', async () => {
    const replica = await openReplica(browser);
    const { page } = replica;
    await page.reload();
    await killBackground(browser);
    const editor = '[aria-modal="true"] [role="textbox"]';
    await page.evaluate(() => window.replica.open('post'));
    await page.waitForSelector(`${editor}:focus`);
    await page.evaluate(() => window.replica.close());
    await page.waitForSelector(editor, { hidden: true });
    await page.evaluate(() => window.replica.open('post'));
    await page.waitForSelector(`${editor}:focus`);
    await replica.type(begging);
    await replica.waitForHint('retweet-request');
    const inDialog = () =>
      page.$$eval('[aria-modal="true"] tweet-coach-panel', ({ length }) => length);
    expect(await inDialog()).toBe(1);
    expect(await page.$$eval('tweet-coach-panel', ({ length }) => length)).toBe(1);
    expect(await replica.read('errors')).toEqual([]);
  });
});
