import { resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { builds } from '@/scripts/lib/build.mjs';
import type { InstalledBrowser } from '@/scripts/lib/browsers.mjs';
import { root } from '@/scripts/lib/run.mjs';

export interface LaunchOptions {
  readonly headless: boolean;
  /** A folder that keeps the profile; without it the profile is new and thrown away. */
  readonly profile?: string;
  /** The port of a recorder that stands in for the network. */
  readonly proxyPort?: number;
  /** The folder of the built extension, if it is not the one that the build writes to. */
  readonly extension?: string;
}

/** What keeps Chromium from talking to anybody on its own account. */
const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** The same for Firefox, beside what Puppeteer turns off already. */
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

/** Starts a browser with the built extension in it. */
export async function launchWithExtension(
  browser: InstalledBrowser,
  options: LaunchOptions,
): Promise<Browser> {
  const extension = options.extension ?? resolve(root, builds[browser.kind].folder);
  return browser.kind === 'firefox'
    ? launchFirefox(browser.path, extension, options)
    : launchChromium(browser.path, extension, options);
}

function launchChromium(
  executablePath: string,
  extension: string,
  { headless, profile, proxyPort }: LaunchOptions,
): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...quietChromium,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
    ],
  });
}

async function launchFirefox(
  executablePath: string,
  extension: string,
  { headless, profile, proxyPort }: LaunchOptions,
): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: { ...quietFirefox, ...(proxyPort && proxyPreferences(proxyPort)) },
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
