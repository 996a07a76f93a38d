import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launch, type Browser } from 'puppeteer-core';
import type { InstalledBrowser } from '@/scripts/lib/browsers.mjs';
import { builds } from '@/scripts/lib/build.mjs';
import { root } from '@/scripts/lib/run.mjs';

/** How a browser is started. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** A folder that keeps the profile; without it the profile is new and thrown away. */
  readonly profile?: string;
  /** The port of a recorder that stands in for the network. */
  readonly proxyPort?: number;
  /** The port of a server that stands in for x.com in Chromium, with a certificate of its own. */
  readonly xPort?: number;
  /** The folder of the built extension, if it is not the one that the build writes to. */
  readonly extension?: string;
  /** Whether the extension's own pages are to be opened (`./extension-page.ts`). */
  readonly extensionPages?: boolean;
}

/** The host of the extension's pages in Firefox, which else is another one in every profile. */
export const FIREFOX_PAGES = '6f1a9c1e-0d52-4c1b-9d4e-2b8a7c3f5e10';

/** Preferences that let a test load the extension's pages in Firefox, which no page can navigate to. */
const firefoxPages = {
  args: ['--remote-allow-system-access'],
  preferences: {
    'extensions.webextensions.uuids': JSON.stringify({
      'tweet-coach@tweet-coach.invalid': FIREFOX_PAGES,
    }),
  },
};

/** Keeps Chromium from contacting anybody by itself. */
const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** The same for Firefox, in addition to what Puppeteer turns off. */
const quietFirefox = {
  'app.normandy.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Keeps Firefox from starting processes in advance, which takes time from the tests. */
const thriftyFirefox = { 'dom.ipc.processPrelaunch.enabled': false };

/** Starts a browser with the built extension in it. */
export async function launchWithExtension(
  browser: InstalledBrowser,
  options: LaunchOptions,
): Promise<Browser> {
  const extension = options.extension ?? resolve(root, builds[browser.kind].folder);
  const launched = await (browser.kind === 'firefox'
    ? launchFirefox(browser.path, extension, options)
    : launchChromium(browser.path, extension, options));
  const isGreeted = options.extension === undefined && options.profile === undefined;
  // It would take the focus.
  if (isGreeted) await closeWelcome(launched);
  return launched;
}

/** Longest wait for a browser to start, and then for the tab that greets a newcomer, in milliseconds. */
const LAUNCH_TIMEOUT = 90_000;

/**
 * Closes the tab that the extension opens when it is installed, beside the blank one of a new browser.
 *
 * @throws {Error} if it does not open in time
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const end = Date.now() + LAUNCH_TIMEOUT;
  while (Date.now() < end) {
    const [, welcome] = await browser.pages();
    if (welcome) return welcome.close();
    await setTimeout(50);
  }
  const open = (await browser.pages()).map((page) => page.url()).join(', ');
  throw new Error(`The extension did not welcome anybody. These tabs are open: ${open}`);
}

function launchChromium(
  executablePath: string,
  extension: string,
  { headless, profile, proxyPort, xPort }: LaunchOptions,
): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return launch({
    executablePath,
    timeout: LAUNCH_TIMEOUT,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...quietChromium,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
      ...(xPort ? inPlaceOfX(xPort) : []),
    ],
  });
}

/** Redirects requests to x.com to a port of this machine, and blocks all others. */
function inPlaceOfX(port: number): string[] {
  const rules = `MAP x.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND`;
  return [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'];
}

async function launchFirefox(
  executablePath: string,
  extension: string,
  { headless, profile, proxyPort, extensionPages }: LaunchOptions,
): Promise<Browser> {
  const pages = extensionPages ? firefoxPages : undefined;
  const browser = await launch({
    browser: 'firefox',
    args: pages?.args,
    executablePath,
    timeout: LAUNCH_TIMEOUT,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      ...quietFirefox,
      ...thriftyFirefox,
      ...pages?.preferences,
      ...(proxyPort && proxyPreferences(proxyPort)),
    },
  });
  await browser.installExtension(extension);
  return browser;
}

function proxyPreferences(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
