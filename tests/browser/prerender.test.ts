/** @module-tag wide */
import type { Browser, CDPSession } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { ensureBrowser } from '@/scripts/lib/browsers.mjs';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { launchWithExtension } from './launch';
import { serveReplica } from './own-server';

const begging = 'Our fair opens at noon. Please RT!';

/** A page that lets the browser draw X's home page ahead, and leads there. */
const start = `<!doctype html><title>Start</title>
<script type="speculationrules">
  {"prerender": [{"source": "list", "urls": ["/home"], "eagerness": "immediate"}]}
</script>
<a href="/home">Home</a>`;

/**
 * What Puppeteer's own pages cannot do: they keep to the frame that was left when a page that was drawn ahead takes its
 * place.
 */
class Activated {
  private constructor(readonly session: CDPSession) {}

  static async in(browser: Browser, path: string): Promise<Activated> {
    const root = await browser.target().createCDPSession();
    const { targetInfos } = await root.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith(path));
    if (!target) throw new Error(`No tab shows ${path}.`);
    const { targetId } = target;
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error(`The tab at ${path} lets nobody in.`);
    return new Activated(session);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    return result.value;
  }

  async click(selector: string): Promise<void> {
    const place = `(() => {
      const { x, y } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: x + 10, y: y + 10 };
    })()`;
    const { x, y } = (await this.evaluate(place)) as { x: number; y: number };
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      await this.session.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        clickCount: 1,
      });
    }
  }

  async type(text: string): Promise<void> {
    for (const key of text) {
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
  }

  /** What a screen reader is given, one name a line. */
  async names(): Promise<string> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
  }
}

it('a prerendered page of X is coached once it is shown, in Chromium', async () => {
  const installed = await ensureBrowser(['chromium']);
  await ensureBuilt(['chromium', 'replica']);
  const server = await serveReplica({ '/start': start });
  onTestFinished(server.close);
  const browser = await launchWithExtension(installed, { headless: true, xPort: server.port });
  onTestFinished(() => browser.close());

  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto('https://x.com/start');
  await expect.poll(() => [...server.asked]).toContain('/replica/replica.js');
  // Puppeteer waits for the end of a click in a page that is gone by then.
  void page.click('a').catch(() => {});
  await expect
    .poll(async () => {
      const { targetInfos } = await (
        await browser.target().createCDPSession()
      ).send('Target.getTargets');
      return targetInfos.map(({ url }) => url);
    })
    .toContain('https://x.com/home');

  const home = await Activated.in(browser, '/home');
  const activated = `performance.getEntriesByType('navigation')[0].activationStart`;
  expect(await home.evaluate(activated)).toBeGreaterThan(0);
  const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
  await expect
    .poll(() => home.evaluate(`document.querySelector(${JSON.stringify(editor)}) !== null`))
    .toBe(true);
  await home.click(editor);
  await home.type(begging);
  await expect.poll(() => home.names()).toContain('“Please RT” asks readers');
  expect(await home.evaluate('document.activeElement.textContent')).toBe(begging);
});
