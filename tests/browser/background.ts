import { resolve } from 'node:path';
import type { Target, WebWorker } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { builds } from '@/scripts/lib/build.mjs';
import type { BrowserKind } from '@/scripts/lib/browsers.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { browserOf } from './harness';

/** Chromium's extension API, which tests call in the extension's background. */
declare global {
  const chrome: typeof browser;
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** The extension's service worker in Chromium, as soon as it runs. */
export async function backgroundOf(): Promise<WebWorker> {
  const target = await (await browserOf('chromium')).waitForTarget(isBackground);
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker cannot be reached.');
  return worker;
}

/** Stops the service worker as Chromium does when it has been idle, and waits until it is gone. */
export async function killBackground(): Promise<void> {
  const browser = await browserOf('chromium');
  const target = await browser.waitForTarget(isBackground);
  const gone = new Promise<void>((done) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) done();
    });
  });
  await (await backgroundOf()).close();
  await gone;
}

/** Installs the extension over itself, as an update does. */
export async function updateExtension(kind: BrowserKind): Promise<void> {
  await (await browserOf(kind)).installExtension(resolve(root, builds[kind].folder));
}

/** Takes the extension out of Chromium. */
export async function removeExtension(): Promise<void> {
  const browser = await browserOf('chromium');
  const target = await browser.waitForTarget(isBackground);
  await browser.uninstallExtension(new URL(target.url()).host);
}
