import { expect, it } from 'vitest';
import { eventually, expectText, inBothBrowsers, openReplica, panelOf } from './harness';

const begging = 'Our fair opens at noon. Please RT!';

declare global {
  interface Window {
    /** How often the page has taken the panel out, and what ends that. */
    taking: { times: number; readonly end: () => void };
  }
}

inBothBrowsers('next to other code of the page, the coach in %s', (kind) => {
  it('gives up if its panel is removed each time it is added', async () => {
    const replica = await openReplica(kind);
    const { page } = replica;
    await page.evaluate(() => {
      const takeOut = () => {
        const panel = document.querySelector('tweet-coach-panel');
        // A thousand times are for ever.
        if (!panel || window.taking.times === 1000) return;
        window.taking.times += 1;
        panel.remove();
      };
      const observer = new MutationObserver(takeOut);
      window.taking = { times: 0, end: () => observer.disconnect() };
      observer.observe(document, { childList: true, subtree: true });
    });
    await replica.type(begging);
    await expectText(replica, begging);
    await page.waitForFunction(() => window.taking.times > 0);
    const times = await page.evaluate(() => {
      window.taking.end();
      return window.taking.times;
    });
    expect(times).toBeLessThan(100);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await replica.focus();
    await replica.waitForHint('retweet-request');
    expect(await replica.read('errors')).toEqual([]);
  });

  it('keeps its styles where the page forbids styles', async () => {
    const replica = await openReplica(kind);
    await replica.page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "style-src 'none'";
      document.head.append(policy);
    });
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    const panel = await panelOf(replica.page);
    const edge = () =>
      panel.evaluate(
        (root) => getComputedStyle(root.querySelector('.hint')!).borderInlineStartWidth,
      );
    await eventually(async () => expect(await edge()).toBe('3px'));
    const line = () =>
      replica.page.evaluate(() => {
        const [editor] = document.querySelectorAll('[data-text]');
        return getComputedStyle(editor!, '::highlight(tweet-coach-consider)').textDecorationStyle;
      });
    await eventually(async () => expect(await line()).toBe('dashed'));
  });
});
