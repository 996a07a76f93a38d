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
/** A background tab renders no frames, which Puppeteer's default polling needs. */
const looks = { polling: POLL_TIME };
/** How long a page may take to answer, in milliseconds. */
const ANSWER_TIME = 1000;
/** How often opening a tab is tried. */
const ATTEMPTS = 3;

/** The system's colour scheme, as in `prefers-color-scheme`. */
export type ColourScheme = 'light' | 'dark';

/** The id of our extension in Chromium: the hash of its folder's path, in letters from a to p. */
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

/** Opens a page of the extension, such as `options.html#rules`, in a new tab. */
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

/** Reloads a page of the extension. Puppeteer's own method waits for an event that Firefox does not send. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['isOld'] = '';
    setTimeout(() => location.reload());
  });
  const isNew = () =>
    !('isOld' in document.documentElement.dataset) && document.querySelector('#root > *') !== null;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    // A request during the change of documents may fail or never be answered.
    const answer = page.evaluate(isNew).catch(() => false);
    if (await Promise.race([answer, pause(ANSWER_TIME, false)])) return;
    await pause(POLL_TIME);
  }
  throw new Error(`${page.url()} was not loaded anew.`);
}

/** Firefox opens an extension's page only from its own windows, not by navigating a page there. */
async function openInFirefox(browser: Browser, url: string): Promise<Page> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const page = await addTabInFirefox(browser, url);
    if (page) return page;
  }
  throw new Error(`Firefox has not opened ${url}.`);
}

/** Adds a tab; if Firefox is busy and never reports it over BiDi, the tab is closed and the result is `null`. */
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

/** Emulates the system's colour scheme for pages. */
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

/** The extension API of its pages, which has another name in Chromium. */
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

/** Handlers for a promise of which only success matters. */
const YES_OR_NO = [() => true, () => false] as const;

/** The stores of the extension in one browser, accessed through a page of it that stays open. */
export class ExtensionStores {
  #page: Page | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly kind: BrowserKind,
  ) {}

  /** Wipes whatever was chosen, recorded or imported. */
  async empty(): Promise<void> {
    const wipe = { type: 'wipe-all' } as const;
    // The page closes when the extension is reinstalled; Firefox does not report that.
    const isDone = this.#page && (await sendOrder(this.#page, wipe).then(...YES_OR_NO));
    if (isDone) return;
    this.#page = await openExtensionPage(this.browser, this.kind, 'options.html');
    await sendOrder(this.#page, wipe);
  }
}

/** Saves a screenshot in `tests/output` and returns its path. */
export async function takePicture(page: Page, name: string): Promise<string> {
  return keepPicture(await page.screenshot(), name);
}

/** Saves a PNG in `tests/output` and returns its path. */
export async function keepPicture(png: Uint8Array, name: string): Promise<string> {
  const path = resolve(root, 'tests/output', `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
  return path;
}

/** The page's address, from the page itself, because Puppeteer does not get it. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/**
 * Violations that axe finds on a page, as rule and the elements' selectors.
 *
 * @param part the selector of the part of the page to check
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

/** Runs in the page, into which axe-core was injected. */
async function runAxe(part: string, options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(part: string | Document, options: RunOptions): Promise<{ violations: Result[] }> };
  };
  const { violations } = await axe.run(part === 'html' ? document : part, options);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
}
