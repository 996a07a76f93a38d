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
 * Whether this browser is the one to ask what only our own code decides, and browsers do alike; to be
 * used with `it.runIf`.
 */
export const standsForBoth = (kind: BrowserKind): boolean => kind === 'chromium';

/**
 * The same tests in each browser. `npm test` runs them in the one that stands for both; in the other they have the tag
 * `wide`, so that `npm run test:all` does.
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
 * The same tests in each browser, in `npm test` too: for what browsers do each in a way of its own.
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

/** Starts a browser, if it does not run yet, before the tests of a `describe`: no test's time goes into it. */
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
 * One browser of each kind for all test files of a worker (vitest's `isolate` is off), started when
 * first asked for. It ends with the worker.
 */
const sessions = new Map<BrowserKind, Promise<Session>>();

/** The browsers that something was asked of since they were tidied, so that their stores may hold something. */
const used = new Set<BrowserKind>();

function sessionOf(kind: BrowserKind): Promise<Session> {
  used.add(kind);
  const session = sessions.get(kind) ?? startSession(kind);
  sessions.set(kind, session);
  // One that did not start must not fail the tests after this one too.
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
 * Lets the next test find the extension as if it had just been installed, in each browser that was used
 * since. One in which that is not possible is closed, as its test has ended, and another is started when
 * it is needed: either way the stores are empty. The log says so. (That wiping works is for the tests of
 * the options to say.)
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

/** Opens the practice page, the editor focused, for the test that runs. */
export async function openReplica(
  kind: BrowserKind,
  options?: ReplicaOptions,
): Promise<ReplicaPage> {
  return (await sessionOf(kind)).tabs.open(kind, options);
}

/**
 * Loads the home page once for the tests of a `describe`.
 *
 * @returns how such a test comes by it, its editor emptied and focused
 */
export function useHomePage(kind: BrowserKind): () => Promise<ReplicaPage> {
  afterAll(async () => (await sessionOf(kind)).tabs.closeHome());
  return async () => (await sessionOf(kind)).tabs.reopen(kind);
}

/** Expects the model and the screen to hold `text`, as soon as Draft.js is done with the keys. */
export async function expectText(replica: ReplicaPage, text: string, part = 0): Promise<void> {
  await eventually(async () => {
    expect(await replica.model(part)).toBe(text);
    expect(await replica.screen(part)).toBe(text);
  });
}

/** Clicks what of the panel matches, as soon as it is shown and stays, with the mouse as a user does. */
export function clickInPanel(replica: ReplicaPage, selector: string): Promise<void> {
  return eventually(async () => {
    const shadow = await panelOf(replica.page);
    const found = await shadow.evaluateHandle((root, wanted) => {
      const candidate = root.querySelector<HTMLElement>(wanted);
      return candidate && candidate.getClientRects().length > 0 ? candidate : null;
    }, selector);
    const shown = found.asElement() as ElementHandle<HTMLElement> | null;
    if (!shown) throw new Error(`The panel shows no ${selector}.`);
    // It throws before the click where the panel has been drawn again in between.
    await shown.click();
  });
}

/** The same of a button, by its `data-action`. */
export function clickAction(replica: ReplicaPage, action: string): Promise<void> {
  return clickInPanel(replica, `[data-action="${action}"]`);
}

/**
 * Hosts that the browsers ask for on their own account, extension or not. Chromium opens a
 * connection to a page's host ahead of the request, which is then answered without it.
 */
const ownHosts =
  /^(?:(?:pro\.)?x\.com|(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org))(?::\d+)?$/;

/** Hosts that anything but the browser itself has asked for: pages, content scripts, background. */
export function foreignHosts({ hosts }: Recorder): string[] {
  return hosts.filter((host) => !ownHosts.test(host));
}

/** The same, of the browser that test files share. */
export async function hostsAskedFor(kind: BrowserKind): Promise<string[]> {
  return foreignHosts((await sessionOf(kind)).recorder);
}
