import type { Browser, ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { messageOf } from '@/lib/error-message';
import { browserKinds, ensureBrowser, type BrowserKind } from '@/scripts/lib/browsers.mjs';
import { eventually } from '@/tests/eventually';
import { ExtensionStores } from './extension-page';
import { launchWithExtension } from './launch';
import { panelOf } from './panel';
import { startRecorder, type Recorder } from './recorder';
import type { ReplicaOptions, ReplicaPage } from './replica-page';
import { ReplicaTabs } from './replica-tabs';

export { eventually } from '@/tests/eventually';
export { panelOf } from './panel';
export type { ReplicaPage, Surface } from './replica-page';

/** The browsers that every browser test runs in. */
export const browserNames: readonly BrowserKind[] = browserKinds;

/**
 * Whether this browser is the one in which to test behaviour that does not depend on the browser; use it with
 * `it.runIf`.
 */
export const standsForBoth = (kind: BrowserKind): boolean => kind === 'chromium';

/**
 * Defines the same tests for each browser. `npm test` runs them in the one that stands for both; in the other they have
 * the tag `wide`, so only `npm run test:all` runs them.
 *
 * @param name of the tests; `%s` stands for the browser
 */
export function inEachBrowser(name: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of browserNames) {
    const tags = standsForBoth(kind) ? [] : ['wide'];
    describe(name.replace('%s', kind), { tags }, () => {
      startAhead(kind);
      tests(kind);
    });
  }
}

/**
 * Defines the same tests for both browsers, also in `npm test`: for behaviour that differs between browsers.
 *
 * @param name of the tests; `%s` stands for the browser
 */
export function inBothBrowsers(name: string, tests: (kind: BrowserKind) => void): void {
  for (const kind of browserNames) {
    describe(name.replace('%s', kind), () => {
      startAhead(kind);
      tests(kind);
    });
  }
}

/** Starts a browser, if it does not run yet, before the tests of a `describe`, so that it takes no test's time. */
export function startAhead(kind: BrowserKind): void {
  beforeAll(async () => void (await sessionOf(kind)));
}

interface Session {
  readonly browser: Browser;
  readonly recorder: Recorder;
  readonly tabs: ReplicaTabs;
  readonly stores: ExtensionStores;
}

/**
 * One browser of each kind for all test files of a worker (vitest's `isolate` is off), started when first needed. It
 * ends with the worker.
 */
const sessions = new Map<BrowserKind, Promise<Session>>();

/** The browsers that were used since their stores were last emptied. */
const used = new Set<BrowserKind>();

function sessionOf(kind: BrowserKind): Promise<Session> {
  used.add(kind);
  const session = sessions.get(kind) ?? startSession(kind);
  sessions.set(kind, session);
  // A failed start must not fail later tests too.
  session.catch(() => sessions.delete(kind));
  return session;
}

async function startSession(kind: BrowserKind): Promise<Session> {
  const installed = await ensureBrowser([kind]);
  const recorder = await startRecorder();
  const options = { headless: true, proxyPort: recorder.port, extensionPages: true };
  const browser = await launchWithExtension(installed, options);
  const tabs = new ReplicaTabs(browser);
  return { browser, recorder, tabs, stores: new ExtensionStores(browser, kind) };
}

/**
 * Empties the extension's stores for the next test, in each browser that was used. If that fails, the browser is
 * closed, and another is started when needed, which the log says. (Whether wiping works is tested by the tests of the
 * options.)
 */
export async function tidySessions(): Promise<void> {
  for (const kind of used) {
    const session = sessions.get(kind);
    used.delete(kind);
    if (!session) continue;
    const { browser, recorder, stores } = await session;
    try {
      await stores.empty();
    } catch (error) {
      sessions.delete(kind);
      console.warn(`Another ${kind} is started: ${messageOf(error)}`);
      await Promise.all([browser.close(), recorder.close()]);
    }
  }
}

/** The browser itself, with the extension in it: for its pages and its background. */
export async function browserOf(kind: BrowserKind): Promise<Browser> {
  return (await sessionOf(kind)).browser;
}

/** Opens the practice page, with the editor focused, for the current test. */
export async function openReplica(
  kind: BrowserKind,
  options?: ReplicaOptions,
): Promise<ReplicaPage> {
  return (await sessionOf(kind)).tabs.open(kind, options);
}

/**
 * Loads the home page once for the tests of a `describe`.
 *
 * @returns a function that gives a test the page, with its editor empty and focused
 */
export function useHomePage(kind: BrowserKind): () => Promise<ReplicaPage> {
  afterAll(async () => (await sessionOf(kind)).tabs.closeHome());
  return async () => (await sessionOf(kind)).tabs.reopen(kind);
}

/** Expects the model and the screen to contain `text` once Draft.js has handled the keys. */
export async function expectText(replica: ReplicaPage, text: string, part = 0): Promise<void> {
  await eventually(async () => {
    expect(await replica.model(part)).toBe(text);
    expect(await replica.screen(part)).toBe(text);
  });
}

/** Clicks the element of the panel that matches, once it is shown and stable, with the mouse. */
export function clickInPanel(replica: ReplicaPage, selector: string): Promise<void> {
  return eventually(async () => {
    const shadow = await panelOf(replica.page);
    const found = await shadow.evaluateHandle((root, wanted) => {
      const candidate = root.querySelector<HTMLElement>(wanted);
      return candidate && candidate.getClientRects().length > 0 ? candidate : null;
    }, selector);
    const shown = found.asElement() as ElementHandle<HTMLElement> | null;
    if (!shown) throw new Error(`The panel shows no ${selector}.`);
    // Throws before the click if the panel was re-rendered in between.
    await shown.click();
  });
}

/** The same for a button, by its `data-action`. */
export function clickAction(replica: ReplicaPage, action: string): Promise<void> {
  return clickInPanel(replica, `[data-action="${action}"]`);
}

/**
 * Hosts that browsers contact by themselves, with or without the extension. Chromium opens a connection to a page's
 * host ahead of the request, which is then answered without it.
 */
const ownHosts =
  /^(?:(?:pro\.)?x\.com|(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org))(?::\d+)?$/;

/** Hosts that anything but the browser itself has contacted: pages, content scripts, background. */
export function foreignHosts({ hosts }: Recorder): string[] {
  return hosts.filter((host) => !ownHosts.test(host));
}

/** The same for the browser that test files share. */
export async function hostsAskedFor(kind: BrowserKind): Promise<string[]> {
  return foreignHosts((await sessionOf(kind)).recorder);
}
