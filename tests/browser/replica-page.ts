import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Browser, ElementHandle, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import { builds } from '@/scripts/lib/build.mjs';
import { CommandError } from '@/scripts/lib/command-error.mjs';
import { root } from '@/scripts/lib/run.mjs';
import type { Replica } from '@/tests/replica/replica';
import { countReviews, readHints, type ShownHint } from './panel';

/** Where the practice page opens. */
const surfacePaths = {
  home: '/home',
  post: '/compose/post',
  reply: '/compose/post?surface=reply',
  quote: '/compose/post?surface=quote',
  thread: '/compose/post?surface=thread',
  edit: '/compose/post?surface=edit',
  'inline-reply': '/practice/status/1',
  mobile: '/compose/post?layout=mobile',
  pro: 'https://pro.x.com/i/decks/1?surface=post',
  'pro-reply': 'https://pro.x.com/i/decks/1?surface=reply',
  'pro-quote': 'https://pro.x.com/i/decks/1?surface=quote',
  'pro-thread': 'https://pro.x.com/i/decks/1?surface=thread',
  'pro-inline': 'https://pro.x.com/i/decks/1',
} as const;

/** The places of the practice page where something is written. */
export type Surface = keyof typeof surfacePaths;

/** How the practice page is opened. */
export interface ReplicaOptions {
  readonly surface?: Surface;
  readonly theme?: 'light' | 'lights-out';
  /** How the parts of a thread are numbered. */
  readonly indices?: 'counted' | 'zero';
  /** Whether a delegated account posts. */
  readonly delegated?: boolean;
}

/** Longest wait for the coach, in milliseconds. */
const REVIEW_TIMEOUT = 30_000;
/**
 * How long the coach must not have changed anything before its result counts as final, in milliseconds: more than the
 * pause before a review.
 */
const STILL_TIME = 600;
/** The same if all its reviews may have been of an unfinished draft. */
const LONG_STILL_TIME = 3000;
/** Between two looks at the page, in milliseconds. */
const POLL_TIME = 50;

const ORIGIN = 'https://x.com';
/** An empty page of X: going there and back takes half as long as for another site. */
const EMPTY_PAGE = `${ORIGIN}/empty`;
/** It has an icon, so that the browser requests none. */
const EMPTY = '<!doctype html><link rel="icon" href="data:," /><title>Empty</title>';
const origins: ReadonlySet<string> = new Set([ORIGIN, 'https://pro.x.com']);
const folder = resolve(root, builds.replica.folder);
const screenshots = resolve(root, 'tests/output');

/** Content types of the practice page's files, by file extension. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built file for a path of X: one of the practice page, or `index.html` for any other path. */
export function fileAt(pathname: string): string {
  return resolve(folder, pathname.startsWith('/replica/') ? basename(pathname) : 'index.html');
}

/** The built file that answers a request: `index.html` for any page of x.com and pro.x.com. */
function fileFor(request: HTTPRequest, { origin, pathname }: URL): string | undefined {
  if (!origins.has(origin)) return undefined;
  const file = fileAt(request.isNavigationRequest() ? '/' : pathname);
  const isAsked = request.isNavigationRequest() || pathname.startsWith('/replica/');
  return isAsked && existsSync(file) ? file : undefined;
}

/** Whether a request stays in the browser: the extension's own files, and inline data. */
function isInternal(url: URL): boolean {
  return /^(?:data|blob|about|[\w-]+-extension):$/.test(url.protocol);
}

/** Runs in the page: the editor of a part of the composer in front. */
function findEditor(part: number): HTMLElement | undefined {
  const front = '[aria-modal="true"], [data-testid="drawerAnimatedDiv"]';
  const scope = document.querySelector(front) ?? document;
  const editors = scope.querySelectorAll<HTMLElement>(
    '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
  );
  return editors[part];
}

/** Runs in the page: whether X Pro's drawer has come to rest, if there is one. */
function isSettled(): boolean {
  return document.querySelector('[data-testid="drawerAnimatedDiv"][inert]') === null;
}

/**
 * Runs in the page: a paste as both browsers take it from a script.
 *
 * @param target where; the element that has the focus, if none is named
 * @returns whether it takes such a paste, which a text area does not
 */
function pasteInto(data: string, target = document.activeElement): boolean {
  if (!(target instanceof HTMLElement && target.isContentEditable)) return false;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', data);
  const init = { bubbles: true, cancelable: true, clipboardData, dataType: 'text/plain', data };
  target.dispatchEvent(new ClipboardEvent('paste', init));
  return true;
}

/** The practice page in one tab, with what a test wants to do and know. */
export class ReplicaPage {
  /** Requests that were refused because they are not for the practice page. */
  readonly requests: string[] = [];
  /** How many reviews there were before and right after the last typing. */
  #reviews = { before: 0, after: 0 };

  private constructor(readonly page: Page) {}

  /** Opens a new tab that is still empty. */
  static async create(browser: Browser): Promise<ReplicaPage> {
    return ReplicaPage.in(await browser.newPage());
  }

  /** Intercepts the requests of a tab from now on. */
  static async in(tab: Page): Promise<ReplicaPage> {
    const replica = new ReplicaPage(tab);
    await replica.page.setRequestInterception(true);
    replica.page.on('request', (request) => void replica.#answer(request));
    return replica;
  }

  /** Opens the practice page in a new tab, its first editor focused. */
  static async open(browser: Browser, options: ReplicaOptions = {}): Promise<ReplicaPage> {
    const replica = await ReplicaPage.create(browser);
    await replica.load(options);
    return replica;
  }

  /** Loads the practice page again, its first editor focused. */
  async load(options: ReplicaOptions = {}): Promise<void> {
    const { surface = 'home', theme, indices, delegated } = options;
    const url = new URL(surfacePaths[surface], ORIGIN);
    if (theme) url.searchParams.set('theme', theme);
    if (indices) url.searchParams.set('indices', indices);
    if (delegated) url.searchParams.set('delegated', '');
    this.requests.length = 0;
    this.#reviews = { before: 0, after: 0 };
    await this.page.bringToFront();
    await this.page.goto(url.href, { waitUntil: 'load' });
    if (url.origin !== ORIGIN) await this.page.waitForFunction(isSettled, { polling: POLL_TIME });
    await this.focus();
  }

  /** Leaves the page for an empty one, so that neither its scripts nor the coach's keep running. */
  async leave(): Promise<void> {
    await this.page.goto(EMPTY_PAGE);
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const url = new URL(request.url());
    if (isInternal(url)) return request.continue();
    if (url.href === EMPTY_PAGE) return request.respond({ contentType: 'text/html', body: EMPTY });
    const file = fileFor(request, url);
    if (!file) {
      this.requests.push(url.href);
      return request.abort();
    }
    return request.respond({
      contentType: contentTypes[extname(file)],
      // Keeps cached scripts: reading them again would take a quarter of a page load.
      headers: { 'cache-control': 'max-age=86400' },
      body: await readFile(file),
    });
  }

  /**
   * The first editor of the composer in front: the dialog's, else the page's.
   *
   * @param part which box of a thread
   */
  async editor(part = 0): Promise<ElementHandle<HTMLElement>> {
    const now = (await this.page.evaluateHandle(findEditor, part)).asElement();
    const found =
      now ?? (await this.page.waitForFunction(findEditor, { polling: POLL_TIME }, part));
    return found as ElementHandle<HTMLElement>;
  }

  async focus(part = 0): Promise<void> {
    await (await this.editor(part)).click();
  }

  /** Types with the keyboard where the focus is; a line feed is the Enter key. */
  async type(text: string): Promise<void> {
    const before = await countReviews(this.page);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
    this.#reviews = { before, after: await countReviews(this.page) };
  }

  /**
   * Writes a draft into the focused editor: all but its last letter by pasting, which takes a hundredth of the time of
   * typing, and that letter with the keyboard. The text area of phones does not accept such a paste, so there
   * everything is typed.
   */
  async write(text: string): Promise<void> {
    const last = [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';
    const before = await countReviews(this.page);
    const isPasted = await this.page.evaluate(pasteInto, text.slice(0, text.length - last.length));
    await this.page.keyboard.type(isPasted ? last : text);
    this.#reviews = { before, after: await countReviews(this.page) };
  }

  /** Presses a key while others are held: `press('Control', 'z')`. */
  async press(...keys: readonly KeyInput[]): Promise<void> {
    const held = keys.slice(0, -1);
    const last = keys.at(-1);
    if (!last) return;
    for (const key of held) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of held.toReversed()) await this.page.keyboard.up(key);
  }

  /** Pastes as the system's clipboard would, in a form that both browsers take from a script. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(pasteInto, text, await this.editor());
  }

  /** Empties the editor that has the focus. */
  async clear(): Promise<void> {
    await this.press('Control', 'a');
    await this.press('Backspace');
  }

  /** The text that Draft.js holds. */
  async model(part = 0): Promise<string> {
    return (await this.editor(part)).evaluate((editor) => window.replica.model(editor));
  }

  /** The text that the screen shows, line by line. */
  async screen(part = 0): Promise<string> {
    return (await this.editor(part)).evaluate((editor) =>
      [...editor.querySelectorAll('[data-block="true"]')]
        .map((block) => block.textContent)
        .join('\n'),
    );
  }

  /** A value of `window.replica`. */
  read<Key extends 'posted' | 'shortcuts' | 'errors'>(key: Key): Promise<Replica[Key]> {
    return this.page.evaluate((name) => window.replica[name], key);
  }

  /** The hints that the panel of the composer in use shows now. */
  hints(): Promise<ShownHint[]> {
    return readHints(this.page);
  }

  /**
   * Waits until the panel shows a hint of this rule.
   *
   * @throws after 30 s, with what is shown instead
   */
  async waitForHint(rule: string): Promise<ShownHint> {
    const deadline = Date.now() + REVIEW_TIMEOUT;
    let shown = await this.hints();
    while (Date.now() < deadline) {
      const hint = shown.find((each) => each.rule === rule);
      if (hint) return hint;
      await pause(POLL_TIME);
      shown = await this.hints();
    }
    const rules = shown.map((hint) => hint.rule).join(', ') || 'none';
    throw new Error(`No hint of ${rule} within 30 s; shown: ${rules}.`);
  }

  /**
   * Waits until the coach has reviewed the last typing.
   *
   * @returns the hints it shows then
   * @throws when it has not within 30 s
   */
  async waitForReview(): Promise<ShownHint[]> {
    const deadline = Date.now() + REVIEW_TIMEOUT;
    const { before, after } = this.#reviews;
    let count = before;
    let changedAt = Date.now();
    while (Date.now() < deadline) {
      const now = await countReviews(this.page);
      if (now !== count) [count, changedAt] = [now, Date.now()];
      const needed = count > after ? STILL_TIME : LONG_STILL_TIME;
      if (count > before && Date.now() - changedAt > needed) return this.hints();
      await pause(POLL_TIME);
    }
    throw new CommandError('The coach has not reviewed the draft within 30 s.', 1);
  }

  /** Saves a screenshot in `tests/output` and returns its path. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(screenshots, { recursive: true });
    const path = `${screenshots}/${name}.png` as const;
    await this.page.screenshot({ path });
    return path;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

function pause(time: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, time);
  });
}
