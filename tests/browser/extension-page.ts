import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunOptions, Result } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Order } from '@/lib/messages/orders';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { builds } from '@/scripts/lib/build.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { runInFirefox } from './firefox';
import { FIREFOX_PAGES } from './launch';

/** How long a tab may take to open, in milliseconds. */
const PATIENCE = 20_000;
/** Between two looks, in milliseconds. */
const POLL_TIME = 100;
/** A tab behind another draws no frames, by which Puppeteer would look. */
const looks = { polling: POLL_TIME };
/** How long a page may take to answer, in milliseconds. */
const ANSWER_TIME = 1000;
/** How often a tab is asked for. */
const ATTEMPTS = 3;

/** What the system asks pages for, as `prefers-color-scheme` tells it. */
export type ColourScheme = 'light' | 'dark';

/** The id that Chromium gives to our extension: the path of its folder, hashed, in letters from a to p. */
export function chromiumId(): string {
  const folder = resolve(root, builds.chromium.folder);
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function originOf(kind: BrowserKind): string {
  return kind === 'firefox'
    ? `moz-extension://${FIREFOX_PAGES}`
    : `chrome-extension://${chromiumId()}`;
}

/** Opens a page of the extension, such as `options.html#rules`, in a tab of its own. */
export async function openExtensionPage(
  browser: Browser,
  kind: BrowserKind,
  path: string,
): Promise<Page> {
  const url = `${originOf(kind)}/${path}`;
  const page = kind === 'firefox' ? await openInFirefox(browser, url) : await browser.newPage();
  if (kind !== 'firefox') await page.goto(url);
  await page.waitForFunction(() => document.querySelector('#root > *') !== null, looks);
  return page;
}

/** Loads a page of the extension again; Puppeteer's own way waits for word that Firefox does not send. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['isOld'] = '';
    setTimeout(() => location.reload());
  });
  const isNew = () =>
    !('isOld' in document.documentElement.dataset) && document.querySelector('#root > *') !== null;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    // A question that meets the change of documents may never be answered, or fail.
    const answer = page.evaluate(isNew).catch(() => false);
    if (await Promise.race([answer, pause(ANSWER_TIME, false)])) return;
    await pause(POLL_TIME);
  }
  throw new Error(`${page.url()} was not loaded anew.`);
}

/** Firefox opens an extension's page only from its own windows, not when a page is asked to go there. */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const page = await addTabInFirefox(browser, url);
    if (page) return page;
  }
  throw new Error(`Firefox has not opened ${url}.`);
}

/** A tab added while Firefox is busy may never be told of over BiDi; then it is closed, and `null`. */
async function addTabInFirefox(browser: Browser, url: string): Promise<Page | null> {
  const before = new Set(await browser.pages());
  await runInFirefox(
    browser,
    `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    }), undefined`,
  );
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await addressOf(page)) === url) return page;
    }
    await pause(POLL_TIME);
  }
  await runInFirefox(browser, 'gBrowser.removeTab(gBrowser.selectedTab), undefined');
  return null;
}

/** Lets pages believe that the system asks for this scheme. */
export async function setColourScheme(
  page: Page,
  kind: BrowserKind,
  scheme: ColourScheme,
): Promise<void> {
  if (kind === 'firefox') {
    const value = scheme === 'dark' ? 0 : 1;
    const name = 'layout.css.prefers-color-scheme.content-override';
    await runInFirefox(page.browser(), `Services.prefs.setIntPref('${name}', ${value})`);
  } else {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await page.waitForFunction(
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    looks,
    scheme,
  );
}

/** The extension API as its pages have it; Chromium knows it by another name. */
interface ExtensionGlobal {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome: { readonly runtime: Runtime };
}
interface Runtime {
  sendMessage(message: unknown): Promise<{ readonly err?: unknown }>;
}

/** Has the background carry out an order, as a page of the extension does. */
export async function sendOrder(page: Page, order: Order): Promise<void> {
  const answer = await page.evaluate((given) => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    const message = { id: 0, type: 'carry-out', timestamp: Date.now(), data: given };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, order);
  if (answer.err !== undefined) throw new Error(JSON.stringify(answer));
}

/** Handlers for a promise of which only the outcome is asked. */
const YES_OR_NO = [() => true, () => false] as const;

/** The stores of the extension in one browser, reached through a page of it that stays open. */
export class ExtensionStores {
  #page: Page | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly kind: BrowserKind,
  ) {}

  /** Has the extension forget whatever was chosen, remembered or imported. */
  async empty(): Promise<void> {
    const wipe = { type: 'wipe-all' } as const;
    // The page goes when the extension is installed again; Firefox does not say so.
    const isDone = this.#page && (await sendOrder(this.#page, wipe).then(...YES_OR_NO));
    if (isDone) return;
    this.#page = await openExtensionPage(this.browser, this.kind, 'options.html');
    await sendOrder(this.#page, wipe);
  }
}

/** Writes a picture of the page into `tests/output` and says where. */
export async function takePicture(page: Page, name: string): Promise<string> {
  return keepPicture(await page.screenshot(), name);
}

/** Writes a PNG into `tests/output` and says where. */
export async function keepPicture(png: Uint8Array, name: string): Promise<string> {
  const path = resolve(root, 'tests/output', `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
  return path;
}

/** Puppeteer is not told where such a page is; the page itself is asked. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/**
 * What axe finds wrong on a page, as rule and the elements' selectors; empty if nothing.
 *
 * @param part the selector of the only part of the page that is looked at
 */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(script, 'utf8'));
  }
  return page.evaluate(runAxe, part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
}

/** Runs in the page, where axe-core was put before. */
async function runAxe(part: string, options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(part: string | Document, options: RunOptions): Promise<{ violations: Result[] }> };
  };
  const { violations } = await axe.run(part === 'html' ? document : part, options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}
