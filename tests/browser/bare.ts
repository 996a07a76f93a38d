import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, onTestFinished } from 'vitest';
import { ensureBrowser, type BrowserKind } from '@/scripts/lib/browsers.mjs';
import { ReplicaPage, type ReplicaOptions } from './replica-page';

/** Browsers without the extension, for comparison; one of each kind, started when first asked for. */
const browsers = new Map<BrowserKind, Promise<Browser>>();

async function start(kind: BrowserKind): Promise<Browser> {
  const { path } = await ensureBrowser([kind]);
  const isRoot = process.getuid?.() === 0;
  return launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: kind === 'chromium' && isRoot ? ['--no-sandbox'] : [],
  });
}

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
});

/** Opens the practice page in a browser without the extension; closed when the test ends. */
export async function startBare(kind: BrowserKind, options?: ReplicaOptions): Promise<ReplicaPage> {
  const browser = browsers.get(kind) ?? start(kind);
  browsers.set(kind, browser);
  const replica = await ReplicaPage.open(await browser, options);
  onTestFinished(() => replica.close());
  return replica;
}
