import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { ensureBrowser, type BrowserKind } from '@/scripts/lib/browsers.mjs';
import type { ReplicaOptions, ReplicaPage } from './replica-page';
import { ReplicaTabs } from './replica-tabs';

/** Browsers without the extension, for comparison; one of each kind, started when first asked for. */
const sessions = new Map<BrowserKind, Promise<Session>>();

interface Session {
  readonly browser: Browser;
  readonly tabs: ReplicaTabs;
}

async function start(kind: BrowserKind): Promise<Session> {
  const { path } = await ensureBrowser([kind]);
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: kind === 'chromium' && isRoot ? ['--no-sandbox'] : [],
  });
  return { browser, tabs: new ReplicaTabs(browser) };
}

afterAll(async () => {
  for (const session of sessions.values()) await (await session).browser.close();
  sessions.clear();
});

/** Opens the practice page in a browser without the extension, for the test that runs. */
export async function startBare(kind: BrowserKind, options?: ReplicaOptions): Promise<ReplicaPage> {
  const session = sessions.get(kind) ?? start(kind);
  sessions.set(kind, session);
  return (await session).tabs.open(`bare ${kind}`, options);
}
