import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Target, WebWorker } from 'puppeteer-core';
import { vi } from 'vitest';
import type { browser } from 'wxt/browser';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { builds } from '@/scripts/lib/build.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { chromiumId } from './extension-page';
import { runInFirefox } from './firefox';
import { browserOf } from './harness';

/** Chromium's extension API, which tests call in the extension's background. */
declare global {
  const chrome: typeof browser;
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** The extension's service worker in Chromium, once it runs and answers. */
export async function backgroundOf(): Promise<WebWorker> {
  return (await answeringBackground()).worker;
}

interface Background {
  readonly target: Target;
  readonly worker: WebWorker;
}

/** A stopped worker may remain among the browser's targets for a while and never answer. */
async function answeringBackground(): Promise<Background> {
  const browser = await browserOf('chromium');
  return vi.waitUntil(() => {
    const answers = browser.targets().filter(isBackground).map(answered);
    return Promise.race([Promise.any(answers).catch(() => null), delay(2_000, null)]);
  }, 20_000);
}

async function answered(target: Target): Promise<Background> {
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker cannot be reached.');
  await worker.evaluate(() => undefined);
  return { target, worker };
}

/** Stops the background as the browser does after idling, and waits until it is gone. */
export async function killBackground(kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') await killEventPage();
  else await killServiceWorker();
}

async function killServiceWorker(): Promise<void> {
  const browser = await browserOf('chromium');
  const { target, worker } = await answeringBackground();
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) done();
    });
  });
  await worker.close();
  await gone;
}

/** Our extension as Firefox itself knows it. */
const firefoxExtension = `ChromeUtils.importESModule(
  "resource://gre/modules/ExtensionParent.sys.mjs"
).ExtensionParent.GlobalManager.getExtension("tweet-coach@tweet-coach.invalid")`;

async function killEventPage(): Promise<void> {
  const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  const state = await runInFirefox(
    await browserOf('firefox'),
    `${firefoxExtension}.terminateBackground(${options})
      .then(() => ${firefoxExtension}.backgroundState)`,
  );
  if (state !== 'stopped') throw new Error(`The event page is ${String(state)}.`);
}

/** The tool bar icon's state for the active tab. */
export interface Icon {
  readonly title: string;
  readonly badge: string;
}

/** Reads the tool bar icon. */
export function iconOf(kind: BrowserKind): Promise<Icon> {
  return kind === 'firefox' ? iconOfFirefox() : iconOfChromium();
}

async function iconOfChromium(): Promise<Icon> {
  return (await backgroundOf()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://x.com/*' });
    const tabId = tab!.id!;
    return {
      title: await chrome.action.getTitle({ tabId }),
      badge: await chrome.action.getBadgeText({ tabId }),
    };
  });
}

async function iconOfFirefox(): Promise<Icon> {
  const icon = await runInFirefox(
    await browserOf('firefox'),
    `(() => {
      const id = "tweet-coach_tweet-coach_invalid-browser-action";
      const { node } = CustomizableUI.getWidget(id).forWindow(window);
      const button = node.querySelector("toolbarbutton");
      return JSON.stringify({
        title: JSON.parse(button.dataset.l10nArgs).extensionTitle,
        badge: button.getAttribute("badge") ?? "",
      });
    })()`,
  );
  return JSON.parse(String(icon)) as Icon;
}

/**
 * Makes the browser act as if a shortcut of the extension was pressed in the active tab. The keys themselves go to the
 * browser's window, which accepts none from a test.
 */
export async function pressShortcut(kind: BrowserKind, command: string): Promise<void> {
  if (kind === 'firefox') {
    await runInFirefox(
      await browserOf('firefox'),
      `document.getElementById("ext-keyset-id-tweet-coach_tweet-coach_invalid").firstElementChild.doCommand(), undefined`,
    );
    return;
  }
  await (
    await backgroundOf()
  ).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://x.com/*' });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
  }, command);
}

/** In Chromium an extension's scripts can dispatch its events. */
interface Dispatching {
  dispatch(...args: readonly unknown[]): void;
}

/** Installs the extension over itself, as an update does. */
export async function updateExtension(kind: BrowserKind): Promise<void> {
  await (await browserOf(kind)).installExtension(resolve(root, builds[kind].folder));
}

/** Switches the extension off or on, as the browser's page of extensions does. */
export async function switchExtension(kind: BrowserKind, on: boolean): Promise<void> {
  if (kind === 'firefox') {
    await runInFirefox(
      await browserOf('firefox'),
      `AddonManager.getAddonByID("tweet-coach@tweet-coach.invalid")
        .then((addon) => addon.${on ? 'enable' : 'disable'}())`,
    );
    return;
  }
  const page = await (await browserOf('chromium')).newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id, enabled) => chrome.management.setEnabled(id, enabled), chromiumId(), on);
  await page.close();
}

/** Removes the extension from the browser. */
export async function removeExtension(kind: BrowserKind): Promise<void> {
  const browser = await browserOf(kind);
  if (kind === 'firefox') {
    await runInFirefox(
      browser,
      `AddonManager.getAddonByID("tweet-coach@tweet-coach.invalid")
        .then((addon) => addon.uninstall())`,
    );
    return;
  }
  const target = await browser.waitForTarget(isBackground);
  await browser.uninstallExtension(new URL(target.url()).host);
}
